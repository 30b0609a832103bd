//! Three versions of an entry into one, field by field: what the import gave last time (base), what the catalogue says
//! now (mine), what the import gives this time (theirs). What an editor changed stays. It reads and writes nothing.

use super::report::Note;
use crate::model::{Contact, Entry, Localized, Source, Text};

const STAYS: &str = "changed in the register, and by an editor here: the editor's stays; look at both";

/// The merged entry, and each field that both have changed.
pub fn merge(base: &Entry, mine: &Entry, theirs: &Entry) -> (Entry, Vec<Note>) {
    let mut notes = Vec::new();
    let mut merged = mine.clone();
    macro_rules! fields {
        ($($field:ident),+ $(,)?) => {
            $(merged.$field = one(stringify!($field), &base.$field, &mine.$field, &theirs.$field, &mut notes);)+
        };
    }
    fields!(
        kind,
        organisation,
        decides,
        status,
        situations,
        themes,
        area,
        ages,
        registered,
        way_in,
        cost,
        mode,
        suits,
        languages,
        level_needed,
        intake,
        places,
        after,
        meanwhile,
        successor,
        valid,
        covers,
    );
    merged.ptv = theirs.ptv.clone().or_else(|| mine.ptv.clone());
    merged.text = texts(base, mine, theirs, &mut notes);
    let mut moved = Vec::new();
    merged.sources = sources(base, mine, theirs, &mut moved);
    merged.contacts = contacts(base, mine, theirs, &moved, &mut notes);
    merged.first_step = one("first_step", &base.first_step, &mine.first_step, &theirs.first_step, &mut notes);
    keep_targets(mine, theirs, &mut merged, &mut notes);
    (merged, notes)
}

fn one<T: Clone + PartialEq>(field: &str, base: &T, mine: &T, theirs: &T, notes: &mut Vec<Note>) -> T {
    if mine == base {
        theirs.clone()
    } else {
        if theirs != base && theirs != mine {
            notes.push(Note::new(field, STAYS));
        }
        mine.clone()
    }
}

fn texts(base: &Entry, mine: &Entry, theirs: &Entry, notes: &mut Vec<Note>) -> Localized<Text> {
    let mut locales: Vec<_> = mine.text.keys().chain(theirs.text.keys()).copied().collect();
    locales.sort_unstable();
    locales.dedup();
    let mut merged = Localized::new();
    for locale in locales {
        let (old, ours, new) = (base.text.get(&locale), mine.text.get(&locale), theirs.text.get(&locale));
        let Some(ours) = ours else {
            // A language that the editors took out stays out; one that is new in the register comes in.
            match (old, new) {
                (None, Some(new)) => drop(merged.insert(locale, new.clone())),
                (Some(old), Some(new)) if old != new => notes.push(Note::new(format!("text.{locale}"), STAYS)),
                _ => {}
            }
            continue;
        };
        if new.is_none() && old == Some(ours) {
            continue;
        }
        let blank = Text::default();
        // A language that the register dropped and an editor had changed is the editor's as it is.
        let (old, new) = (old.unwrap_or(&blank), new.unwrap_or(old.unwrap_or(&blank)));
        let mut text = ours.clone();
        macro_rules! fields {
            ($($field:ident),+ $(,)?) => {
                $(text.$field = one(
                    &format!("text.{locale}.{}", stringify!($field)), &old.$field, &ours.$field, &new.$field, notes,
                );)+
            };
        }
        fields!(
            name,
            name_is_official,
            former_names,
            promise,
            definition,
            what_happens,
            who_for,
            first_step,
            ready_sentence,
            take_along,
            duration,
            benefit_effect,
            for_counsellors,
        );
        merged.insert(locale, text);
    }
    merged
}

/// The editors' sources in their order, those of the import brought up to date; `moved` says at which number each of
/// theirs now stands.
fn sources(base: &Entry, mine: &Entry, theirs: &Entry, moved: &mut Vec<Option<usize>>) -> Vec<Source> {
    let same = |a: &Source, b: &Source| a.title == b.title && a.publisher == b.publisher;
    let mut merged = mine.sources.clone();
    for (position, new) in theirs.sources.iter().enumerate() {
        // The register's own source may be called otherwise now, when the service is.
        let old = base.sources.iter().find(|old| same(old, new)).or_else(|| base.sources.get(position));
        let at = old.and_then(|old| merged.iter().position(|ours| same(ours, old)));
        match (at, old) {
            (Some(at), Some(old)) => {
                if let Some(ours) = merged.get_mut(at).filter(|ours| *ours == old) {
                    ours.clone_from(new);
                }
                moved.push(Some(at + 1));
            }
            // The editors took it out, or call it otherwise.
            (None, Some(_)) => moved.push(None),
            (_, None) => {
                let known = merged.iter().position(|ours| same(ours, new));
                if known.is_none() {
                    merged.push(new.clone());
                }
                moved.push(Some(known.map_or(merged.len(), |at| at + 1)));
            }
        }
    }
    merged
}

