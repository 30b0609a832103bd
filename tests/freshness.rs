//! How old a confirmation is, from the catalogue to what people meet: search, cards, pages, lists, numbers.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it cannot go on")]

use leptos::prelude::RenderHtml;
use leptos::reactive::owner::Owner;
use std::path::Path;
use suoraan::i18n::{self, I18n};
use suoraan::model::{
    Catalogue, Checked, CheckedBy, Choice, Confirmation, Date, Entry, EntryType, Locale, Need, Share, Status,
};
use suoraan::route::{Language, Page, Routes};
use suoraan::search::{Engines, Query, Response};
use suoraan::site::PageMaker;
use suoraan::ui::{Context, Interface, page};

const SERVICE: &str = "esimerkkineuvonta";
const TODAY: &str = "2026-11-21";

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn checked(on: &str) -> Option<Checked> {
    Some(Checked { on: date(on), by: CheckedBy::Organisation })
}

/// The tiny catalogue in which its service was confirmed on a day, or never.
fn catalogue(on: Option<&str>) -> Catalogue {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut catalogue, problems) = suoraan::catalogue::load(&root.join("tests/fixtures/catalogue"));
    assert_eq!(problems, []);
    catalogue.entries.get_mut(SERVICE).unwrap().checked = on.and_then(checked);
    catalogue
}

/// With others that are the same service under another id, each confirmed on a day.
fn with(mut catalogue: Catalogue, others: &[(&str, Option<&str>)]) -> Catalogue {
    let one = catalogue.entries[SERVICE].clone();
    for (id, on) in others {
        let other = Entry { id: (*id).to_owned(), checked: on.and_then(checked), covers: Vec::new(), ..one.clone() };
        catalogue.entries.insert(other.id.clone(), other);
    }
    catalogue
}

fn ask(catalogue: &Catalogue, text: &str, choices: &[Choice]) -> Response {
    Engines::new(catalogue, date(TODAY)).unwrap().search(&Query {
        text: text.to_owned(),
        locale: locale("fi"),
        municipality: None,
        as_typed: false,
        choices: choices.to_vec(),
        top: 10,
    })
}

fn ids(response: &Response) -> Vec<&str> {
    response.results.iter().map(|hit| hit.id.as_str()).collect()
}

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
    let data = PageMaker::new(catalogue, locale(tag), date(TODAY)).data(place).unwrap();
    Owner::new().with(|| page::body(&context, Some(place), &data).to_html()).replace("<!>", "")
}

fn service(catalogue: &Catalogue, tag: &str) -> String {
    body(catalogue, tag, &Page::Entry(EntryType::Service, SERVICE.to_owned()))
}

#[test]
fn confirmed_comes_before_never_confirmed_and_lapsed_last() {
    let others = [("a-lapsed", Some("2026-05-21")), ("b-never", None), ("c-due", Some("2026-05-22"))];
    let found = ask(&with(catalogue(Some("2025-01-01")), &others), "esimerkkineuvonta", &[]);
    assert_eq!(ids(&found), ["c-due", "b-never", "a-lapsed"]);
}

#[test]
fn what_is_hidden_is_in_no_result_no_count_and_no_suggestion() {
    let others = [("other", Some("2026-11-01"))];
    let fits = |response: &Response, choice: &Choice| {
        response.counts.iter().find(|count| count.choice == *choice).map_or(0, |count| count.fits + count.maybe)
    };
    for (on, there) in [(Some("2025-11-22"), true), (Some("2025-11-21"), false), (None, true)] {
        let mut catalogue = with(catalogue(on), &others);
        catalogue.edition.doors = vec![SERVICE.to_owned()];
        let need = Need {
            id: "advice".to_owned(),
            name: [(locale("fi"), "Neuvoja".to_owned())].into(),
            ids: vec![SERVICE.to_owned(), "other".to_owned()],
        };
        catalogue.needs = vec![need];
        let named = ask(&catalogue, "esimerkkineuvonta", &[]);
        assert_eq!(ids(&named).contains(&SERVICE), there, "{on:?}");
        assert_eq!(fits(&named, &Choice::Free), if there { 2 } else { 1 }, "{on:?}");
        let free = ask(&catalogue, "", &[Choice::Free]);
        assert_eq!(ids(&free).contains(&SERVICE), there, "{on:?}");
        // The next best of a need keeps its own number.
        assert!(ids(&free).contains(&"other"));
        let lost = ask(&catalogue, "qwertyqwerty", &[]);
        assert_eq!(lost.doors, if there { vec![SERVICE] } else { Vec::new() }, "{on:?}");
        let near = body(&catalogue, "fi", &Page::Entry(EntryType::Service, "other".to_owned()));
        assert_eq!(near.contains(&format!("#x={SERVICE}")) || near.contains("id=\"near\""), there, "{on:?}: {near}");
    }
}

#[test]
fn the_services_of_a_hidden_organisation_are_found_by_its_name() {
    let mut catalogue = catalogue(Some("2026-11-01"));
    let provider = catalogue.entries.get_mut("esimerkkikunta").unwrap();
    provider.checked = checked("2020-01-01");
    let found = ask(&catalogue, "esimerkkilän kunta", &[]);
    assert!(ids(&found).contains(&SERVICE) && !ids(&found).contains(&"esimerkkikunta"), "{:?}", ids(&found));
}

