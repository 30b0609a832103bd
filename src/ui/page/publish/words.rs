//! What it is, in each language: name, promise, what happens, and the rest that speaks to the person.

use super::field::{TextField, in_each_language, text};
use crate::model::{Locale, PublishPage};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn words(context: &Context, page: &PublishPage) -> AnyView {
    view! {
        <p>{context.text("publish-words-intro")}</p>
        {in_each_language(context, "tab-words", &page.locales, |locale| language(context, page, locale))}
    }
    .once()
}

fn language(context: &Context, page: &PublishPage, locale: Locale) -> AnyView {
    let limits = &page.limits;
    let field = |name: &str, label: &'static str, hint: &'static str, limit: usize, rows: usize| {
        let path = format!("text.{locale}.{name}");
        let field = TextField { limit, rows, lang: Some(locale), ..TextField::new(path, context.text(label), hint) };
        text(context, field)
    };
    let more = view! {
        {field("take_along", "publish-take-along", "publish-take-along-hint", 0, 3)}
        {field("duration", "publish-duration", "publish-duration-hint", limits.duration, 2)}
        {field("benefit_effect", "publish-benefit", "publish-benefit-hint", limits.benefit_effect, 3)}
        {field("for_counsellors", "publish-counsellors", "publish-counsellors-hint", limits.for_counsellors, 4)}
    };
    view! {
        {field("name", "publish-name", "publish-name-hint", limits.name, 1)}
        {field("promise", "publish-promise", "publish-promise-hint", limits.promise, 3)}
        {field("what_happens", "publish-happens", "publish-happens-hint", limits.what_happens, 6)}
        {field("who_for", "publish-who-for", "publish-who-for-hint", limits.who_for, 3)}
        {field("first_step", "publish-first", "publish-first-hint", limits.first_step, 3)}
        {field("ready_sentence", "publish-ready", "publish-ready-hint", limits.ready_sentence, 2)}
        <details class="fold">
            <summary>{context.text("publish-more")}</summary>
            <div class="stack">{more.once()}</div>
        </details>
    }
    .once()
}
