//! What is missing in a municipality; and for those who guide others, what there is by target group and what changed.

use super::municipality::{kind_key, name};
use crate::model::{Change, Kind, MunicipalityPage, TargetGroup};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, said};
use leptos::prelude::*;

/// Kinds and target groups with nothing local, in one list. Where there is nothing local at all, that was said already.
pub fn gaps(context: &Context, page: &MunicipalityPage) -> Option<AnyView> {
    let there = |kind: &Kind| page.local.iter().any(|(other, _)| other == kind);
    let kinds = Kind::ALL.iter().filter(|kind| !there(kind));
    let kinds = kinds.map(|kind| view! { <li>{context.text(kind_key(*kind))}</li> }.once());
    let groups = page.groups.iter().filter(|group| group.local.is_empty());
    let groups = groups.map(|group| view! { <li>{situation(context, group)}</li> }.once());
    let items: Vec<AnyView> = kinds.chain(groups).collect();
    if items.is_empty() || page.local.is_empty() {
        return None;
    }
    Some(
        view! {
            <section class="stack tight" aria-labelledby="gaps">
                <h3 id="gaps">{context.text("municipality-gaps")}</h3>
                <p>{context.text("municipality-gaps-intro")}</p>
                <ul class="bullets">{items}</ul>
                <p><a href=context.path(&Page::About)>{context.text("municipality-tell")}</a></p>
            </section>
        }
        .once(),
    )
}

/// The name of a situation, as a link to what there is for it in the whole country.
fn situation(context: &Context, group: &TargetGroup) -> impl IntoView + use<> {
    let href = format!("{}#{}", context.path(&Page::Situations), group.link.id);
    view! { <a href=href>{said(context, &group.link.name)}</a> }
}

pub fn for_counsellors(context: &Context, page: &MunicipalityPage) -> AnyView {
    let rows = page.groups.iter().map(|group| row(context, group)).collect_view();
    let local = page.groups.iter().filter(|group| !group.local.is_empty());
    let local = local.map(|group| links(context, group)).collect_view();
    view! {
        <details class="fold">
            <summary><h2 class="h3">{context.text("municipality-counsellors")}</h2></summary>
            <div class="stack">
                <table>
                    <caption>{context.text("municipality-groups")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{context.text("municipality-group")}</th>
                            <th scope="col">{context.text("municipality-here")}</th>
                            <th scope="col">{context.text("municipality-national")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <div class="stack tight">{local}</div>
                {changes(context, page)}
            </div>
        </details>
    }
    .once()
}

fn row(context: &Context, group: &TargetGroup) -> impl IntoView + use<> {
    let here = match group.local.len() {
        0 => context.text("municipality-group-none"),
        number => number.to_string(),
    };
    view! { <tr><th scope="row">{situation(context, group)}</th><td>{here}</td><td>{group.national}</td></tr> }
}

/// The local entries of a target group.
fn links(context: &Context, group: &TargetGroup) -> impl IntoView + use<> {
    let links = group.local.iter().map(|card| view! { <li>{name(context, card)}</li> }).collect_view();
    let title = said(context, &group.link.name);
    view! {
        <details class="fold">
            <summary><h3>{title} " (" {group.local.len()} ")"</h3></summary>
            <div><ul class="bullets">{links}</ul></div>
        </details>
    }
}

fn changes(context: &Context, page: &MunicipalityPage) -> AnyView {
    let changes = &page.changes;
    let date = |date| context.i18n().date(date);
    let items = changes.found.iter().map(|(link, change, on)| {
        let key = match change {
            Change::Begun => "change-begun",
            Change::Ended => "change-ended",
            Change::Text => "change-text",
            Change::Confirmed => "change-confirmed",
        };
        let words = context.i18n().format(key, &[("date", date(*on).as_str().into())]);
        view! { <li>{entry_link(context, link)} ": " {words}</li> }
    });
    let found = if changes.entries == 0 {
        view! { <p>{context.text("municipality-changes-nothing")}</p> }.once()
    } else if changes.found.is_empty() {
        let since = date(changes.since);
        let words = [("date", since.as_str().into())];
        view! { <p>{context.i18n().format("municipality-changes-none", &words)}</p> }.once()
    } else {
        view! { <ul class="bullets">{items.collect_view()}</ul> }.once()
    };
    let undated = changes.read.filter(|_| changes.undated > 0).map(|read| {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let read = date(read);
        let words = [
            ("undated", count(changes.undated).into()),
            ("entries", count(changes.entries).into()),
            ("date", read.as_str().into()),
        ];
        view! { <p class="hint">{context.i18n().format("municipality-changes-undated", &words)}</p> }
    });
    view! {
        <section class="stack tight" aria-labelledby="changes">
            <h3 id="changes">{context.text("municipality-changes")}</h3>
            {found}
            {undated}
        </section>
    }
    .once()
}
