//! A note: an icon, words, and never colour alone.

use super::{entry_link, icon};
use crate::model::{Detail, Status};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// `class` is empty, `warm` (changed, ends soon) or `risk` (ended).
pub fn note(context: &Context, class: &str, icon_name: &str, content: AnyView) -> AnyView {
    let class = format!("note {class}");
    view! { <div class=class>{icon(context, icon_name)}<p>{content}</p></div> }.once()
}

/// What must be known first: that it has ended, and what there is now; or that nobody is sure that it still runs.
pub fn status_note(context: &Context, detail: &Detail) -> Option<AnyView> {
    let now = detail.successor.as_ref().map(|link| {
        view! { " " {context.text("status-ended-now")} " " {entry_link(context, link)} }
    });
    match detail.card.status {
        Status::Ended => {
            let ended = match detail.card.ends {
                Some(date) => {
                    let date = context.i18n().date(date);
                    context.i18n().format("status-ended-on", &[("date", date.as_str().into())])
                }
                None => context.text("status-ended"),
            };
            Some(note(context, "risk", "clock", view! { <b>{ended}</b>{now} }.once()))
        }
        Status::Unknown => {
            let words = view! { <b>{context.text("status-unknown")}</b> " " {context.text("status-unknown-ask")} };
            Some(note(context, "warm", "ask", words.once()))
        }
        Status::Planned => {
            Some(note(context, "warm", "clock", view! { <b>{context.text("status-planned")}</b> }.once()))
        }
        Status::Active => None,
    }
}
