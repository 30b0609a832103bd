//! Rules of the help that is needed at once: who helps in a crisis, the number for danger, the quick way out, and where
//! one asks about benefits. Which entries these are is data, so each must be there and be of use.

use super::contact_rules::{is_dialable, is_web_address};
use super::place::Place;
use super::rules::{check_list, unknown};
use super::{Problem, Record};
use crate::model::{Catalogue, Edition, Entry, Status};
use std::collections::BTreeMap;

/// What the edition's file says by itself.
pub fn check_edition(place: &Place, edition: &Edition, problems: &mut Vec<Problem>) {
    for (field, number) in [("emergency", &edition.emergency), ("editors_phone", &edition.editors_phone)] {
        if number.as_ref().is_some_and(|number| !is_dialable(number)) {
            problems.push(place.error(field, "cannot be dialled; write digits and spaces only"));
        }
    }
    for locale in edition.spoken.iter().filter(|locale| !edition.locales.contains(locale)) {
        problems.push(place.error("spoken", format!("{locale} is not in locales; add it there or remove it here")));
    }
    for (locale, address) in &edition.quick_exit {
        let field = format!("quick_exit.{locale}");
        if !is_web_address(address) {
            problems.push(place.error(&field, "cannot be opened; write an https:// address"));
        }
    }
    let missing = edition.locales.iter().filter(|locale| !edition.quick_exit.contains_key(locale));
    for locale in missing.filter(|_| !edition.quick_exit.is_empty()) {
        problems.push(place.error("quick_exit", format!("is missing in {locale}; write an https:// address")));
    }
}

/// The entries that the edition and the situations name, and those that ask for a quick way out.
pub fn check(
    (edition, situations): (&Place, &Place),
    records: &[Record],
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    let entries: BTreeMap<&str, &Entry> =
        records.iter().map(|record| (record.entry.id.as_str(), &record.entry)).collect();
    let there = |id: &str| {
        let known = entries.contains_key(id);
        (!known).then(|| unknown(id))
    };
    let helps = |id: &str| match entries.get(id) {
        None => there(id),
        Some(entry) if entry.status != Status::Active => {
            Some(format!("{id} is not active; name something that surely helps now").into())
        }
        Some(entry) if target(entry).is_none() => {
            Some(format!("{id} has no contact as its first step; add one there, or name something else").into())
        }
        Some(_) => None,
    };
    check_list(edition, "help_now", &catalogue.edition.help_now, problems, helps);
    check_list(edition, "benefit_check", &catalogue.edition.benefit_check, problems, there);
    for (situation, position) in catalogue.situations.iter().zip(1..) {
        check_list(situations, &format!("situation.{position}.crisis"), &situation.crisis, problems, helps);
    }
    let nowhere = catalogue.edition.quick_exit.is_empty();
    for record in records.iter().filter(|record| nowhere && record.entry.quick_exit) {
        let message = "edition.toml names no page to leave to; add quick_exit there";
        problems.push(record.place.error("quick_exit", message));
    }
}

/// The contact that the first step leads to.
fn target(entry: &Entry) -> Option<&String> {
    let target = entry.first_step.as_ref()?.target.as_ref()?;
    entry.contacts.iter().any(|contact| contact.id == *target).then_some(target)
}
