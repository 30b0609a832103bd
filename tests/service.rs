//! The page of one service and the help that is needed at once, rendered natively from the tiny catalogue: the order of
//! its sections, near services, prepared messages, whom a first step reaches, the quick way out, crisis lines.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find ends it")]

use leptos::prelude::RenderHtml;
use leptos::reactive::owner::Owner;
use std::path::Path;
use suoraan::i18n::{self, I18n};
use suoraan::model::{
    Ages, Area, Catalogue, Checked, CheckedBy, Contact, ContactType, Date, Detail, Entry, EntryType, Locale, Localized,
    Need, PageData, Status,
};
use suoraan::route::{Language, Page, Routes};
use suoraan::site::PageMaker;
use suoraan::ui::{Context, Interface, page};

const SERVICE: &str = "esimerkkineuvonta";

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn catalogue() -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut catalogue, problems) = suoraan::catalogue::load(&root.join("tests/fixtures/catalogue"));
    assert_eq!(problems, []);
    let edition = &mut catalogue.edition;
    edition.spoken = vec![locale("fi"), locale("sv")];
    edition.help_now = vec![SERVICE.to_owned()];
    edition.emergency = Some("112".to_owned());
    edition.benefit_check = vec!["esimerkkituki".to_owned()];
    edition.quick_exit = [("fi", "https://saa.example/"), ("sv", "https://vader.example/")]
        .map(|(tag, address)| (locale(tag), address.to_owned()))
        .into();
    catalogue
}

/// The tiny catalogue with its service changed.
fn with(change: impl FnOnce(&mut Entry)) -> Catalogue {
    let mut catalogue = catalogue();
    change(catalogue.entries.get_mut(SERVICE).unwrap());
    catalogue
}

fn place(entry_type: EntryType, id: &str) -> Page {
    Page::Entry(entry_type, id.to_owned())
}

fn detail(catalogue: &Catalogue, tag: &str, id: &str) -> Detail {
    let maker = PageMaker::new(catalogue, locale(tag), date("2026-11-21"));
    let Some(PageData::Entry(detail)) = maker.data(&place(EntryType::Service, id)) else { unreachable!("{id}") };
    *detail
}

/// The HTML of a page's body in a language, on a fixed day.
fn body(catalogue: &Catalogue, tag: &str, place: &Page) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let messages = i18n::load(&root.join("locales")).unwrap();
    let languages = messages.iter().map(|(locale, messages)| {
        let texts = I18n::new(*locale, messages.clone(), i18n::native_plural);
        Language::new(*locale, |key| texts.text(key))
    });
    let routes = Routes::new("", languages.collect());
    let interface = Interface { messages: messages[&locale(tag)].clone(), routes };
    let maker = PageMaker::new(catalogue, locale(tag), date("2026-11-21"));
    let context = Context::new(locale(tag), interface, i18n::native_plural, "/icons.svg");
    let context = context.with_help_now(maker.help_now());
    let data = maker.data(place).unwrap();
    Owner::new().with(|| page::body(&context, Some(place), &data).to_html()).replace("<!>", "")
}

fn service(catalogue: &Catalogue, tag: &str) -> String {
    body(catalogue, tag, &place(EntryType::Service, SERVICE))
}

/// Adds a service that is like the tiny catalogue's own, but for its id and what `change` does.
fn add(catalogue: &mut Catalogue, id: &str, change: impl FnOnce(&mut Entry)) {
    let mut entry = catalogue.entries[SERVICE].clone();
    entry.id = id.to_owned();
    entry.after.clear();
    entry.meanwhile.clear();
    change(&mut entry);
    catalogue.entries.insert(entry.id.clone(), entry);
}

fn need(id: &str, ids: &[&str]) -> Need {
    let name = ["fi", "sv", "en"].map(|tag| (locale(tag), format!("{id} {tag}")));
    Need { id: id.to_owned(), name: name.into(), ids: ids.iter().map(ToString::to_string).collect() }
}

fn near(catalogue: &Catalogue) -> Vec<String> {
    detail(catalogue, "fi", SERVICE).near.into_iter().map(|near| near.card.id).collect()
}

#[test]
fn the_sections_stand_in_their_order() {
    let mut catalogue = with(|entry| {
        for text in entry.text.values_mut() {
            text.duration = Some("x".to_owned());
            text.benefit_effect = Some("x".to_owned());
        }
    });
    add(&mut catalogue, "near-one", |_| {});
    add(&mut catalogue, "crisis-line", |_| {});
    catalogue.situations[0].crisis = vec!["crisis-line".to_owned()];
    for tag in ["fi", "sv", "en"] {
        let html = service(&catalogue, tag);
        let marks = [
            "<h1",
            "class=\"lead\"",
            "id=\"access\"",
            "id=\"first-step\"",
            "id=\"what-happens\"",
            "id=\"benefit-effect\"",
            "id=\"take-along\"",
            "id=\"where\"",
            "id=\"next\"",
            "class=\"note crisis\"",
            "id=\"near\"",
            "id=\"sources\"",
            "id=\"report\"",
        ];
        let places: Vec<usize> =
            marks.iter().map(|mark| html.find(mark).unwrap_or_else(|| unreachable!("{mark}: {html}"))).collect();
        assert!(places.is_sorted(), "{tag}: {places:?}");
        assert_eq!(html.matches("btn go").count(), 1, "one large action");
    }
}

