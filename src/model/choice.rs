//! What results can be narrowed by. A choice stands in the fragment of an address as `key=value`; there is at most one
//! of each key, so that the number beside a choice is the number of results that it gives.

use super::{Kind, Mode, Suits};
use serde::{Deserialize, Serialize};

/// One thing that a person asks of a service.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Choice {
    /// The id of a situation.
    Situation(String),
    /// The code of the municipality in which the person lives.
    Municipality(String),
    /// In whole years.
    Age(u8),
    /// Without being registered as a jobseeker.
    NotRegistered,
    NoReferral,
    Free,
    /// ISO 639-1 code of a language in which it is given.
    Language(String),
    /// How much Finnish or Swedish the person knows.
    Level(Level),
    Mode(Mode),
    /// What it is suited to.
    Suits(Suits),
    Kind(Kind),
    /// One can begin at any time.
    Continuous,
    /// There are places.
    PlacesOpen,
}

/// Levels of the Common European Framework; `None` is below them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    None,
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Level {
    pub const ALL: [Self; 7] = [Self::None, Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

/// The value of a choice that has no other.
const YES: &str = "1";

impl Choice {
    /// The keys, in the order in which choices are shown.
    pub const KEYS: [&str; 13] = [
        "situation",
        "municipality",
        "age",
        "not-registered",
        "no-referral",
        "free",
        "language",
        "level",
        "mode",
        "suits",
        "kind",
        "continuous",
        "places-open",
    ];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Situation(_) => "situation",
            Self::Municipality(_) => "municipality",
            Self::Age(_) => "age",
            Self::NotRegistered => "not-registered",
            Self::NoReferral => "no-referral",
            Self::Free => "free",
            Self::Language(_) => "language",
            Self::Level(_) => "level",
            Self::Mode(_) => "mode",
            Self::Suits(_) => "suits",
            Self::Kind(_) => "kind",
            Self::Continuous => "continuous",
            Self::PlacesOpen => "places-open",
        }
    }

    pub fn value(&self) -> String {
        match self {
            Self::Situation(value) | Self::Municipality(value) | Self::Language(value) => value.clone(),
            Self::Age(age) => age.to_string(),
            Self::Level(level) => level.as_str().to_owned(),
            Self::Mode(mode) => mode.as_str().to_owned(),
            Self::Suits(suits) => suits.as_str().to_owned(),
            Self::Kind(kind) => kind.as_str().to_owned(),
            Self::NotRegistered | Self::NoReferral | Self::Free | Self::Continuous | Self::PlacesOpen => YES.to_owned(),
        }
    }

    /// `None` for a key or a value that means nothing here.
    pub fn parse(key: &str, value: &str) -> Option<Self> {
        let text = || (!value.is_empty()).then(|| value.to_owned());
        let yes = |choice: Self| (value == YES).then_some(choice);
        match key {
            "situation" => text().map(Self::Situation),
            "municipality" => text().map(Self::Municipality),
            "age" => value.parse().ok().filter(|age| *age < 120).map(Self::Age),
            "not-registered" => yes(Self::NotRegistered),
            "no-referral" => yes(Self::NoReferral),
            "free" => yes(Self::Free),
            "language" => text().map(Self::Language),
            "level" => Level::parse(value).map(Self::Level),
            "mode" => Mode::parse(value).map(Self::Mode),
            "suits" => Suits::parse(value).map(Self::Suits),
            "kind" => Kind::parse(value).map(Self::Kind),
            "continuous" => yes(Self::Continuous),
            "places-open" => yes(Self::PlacesOpen),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_read_as_it_is_written() {
        let choices = [
            Choice::Situation("money-is-short".into()),
            Choice::Municipality("905".into()),
            Choice::Age(29),
            Choice::NotRegistered,
            Choice::NoReferral,
            Choice::Free,
            Choice::Language("ar".into()),
            Choice::Level(Level::A2),
            Choice::Mode(Mode::ComesToYou),
            Choice::Suits(Suits::PartTime),
            Choice::Kind(Kind::Project),
            Choice::Continuous,
            Choice::PlacesOpen,
        ];
        for (choice, key) in choices.iter().zip(Choice::KEYS) {
            assert_eq!(choice.key(), key);
            assert_eq!(Choice::parse(key, &choice.value()).as_ref(), Some(choice));
        }
    }

    #[test]
    fn what_means_nothing_is_no_choice() {
        let pairs =
            [("age", "old"), ("age", "300"), ("free", "0"), ("kind", "secret"), ("situation", ""), ("q", "velka")];
        for (key, value) in pairs {
            assert_eq!(Choice::parse(key, value), None, "{key}={value}");
        }
    }
}
