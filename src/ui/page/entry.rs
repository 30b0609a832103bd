//! A page about one service, benefit, organisation or term. First whether one can get in and what to do first;
//! then what it is; last where the facts are from.

use super::entry_access::access;
use super::entry_confirmation::confirmation_note;
use super::entry_first_step::first_step;
use super::entry_near::near;
use super::entry_origin::{origin, source_line};
use super::entry_ours::ours;
use super::entry_report::report;
use super::own_site::own_site;
use super::quick_exit::quick_exit;
use crate::model::{Card, Detail, EntryLink, EntryType, Mode, Prose, Registered, Status, WayIn};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{
    card_list, contact_rows, crisis_note, entry_link, kind_badge, note, prose, said, save_button, share_button,
    status_note,
};
use leptos::prelude::*;

pub fn entry(context: &Context, detail: &Detail) -> AnyView {
    view! {
        {quick_exit(context, detail)}
        <article class="split stack sections">
            {heading(context, detail)}
            {access(context, detail)}
            {first_step(context, detail)}
            {definition(context, detail)}
            {what_happens(context, detail)}
            {benefit_effect(context, detail)}
            {take_along(context, detail)}
            {where_and_when(context, detail)}
            {what_next(context, detail)}
            {crisis_note(context, &detail.crisis)}
            {provides(context, &detail.provides)}
            {near(context, detail)}
            {for_counsellors(context, detail)}
            {origin(context, detail)}
            {ours(context, detail)}
            {report(context, detail)}
            {share_button(context)}
            {own_site(context, detail)}
        </article>
    }
    .once()
}

pub fn heading(context: &Context, detail: &Detail) -> impl IntoView + use<> {
    let lang = detail.card.name.lang.map(|locale| locale.to_string());
    let provider = detail.provider.as_ref().map(|link| entry_link(context, link));
    let former = (!detail.former_names.is_empty()).then(|| {
        let names =
            detail.former_names.iter().map(|name| view! { " " <span class="former">{said(context, name)}</span> });
        view! { <p class="hint">{context.text("former-names")}{names.collect_view()}</p> }
    });
    // A situation has no official name to begin with.
    let described = !detail.name_is_official && detail.card.entry_type != EntryType::Path;
    let unofficial = described.then(|| view! { <p class="hint">{context.text("name-not-official")}</p> });
    view! {
        <header class="stack">
            <p class="by">{kind_badge(context, &detail.card)} " " {provider}</p>
            <h1 lang=lang>{detail.card.name.text.clone()}</h1>
            {unofficial}
            {former}
            <p class="lead">{said(context, &detail.card.lead)}</p>
            {status_note(context, detail)}
            {confirmation_note(context, &detail.card)}
            {save_button(context, format!("{}/{}", detail.card.entry_type.as_str(), detail.card.id), detail.card.name.text.clone())}
        </header>
    }
}

fn paragraph(context: &Context, text: Option<&Prose>) -> Option<AnyView> {
    text.map(|text| view! { <p>{prose(context, text)}</p> }.once())
}

/// What the word means, where it is one that confuses.
fn definition(context: &Context, detail: &Detail) -> Option<AnyView> {
    let definition = detail.definition.as_ref()?;
    Some(view! { <p><b>{context.text("definition-title")}</b> " " {said(context, definition)}</p> }.once())
}

fn what_happens(context: &Context, detail: &Detail) -> Option<AnyView> {
    let duration = detail.duration.as_ref().map(|text| {
        let title = context.text("duration-title");
        let words = said(context, text);
        view! { <div class="box"><dl class="rows"><div><dt>{title}</dt><dd>{words}</dd></div></dl></div> }
    });
    let unknown = unknown(context, detail);
    if detail.what_happens.is_none() && duration.is_none() && unknown.is_none() {
        return None;
    }
    let key = match detail.card.entry_type {
        EntryType::Service => "what-happens-service",
        EntryType::Benefit => "what-happens-benefit",
        EntryType::Organisation | EntryType::Term | EntryType::Path => "what-happens-other",
    };
    Some(
        view! {
            <section class="stack" aria-labelledby="what-happens">
                <h2 id="what-happens">{context.text(key)}</h2>
                {paragraph(context, detail.what_happens.as_ref())}
                {duration}
                {unknown}
            </section>
        }
        .once(),
    )
}

/// Whether somebody comes there and takes part, so that how long it takes and what to take along are questions.
fn is_visited(detail: &Detail) -> bool {
    let remote = |mode: &Mode| matches!(mode, Mode::Phone | Mode::Online);
    detail.card.entry_type == EntryType::Service
        && detail.card.status != Status::Ended
        && (detail.mode.is_empty() || !detail.mode.iter().all(remote))
}

/// One line for what is not known of how it goes, with what to do about it.
fn unknown(context: &Context, detail: &Detail) -> Option<AnyView> {
    let questions =
        [(detail.duration.is_none(), "unknown-duration"), (detail.take_along.is_empty(), "unknown-take-along")];
    let open: Vec<String> = questions.iter().filter(|(open, _)| *open).map(|(_, key)| context.text(key)).collect();
    if open.is_empty() || !is_visited(detail) {
        return None;
    }
    let list = open.join(", ");
    let words = context.i18n().format("access-unknown", &[("list", list.as_str().into())]);
    Some(view! { <p class="src">{words} ". " {context.text("access-unknown-ask")}</p> }.once())
}

