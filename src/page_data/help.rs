//! Who helps at once: in the situations of an entry, in one situation, and at the foot of every page.

use super::PageMaker;
use crate::model::{Entry, Help, HelpLine, Situation, Status};
use std::collections::BTreeSet;

/// So many lines at most stand on one page: a quiet note, no list.
const MOST: usize = 2;

impl PageMaker<'_> {
    /// For the foot of every page.
    pub fn help_now(&self) -> Help {
        self.help(self.catalogue.edition.help_now.iter().map(String::as_str))
    }

    /// The entries that touch a crisis: those who help in one, and those on whose pages somebody may be watched.
    pub(super) fn touching_crisis(&self) -> Vec<String> {
        let named = self.catalogue.situations.iter().flat_map(|situation| &situation.crisis);
        let watched = self.catalogue.entries.values().filter(|entry| entry.quick_exit).map(|entry| &entry.id);
        let ids: BTreeSet<&String> = named.chain(&self.catalogue.edition.help_now).chain(watched).collect();
        ids.into_iter().cloned().collect()
    }

    /// In a crisis of one situation.
    pub(super) fn crisis_of(&self, situation: &Situation) -> Help {
        self.help(situation.crisis.iter().map(String::as_str))
    }

    /// In a crisis of the situations of an entry: the first of each situation before the second of any.
    pub(super) fn crisis(&self, entry: &Entry) -> Help {
        let situations: Vec<&Situation> =
            self.catalogue.situations.iter().filter(|situation| entry.situations.contains(&situation.id)).collect();
        let longest = situations.iter().map(|situation| situation.crisis.len()).max().unwrap_or_default();
        let mut ids: Vec<&str> = Vec::new();
        for place in 0..longest {
            for id in situations.iter().filter_map(|situation| situation.crisis.get(place)) {
                if *id != entry.id && !ids.contains(&id.as_str()) {
                    ids.push(id);
                }
            }
        }
        self.help(ids.into_iter().take(MOST))
    }

    fn help<'e>(&self, ids: impl Iterator<Item = &'e str>) -> Help {
        let lines: Vec<HelpLine> = ids.filter_map(|id| self.help_line(id)).collect();
        let emergency = self.catalogue.edition.emergency.clone().filter(|_| !lines.is_empty());
        Help { lines, emergency }
    }

    fn help_line(&self, id: &str) -> Option<HelpLine> {
        let entry = self.catalogue.entries.get(id)?;
        if entry.status_on(self.today) != Status::Active {
            return None;
        }
        let step = entry.first_step.as_ref()?;
        Some(HelpLine { link: self.link(id)?, contact: self.target(entry, step) })
    }
}
