//! One entry of the catalogue (a service, a benefit, an organisation, a term or a path) as its file says it.
//! It knows neither files nor pages.

use super::{
    CheckedBy, ContactType, Cost, Date, EntryType, FirstStepType, Group, Intake, Kind, Locale, Mode, PlacesState,
    Registered, Status, Step, Suits, WayIn,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Texts or labels by language.
pub type Localized<T> = BTreeMap<Locale, T>;

/// `None` and an empty list always mean "not known", never "no".
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub entry_type: EntryType,
    pub id: String,
    /// Its id in PTV, the Finnish Service Catalogue, where it was imported from there.
    pub ptv: Option<String>,
    pub kind: Option<Kind>,
    /// The id of the organisation that provides it.
    pub organisation: Option<String>,
    /// The id of the organisation that decides, where a decision is needed.
    pub decides: Option<String>,
    pub status: Status,
    pub situations: Vec<String>,
    /// PTV service classes, for example `P10.2`.
    pub themes: Vec<String>,
    pub area: Area,
    pub ages: Ages,
    pub registered: Option<Registered>,
    pub way_in: Option<WayIn>,
    pub cost: Option<Cost>,
    pub mode: Vec<Mode>,
    pub suits: Vec<Suits>,
    /// ISO 639-1 codes of the languages in which it is given.
    pub languages: Vec<String>,
    /// CEFR level of Finnish or Swedish that it asks for.
    pub level_needed: Option<String>,
    pub intake: Option<Intake>,
    pub places: Option<Places>,
    pub after: Vec<String>,
    pub meanwhile: Vec<String>,
    pub successor: Option<String>,
    pub valid: Period,
    pub checked: Option<Checked>,
    /// When its text last changed.
    pub changed: Option<Date>,
    /// E-mail addresses of those who keep it true: who may change it, and who are reminded to confirm it.
    pub keepers: Vec<String>,
    /// Other ids that this entry stands for.
    pub covers: Vec<String>,
    /// Which of its sources says what it means for benefits, counted from 1; without it all of them do.
    pub benefit_source: Option<usize>,
    /// Whether somebody may be watched while reading its page, so that a quick way out stands there.
    pub quick_exit: bool,
    pub first_step: Option<FirstStep>,
    /// The steps of a path, in order.
    pub steps: Vec<Step>,
    /// What a path offers at a glance, in order.
    pub groups: Vec<Group>,
    pub text: Localized<Text>,
    pub contacts: Vec<Contact>,
    pub sources: Vec<Source>,
}

impl Entry {
    /// An entry of which nothing is known yet.
    pub fn new(entry_type: EntryType, id: &str) -> Self {
        Self {
            entry_type,
            id: id.to_owned(),
            ptv: None,
            kind: None,
            organisation: None,
            decides: None,
            status: Status::Unknown,
            situations: Vec::new(),
            themes: Vec::new(),
            area: Area::default(),
            ages: Ages::default(),
            registered: None,
            way_in: None,
            cost: None,
            mode: Vec::new(),
            suits: Vec::new(),
            languages: Vec::new(),
            level_needed: None,
            intake: None,
            places: None,
            after: Vec::new(),
            meanwhile: Vec::new(),
            successor: None,
            valid: Period::default(),
            checked: None,
            changed: None,
            keepers: Vec::new(),
            covers: Vec::new(),
            benefit_source: None,
            quick_exit: false,
            first_step: None,
            steps: Vec::new(),
            groups: Vec::new(),
            text: Localized::new(),
            contacts: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Its status on a day: what is past its last day has ended, and what has not begun is planned, whatever its file
    /// still says.
    pub fn status_on(&self, today: Date) -> Status {
        if self.valid.to.is_some_and(|to| to.is_before(&today)) {
            Status::Ended
        } else if self.status == Status::Active && self.valid.from.is_some_and(|from| today.is_before(&from)) {
            Status::Planned
        } else {
            self.status
        }
    }

    /// Its text in the language asked for, else in the first of `order` that has one.
    pub fn text_in(&self, locale: Locale, order: &[Locale]) -> Option<(Locale, &Text)> {
        std::iter::once(&locale)
            .chain(order)
            .find_map(|candidate| self.text.get(candidate).map(|text| (*candidate, text)))
            .or_else(|| self.text.iter().next().map(|(locale, text)| (*locale, text)))
    }
}

/// Where a service is for; nothing at all means that it is not known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Area {
    pub national: bool,
    pub municipalities: Vec<String>,
    pub employment_areas: Vec<String>,
    /// Codes of wellbeing services counties.
    pub counties: Vec<String>,
}

/// Ages in whole years, both ends included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Ages {
    pub min: Option<u8>,
    pub max: Option<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Places {
    pub state: PlacesState,
    pub on: Date,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Period {
    pub from: Option<Date>,
    pub to: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checked {
    pub on: Date,
    pub by: CheckedBy,
}

#[derive(Clone, Debug, PartialEq)]
pub struct FirstStep {
    pub step: FirstStepType,
    /// The id of a contact of the same entry, or an address on the web.
    pub target: Option<String>,
    /// Where another one is meant for readers of a language.
    pub targets: Localized<String>,
}

impl FirstStep {
    /// The target for readers of a language.
    pub fn target_in(&self, locale: Locale) -> Option<&String> {
        self.targets.get(&locale).or(self.target.as_ref())
    }
}

/// What an entry says in one language. Terms have a `definition`, everything else a `promise`; what has a definition
/// stands in the glossary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    pub name: String,
    pub name_is_official: bool,
    pub former_names: Vec<String>,
    pub promise: Option<String>,
    pub definition: Option<String>,
    pub what_happens: Option<String>,
    pub who_for: Option<String>,
    pub first_step: Option<String>,
    pub ready_sentence: Option<String>,
    pub take_along: Vec<String>,
    pub duration: Option<String>,
    pub benefit_effect: Option<String>,
    pub for_counsellors: Option<String>,
}

impl Text {
    /// The names of the fields that are written.
    pub fn written(&self) -> Vec<&'static str> {
        let single = [
            ("promise", &self.promise),
            ("definition", &self.definition),
            ("what_happens", &self.what_happens),
            ("who_for", &self.who_for),
            ("first_step", &self.first_step),
            ("ready_sentence", &self.ready_sentence),
            ("duration", &self.duration),
            ("benefit_effect", &self.benefit_effect),
            ("for_counsellors", &self.for_counsellors),
        ];
        let lists = [("former_names", &self.former_names), ("take_along", &self.take_along)];
        let single = single.into_iter().filter(|(_, value)| value.is_some()).map(|(field, _)| field);
        single.chain(lists.into_iter().filter(|(_, items)| !items.is_empty()).map(|(field, _)| field)).collect()
    }

    /// The sentence that stands under the name: the promise, or a term's definition.
    pub fn lead(&self) -> &str {
        self.promise.as_deref().or(self.definition.as_deref()).unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Contact {
    pub id: String,
    pub contact: ContactType,
    /// A telephone number, an address, or an address on the web, as people write it.
    pub value: String,
    pub hours: Localized<String>,
    pub note: Localized<String>,
    /// Which of the entry's sources says it, counted from 1.
    pub source: Option<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    /// When we read it.
    pub read: Date,
    /// Its own date.
    pub dated: Option<Date>,
}
