//! The form that publishes a service: what stands in its fields, its contacts, its panels of languages. A control's
//! `data-field` is the path of its field; several controls of one path hold the items of a list.

use crate::publish::control_id as id_of;
use wasm_bindgen::JsCast;
use web_sys::{
    Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement, HtmlTextAreaElement,
};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn all(selector: &str) -> Vec<Element> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

fn within(element: &Element, selector: &str) -> Vec<Element> {
    let found = element.query_selector_all(selector).ok();
    let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// What a control holds; `None` for a box that is not ticked.
fn held(control: &Element) -> Option<String> {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        let taken = !matches!(input.type_().as_str(), "checkbox" | "radio") || input.checked();
        return taken.then(|| input.value());
    }
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return Some(select.value());
    }
    control.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value)
}

/// Every field with what stands in it, in the order of the page.
pub fn read() -> Vec<(String, String)> {
    let value = |control: Element| Some((control.get_attribute("data-field")?, held(&control)?));
    all("#publish-form [data-field]").into_iter().filter_map(value).filter(|(_, value)| !value.is_empty()).collect()
}

/// Fills every field; what `value_of` knows nothing of is emptied. Lists have one item a line.
pub fn fill(value_of: impl Fn(&str) -> String) {
    let mut last: (String, usize) = Default::default();
    for control in all("#publish-form [data-field]") {
        let path = control.get_attribute("data-field").unwrap_or_default();
        let value = value_of(&path);
        if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "radio" => input.set_checked(input.value() == value),
                "checkbox" => input.set_checked(value.lines().any(|line| line == input.value())),
                _ => {
                    // The second field of a list takes the second line.
                    let number = if last.0 == path { last.1 + 1 } else { 0 };
                    let several = all(&format!("#publish-form input[data-field=\"{path}\"]")).len() > 1;
                    let line = if several { value.lines().nth(number).unwrap_or_default() } else { &value };
                    input.set_value(line);
                    last = (path, number);
                }
            }
        } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            select.set_value(&value);
        } else if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(&value);
        }
    }
}

pub fn value(id: &str) -> String {
    by_id(id).and_then(|control| held(&control)).unwrap_or_default()
}

pub fn set_value(id: &str, value: &str) {
    let Some(control) = by_id(id) else { return };
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    }
}

/// A control that writes for people: its path, its language and the longest that it may hold (0: no limit).
pub struct Written {
    pub path: String,
    pub lang: String,
    pub limit: usize,
    pub value: String,
}

/// Every field of text, but those of contacts.
pub fn written() -> Vec<Written> {
    let read = |control: Element| {
        let attribute = |name: &str| control.get_attribute(name).unwrap_or_default();
        Some(Written {
            path: attribute("data-field"),
            lang: attribute("lang"),
            limit: attribute("data-limit").parse().ok()?,
            value: held(&control)?,
        })
    };
    all("#publish-form [data-field][data-limit]").into_iter().filter_map(read).collect()
}

/// Writes the counter of a field; `true` where it stands.
pub fn count(path: &str, words: &str) {
    for counter in all(&format!("[data-count=\"{path}\"]")) {
        if counter.text_content().as_deref() != Some(words) {
            counter.set_text_content(Some(words));
        }
    }
}

/// Writes a list of lines below a field, or takes it away.
pub fn advise(id: &str, lines: &[String]) {
    let Some(list) = by_id(id) else { return };
    let before: Vec<String> = within(&list, "li").iter().filter_map(|item| item.text_content()).collect();
    if before == lines {
        return;
    }
    list.replace_children_with_node_0();
    for line in lines {
        if let Some(item) = document().and_then(|document| document.create_element("li").ok()) {
            item.set_text_content(Some(line));
            let _ = list.append_child(&item);
        }
    }
}

/// Writes what is wrong at a field; nothing takes it away.
pub fn mark(id: &str, wrong: Option<&str>) {
    if let Some(error) = by_id(&format!("{id}-error")) {
        error.set_text_content(wrong);
        let _ = if wrong.is_some() { error.remove_attribute("hidden") } else { error.set_attribute("hidden", "") };
    }
    if let Some(control) = by_id(id).filter(|control| control.has_attribute("data-field")) {
        let _ = match wrong {
            Some(_) => control.set_attribute("aria-invalid", "true"),
            None => control.remove_attribute("aria-invalid"),
        };
    }
}

