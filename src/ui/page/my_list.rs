//! The person's own list. What is on it the phone knows, so that the app fills it in.

use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::note;
use leptos::prelude::*;

pub fn my_list(context: &Context) -> AnyView {
    let off = view! {
        {context.text("list-off")} " " <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
    };
    view! {
        <div class="stack narrow">
            <h1>{context.text("list-title")}</h1>
            <p class="lead">{context.text("list-intro")}</p>
            <noscript>{note(context, "warm", "info", off.once())}</noscript>
            <div id="my-list" class="stack"></div>
            <div id="place-said"></div>
        </div>
    }
    .once()
}
