//! The first step: the one large action of the page, and a sentence ready to show, send or read aloud.

use crate::model::{ContactType, Detail, FirstStepType, Said};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{first_step_action, mail_href, prose, said, text_message_href};
use leptos::prelude::*;

pub fn first_step(context: &Context, detail: &Detail) -> Option<AnyView> {
    let step = detail.first_step.as_ref()?;
    let text = step.text.as_ref().map(|text| view! { <p>{prose(context, text)}</p> });
    let about = step.contact.as_ref().map(|contact| {
        let lines = [&contact.note, &contact.hours].into_iter().flatten();
        lines.map(|line| view! { <p class="hint">{said(context, line)}</p> }).collect_view()
    });
    let hard = (step.step == FirstStepType::Call && detail.quick_exit.is_none())
        .then(|| view! { <p class="hint">{context.text("calling-is-hard")}</p> });
    Some(
        view! {
            <section class="panel stack side" aria-labelledby="first-step">
                <h2 id="first-step">{context.text("first-step-title")}</h2>
                {text}
                {first_step_action(context, step)}
                {about}
                {ready_sentence(context, detail)}
                {hard}
            </section>
        }
        .once(),
    )
}

/// A sentence to say, show or send, and its meaning in the page's language where that is another one.
fn ready_sentence(context: &Context, detail: &Detail) -> Option<AnyView> {
    let first = detail.ready_sentence.first()?;
    let meaning = detail.ready_sentence.get(1).map(|meaning| {
        view! { <p class="hint">{context.text("ready-sentence-meaning")} " " {meaning.text.clone()}</p> }
    });
    let page = context.locale().to_string();
    let own = (first.lang.is_some() && detail.card.languages.contains(&page))
        .then(|| view! { <p class="hint">{context.text("ready-sentence-own-language")}</p> });
    let lang = first.lang.map(|locale| locale.to_string());
    Some(
        view! {
            <p><b>{context.text("ready-sentence-title")}</b></p>
            <blockquote class="say" lang=lang.clone()>{first.text.clone()}</blockquote>
            {meaning}
            {own}
            {send(context, detail, first)}
            <details class="fold">
                <summary>{context.text("ready-sentence-large")}</summary>
                <div><p class="h1" lang=lang>{first.text.clone()}</p></div>
            </details>
        }
        .once(),
    )
}

/// The sentence as a message, to the service's own mailbox where it has one.
fn send(context: &Context, detail: &Detail, sentence: &Said) -> impl IntoView + use<> {
    let mailbox = detail.contacts.iter().find(|contact| contact.contact == ContactType::Email);
    let mail = mail_href(mailbox.map(|contact| contact.value.as_str()), &detail.card.name.text, &sentence.text);
    let text = text_message_href(None, &sentence.text);
    view! {
        <ul class="links">
            <li><a href=text>{context.text("ready-sentence-text-message")}</a></li>
            <li><a href=mail>{context.text("ready-sentence-mail")}</a></li>
        </ul>
    }
}
