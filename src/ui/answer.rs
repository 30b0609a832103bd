//! From what the worker answers to what the page shows: cards for ids, names for choices, addresses without them.

use super::part::{Answer, Chip, Found, mail_href};
use super::place::Place;
use super::{Context, choices};
use crate::model::{Card, Choice, Help, SearchData};
use crate::route::{Page, SearchState};
use crate::search::{Hit, Response};
use std::collections::HashMap;

/// What is shown of entries, by id.
pub struct Shelf {
    cards: HashMap<String, Card>,
    editors: Option<String>,
    help: Help,
    crisis: Vec<String>,
}

/// More doors than these are no help.
const DOORS: usize = 4;
/// Results touch a crisis when one among the first so many does.
const TOUCHING: usize = 5;

impl Shelf {
    pub fn new(data: SearchData) -> Self {
        let SearchData { cards, editors, help, crisis } = data;
        Self { cards: cards.into_iter().map(|card| (card.id.clone(), card)).collect(), editors, help, crisis }
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
    let touches = response.results.iter().take(TOUCHING).any(|hit| shelf.crisis.contains(&hit.id));
    Answer {
        help: touches.then(|| shelf.help.clone()),
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
    let body = context.i18n().format("lost-words-body", &[("query", query.into())]);
    mail_href(Some(editors), &context.text("lost-words-subject"), &body)
}