/// Takes away every mark.
pub fn unmark() {
    for error in all("#publish-form .err") {
        error.set_text_content(None);
        let _ = error.set_attribute("hidden", "");
    }
    for control in all("#publish-form [aria-invalid]") {
        let _ = control.remove_attribute("aria-invalid");
    }
}

/// What a field is called, with its language where there are several: the beginning of a line about it.
pub fn name_of(id: &str) -> String {
    let text = |element: Option<Element>| element.and_then(|element| element.text_content()).unwrap_or_default();
    let label = text(all(&format!("label[for=\"{id}\"]")).into_iter().next());
    let label = if label.is_empty() { text(all(&format!("[id=\"{id}\"] > legend")).into_iter().next()) } else { label };
    let panel = by_id(id).and_then(|field| field.closest("[data-panel]").ok().flatten());
    let language = panel.and_then(|panel| panel.get_attribute("aria-label"));
    let name = language.map_or_else(|| label.clone(), |language| format!("{label} ({language})"));
    if name.is_empty() || name.ends_with('?') { name } else { format!("{name}:") }
}

/// A link to a field, and what is to be said of it.
pub fn line_about(id: &str, words: &str) -> (String, String) {
    (format!("#{id}"), format!("{} {words}", name_of(id)).trim_start().to_owned())
}

/// The step in which an element stands.
pub fn step_of(id: &str) -> Option<String> {
    by_id(id)?.closest("[data-step]").ok()??.get_attribute("data-step")
}

