//! The results of a search, in place below the box: how many, what was found and why, and how it was narrowed.

use super::after_results::after_results;
use super::{card, icon, save_button};
use crate::model::{Card, Help};
use crate::search::{Why, WhyKind};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// One result: the entry's card, the words by which it was found, the choices that it meets.
#[derive(Clone, Debug)]
pub struct Found {
    pub card: Card,
    pub why: Vec<Why>,
    /// The names of the choices that it fits, and of those of which that is not known.
    pub met: Vec<String>,
    pub unknown: Vec<String>,
    pub elsewhere: bool,
}

/// A choice that can be taken back.
#[derive(Clone, Debug)]
pub struct Chip {
    pub name: String,
    /// The address without it.
    pub without: String,
}

/// What came back for a query.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub query: String,
    /// The municipality that a word of the query was taken for.
    pub place: Option<String>,
    pub confident: bool,
    pub total: usize,
    /// How many are known to fit all choices.
    pub fits: usize,
    pub found: Vec<Found>,
    /// The fragment that searches for the very words that were typed.
    pub as_typed: String,
    pub chips: Vec<Chip>,
    /// The choice without which most would be found, where nothing is.
    pub blocking: Option<Chip>,
    /// What is always right.
    pub doors: Vec<Card>,
    /// The person's municipality and the address of its page.
    pub here: Option<(String, String)>,
    /// A message to the editors, prepared.
    pub report: Option<String>,
    /// Who helps at once, where the results touch a crisis.
    pub help: Option<Help>,
    /// Where these results can be narrowed.
    pub narrow: Option<String>,
}

/// What the place of the results shows.
#[derive(Clone, Debug, Default)]
pub enum SearchView {
    /// Nothing is searched for.
    #[default]
    Idle,
    /// Words were typed and search is not there yet.
    Starting,
    Results(Box<Answer>),
    /// Search does not answer. `again` is the address of this page.
    Failed {
        damaged: bool,
        again: String,
    },
}

/// The empty place, as the page comes before the app runs.
pub fn empty_results() -> AnyView {
    view! { <p id="result-count" role="status"></p> <ol id="results" class="grid" data-query=""></ol> }.once()
}

/// The live place of the results. Only the parts inside change, so that the status line is heard.
pub fn results(context: Context, view: ArcRwSignal<SearchView>) -> AnyView {
    let part = |render: fn(&Context, &SearchView) -> AnyView| {
        let (context, view) = (context.clone(), view.clone());
        move || view.with(|view| render(&context, view))
    };
    let (status_context, status_view, query) = (context.clone(), view.clone(), view.clone());
    let status = move || status_view.with(|view| status_words(&status_context, view));
    let query = move || query.with(answered_query);
    view! {
        {part(chips)}
        <p id="result-count" role="status">{status}</p>
        {part(reading)}
        <ol id="results" class="grid" data-query=query>{part(items)}</ol>
        {part(after_results)}
    }
    .once()
}

fn answered_query(view: &SearchView) -> String {
    match view {
        SearchView::Results(answer) => answer.query.clone(),
        _ => String::new(),
    }
}

fn status_words(context: &Context, view: &SearchView) -> String {
    let answer = match view {
        SearchView::Idle | SearchView::Failed { .. } => return String::new(),
        SearchView::Starting => return context.text("search-starting"),
        SearchView::Results(answer) => answer,
    };
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    let query = || [("query", answer.query.as_str().into())];
    if answer.total == 0 {
        return if answer.chips.is_empty() {
            context.i18n().format("search-nothing", &query())
        } else {
            context.text("fit-nothing")
        };
    }
    let mut words = Vec::new();
    if !answer.confident && !answer.query.is_empty() {
        words.push(context.i18n().format("search-unsure", &query()));
    } else if answer.chips.is_empty() {
        let [query] = query();
        words.push(context.i18n().format("search-count", &[("count", number(answer.total)), query]));
    }
    if !answer.chips.is_empty() {
        words.push(context.i18n().format("fit-count", &[("fits", number(answer.fits))]));
        let maybe = answer.total - answer.fits;
        if maybe > 0 {
            words.push(context.i18n().format("fit-maybe", &[("maybe", number(maybe))]));
        }
    }
    words.join(" ")
}

/// The choices, each of which can be taken back.
fn chips(context: &Context, view: &SearchView) -> AnyView {
    let SearchView::Results(answer) = view else { return ().once() };
    if answer.chips.is_empty() {
        return ().once();
    }
    let chip = |chip: &Chip| {
        view! {
            <li>
                <a class="chip" href=chip.without.clone()>
                    {chip.name.clone()} " " {icon(context, "x")}
                    <span class="vh">", " {context.text("chip-remove")}</span>
                </a>
            </li>
        }
    };
    let chips = answer.chips.iter().map(chip).collect_view();
    view! { <ul class="row" id="chips" aria-label=context.text("chips-label")>{chips}</ul> }.once()
}

/// How the query was read where that is not as it was typed, with one tap to undo it: a word taken for a place, or for
/// another word that is spelled nearly so.
fn reading(context: &Context, view: &SearchView) -> AnyView {
    let SearchView::Results(answer) = view else { return ().once() };
    let (words, undo) = match &answer.place {
        Some(place) => {
            let words = context.i18n().format("search-place", &[("place", place.as_str().into())]);
            (words, context.text("search-place-remove"))
        }
        None => {
            let best = answer.found.first();
            let why = best.and_then(|found| found.why.iter().find(|why| why.kind == WhyKind::Spelling));
            let Some(why) = why else { return ().once() };
            let words = context.i18n().format("search-instead", &[("matched", why.matched.as_str().into())]);
            (words, context.i18n().format("search-as-typed", &[("typed", why.typed.as_str().into())]))
        }
    };
    view! { <p id="search-reading" class="row">{words} " " <a href=answer.as_typed.clone()>{undo}</a></p> }.once()
}

fn items(context: &Context, view: &SearchView) -> AnyView {
    let SearchView::Results(answer) = view else { return ().once() };
    let item = |found: &Found| {
        let why = why_words(context, found).map(|words| view! { <p class="why">{words}</p> });
        let target = format!("{}/{}", found.card.entry_type.as_str(), found.card.id);
        let save = save_button(context, target, found.card.name.text.clone());
        let card = card(context, &found.card, 2, Some(view! { {why} {save} }.once()));
        view! { <li data-service=found.card.id.clone()>{card}</li> }.once()
    };
    answer.found.iter().map(item).collect_view().once()
}

/// Why a result is shown, where that is not plain from the typed words themselves, and how it fits the choices.
fn why_words(context: &Context, found: &Found) -> Option<String> {
    let list = |key: &str, names: &[String]| {
        let list = names.join(", ");
        (!names.is_empty()).then(|| context.i18n().format(key, &[("list", list.as_str().into())]))
    };
    let words: Vec<String> = [
        word_why(context, &found.why),
        list("fit-met", &found.met),
        list("fit-unknown", &found.unknown),
        found.elsewhere.then(|| context.text("fit-elsewhere")),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!words.is_empty()).then(|| words.join(" "))
}

fn word_why(context: &Context, why: &[Why]) -> Option<String> {
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
