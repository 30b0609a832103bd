//! Everything from A to Ö, so that all can be reached without searching: entries of one kind, and municipalities.

use super::{list_intro_key, list_title_key};
use crate::model::{Card, EntryType, Letter, MunicipalityLink};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, facts, kind_badge, said};
use leptos::prelude::*;

pub fn list(context: &Context, entry_type: EntryType, letters: &[Letter]) -> AnyView {
    let group = |letter: &Letter| {
        let id = format!("letter-{}", letter.letter);
        let lines = letter.cards.iter().map(|card| line(context, card)).collect_view();
        view! {
            <section class="stack tight" aria-labelledby=id.clone()>
                <h2 id=id.clone()>{letter.letter.clone()}</h2>
                <ul class="dashes">{lines}</ul>
            </section>
        }
    };
    let groups = letters.iter().map(group).collect_view();
    view! {
        <div class="stack narrow">
            <h1>{context.text(list_title_key(entry_type))}</h1>
            <p class="lead">{context.text(list_intro_key(entry_type))}</p>
            {groups}
        </div>
    }
    .once()
}

/// A line of a list: shorter than a card, for reading down quickly.
fn line(context: &Context, card: &Card) -> impl IntoView + use<> {
    let link = card.link();
    let by = (card.entry_type == EntryType::Service).then(|| {
        let provider = card.provider.as_ref().map(|provider| said(context, provider));
        view! { <p class="by">{kind_badge(context, card)} " " {provider}</p> }
    });
    view! {
        <li class="stack tight">
            <h3>{entry_link(context, &link)}</h3>
            {by}
            <p>{said(context, &card.lead)}</p>
            {facts(context, card)}
        </li>
    }
}

pub fn municipalities(context: &Context, links: &[MunicipalityLink]) -> AnyView {
    let lines = links.iter().map(|link| view! { <li>{municipality_link(context, link)}</li> }).collect_view();
    view! {
        <div class="stack">
            <h1>{context.text("municipalities-title")}</h1>
            <p class="lead">{context.text("municipalities-intro")}</p>
            <ul class="columns">{lines}</ul>
        </div>
    }
    .once()
}

/// A municipality by its name in the page's language, with its other names beside it.
pub fn municipality_link(context: &Context, link: &MunicipalityLink) -> impl IntoView + use<> {
    let href = context.path(&Page::Municipality(link.code.clone()));
    let others = link
        .other_names
        .iter()
        .map(|name| {
            let lang = name.lang.map(|locale| locale.to_string());
            view! { " "<small class="hint" lang=lang>{name.text.clone()}</small> }
        })
        .collect_view();
    view! { <a href=href>{link.name.clone()}</a>{others} }
}
