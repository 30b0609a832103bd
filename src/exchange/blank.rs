//! An entry of which nothing is known yet but what it is and what it is called.

use crate::model::{Ages, Area, Entry, EntryType, Localized, Period, Status};

pub fn entry(entry_type: EntryType, id: &str) -> Entry {
    Entry {
        entry_type,
        id: id.to_owned(),
        ptv: None,
        kind: None,
        organisation: None,
        decides: None,
        status: Status::Unknown,
        situations: Vec::new(),
        themes: Vec::new(),
        area: Area::default(),
        ages: Ages::default(),
        registered: None,
        way_in: None,
        cost: None,
        mode: Vec::new(),
        suits: Vec::new(),
        languages: Vec::new(),
        level_needed: None,
        intake: None,
        places: None,
        after: Vec::new(),
        meanwhile: Vec::new(),
        successor: None,
        valid: Period::default(),
        checked: None,
        changed: None,
        keepers: Vec::new(),
        covers: Vec::new(),
        benefit_source: None,
        quick_exit: false,
        first_step: None,
        steps: Vec::new(),
        groups: Vec::new(),
        text: Localized::new(),
        contacts: Vec::new(),
        sources: Vec::new(),
    }
}
