//! What each page shows, in one language, with everything resolved: the data that the site is rendered from natively,
//! and the few things that the browser fetches of it (`SearchData`, `Summary`, `PlaceLine`). A text that is missing in
//! the page's language comes with the language that it is in.

use super::{
    Ages, CheckedBy, Confirmation, ContactType, Cost, Date, EmbedCard, EmbedSearch, EntryType, FirstStepType,
    Freshness, Intake, Kind, Limits, Locale, Mode, MunicipalityPage, OpenData, PlacesState, Registered, Responsible,
    Status, Suits, WayIn,
};
use serde::{Deserialize, Serialize};

/// A text, and its language where that is not the page's.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Said {
    pub text: String,
    pub lang: Option<Locale>,
}

/// A running text in which words of the glossary are links.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Prose {
    /// Where that is not the page's.
    pub lang: Option<Locale>,
    pub runs: Vec<Run>,
}

/// A piece of a text; with a target it is a word of the glossary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    pub target: Option<(EntryType, String)>,
}

/// A link to an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryLink {
    pub entry_type: EntryType,
    pub id: String,
    pub name: Said,
}

/// An entry as it stands in a list of results.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub entry_type: EntryType,
    pub id: String,
    pub kind: Option<Kind>,
    pub status: Status,
    pub name: Said,
    /// The promise, or a term's definition.
    pub lead: Said,
    /// The name of who provides it.
    pub provider: Option<Said>,
    pub way_in: Option<WayIn>,
    pub cost: Option<Cost>,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
    pub ends: Option<Date>,
    /// When it was confirmed, and what that is worth on the day of the build.
    pub checked: Option<Date>,
    pub confirmation: Confirmation,
}

impl Card {
    pub fn link(&self) -> EntryLink {
        EntryLink { entry_type: self.entry_type, id: self.id.clone(), name: self.name.clone() }
    }
}

/// What search shows its results with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SearchData {
    /// Of every entry, in the order of ids.
    pub cards: Vec<Card>,
    /// The editors' e-mail address.
    pub editors: Option<String>,
    /// Who helps at once, and the entries that touch a crisis: the help stands below results among which one is.
    pub help: Help,
    pub crisis: Vec<String>,
}

/// What a page about one entry says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    pub card: Card,
    pub name_is_official: bool,
    pub former_names: Vec<Said>,
    /// What the word means, where the entry is a service or a benefit that the glossary explains.
    pub definition: Option<Said>,
    pub provider: Option<EntryLink>,
    pub decides: Option<EntryLink>,
    pub who_for: Option<Prose>,
    /// `None`: the whole country. Empty: not known.
    pub places_served: Option<Vec<String>>,
    pub ages: Ages,
    pub registered: Option<Registered>,
    pub mode: Vec<Mode>,
    pub suits: Vec<Suits>,
    pub level_needed: Option<String>,
    pub intake: Option<Intake>,
    pub places: Option<(PlacesState, Date)>,
    pub first_step: Option<FirstStepLine>,
    /// To say or show: first in a language in which one is answered, then, if that is not the page's, its meaning.
    pub ready_sentence: Vec<Said>,
    pub what_happens: Option<Prose>,
    pub take_along: Vec<Said>,
    pub duration: Option<Said>,
    pub benefit_effect: Option<BenefitEffect>,
    /// With whom to check what it means for one's own benefits.
    pub benefit_check: Vec<EntryLink>,
    pub for_counsellors: Option<Prose>,
    pub contacts: Vec<ContactLine>,
    /// The steps of a path.
    pub steps: Vec<StepLine>,
    pub after: Vec<EntryLink>,
    pub meanwhile: Vec<EntryLink>,
    pub successor: Option<EntryLink>,
    /// Who helps in a crisis of the situations that it belongs to.
    pub crisis: Help,
    /// Near ones to compare it with, the nearest first.
    pub near: Vec<NearLine>,
    /// Whether there is a page that compares.
    pub compares: bool,
    /// Where a quick way out leads, where one may be needed.
    pub quick_exit: Option<String>,
    /// The paths on which it is used.
    pub paths: Vec<EntryLink>,
    /// What an organisation provides.
    pub provides: Vec<Card>,
    /// By whom it was confirmed.
    pub checked_by: Option<CheckedBy>,
    pub changed: Option<Date>,
    pub starts: Option<Date>,
    pub sources: Vec<SourceLine>,
    pub report: ReportTo,
}

/// What something means for one's benefits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BenefitEffect {
    pub text: Prose,
    /// What says so: at most two, those of the newest dates.
    pub sources: Vec<SourceLine>,
    /// Whether more of the entry's sources say so.
    pub more: bool,
}

/// A near entry, and why it is near: the need, or else the theme, that both answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NearLine {
    pub card: Card,
    pub why: Option<Said>,
}

/// Who helps at once, and the number to call in immediate danger.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Help {
    pub lines: Vec<HelpLine>,
    pub emergency: Option<String>,
}

