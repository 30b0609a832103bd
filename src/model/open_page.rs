//! What the pages for other sites and programs show: the page about open data, and the views that stand within pages of
//! somebody else.

use super::{Card, EntryLink, FirstStepLine, MunicipalityLink, SituationLink};

/// The page about open data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenData {
    /// Scheme and host of the site.
    pub site: String,
    /// Where the files lie on that host, with a slash at the end.
    pub folder: String,
    /// In which all HSDS ids are, as text.
    pub namespace: String,
    /// One of our ids and its HSDS id, as an example.
    pub example: Option<(String, String)>,
    pub services: usize,
    pub organisations: usize,
    /// The editors' e-mail address.
    pub editors: Option<String>,
    /// A municipality of the region, as an example of an area.
    pub municipality: Option<MunicipalityLink>,
}

impl OpenData {
    /// Where the files lie, from the site's folder.
    pub const FOLDER: &str = "data/open/";
}

/// A service or an organisation within a page of somebody else.
#[derive(Clone, Debug, PartialEq)]
pub struct EmbedCard {
    pub card: Card,
    /// `None` where it has ended, too.
    pub first_step: Option<FirstStepLine>,
    pub successor: Option<EntryLink>,
    /// What an organisation provides.
    pub provides: Vec<EntryLink>,
}

/// The way to the search within a page of somebody else.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmbedSearch {
    pub situations: Vec<SituationLink>,
    pub municipalities: Vec<MunicipalityLink>,
}
