//! What the page about one municipality shows: who is responsible, what there is, what is missing and what changed.

use super::{
    Card, ContactLine, Date, EntryLink, Kind, LanguageStatus, MunicipalityLink, Responsible, Said, SituationLink,
    SourceLine,
};
use serde::{Deserialize, Serialize};

/// Who is responsible in a municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MunicipalityPage {
    pub link: MunicipalityLink,
    /// Its code, or `AMS` in Åland.
    pub employment_area_code: String,
    /// `None` in Åland.
    pub employment_area: Option<Said>,
    /// Whether that is its whole name; else the words for "employment area" are added.
    pub employment_area_is_full_name: bool,
    /// The responsible municipality, where that is verified.
    pub responsible: Option<MunicipalityLink>,
    /// Who does the work where there is no employment area, and its site.
    pub state_authority: Option<(Said, Option<String>)>,
    pub county_code: String,
    pub county: Said,
    pub county_site: Option<String>,
    pub language_status: LanguageStatus,
    /// Whether its employment area has a bilingual municipality.
    pub bilingual_area: bool,
    pub duties: Vec<DutyLine>,
    /// What there is for people who live here, besides the national services; by kind.
    pub local: Vec<(Kind, Vec<Card>)>,
    /// By target group, in the editors' order.
    pub groups: Vec<TargetGroup>,
    pub changes: Changes,
}

/// A task, and whose it is here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DutyLine {
    pub name: Said,
    pub responsible: Vec<Responsible>,
    /// The rule of the whole country with its sources; nothing where it is not known whether it holds here.
    pub national: Option<(Said, Vec<SourceLine>)>,
    /// The entries of the whole country that explain it.
    pub explained: Vec<EntryLink>,
    /// What is known of it here.
    pub local: Vec<Card>,
    /// How to get in touch with the first of them.
    pub contacts: Vec<ContactLine>,
    pub ask: Option<Said>,
}

/// People in one situation, and what there is for them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TargetGroup {
    pub link: SituationLink,
    pub local: Vec<Card>,
    /// How many services and benefits of the whole country there are for them.
    pub national: usize,
}

/// What changed among what is local.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The first day that counts.
    pub since: Date,
    /// The newest first.
    pub found: Vec<(EntryLink, Change, Date)>,
    /// How many local entries there are, and how many of them do not say when their text changed.
    pub entries: usize,
    pub undated: usize,
    /// When the sources of those were last read.
    pub read: Option<Date>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Change {
    Begun,
    Ended,
    Text,
    Confirmed,
}