#[test]
fn near_are_those_that_answer_the_same_need_for_the_same_people() {
    let mut catalogue = catalogue();
    catalogue.needs = vec![need("food", &[SERVICE, "most", "some"]), need("rest", &[SERVICE, "most", "other-need"])];
    let bare = |entry: &mut Entry| {
        entry.themes.clear();
        entry.situations.clear();
    };
    add(&mut catalogue, "most", bare);
    add(&mut catalogue, "some", bare);
    add(&mut catalogue, "nothing-shared", bare);
    add(&mut catalogue, "ended", |entry| entry.valid.to = Some(date("2026-11-20")));
    add(&mut catalogue, "unsure", |entry| entry.status = Status::Unknown);
    add(&mut catalogue, "too-old", |entry| entry.ages = Ages { min: Some(65), max: None });
    let elsewhere = |entry: &mut Entry| entry.area = Area { municipalities: vec!["902".to_owned()], ..Area::default() };
    add(&mut catalogue, "elsewhere", elsewhere);
    add(&mut catalogue, "nobody-knows-where", |entry| entry.area = Area::default());
    assert_eq!(near(&catalogue), ["most", "some"]);
    let shown = &detail(&catalogue, "sv", SERVICE).near;
    assert_eq!(shown[0].why.as_ref().unwrap().text, "food sv", "why it is near is said in the page's language");
}

#[test]
fn near_is_neither_what_the_page_links_to_already_nor_more_than_three() {
    let mut catalogue = catalogue();
    for id in ["a", "b", "c", "d", "later", "waiting", "now", "before"] {
        add(&mut catalogue, id, |_| {});
    }
    catalogue.entries.get_mut("before").unwrap().successor = Some(SERVICE.to_owned());
    let entry = catalogue.entries.get_mut(SERVICE).unwrap();
    (entry.after, entry.meanwhile) = (vec!["later".to_owned()], vec!["waiting".to_owned()]);
    entry.successor = Some("now".to_owned());
    assert_eq!(near(&catalogue), ["a", "b", "c"]);
    let html = service(&catalogue, "en");
    let built = PageMaker::pages(&catalogue).contains(&Page::Compare);
    assert_eq!(html.contains("href=\"/en/compare/#ids=esimerkkineuvonta,a,b,c\""), built, "no link to nowhere: {html}");
    catalogue.entries.get_mut(SERVICE).unwrap().status = Status::Ended;
    assert_eq!(near(&catalogue), Vec::<String>::new(), "what has ended is compared with nothing");
}

#[test]
fn a_mistake_is_reported_by_a_prepared_message() {
    let mut catalogue = catalogue();
    let html = service(&catalogue, "sv");
    assert_eq!(html.matches("href=\"mailto:toimitus@suoraan.example?subject=").count(), 4, "{html}");
    assert!(html.contains(
        "https%3A%2F%2Fsuoraan.example%2Fsv%2Ftjanst%2Fesimerkkineuvonta%2F%0D%0A%0D%0AVad%20borde%20r%C3%A4ttas%3F"
    ));
    assert!(html.contains("Exempelr%C3%A5dgivningen%20%28esimerkkineuvonta%29") && html.contains("ditt namn"));
    catalogue.edition.editors_phone = Some("040 000".to_owned());
    assert_eq!(service(&catalogue, "sv").matches("href=\"sms:040000?body=").count(), 4);
    catalogue.edition.editors = None;
    let html = service(&catalogue, "sv");
    assert_eq!(html.matches("href=\"sms:040000?body=").count(), 4, "a number alone is enough");
    assert!(!html.contains("?subject=Fel"));
}

#[test]
fn without_editors_that_is_said_and_the_words_can_be_copied() {
    let mut catalogue = catalogue();
    catalogue.edition.editors = None;
    let html = service(&catalogue, "en");
    assert!(html.contains("This directory has no address yet"), "{html}");
    assert!(html.contains("Example advice (esimerkkineuvonta) https://suoraan.example/en/service/esimerkkineuvonta/"));
    assert!(html.contains("You can tell the provider: <a href=\"mailto:neuvonta@esimerkki.example\""), "{html}");
    assert!(html.contains("<li>A contact detail is wrong</li>"));
}

