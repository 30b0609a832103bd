//! Starts the program, and listens.

use super::program::Program;
use super::{confirm, marks, preview};
use crate::model::Locale;
use crate::platform::{Event, device, dom, fetch, fields, form, history, storage};
use crate::publish::{Draft, control_id};
use crate::route::Page;
use crate::ui::settings::Settings;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// Starts the program. When it cannot, the page says so.
pub fn start() {
    spawn_local(async {
        if begin().await.is_none() {
            dom::reveal("publish-failed");
        }
    });
}

async fn begin() -> Option<()> {
    let settings = Settings::read()?;
    let program = Rc::new(Program::load(settings, Locale::parse(&dom::language())?).await.ok()?);
    let names =
        program.catalogue.entries.values().filter(|entry| entry.entry_type == crate::model::EntryType::Organisation);
    let own = program.context.locale();
    let name = |entry: &crate::model::Entry| {
        entry.text_in(own, &program.catalogue.edition.locales).map(|(_, text)| (text.name.clone(), String::new()))
    };
    form::suggest("publish-organisations", names.filter_map(name));
    form::suggest("publish-places", program.places().into_iter().map(|(_, _, name)| (name, String::new())));
    form::suggest("publish-entries", program.services().map(|card| (card.name.text.clone(), String::new())));
    dom::set_attribute("publish-kept", "hidden", (!storage::keeps()).then_some(""));
    dom::set_attribute("publish-kept-not", "hidden", storage::keeps().then_some(""));
    program.restore();
    dom::reveal("publish");
    program.fill();
    program.show();
    listen(&program);
    program.arrive();
    dom::set_root("data-ready", "app");
    Some(())
}

impl Program {
    /// Does what the address asks for.
    fn arrive(self: &Rc<Self>) {
        let fragment = history::fragment();
        // The other languages show the same thing.
        dom::lead_languages(|tag| {
            let path = self.context.routes().path(Locale::parse(tag)?, &Page::Publish);
            Some(format!("{path}{fragment}"))
        });
        let asked = fragment.trim_start_matches('#');
        if let Some(id) = asked.strip_prefix("confirm=")
            && confirm::show(self, id).is_some()
        {
            return;
        }
        dom::set_attribute("publish-confirm", "hidden", Some(""));
        dom::set_attribute("publish-form", "hidden", None);
        dom::set_attribute("publish-intro", "hidden", None);
        if let Some(id) = asked.strip_prefix("change=") {
            self.change(id.to_owned());
        }
        let step = asked.strip_prefix("step-").filter(|step| fields::steps().iter().any(|other| other == step));
        self.show_step(step.unwrap_or("who"));
    }

    /// Opens the entry of that id as the catalogue has it, unless it is being changed already.
    fn change(self: &Rc<Self>, id: String) {
        if self.draft.borrow().base.as_ref().is_some_and(|base| base.id == id) {
            return;
        }
        let program = Rc::clone(self);
        spawn_local(async move {
            let known = program.services().any(|card| card.id == id);
            let address = format!("{}catalogue/services/{id}.toml", program.settings.get("open"));
            let text = if known { fetch::text(&address).await.ok() } else { None };
            if !text.is_some_and(|text| program.open(&text)) {
                program.say(&program.context.i18n().format("publish-change-failed", &[("id", id.as_str().into())]));
            }
        });
    }

    fn show_step(&self, step: &str) {
        self.step.replace(step.to_owned());
        fields::show_step(step);
        if step == "send" {
            // Whoever looks at the whole has tried everything.
            self.tried.replace(fields::steps());
            marks::show_marks(self);
        }
    }

    /// Goes to a step, which becomes part of the address.
    fn go(&self, step: &str) {
        history::push(&format!("{}#step-{step}", history::path()), history::new_key());
        self.show_step(step);
        dom::go_to(&format!("step-{step}"));
    }

    /// Goes on from this step, unless something in it is wrong.
    fn next(&self) {
        let step = self.step.borrow().clone();
        if !self.tried.borrow().contains(&step) {
            self.tried.borrow_mut().push(step.clone());
        }
        self.changed();
        if marks::show_summary(self, &step) > 0 {
            dom::go_to(&format!("step-{step}"));
            return;
        }
        self.turn(1);
    }

    /// Goes so many steps on, or back.
    fn turn(&self, by: isize) {
        let steps = fields::steps();
        let step = self.step.borrow().clone();
        let at = steps.iter().position(|other| *other == step);
        let to = at.and_then(|at| at.checked_add_signed(by)).and_then(|to| steps.get(to).cloned());
        if let Some(to) = to {
            self.go(&to);
        }
    }

