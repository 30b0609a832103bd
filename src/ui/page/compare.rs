//! Services side by side. Which ones stands in the fragment, so that the app makes the table.

use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::note;
use leptos::prelude::*;

pub fn compare(context: &Context) -> AnyView {
    let off = view! {
        {context.text("compare-off")} " " <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
    };
    view! {
        <div class="stack">
            <h1>{context.text("compare-title")}</h1>
            <p class="lead">{context.text("compare-intro")}</p>
            <noscript>{note(context, "warm", "info", off.once())}</noscript>
            <div id="compare" class="stack"></div>
        </div>
    }
    .once()
}