#[test]
fn a_first_step_may_lead_readers_of_a_language_to_a_line_of_their_own() {
    let own = |entry: &mut Entry| {
        let line = Contact {
            id: "english".to_owned(),
            contact: ContactType::Phone,
            value: "06 111".to_owned(),
            hours: Localized::new(),
            note: Localized::new(),
            latitude: None,
            longitude: None,
            source: None,
        };
        entry.contacts.push(line);
        entry.first_step.as_mut().unwrap().targets = [(locale("en"), "english".to_owned())].into();
        for (tag, words) in [("fi", "Hei!"), ("sv", "Hej!"), ("en", "Hello!")] {
            entry.text.get_mut(&locale(tag)).unwrap().ready_sentence = Some(words.to_owned());
        }
    };
    let catalogue = with(own);
    for (tag, dialled) in [("fi", "tel:060000000"), ("sv", "tel:060000000"), ("en", "tel:06111")] {
        let html = service(&catalogue, tag);
        assert!(html.contains(&format!("href=\"{dialled}\" class=\"btn go\"")), "{tag}: {html}");
    }
    let said = |catalogue: &Catalogue, tag: &str| -> Vec<String> {
        detail(catalogue, tag, SERVICE).ready_sentence.into_iter().map(|said| said.text).collect()
    };
    assert_eq!(said(&catalogue, "en"), ["Hello!"], "the line answers in English");
    let shared = with(|entry| {
        own(entry);
        entry.first_step.as_mut().unwrap().targets.clear();
        entry.languages.push("en".to_owned());
    });
    assert_eq!(said(&shared, "en"), ["Hei!", "Hello!"], "else in a language of the country, with its meaning");
    assert_eq!(said(&shared, "sv"), ["Hej!"]);
    let html = service(&shared, "en");
    assert!(html.contains("<blockquote lang=\"fi\" class=\"say\">Hei!") && html.contains("You can also speak English"));
    assert!(html.contains("href=\"sms:?body=Hei%21\""), "{html}");
    assert!(html.contains("href=\"mailto:neuvonta@esimerkki.example?subject=Example%20advice&amp;body=Hei%21\""));
}

#[test]
fn a_quick_way_out_stands_first_and_only_where_it_is_asked_for() {
    let html = service(&catalogue(), "sv");
    assert!(!html.contains("data-quick-exit"));
    let html = service(&with(|entry| entry.quick_exit = true), "sv");
    let exit = html.find("href=\"https://vader.example/\" rel=\"noreferrer\" data-quick-exit").unwrap();
    assert!(exit < html.find("<h1").unwrap());
    assert!(html.contains("webbläsarens historik"), "what it does not hide is said");
}

#[test]
fn crisis_lines_stand_with_their_situations_and_at_the_foot() {
    let mut catalogue = catalogue();
    let place_of = |html: &str, mark: &str| html.find(mark);
    let path = place(EntryType::Path, "alku");
    for page in [&path, &Page::Situations] {
        assert!(!body(&catalogue, "fi", page).contains("class=\"note crisis\""), "nobody is named yet");
    }
    catalogue.situations[0].crisis = vec![SERVICE.to_owned()];
    for page in [&path, &Page::Situations] {
        let html = body(&catalogue, "en", page);
        let note = &html[html.find("class=\"note crisis\"").unwrap()..];
        assert!(note.contains("href=\"tel:060000000\"") && note.contains("href=\"tel:112\""), "{html}");
    }
    assert!(!service(&catalogue, "fi").contains("class=\"note crisis\""), "not on its own page");
    let html = body(&catalogue, "sv", &Page::About);
    assert!(!html.contains("class=\"note crisis\""), "no banner: {html}");
    let foot = &html[place_of(&html, "<footer").unwrap()..];
    assert!(foot.contains("Exempelrådgivningen") && foot.contains("06\u{A0}000\u{A0}0000") && foot.contains("tel:112"));
    catalogue.entries.get_mut(SERVICE).unwrap().valid.to = Some(date("2026-11-20"));
    assert!(!body(&catalogue, "sv", &Page::About).contains("tel:112"), "what has ended helps nobody");
}

#[test]
fn what_it_means_for_benefits_has_its_source_its_date_and_where_to_check() {
    let effect = |entry: &mut Entry| {
        let text = entry.text.get_mut(&locale("en")).unwrap();
        text.benefit_effect = Some("You keep it.".to_owned());
        entry.benefit_source = Some(2);
    };
    let html = service(&with(effect), "en");
    let from = html.find("id=\"benefit-effect\"").unwrap();
    let section = &html[from..from + html[from..].find("</section>").unwrap()];
    assert!(section.contains("Yhteystiedot") && !section.contains(">Neuvonta<"), "{section}");
    assert!(section.contains("dated 2025") && section.contains("read 2 March 2026"), "{section}");
    assert!(section.contains("This is not a decision.") && section.contains("/en/benefit/esimerkkituki/"));
    let html = service(&catalogue(), "en");
    assert!(html.contains("<b>Not known.</b> Ask before you start."), "one takes part there: {html}");
}

#[test]
fn dates_say_who_confirmed_and_what_nobody_knows() {
    let html = service(&catalogue(), "en");
    assert!(html.contains("2 March 2026, by the provider"), "{html}");
    let html = service(
        &with(|entry| {
            entry.checked = Some(Checked { on: date("2026-11-01"), by: CheckedBy::Editor });
            entry.valid.to = None;
        }),
        "fi",
    );
    assert!(html.contains("1.11.2026, toimitus") && html.contains("Päättymispäivää ei ole tiedossa"), "{html}");
}
