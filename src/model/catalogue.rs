//! The whole catalogue in memory: entries, situations, themes, areas and the edition's settings.

use super::{
    Area, Areas, Colours, Confirmation, Date, Duty, Entry, FreshnessLimits, Locale, Localized, StateAuthority,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    pub edition: Edition,
    /// In the order of their ids.
    pub entries: BTreeMap<String, Entry>,
    /// In the editors' order.
    pub situations: Vec<Situation>,
    pub themes: Vec<Theme>,
    pub areas: Areas,
    /// Who does what in every municipality; the first is where somebody begins.
    pub duties: Vec<Duty>,
    /// Who does the work of an employment area where there is none.
    pub state_authority: Option<StateAuthority>,
    /// What people want, in the order of the file.
    pub needs: Vec<Need>,
    /// What people type, by language, in the order of the files.
    pub words: Vec<EverydayWord>,
    /// Permanent short codes by id, those of removed entries too.
    pub codes: BTreeMap<String, Code>,
}

impl Catalogue {
    /// The e-mail addresses of those who keep an entry true: its own, else those of who provides it.
    pub fn keepers_of<'a>(&'a self, entry: &'a Entry) -> &'a [String] {
        if !entry.keepers.is_empty() {
            return &entry.keepers;
        }
        let provider = entry.organisation.as_ref().and_then(|id| self.entries.get(id));
        provider.map_or(&[], |provider| provider.keepers.as_slice())
    }

    /// What an entry's confirmation is worth on a day, by the edition's limits.
    pub fn confirmation(&self, entry: &Entry, today: Date) -> Confirmation {
        entry.confirmation_on(&self.edition.freshness, today)
    }
}

/// A life situation in people's own words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Situation {
    pub id: String,
    /// The name of a symbol in `public/icons.svg`.
    pub icon: String,
    pub name: Localized<String>,
    pub description: Localized<String>,
    /// Ids of the entries that help in a crisis of this situation, the first first.
    pub crisis: Vec<String>,
}

/// A service class of PTV.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    pub code: String,
    pub name: Localized<String>,
}

/// What people type where the directory says something else: an everyday, old or mixed-up word, and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct EverydayWord {
    pub locale: Locale,
    /// One word or more, as typed.
    pub words: String,
    /// The official word or words for it, in the same language.
    pub means: String,
    /// The needs that it means, or the entries that it names.
    pub ids: Vec<String>,
}

/// What somebody wants, however they say it, and what answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    pub id: String,
    pub name: Localized<String>,
    /// The entries that it asks for, the best first.
    pub ids: Vec<String>,
}

/// An id's permanent short code; it outlives the entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    pub code: String,
    pub id: String,
    pub name: Localized<String>,
    pub successor: Option<String>,
}

/// What differs between regions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Edition {
    pub name: String,
    /// Scheme and host of the published site, without a slash at the end.
    pub base_url: String,
    /// Where the site lies on its host: empty, or `/folder` without a slash at the end.
    pub base_path: String,
    /// In the order of the language links; the first is the fallback.
    pub locales: Vec<Locale>,
    /// What counts as local when no municipality is chosen; its municipalities are suggested first.
    pub region: Area,
    /// Ids of the situations that the home page shows, in this order; empty where it shows all.
    pub home: Vec<String>,
    /// What the edition changes of the design's colours.
    pub colours: Colours,
    /// The address at the edition's Git host where a new file opens with its text filled in. `{file}` stands for the
    /// file's path in the catalogue and `{text}` for its text, both to be percent-encoded.
    pub propose: Option<String>,
    /// Entries that are shown where nothing else was found, the first that are for the person's municipality.
    pub doors: Vec<String>,
    /// The editors' e-mail address, when there is one.
    pub editors: Option<String>,
    pub entrances: Entrances,
    /// The editors' number for text messages, when there is one.
    pub editors_phone: Option<String>,
    /// The languages in which one can be sure to be answered somewhere: a sentence to show is in one of them.
    pub spoken: Vec<Locale>,
    /// Ids of the entries that help at once, for the foot of every page.
    pub help_now: Vec<String>,
    /// The number to call in immediate danger.
    pub emergency: Option<String>,
    /// Ids of the entries with whom one checks what something means for one's benefits.
    pub benefit_check: Vec<String>,
    /// A harmless page, by language, for somebody who must leave quickly.
    pub quick_exit: Localized<String>,
    pub limits: Limits,
    /// How long a confirmation counts, and when somebody is asked for the next.
    pub freshness: FreshnessLimits,
}

/// The ways in for those who look for somebody else; `None` where the edition has no path for them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entrances {
    pub employers: Option<Entrance>,
    pub helping: Option<Entrance>,
}

/// What a way in shows.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Entrance {
    /// The id of the path that it opens.
    pub path: String,
    /// Ids of the entries that handle it in the region.
    pub here: Vec<String>,
}

/// Lengths are in characters.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    pub name: usize,
    pub promise: usize,
    pub definition: usize,
    pub what_happens: usize,
    pub who_for: usize,
    pub first_step: usize,
    pub ready_sentence: usize,
    pub take_along: usize,
    pub duration: usize,
    pub benefit_effect: usize,
    pub for_counsellors: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            name: 100,
            promise: 150,
            definition: 300,
            what_happens: 700,
            who_for: 300,
            first_step: 300,
            ready_sentence: 200,
            take_along: 100,
            duration: 200,
            benefit_effect: 400,
            for_counsellors: 700,
        }
    }
}
