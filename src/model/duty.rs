//! Who does what in every municipality: the tasks that somebody looks for, whose they are, and the national rule.

use super::{Localized, Responsible, Source};

/// One task, such as language training. What is local about it follows from the entries' areas.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    pub id: String,
    pub responsible: Vec<Responsible>,
    /// Ids of the entries that belong to it: the national ones explain it, the others are its local practice.
    pub entries: Vec<String>,
    /// Every local service of these service classes belongs to it, too.
    pub themes: Vec<String>,
    pub name: Localized<String>,
    /// The rule that holds in the whole country, the state's own areas excepted.
    pub national: Localized<String>,
    /// What to ask, and where, where nothing local is known.
    pub ask: Localized<String>,
    /// Where the rule is from.
    pub sources: Vec<Source>,
}

/// Who does the work of an employment area where there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct StateAuthority {
    pub name: Localized<String>,
    pub site: Option<String>,
}