/// A contact is one whole: a number without its hours, or hours without their number, say something wrong.
fn contacts(
    base: &Entry,
    mine: &Entry,
    theirs: &Entry,
    moved: &[Option<usize>],
    notes: &mut Vec<Note>,
) -> Vec<Contact> {
    let find = |entry: &Entry, contact: &Contact| entry.contacts.iter().find(|other| other.id == contact.id).cloned();
    let alike =
        |a: &Contact, b: &Contact| Contact { source: None, ..a.clone() } == Contact { source: None, ..b.clone() };
    let number = |contact: &Contact| contact.source.and_then(|number| *moved.get(number.checked_sub(1)?)?);
    let mut merged = Vec::new();
    for ours in &mine.contacts {
        let (old, new) = (find(base, ours), find(theirs, ours));
        let field = || format!("contacts {}", ours.id);
        match (old, new) {
            (Some(old), Some(new)) if alike(&old, ours) => {
                merged.push(Contact { source: number(&new), ..new });
            }
            (Some(old), None) if alike(&old, ours) => {}
            (old, new) => {
                let changed = match (&old, &new) {
                    (Some(old), Some(new)) => !alike(old, new) && !alike(new, ours),
                    (Some(_), None) => true,
                    (None, Some(new)) => !alike(new, ours),
                    (None, None) => false,
                };
                if changed {
                    notes.push(Note::new(field(), STAYS));
                }
                merged.push(ours.clone());
            }
        }
    }
    for new in &theirs.contacts {
        let taken_out = find(base, new).is_some() && find(mine, new).is_none();
        let here = |ours: &Contact| ours.id == new.id || (ours.contact == new.contact && ours.value == new.value);
        if !taken_out && !merged.iter().any(here) {
            merged.push(Contact { source: number(new), ..new.clone() });
        }
    }
    merged
}

/// What the first step leads to is there: a contact that the register dropped stays while the editors' step needs it,
/// and a new step that leads to a contact which the editors took out is not taken.
fn keep_targets(mine: &Entry, theirs: &Entry, merged: &mut Entry, notes: &mut Vec<Note>) {
    let Some(step) = merged.first_step.clone() else { return };
    for target in step.targets.values().chain(&step.target) {
        let is_here = |contact: &Contact| contact.id == *target;
        if merged.contacts.iter().any(is_here) || target.contains("://") {
            continue;
        }
        let lost = mine.contacts.iter().find(|contact| is_here(contact));
        if let Some(contact) = lost.filter(|_| mine.first_step.as_ref() == Some(&step)) {
            notes.push(Note::new(
                format!("contacts {target}"),
                "the register has it no more, and the first step here leads to it: it stays; look at both",
            ));
            merged.contacts.push(contact.clone());
        } else if let Some(contact) = theirs.contacts.iter().find(|contact| is_here(contact)) {
            // Their id may have been given to what was here already under another id.
            let same = |ours: &&Contact| ours.contact == contact.contact && ours.value == contact.value;
            match merged.contacts.iter().find(same).map(|ours| ours.id.clone()) {
                Some(id) => rename_target(merged, target, &id),
                None => {
                    notes.push(Note::new("first_step", STAYS));
                    merged.first_step.clone_from(&mine.first_step);
                    return;
                }
            }
        }
    }
}

fn rename_target(entry: &mut Entry, from: &str, to: &str) {
    let Some(step) = &mut entry.first_step else { return };
    for target in step.targets.values_mut().chain(&mut step.target) {
        if target == from {
            to.clone_into(target);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::load;
    use crate::model::EntryType;
    use std::path::Path;

    /// Pairs of services as two versions of one: everything that an import may give differs.
    fn versions() -> Vec<(Entry, Entry)> {
        let (catalogue, _) = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue"));
        let services = catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Service);
        let services: Vec<&Entry> = services.collect();
        let version = |a: &Entry, b: &Entry| Entry {
            id: a.id.clone(),
            sources: a.sources.clone(),
            checked: a.checked,
            changed: a.changed,
            keepers: a.keepers.clone(),
            benefit_source: a.benefit_source,
            quick_exit: a.quick_exit,
            contacts: b.contacts.iter().map(|contact| Contact { source: Some(1), ..contact.clone() }).collect(),
            ..b.clone()
        };
        services.windows(2).map(|pair| (version(pair[0], pair[0]), version(pair[0], pair[1]))).collect()
    }

    #[test]
    fn where_only_one_side_changed_that_side_is_taken_whole() {
        let versions = versions();
        assert!(versions.len() > 100);
        for (a, b) in versions {
            let sorted = |mut entry: Entry| {
                entry.contacts.sort_by(|a, b| a.id.cmp(&b.id));
                entry
            };
            let (merged, notes) = merge(&a, &a, &b);
            assert_eq!((sorted(merged), notes.len()), (sorted(b.clone()), 0));
            let (merged, notes) = merge(&b, &a, &b);
            assert_eq!((sorted(merged), notes.len()), (sorted(a.clone()), 0));
            // What both changed in the same way is no conflict.
            let (merged, notes) = merge(&a, &b, &b);
            assert_eq!((sorted(merged), notes.len()), (sorted(b.clone()), 0));
        }
    }

    #[test]
    fn merging_again_changes_nothing() {
        for (a, b) in versions() {
            let (once, _) = merge(&a, &b, &a);
            assert_eq!(merge(&a, &once, &a).0, once);
            assert_eq!(merge(&b, &once, &b).0, merge(&b, &merge(&b, &once, &b).0, &b).0);
        }
    }
}
