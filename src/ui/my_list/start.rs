//! The program of the page of a list. It runs over that page and the one for two people; every other page is opened by the
//! browser.

use super::{OwnList, saved};
use crate::model::Locale;
use crate::platform::fetch::LoadError;
use crate::platform::{FetchedPage, device, dom, form, history, storage};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::settings::Settings;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

struct Program {
    settings: Rc<Settings>,
    context: Context,
    list: Rc<OwnList>,
    /// The pages of this program, by address: they are there when the network is not.
    pages: RefCell<HashMap<String, String>>,
}

/// Starts the program. When it cannot, the page says so.
pub fn start() {
    spawn_local(async {
        if begin().await.is_none() {
            dom::reveal("app-failed");
        }
    });
}

async fn begin() -> Option<()> {
    let settings = Rc::new(Settings::read()?);
    let context = settings.context(Locale::parse(&dom::language())?).await.ok()?;
    let list = OwnList::new(Rc::clone(&settings));
    let program = Rc::new(Program { settings, context, list, pages: RefCell::default() });
    listen(&program);
    program.show();
    dom::set_root("data-ready", "app");
    program.fetch_ahead().await;
    Some(())
}

impl Program {
    /// Which of the two pages an address is, in the language of this one.
    fn page(&self, path: &str) -> Option<Page> {
        let (locale, page) = self.context.routes().page_of(path)?;
        (locale == self.context.locale() && matches!(page, Page::MyList | Page::Together)).then_some(page)
    }

    fn show(&self) {
        if let Some(page) = self.page(&history::path()) {
            self.list.show(&self.context, &page);
        }
        self.show_keeping();
    }

    fn show_keeping(&self) {
        let keeps = storage::keeps();
        dom::set_attribute("keeps", "hidden", (!keeps).then_some(""));
        dom::set_attribute("keeps-not", "hidden", keeps.then_some(""));
    }

    async fn fetch_ahead(&self) {
        for path in [Page::MyList, Page::Together].map(|page| self.context.path(&page)) {
            if let Ok(text) = FetchedPage::fetch(&path).await {
                self.pages.borrow_mut().insert(path, text);
            }
        }
    }

    async fn fetched(&self, path: &str) -> Result<FetchedPage, LoadError> {
        let kept = self.pages.borrow().get(path).cloned();
        let text = if let Some(text) = kept { text } else { FetchedPage::fetch(path).await? };
        FetchedPage::read(&text, &self.settings.content)
    }

    /// Goes to one of the two pages; `push` writes it into the history.
    fn go(self: &Rc<Self>, path: String, fragment: String, push: bool) {
        let program = Rc::clone(self);
        spawn_local(async move {
            let address = format!("{path}{fragment}");
            let Ok(page) = program.fetched(&path).await else {
                history::leave_for(&address);
                return;
            };
            if push {
                history::push(&address, history::new_key());
            }
            page.show();
            program.show();
            dom::scroll_to(0.0);
            dom::focus_heading();
        });
    }
}

fn listen(program: &Rc<Program>) {
    let on_click = Rc::clone(program);
    dom::on_document("click", move |event| {
        if let Some(pressed) = form::list_pressed(&event)
            && let Some(page) = on_click.list.press(&pressed)
        {
            on_click.go(on_click.context.path(&page), String::new(), true);
        }
        if let (Some(target), Some(name)) = (form::attribute(&event, "data-save"), form::attribute(&event, "data-name"))
        {
            saved::toggle(&target, &name);
            on_click.list.read_again();
            on_click.list.say("list-said-added", &[("name", name.as_str().into())]);
            dom::focus_heading();
        }
        if let Some(switch) = form::attribute(&event, "data-keep") {
            on_click.list.keep_here(switch == "again");
            on_click.show();
        }
        let Some(link) = dom::followed(&event) else { return };
        if link.is_language {
            // The list goes along into the other language.
            event.prevent_default();
            storage::save_language(&link.language);
            history::leave_for(&format!("{}{}", link.path, on_click.list.brought()));
        } else if link.path == history::path() && dom::names_place(&link.fragment) {
            // The address keeps the list that it brings.
            event.prevent_default();
            dom::go_to(link.fragment.trim_start_matches('#'));
        } else if on_click.page(&link.path).is_some() {
            event.prevent_default();
            on_click.go(link.path, link.fragment, true);
        }
    });
    let on_input = Rc::clone(program);
    dom::on_document("input", move |event| {
        let Some(changed) = form::list_changed(&event) else { return };
        if changed.action == "import" {
            on_input.list.import(device::chosen_file(event));
        } else {
            on_input.list.fill_in(&changed);
        }
    });
    let on_focus = Rc::clone(program);
    dom::on_document("focusin", move |event| {
        if form::list_changed(&event).is_some_and(|field| field.action == "add") {
            on_focus.list.load_names();
        }
    });
    let on_submit = Rc::clone(program);
    dom::on_document("submit", move |event| {
        if let Some(typed) = form::list_added(&event) {
            event.prevent_default();
            on_submit.list.add_named(&typed);
        }
    });
    let on_change = Rc::clone(program);
    dom::on_window("storage", move |_| on_change.list.read_again());
    // A page that the browser had put aside.
    let on_back = Rc::clone(program);
    dom::on_window("pageshow", move |_| {
        on_back.list.read_again();
        on_back.show_keeping();
    });
    // A note that was written is shown where it stands, also on paper.
    let on_written = Rc::clone(program);
    dom::on_document("change", move |event| {
        if form::list_changed(&event).is_some_and(|field| field.action == "note") {
            on_written.list.draw_soon();
        }
    });
    let on_paper = Rc::clone(program);
    dom::on_window("beforeprint", move |_| on_paper.list.draw());
    let on_return = Rc::clone(program);
    dom::on_window("popstate", move |_| {
        if dom::names_place(&history::fragment()) {
            return;
        }
        on_return.go(history::path(), history::fragment(), false);
    });
}
