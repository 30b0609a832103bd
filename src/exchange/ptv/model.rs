//! What PTV says, whichever version of it said so: one model for v7 to v12. No rules of the catalogue.

use crate::model::Date;
use std::collections::BTreeMap;

/// A text by the language that PTV names: `fi`, `sv`, `en`, `se`, `smn`, `sms`.
pub type Words = BTreeMap<String, String>;

/// Texts by what they are, in the words of v11: `Name`, `AlternativeName`, `Summary`, `Description`, `UserInstruction`,
/// `Requirements`, `ChargeTypeAdditionalInfo`, `DeadLine`, `ProcessingTime`, `ValidityTime`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said(pub BTreeMap<String, Words>);

impl Said {
    pub fn add(&mut self, what: &str, language: &str, text: String) {
        // v7 and v8 say some of them otherwise.
        let what = match what {
            "ShortDescription" => "Summary",
            "ServiceUserInstruction" | "UserInstructions" => "UserInstruction",
            "DeadLineAdditionalInfo" => "DeadLine",
            "ProcessingTimeAdditionalInfo" => "ProcessingTime",
            "ValidityTimeAdditionalInfo" => "ValidityTime",
            "ServiceRestrictions" => "Requirements",
            other => other,
        };
        self.0.entry(what.to_owned()).or_default().entry(language.to_owned()).or_insert(text);
    }

    pub fn get(&self, what: &str, language: &str) -> Option<&str> {
        self.0.get(what)?.get(language).map(String::as_str)
    }

    /// Its name in Finnish, or in the first language that has one.
    pub fn name(&self) -> Option<&str> {
        let names = self.0.get("Name").or_else(|| self.0.get("AlternativeName"))?;
        names.get("fi").or_else(|| names.values().next()).map(String::as_str)
    }

    /// Every language in which anything is said.
    pub fn languages(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.0.values().flat_map(BTreeMap::keys).map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// What a service and a general description have in common.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subject {
    pub id: String,
    pub said: Said,
    /// `FreeOfCharge`, `Chargeable`, `Other`, and `Free`, `Charged` in other versions.
    pub charge: Option<String>,
    /// Codes such as `P10.1`, or addresses that end in one, or old addresses.
    pub classes: Vec<String>,
    /// Codes with names where the file has them, as `KR1.3 (Nuoret)`.
    pub target_groups: Vec<String>,
    pub life_events: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    pub subject: Subject,
    /// `Service`, `PermitOrObligation`, `ProfessionalQualification`.
    pub service_type: Option<String>,
    pub general: Option<String>,
    pub status: Option<String>,
    pub modified: Option<Date>,
    pub languages: Vec<String>,
    pub area: AreaSaid,
    /// The responsible organisation: its id, and its name where that is said.
    pub organisation: Option<(String, Option<String>)>,
    pub connections: Vec<Connection>,
    /// Fields that have no place in the catalogue, with how many items each has.
    pub others: Vec<(String, usize)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaSaid {
    /// `Nationwide`, `NationwideExceptAlandIslands`, `LimitedType`; in v12 `WholeCountry`, `WholeCountryExceptAland`,
    /// `LimitedArea`.
    pub scope: Option<String>,
    pub parts: Vec<AreaPart>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaPart {
    /// `Municipality`, `Region`, `BusinessSubRegion`, `HospitalDistrict`, `WellbeingServiceCounties`.
    pub kind: String,
    pub code: Option<String>,
    pub name: Words,
    /// Codes of the municipalities in it, where they are said.
    pub municipalities: Vec<String>,
}

/// A channel as it serves one service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connection {
    pub channel: String,
    pub name: Option<String>,
    pub details: Details,
    pub hours: Vec<Hours>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChannelKind {
    Phone,
    Electronic,
    Location,
    Form,
    #[default]
    WebPage,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Channel {
    pub id: String,
    pub kind: ChannelKind,
    pub said: Said,
    pub details: Details,
    pub hours: Vec<Hours>,
    pub status: Option<String>,
    /// The services that it says it serves.
    pub services: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Organisation {
    pub id: String,
    pub said: Said,
    pub kind: Option<String>,
    pub area: AreaSaid,
    pub status: Option<String>,
    pub modified: Option<Date>,
    pub details: Details,
}

/// How one reaches somebody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub phones: Vec<Phone>,
    /// Address and language.
    pub emails: Vec<(String, Option<String>)>,
    pub pages: Vec<Page>,
    pub addresses: Vec<Address>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phone {
    pub prefix: Option<String>,
    pub number: String,
    pub language: Option<String>,
    /// `Phone`, `Sms`, `Fax`; not said everywhere.
    pub kind: Option<String>,
    pub information: Option<String>,
    pub charge: Option<String>,
    /// Whether it helps with a channel rather than being one.
    pub support: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub url: String,
    pub language: Option<String>,
    pub name: Option<String>,
    /// Whether it is a form to fill in.
    pub form: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    /// `Location`, `Visiting`, `Postal`.
    pub kind: Option<String>,
    /// `Single`, `Street`, `PostOfficeBox`, `NoAddress`, `Other`, `Abroad`, `Multipoint`.
    pub sub_kind: Option<String>,
    pub street: Words,
    pub number: Option<String>,
    pub postal_code: Option<String>,
    pub post_office: Words,
    pub information: Words,
    /// Northing and easting in metres, EPSG:3067.
    pub point: Option<(f64, f64)>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hours {
    pub kind: Option<String>,
    /// Whether it holds on certain days only.
    pub dated: bool,
    pub closed: bool,
    pub always: bool,
    pub by_appointment: bool,
    pub information: Words,
    pub openings: Vec<Opening>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opening {
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    /// `08:00:00`
    pub from: String,
    pub to: String,
}

/// Everything that the files say.
#[derive(Debug, Default)]
pub struct Collected {
    pub services: Vec<Service>,
    pub channels: BTreeMap<String, Channel>,
    pub organisations: BTreeMap<String, Organisation>,
    pub general: BTreeMap<String, Subject>,
    /// Service and channel, where they are said by themselves.
    pub links: Vec<(String, Connection)>,
    /// Things that are of PTV and say nothing to import: where, and why.
    pub passed_over: Vec<(String, String)>,
}
