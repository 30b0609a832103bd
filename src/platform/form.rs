//! The forms of choices: what is chosen in them, and what is written beside each choice. `data-choice` and `data-name`
//! are described in `ui::part::narrow`.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlInputElement, HtmlOptionElement, HtmlSelectElement, HtmlTextAreaElement};

const CONTROLS: &str = "form[data-choices] :is(select, input)[name]";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn all(selector: &str) -> Vec<Element> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    found.filter_map(|node| node.dyn_into().ok()).collect()
}

/// What is chosen in the page's form, as keys and values.
pub fn choices() -> Vec<(String, String)> {
    let read = |control: Element| {
        let name = control.get_attribute("name")?;
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            return Some((name, select.value()));
        }
        let input: HtmlInputElement = control.dyn_into().ok()?;
        let taken = !matches!(input.type_().as_str(), "checkbox" | "radio") || input.checked();
        taken.then(|| (name, input.value()))
    };
    all(CONTROLS).into_iter().filter_map(read).filter(|(_, value)| !value.is_empty()).collect()
}

/// Shows what is chosen.
pub fn show_choices(value_of: impl Fn(&str) -> Option<String>) {
    for control in all(CONTROLS) {
        let value = control.get_attribute("name").and_then(|name| value_of(&name));
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            select.set_value(value.as_deref().unwrap_or_default());
        } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "checkbox" | "radio" => input.set_checked(value.unwrap_or_default() == input.value()),
                // Not while it is being typed in.
                _ if document().and_then(|document| document.active_element()).as_ref() == Some(&control) => {}
                _ => input.set_value(value.as_deref().unwrap_or_default()),
            }
        }
    }
}

/// Writes beside each choice what it gives; one that gives nothing cannot be chosen, unless it is already.
pub fn show_counts(count_of: impl Fn(&str) -> Option<Shown>) {
    for element in all("form[data-choices] [data-choice]") {
        let Some(shown) = element.get_attribute("data-choice").and_then(|choice| count_of(&choice)) else { continue };
        let _ = element.set_attribute("data-fits", &shown.fits.to_string());
        let _ = element.set_attribute("data-maybe", &shown.maybe.to_string());
        if let Some(option) = element.dyn_ref::<HtmlOptionElement>() {
            let name = element.get_attribute("data-name").unwrap_or_default();
            option.set_text(&format!("{name} ({})", shown.words));
            option.set_disabled(shown.fits == 0 && !option.selected());
            continue;
        }
        if let Ok(Some(count)) = element.query_selector(".count") {
            count.set_text_content(Some(&shown.words));
        }
        if let Ok(Some(input)) = element.query_selector("input")
            && let Some(input) = input.dyn_ref::<HtmlInputElement>()
        {
            input.set_disabled(shown.fits == 0 && !input.checked());
        }
    }
}

/// What stands beside a choice.
pub struct Shown {
    pub fits: usize,
    pub maybe: usize,
    pub words: String,
}

/// The name of a choice, as the page's form has it.
pub fn choice_name(key: &str, value: &str) -> Option<String> {
    let wanted = format!("{key}={value}");
    let found = all("form[data-choices] [data-choice]").into_iter();
    found
        .filter(|element| element.get_attribute("data-choice").as_deref() == Some(&wanted))
        .find_map(|element| element.get_attribute("data-name"))
}

/// Offers the choice of a municipality, or takes the offer back.
pub fn offer_place(place: Option<(&str, &str)>) {
    for label in all("[data-choice^=\"municipality=\"]") {
        let Some((code, words)) = place else {
            let _ = label.set_attribute("hidden", "");
            continue;
        };
        let _ = label.remove_attribute("hidden");
        let _ = label.set_attribute("data-choice", &format!("municipality={code}"));
        if let Ok(Some(name)) = label.query_selector(".name") {
            name.set_text_content(Some(words));
        }
        if let Ok(Some(input)) = label.query_selector("input")
            && let Some(input) = input.dyn_ref::<HtmlInputElement>()
        {
            input.set_value(code);
        }
    }
}

/// Whether an event is of the form of choices.
pub fn is_choice(event: &Event) -> bool {
    closest(event, "form[data-choices] [name]").is_some()
}

/// Where the answers of a form that was sent off lead.
pub fn answers(event: &Event) -> Option<String> {
    closest(event, "form[data-answers]")?.get_attribute("data-answers")
}

