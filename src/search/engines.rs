//! An engine for each language of an edition (native): on the command line and in tests queries come in all of them.

use super::{Engine, Error, OpenError, Query, Response, build};
use crate::model::{Catalogue, Date, Locale};
use std::collections::BTreeMap;
use std::fmt;

/// Opened indexes, by language.
pub struct Engines(BTreeMap<Locale, Engine>);

/// Why there are none: a fault of the program, not of the catalogue.
#[derive(Debug)]
pub enum EnginesError {
    Build(Error),
    Open(OpenError),
}

impl fmt::Display for EnginesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(error) => error.fmt(formatter),
            Self::Open(error) => write!(formatter, "the index cannot be read: {error:?}"),
        }
    }
}

impl std::error::Error for EnginesError {}

impl Engines {
    /// Builds and opens the index of every language.
    pub fn new(catalogue: &Catalogue, today: Date) -> Result<Self, EnginesError> {
        let engine = |locale: &Locale| {
            let sealed = build(catalogue, *locale, today).map_err(EnginesError::Build)?;
            Ok((*locale, Engine::open(&sealed).map_err(EnginesError::Open)?))
        };
        catalogue.edition.locales.iter().map(engine).collect::<Result<_, _>>().map(Self)
    }

    /// The engine of a language.
    pub fn get(&self, locale: Locale) -> Option<&Engine> {
        self.0.get(&locale)
    }

    /// Answers a query in its language; in one that the edition does not have nothing is found.
    pub fn search(&self, query: &Query) -> Response {
        let nothing = || Response {
            query: query.text.trim().to_owned(),
            place: None,
            confident: false,
            total: 0,
            fits: 0,
            counts: Vec::new(),
            doors: Vec::new(),
            blocking: None,
            results: Vec::new(),
        };
        self.get(query.locale).map_or_else(nothing, |engine| engine.search(query))
    }
}
