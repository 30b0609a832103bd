//! Whether an entry fits a choice, decided natively when the index is built. What an entry does not say is not known:
//! it is neither a fit nor a misfit.

use super::narrow::{Bits, Options};
use super::searched::Searched;
use crate::model::{
    Choice, Cost, Date, Entry, EntryType, Intake, Kind, Level, Mode, PlacesState, Registered, Status, Suits, WayIn,
};
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    Yes,
    Unknown,
    No,
}

impl Fit {
    const fn of(fits: bool) -> Self {
        if fits { Self::Yes } else { Self::No }
    }

    /// Not known where there is nothing to decide by.
    fn maybe<T>(known: Option<T>, fits: impl Fn(T) -> bool) -> Self {
        known.map_or(Self::Unknown, |value| Self::of(fits(value)))
    }

    fn among<T: PartialEq>(known: &[T], wanted: &T) -> Self {
        if known.is_empty() { Self::Unknown } else { Self::of(known.contains(wanted)) }
    }
}

/// Age and municipality are decided by the engine, because they have too many values.
pub fn fit(entry: &Entry, choice: &Choice) -> Fit {
    let applies = match entry.entry_type {
        EntryType::Service => true,
        EntryType::Benefit => matches!(choice, Choice::Situation(_) | Choice::NotRegistered),
        EntryType::Path => matches!(choice, Choice::Situation(_)),
        EntryType::Organisation | EntryType::Term => false,
    };
    if !applies {
        return Fit::No;
    }
    match choice {
        Choice::Situation(id) => Fit::of(entry.situations.contains(id)),
        Choice::NotRegistered => Fit::maybe(entry.registered, |registered| registered == Registered::NotNeeded),
        Choice::NoReferral => Fit::maybe(entry.way_in, |way_in| !matches!(way_in, WayIn::Referral | WayIn::Decision)),
        Choice::Free => Fit::maybe(entry.cost, |cost| cost == Cost::Free),
        Choice::Language(code) => Fit::among(&entry.languages, code),
        Choice::Level(known) => {
            let needed = entry.level_needed.as_deref().and_then(Level::parse);
            Fit::maybe(needed, |needed| *known >= needed)
        }
        Choice::Mode(mode) => Fit::among(&entry.mode, mode),
        // What its file does not say it may be suited to all the same.
        Choice::Suits(suits) if entry.suits.contains(suits) => Fit::Yes,
        Choice::Suits(_) => Fit::Unknown,
        Choice::Kind(kind) => Fit::of(entry.kind == Some(*kind)),
        Choice::Continuous => Fit::maybe(entry.intake, |intake| intake == Intake::Continuous),
        Choice::PlacesOpen => Fit::maybe(entry.places, |places| places.state == PlacesState::Open),
        Choice::Age(_) | Choice::Municipality(_) => Fit::No,
    }
}

/// Every choice that some entry fits or may fit, with the entries that fit it and those of which that is not known.
pub fn options(searched: &Searched<'_>, today: Date) -> Options {
    let Searched { catalogue, entries } = searched;
    let doors = catalogue.edition.doors.iter().filter_map(|id| searched.number(id));
    let mut options = Options {
        ages: entries.iter().map(|entry| entry.ages).collect(),
        doors: doors.collect(),
        ..Options::default()
    };
    for choice in choices(searched) {
        // Nobody can get into what has ended.
        let ended = |entry: &Entry| entry.status_on(today) == Status::Ended;
        let of = |entry: &&Entry| if ended(entry) { Fit::No } else { fit(entry, &choice) };
        let fits: Vec<Fit> = entries.iter().map(of).collect();
        let of = |wanted| Bits::of(fits.iter().map(|fit| *fit == wanted));
        if fits.iter().any(|fit| *fit != Fit::No) {
            options.choices.push(choice);
            options.fitting.push(of(Fit::Yes));
            options.unknown.push(of(Fit::Unknown));
        }
    }
    options
}

/// Every choice that can be thought of, in the order of [`Choice::KEYS`].
fn choices(Searched { catalogue, entries }: &Searched<'_>) -> Vec<Choice> {
    let languages: BTreeSet<&String> = entries.iter().flat_map(|entry| &entry.languages).collect();
    let mut choices: Vec<Choice> =
        catalogue.situations.iter().map(|situation| Choice::Situation(situation.id.clone())).collect();
    choices.extend([Choice::NotRegistered, Choice::NoReferral, Choice::Free]);
    choices.extend(languages.into_iter().map(|code| Choice::Language(code.clone())));
    choices.extend(Level::ALL.map(Choice::Level));
    choices.extend(Mode::ALL.iter().map(|mode| Choice::Mode(*mode)));
    choices.extend(Suits::ALL.iter().map(|suits| Choice::Suits(*suits)));
    choices.extend(Kind::ALL.iter().map(|kind| Choice::Kind(*kind)));
    choices.extend([Choice::Continuous, Choice::PlacesOpen]);
    choices
}
