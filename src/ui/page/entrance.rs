//! An entrance of its own: for employers, and for those who help somebody. What there is, in groups; who handles it
//! here; and the steps of the path, which stand whole on the path's own page.

use super::list::municipality_link;
use crate::model::{CardGroup, EntranceKind, EntrancePage, EntryLink, StepLine};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{card_list, icon, prose, said};
use leptos::prelude::*;

/// The messages that differ between the entrances.
struct Keys {
    title: &'static str,
    lead: &'static str,
    here: &'static str,
    here_text: &'static str,
    steps: &'static str,
}

const EMPLOYERS: Keys = Keys {
    title: "entrance-employers-title",
    lead: "entrance-employers-lead",
    here: "entrance-employers-here",
    here_text: "entrance-employers-here-text",
    steps: "entrance-employers-steps",
};

const HELPING: Keys = Keys {
    title: "entrance-helping-title",
    lead: "entrance-helping-lead",
    here: "entrance-helping-here",
    here_text: "entrance-helping-here-text",
    steps: "entrance-helping-steps",
};

fn keys(kind: EntranceKind) -> Keys {
    match kind {
        EntranceKind::Employers => EMPLOYERS,
        EntranceKind::Helping => HELPING,
    }
}

pub fn title_key(kind: EntranceKind) -> &'static str {
    keys(kind).title
}

pub fn lead_key(kind: EntranceKind) -> &'static str {
    keys(kind).lead
}

pub fn entrance(context: &Context, page: &EntrancePage) -> AnyView {
    let keys = keys(page.kind);
    let danger = (page.kind == EntranceKind::Helping).then(|| {
        view! { <div class="note risk">{icon(context, "ask")}<p>{context.text("entrance-helping-danger")}</p></div> }
    });
    let steps = page.path.as_ref().map(|path| steps(context, &keys, path, &page.steps));
    let groups = page.groups.iter().map(|one| group(context, one)).collect_view();
    // Whoever worries needs to know what to do; whoever hires, what there is.
    let (first, last) = match page.kind {
        EntranceKind::Employers => (groups.into_any(), steps.into_any()),
        EntranceKind::Helping => (steps.into_any(), groups.into_any()),
    };
    view! {
        <div class="stack sections narrow">
            <header class="stack">
                <h1>{context.text(keys.title)}</h1>
                <p class="lead">{context.text(keys.lead)}</p>
                {danger}
                {overview(context, &keys, page)}
            </header>
            {first}
            {here(context, &keys, page)}
            {last}
        </div>
    }
    .once()
}

/// What is on the page, each a link to its place.
fn overview(context: &Context, keys: &Keys, page: &EntrancePage) -> impl IntoView + use<> {
    let groups = page.groups.iter().map(|group| (format!("#{}", group.id), said(context, &group.title).into_any()));
    let own = |id: &str, key: &str| (format!("#{id}"), context.text(key).into_any());
    let steps = page.path.is_some().then(|| own("steps", keys.steps)).into_iter();
    let here = std::iter::once(own("here", keys.here));
    let parts: Vec<(String, AnyView)> = match page.kind {
        EntranceKind::Employers => groups.chain(here).chain(steps).collect(),
        EntranceKind::Helping => steps.chain(here).chain(groups).collect(),
    };
    let items = parts.into_iter().map(|(href, words)| view! { <li><a href=href>{words}</a></li> }).collect_view();
    view! { <nav aria-label=context.text("entrance-overview")><ul class="bullets">{items}</ul></nav> }
}

fn group(context: &Context, group: &CardGroup) -> impl IntoView + use<> {
    let lead = group.lead.as_ref().map(|lead| view! { <p>{prose(context, lead)}</p> });
    view! {
        <section class="stack" aria-labelledby=group.id.clone()>
            <h2 id=group.id.clone()>{said(context, &group.title)}</h2>
            {lead}
            {card_list(context, &group.cards, 3)}
        </section>
    }
}

/// Who handles it in the region; and how everybody else sees who it is.
fn here(context: &Context, keys: &Keys, page: &EntrancePage) -> AnyView {
    let links = page.municipalities.iter().map(|link| view! { <li>{municipality_link(context, link)}</li> });
    view! {
        <section class="stack" aria-labelledby="here">
            <h2 id="here">{context.text(keys.here)}</h2>
            <p>{context.text(keys.here_text)}</p>
            <ul class="columns">{links.collect_view()}</ul>
            <p><a href=context.path(&Page::Municipalities)>{context.text("entrance-other-municipality")}</a></p>
            {(!page.here.is_empty()).then(|| card_list(context, &page.here, 3))}
        </section>
    }
    .once()
}

/// The path's steps, each with what one does; the rest of it stands on the path's page.
fn steps(context: &Context, keys: &Keys, path: &EntryLink, steps: &[StepLine]) -> AnyView {
    let address = context.entry_path(path);
    let step = |(step, number): (&StepLine, usize)| {
        let href = format!("{address}#{}", step.id);
        let what_happens = step.what_happens.as_ref().map(|text| view! { <p>{prose(context, text)}</p> });
        view! {
            <li class="stack tight">
                <span class="dot" aria-hidden="true">{number}</span>
                <h3><a href=href>{said(context, &step.title)}</a></h3>
                {what_happens}
            </li>
        }
    };
    let steps = steps.iter().zip(1..).map(step).collect_view();
    view! {
        <section class="stack" aria-labelledby="steps">
            <h2 id="steps">{context.text(keys.steps)}</h2>
            <p>{context.text("entrance-steps-more")}</p>
            <ol class="way">{steps}</ol>
            <p><a class="btn quiet" href=address.clone()>{context.text("entrance-whole-path")}</a></p>
        </section>
    }
    .once()
}