#[test]
fn what_is_hidden_keeps_its_page_its_place_in_the_alphabet_and_in_lists() {
    let catalogue = catalogue(Some("2025-01-01"));
    let html = service(&catalogue, "en");
    assert!(html.contains("This information may be out of date."), "{html}");
    assert!(html.contains("from 1 January 2025") && html.contains("search no longer finds it"), "{html}");
    let list = body(&catalogue, "en", &Page::List(EntryType::Service));
    assert!(list.contains("/en/service/esimerkkineuvonta/"), "{list}");
    assert!(list.contains("May be out of date: last confirmed 1 January 2025"), "{list}");
    let maker = PageMaker::new(&catalogue, locale("en"), date(TODAY));
    let carried = maker.to_carry().find(|entry| entry.detail.card.id == SERVICE).unwrap();
    assert_eq!(carried.detail.card.confirmation, Confirmation::Hidden);
    assert!(maker.codes().iter().any(|line| line.id == SERVICE && line.gone.is_none()));
}

#[test]
fn a_lapsed_confirmation_is_said_in_every_language_and_a_fresh_one_is_not() {
    let lapsed = catalogue(Some("2026-05-21"));
    for (tag, note, fact) in [
        ("fi", "Ne vahvistettiin viimeksi 21.5.2026.", "Kysy ensin: vahvistettu viimeksi 21.5.2026"),
        ("sv", "Den bekräftades senast 21.5.2026.", "Fråga först: bekräftad senast 21.5.2026"),
        ("en", "The last confirmation is from 21 May 2026.", "Ask first: last confirmed 21 May 2026"),
    ] {
        let html = service(&lapsed, tag);
        assert!(html.contains(note), "{html}");
        let list = body(&lapsed, tag, &Page::List(EntryType::Service));
        assert!(list.contains(fact), "{list}");
    }
    for on in [Some("2026-05-22"), None] {
        let html = service(&catalogue(on), "en") + &body(&catalogue(on), "en", &Page::List(EntryType::Service));
        assert!(!html.contains("Ask first:") && !html.contains("confirmed long ago"), "{on:?}: {html}");
    }
    assert!(service(&catalogue(None), "en").contains("The provider has not confirmed this information."));
}

#[test]
fn what_has_ended_does_not_age_any_further() {
    let mut catalogue = catalogue(Some("2024-01-01"));
    catalogue.entries.get_mut(SERVICE).unwrap().status = Status::Ended;
    assert_eq!(ids(&ask(&catalogue, "esimerkkineuvonta", &[]))[0], SERVICE, "people still look for its name");
    let list = body(&catalogue, "en", &Page::List(EntryType::Service));
    assert!(!list.contains("last confirmed"), "that it has ended is enough: {list}");
}

#[test]
fn the_numbers_are_counted_over_all_by_provider_and_by_area() {
    let others = [("a", Some("2026-08-23")), ("b", Some("2026-08-22")), ("c", Some("2025-01-01")), ("d", None)];
    let catalogue = with(catalogue(Some("2026-11-01")), &others);
    let freshness = PageMaker::new(&catalogue, locale("en"), date(TODAY)).freshness();
    let counted = freshness.confirmations;
    // Five services, the benefit, the organisation, the term and the path; the workshop has ended.
    assert_eq!(counted.all, Share { entries: 9, lately: 2, never: 5 });
    assert_eq!(counted.all.percent(), 22);
    assert_eq!(
        counted.states,
        [
            (Confirmation::Never, 5),
            (Confirmation::Confirmed, 3),
            (Confirmation::Due, 0),
            (Confirmation::Lapsed, 0),
            (Confirmation::Hidden, 1)
        ]
    );
    let organisations: Vec<_> = counted.organisations.iter().map(|(link, share)| (link.id.as_str(), *share)).collect();
    assert_eq!(organisations, [("esimerkkikunta", Share { entries: 7, lately: 2, never: 3 })]);
    let areas: Vec<_> = counted.areas.iter().map(|(name, share)| (name.text.as_str(), *share)).collect();
    let here = Share { entries: 5, lately: 2, never: 1 };
    assert_eq!(areas, [("Esimerkkilä", here), ("Toinenkylä", Share::default())]);
    assert_eq!(counted.unconfirmed.len(), 5);
    let html = body(&catalogue, "en", &Page::Freshness);
    for words in ["Confirmed in the last 90 days: 2 of 9 (22%).", "2\u{A0}/\u{A0}7", "Show the list (5)"] {
        assert!(html.contains(words), "{words} is not in {html}");
    }
    assert!(!html.contains("Show the other providers"), "one is not folded");
}

#[test]
fn of_three_hundred_providers_twenty_stand_in_the_open_the_most_confirmed_first() {
    let mut catalogue = catalogue(Some("2026-11-01"));
    let provider = catalogue.entries["esimerkkikunta"].clone();
    let service = catalogue.entries[SERVICE].clone();
    for number in 0..300 {
        let id = format!("provider-{number:03}");
        catalogue.entries.insert(id.clone(), Entry { id: id.clone(), checked: None, ..provider.clone() });
        if number < 3 {
            let on = checked("2026-11-01").filter(|_| number > 0);
            let own = Entry { id: format!("service-{number}"), organisation: Some(id), checked: on, ..service.clone() };
            catalogue.entries.insert(own.id.clone(), own);
        }
    }
    let maker = PageMaker::new(&catalogue, locale("fi"), date(TODAY));
    let counted = maker.freshness().confirmations;
    let first: Vec<&str> = counted.organisations.iter().take(5).map(|(link, _)| link.id.as_str()).collect();
    // One of two, one of two, one of three; then the largest of those who confirmed nothing.
    assert_eq!(first, ["provider-001", "provider-002", "esimerkkikunta", "provider-000", "provider-003"]);
    let html = body(&catalogue, "fi", &Page::Freshness);
    let (open, folded) = html.split_once("Näytä muut järjestäjät (281)").unwrap();
    let rows = |html: &str| html.matches("/fi/jarjestaja/provider-").count();
    assert_eq!(rows(open), 19, "and the one of the tiny catalogue");
    assert!(rows(folded) >= 281);
}
