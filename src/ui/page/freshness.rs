//! How fresh and how whole the directory is: the numbers of `suoraan report`, in tables that can be read aloud: first how
//! much was confirmed, what ends soon and what nobody confirmed, then what there is at all.

use super::freshness_confirmed::{confirmed, unconfirmed};
use crate::model::{EntryLink, EntryType, Freshness, Gap, Kind, Said, Status, UnknownField};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, said};
use leptos::prelude::*;

pub fn freshness(context: &Context, report: &Freshness) -> AnyView {
    let on = context.i18n().date(report.on);
    view! {
        <div class="stack sections narrow">
            <header class="stack">
                <h1>{context.text("freshness-title")}</h1>
                <p class="lead">{context.text("freshness-intro")}</p>
                <p class="hint">{context.i18n().format("freshness-on", &[("date", on.as_str().into())])}</p>
            </header>
            {confirmed(context, &report.confirmations)}
            {ending(context, report)}
            {unconfirmed(context, &report.confirmations)}
            {holds(context, report)}
            {statuses(context, report)}
            {dates(context, report)}
            {languages(context, report)}
            {unknown(context, report)}
            {areas(context, report)}
            {unsure(context, &report.unsure)}
            {gaps(context, &report.gaps)}
        </div>
    }
    .once()
}

/// A table of two columns: what, and how many.
fn table(context: &Context, title: &'static str, rows: Vec<(String, String)>) -> AnyView {
    let rows = rows
        .into_iter()
        .map(|(what, number)| view! { <tr><th scope="row">{what}</th><td>{number}</td></tr> })
        .collect_view();
    view! {
        <table>
            <caption>{context.text(title)}</caption>
            <thead><tr><th scope="col">{context.text("freshness-what")}</th><th scope="col">{context.text("freshness-count")}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .once()
}

fn kind_title(kind: Kind) -> &'static str {
    match kind {
        Kind::Public => "local-public",
        Kind::Organisation => "local-organisation",
        Kind::Project => "local-project",
    }
}

fn holds(context: &Context, report: &Freshness) -> AnyView {
    let kinds = report.kinds.iter().map(|(kind, number)| (context.text(kind_title(*kind)), number.to_string()));
    let types = report.types.iter().filter(|(entry_type, _)| *entry_type != EntryType::Service);
    let types = types.map(|(entry_type, number)| {
        let key = match entry_type {
            EntryType::Service => "all-services",
            EntryType::Benefit => "all-benefits",
            EntryType::Organisation => "all-organisations",
            EntryType::Term => "glossary-title",
            EntryType::Path => "freshness-paths",
        };
        (context.text(key), number.to_string())
    });
    let total = (context.text("freshness-total"), report.entries.to_string());
    table(context, "freshness-holds", kinds.chain(types).chain([total]).collect())
}

fn statuses(context: &Context, report: &Freshness) -> AnyView {
    let rows = report.statuses.iter().map(|(status, number)| {
        let key = match status {
            Status::Active => "status-word-active",
            Status::Ended => "status-word-ended",
            Status::Planned => "status-word-planned",
            Status::Unknown => "status-word-unknown",
        };
        (context.text(key), number.to_string())
    });
    table(context, "freshness-status", rows.collect())
}

fn dates(context: &Context, report: &Freshness) -> AnyView {
    let row = |key: &str, number: usize| (context.text(key), number.to_string());
    let mut rows = vec![
        row("freshness-sources", report.sources),
        row("freshness-undated", report.undated),
        row("freshness-old", report.old),
    ];
    if let Some((first, last)) = report.read {
        let [first, last] = [first, last].map(|date| context.i18n().date(date));
        let between = if first == last {
            first
        } else {
            let arguments = [("from", first.as_str().into()), ("to", last.as_str().into())];
            context.i18n().format("freshness-read-between", &arguments)
        };
        rows.push((context.text("freshness-read"), between));
    }
    table(context, "freshness-dates", rows)
}

