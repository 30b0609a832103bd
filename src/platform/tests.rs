//! What only a browser can say, run in one by `make test`.

use super::fetch::{LoadError, load};
use super::{dom, history, plural};
use crate::model::{Locale, envelope};
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
