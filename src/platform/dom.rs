//! The page: its elements, what happens in it, focus and scroll.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement, MouseEvent, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The content of `<meta name=…>`.
pub fn meta(name: &str) -> Option<String> {
    meta_of(&document()?, name)
}

pub(super) fn meta_of(document: &Document, name: &str) -> Option<String> {
    document.query_selector(&format!("meta[name={name}]")).ok()??.get_attribute("content")
}

/// The language of the page, from `<html lang>`.
pub fn language() -> String {
    root().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Sets an attribute of `<html>`.
pub fn set_root(name: &str, value: &str) {
    if let Some(root) = root() {
        let _ = root.set_attribute(name, value);
    }
}

pub fn remove_root(name: &str) {
    if let Some(root) = root() {
        let _ = root.remove_attribute(name);
    }
}

pub fn title() -> String {
    document().map(|document| document.title()).unwrap_or_default()
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Lets the language links lead to the address that `path` gives for their language.
pub fn lead_languages(path: impl Fn(&str) -> Option<String>) {
    let Some(links) = document().and_then(|document| document.query_selector_all("[data-language]").ok()) else {
        return;
    };
    for link in (0..links.length()).filter_map(|at| links.get(at)?.dyn_into::<Element>().ok()) {
        if let Some(path) = link.get_attribute("lang").and_then(|language| path(&language)) {
            let _ = link.set_attribute("href", &path);
        }
    }
}

/// Empties an element, and gives it.
pub fn clear(id: &str) -> Option<HtmlElement> {
    let element: HtmlElement = document()?.get_element_by_id(id)?.dyn_into().ok()?;
    element.replace_children_with_node_0();
    Some(element)
}

/// Writes a text into an element, where the page has it. A status line is heard when it changes.
pub fn say(id: &str, words: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        element.set_text_content(Some(words));
    }
}

/// The text of the first element that a selector finds.
pub fn text_of(selector: &str) -> String {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    element.and_then(|element| element.text_content()).unwrap_or_default()
}

/// Sets an attribute of an element, or takes it away.
pub fn set_attribute(id: &str, name: &str, value: Option<&str>) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = match value {
            Some(value) => element.set_attribute(name, value),
            None => element.remove_attribute(name),
        };
    }
}

/// Whether a fold is open.
pub fn is_open(id: &str) -> bool {
    let fold = document().and_then(|document| document.get_element_by_id(id));
    fold.is_some_and(|fold| fold.has_attribute("open"))
}

/// Whether a fragment names a place in the page.
pub fn names_place(fragment: &str) -> bool {
    let id = fragment.trim_start_matches('#');
    !id.is_empty() && document().is_some_and(|document| document.get_element_by_id(id).is_some())
}

/// Shows an element that was hidden.
pub fn reveal(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = element.remove_attribute("hidden");
    }
}

fn search_input() -> Option<HtmlInputElement> {
    document()?.query_selector("input[type=search]").ok()??.dyn_into().ok()
}

/// What stands in the search box.
pub fn search_text() -> String {
    search_input().map(|input| input.value()).unwrap_or_default()
}

pub fn set_search_text(text: &str) {
    if let Some(input) = search_input()
        && input.value() != text
    {
        input.set_value(text);
    }
}

/// Listens to an event of the whole document for as long as the page lives.
pub fn on_document(name: &str, listener: impl FnMut(Event) + 'static) {
    if let Some(document) = document() {
        let closure = Closure::<dyn FnMut(Event)>::new(listener);
        let _ = document.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

/// Listens to an event that does not rise from its element, such as the unfolding of a fold.
pub fn on_document_capture(name: &str, listener: impl FnMut(Event) + 'static) {
    if let Some(document) = document() {
        let closure = Closure::<dyn FnMut(Event)>::new(listener);
        let _ = document.add_event_listener_with_callback_and_bool(name, closure.as_ref().unchecked_ref(), true);
        closure.forget();
    }
}

/// Listens to an event of the window for as long as the page lives.
pub fn on_window(name: &str, listener: impl FnMut(Event) + 'static) {
    if let Some(window) = window() {
        let closure = Closure::<dyn FnMut(Event)>::new(listener);
        let _ = window.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
        closure.forget();
    }
}

/// Runs once, after the browser has laid out what has changed.
pub fn after_layout(run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let closure = Closure::once_into_js(run);
        let _ = window.request_animation_frame(closure.unchecked_ref());
    }
}

/// Runs once, after so many milliseconds.
pub fn after_delay(milliseconds: i32, run: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let closure = Closure::once_into_js(run);
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), milliseconds);
    }
}

