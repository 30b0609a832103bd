//! What only a browser can say, run in one by `make test`.

use super::fetch::{LoadError, load};
use super::{dom, history, plural};
use crate::i18n::Messages;
use crate::model::{Card, EntryType, Locale, Said, Status, envelope};
use crate::route::Routes;
use crate::ui::part::{Found, SearchView, results};
use crate::ui::{Context, Interface};
use leptos::prelude::{ArcRwSignal, Set};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Puts HTML into a fresh element of the page.
fn page(tags: &[(&str, &str)]) -> web_sys::Element {
    let host = document().create_element("div").unwrap();
    document().body().unwrap().append_child(&host).unwrap();
    for (tag, id) in tags {
        let element = document().create_element(tag).unwrap();
        element.set_id(id);
        host.append_child(&element).unwrap();
    }
    host
}

/// Lets everything that waits for its turn run.
async fn settle() {
    let turn = js_sys::Promise::new(&mut |resolve, _| dom::after_delay(0, move || drop(resolve.call0(&resolve))));
    wasm_bindgen_futures::JsFuture::from(turn).await.unwrap();
}

#[wasm_bindgen_test]
fn plural_categories_are_those_of_the_language() {
    for tag in ["fi", "sv", "en"] {
        let categories: Vec<&str> = [0, 1, 2, 21].into_iter().map(|number| plural(locale(tag), number)).collect();
        assert_eq!(categories, ["other", "one", "other", "other"], "{tag}");
    }
    assert_eq!(plural(locale("pl"), 2), "few");
    assert_eq!(plural(locale("ar"), 0), "zero");
}

#[wasm_bindgen_test]
fn an_entry_of_the_history_keeps_its_key_and_scroll() {
    history::replace(None, 7.0, 120.5);
    assert_eq!(history::state(), Some((7.0, 120.5)));
}

#[wasm_bindgen_test]
fn a_heading_takes_focus_only_until_it_loses_it() {
    let host = page(&[("h2", "heading"), ("button", "next")]);
    assert!(dom::go_to("heading"));
    assert_eq!(dom::focused().as_deref(), Some("[id=\"heading\"]"));
    dom::focus_again("#next");
    let heading = document().get_element_by_id("heading").unwrap();
    assert!(!heading.has_attribute("tabindex"), "the temporary tabindex is gone");
    assert_eq!(dom::focused().as_deref(), Some("[id=\"next\"]"));
    host.remove();
}

#[wasm_bindgen_test]
async fn fetched_data_is_read_and_damage_is_seen() {
    let address = |bytes: &[u8]| {
        let text: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
        format!("data:application/octet-stream,{text}")
    };
    let sealed = envelope::seal(&postcard::to_allocvec(&vec![1_u32, 2, 300]).unwrap());
    assert_eq!(load::<Vec<u32>>(&address(&sealed)).await, Ok(vec![1, 2, 300]));
    let mut damaged = sealed.clone();
    *damaged.last_mut().unwrap() ^= 1;
    assert_eq!(load::<Vec<u32>>(&address(&damaged)).await, Err(LoadError::Damaged));
    assert_eq!(load::<Vec<u32>>(&address(&sealed[..6])).await, Err(LoadError::Damaged));
    assert_eq!(load::<Vec<u32>>("data:broken").await, Err(LoadError::NotFetched));
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
    };
    let found = |ids: &[&str]| SearchView::Results {
        query: "words".into(),
        confident: true,
        total: ids.len(),
        found: ids.iter().map(|id| Found { card: card(id), why: Vec::new() }).collect(),
    };
    let interface = Interface { messages: Messages::default(), routes: Routes::default() };
    let context = Context::new(locale("fi"), interface, plural, "/icons.svg");
    let view = ArcRwSignal::new(SearchView::Idle);
    let host = page(&[]);
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
