//! An entry in a list: what it is and who stands behind it, its name, what one gets, the short facts.

use super::{facts, said};
use crate::model::{Card, EntryType, Kind};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// What the entry is: the shape that stands for it, and the message that says it.
fn kind(card: &Card) -> (&'static str, &'static str) {
    match (card.entry_type, card.kind) {
        (EntryType::Service, Some(Kind::Public)) => ("public", "kind-public"),
        (EntryType::Service, Some(Kind::Organisation)) => ("organisation", "kind-organisation"),
        (EntryType::Service, Some(Kind::Project)) => ("project", "kind-project"),
        (EntryType::Service, None) => ("", "kind-service"),
        (EntryType::Benefit, _) => ("public", "kind-benefit"),
        (EntryType::Organisation, _) => ("organisation", "kind-provider"),
        (EntryType::Term, _) => ("", "kind-term"),
        (EntryType::Path, _) => ("", "kind-path"),
    }
}

/// What the entry is, in a word.
pub fn kind_word(context: &Context, card: &Card) -> String {
    context.text(kind(card).1)
}

/// What the entry is, in a word and a shape.
pub fn kind_badge(context: &Context, card: &Card) -> impl IntoView + use<> {
    let (class, key) = kind(card);
    view! { <span class=format!("kind {class}")>{context.text(key)}</span> }
}

/// `heading` is the level, 2 to 4, that the page's outline asks for.
/// `after` is what stands below its facts.
pub fn card(context: &Context, card: &Card, heading: u8, after: Option<AnyView>) -> AnyView {
    let link = card.link();
    let href = context.entry_path(&link);
    let lang = link.name.lang.map(|locale| locale.to_string());
    let anchor = view! { <a href=href lang=lang>{link.name.text}</a> };
    let heading = match heading {
        2 => view! { <h2 class="h3">{anchor}</h2> }.once(),
        3 => view! { <h3>{anchor}</h3> }.once(),
        _ => view! { <h4 class="h3">{anchor}</h4> }.once(),
    };
    let provider = card.provider.as_ref().map(|provider| said(context, provider));
    view! {
        <article class="card stack tight">
            <p class="by">{kind_badge(context, card)} " " {provider}</p>
            {heading}
            <p>{said(context, &card.lead)}</p>
            {facts(context, card)}
            {after}
        </article>
    }
    .once()
}

pub fn card_list(context: &Context, cards: &[Card], heading: u8) -> impl IntoView + use<> {
    let items = cards.iter().map(|one| view! { <li>{card(context, one, heading, None)}</li> }).collect_view();
    view! { <ul class="grid">{items}</ul> }
}
