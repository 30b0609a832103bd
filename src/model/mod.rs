//! What the directory is about: entries, areas, dates and their rules.
//! No input or output, no browser, no text that a person reads.

mod area;
mod catalogue;
mod date;
mod entry;
pub mod envelope;
mod locale;
mod page;
mod vocabulary;

pub use area::{Areas, County, EmploymentArea, Municipality, Nearness};
pub use catalogue::{Catalogue, Code, Edition, Limits, Situation, Theme};
pub use date::Date;
pub use entry::{Ages, Area, Checked, Contact, Entry, FirstStep, Localized, Period, Places, Source, Text};
pub use locale::Locale;
pub use page::{
    About, Card, ContactLine, Detail, EntryLink, FirstStepLine, Letter, MunicipalityLink, MunicipalityPage, PageData,
    Said, SituationGroup, SituationLink, SourceLine,
};
pub use vocabulary::{
    CheckedBy, ContactType, Cost, EntryType, FirstStepType, Intake, Kind, LanguageStatus, Mode, PlacesState,
    Registered, Status, WayIn,
};
