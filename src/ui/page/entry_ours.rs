//! For those who provide it: "this is ours, change it" and "still right". Both need no account; the form does the rest.

use crate::model::{Detail, EntryType};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn ours(context: &Context, detail: &Detail) -> Option<AnyView> {
    let card = &detail.card;
    if card.entry_type != EntryType::Service {
        return None;
    }
    let link = |action: &str| format!("{}#{action}={}", context.path(&Page::Publish), card.id);
    Some(
        view! {
            <section class="stack tight no-print" id="still-right" aria-labelledby="ours">
                <h2 id="ours" class="h3">{context.text("ours-title")}</h2>
                <p class="src">{context.text("ours-what")}</p>
                <ul class="links">
                    <li><a href=link("confirm")>{context.text("ours-confirm")}</a></li>
                    <li><a href=link("change")>{context.text("ours-change")}</a></li>
                </ul>
            </section>
        }
        .once(),
    )
}
