//! The entries that are near another one, to compare it with: those that answer the same needs, in the same situations
//! and service classes, for people of the same area and age.

use super::PageMaker;
use crate::model::{Ages, Area, Confirmation, Entry, EntryType, NearLine, Need, Said, Status};
use std::collections::BTreeMap;

/// So many are compared at most.
const MOST: usize = 3;

/// Below this there is nothing in common that a person would notice.
const ENOUGH: f64 = 1.5;

/// What each thing in common is worth when all of it is shared. Needs are the editors' own words for what somebody
/// wants, so they say most; a service class is broad, and a situation broader still.
const NEEDS: f64 = 4.0;
const THEMES: f64 = 1.0;
const SITUATIONS: f64 = 1.0;
/// For the same part of the country: two local ones are nearer than a local and a national one.
const SAME_AREA: f64 = 0.5;

impl PageMaker<'_> {
    /// The nearest first. Nothing that has ended, and nothing that the page links to already as what there is instead,
    /// what comes after or what helps meanwhile.
    pub(super) fn near(&self, entry: &Entry) -> Vec<NearLine> {
        // Benefits are not chosen side by side: a rule decides which of them somebody gets.
        if entry.entry_type != EntryType::Service || !self.is_active(entry) {
            return Vec::new();
        }
        self.nearest(entry)
    }

    /// The nearest active ones of the same type, whatever the entry itself is.
    pub(super) fn nearest(&self, entry: &Entry) -> Vec<NearLine> {
        let linked = |id: &String| {
            entry.successor.as_ref() == Some(id) || entry.after.contains(id) || entry.meanwhile.contains(id)
        };
        let candidates = self.catalogue.entries.values().filter(|other| {
            other.id != entry.id
                && other.entry_type == entry.entry_type
                && self.is_active(other)
                && self.catalogue.confirmation(other, self.today) != Confirmation::Hidden
                && !linked(&other.id)
                && other.successor.as_ref() != Some(&entry.id)
                && ages_meet(entry.ages, other.ages)
        });
        let mut found: Vec<(f64, &Entry)> = candidates
            .filter_map(|other| Some((self.nearness(entry, other)?, other)))
            .filter(|(nearness, _)| *nearness >= ENOUGH)
            .collect();
        // The order of ids decides between equals, and entries come in it.
        found.sort_by(|(left, _), (right, _)| right.total_cmp(left));
        let line = |(_, other): &(f64, &Entry)| NearLine { card: self.card(other), why: self.why_near(entry, other) };
        found.iter().take(MOST).map(line).collect()
    }

    fn is_active(&self, entry: &Entry) -> bool {
        entry.status_on(self.today) == Status::Active
    }

    /// How much two entries have in common; `None` where no person can choose between them.
    fn nearness(&self, entry: &Entry, other: &Entry) -> Option<f64> {
        let area = self.shared_area(&entry.area, &other.area)?;
        let needs = shared(self.needs_of(&entry.id), self.needs_of(&other.id));
        let themes = shared(&entry.themes, &other.themes);
        // A situation alone is too broad: it holds a great many entries.
        (needs > 0.0 || themes > 0.0)
            .then(|| NEEDS * needs + THEMES * themes + SITUATIONS * shared(&entry.situations, &other.situations) + area)
    }

    /// The places of its needs in the catalogue's list.
    fn needs_of(&self, id: &str) -> &[usize] {
        self.needs.get(id).map_or(&[], Vec::as_slice)
    }

    /// What a common area is worth; `None` where nobody lives in both, or where that is not known.
    fn shared_area(&self, one: &Area, other: &Area) -> Option<f64> {
        if one.national && other.national {
            return Some(SAME_AREA);
        }
        if *one == Area::default() || *other == Area::default() {
            return None;
        }
        if one.national || other.national {
            return Some(0.0);
        }
        let areas = &self.catalogue.areas;
        let meet = areas.members(one).any(|municipality| areas.members(other).any(|member| member == municipality));
        meet.then_some(SAME_AREA)
    }

    /// The need that both answer, the one in which they stand highest; else the service class.
    fn why_near(&self, entry: &Entry, other: &Entry) -> Option<Said> {
        let place = |need: &Need, id: &str| need.ids.iter().position(|one| one == id).unwrap_or(usize::MAX);
        let needs = self.needs_of(&entry.id).iter().filter_map(|place| self.catalogue.needs.get(*place));
        let needs = needs.filter(|need| need.ids.contains(&other.id));
        let best = needs.min_by_key(|need| place(need, &entry.id).max(place(need, &other.id)));
        let theme = || entry.themes.iter().find(|code| other.themes.contains(code));
        best.and_then(|need| self.said(&need.name)).or_else(|| {
            let code = theme()?;
            self.said(&self.catalogue.themes.iter().find(|theme| theme.code == *code)?.name)
        })
    }
}

/// Which needs, by their places in the list, each id answers.
pub(super) fn needs_by_id(needs: &[Need]) -> BTreeMap<String, Vec<usize>> {
    let mut by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, need) in needs.iter().enumerate() {
        for id in &need.ids {
            by_id.entry(id.clone()).or_default().push(place);
        }
    }
    by_id
}

/// How much two lists share, from 0 to 1: one that is in everything is near to nothing in particular.
fn shared<T: PartialEq>(one: &[T], other: &[T]) -> f64 {
    let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    let common = one.iter().filter(|item| other.contains(item)).count();
    if common == 0 { 0.0 } else { count(common) / (count(one.len()) * count(other.len())).sqrt() }
}

fn ages_meet(one: Ages, other: Ages) -> bool {
    let below = |max: Option<u8>, min: Option<u8>| max.zip(min).is_some_and(|(max, min)| max < min);
    !below(one.max, other.min) && !below(other.max, one.min)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_counts_less_where_there_is_much_else() {
        assert!(shared(&["a"], &["a"]) > shared(&["a"], &["a", "b", "c"]));
        assert!(shared(&["a"], &["b"]).abs() < f64::EPSILON && shared::<&str>(&[], &[]).abs() < f64::EPSILON);
    }

    #[test]
    fn ages_meet_unless_one_ends_before_the_other_begins() {
        let ages = |min, max| Ages { min, max };
        assert!(ages_meet(ages(Some(15), Some(29)), ages(Some(29), None)));
        assert!(ages_meet(ages(None, None), ages(Some(30), Some(40))));
        assert!(!ages_meet(ages(Some(15), Some(29)), ages(Some(30), None)));
    }
}
