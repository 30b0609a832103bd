//! One item of a list: what it is, what has changed since it was saved, the note, the first step.

use super::known::{Changed, Known, Shelf};
use crate::model::{Carried, EntryLink, Gone, Said, Status};
use crate::my_list::{Item, State};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{contact_rows, entry_link, facts, first_step_action, kind_badge, note, prose, said};
use leptos::prelude::*;

/// `whose` is the message that says from whom the note is; `more` is what stands at the end: what one can do with it.
pub fn item_card(context: &Context, shelf: &Shelf, item: &Item, whose: &'static str, more: AnyView) -> AnyView {
    let known = shelf.entry(&item.id);
    let by = known.and_then(|known| match known {
        Known::Here(carried) => Some(by(context, carried)),
        Known::Gone(_) => None,
    });
    let body = match known {
        Some(Known::Here(carried)) => here(context, item, carried),
        Some(Known::Gone(gone)) => gone_note(context, gone),
        None => view! { <p class="hint">{context.text("list-not-fetched")}</p> }.once(),
    };
    view! {
        <article class="card stack tight">
            {by}
            <h3>{link(context, shelf, item)}</h3>
            {state(context, item)}
            {quote(context, &item.note, whose)}
            {body}
            {more}
        </article>
    }
    .once()
}

fn by(context: &Context, carried: &Carried) -> AnyView {
    let provider = carried.card.provider.as_ref().map(|provider| said(context, provider));
    view! { <p class="by">{kind_badge(context, &carried.card)} " " {provider}</p> }.once()
}

/// What the item is called, as a link where there is a page to open.
pub fn link(context: &Context, shelf: &Shelf, item: &Item) -> AnyView {
    let name = shelf.name(item);
    if let Some(Known::Gone(_)) = shelf.entry(&item.id) {
        return said(context, &name).once();
    }
    let link = EntryLink { entry_type: item.entry_type, id: item.id.clone(), name: name.clone() };
    match &item.step {
        Some(step) => {
            let lang = name.lang.map(|locale| locale.to_string());
            view! { <a href=format!("{}#{step}", context.entry_path(&link)) lang=lang>{name.text}</a> }.once()
        }
        None => entry_link(context, &link).once(),
    }
}

/// The message that says a state.
pub fn state_key(state: State) -> &'static str {
    match state {
        State::ToDo => "list-state-to-do",
        State::Contacted => "list-state-contacted",
        State::Started => "list-state-started",
        State::Finished => "list-state-finished",
        State::NotForMe => "list-state-not-for-me",
    }
}

fn state(context: &Context, item: &Item) -> Option<AnyView> {
    let words = context.text(state_key(item.state));
    (item.state != State::ToDo).then(|| view! { <p class="state"><b>{words}</b></p> }.once())
}

/// A note as text and nothing else, in whatever direction it is written.
pub fn quote(context: &Context, text: &str, whose: &'static str) -> Option<AnyView> {
    (!text.is_empty()).then(|| {
        view! {
            <blockquote class="quote"><b>{context.text(whose)}</b> " " <span dir="auto">{text.to_owned()}</span></blockquote>
        }
        .once()
    })
}

fn here(context: &Context, item: &Item, carried: &Carried) -> AnyView {
    let status = status(context, carried);
    if carried.card.status == Status::Ended {
        return status.once();
    }
    let step = carried.first_step.as_ref().filter(|_| item.step.is_none()).map(|step| {
        let text = step
            .text
            .as_ref()
            .map(|text| view! { <p><b>{context.text("list-first-step")}</b> " " {prose(context, text)}</p> });
        let called = step.contact.as_ref().map(|contact| contact.value.as_str());
        let others: Vec<_> =
            carried.phones.iter().filter(|phone| Some(phone.value.as_str()) != called).take(1).cloned().collect();
        let others = (!others.is_empty() && step.step != crate::model::FirstStepType::Call)
            .then(|| contact_rows(context, &others));
        let hours = step.contact.as_ref().and_then(|contact| contact.hours.as_ref());
        let hours = hours.map(|hours| view! { <p class="hint">{said(context, hours)}</p> });
        view! { {text} {first_step_action(context, step)} {hours} {others} }
    });
    view! { {changes(context, item, carried)} {status} {step} {facts(context, &carried.card)} {checked(context, carried)} }.once()
}

/// What is no longer as it was.
fn changes(context: &Context, item: &Item, carried: &Carried) -> Option<AnyView> {
    let changed = Changed::since(item, carried);
    if !changed.any() {
        return None;
    }
    let title = match carried.changed.filter(|_| changed.text) {
        Some(date) => {
            let date = context.i18n().date(date);
            context.i18n().format("list-changed-on", &[("date", date.as_str().into())])
        }
        None => context.text("list-changed"),
    };
    let what = [(changed.contact, "list-changed-contact"), (changed.access, "list-changed-access")];
    let what: Vec<String> = what.into_iter().filter(|(is, _)| *is).map(|(_, key)| context.text(key)).collect();
    let what = if what.is_empty() { context.text("list-changed-text") } else { what.join(" ") };
    Some(note(context, "warm", "info", view! { <b>{title}</b> " " {what} }.once()))
}

/// That it has ended, and what there is instead; or that nobody is sure.
fn status(context: &Context, carried: &Carried) -> Option<AnyView> {
    match carried.card.status {
        Status::Active => None,
        Status::Planned => Some(note(context, "warm", "clock", context.text("status-planned").once())),
        Status::Unknown => {
            let words = view! { <b>{context.text("status-unknown")}</b> " " {context.text("status-unknown-ask")} };
            Some(note(context, "warm", "ask", words.once()))
        }
        Status::Ended => {
            let ended = match carried.card.ends {
                Some(date) => {
                    let date = context.i18n().date(date);
                    context.i18n().format("status-ended-on", &[("date", date.as_str().into())])
                }
                None => context.text("status-ended"),
            };
            Some(view! { {note(context, "risk", "clock", view! { <b>{ended}</b> }.once())} {instead(context, &carried.instead)} }.once())
        }
    }
}

fn gone_note(context: &Context, gone: &Gone) -> AnyView {
    let words = view! { <b>{context.text("list-gone")}</b> };
    let successor: Vec<EntryLink> = gone.successor.iter().cloned().collect();
    view! { {note(context, "risk", "clock", words.once())} {instead(context, &successor)} }.once()
}

/// Up to three that could stand in for it.
fn instead(context: &Context, links: &[EntryLink]) -> AnyView {
    if links.is_empty() {
        return view! { <p>{context.text("list-instead-none")}</p> }.once();
    }
    let items = links.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    view! { <p>{context.text("list-instead")}</p> <ul class="dashes">{items}</ul> }.once()
}

/// How old the check is.
fn checked(context: &Context, carried: &Carried) -> AnyView {
    let words = match carried.card.checked {
        Some(date) => {
            let date = context.i18n().date(date);
            context.i18n().format("list-checked", &[("date", date.as_str().into())])
        }
        None => context.text("list-unchecked"),
    };
    view! { <p class="src">{words}</p> }.once()
}

/// A text of the catalogue as plain words.
pub fn words(prose: &crate::model::Prose) -> Said {
    Said { text: prose.runs.iter().map(|run| run.text.as_str()).collect(), lang: prose.lang }
}