/// Brings a field to sight, opening what it is folded into, and moves focus there.
pub fn go_to(id: &str) {
    let Some(element) = by_id(id) else { return };
    if let Some(panel) = element.closest("[data-panel]").ok().flatten() {
        show_language(&panel.get_attribute("data-panel").unwrap_or_default());
    }
    let mut around = element.parent_element();
    while let Some(fold) = around.as_ref().and_then(|around| around.closest("details").ok().flatten()) {
        let _ = fold.set_attribute("open", "");
        around = fold.parent_element();
    }
    element.scroll_into_view_with_bool(false);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Shows one step and hides the others.
pub fn show_step(step: &str) {
    for section in all("#publish-form [data-step]") {
        let shown = section.get_attribute("data-step").as_deref() == Some(step);
        let _ = if shown { section.remove_attribute("hidden") } else { section.set_attribute("hidden", "") };
    }
    for link in all("[data-step-link]") {
        let current = link.get_attribute("data-step-link").as_deref() == Some(step);
        let _ =
            if current { link.set_attribute("aria-current", "step") } else { link.remove_attribute("aria-current") };
    }
}

/// The steps in their order.
pub fn steps() -> Vec<String> {
    all("#publish-form [data-step]").iter().filter_map(|section| section.get_attribute("data-step")).collect()
}

/// The panels of one language come to the front.
pub fn show_language(tag: &str) {
    for panel in all("#publish-form [data-panel]") {
        let shown = panel.get_attribute("data-panel").as_deref() == Some(tag);
        let _ = if shown { panel.remove_attribute("data-hidden") } else { panel.set_attribute("data-hidden", "") };
    }
    for tab in all("#publish-form [data-tab]") {
        if let Some(input) = tab.dyn_ref::<HtmlInputElement>() {
            input.set_checked(input.get_attribute("data-tab").as_deref() == Some(tag));
        }
    }
}

/// The language whose panels are in front.
pub fn shown_language() -> Option<String> {
    let panel = all("#step-words [data-panel]").into_iter().find(|panel| !panel.has_attribute("data-hidden"));
    panel?.get_attribute("data-panel")
}

/// Writes how far a language is.
pub fn show_state(tag: &str, words: &str) {
    for state in all(&format!("#step-words [data-state=\"{tag}\"]")) {
        state.set_text_content(Some(words));
    }
}

/// Adds an empty contact.
pub fn add_contact(id: &str) {
    let (Some(template), Some(list)) = (by_id("publish-contact-template"), by_id("publish-contacts")) else { return };
    let Some(template) = template.dyn_ref::<HtmlTemplateElement>() else { return };
    let copy = template.content().first_element_child().and_then(|first| first.clone_node_with_deep(true).ok());
    let Some(copy) = copy.and_then(|copy| copy.dyn_into::<Element>().ok()) else { return };
    let _ = list.append_child(&copy);
    if let Some(input) = within(&copy, "[data-part=id]").first().and_then(|part| part.dyn_ref::<HtmlInputElement>()) {
        input.set_value(id);
    }
    number_contacts();
}

/// Takes away the contact in which a control stands.
pub fn remove_contact(control: &Element) {
    if let Ok(Some(contact)) = control.closest("[data-contact]") {
        contact.remove();
    }
    number_contacts();
}

pub fn contacts() -> usize {
    all("#publish-contacts [data-contact]").len()
}

/// The ids of all contacts.
pub fn contact_ids() -> Vec<String> {
    all("#publish-contacts [data-part=id]").iter().filter_map(held).collect()
}

/// As many contacts as asked for, all of them empty.
pub fn set_contacts(number: usize) {
    if let Some(list) = by_id("publish-contacts") {
        list.replace_children_with_node_0();
    }
    (0..number).for_each(|_| add_contact(""));
}

/// Gives the contacts' controls the paths and ids that go with their places.
fn number_contacts() {
    for (contact, number) in all("#publish-contacts [data-contact]").into_iter().zip(1_usize..) {
        let path = |part: &str| format!("contacts.{number}.{part}");
        for control in within(&contact, "[data-part]") {
            let part = control.get_attribute("data-part").unwrap_or_default();
            let _ = control.set_attribute("data-field", &path(&part));
            let id = id_of(&path(&part));
            control.set_id(&id);
            let _ = control.set_attribute("aria-describedby", &format!("{id}-error"));
        }
        for label in within(&contact, "[data-for]") {
            let part = label.get_attribute("data-for").unwrap_or_default();
            let _ = label.set_attribute("for", &id_of(&path(&part)));
        }
        for error in within(&contact, "[data-error]") {
            let part = error.get_attribute("data-error").unwrap_or_default();
            error.set_id(&format!("{}-error", id_of(&path(&part))));
        }
        within(&contact, "[data-number]").iter().for_each(|place| place.set_text_content(Some(&number.to_string())));
    }
}

/// A field that holds what is the same in all languages is seen only where it holds something.
pub fn show_plain() {
    for field in all("#publish-contacts [data-plain]") {
        let filled = within(&field, "input").iter().any(|input| held(input).is_some_and(|value| !value.is_empty()));
        let _ = if filled { field.remove_attribute("hidden") } else { field.set_attribute("hidden", "") };
    }
}

/// The choices of a list anew; the chosen one stays, where it is still there.
pub fn set_options(id: &str, options: &[(String, String)]) {
    let Some(select) = by_id(id).and_then(|select| select.dyn_into::<HtmlSelectElement>().ok()) else { return };
    let chosen = select.value();
    while select.length() > 1 {
        select.remove_with_index(1);
    }
    for (value, words) in options {
        if let Some(option) = document().and_then(|document| document.create_element("option").ok()) {
            let _ = option.set_attribute("value", value);
            option.set_text_content(Some(words));
            let _ = select.append_child(&option);
        }
    }
    select.set_value(if options.iter().any(|(value, _)| *value == chosen) { &chosen } else { "" });
}

/// The chosen places as boxes that are ticked: field, code and name of each.
pub fn set_places(places: &[(String, String, String)]) {
    let Some(list) = by_id("publish-chosen-places") else { return };
    list.replace_children_with_node_0();
    for (field, code, name) in places {
        let template = by_id("publish-chosen").and_then(|template| template.dyn_into::<HtmlTemplateElement>().ok());
        let copy =
            template.and_then(|template| template.content().first_element_child()?.clone_node_with_deep(true).ok());
        let Some(copy) = copy.and_then(|copy| copy.dyn_into::<Element>().ok()) else { return };
        if let Some(input) = within(&copy, "input").first().and_then(|input| input.dyn_ref::<HtmlInputElement>()) {
            let _ = input.set_attribute("data-field", field);
            input.set_value(code);
            input.set_checked(true);
        }
        within(&copy, "span").iter().for_each(|span| span.set_text_content(Some(name)));
        let _ = list.append_child(&copy);
    }
}
