//! Municipalities and the areas that serve them. Codes are strings with leading zeros, as Statistics Finland has them.

use super::{Area, LanguageStatus, Localized};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    pub code: String,
    pub name: Localized<String>,
    /// The form that says "in" it, in a language that has one.
    pub locative: Localized<String>,
    pub language_status: LanguageStatus,
    /// `None` in Åland, where a state authority of its own does the same work.
    pub employment_area: Option<String>,
    /// The code of the wellbeing services county.
    pub county: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EmploymentArea {
    pub code: String,
    pub name: Localized<String>,
    /// The whole name where a source has it: Pohjanmaan työllisyysalue.
    pub full_name: Localized<String>,
    /// The code of the responsible municipality, only where that is verified.
    pub responsible: Option<String>,
    /// Where the responsible municipality was verified.
    pub source: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct County {
    pub code: String,
    pub name: Localized<String>,
    pub site: Option<String>,
}

/// All areas, by code.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Areas {
    pub municipalities: BTreeMap<String, Municipality>,
    pub employment_areas: BTreeMap<String, EmploymentArea>,
    pub counties: BTreeMap<String, County>,
}

/// How near something is to a municipality, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    Local,
    National,
    Unknown,
    Elsewhere,
}

impl Areas {
    /// How an entry's area lies to a municipality.
    pub fn nearness(&self, area: &Area, municipality: &Municipality) -> Nearness {
        let in_employment_area =
            municipality.employment_area.as_ref().is_some_and(|code| area.employment_areas.contains(code));
        if area.municipalities.contains(&municipality.code)
            || in_employment_area
            || area.counties.contains(&municipality.county)
        {
            Nearness::Local
        } else if area.national {
            Nearness::National
        } else if *area == Area::default() {
            Nearness::Unknown
        } else {
            Nearness::Elsewhere
        }
    }

    /// Every municipality that an area holds; none for a national one.
    pub fn members(&self, area: &Area) -> impl Iterator<Item = &Municipality> {
        let bounded = Area { national: false, ..area.clone() };
        self.municipalities
            .values()
            .filter(move |municipality| self.nearness(&bounded, municipality) == Nearness::Local)
    }
}