/// What was typed into the field "where do you live", when the event is of it.
pub fn place_typed(event: &Event) -> Option<String> {
    Some(closest(event, "input[data-place]")?.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// What stands in the field "where do you live", where the page has one.
pub fn place_text() -> Option<String> {
    let field = all("input[data-place]").into_iter().next()?;
    Some(field.dyn_into::<HtmlInputElement>().ok()?.value())
}

pub fn set_place_text(text: &str) {
    for field in all("input[data-place]") {
        if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            input.set_value(text);
        }
    }
}

/// Fills a list of suggestions: values, and what stands beside them.
pub fn suggest(id: &str, suggestions: impl Iterator<Item = (String, String)>) {
    let Some(document) = document() else { return };
    let Some(list) = document.get_element_by_id(id) else { return };
    if list.child_element_count() > 0 {
        return;
    }
    for (value, words) in suggestions {
        if let Ok(option) = document.create_element("option") {
            let _ = option.set_attribute("value", &value);
            option.set_text_content(Some(&words));
            let _ = list.append_child(&option);
        }
    }
}

/// Writes into each button of the list what it does.
pub fn show_saved(is_saved: impl Fn(&str) -> bool) {
    for button in all("[data-save][data-saved]") {
        let Some(target) = button.get_attribute("data-save") else { continue };
        let saved = is_saved(&target);
        let words = if saved { "data-saved" } else { "data-unsaved" };
        if let Some(link) = button.next_element_sibling().filter(|link| link.has_attribute("data-list-link")) {
            let _ = if saved { link.remove_attribute("data-off") } else { link.set_attribute("data-off", "") };
        }
        if let (Ok(Some(span)), Some(words)) = (button.query_selector("span"), button.get_attribute(words)) {
            span.set_text_content(Some(&words));
        }
    }
}

/// Writes into every element that waits for this.
pub fn fill(attribute: &str, value: &str, words: &str) {
    for element in all(&format!("[{attribute}={value}]")) {
        element.set_text_content(Some(words));
    }
}

/// The ids of what is unfolded inside an element.
pub fn unfolded(id: &str) -> Vec<String> {
    let folds = all(&format!("#{id} details[open][id]")).into_iter();
    folds.filter_map(|fold| fold.get_attribute("id")).collect()
}

/// What was done to a list: the action, the item that it was done to, and the value of the field.
pub struct ListEvent {
    pub action: String,
    pub item: String,
    pub value: String,
}

/// The button or link of a list that was pressed.
pub fn list_pressed(event: &Event) -> Option<ListEvent> {
    list_event(&closest(event, ":is(button, a)[data-list]")?)
}

/// The field of a list that was filled in, or the box that was ticked.
pub fn list_changed(event: &Event) -> Option<ListEvent> {
    list_event(&closest(event, ":is(input, select, textarea)[data-list]")?)
}

fn list_event(element: &Element) -> Option<ListEvent> {
    let action = element.get_attribute("data-list")?;
    let item = element.get_attribute("data-item").unwrap_or_default();
    let value = if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "checkbox" => if input.checked() { "true" } else { "" }.to_owned(),
            _ => input.value(),
        }
    } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
        select.value()
    } else {
        element.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
    };
    Some(ListEvent { action, item, value })
}

/// What was typed into the field that adds to a list, when its form is sent off.
pub fn list_added(event: &Event) -> Option<String> {
    let form = closest(event, "form[data-list-add]")?;
    let input: HtmlInputElement = form.query_selector("input").ok()??.dyn_into().ok()?;
    Some(input.value())
}

/// Empties a field.
pub fn empty(id: &str) {
    let field = document().and_then(|document| document.get_element_by_id(id));
    if let Some(input) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value("");
    }
}

/// The attribute of the element that an event belongs to.
pub fn attribute(event: &Event, name: &str) -> Option<String> {
    closest(event, &format!("[{name}]"))?.get_attribute(name)
}

/// Whether an event happened inside what a selector finds.
pub fn within(event: &Event, selector: &str) -> bool {
    closest(event, selector).is_some()
}

/// Does something with the element that an event belongs to.
pub fn with_target(event: &Event, act: impl FnOnce(&Element)) {
    if let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) {
        act(&element);
    }
}

/// Whether a key was Enter.
pub fn is_enter(event: &Event) -> bool {
    event.dyn_ref::<web_sys::KeyboardEvent>().is_some_and(|event| event.key() == "Enter")
}

fn closest(event: &Event, selector: &str) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest(selector).ok()?
}
