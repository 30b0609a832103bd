//! How old the confirmations of what has not ended are: over all, by organisation and by area.

use super::PageMaker;
use super::freshness::NEAR;
use crate::model::{
    Confirmation, Confirmations, Entry, EntryLink, EntryType, Municipality, Nearness, Said, Share, Status,
};
use std::collections::{BTreeMap, BTreeSet};

/// A region of more municipalities than these is told by its employment areas.
const MOST_MUNICIPALITIES: usize = 40;

impl PageMaker<'_> {
    pub(super) fn confirmations(&self) -> Confirmations {
        let entries = self.catalogue.entries.values();
        let living: Vec<&Entry> = entries.filter(|entry| entry.status_on(self.today) != Status::Ended).collect();
        let state = |entry: &Entry| self.catalogue.confirmation(entry, self.today);
        let count = |wanted| living.iter().filter(|entry| state(entry) == wanted).count();
        let limits = self.catalogue.edition.freshness;
        let never = living.iter().filter(|entry| state(entry) == Confirmation::Never);
        let mut unconfirmed: Vec<EntryLink> = never.filter_map(|entry| self.link(&entry.id)).collect();
        unconfirmed.sort_by(|one, other| self.compare(&one.name.text, &other.name.text));
        Confirmations {
            lapse_after_months: limits.lapse_after_months,
            hide_after_months: limits.hide_after_months,
            states: Confirmation::ALL.map(|state| (state, count(state))).into(),
            all: self.share(living.iter().copied()),
            organisations: self.shares_of_organisations(&living),
            national: self.share(living.iter().copied().filter(|entry| entry.area.national)),
            areas: self.shares_of_areas(&living),
            unconfirmed,
        }
    }

    fn share<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> Share {
        let since = self.today.plus_days(-NEAR);
        entries.fold(Share::default(), |share, entry| {
            let lately = entry.checked.is_some_and(|checked| !checked.on.is_before(&since));
            share.and(lately, entry.checked.is_none())
        })
    }

    fn shares_of_organisations(&self, living: &[&Entry]) -> Vec<(EntryLink, Share)> {
        let mut by_organisation: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
        for entry in living {
            let own = (entry.entry_type == EntryType::Organisation).then_some(&entry.id);
            for id in entry.organisation.iter().chain(own) {
                by_organisation.entry(id).or_default().push(entry);
            }
        }
        let line = |(id, entries): (&str, Vec<&Entry>)| Some((self.link(id)?, self.share(entries.into_iter())));
        let mut shares: Vec<(EntryLink, Share)> = by_organisation.into_iter().filter_map(line).collect();
        // Who confirmed most comes first; of as many the greater share; and of those who confirmed nothing the largest.
        shares.sort_by(|(name, one), (other_name, other)| {
            other
                .lately
                .cmp(&one.lately)
                .then((other.lately * one.entries).cmp(&(one.lately * other.entries)))
                .then(other.entries.cmp(&one.entries))
                .then_with(|| self.compare(&name.name.text, &other_name.name.text))
        });
        shares
    }

    fn shares_of_areas(&self, living: &[&Entry]) -> Vec<(Said, Share)> {
        let region: Vec<&Municipality> = self.region().collect();
        let local = |municipalities: &[&Municipality]| {
            let near = |entry: &Entry, municipality: &Municipality| {
                self.catalogue.areas.nearness(&entry.area, municipality) == Nearness::Local
            };
            self.share(living.iter().copied().filter(|entry| municipalities.iter().any(|one| near(entry, one))))
        };
        if region.len() <= MOST_MUNICIPALITIES {
            return region.into_iter().map(|municipality| (self.named(municipality), local(&[municipality]))).collect();
        }
        let codes: BTreeSet<&String> = region.iter().filter_map(|one| one.employment_area.as_ref()).collect();
        let line = |code: &String| {
            let area = self.catalogue.areas.employment_areas.get(code)?;
            let members: Vec<&Municipality> =
                region.iter().filter(|one| one.employment_area.as_ref() == Some(code)).copied().collect();
            Some((self.said(&area.full_name).or_else(|| self.said(&area.name))?, local(&members)))
        };
        codes.into_iter().filter_map(line).collect()
    }
}
