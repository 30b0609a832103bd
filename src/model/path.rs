//! The steps of a path: what a person does in a life situation, one thing after the other, and who is responsible.
//! And what there is on it at a glance, in groups.

use super::{Localized, Responsible};

/// One step. Its id is part of addresses and of people's lists, so it never changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: String,
    pub responsible: Vec<Responsible>,
    /// Ids of the entries with which the step is taken.
    pub services: Vec<String>,
    /// Ids of entries that help while waiting.
    pub meanwhile: Vec<String>,
    /// Ids of entries that help where many fall through.
    pub help: Vec<String>,
    pub text: Localized<StepText>,
}

/// What a step says in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepText {
    pub title: String,
    pub what_happens: Option<String>,
    /// Who is responsible, and what depends on the municipality.
    pub responsible: Option<String>,
    pub meanwhile: Option<String>,
    /// Where people say that many fall through.
    pub risk: Option<String>,
}

/// Entries that belong together, for somebody who looks for one kind of support.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// A short name within the path.
    pub id: String,
    /// Ids of entries.
    pub services: Vec<String>,
    pub text: Localized<GroupText>,
}

/// What a group says in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupText {
    pub title: String,
    /// What to know first, in a sentence or two.
    pub lead: Option<String>,
}

impl Step {
    /// Every entry that it links to.
    pub fn links(&self) -> impl Iterator<Item = &String> {
        self.services.iter().chain(&self.meanwhile).chain(&self.help)
    }
}

impl StepText {
    /// Every text but the title, with its field's name.
    pub fn fields(&self) -> [(&'static str, Option<&String>); 4] {
        [
            ("what_happens", self.what_happens.as_ref()),
            ("responsible", self.responsible.as_ref()),
            ("meanwhile", self.meanwhile.as_ref()),
            ("risk", self.risk.as_ref()),
        ]
    }
}