fn languages(context: &Context, report: &Freshness) -> AnyView {
    let rows = report.whole.iter().map(|(locale, number)| {
        (context.language_name(locale.as_str()), format!("{number}\u{A0}/\u{A0}{}", report.entries))
    });
    table(context, "freshness-languages", rows.collect())
}

fn unknown(context: &Context, report: &Freshness) -> AnyView {
    let rows = report.unknown.iter().map(|(field, number)| {
        let key = match field {
            UnknownField::WayIn => "unknown-way-in",
            UnknownField::Cost => "unknown-cost",
            UnknownField::Languages => "unknown-languages",
            UnknownField::Registered => "unknown-registered",
            UnknownField::Mode => "unknown-mode",
            UnknownField::Contact => "unknown-contact",
        };
        (context.text(key), number.to_string())
    });
    let number = i64::try_from(report.running).unwrap_or(i64::MAX);
    let of = context.i18n().format("freshness-unknown-of", &[("number", number.into())]);
    view! { <div class="stack tight">{table(context, "freshness-unknown", rows.collect())}<p class="hint">{of}</p></div> }
        .once()
}

fn areas(context: &Context, report: &Freshness) -> AnyView {
    let head = |kind: &Kind| match kind {
        Kind::Public => context.text("freshness-public"),
        Kind::Organisation => context.text("freshness-organisation"),
        Kind::Project => context.text("freshness-project"),
    };
    let heads = Kind::ALL.iter().map(|kind| view! { <th scope="col">{head(kind)}</th> });
    let row = |name: AnyView, numbers: &[(Kind, usize)]| {
        let cells = numbers.iter().map(|(_, number)| view! { <td>{*number}</td> }).collect_view();
        view! { <tr><th scope="row">{name}</th>{cells}</tr> }
    };
    let national = row(context.text("freshness-everywhere").once(), &report.national);
    let rows =
        report.municipalities.iter().map(|(name, numbers)| row(said(context, name).once(), numbers)).collect_view();
    view! {
        <table>
            <caption>{context.text("freshness-areas")}</caption>
            <thead><tr><th scope="col">{context.text("freshness-area")}</th>{heads.collect_view()}</tr></thead>
            <tbody>{national}{rows}</tbody>
        </table>
    }
    .once()
}

/// A section with a list, or the word that there is nothing.
fn section(context: &Context, key: &'static str, items: Vec<AnyView>) -> AnyView {
    let content = if items.is_empty() {
        view! { <p>{context.text("freshness-none")}</p> }.once()
    } else {
        let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
        view! { <ul class="bullets">{items}</ul> }.once()
    };
    view! { <section class="stack tight" aria-labelledby=key><h2 id=key>{context.text(key)}</h2>{content}</section> }
        .once()
}

fn ending(context: &Context, report: &Freshness) -> AnyView {
    let items = report.ending.iter().map(|(link, date)| {
        let date = context.i18n().date(*date);
        let ends = context.i18n().format("fact-ends", &[("date", date.as_str().into())]);
        view! { {entry_link(context, link)} ": " {ends} }.once()
    });
    section(context, "freshness-ending", items.collect())
}

fn unsure(context: &Context, links: &[EntryLink]) -> AnyView {
    section(context, "freshness-unsure", links.iter().map(|link| entry_link(context, link).once()).collect())
}

fn gaps(context: &Context, gaps: &[Gap]) -> AnyView {
    let say =
        |key: &'static str, name: &Said| context.i18n().format(key, &[("name", name.text.as_str().into())]).once();
    let items = gaps.iter().map(|gap| match gap {
        Gap::Situation(name) => say("freshness-gap-situation", name),
        Gap::Municipality(name, Kind::Public) => say("freshness-gap-public", name),
        Gap::Municipality(name, Kind::Organisation) => say("freshness-gap-organisation", name),
        Gap::Municipality(name, Kind::Project) => say("freshness-gap-project", name),
    });
    section(context, "freshness-gaps", items.collect())
}
