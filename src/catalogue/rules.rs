//! What must hold between the fields and between the entries: ids that exist, codes that are known, dates in order.

use super::place::Place;
use super::{Fault, Problem, Record, contact_rules, path_rules, text_rules};
use crate::model::{Area, Areas, Catalogue, EntryType, Status};
use std::collections::BTreeMap;

/// Levels of the Common European Framework of Reference for Languages.
const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// Checks every entry by itself and against the others, and what the edition says of entries.
pub fn check(records: &[Record], edition: &Place, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    check_unique(records, problems);
    let types: BTreeMap<&str, EntryType> =
        records.iter().map(|record| (record.entry.id.as_str(), record.entry.entry_type)).collect();
    for record in records {
        check_id(record, catalogue, problems);
        check_entry(record, &types, catalogue, problems);
    }
    path_rules::check_entrances(edition, &catalogue.edition.entrances, &types, problems);
}

/// Checks an entry by itself. `types` says what there is that it may lead to.
pub fn check_entry(
    record: &Record,
    types: &BTreeMap<&str, EntryType>,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    if !is_id(&record.entry.id) {
        problems.push(record.place.error("id", "is no id; use small letters a to z, digits and hyphens"));
    }
    check_needed(record, problems);
    check_references(record, types, problems);
    check_lists(record, types, catalogue, problems);
    check_area(&record.place, "area", &record.entry.area, &catalogue.areas, problems);
    check_order(record, problems);
    path_rules::check(record, types, catalogue, problems);
    contact_rules::check(record, &catalogue.edition.locales, problems);
    text_rules::check(record, catalogue, problems);
}

fn check_unique(records: &[Record], problems: &mut Vec<Problem>) {
    let mut owners: BTreeMap<&str, &Record> = BTreeMap::new();
    let taken = |id: &str, by: &Record| format!("{id} is taken by {} already; ids are used once", by.place.file);
    // Entries come before what others cover: the fault is then told where it is mended, in `covers`.
    for record in records {
        if let Some(other) = owners.insert(&record.entry.id, record) {
            problems.push(record.place.error("id", taken(&record.entry.id, other)));
        }
    }
    for record in records {
        for (id, position) in record.entry.covers.iter().zip(1..) {
            if let Some(other) = owners.insert(id, record) {
                problems.push(record.place.item_error("covers", position, taken(id, other)));
            }
        }
    }
}

/// Small letters, digits and hyphens: an id is part of addresses and of files' names.
pub fn is_id(id: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !id.is_empty() && id.bytes().all(fine) && !id.starts_with('-') && !id.ends_with('-')
}

/// Only in the folder: what is new gets its code there.
fn check_id(record: &Record, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let id = &record.entry.id;
    if is_id(id) && !catalogue.codes.contains_key(id) {
        problems.push(record.place.error("id", "has no line in codes.tsv; run `suoraan codes`"));
    }
}

/// Fields without which an entry cannot be shown honestly. What is there but wrong was reported when it was read.
fn check_needed(record: &Record, problems: &mut Vec<Problem>) {
    let (entry, place) = (&record.entry, &record.place);
    let mut need = |field: &str, fault: Fault| {
        if !place.has(field) {
            problems.push(place.error(field, fault));
        }
    };
    need("sources", "names no source; add [[sources]] with title, publisher and read".into());
    need("text", "there is no text in any language; add [text.fi] or another".into());
    if entry.entry_type == EntryType::Service {
        if entry.status != Status::Ended {
            need("organisation", Fault::Missing("write the id of who provides it"));
        }
        need("first_step", Fault::Missing("say what a person does first"));
    }
    if entry.status == Status::Ended && !place.has("successor") {
        let message = "it has ended and nothing is said of what there is now; add a successor";
        problems.push(place.warning("successor", message));
    }
}

fn check_references(record: &Record, types: &BTreeMap<&str, EntryType>, problems: &mut Vec<Problem>) {
    let (entry, place) = (&record.entry, &record.place);
    for (field, id) in [("organisation", &entry.organisation), ("decides", &entry.decides)] {
        let Some(id) = id else { continue };
        if types.get(id.as_str()) != Some(&EntryType::Organisation) {
            let message = format!("{id} is not in organisations/; write an id from there or add it");
            let known = types.contains_key(id.as_str());
            let fault = if known { message.into() } else { Fault::no_entry(id, message) };
            problems.push(place.error(field, fault));
        }
    }
    if let Some(message) = entry.successor.as_ref().and_then(|id| wrong_link(id, &entry.id, types)) {
        problems.push(place.error("successor", message));
    }
}