/// An entry that helps at once, with the contact that answers in the page's language where there is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelpLine {
    pub link: EntryLink,
    pub contact: Option<ContactLine>,
}

/// Where a mistake is reported.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReportTo {
    /// The editors' e-mail address and their number for text messages, where there are.
    pub editors: Option<String>,
    pub phone: Option<String>,
    /// Scheme and host of the site.
    pub site: String,
}

/// An entry beside others, in words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    pub link: EntryLink,
    /// The same rows for every entry.
    pub rows: Vec<SummaryRow>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SummaryRow {
    pub title: String,
    /// `None`: not known.
    pub answer: Option<Said>,
    pub href: Option<String>,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepLine {
    pub id: String,
    pub title: Said,
    pub responsible: Vec<Responsible>,
    pub who: Option<Prose>,
    pub what_happens: Option<Prose>,
    pub services: Vec<Card>,
    pub while_waiting: Option<Prose>,
    pub meanwhile: Vec<EntryLink>,
    pub risk: Option<Prose>,
    pub help: Vec<EntryLink>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FirstStepLine {
    pub step: FirstStepType,
    pub text: Option<Prose>,
    /// The contact to use, or an address on the web.
    pub contact: Option<ContactLine>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContactLine {
    pub contact: ContactType,
    pub value: String,
    pub hours: Option<Said>,
    pub note: Option<Said>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourceLine {
    pub title: String,
    pub publisher: String,
    pub url: Option<String>,
    pub read: Date,
    pub dated: Option<Date>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SituationLink {
    pub id: String,
    pub icon: String,
    pub name: Said,
}

/// What can be chosen by, as far as it differs between editions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchPage {
    pub situations: Vec<SituationLink>,
    /// ISO 639-1 codes of the languages in which services are given, the most frequent first.
    pub languages: Vec<String>,
}

/// A municipality as the field "where do you live" knows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PlaceLine {
    pub code: String,
    pub name: String,
    pub other_names: Vec<String>,
    /// What the forms of its names begin with, in lower case.
    pub stems: Vec<String>,
    /// The name of its employment area in the page's language, as far as there is one; and whether that is a whole name.
    pub employment_area: Option<(String, bool)>,
    pub county: String,
}

/// A situation with the entries that help in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SituationGroup {
    pub link: SituationLink,
    pub description: Said,
    /// Who helps in a crisis.
    pub crisis: Help,
    /// The paths through it.
    pub paths: Vec<Card>,
    pub cards: Vec<Card>,
}

/// The entries of a list whose names begin with the same letter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    pub letter: String,
    pub cards: Vec<Card>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MunicipalityLink {
    pub code: String,
    pub name: String,
    /// Its name in the other languages, where that differs.
    pub other_names: Vec<Said>,
}

/// Who comes in by an entrance of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntranceKind {
    Employers,
    Helping,
}

/// The page of an entrance: what there is at a glance, who handles it here, and the steps of its path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntrancePage {
    pub kind: EntranceKind,
    /// `None` where the edition has no path for it.
    pub path: Option<EntryLink>,
    pub groups: Vec<CardGroup>,
    pub steps: Vec<StepLine>,
    /// The municipalities of the region.
    pub municipalities: Vec<MunicipalityLink>,
    /// Who handles it there.
    pub here: Vec<Card>,
}

/// Entries that belong together, under a title.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardGroup {
    pub id: String,
    pub title: Said,
    pub lead: Option<Prose>,
    pub cards: Vec<Card>,
}

/// What the directory holds, for the page about it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct About {
    pub services: usize,
    pub benefits: usize,
    pub organisations: usize,
    pub terms: usize,
    pub paths: usize,
    /// How many of them the provider or an editor has confirmed.
    pub confirmed: usize,
    pub editors: Option<String>,
}

/// What the form that publishes a service lets people choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishPage {
    /// In the edition's order, the page's own first.
    pub locales: Vec<Locale>,
    pub limits: Limits,
    /// For how many months a confirmation counts.
    pub lapses_after: u8,
    pub situations: Vec<SituationLink>,
    /// Service classes, by code.
    pub themes: Vec<(String, Said)>,
    /// ISO 639-1 codes.
    pub languages: Vec<String>,
}

/// The data of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum PageData {
    Home(Vec<SituationLink>),
    Search(SearchPage),
    Questions(SearchPage),
    Compare,
    MyList,
    Together,
    List(EntryType, Vec<Letter>),
    Entry(Box<Detail>),
    Situations(Vec<SituationGroup>),
    Municipalities(Vec<MunicipalityLink>),
    Municipality(Box<MunicipalityPage>),
    About(About),
    Entrance(Box<EntrancePage>),
    Freshness(Box<Freshness>),
    Publish(Box<PublishPage>),
    OpenData(Box<OpenData>),
    Embed(Box<EmbedCard>),
    EmbedSearch(EmbedSearch),
}
