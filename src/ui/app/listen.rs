//! What happens on the page: delegated listeners on the document and the window, so that links, fields and buttons are
//! plain ones, the same before and after the app starts.

use super::{App, Arrival};
use crate::model::Choice;
use crate::platform::{dom, form, history, storage};
use crate::route::SearchState;
use crate::ui::my_list::saved;
use crate::ui::{choices, sharing};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

pub(super) fn listen(app: &Rc<App>) {
    let on_click = Rc::clone(app);
    dom::on_document("click", move |event| {
        let Some(link) = dom::followed(&event) else { return };
        if link.is_language {
            storage::save_language(&link.language);
        }
        let target = on_click.page_of(&link.path);
        let Some((locale, page)) = target else { return };
        let same_page = link.path == history::path();
        if same_page && !link.fragment.is_empty() {
            return;
        }
        event.prevent_default();
        let (fragment, arrival) = if link.is_language {
            (history::fragment(), Arrival::Language(dom::scroll()))
        } else {
            (link.fragment, Arrival::Link)
        };
        on_click.leave();
        let app = Rc::clone(&on_click);
        spawn_local(async move { app.go(locale, page, Some(format!("{}{fragment}", link.path)), arrival).await });
    });
    let on_input = Rc::clone(app);
    dom::on_document("input", move |event| {
        if let Some(text) = form::place_typed(&event) {
            if on_input.municipality.type_text(&text) {
                on_input.search.ask_again();
            }
            return;
        }
        if let Some(text) = dom::typed(&event) {
            on_input.search.type_text(&text);
        } else if form::is_choice(&event) && on_input.has_search() {
            on_input.search.choose();
        } else {
            return;
        }
        let address = format!("{}{}", history::path(), on_input.search.fragment());
        history::replace(Some(&address), on_input.key.get(), dom::scroll());
    });
    let on_focus = Rc::clone(app);
    dom::on_document("focusin", move |event| {
        if form::place_typed(&event).is_some() {
            on_focus.load_places();
        }
    });
    let on_submit = Rc::clone(app);
    dom::on_document("submit", move |event| {
        if let Some(path) = form::answers(&event) {
            event.prevent_default();
            let mut state = SearchState::default();
            choices::read(&mut state);
            if let Some(code) = on_submit.municipality.code() {
                state.choose(Choice::Municipality(code));
            }
            on_submit.follow(&path, &state.to_fragment());
        } else if dom::is_search_form(&event) {
            event.prevent_default();
            dom::go_to("result-count");
        }
    });
    let on_press = Rc::clone(app);
    dom::on_document("click", move |event| {
        if form::attribute(&event, "data-quick-exit").is_some()
            && let Some(address) = form::attribute(&event, "href")
        {
            event.prevent_default();
            history::replace_with(&address);
        }
        if form::attribute(&event, "data-more").is_some() {
            on_press.search.show_more();
        }
        if let (Some(target), Some(name)) = (form::attribute(&event, "data-save"), form::attribute(&event, "data-name"))
        {
            saved::toggle(&target, &name);
        }
        if let (Some(done), Some(failed)) =
            (form::attribute(&event, "data-share"), form::attribute(&event, "data-failed"))
        {
            sharing::share_page(done, failed);
        }
        if form::attribute(&event, "data-fold").is_some() {
            // The fold opens or closes once this call is over.
            storage::save_open(!dom::is_open("for-counsellors"));
        }
        match form::attribute(&event, "data-keep").as_deref() {
            Some("forget") => {
                on_press.municipality.forget();
                on_press.search.ask_again();
            }
            Some(switch) => {
                saved::keep_here(switch == "again", || on_press.municipality.keep(switch == "again"));
            }
            None => {}
        }
    });
    let on_return = Rc::clone(app);
    dom::on_window("popstate", move |_| on_return.come_back());
    // A page that the browser had put aside may have old words in its buttons.
    dom::on_window("pageshow", move |_| saved::show());
    let on_hide = Rc::clone(app);
    dom::on_window("pagehide", move |_| history::replace(None, on_hide.key.get(), dom::scroll()));
}
