//! The results of a search, in place below the box: how many, what was found and why, and a way on where nothing was.

use super::{card, note};
use crate::model::{Card, EntryType};
use crate::route::Page;
use crate::search::{Why, WhyKind};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// One result: the entry's card and the words by which it was found.
#[derive(Clone, Debug)]
pub struct Found {
    pub card: Card,
    pub why: Vec<Why>,
}

/// What the place of the results shows.
#[derive(Clone, Debug, Default)]
pub enum SearchView {
    /// Nothing is searched for.
    #[default]
    Idle,
    /// Words were typed and search is not there yet.
    Starting,
    Results {
        query: String,
        /// The municipality that a word of the query was taken for.
        place: Option<String>,
        confident: bool,
        total: usize,
        found: Vec<Found>,
        /// The fragment that searches for the very words that were typed.
        as_typed: String,
    },
    /// Search does not answer. `again` is the address of this page.
    Failed { damaged: bool, again: String },
}

/// The empty place, as the page comes before the app runs.
pub fn empty_results() -> AnyView {
    view! { <p id="result-count" role="status"></p> <ol id="results" class="grid" data-query=""></ol> }.once()
}

/// The live place of the results. Only the parts inside change, so that the status line is heard.
pub fn results(context: Context, view: ArcRwSignal<SearchView>) -> AnyView {
    let (status, query, items, reading, after) = (view.clone(), view.clone(), view.clone(), view.clone(), view);
    let (context_status, context_items, context_after) = (context.clone(), context.clone(), context.clone());
    let status = move || status.with(|view| status_words(&context_status, view));
    let query = move || query.with(answered_query);
    let items = move || items.with(|view| result_items(&context_items, view));
    let reading = move || reading.with(|view| reading_words(&context, view));
    let after = move || after.with(|view| after_results(&context_after, view));
    view! {
        <p id="result-count" role="status">{status}</p>
        {reading}
        <ol id="results" class="grid" data-query=query>{items}</ol>
        {after}
    }
    .once()
}

fn answered_query(view: &SearchView) -> String {
    match view {
        SearchView::Results { query, .. } => query.clone(),
        _ => String::new(),
    }
}

fn status_words(context: &Context, view: &SearchView) -> String {
    match view {
        SearchView::Idle | SearchView::Failed { .. } => String::new(),
        SearchView::Starting => context.text("search-starting"),
        SearchView::Results { total: 0, query, .. } => {
            context.i18n().format("search-nothing", &[("query", query.as_str().into())])
        }
        SearchView::Results { confident: false, query, .. } => {
            context.i18n().format("search-unsure", &[("query", query.as_str().into())])
        }
        SearchView::Results { total, query, .. } => {
            let total = i64::try_from(*total).unwrap_or(i64::MAX);
            context.i18n().format("search-count", &[("count", total.into()), ("query", query.as_str().into())])
        }
    }
}

/// How the query was read where that is not as it was typed, with one tap to undo it: a word taken for a place, or for
/// another word that is spelled nearly so.
fn reading_words(context: &Context, view: &SearchView) -> Option<AnyView> {
    let SearchView::Results { place, found, as_typed, .. } = view else { return None };
    let (words, undo) = match place {
        Some(place) => {
            let words = context.i18n().format("search-place", &[("place", place.as_str().into())]);
            (words, context.text("search-place-remove"))
        }
        None => {
            let why = found.first()?.why.iter().find(|why| why.kind == WhyKind::Spelling)?;
            let words = context.i18n().format("search-instead", &[("matched", why.matched.as_str().into())]);
            (words, context.i18n().format("search-as-typed", &[("typed", why.typed.as_str().into())]))
        }
    };
    Some(view! { <p id="search-reading" class="row">{words} " " <a href=as_typed.clone()>{undo}</a></p> }.once())
}

fn result_items(context: &Context, view: &SearchView) -> Vec<AnyView> {
    let SearchView::Results { found, .. } = view else { return Vec::new() };
    let item = |found: &Found| {
        let card = card(context, &found.card, 2, why_words(context, &found.why));
        view! { <li data-service=found.card.id.clone()>{card}</li> }.once()
    };
    found.iter().map(item).collect()
}

/// Why a result is shown, where that is not plain from the typed words themselves.
fn why_words(context: &Context, why: &[Why]) -> Option<String> {
    let one = why.iter().find(|why| why.kind != WhyKind::Exact && why.kind != WhyKind::Prefix)?;
    let language = context.language_name(one.locale.as_str());
    let arguments = [("typed", one.typed.as_str().into()), ("matched", one.matched.as_str().into())];
    Some(match one.kind {
        WhyKind::OtherLanguage => context.i18n().format(
            "why-language",
            &[("matched", one.matched.as_str().into()), ("language", language.as_str().into())],
        ),
        WhyKind::Need => context.i18n().format("why-need", &arguments),
        WhyKind::Companion => context.i18n().format("why-companion", &[("matched", one.matched.as_str().into())]),
        WhyKind::Part => context.i18n().format("why-part", &arguments),
        _ => context.i18n().format("why-spelling", &arguments),
    })
}

/// The ways on: where nothing was found, and where search does not answer.
fn after_results(context: &Context, view: &SearchView) -> Option<AnyView> {
    let link = |page: Page, key: &str| view! { <li><a href=context.path(&page)>{context.text(key)}</a></li> };
    let doors = || {
        view! {
            <ul class="stack dashes">
                {link(Page::Situations, "door-situations")}
                {link(Page::List(EntryType::Service), "door-services")}
                {link(Page::Municipalities, "door-municipality")}
            </ul>
        }
    };
    match view {
        SearchView::Results { confident: false, .. } | SearchView::Results { total: 0, .. } => {
            Some(view! { <section class="stack"><h2>{context.text("doors-title")}</h2>{doors()}</section> }.once())
        }
        SearchView::Failed { damaged, again } => {
            let key = if *damaged { "search-damaged" } else { "search-failed" };
            let words = view! { <b>{context.text(key)}</b> " " <a href=again.clone() data-native="">{context.text("try-again")}</a> };
            let told = view! { <div role="alert">{note(context, "warm", "info", words.once())}</div> };
            Some(view! { <section class="stack" id="search-failed">{told}{doors()}</section> }.once())
        }
        _ => None,
    }
}
