//! A page about one service, benefit, organisation or term. First whether one can get in and what to do first;
//! then what it is; last where the facts are from.

use super::entry_access::access;
use crate::model::{Card, Detail, EntryLink, EntryType, FirstStepLine, FirstStepType, Prose, Said, SourceLine};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{
    card_list, contact_href, contact_rows, entry_link, host_of, icon, kind_badge, note, prose, said, status_note,
};
use leptos::prelude::*;

pub fn entry(context: &Context, detail: &Detail) -> AnyView {
    view! {
        <article class="split stack sections">
            {heading(context, detail)}
            {access(context, detail)}
            {first_step(context, detail)}
            {definition(context, detail)}
            {what_happens(context, detail)}
            {benefit_effect(context, detail)}
            {where_and_when(context, detail)}
            {what_next(context, detail)}
            {provides(context, &detail.provides)}
            {for_counsellors(context, detail)}
            {origin(context, detail)}
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
        </header>
    }
}

fn paragraph(context: &Context, text: Option<&Prose>) -> Option<AnyView> {
    text.map(|text| view! { <p>{prose(context, text)}</p> }.once())
}

/// The one large action of the page.
fn first_step(context: &Context, detail: &Detail) -> Option<AnyView> {
    let step = detail.first_step.as_ref()?;
    let about = step.contact.as_ref().map(|contact| {
        let lines = [&contact.note, &contact.hours].into_iter().flatten();
        lines.map(|line| view! { <p class="hint">{said(context, line)}</p> }).collect_view()
    });
    Some(
        view! {
            <section class="panel stack side" aria-labelledby="first-step">
                <h2 id="first-step">{context.text("first-step-title")}</h2>
                {paragraph(context, step.text.as_ref())}
                {action(context, step)}
                {about}
                {ready_sentence(context, &detail.ready_sentence)}
            </section>
        }
        .once(),
    )
}

fn action(context: &Context, step: &FirstStepLine) -> AnyView {
    let button = |href: String, name: &str, words: String| {
        view! { <a class="btn go" href=href>{icon(context, name)} " " {words}</a> }.once()
    };
    let Some(contact) = &step.contact else {
        let key = match step.step {
            FirstStepType::AskYourCounsellor => "action-who-is-responsible",
            _ => "action-employment-area",
        };
        return button(context.path(&Page::Municipalities), "arrow", context.text(key));
    };
    let value = contact.value.replace(' ', "\u{A0}");
    let host = host_of(&contact.value).to_owned();
    let (icon_name, key, words) = match step.step {
        FirstStepType::Call => ("phone", "action-call", value),
        FirstStepType::Visit => ("pin", "action-visit", contact.value.clone()),
        FirstStepType::Message => ("msg", "action-message", host),
        FirstStepType::Form => ("arrow", "action-form", host),
        _ => ("arrow", "action-open", host),
    };
    button(contact_href(contact), icon_name, context.i18n().format(key, &[("target", words.as_str().into())]))
}

/// A sentence to say or show, and its meaning in the page's language where that is another one.
fn ready_sentence(context: &Context, sentences: &[Said]) -> Option<AnyView> {
    let first = sentences.first()?;
    let meaning = sentences.get(1).map(|meaning| {
        view! { <p class="hint">{context.text("ready-sentence-meaning")} " " {meaning.text.clone()}</p> }
    });
    let lang = first.lang.map(|locale| locale.to_string());
    Some(
        view! {
            <p><b>{context.text("ready-sentence-title")}</b></p>
            <blockquote class="say" lang=lang>{first.text.clone()}</blockquote>
            {meaning}
        }
        .once(),
    )
}

/// What the word means, where it is one that confuses.
fn definition(context: &Context, detail: &Detail) -> Option<AnyView> {
    let definition = detail.definition.as_ref()?;
    Some(view! { <p><b>{context.text("definition-title")}</b> " " {said(context, definition)}</p> }.once())
}

fn what_happens(context: &Context, detail: &Detail) -> Option<AnyView> {
    let row = |key: &str, answer: AnyView| view! { <div><dt>{context.text(key)}</dt><dd>{answer}</dd></div> };
    let duration = detail.duration.as_ref().map(|text| row("duration-title", said(context, text).once()));
    let take_along = (!detail.take_along.is_empty()).then(|| {
        let items = detail.take_along.iter().map(|item| view! { <li>{said(context, item)}</li> }).collect_view();
        row("take-along-title", view! { <ul>{items}</ul> }.once())
    });
    if detail.what_happens.is_none() && duration.is_none() && take_along.is_none() {
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
                <div class="box"><dl class="rows">{duration}{take_along}</dl></div>
            </section>
        }
        .once(),
    )
}

fn benefit_effect(context: &Context, detail: &Detail) -> Option<AnyView> {
    let effect = detail.benefit_effect.as_ref()?;
    Some(
        view! {
            <section class="stack" aria-labelledby="benefit-effect">
                <h2 id="benefit-effect">{context.text("benefit-effect-title")}</h2>
                {note(context, "", "euro", prose(context, effect))}
                <p class="src">{context.text("benefit-effect-check")} " " <a href="#sources">{context.text("sources-title")}</a></p>
            </section>
        }
        .once(),
    )
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
                {links(context, "meanwhile-title", &detail.meanwhile)}
                {links(context, after_key, &detail.after)}
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
            <details class="fold">
                <summary>{context.text("for-counsellors-title")}</summary>
                <div><p>{prose(context, text)}</p></div>
            </details>
        }
        .once(),
    )
}

/// The dates and the sources: four dates are four things, and what is not known is said.
pub fn origin(context: &Context, detail: &Detail) -> impl IntoView + use<> {
    let row = |key: &str, answer: AnyView| view! { <div><dt>{context.text(key)}</dt><dd>{answer}</dd></div> };
    let checked = match detail.card.checked {
        Some(date) => context.i18n().date(date),
        None => context.text("not-confirmed"),
    };
    let changed = detail.changed.map(|date| row("changed-title", context.i18n().date(date).once()));
    let starts = detail.starts.map(|date| row("starts-title", context.i18n().date(date).once()));
    let ends = detail.card.ends.map(|date| row("ends-title", context.i18n().date(date).once()));
    let sources = detail.sources.iter().map(|source| source_line(context, source)).collect_view();
    view! {
        <section class="stack" aria-labelledby="sources">
            <h2 id="sources">{context.text("origin-title")}</h2>
            <div class="box">
                <dl class="rows">
                    {row("checked-title", checked.once())}
                    {changed}
                    {starts}
                    {ends}
                    {row("sources-title", view! { <ul class="stack tight">{sources}</ul> }.once())}
                </dl>
            </div>
        </section>
    }
}

pub fn source_line(context: &Context, source: &SourceLine) -> impl IntoView + use<> {
    let title = match &source.url {
        Some(url) => view! { <a href=url.clone()>{source.title.clone()}</a> }.once(),
        None => source.title.clone().once(),
    };
    let read = context.i18n().date(source.read);
    let read = context.i18n().format("source-read", &[("date", read.as_str().into())]);
    let dated = source.dated.map(|date| {
        let date = context.i18n().date(date);
        view! { ", " {context.i18n().format("source-dated", &[("date", date.as_str().into())])} }
    });
    view! { <li>{title} ", " {source.publisher.clone()} <br /><span class="hint">{read}{dated}</span></li> }
}
