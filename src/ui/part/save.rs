//! The button that puts an entry or a step of a path on the person's list. It needs the app, which writes in it what it
//! does; its place is kept free until then, so that nothing moves under the reader.

use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// `target` is what is saved, as `my_list::Item` writes it.
pub fn save_button(context: &Context, target: String, name: String) -> AnyView {
    let words = name.clone();
    view! {
        <p data-needs-app="" class="row no-print">
            <button
                type="button"
                class="btn quiet"
                data-save=target
                data-name=name
                data-saved=context.text("list-saved")
                data-unsaved=context.text("list-save")
            >
                <span>{context.text("list-save")}</span>
                <span class="vh">": " {words}</span>
            </button>
            <a data-list-link="" data-off="" href=context.path(&Page::MyList)>{context.text("list-title")}</a>
        </p>
    }
    .once()
}