/// That an id leads to no entry.
pub fn unknown(id: &str) -> Fault {
    Fault::no_entry(id, format!("{id} is not in the catalogue; write an id that is, or remove it"))
}

/// What is wrong with a link from the entry `own` to `id`, if anything is.
pub fn wrong_link(id: &str, own: &str, types: &BTreeMap<&str, EntryType>) -> Option<Fault> {
    if !types.contains_key(id) {
        Some(unknown(id))
    } else if id == own {
        Some("points at the entry itself; remove it".into())
    } else {
        None
    }
}

fn check_lists(record: &Record, types: &BTreeMap<&str, EntryType>, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let (entry, place) = (&record.entry, &record.place);
    let link = |id: &str| wrong_link(id, &entry.id, types);
    check_list(place, "after", &entry.after, problems, link);
    check_list(place, "meanwhile", &entry.meanwhile, problems, link);
    check_list(place, "situations", &entry.situations, problems, |id| {
        let known = catalogue.situations.iter().any(|situation| situation.id == id);
        (!known).then(|| format!("{id} is not in situations.toml; use an id from there"))
    });
    check_list(place, "themes", &entry.themes, problems, |code| {
        let known = catalogue.themes.iter().any(|theme| theme.code == code);
        (!known).then(|| format!("{code} is not in themes.toml; use a code from there or add it"))
    });
    check_list(place, "languages", &entry.languages, problems, |code| {
        let fine = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        (!fine).then(|| format!("\"{code}\" is no language; write its code in ISO 639, for example fi"))
    });
}

/// Reports each item of a list that `wrong` has words for, and each that stands there twice.
pub fn check_list<F: Into<Fault>>(
    place: &Place,
    field: &str,
    items: &[String],
    problems: &mut Vec<Problem>,
    wrong: impl Fn(&str) -> Option<F>,
) {
    for (position, item) in items.iter().enumerate() {
        let twice = items.iter().take(position).any(|other| other == item);
        let fault = if twice {
            Some(format!("{item} stands here twice; remove one").into())
        } else {
            wrong(item).map(Into::into)
        };
        problems.extend(fault.map(|fault| place.item_error(field, position + 1, fault)));
    }
}

/// Checks that every code of the area `field` is in the files of areas.
pub fn check_area(place: &Place, field: &str, area: &Area, areas: &Areas, problems: &mut Vec<Problem>) {
    let mut check = |list: &str, codes: &[String], known: &dyn Fn(&str) -> bool| {
        check_list(place, &format!("{field}.{list}"), codes, problems, |code| {
            (!known(code)).then(|| format!("{code} is not in areas/{list}.tsv; write a code from there"))
        });
    };
    check("municipalities", &area.municipalities, &|code| areas.municipalities.contains_key(code));
    check("employment_areas", &area.employment_areas, &|code| areas.employment_areas.contains_key(code));
    check("counties", &area.counties, &|code| areas.counties.contains_key(code));
}

/// Dates, ages and levels.
fn check_order(record: &Record, problems: &mut Vec<Problem>) {
    let (entry, place) = (&record.entry, &record.place);
    if let (Some(from), Some(to)) = (entry.valid.from, entry.valid.to)
        && to.is_before(&from)
    {
        let fault = Fault::EndsBeforeStart { from: from.to_string(), to: to.to_string() };
        problems.push(place.error("valid.to", fault));
    }
    if let (Some(min), Some(max)) = (entry.ages.min, entry.ages.max)
        && max < min
    {
        problems.push(place.error("ages.max", Fault::AgesReversed { min, max }));
    }
    if let Some(level) = entry.level_needed.as_ref().filter(|level| !LEVELS.contains(&level.as_str())) {
        let message = format!("\"{level}\" is not known; write one of: {}", LEVELS.join(", "));
        problems.push(place.error("level_needed", message));
    }
    for (source, position) in entry.sources.iter().zip(1..) {
        if source.dated.is_some_and(|dated| source.read.is_before(&dated)) {
            let field = format!("sources.{position}.read");
            problems.push(place.error(&field, "it was read before its own date; mend one of them"));
        }
    }
}

/// Each situation leads somewhere.
pub fn check_situations(place: &Place, records: &[Record], catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    for (situation, position) in catalogue.situations.iter().zip(1..) {
        if !situation.id.is_empty() && !records.iter().any(|record| record.entry.situations.contains(&situation.id)) {
            let message = format!("{} has no entry; name it in an entry's situations", situation.id);
            problems.push(place.error(&format!("situation.{position}.id"), message));
        }
    }
}
