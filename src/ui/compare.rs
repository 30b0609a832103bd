//! A service beside others. Their ids stand in the fragment: `#ids=one,two`.

use super::Context;
use super::once::BuildOnce;
use super::part::{entry_link, note, said};
use crate::model::{Summary, SummaryRow};
use crate::platform::dom;
use crate::platform::fetch::{LoadError, load};
use crate::route::Page;
use leptos::prelude::*;
use std::any::Any;

/// One and the three that are near it; more columns do not fit.
const MOST: usize = 4;

/// Fetches the services that a fragment names and shows them; what is mounted comes back.
pub async fn show(context: &Context, data: &str, fragment: &str) -> Option<Box<dyn Any>> {
    let ids = ids(fragment);
    let (mut found, mut missing, mut failed) = (Vec::new(), Vec::new(), false);
    for id in &ids {
        match load::<Summary>(&format!("{data}entry/{id}.bin")).await {
            Ok(summary) => found.push(summary),
            Err(LoadError::NotFound) => missing.push(id.clone()),
            Err(_) => failed = true,
        }
    }
    let host = dom::clear("compare")?;
    let context = context.clone();
    let view = move || {
        let told = |words: String| note(&context, "warm", "info", words.once());
        let missing = (!missing.is_empty()).then(|| {
            let list = missing.join(", ");
            told(context.i18n().format("compare-missing", &[("list", list.as_str().into())]))
        });
        let failed = failed.then(|| told(context.text("compare-failed")));
        let none = found.is_empty().then(|| {
            view! {
                <p>{context.text("compare-none")}</p>
                <p><a class="btn quiet" href=context.path(&Page::Search)>{context.text("search-title")}</a></p>
            }
        });
        let table = (!found.is_empty()).then(|| table(&context, &found));
        view! { {missing} {failed} {none} {table} }
    };
    Some(Box::new(leptos::mount::mount_to(host, view)))
}

/// The ids in a fragment, each once.
fn ids(fragment: &str) -> Vec<String> {
    let pairs = form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes());
    let written: Vec<String> = pairs
        .filter(|(key, _)| key == "ids")
        .flat_map(|(_, value)| value.split(',').map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let mut ids: Vec<String> = Vec::new();
    let is_id = |id: &String| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    for id in written.into_iter().filter(is_id) {
        if !ids.contains(&id) && ids.len() < MOST {
            ids.push(id);
        }
    }
    ids
}

fn table(context: &Context, summaries: &[Summary]) -> AnyView {
    let all: Vec<&str> = summaries.iter().map(|summary| summary.link.id.as_str()).collect();
    let heading = |summary: &Summary| {
        let others: Vec<&str> = all.iter().copied().filter(|id| *id != summary.link.id).collect();
        let without = format!("#ids={}", others.join(","));
        let name = summary.link.name.text.clone();
        let remove = (all.len() > 1).then(|| {
            view! { <br /><a class="hint" href=without>{context.text("compare-remove")}<span class="vh">": " {name}</span></a> }
        });
        view! { <th scope="col">{entry_link(context, &summary.link)}{remove}</th> }
    };
    let first = summaries.first().map(|summary| summary.rows.as_slice()).unwrap_or_default();
    let row = |(row, at): (&SummaryRow, usize)| {
        let cells = summaries.iter().filter_map(|summary| summary.rows.get(at)).map(|row| cell(context, row));
        view! { <tr><th scope="row">{row.title.clone()}</th>{cells.collect_view()}</tr> }
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=context.text("compare-title")>
            <table class="compare">
                <thead><tr><td></td>{summaries.iter().map(heading).collect_view()}</tr></thead>
                <tbody>{first.iter().zip(0..).map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .once()
}

fn cell(context: &Context, row: &SummaryRow) -> AnyView {
    match (&row.answer, &row.href) {
        (None, _) => view! { <td class="hint">{context.text("compare-unknown")}</td> }.once(),
        (Some(answer), Some(href)) => view! { <td><a href=href.clone()>{answer.text.clone()}</a></td> }.once(),
        (Some(answer), None) => view! { <td>{said(context, answer)}</td> }.once(),
    }
}
