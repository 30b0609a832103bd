//! From what the worker answers to what the page shows: cards for ids, names for choices, addresses without them.

use super::part::{Answer, Chip, Found};
use super::place::Place;
use super::{Context, choices};
use crate::model::{Card, Choice, SearchData};
use crate::route::{Page, SearchState};
use crate::search::{Hit, Response};
use std::collections::HashMap;

/// What is shown of entries, by id.
pub struct Shelf {
    cards: HashMap<String, Card>,
    editors: Option<String>,
}

/// More doors than these are no help.
const DOORS: usize = 4;

impl Shelf {
    pub fn new(data: SearchData) -> Self {
        let SearchData { cards, editors } = data;
        Self { cards: cards.into_iter().map(|card| (card.id.clone(), card)).collect(), editors }
    }

    fn cards(&self, ids: &[String]) -> Vec<Card> {
        ids.iter().filter_map(|id| self.cards.get(id).cloned()).collect()
    }
}

pub fn answer(
    context: &Context,
    response: Response,
    state: &SearchState,
    place: &Place,
    shelf: &Shelf,
    narrows: bool,
) -> Answer {
    let search = context.path(&Page::Search);
    let name = |choice: &Choice| choices::name(context, choice, place);
    let chip = |choice: &Choice| {
        let mut without = state.clone();
        without.drop_choice(choice.key());
        let fragment = without.to_fragment();
        Chip { name: name(choice), without: if fragment.is_empty() { search.clone() } else { fragment } }
    };
    let found = |hit: Hit| {
        let met = state.choices().iter().filter(|choice| !hit.unknown.contains(choice)).map(name).collect();
        let unknown = hit.unknown.iter().map(name).collect();
        let card = shelf.cards.get(&hit.id)?.clone();
        Some(Found { card, why: hit.why, met, unknown, elsewhere: hit.elsewhere })
    };
    let mut exact = state.clone();
    exact.as_typed = true;
    let here = response.place.as_ref().and_then(|typed| place.line(&typed.code)).or_else(|| place.here());
    let mut doors = shelf.cards(&response.doors);
    doors.truncate(DOORS);
    Answer {
        chips: state.choices().iter().map(chip).collect(),
        blocking: response.blocking.as_ref().map(chip),
        found: response.results.into_iter().filter_map(found).collect(),
        doors,
        here: here.map(|line| (line.name, context.path(&Page::Municipality(line.code)))),
        report: shelf
            .editors
            .as_ref()
            .filter(|_| !response.query.is_empty())
            .map(|to| report(context, to, &response.query)),
        narrow: (!narrows).then(|| format!("{search}{}", state.to_fragment())),
        query: response.query,
        place: response.place.map(|place| place.name),
        confident: response.confident,
        total: response.total,
        fits: response.fits,
        as_typed: exact.to_fragment(),
    }
}

/// A prepared e-mail to the editors with the words that led nowhere; the person sends it, or does not.
fn report(context: &Context, editors: &str, query: &str) -> String {
    let encode = |text: &str| {
        // In a `mailto:` a plus is a plus.
        form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
    };
    let body = context.i18n().format("report-words-body", &[("query", query.into())]);
    format!("mailto:{editors}?subject={}&body={}", encode(&context.text("report-words-subject")), encode(&body))
}
