//! All life situations with the entries that help in each.

use crate::model::SituationGroup;
use crate::model::{Card, EntryLink};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{card_list, crisis_note, entry_link, icon, kind_badge, said};
use leptos::prelude::*;

pub fn situations(context: &Context, groups: &[SituationGroup]) -> AnyView {
    let jump = |group: &SituationGroup| {
        let href = format!("#{}", group.link.id);
        view! { <li><a href=href>{icon(context, &group.link.icon)}<span>{said(context, &group.link.name)}</span></a></li> }
    };
    let section = |group: &SituationGroup| {
        let lines = group.cards.iter().map(|card| line(context, card)).collect_view();
        let number = i64::try_from(group.cards.len()).unwrap_or(i64::MAX);
        let paths = (!group.paths.is_empty()).then(|| view! { {card_list(context, &group.paths, 3)} });
        view! {
            <section class="stack tight" aria-labelledby=group.link.id.clone()>
                <h2 id=group.link.id.clone()>{said(context, &group.link.name)}</h2>
                <p>{said(context, &group.description)}</p>
                {paths}
                <details class="fold">
                    <summary>{context.i18n().format("situation-services", &[("number", number.into())])}</summary>
                    <div><ul class="dashes">{lines}</ul></div>
                </details>
                {crisis_note(context, &group.crisis)}
            </section>
        }
    };
    view! {
        <div class="stack sections">
            <header class="stack">
                <h1>{context.text("situations-title")}</h1>
                <p class="lead">{context.text("situations-intro")}</p>
                <nav class="box" aria-label=context.text("situations-title")>
                    <ul class="tiles">{groups.iter().map(jump).collect_view()}</ul>
                </nav>
            </header>
            <div class="stack sections narrow">{groups.iter().map(section).collect_view()}</div>
        </div>
    }
    .once()
}

fn line(context: &Context, card: &Card) -> impl IntoView + use<> {
    let link = EntryLink { entry_type: card.entry_type, id: card.id.clone(), name: card.name.clone() };
    view! {
        <li class="stack tight">
            <h3>{entry_link(context, &link)} " " {kind_badge(context, card)}</h3>
            <p>{said(context, &card.lead)}</p>
        </li>
    }
}
