//! Near entries to compare with, and the way to see them side by side.

use crate::model::{Detail, EntryLink, NearLine};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, kind_badge, said};
use leptos::prelude::*;

pub fn near(context: &Context, detail: &Detail) -> Option<AnyView> {
    let items = detail.near.iter().map(|near| line(context, near)).collect_view();
    let ids: Vec<&str> = std::iter::once(&detail.card)
        .chain(detail.near.iter().map(|near| &near.card))
        .map(|card| card.id.as_str())
        .collect();
    let compare = detail.compares.then(|| {
        let href = format!("{}#ids={}", compare_path(context), ids.join(","));
        view! { <p><a class="btn quiet" href=href>{context.text("near-compare")}</a></p> }
    });
    (!detail.near.is_empty()).then(|| {
        view! {
            <section class="stack tight" aria-labelledby="near">
                <h2 id="near">{context.text("near-title")}</h2>
                <ul class="dashes">{items}</ul>
                {compare}
            </section>
        }
        .once()
    })
}

/// The page that shows entries side by side; which ones, the fragment says.
fn compare_path(context: &Context) -> String {
    context.path(&Page::Compare)
}

fn line(context: &Context, near: &NearLine) -> impl IntoView + use<> {
    let card = &near.card;
    let link = EntryLink { entry_type: card.entry_type, id: card.id.clone(), name: card.name.clone() };
    let why = near.why.as_ref().map(|why| {
        let words = context.i18n().format("near-why", &[("what", why.text.as_str().into())]);
        view! { <p class="why" lang=why.lang.map(|locale| locale.to_string())>{words}</p> }
    });
    view! {
        <li class="stack tight">
            <h3>{entry_link(context, &link)} " " {kind_badge(context, card)}</h3>
            <p>{said(context, &card.lead)}</p>
            {why}
        </li>
    }
}
