//! How fresh and how whole the directory is: counted once, for the page and for `suoraan report`.

use super::PageMaker;
use crate::model::{
    Date, Entry, EntryType, Freshness, Gap, Kind, Locale, Municipality, Nearness, Said, Source, Status, UnknownField,
};
/// "Lately" and "soon" are so many days.
pub(super) const NEAR: i64 = 90;
const YEAR: i64 = 365;

impl PageMaker<'_> {
    /// What is counted, with the names in this language.
    pub fn freshness(&self) -> Freshness {
        let entries = || self.catalogue.entries.values();
        let services = || entries().filter(|entry| entry.entry_type == EntryType::Service);
        let running: Vec<&Entry> = services().filter(|entry| self.status(entry) != Status::Ended).collect();
        let sources: Vec<&Source> = entries().flat_map(|entry| &entry.sources).collect();
        let reads = || sources.iter().map(|source| source.read);
        let confirmed = |entry: &&Entry| entry.checked.is_some();
        let lately = self.today.plus_days(-NEAR);
        let year_ago = self.today.plus_days(-YEAR);
        Freshness {
            on: self.today,
            entries: entries().count(),
            types: count(EntryType::ALL, |entry_type| entries().filter(|entry| entry.entry_type == entry_type).count()),
            kinds: count(Kind::ALL, |kind| services().filter(|entry| entry.kind == Some(kind)).count()),
            statuses: count(Status::ALL, |status| entries().filter(|entry| self.status(entry) == status).count()),
            confirmed: entries().filter(confirmed).count(),
            confirmed_lately: entries()
                .filter(|entry| entry.checked.is_some_and(|checked| !checked.on.is_before(&lately)))
                .count(),
            confirmations: self.confirmations(),
            whole: self
                .catalogue
                .edition
                .locales
                .iter()
                .map(|locale| (*locale, entries().filter(|entry| is_whole(entry, *locale)).count()))
                .collect(),
            read: reads().min().zip(reads().max()),
            sources: sources.len(),
            undated: sources.iter().filter(|source| source.dated.is_none()).count(),
            old: sources.iter().filter(|source| source.dated.is_some_and(|dated| dated.is_before(&year_ago))).count(),
            unknown: count(&UnknownField::ALL, |field| running.iter().filter(|entry| is_unknown(entry, field)).count()),
            national: count(Kind::ALL, |kind| {
                running.iter().filter(|entry| entry.kind == Some(kind) && entry.area.national).count()
            }),
            municipalities: self.region().map(|place| (self.named(place), self.services_in(place, &running))).collect(),
            running: running.len(),
            ending: self.ending(),
            unsure: entries()
                .filter(|entry| self.status(entry) == Status::Unknown)
                .filter_map(|entry| self.link(&entry.id))
                .collect(),
            gaps: self.gaps(&running),
        }
    }

    fn status(&self, entry: &Entry) -> Status {
        entry.status_on(self.today)
    }

    pub(super) fn region(&self) -> impl Iterator<Item = &Municipality> {
        self.catalogue.areas.members(&self.catalogue.edition.region)
    }

    pub(super) fn named(&self, municipality: &Municipality) -> Said {
        self.said(&municipality.name).unwrap_or_default()
    }

    /// How many services there are for people of a municipality besides the national ones, by kind.
    fn services_in(&self, municipality: &Municipality, running: &[&Entry]) -> Vec<(Kind, usize)> {
        let areas = &self.catalogue.areas;
        let here = |entry: &&&Entry| areas.nearness(&entry.area, municipality) == Nearness::Local;
        count(Kind::ALL, |kind| running.iter().filter(here).filter(|entry| entry.kind == Some(kind)).count())
    }

    fn ending(&self) -> Vec<(crate::model::EntryLink, Date)> {
        let soon = self.today.plus_days(NEAR);
        let ends = |entry: &Entry| {
            let to = entry.valid.to.filter(|to| !to.is_before(&self.today) && !soon.is_before(to))?;
            Some((self.link(&entry.id)?, to))
        };
        let mut found: Vec<_> = self.catalogue.entries.values().filter_map(ends).collect();
        found.sort_by_key(|(_, date)| *date);
        found
    }

    fn gaps(&self, running: &[&Entry]) -> Vec<Gap> {
        let situations = self.catalogue.situations.iter();
        let empty =
            situations.filter(|situation| !running.iter().any(|entry| entry.situations.contains(&situation.id)));
        let mut gaps: Vec<Gap> =
            empty.map(|situation| Gap::Situation(self.said(&situation.name).unwrap_or_default())).collect();
        for municipality in self.region() {
            let missing = self.services_in(municipality, running).into_iter().filter(|(_, number)| *number == 0);
            gaps.extend(missing.map(|(kind, _)| Gap::Municipality(self.named(municipality), kind)));
        }
        gaps
    }
}

fn count<T: Copy>(values: &[T], number: impl Fn(T) -> usize) -> Vec<(T, usize)> {
    values.iter().map(|value| (*value, number(*value))).collect()
}

/// Whether a language says everything that any other says.
fn is_whole(entry: &Entry, locale: Locale) -> bool {
    let Some(text) = entry.text.get(&locale) else { return false };
    let own = text.written();
    // Not every language has former names.
    let fields = entry.text.values().flat_map(|other| other.written()).filter(|field| *field != "former_names");
    let steps = entry.steps.iter().all(|step| step.text.contains_key(&locale));
    steps && fields.into_iter().all(|field| own.contains(&field))
}

fn is_unknown(entry: &Entry, field: UnknownField) -> bool {
    match field {
        UnknownField::WayIn => entry.way_in.is_none(),
        UnknownField::Cost => entry.cost.is_none(),
        UnknownField::Languages => entry.languages.is_empty(),
        UnknownField::Registered => entry.registered.is_none(),
        UnknownField::Mode => entry.mode.is_empty(),
        UnknownField::Contact => entry.contacts.is_empty(),
    }
}
