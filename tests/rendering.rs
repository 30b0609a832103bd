//! What a person reads on a page, rendered natively from the tiny catalogue with one thing changed.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find ends it")]

use leptos::prelude::RenderHtml;
use leptos::reactive::owner::Owner;
use std::path::Path;
use suoraan::i18n::{self, I18n};
use suoraan::model::{
    Catalogue, Checked, CheckedBy, Date, Entrances, Entry, EntryType, Group, GroupText, Locale, Status, Suits,
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

/// The tiny catalogue, with one service changed.
fn catalogue(change: impl FnOnce(&mut Entry)) -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut catalogue, problems) = suoraan::catalogue::load(&root.join("tests/fixtures/catalogue"));
    assert_eq!(problems, []);
    change(catalogue.entries.get_mut(SERVICE).unwrap());
    catalogue
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
    let context = Context::new(locale(tag), interface, i18n::native_plural, "/icons.svg");
    let data = PageMaker::new(catalogue, locale(tag), date("2026-11-21")).data(place).unwrap();
    Owner::new().with(|| page::body(&context, Some(place), &data).to_html()).replace("<!>", "")
}

fn service(catalogue: &Catalogue, tag: &str) -> String {
    body(catalogue, tag, &Page::Entry(EntryType::Service, SERVICE.to_owned()))
}

#[test]
fn a_text_missing_in_the_pages_language_is_marked_and_said() {
    // A former name is Finnish there already.
    let said = |html: &str| html.matches("(bara på finska)").count();
    let before = said(&service(&catalogue(|_| {}), "sv"));
    let mut finnish = String::new();
    let without = catalogue(|entry| {
        entry.text.get_mut(&locale("sv")).unwrap().what_happens = None;
        finnish = entry.text[&locale("fi")].what_happens.clone().unwrap();
    });
    let html = service(&without, "sv");
    assert!(
        html.contains(&format!("<span lang=\"fi\">{finnish}</span> <small class=\"hint\">(bara på finska)</small>")),
        "{html}"
    );
    assert_eq!(said(&html), before + 1);
}

#[test]
fn a_language_with_no_text_at_all_still_has_the_page() {
    let html = service(&catalogue(|entry| drop(entry.text.remove(&locale("en")))), "en");
    assert!(html.contains("<h1 lang=\"fi\">"), "{html}");
    assert!(html.contains("(only in Finnish)"));
}

#[test]
fn what_is_past_its_last_day_has_ended_whatever_its_file_says() {
    let ended = catalogue(|entry| {
        entry.status = Status::Active;
        entry.valid.to = Some(date("2026-11-20"));
    });
    let html = service(&ended, "fi");
    assert!(html.contains("Tämä päättyi 20.11.2026."), "{html}");
    assert!(!html.contains("Pääsenkö mukaan?"), "nobody can get in any more");
    let last_day = catalogue(|entry| entry.valid.to = Some(date("2026-11-21")));
    assert!(service(&last_day, "fi").contains("Pääsenkö mukaan?"));
}

#[test]
fn what_is_not_known_is_said_with_what_to_do() {
    let html = service(
        &catalogue(|entry| {
            entry.cost = None;
            entry.way_in = None;
            entry.languages.clear();
            entry.checked = None;
        }),
        "en",
    );
    assert!(html.contains("if you need a referral") && html.contains("languages of the service"), "{html}");
    assert!(html.contains("Ask about these when you make contact."));
    assert!(html.contains("The provider has not confirmed this information."));
}

#[test]
fn a_confirmation_says_its_day() {
    let checked = Checked { on: date("2026-11-01"), by: CheckedBy::Organisation };
    let html = service(&catalogue(|entry| entry.checked = Some(checked)), "sv");
    assert!(html.contains("1.11.2026") && !html.contains("har inte bekräftat"), "{html}");
}

#[test]
fn markup_in_a_text_stays_text() {
    let html =
        service(&catalogue(|entry| entry.text.get_mut(&locale("fi")).unwrap().name = "<img src=x>".to_owned()), "fi");
    assert!(html.contains("&lt;img src=x&gt;") && !html.contains("<img"), "{html}");
}

#[test]
fn a_list_holds_every_entry_of_its_kind_under_its_letter() {
    let html = body(&catalogue(|_| {}), "fi", &Page::List(EntryType::Service));
    assert_eq!(html.matches("<h2").count(), 1, "both begin with the same letter: {html}");
    assert_eq!(html.matches("/fi/palvelu/").count(), 2);
}

#[test]
fn whom_a_service_suits_stands_in_a_line() {
    let line = "Onnistuu myös osa-aikaisesti";
    assert!(!service(&catalogue(|_| {}), "fi").contains(line));
    let html = service(&catalogue(|entry| entry.suits = vec![Suits::PartTime, Suits::LimitedHealth]), "fi");
    assert!(html.contains(line) && html.contains("Sopii, kun terveys tai työkyky rajoittaa"), "{html}");
}

#[test]
fn an_entrance_shows_groups_who_handles_it_and_the_steps() {
    let text = |title: &str| GroupText { title: title.to_owned(), lead: Some("Kysy ensin.".to_owned()) };
    let group = |id: &str, entry: &str, title: &str| Group {
        id: id.to_owned(),
        services: vec![entry.to_owned()],
        text: [(locale("fi"), text(title))].into(),
    };
    let mut with_groups = catalogue(|_| {});
    with_groups.entries.get_mut("alku").unwrap().groups =
        vec![group("money", "esimerkkituki", "Tukea rahaan"), group("gone", "esimerkkipaja", "Mennyttä")];
    with_groups.entries.get_mut("esimerkkipaja").unwrap().status = Status::Ended;
    let html = body(&with_groups, "fi", &Page::Employers);
    assert!(html.contains("<h1>Työnantajalle</h1>"), "{html}");
    assert!(html.contains("Tukea rahaan") && html.contains("/fi/etuus/esimerkkituki/"), "{html}");
    assert!(!html.contains("Mennyttä"), "a group in which nothing runs is left out");
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text} is missing: {html}"));
    assert!(place("id=\"money\"") < place("id=\"here\"") && place("id=\"here\"") < place("id=\"steps\""));
    assert!(html.contains("/fi/kunta/901/") && html.contains("/fi/polku/alku/#ask"), "{html}");
    assert!(html[place("id=\"here\"")..].contains("/fi/palvelu/esimerkkineuvonta/"), "{html}");
    assert!(!html.contains("112"));
    let html = body(&with_groups, "fi", &Page::Helping);
    assert!(html.contains("112") && html.find("id=\"steps\"") < html.find("id=\"money\""), "{html}");
    assert!(body(&with_groups, "sv", &Page::Employers).contains("lang=\"fi\">Tukea rahaan"), "not in Swedish yet");
}

#[test]
fn an_edition_without_a_path_for_an_entrance_still_has_the_page() {
    let mut without = catalogue(|_| {});
    without.edition.entrances = Entrances::default();
    let html = body(&without, "en", &Page::Helping);
    assert!(html.contains("/en/municipalities/") && html.contains("/en/municipality/901/"), "{html}");
    assert!(!html.contains("id=\"steps\""), "{html}");
}
