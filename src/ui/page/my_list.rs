//! The person's own list, and a list shown to two. What is on them the phone knows, so that the app fills them in.

use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::note;
use leptos::prelude::*;

pub fn my_list(context: &Context) -> AnyView {
    view! {
        <div class="stack narrow">
            <h1 id="list-heading">{context.text("list-title")}</h1>
            <p class="lead no-print" id="list-lead">{context.text("list-intro")}</p>
            <p id="list-status" role="status" class="no-print"></p>
            {off(context)}
            <div id="my-list" class="stack"></div>
            <div id="place-said" class="no-print"></div>
        </div>
    }
    .once()
}

pub fn together(context: &Context) -> AnyView {
    view! {
        <div class="stack">
            <h1 class="h3">{context.text("together-title")}</h1>
            <p class="hint">{context.text("together-intro")}</p>
            {off(context)}
            <div id="my-list" class="stack"></div>
        </div>
    }
    .once()
}

fn off(context: &Context) -> impl IntoView + use<> {
    let off = view! {
        {context.text("list-off")} " " <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
    };
    view! { <noscript>{note(context, "warm", "info", off.once())}</noscript> }
}
