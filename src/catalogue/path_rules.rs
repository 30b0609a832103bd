//! Rules of the steps and the groups of a path, and of the entrances that open one.

use super::place::Place;
use super::rules::{check_list, is_id, wrong_link};
use super::{Problem, Record, text_rules};
use crate::model::{Catalogue, Entrance, Entrances, EntryType};
use std::collections::{BTreeMap, BTreeSet};

/// How long a step's own texts may be, in characters: what happens, and the others.
const WHAT_HAPPENS: usize = 500;
const NOTE: usize = 300;

/// Checks the steps; other entries have none.
pub fn check(record: &Record, types: &BTreeMap<&str, EntryType>, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let (entry, place, edition) = (&record.entry, &record.place, &catalogue.edition);
    if entry.entry_type == EntryType::Path && !place.has("steps") {
        problems.push(place.error("steps", "there is no step; add [[steps]]"));
    }
    let link = |id: &str| wrong_link(id, &entry.id, types);
    let mut ids = BTreeSet::new();
    for (step, position) in entry.steps.iter().zip(1..) {
        let field = |name: &str| format!("steps.{position}.{name}");
        if !step.id.is_empty() && !is_id(&step.id) {
            problems.push(place.error(&field("id"), "is no id; use small letters a to z, digits and hyphens"));
        } else if !ids.insert(&step.id) {
            problems.push(place.error(&field("id"), format!("{} stands here twice; ids are used once", step.id)));
        }
        if step.responsible.is_empty() && !place.has(&field("responsible")) {
            problems.push(place.error(&field("responsible"), "is missing; say who acts or is responsible"));
        }
        check_list(place, &field("services"), &step.services, problems, link);
        check_list(place, &field("meanwhile"), &step.meanwhile, problems, link);
        check_list(place, &field("help"), &step.help, problems, link);
        text_rules::check_languages(place, &field("text"), &step.text, &edition.locales, problems);
        for (locale, text) in &step.text {
            let field = |name: &str| format!("steps.{position}.text.{locale}.{name}");
            text_rules::check_value(place, &field("title"), &text.title, edition.limits.name, problems);
            for (name, value) in text.fields() {
                let limit = if name == "what_happens" { WHAT_HAPPENS } else { NOTE };
                let value = value.map_or("", String::as_str);
                text_rules::check_value(place, &field(name), value, limit, problems);
            }
        }
    }
    check_groups(record, types, catalogue, problems);
}

fn check_groups(
    record: &Record,
    types: &BTreeMap<&str, EntryType>,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    let (entry, place, edition) = (&record.entry, &record.place, &catalogue.edition);
    let steps: BTreeSet<&String> = entry.steps.iter().map(|step| &step.id).collect();
    let mut ids = BTreeSet::new();
    for (group, position) in entry.groups.iter().zip(1..) {
        let field = |name: &str| format!("groups.{position}.{name}");
        if !group.id.is_empty() && !is_id(&group.id) {
            problems.push(place.error(&field("id"), "is no id; use small letters a to z, digits and hyphens"));
        } else if !ids.insert(&group.id) || steps.contains(&group.id) {
            problems.push(place.error(&field("id"), format!("{} stands here twice; ids are used once", group.id)));
        }
        if group.services.is_empty() && !place.has(&field("services")) {
            problems.push(place.error(&field("services"), "names no entry; write ids of entries, or remove the group"));
        }
        check_list(place, &field("services"), &group.services, problems, |id| wrong_link(id, &entry.id, types));
        text_rules::check_languages(place, &field("text"), &group.text, &edition.locales, problems);
        for (locale, text) in &group.text {
            let field = |name: &str| format!("groups.{position}.text.{locale}.{name}");
            text_rules::check_value(place, &field("title"), &text.title, edition.limits.name, problems);
            text_rules::check_value(place, &field("lead"), text.lead.as_deref().unwrap_or_default(), NOTE, problems);
        }
    }
}

/// Each entrance of the edition opens a path, and names entries that exist.
pub fn check_entrances(
    place: &Place,
    entrances: &Entrances,
    types: &BTreeMap<&str, EntryType>,
    problems: &mut Vec<Problem>,
) {
    let mut check = |name: &str, entrance: &Option<Entrance>| {
        let Some(Entrance { path, here }) = entrance else { return };
        let field = |part: &str| format!("entrances.{name}.{part}");
        if !path.is_empty() && types.get(path.as_str()) != Some(&EntryType::Path) {
            problems.push(place.error(&field("path"), format!("{path} is not in paths/; write the id of a path")));
        }
        check_list(place, &field("here"), here, problems, |id| wrong_link(id, path, types));
    };
    check("employers", &entrances.employers);
    check("helping", &entrances.helping);
}
