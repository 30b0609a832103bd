//! An entry as a list shows it: pieces of HTML that the app puts in their places, and lines of plain text.

use super::entry_confirmation::confirmation_note;
use crate::model::{
    Carried, ContactLine, ContactType, Detail, EntryLink, EntryType, FirstStepType, Prose, Status, ToCarry,
};
use crate::my_list::State;
use crate::ui::Context;
use crate::ui::my_list::state_key;
use crate::ui::once::BuildOnce;
use crate::ui::part::{
    contact_rows, contact_value, dial, entry_link, facts, first_step_action, kind_badge, prose, said, status_note,
};
use leptos::prelude::*;

/// `html` renders a view.
pub fn carried(context: &Context, entry: &ToCarry, html: impl Fn(AnyView) -> String) -> Carried {
    let ToCarry { detail, tells, instead, phones } = entry;
    let card = &detail.card;
    let ended = card.status == Status::Ended;
    let first = detail.first_step.as_ref().and_then(|step| step.contact.as_ref());
    let phone = first.filter(|contact| contact.contact == ContactType::Phone).or(phones.first()).filter(|_| !ended);
    let call = phone.map(|phone| {
        let value = contact_value(phone);
        (context.i18n().format("action-call", &[("target", value.as_str().into())]), dial(&phone.value))
    });
    Carried {
        entry_type: card.entry_type,
        name: card.name.clone(),
        tells: *tells,
        changed: detail.changed,
        ended,
        by: html(by(context, detail)),
        body: html(body(context, detail, instead, phones)),
        half: html(half(context, detail, instead)),
        lines: if ended { vec![context.text("status-ended")] } else { lines(context, detail, phone) },
        call,
        after: detail.after.clone(),
        steps: detail.steps.iter().map(|step| (step.id.clone(), step.title.clone())).collect(),
    }
}

fn by(context: &Context, detail: &Detail) -> AnyView {
    let provider = detail.card.provider.as_ref().map(|provider| said(context, provider));
    view! { {kind_badge(context, &detail.card)} " " {provider} }.once()
}

fn body(context: &Context, detail: &Detail, others: &[EntryLink], phones: &[ContactLine]) -> AnyView {
    if detail.card.status == Status::Ended {
        // What came in its place stands among the others.
        let alone = Detail { successor: None, ..detail.clone() };
        return view! { {status_note(context, &alone)} {instead(context, others)} }.once();
    }
    let step = detail.first_step.as_ref().map(|step| {
        let text = step.text.as_ref().map(|text| first_step_text(context, text));
        let hours = step.contact.as_ref().and_then(|contact| contact.hours.as_ref());
        let hours = hours.map(|hours| view! { <p class="hint">{said(context, hours)}</p> });
        let phone: Vec<ContactLine> = phones.iter().take(1).cloned().collect();
        let other = (step.step != FirstStepType::Call && !phone.is_empty()).then(|| contact_rows(context, &phone));
        view! { {text} {first_step_action(context, step)} {hours} {other} }
    });
    let checked = match detail.card.checked {
        Some(date) => {
            let date = context.i18n().date(date);
            context.i18n().format("list-checked", &[("date", date.as_str().into())])
        }
        None => context.text("list-unchecked"),
    };
    let lead = step.is_none().then(|| view! { <p>{said(context, &detail.card.lead)}</p> });
    view! {
        {status_note(context, detail)}
        {confirmation_note(context, &detail.card)}
        {lead}
        {step}
        {facts(context, &detail.card)}
        <p class="src">{checked}</p>
    }
    .once()
}

fn first_step_text(context: &Context, text: &Prose) -> AnyView {
    view! { <p><b>{context.text("list-first-step")}</b> " " {prose(context, text)}</p> }.once()
}

/// Up to three that could stand in for something.
fn instead(context: &Context, links: &[EntryLink]) -> AnyView {
    if links.is_empty() {
        return view! { <p>{context.text("list-instead-none")}</p> }.once();
    }
    let items = links.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    view! { <p>{context.text("list-instead")}</p> <ul class="dashes">{items}</ul> }.once()
}

fn half(context: &Context, detail: &Detail, others: &[EntryLink]) -> AnyView {
    // The app shows the one that the item is in.
    let state = |state: State| {
        view! { <span data-state=state.as_str() hidden=true>{context.text(state_key(state))}</span> }
    };
    let states = view! { <p class="state">{State::ALL.map(state)}</p> };
    if detail.card.status == Status::Ended {
        return view! { {states} <p class="spoken"><b>{context.text("status-ended")}</b></p> {instead(context, others)} }
            .once();
    }
    let step = detail.first_step.as_ref().and_then(|step| step.text.as_ref());
    let step = step.map(|text| first_step_text(context, text));
    // Each half has it in its own language, where it is known.
    let own = detail.ready_sentence.iter().find(|sentence| sentence.lang.is_none());
    let say = own.or(detail.ready_sentence.first()).map(|sentence| {
        let lang = sentence.lang.map(|locale| locale.to_string());
        view! {
            <p><b>{context.text("ready-sentence-title")}</b></p>
            <blockquote class="say" lang=lang>{sentence.text.clone()}</blockquote>
        }
    });
    // In the half's own language, which may not be the page's; shown where the phone can read.
    let speak = view! {
        <button type="button" class="btn quiet no-print" data-list="speak" data-item=context.locale().to_string() hidden=true>
            {context.text("together-speak")}
        </button>
    };
    view! {
        {states}
        <div class="stack tight spoken"><p>{said(context, &detail.card.lead)}</p> {facts(context, &detail.card)} {step} {say}</div>
        {speak}
    }
    .once()
}

/// First step and ways of getting in touch.
fn lines(context: &Context, detail: &Detail, phone: Option<&ContactLine>) -> Vec<String> {
    let step = detail.first_step.as_ref();
    let text = step.and_then(|step| step.text.as_ref()).map(|text| {
        let words: String = text.runs.iter().map(|run| run.text.as_str()).collect();
        format!("{} {words}", context.text("list-first-step"))
    });
    let contact = step.and_then(|step| step.contact.as_ref());
    let mut ways: Vec<String> = contact.into_iter().chain(phone).map(contact_value).collect();
    ways.dedup();
    let lines = text.into_iter().chain(ways);
    // A path leads on its page.
    if detail.card.entry_type == EntryType::Path { Vec::new() } else { lines.collect() }
}