    fn press(self: &Rc<Self>, action: &str, event: &Event) {
        match action {
            "next" => self.next(),
            "back" => self.turn(-1),
            "empty" => {
                self.begin(Draft::default());
                self.say(&self.context.text("publish-said-emptied"));
            }
            "undo" => {
                self.undo();
                self.say(&self.context.text("publish-said-restored"));
            }
            "add-contact" => {
                // An id of its own, so that the first step can name it before it has a type.
                let taken: Vec<String> = fields::contact_ids();
                let id = crate::model::unique("contact", |id| taken.iter().any(|other| other == id));
                fields::add_contact(&id);
                fields::go_to(&format!("contacts-{}-type", fields::contacts()));
            }
            "remove-contact" => {
                form::with_target(event, fields::remove_contact);
                self.changed();
            }
            "add-place" => self.add_place(),
            "copy" => self.copy(self.proposal.borrow().as_ref().map(|proposal| proposal.message())),
            "copy-confirm" => self.copy(Some(dom::text_of("#publish-confirm pre"))),
            _ => {}
        }
    }

    fn copy(self: &Rc<Self>, text: Option<String>) {
        let program = Rc::clone(self);
        spawn_local(async move {
            let copied = device::copy(&text.unwrap_or_default()).await;
            let key = if copied { "publish-said-copied" } else { "publish-said-copy-failed" };
            program.say(&program.context.text(key));
        });
    }
}

fn listen(program: &Rc<Program>) {
    let on_input = Rc::clone(program);
    dom::on_document("input", move |event| {
        if let Some(tag) = form::attribute(&event, "data-tab") {
            fields::show_language(&tag);
            preview::show(&on_input);
            return;
        }
        if form::attribute(&event, "data-publish-open").is_some() {
            let program = Rc::clone(&on_input);
            spawn_local(async move {
                let text = device::chosen_file(event).await.unwrap_or_default();
                let key = if program.open(&text) { "publish-said-opened" } else { "publish-said-not-opened" };
                program.say(&program.context.text(key));
            });
            return;
        }
        if form::attribute(&event, "data-publish").is_some() {
            on_input.changed_soon();
        }
    });
    // What is left of a field is said where it grows short, and not at every letter.
    let on_key = Rc::clone(program);
    dom::on_document("keyup", move |_| on_key.say_left());
    let on_click = Rc::clone(program);
    dom::on_document("click", move |event| {
        // The preview shows the site's own links and buttons; here they lead nowhere.
        if form::within(&event, "#publish-card, #publish-page") {
            if !form::within(&event, "summary") {
                event.prevent_default();
            }
            return;
        }
        if let Some(step) = form::attribute(&event, "data-step-link") {
            event.prevent_default();
            on_click.changed();
            on_click.go(&step);
        } else if let Some(action) = form::attribute(&event, "data-go") {
            on_click.press(&action, &event);
        } else if form::attribute(&event, "data-paste").is_some() {
            on_click.copy(on_click.proposal.borrow().as_ref().map(|proposal| proposal.message()));
            on_click.say(&on_click.context.text("publish-said-pasted"));
        } else if let Some(link) = dom::followed(&event) {
            on_click.follow(&link, &event);
        }
    });
    let on_fold = Rc::clone(program);
    dom::on_document_capture("toggle", move |event| {
        if form::within(&event, "#publish-page-fold") {
            preview::show(&on_fold);
        }
    });
    let on_submit = Rc::clone(program);
    dom::on_document("submit", move |event| {
        if form::within(&event, "[data-publish]") {
            event.prevent_default();
            if form::within(&event, "[data-place-add]") {
                on_submit.add_place();
            }
        }
    });
    let on_enter = Rc::clone(program);
    dom::on_document("keydown", move |event| {
        if form::is_enter(&event) && form::attribute(&event, "data-place-add").is_some() {
            event.prevent_default();
            on_enter.add_place();
        }
    });
    let on_return = Rc::clone(program);
    dom::on_window("popstate", move |_| on_return.arrive());
}

impl Program {
    /// Links to fields, to the confirmation's other way, and to another language stay with the draft.
    fn follow(self: &Rc<Self>, link: &dom::Followed, event: &Event) {
        if link.is_language {
            storage::save_language(&link.language);
            self.changed();
        } else if link.path == history::path() && !link.fragment.is_empty() {
            let id = link.fragment.trim_start_matches('#');
            if let Some(step) = fields::step_of(id) {
                event.prevent_default();
                if step != *self.step.borrow() {
                    self.go(&step);
                }
                fields::go_to(id);
            }
        } else if self.context.routes().page_of(&link.path).is_some_and(|(_, page)| page == Page::Publish) {
            self.changed();
        }
    }

    fn say_left(&self) {
        const NEAR: usize = 20;
        let Some(id) = dom::focused() else { return };
        let field = fields::written().into_iter().find(|field| id == format!("[id=\"{}\"]", control_id(&field.path)));
        let Some(field) = field.filter(|field| field.limit > 0) else { return };
        let left = field.limit.checked_sub(field.value.trim().chars().count());
        if left == Some(NEAR) {
            self.say(&self.context.i18n().format("publish-said-left", &[("left", 20.into())]));
        }
    }
}