/// What was typed, when the event is of the search box.
pub fn typed(event: &Event) -> Option<String> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    (input.type_() == "search").then(|| input.value())
}

/// Whether a form of search was sent off, by its button or by Enter.
pub fn is_search_form(event: &Event) -> bool {
    let element: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    element.is_some_and(|element| element.get_attribute("role").as_deref() == Some("search"))
}

/// A link that was followed plainly and stays on this site.
pub struct Followed {
    pub path: String,
    /// With its `#`; empty when there is none.
    pub fragment: String,
    /// Whether it is a link to the same page in another language.
    pub is_language: bool,
    pub language: String,
}

/// The link that an event follows; `None` when the browser should do it: another site, a new tab, a saved file.
pub fn followed(event: &Event) -> Option<Followed> {
    let event: &MouseEvent = event.dyn_ref()?;
    let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    if modified || event.button() != 0 || event.default_prevented() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let anchor: HtmlAnchorElement = target.closest("a[href]").ok()??.dyn_into().ok()?;
    let native = anchor.has_attribute("data-native") || anchor.has_attribute("download") || !anchor.target().is_empty();
    if native || anchor.origin() != window()?.location().origin().ok()? {
        return None;
    }
    Some(Followed {
        path: anchor.pathname(),
        fragment: anchor.hash(),
        is_language: anchor.has_attribute("data-language"),
        language: anchor.get_attribute("lang").unwrap_or_default(),
    })
}

pub fn scroll() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

pub fn scroll_to(top: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, top);
    }
}

/// Scrolls to the element of that id, and moves focus there; false when there is none.
pub fn go_to(id: &str) -> bool {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else { return false };
    element.scroll_into_view();
    focus_for_reading(&element);
    true
}

/// Moves focus to the page's heading, so that a screen reader begins there.
pub fn focus_heading() {
    let heading = document().and_then(|document| document.query_selector("h1").ok().flatten());
    if let Some(heading) = heading {
        focus_for_reading(&heading);
    }
}

/// Focuses an element that is not a control: it can take focus until it loses it.
fn focus_for_reading(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    if element.has_attribute("tabindex") || element.tab_index() >= 0 {
        focus_quietly(element);
        return;
    }
    let _ = element.set_attribute("tabindex", "-1");
    let focused = element.clone();
    let release = Closure::once_into_js(move || {
        let _ = focused.remove_attribute("tabindex");
    });
    let _ = element.add_event_listener_with_callback("blur", release.unchecked_ref());
    focus_quietly(element);
}

/// Focus without scrolling there.
fn focus_quietly(element: &HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// A selector that finds the focused element again when the page is built anew; `None` when nothing has focus.
pub fn focused() -> Option<String> {
    let element = document()?.active_element()?;
    if let Some(id) = element.get_attribute("id").filter(|id| !id.is_empty()) {
        return Some(format!("[id=\"{id}\"]"));
    }
    let href = element.get_attribute("href")?;
    let language = if element.has_attribute("data-language") { "[data-language]" } else { "" };
    (!href.contains(['"', '\\'])).then(|| format!("a{language}[href=\"{href}\"]"))
}

/// Focuses an element by its id.
pub fn focus(id: &str) {
    focus_again(&format!("[id=\"{id}\"]"));
}

/// Focuses what a selector from [`focused`] finds.
pub fn focus_again(selector: &str) {
    let element = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        focus_quietly(&element);
    }
}
