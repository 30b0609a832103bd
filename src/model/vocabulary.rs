//! The closed vocabularies of the catalogue: each value with the word that stands for it in files, URLs and data.

use serde::{Deserialize, Serialize};

/// Makes an enum whose values are read from and written as fixed words, in JSON too.
macro_rules! vocabulary {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_meta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// Every word that is accepted, in the order of the values.
            pub const WORDS: &'static [&'static str] = &[$($word),+];
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    };
}

vocabulary! {
    /// What an entry is: its folder in the catalogue and its pages follow from it.
    EntryType { Service = "service", Benefit = "benefit", Organisation = "organisation", Term = "term", Path = "path" }
}

impl EntryType {
    /// The kinds that have a page with all of them; paths stand on the page of the situations.
    pub const LISTED: [Self; 4] = [Self::Service, Self::Benefit, Self::Organisation, Self::Term];

    /// The catalogue's folder of its files.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Service => "services",
            Self::Benefit => "benefits",
            Self::Organisation => "organisations",
            Self::Term => "terms",
            Self::Path => "paths",
        }
    }
}

vocabulary! {
    /// Who stands behind a service: public bodies, associations and companies, or a project with an end.
    Kind { Public = "public", Organisation = "organisation", Project = "project" }
}

vocabulary! {
    Status { Active = "active", Ended = "ended", Planned = "planned", Unknown = "unknown" }
}

vocabulary! {
    /// Whether one must be registered as a jobseeker.
    Registered { Needed = "needed", NotNeeded = "not-needed" }
}

vocabulary! {
    /// How one gets in.
    WayIn { WalkIn = "walk-in", Contact = "contact", Referral = "referral", Application = "application", Decision = "decision" }
}

vocabulary! { Cost { Free = "free", Paid = "paid" } }

vocabulary! { Mode { OnSite = "on-site", Phone = "phone", Online = "online", ComesToYou = "comes-to-you" } }

vocabulary! {
    /// Whom it suits who cannot do a full day: part of the day or the week, or with poor health or ability to work.
    Suits { PartTime = "part-time", LimitedHealth = "limited-health" }
}

vocabulary! { Intake { Continuous = "continuous", Dates = "dates", ByAgreement = "by-agreement" } }

vocabulary! { PlacesState { Open = "open", Full = "full" } }

vocabulary! {
    /// Who acts or is responsible in a step of a path.
    Responsible {
        You = "you", EmploymentArea = "employment-area", Municipality = "municipality",
        WellbeingCounty = "wellbeing-county", Kela = "kela", UnemploymentFund = "unemployment-fund", School = "school",
        Employer = "employer", Organisation = "organisation", ImmigrationService = "immigration-service",
        ReceptionCentre = "reception-centre",
    }
}

impl Responsible {
    /// Whether it depends on where one lives who that is.
    pub const fn is_local(self) -> bool {
        matches!(self, Self::EmploymentArea | Self::Municipality | Self::WellbeingCounty)
    }
}

vocabulary! {
    /// By whom an entry was confirmed.
    CheckedBy { Organisation = "organisation", Editor = "editor" }
}

vocabulary! {
    FirstStepType {
        Call = "call", Visit = "visit", Message = "message", Form = "form", SourcePage = "source-page",
        AskEmploymentArea = "ask-employment-area", AskYourCounsellor = "ask-your-counsellor",
    }
}

vocabulary! {
    ContactType { Phone = "phone", Email = "email", Address = "address", Web = "web", Chat = "chat", Form = "form" }
}

vocabulary! {
    /// Which languages the authorities of a municipality serve in, by law.
    LanguageStatus { Finnish = "fi", FinnishSwedish = "fi-sv", SwedishFinnish = "sv-fi", Swedish = "sv", Sami = "sami" }
}
