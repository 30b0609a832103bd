//! How fresh and how whole the directory is, in numbers: the same for the page about it and for `suoraan report`.

use super::{Confirmation, Date, EntryLink, EntryType, Kind, Locale, Said, Status};
use serde::{Deserialize, Serialize};

/// What is counted on a day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Freshness {
    pub on: Date,
    pub entries: usize,
    pub types: Vec<(EntryType, usize)>,
    /// Services by who stands behind them.
    pub kinds: Vec<(Kind, usize)>,
    pub statuses: Vec<(Status, usize)>,
    /// Entries that the provider or an editor confirmed, and how many of them in the last 90 days.
    pub confirmed: usize,
    pub confirmed_lately: usize,
    pub confirmations: Confirmations,
    /// Entries whose every text is there in the language.
    pub whole: Vec<(Locale, usize)>,
    /// The first and the last day on which a source was read.
    pub read: Option<(Date, Date)>,
    pub sources: usize,
    /// Sources without a date of their own, and sources whose own date is more than a year ago.
    pub undated: usize,
    pub old: usize,
    /// Of the services that run or may run: how many say nothing of this.
    pub running: usize,
    pub unknown: Vec<(UnknownField, usize)>,
    /// Services by where they are for: the whole country, then each municipality of the region, by kind.
    pub national: Vec<(Kind, usize)>,
    pub municipalities: Vec<(Said, Vec<(Kind, usize)>)>,
    /// What ends within 90 days.
    pub ending: Vec<(EntryLink, Date)>,
    /// What may have ended: to be asked.
    pub unsure: Vec<EntryLink>,
    pub gaps: Vec<Gap>,
}

/// How old the confirmations of all entries are that have not ended.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Confirmations {
    /// The edition's limits, in months.
    pub lapse_after_months: u8,
    pub hide_after_months: u8,
    pub states: Vec<(Confirmation, usize)>,
    pub all: Share,
    /// What each organisation provides, and its own entry: who confirmed most lately first, then the largest.
    pub organisations: Vec<(EntryLink, Share)>,
    /// What is for the whole country, then what is local to each municipality of the region, or to each of its employment
    /// areas where there are too many municipalities.
    pub national: Share,
    pub areas: Vec<(Said, Share)>,
    /// What nobody ever confirmed, by name.
    pub unconfirmed: Vec<EntryLink>,
}

/// How much of something was confirmed, in entries that have not ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    pub entries: usize,
    /// Confirmed in the last 90 days.
    pub lately: usize,
    /// Confirmed never.
    pub never: usize,
}

impl Share {
    /// Which part was confirmed lately, in whole per cent, rounded down: 100 is all of it. Of nothing it is 0.
    pub fn percent(self) -> usize {
        (self.lately * 100).checked_div(self.entries).unwrap_or_default()
    }

    /// With one more entry.
    pub fn and(self, lately: bool, never: bool) -> Self {
        Self {
            entries: self.entries + 1,
            lately: self.lately + usize::from(lately),
            never: self.never + usize::from(never),
        }
    }
}

/// Something that people would look for and not find.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// A situation without a service that runs.
    Situation(Said),
    /// A municipality of the region without a service of its own of this kind.
    Municipality(Said, Kind),
}

/// What a service may say and this one does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownField {
    WayIn,
    Cost,
    Languages,
    Registered,
    Mode,
    #[serde(rename = "contacts")]
    Contact,
}

impl UnknownField {
    pub const ALL: [Self; 6] = [Self::WayIn, Self::Cost, Self::Languages, Self::Registered, Self::Mode, Self::Contact];

    /// The word for it in reports: the name of its field in the files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WayIn => "way_in",
            Self::Cost => "cost",
            Self::Languages => "languages",
            Self::Registered => "registered",
            Self::Mode => "mode",
            Self::Contact => "contacts",
        }
    }
}
