//! The file that the browser fetches: tantivy's segment and the side tables that ranking needs.
//! Tables lie column by column, because neighbours that are alike compress well.

use super::dictionary::PackedDictionaries;
use super::narrow::Options;
use crate::model::{Area, Confirmation, EntryType, LanguageStatus, Locale, Municipality, Nearness, Status};
use serde::{Deserialize, Serialize};
use tantivy::index::SegmentComponent;

/// Changes whenever the bytes mean something else, so that an old program refuses a new file.
pub const FORMAT: u8 = 3;

/// The files of a segment that a reader opens, besides its dictionaries.
pub const FILES: [SegmentComponent; 5] = [
    SegmentComponent::Postings,
    SegmentComponent::Positions,
    SegmentComponent::FastFields,
    SegmentComponent::FieldNorms,
    SegmentComponent::Store,
];

/// Borrows the segment's files from the fetched bytes.
#[derive(Debug, Serialize, Deserialize)]
pub struct Bundle<'a> {
    pub format: u8,
    /// The edition's languages, in its order; fields are numbered by it.
    pub locales: Vec<Locale>,
    /// The language that this index is for.
    pub own: Locale,
    /// The files of the one segment in the order of [`FILES`].
    #[serde(borrow)]
    pub files: Vec<&'a [u8]>,
    /// What the segment's `.term` file is made of.
    #[serde(borrow)]
    pub dictionaries: PackedDictionaries<'a>,
    /// For each language what may follow a base in its words, folded and in order: where a word's forms are looked for.
    pub endings: Vec<Vec<String>>,
    pub documents: Documents,
    pub options: Options,
    pub municipalities: Municipalities,
    pub needs: Needs,
}

/// What people want.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Needs {
    /// The name of each need in the index's language, and the entries that it asks for, the best first, by document
    /// number.
    pub names: Vec<String>,
    pub targets: Vec<Vec<u32>>,
    /// What people type for it: the index's own language first.
    pub phrases: Vec<Phrases>,
}

/// What people type in one language. Phrases of one meaning lie together, and everything of one kind in one column,
/// because that is how it compresses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Phrases {
    pub locale: Locale,
    /// Every word of a phrase once, in the form in which `language::bases` brings its forms together, in order; and
    /// whether it is a stop word.
    pub keys: Vec<String>,
    pub stops: Vec<bool>,
    /// How many words each phrase has, and the words of all of them, as positions in `keys`.
    pub lengths: Vec<u8>,
    pub words: Vec<u32>,
    /// The needs that phrases mean, and how many phrases, one after the other, mean them.
    pub meanings: Vec<(Vec<u32>, u32)>,
}

impl Phrases {
    /// Each phrase: its words, and the needs that it means.
    pub fn each(&self) -> impl Iterator<Item = (&[u32], &[u32])> {
        let mut rest = self.words.as_slice();
        let words = self.lengths.iter().map(move |length| {
            let (words, after) = rest.split_at_checked(usize::from(*length)).unwrap_or((rest, &[]));
            rest = after;
            words
        });
        let needs = self.meanings.iter().flat_map(|(needs, times)| {
            std::iter::repeat_n(needs.as_slice(), usize::try_from(*times).unwrap_or_default())
        });
        words.zip(needs)
    }
}

/// What ranking knows of each entry; an entry's position is its document number in the index.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Documents {
    /// In their order.
    pub ids: Vec<String>,
    pub entry_types: Vec<EntryType>,
    /// As they are on the day of the build.
    pub statuses: Vec<Status>,
    pub freshness: Vec<Freshness>,
    pub areas: Vec<PackedArea>,
    /// How each lies to the edition's region.
    pub regions: Vec<Where>,
}

/// Whether an entry was confirmed, on the day of the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Freshness {
    Unconfirmed,
    Confirmed,
    /// Confirmed so long ago that it counts less than none.
    Lapsed,
}

impl From<Confirmation> for Freshness {
    fn from(confirmation: Confirmation) -> Self {
        match confirmation {
            Confirmation::Never => Self::Unconfirmed,
            Confirmation::Confirmed | Confirmation::Due => Self::Confirmed,
            // What is hidden is in no index.
            Confirmation::Lapsed | Confirmation::Hidden => Self::Lapsed,
        }
    }
}

/// [`Nearness`] in a form that can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Where {
    Local,
    National,
    Unknown,
    Elsewhere,
}

impl From<Nearness> for Where {
    fn from(nearness: Nearness) -> Self {
        match nearness {
            Nearness::Local => Self::Local,
            Nearness::National => Self::National,
            Nearness::Unknown => Self::Unknown,
            Nearness::Elsewhere => Self::Elsewhere,
        }
    }
}

impl From<Where> for Nearness {
    fn from(place: Where) -> Self {
        match place {
            Where::Local => Self::Local,
            Where::National => Self::National,
            Where::Unknown => Self::Unknown,
            Where::Elsewhere => Self::Elsewhere,
        }
    }
}

/// [`Area`] in a form that can be stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackedArea {
    pub national: bool,
    pub municipalities: Vec<String>,
    pub employment_areas: Vec<String>,
    pub counties: Vec<String>,
}

impl From<&Area> for PackedArea {
    fn from(area: &Area) -> Self {
        let Area { national, municipalities, employment_areas, counties } = area.clone();
        Self { national, municipalities, employment_areas, counties }
    }
}

impl From<&PackedArea> for Area {
    fn from(area: &PackedArea) -> Self {
        let PackedArea { national, municipalities, employment_areas, counties } = area.clone();
        Self { national, municipalities, employment_areas, counties }
    }
}

/// Which areas each municipality belongs to, as far as ranking needs it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Municipalities {
    /// In their order.
    pub codes: Vec<String>,
    /// Empty where there is none.
    pub employment_areas: Vec<String>,
    pub counties: Vec<String>,
    /// The name of each in the index's language, and the beginnings that its forms have in all of them.
    pub names: Vec<String>,
    pub stems: Vec<Vec<String>>,
}

impl Municipalities {
    /// The municipality with this code, without its names; `None` when it is unknown.
    pub fn find(&self, code: &str) -> Option<Municipality> {
        let position = self.codes.binary_search_by(|known| known.as_str().cmp(code)).ok()?;
        let employment_area = self.employment_areas.get(position)?;
        Some(Municipality {
            code: code.to_owned(),
            name: Default::default(),
            locative: Default::default(),
            language_status: LanguageStatus::Finnish,
            employment_area: (!employment_area.is_empty()).then(|| employment_area.clone()),
            county: self.counties.get(position)?.clone(),
        })
    }
}