fn take_along(context: &Context, detail: &Detail) -> Option<AnyView> {
    let items = detail.take_along.iter().map(|item| view! { <li>{said(context, item)}</li> }).collect_view();
    (!detail.take_along.is_empty()).then(|| {
        view! {
            <section class="stack tight" aria-labelledby="take-along">
                <h2 id="take-along">{context.text("take-along-title")}</h2>
                <ul class="bullets">{items}</ul>
            </section>
        }
        .once()
    })
}

/// What it means for benefits: what the source says, of when it is, and with whom to check. Where nothing is known and
/// one takes part for a time, that is said, since to begin may cost somebody their benefit.
fn benefit_effect(context: &Context, detail: &Detail) -> Option<AnyView> {
    let check = detail.benefit_check.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    let check = (!detail.benefit_check.is_empty())
        .then(|| view! { <p class="src">{context.text("benefit-effect-where")}</p><ul class="links">{check}</ul> });
    let content = match &detail.benefit_effect {
        Some(effect) => {
            let sources = effect.sources.iter().map(|source| view! { <li>{source_line(context, source)}</li> });
            let more = effect
                .more
                .then(|| view! { <li><a href="#sources">{context.text("benefit-effect-all-sources")}</a></li> });
            view! {
                {note(context, "", "euro", prose(context, &effect.text))}
                <p class="src">{context.text("benefit-effect-source")}</p>
                <ul class="bullets src">{sources.collect_view()}{more}</ul>
                <p>{context.text("benefit-effect-check")}</p>
                {check}
            }
            .once()
        }
        None if takes_part(detail) => {
            view! { <p><b>{context.text("benefit-effect-unknown")}</b> " " {context.text("benefit-effect-ask")}</p>{check} }
                .once()
        }
        None => return None,
    };
    Some(
        view! {
            <section class="stack tight" aria-labelledby="benefit-effect">
                <h2 id="benefit-effect">{context.text("benefit-effect-title")}</h2>
                {content}
            </section>
        }
        .once(),
    )
}

/// Whether one takes part for a time, after somebody has decided or agreed on it.
fn takes_part(detail: &Detail) -> bool {
    let way_in = detail.card.way_in;
    is_visited(detail)
        && (matches!(way_in, Some(WayIn::Referral | WayIn::Application | WayIn::Decision))
            || detail.registered == Some(Registered::Needed)
            || detail.intake.is_some())
}

fn where_and_when(context: &Context, detail: &Detail) -> Option<AnyView> {
    if detail.contacts.is_empty() {
        return (detail.card.entry_type == EntryType::Service).then(|| {
            view! {
                <section class="stack" aria-labelledby="where">
                    <h2 id="where">{context.text("where-title")}</h2>
                    <p>{context.text("where-unknown")}</p>
                </section>
            }
            .once()
        });
    }
    Some(
        view! {
            <section class="stack" aria-labelledby="where">
                <h2 id="where">{context.text("where-title")}</h2>
                {contact_rows(context, &detail.contacts)}
            </section>
        }
        .once(),
    )
}

fn what_next(context: &Context, detail: &Detail) -> Option<AnyView> {
    let paths = links(context, "paths-title", &detail.paths);
    if detail.after.is_empty() && detail.meanwhile.is_empty() && paths.is_none() {
        return None;
    }
    let after_key = if detail.card.entry_type == EntryType::Term { "see-also" } else { "after-title" };
    Some(
        view! {
            <section class="stack tight" aria-labelledby="next">
                <h2 id="next">{context.text("next-title")}</h2>
                {links(context, after_key, &detail.after)}
                {links(context, "meanwhile-title", &detail.meanwhile)}
                {paths}
            </section>
        }
        .once(),
    )
}

/// What comes after a path.
pub fn after(context: &Context, detail: &Detail) -> Option<AnyView> {
    let items = detail.after.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    (!detail.after.is_empty()).then(|| {
        view! {
            <section class="stack tight" aria-labelledby="next">
                <h2 id="next">{context.text("after-title")}</h2>
                <ul class="dashes">{items}</ul>
            </section>
        }
        .once()
    })
}

fn links(context: &Context, key: &'static str, links: &[EntryLink]) -> Option<AnyView> {
    let items = links.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    (!links.is_empty()).then(|| view! { <h3>{context.text(key)}</h3><ul class="dashes">{items}</ul> }.once())
}

fn provides(context: &Context, cards: &[Card]) -> Option<AnyView> {
    (!cards.is_empty()).then(|| {
        view! {
            <section class="stack" aria-labelledby="provides">
                <h2 id="provides">{context.text("provides-title")}</h2>
                {card_list(context, cards, 3)}
            </section>
        }
        .once()
    })
}

pub fn for_counsellors(context: &Context, detail: &Detail) -> Option<AnyView> {
    let text = detail.for_counsellors.as_ref()?;
    Some(
        view! {
            <details class="fold" id="for-counsellors">
                <summary data-fold="">{context.text("for-counsellors-title")}</summary>
                <div><p>{prose(context, text)}</p></div>
            </details>
        }
        .once(),
    )
}
