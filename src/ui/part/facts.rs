//! The short facts of a card: way in, cost, languages, end date. What is not known is not shown here, but on the page.

use super::icon;
use crate::model::{Card, Confirmation, Cost, Status, WayIn};
use crate::ui::Context;
use leptos::prelude::*;

/// The message that says a way in, in a few words.
fn way_in_key(way_in: WayIn) -> &'static str {
    match way_in {
        WayIn::WalkIn => "fact-walk-in",
        WayIn::Contact => "fact-contact",
        WayIn::Referral => "fact-referral",
        WayIn::Application => "fact-application",
        WayIn::Decision => "fact-decision",
    }
}

/// A way in, in a few words.
pub fn facts_words(context: &Context, way_in: WayIn) -> String {
    context.text(way_in_key(way_in))
}

/// That its confirmation is old, and of when it is; nothing where it holds or where there is none.
fn confirmation_words(context: &Context, card: &Card) -> Option<String> {
    let date = context.i18n().date(card.checked?);
    let date = &[("date", date.as_str().into())];
    match card.confirmation {
        Confirmation::Lapsed => Some(context.i18n().format("fact-lapsed", date)),
        Confirmation::Hidden => Some(context.i18n().format("fact-hidden", date)),
        Confirmation::Never | Confirmation::Confirmed | Confirmation::Due => None,
    }
}

pub fn facts(context: &Context, card: &Card) -> impl IntoView + use<> {
    let mut lines: Vec<(&str, &str, String)> = Vec::new();
    match card.status {
        Status::Ended => lines.push(("ends", "clock", context.text("fact-ended"))),
        Status::Unknown => lines.push(("ends", "ask", context.text("fact-unknown"))),
        Status::Planned => lines.push(("ends", "clock", context.text("fact-planned"))),
        Status::Active => {}
    }
    lines.extend(confirmation_words(context, card).map(|words| ("ends", "clock", words)));
    if let Some(way_in) = card.way_in {
        // A tick only where nothing is asked for: elsewhere it would say that all is well.
        let open = matches!(way_in, WayIn::WalkIn | WayIn::Contact);
        lines.push(("", if open { "check" } else { "info" }, context.text(way_in_key(way_in))));
    }
    match card.cost {
        Some(Cost::Free) => lines.push(("", "check", context.text("fact-free"))),
        Some(Cost::Paid) => lines.push(("", "euro", context.text("fact-paid"))),
        None => {}
    }
    if !card.languages.is_empty() {
        let names: Vec<String> = card.languages.iter().map(|code| context.language_name(code)).collect();
        lines.push(("", "talk", names.join(", ")));
    }
    if let (Some(date), false) = (card.ends, card.status == Status::Ended) {
        let date = context.i18n().date(date);
        lines.push(("ends", "clock", context.i18n().format("fact-ends", &[("date", date.as_str().into())])));
    }
    let items = lines
        .into_iter()
        .map(|(class, name, words)| view! { <li class=class>{icon(context, name)}<span>{words}</span></li> })
        .collect_view();
    view! { <ul class="facts">{items}</ul> }
}
