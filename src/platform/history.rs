//! Addresses and the browser's history. Each entry of it has a key, under which the page's scroll and focus are kept.

use js_sys::{Array, Date};
use wasm_bindgen::JsValue;
use web_sys::{History, Location, ScrollRestoration};

fn history() -> Option<History> {
    web_sys::window()?.history().ok()
}

fn location() -> Option<Location> {
    Some(web_sys::window()?.location())
}

pub fn path() -> String {
    location().and_then(|location| location.pathname().ok()).unwrap_or_default()
}

/// With its `#`; empty when there is none.
pub fn fragment() -> String {
    location().and_then(|location| location.hash().ok()).unwrap_or_default()
}

/// Scheme and host of the site.
pub fn origin() -> String {
    location().and_then(|location| location.origin().ok()).unwrap_or_default()
}

/// The whole address.
pub fn address() -> String {
    location().and_then(|location| location.href().ok()).unwrap_or_default()
}

/// Lets the browser open an address by itself, anew where it is there already.
pub fn leave_for(address: &str) {
    let Some(location) = location() else { return };
    let here = location.href().is_ok_and(|here| here.ends_with(address));
    let _ = if here { location.reload() } else { location.assign(address) };
}

/// Opens another address in the place of this one, so that "back" does not return here.
pub fn replace_with(address: &str) {
    if let Some(location) = location() {
        let _ = location.replace(address);
    }
}

/// From now on the app restores scroll itself: the browser would do it before the page is there.
pub fn take_over_scroll() {
    if let Some(history) = history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// A key that no other entry of this history has.
pub fn new_key() -> f64 {
    Date::now()
}

fn state_of(key: f64, scroll: f64) -> JsValue {
    Array::of2(&key.into(), &scroll.into()).into()
}

/// The key of the current entry and how far it was scrolled when it was last left by a reload.
pub fn state() -> Option<(f64, f64)> {
    let state: Array = wasm_bindgen::JsCast::dyn_into(history()?.state().ok()?).ok()?;
    Some((state.get(0).as_f64()?, state.get(1).as_f64()?))
}

pub fn push(address: &str, key: f64) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&state_of(key, 0.0), "", Some(address));
    }
}

/// Keeps the entry, and writes its key, its scroll and, where one is given, its address.
pub fn replace(address: Option<&str>, key: f64, scroll: f64) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&state_of(key, scroll), "", address);
    }
}
