//! What the directory is about: entries, areas, dates and their rules.
//! No input or output, no browser, no text that a person reads.

mod area;
mod carried;
mod catalogue;
mod choice;
mod colours;
mod confirmation;
mod date;
mod duty;
mod entry;
pub mod envelope;
mod form_data;
mod freshness;
mod locale;
mod municipality_page;
mod open_id;
mod open_page;
mod page;
mod path;
mod vocabulary;

pub use area::{Areas, County, EmploymentArea, Municipality, Nearness};
pub use carried::{Carried, CodeLine, Gone, Tells, ToCarry};
pub use catalogue::{Catalogue, Code, Edition, Entrance, Entrances, EverydayWord, Limits, Need, Situation, Theme};
pub use choice::{Choice, Level};
pub use colours::{Colours, TOKENS, rgb};
pub use confirmation::{Confirmation, FreshnessLimits};
pub use date::Date;
pub use duty::{Duty, StateAuthority};
pub use entry::{Ages, Area, Checked, Contact, Entry, FirstStep, Localized, Period, Places, Source, Text};
pub use form_data::FormData;
pub use freshness::{Confirmations, Freshness, Gap, Share, UnknownField};
pub use locale::Locale;
pub use municipality_page::{Change, Changes, DutyLine, MunicipalityPage, TargetGroup};
pub use open_id::{NAMESPACE, open_id};
pub use open_page::{EmbedCard, EmbedSearch, OpenData};
pub use page::{
    About, BenefitEffect, Card, CardGroup, ContactLine, Detail, EntranceKind, EntrancePage, EntryLink, FirstStepLine,
    Help, HelpLine, Letter, MunicipalityLink, NearLine, PageData, PlaceLine, Prose, PublishPage, ReportTo, Run, Said,
    SearchData, SearchPage, SituationGroup, SituationLink, SourceLine, StepLine, Summary, SummaryRow,
};
pub use path::{Group, GroupText, Step, StepText};
pub use vocabulary::{
    CheckedBy, ContactType, Cost, EntryType, FirstStepType, Intake, Kind, LanguageStatus, Mode, PlacesState,
    Registered, Responsible, Status, Suits, WayIn,
};
