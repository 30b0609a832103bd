//! The page's form of choices and the search state: each shows the other.

use super::Context;
use super::place::Place;
use crate::model::Choice;
use crate::platform::form::{self, Shown};
use crate::route::SearchState;
use crate::search::Count;

/// Ticks in the form what the state says.
pub fn show(state: &SearchState) {
    let value = |key: &str| state.choices().iter().find(|choice| choice.key() == key).map(Choice::value);
    form::show_choices(value);
}

/// Takes over what is chosen in the form.
pub fn read(state: &mut SearchState) {
    let chosen = form::choices();
    for key in Choice::KEYS {
        state.drop_choice(key);
    }
    chosen.iter().filter_map(|(key, value)| Choice::parse(key, value)).for_each(|choice| state.choose(choice));
}

/// Writes beside each choice what it gives.
pub fn count(context: &Context, counts: &[Count]) {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX).into();
    form::show_counts(|choice| {
        let (key, value) = choice.split_once('=')?;
        if value.is_empty() {
            return None;
        }
        let count = counts.iter().find(|count| count.choice.key() == key && count.choice.value() == value);
        let (fits, maybe) = count.map_or((0, 0), |count| (count.fits, count.maybe));
        let words = if maybe > 0 {
            context.i18n().format("narrow-count-maybe", &[("fits", number(fits)), ("maybe", number(maybe))])
        } else {
            context.i18n().format("narrow-count", &[("fits", number(fits))])
        };
        Some(Shown { fits, maybe, words })
    });
}

/// The municipality as a choice: the one that was chosen, else the one where the person lives.
pub fn offer_place(context: &Context, state: &SearchState, place: &Place) {
    let chosen = state.choices().iter().find(|choice| choice.key() == "municipality").map(Choice::value);
    let line = chosen.clone().or_else(|| place.code()).and_then(|code| place.line(&code));
    let offer =
        line.map(|line| (line.code, context.i18n().format("narrow-here", &[("place", line.name.as_str().into())])));
    form::offer_place(offer.as_ref().map(|(code, words)| (code.as_str(), words.as_str())));
    if chosen.is_some() {
        show(state);
    }
}

/// The name of a choice, for people.
pub fn name(context: &Context, choice: &Choice, place: &Place) -> String {
    let value = choice.value();
    match choice {
        Choice::Age(age) => context.i18n().format("choice-age", &[("age", i64::from(*age).into())]),
        Choice::Municipality(code) => place.line(code).map_or(value, |line| line.name),
        _ => form::choice_name(choice.key(), &value).unwrap_or(value),
    }
}
