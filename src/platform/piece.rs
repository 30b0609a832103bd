//! Pieces of a page that are filled in. The page brings them, rendered natively: as elements that are hidden until they
//! are needed, and as templates that are copied. `data-slot` names the places for texts; where `data-around` names one,
//! that element is hidden while the text is empty.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomParser, Element, HtmlInputElement, HtmlSelectElement, HtmlTemplateElement, HtmlTextAreaElement, Node,
    SupportedType,
};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

#[derive(Clone)]
pub struct Piece(Element);

impl Piece {
    /// The element of that id.
    pub fn find(id: &str) -> Option<Self> {
        document()?.get_element_by_id(id).map(Self)
    }

    /// A copy of what a template holds.
    pub fn copy(template: &str) -> Option<Self> {
        let template: HtmlTemplateElement = document()?.get_element_by_id(template)?.dyn_into().ok()?;
        let copy = template.content().first_element_child()?.clone_node_with_deep(true).ok()?;
        copy.dyn_into().ok().map(Self)
    }

    fn all(&self, selector: &str) -> Vec<Element> {
        let found = self.0.query_selector_all(selector).ok();
        let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
        found.filter_map(|node| node.dyn_into().ok()).collect()
    }

    /// The first place of that name in it.
    pub fn slot(&self, name: &str) -> Option<Self> {
        self.all(&format!("[data-slot={name}]")).into_iter().next().map(Self)
    }

    /// Writes a text into every place of that name. An empty one hides the place and what is around it.
    pub fn say(&self, name: &str, text: &str) {
        for slot in self.all(&format!("[data-slot={name}]")) {
            slot.set_text_content(Some(text));
            hide(&slot, text.is_empty());
        }
        self.all(&format!("[data-around={name}]")).iter().for_each(|around| hide(around, text.is_empty()));
    }

    /// Writes a text into every element in it that a selector finds.
    pub fn say_all(&self, selector: &str, text: &str) {
        self.all(selector).iter().for_each(|element| element.set_text_content(Some(text)));
    }

    /// Puts HTML of our own host into a place; scripts in it stay inert.
    pub fn put(&self, name: &str, html: &str) {
        let Some(Self(slot)) = self.slot(name) else { return };
        slot.replace_children_with_node_0();
        let parsed = DomParser::new().and_then(|parser| parser.parse_from_string(html, SupportedType::TextHtml));
        let Some(body) = parsed.ok().and_then(|parsed| parsed.body()) else { return };
        let body: Node = body.unchecked_into();
        while let Some(child) = body.first_child() {
            if slot.append_child(&child).is_err() {
                return;
            }
        }
    }

    pub fn show(&self, shown: bool) {
        hide(&self.0, !shown);
    }

    /// Shows the element that it stands in, or hides it.
    pub fn show_around(&self, shown: bool) {
        self.0.parent_element().iter().for_each(|around| hide(around, !shown));
    }

    /// Shows every element in it that a selector finds, or hides it.
    pub fn show_all(&self, selector: &str, shown: bool) {
        self.all(selector).iter().for_each(|element| hide(element, !shown));
    }

    /// Sets an attribute; `None` takes it away.
    pub fn set(&self, name: &str, value: Option<&str>) {
        let _ = match value {
            Some(value) => self.0.set_attribute(name, value),
            None => self.0.remove_attribute(name),
        };
    }

    /// Sets an attribute of every element in it that a selector finds.
    pub fn set_all(&self, selector: &str, name: &str, value: &str) {
        self.all(selector).iter().for_each(|element| {
            let _ = element.set_attribute(name, value);
        });
    }

    /// Fills in a field, unless somebody is typing in it.
    pub fn fill(&self, value: &str) {
        if document().and_then(|document| document.active_element()).as_ref() == Some(&self.0) {
            return;
        }
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            match input.type_().as_str() {
                "checkbox" => input.set_checked(!value.is_empty()),
                _ => input.set_value(value),
            }
        } else if let Some(select) = self.0.dyn_ref::<HtmlSelectElement>() {
            select.set_value(value);
        } else if let Some(area) = self.0.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(value);
        }
    }

    /// Gives each control in it the id and the action that its `data-control` names, for an item.
    pub fn bind(&self, item: &str, id: impl Fn(&str) -> String) {
        for control in self.all("[data-control]") {
            let action = control.get_attribute("data-control").unwrap_or_default();
            control.set_id(&id(&action));
            for (name, value) in [("data-list", action.as_str()), ("data-item", item)] {
                let _ = control.set_attribute(name, value);
            }
        }
        for label in self.all("label[data-for]") {
            let action = label.get_attribute("data-for").unwrap_or_default();
            let _ = label.set_attribute("for", &id(&action));
        }
    }

    /// The control of that action in it.
    pub fn control(&self, action: &str) -> Option<Self> {
        self.all(&format!("[data-control={action}]")).into_iter().next().map(Self)
    }

    /// Fills a place with links, each in an item of a list: address and words. No selector: the piece itself is filled.
    pub fn fill_links(&self, selector: &str, links: &[(String, String)]) {
        let links = links.iter().map(|(href, words)| (href.as_str(), words.as_str(), None));
        self.put_links(selector, links);
    }

    /// The same with links that save a file: address, words and the file's name.
    pub fn fill_downloads(&self, selector: &str, links: &[(String, String, String)]) {
        let links = links.iter().map(|(href, words, file)| (href.as_str(), words.as_str(), Some(file.as_str())));
        self.put_links(selector, links);
    }

    fn put_links<'a>(&self, selector: &str, links: impl Iterator<Item = (&'a str, &'a str, Option<&'a str>)>) {
        let place = if selector.is_empty() { Some(self.0.clone()) } else { self.all(selector).into_iter().next() };
        let (Some(place), Some(document)) = (place, document()) else { return };
        place.replace_children_with_node_0();
        let in_list = matches!(place.tag_name().as_str(), "UL" | "OL");
        for (href, words, file) in links {
            let Ok(link) = document.create_element("a") else { return };
            let _ = link.set_attribute("href", href);
            if let Some(file) = file {
                let _ = link.set_attribute("download", file);
            }
            link.set_text_content(Some(words));
            let item = if in_list { document.create_element("li").ok() } else { None };
            match item {
                Some(item) => {
                    let _ = item.append_child(&link);
                    let _ = place.append_child(&item);
                }
                None => {
                    let _ = place.append_child(&link);
                }
            }
        }
    }

    pub fn clear(&self) {
        self.0.replace_children_with_node_0();
    }

    pub fn add(&self, other: &Self) {
        let _ = self.0.append_child(&other.0);
    }

    /// Adds a choice to a list of choices.
    pub fn add_option(&self, value: &str, words: &str) {
        let Some(option) = document().and_then(|document| document.create_element("option").ok()) else { return };
        let _ = option.set_attribute("value", value);
        option.set_text_content(Some(words));
        let _ = self.0.append_child(&option);
    }
}

fn hide(element: &Element, hidden: bool) {
    let _ = if hidden { element.set_attribute("hidden", "") } else { element.remove_attribute("hidden") };
}
