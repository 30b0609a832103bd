//! What the directory is about: entries, areas, dates and their rules.
//! No input or output, no browser, no text that a person reads.

mod area;
mod catalogue;
mod date;
mod entry;
pub mod envelope;
mod freshness;
mod locale;
mod page;
mod path;
mod vocabulary;

pub use area::{Areas, County, EmploymentArea, Municipality, Nearness};
pub use catalogue::{Catalogue, Code, Edition, EverydayWord, Limits, Need, Situation, Theme};
pub use date::Date;
pub use entry::{Ages, Area, Checked, Contact, Entry, FirstStep, Localized, Period, Places, Source, Text};
pub use freshness::{Freshness, Gap, UnknownField};
pub use locale::Locale;
pub use page::{
    About, BenefitEffect, Card, ContactLine, Detail, EntryLink, FirstStepLine, Help, HelpLine, Letter,
    MunicipalityLink, MunicipalityPage, NearLine, PageData, Prose, ReportTo, Run, Said, SituationGroup, SituationLink,
    SourceLine, StepLine,
};
pub use path::{Step, StepText};
pub use vocabulary::{
    CheckedBy, ContactType, Cost, EntryType, FirstStepType, Intake, Kind, LanguageStatus, Mode, PlacesState,
    Registered, Responsible, Status, WayIn,
};
