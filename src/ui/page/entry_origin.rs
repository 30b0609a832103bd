//! Where a page's facts are from: the four dates, which are four things, and the sources. What is not known is said.

use crate::model::{CheckedBy, Detail, EntryType, SourceLine};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn origin(context: &Context, detail: &Detail) -> impl IntoView + use<> {
    let row = |key: &str, answer: AnyView| view! { <div><dt>{context.text(key)}</dt><dd>{answer}</dd></div> };
    let date = |date| context.i18n().date(date);
    let read = detail.sources.iter().map(|source| source.read).max().map(|day| row("read-title", date(day).once()));
    let changed = detail.changed.map_or_else(|| context.text("changed-unknown"), date);
    let starts = detail.starts.map(|day| row("starts-title", date(day).once()));
    let ends = match detail.card.ends {
        Some(day) => Some(row("ends-title", date(day).once())),
        // Words and organisations have no last day that anybody would look for.
        None => matches!(detail.card.entry_type, EntryType::Service | EntryType::Benefit)
            .then(|| row("ends-title", context.text("ends-unknown").once())),
    };
    let sources = detail.sources.iter().map(|source| view! { <li>{source_line(context, source)}</li> }).collect_view();
    view! {
        <section class="stack" aria-labelledby="sources">
            <h2 id="sources">{context.text("origin-title")}</h2>
            <div class="box">
                <dl class="rows">
                    {read}
                    {row("checked-title", checked(context, detail).once())}
                    {row("changed-title", changed.once())}
                    {starts}
                    {ends}
                    {row("sources-title", view! { <ul class="stack tight">{sources}</ul> }.once())}
                </dl>
            </div>
        </section>
    }
}

/// When it was confirmed, and by whom.
fn checked(context: &Context, detail: &Detail) -> String {
    let (Some(date), Some(by)) = (detail.card.checked, detail.checked_by) else { return context.text("not-confirmed") };
    let date = context.i18n().date(date);
    let key = match by {
        CheckedBy::Organisation => "checked-by-provider",
        CheckedBy::Editor => "checked-by-editors",
    };
    context.i18n().format(key, &[("date", date.as_str().into())])
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
    view! { {title} ", " {source.publisher.clone()} <br /><span class="hint">{read}{dated}</span> }
}
