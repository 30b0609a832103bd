//! The live place of the results, in a browser.

use super::part::{Answer, Found, SearchView, results};
use super::{Context, Interface};
use crate::i18n::Messages;
use crate::model::{Card, Confirmation, EntryType, Locale, Said, Status};
use crate::platform::plural;
use crate::route::Routes;
use leptos::prelude::{ArcRwSignal, Set, document};
use leptos::wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

/// Lets everything that waits for its turn run.
async fn settle() {
    leptos::task::tick().await;
    leptos::task::tick().await;
}

#[wasm_bindgen_test]
async fn results_change_in_place_so_that_the_status_is_heard() {
    let said = |text: &str| Said { text: text.into(), lang: None };
    let card = |id: &str| Card {
        entry_type: EntryType::Service,
        id: id.into(),
        kind: None,
        status: Status::Active,
        name: said(id),
        lead: said("lead"),
        provider: None,
        way_in: None,
        cost: None,
        languages: Vec::new(),
        ends: None,
        checked: None,
        confirmation: Confirmation::Never,
    };
    let one =
        |id: &&str| Found { card: card(id), why: Vec::new(), met: Vec::new(), unknown: Vec::new(), elsewhere: false };
    let found = |ids: &[&str]| {
        let found: Vec<Found> = ids.iter().map(one).collect();
        let (total, fits) = (found.len(), found.len());
        let query = "words".into();
        SearchView::Results(Box::new(Answer { query, confident: true, total, fits, found, ..Answer::default() }))
    };
    let interface = Interface { messages: Messages::default(), routes: Routes::default() };
    let context = Context::new(Locale::parse("fi").unwrap(), interface, plural, "/icons.svg");
    let view = ArcRwSignal::new(SearchView::Idle);
    let host = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    let (shown, place) = (view.clone(), host.clone().unchecked_into());
    let handle = leptos::mount::mount_to(place, move || results(context, shown));
    let list = || -> Vec<String> {
        let items = host.query_selector("#results").unwrap().unwrap().children();
        (0..items.length()).filter_map(|at| items.item(at)?.get_attribute("data-service")).collect()
    };
    let status = host.query_selector("[role=status]").unwrap().unwrap();
    assert_eq!(list(), Vec::<String>::new());

    view.set(found(&["one", "two"]));
    settle().await;
    assert_eq!(list(), ["one", "two"]);
    assert_eq!(host.query_selector("#results").unwrap().unwrap().get_attribute("data-query").as_deref(), Some("words"));
    assert!(status.is_connected() && !status.text_content().unwrap().is_empty(), "the same status line speaks");

    view.set(found(&["two"]));
    settle().await;
    assert_eq!(list(), ["two"]);
    assert!(status.is_connected());
    drop(handle);
    host.remove();
}
