//! "Take the list along": what goes with it, and the ways: a link, a code, a text, paper.

use super::qr::qr;
use crate::model::Locale;
use crate::my_list::{LONGEST_LINE, LONGEST_NOTE};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{mail_href, text_message_href};
use leptos::prelude::*;

/// What the person chose to send along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The language that the list is sent in.
    pub locale: Locale,
    pub notes: bool,
    /// Goal, questions and states.
    pub progress: bool,
    pub office: String,
    pub greeting: String,
}

/// What comes of a list and the choices.
pub struct Ready {
    pub link: String,
    /// A link without notes and greeting, for the code, where the other one is too long for it.
    pub short: Option<String>,
    pub text: String,
    /// What an e-mail is about, in its language.
    pub subject: String,
}

/// What goes along: choices for one's own list.
pub fn take_choices(context: &Context, languages: &[Locale], choices: &Choices) -> AnyView {
    let option = |locale: &Locale| {
        let chosen = *locale == choices.locale;
        view! { <option value=locale.to_string() selected=chosen>{context.language_name(locale.as_str())}</option> }
    };
    let check = |action: &'static str, key: &'static str, checked: bool| {
        view! {
            <label class="check">
                <input type="checkbox" id=format!("list-{action}") data-list=action checked=checked />
                <span>{context.text(key)}</span>
            </label>
        }
    };
    view! {
        {check("notes", "list-with-notes", choices.notes)}
        {check("progress", "list-with-progress", choices.progress)}
        <details class="fold" id="list-for-client">
            <summary>{context.text("list-for-client")}</summary>
            <div class="stack">
                <p class="field">
                    <label for="list-language">{context.text("list-language")}</label>
                    <select id="list-language" data-list="language">{languages.iter().map(option).collect_view()}</select>
                </p>
                <p class="field">
                    <label for="list-office">{context.text("list-office")}</label>
                    <input id="list-office" data-list="office" dir="auto" autocomplete="organization" maxlength=LONGEST_LINE value=choices.office.clone() />
                </p>
                <p class="field">
                    <label for="list-greeting">{context.text("list-greeting")}</label>
                    <textarea id="list-greeting" data-list="greeting" dir="auto" maxlength=LONGEST_NOTE rows="3">{choices.greeting.clone()}</textarea>
                </p>
            </div>
        </details>
    }
    .once()
}

/// The ways of taking a list along. `shares` says whether the phone has its own way of sharing.
pub fn take(context: &Context, choices: AnyView, shares: bool) -> AnyView {
    let share = shares.then(|| {
        view! { <button type="button" class="btn" data-list="share">{context.text("list-share")}</button> }
    });
    view! {
        <section class="card stack" aria-labelledby="list-take">
            <div class="stack no-print">
                <h2 id="list-take">{context.text("list-take-title")}</h2>
                <p>{context.text("list-take-intro")}</p>
                {choices}
                <p class="row">
                    {share}
                    <button type="button" class="btn quiet" data-list="copy">{context.text("list-copy")}</button>
                    <button type="button" class="btn quiet" data-list="copy-text">{context.text("list-copy-text")}</button>
                    <button type="button" class="btn quiet" data-list="print">{context.text("list-print")}</button>
                </p>
            </div>
            <div id="list-ready" class="stack"></div>
        </section>
    }
    .once()
}

/// What changes with every choice: the link itself, the code, messages. `today` stands on paper.
pub fn take_ready(context: &Context, ready: &Ready, together: String, today: String) -> AnyView {
    let drawn = ready.short.as_ref().unwrap_or(&ready.link);
    let code = qr(drawn, context.text("list-qr-label"));
    let about = match (&code, &ready.short) {
        (None, _) => context.text("list-qr-none"),
        (Some(_), Some(_)) => context.text("list-qr-short"),
        (Some(_), None) => context.text("list-qr-about"),
    };
    let message = format!("{}\n{}", ready.subject, ready.link);
    view! {
        <figure class="row">{code}<figcaption class="src">{about}</figcaption></figure>
        <p class="paper-only src">{context.i18n().format("list-printed", &[("date", today.as_str().into())])}</p>
        <p class="field no-print">
            <label for="list-link">{context.text("list-link")}</label>
            <input id="list-link" readonly=true value=ready.link.clone() />
        </p>
        <p class="hint no-print">{context.text("list-link-about")}</p>
        <ul class="links no-print">
            <li><a href=mail_href(None, &ready.subject, &ready.text)>{context.text("list-mail")}</a></li>
            <li><a href=text_message_href(None, &message)>{context.text("list-text-message")}</a></li>
            <li><a href=together>{context.text("together-title")}</a></li>
        </ul>
    }
    .once()
}
