//! What a changed cell means for a service. Whether it fits the rest of the catalogue is the catalogue's to say.

use super::cell;
use super::columns::{CONTACTS, Column};
use super::rows::Row;
use crate::exchange::Fault;
use crate::model::unique;
use crate::model::{
    Catalogue, Checked, CheckedBy, Contact, ContactType, Cost, Date, Entry, FirstStep, FirstStepType, Intake, Kind,
    Localized, Mode, Places, PlacesState, Registered, Source, Status, Suits, Text, WayIn,
};
use std::collections::BTreeMap;

type Outcome<T> = Result<T, String>;

/// Sets everything that the changed cells say, and gives what is wrong with them.
pub fn all(row: &Row, changed: &BTreeMap<&Column, &str>, entry: &mut Entry, catalogue: &Catalogue) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (column, value) in changed {
        let set = match column.locale {
            Some(locale) => entry.text.get_mut(&locale).map_or(Ok(()), |text| text_cell(column.name, value, text)),
            None if CONTACTS.contains(&column.name) => {
                contacts(column.name, value, entry);
                Ok(())
            }
            None => plain(column.name, value, entry, catalogue),
        };
        if let Err(message) = set {
            faults.push(row.fault(&column.heading(), message));
        }
    }
    let cell = |name: &'static str| row.cells.get(&Column::plain(name)).map(String::as_str);
    let is_changed = |names: &[&'static str]| names.iter().any(|name| changed.contains_key(&Column::plain(name)));
    let mut pair = |names: &[&'static str], set: &mut dyn FnMut() -> Outcome<()>| {
        if is_changed(names)
            && let Err(message) = set()
        {
            faults.push(row.fault(names.first().copied().unwrap_or_default(), message));
        }
    };
    pair(&["checked_on", "checked_by"], &mut || {
        let (on, by) = both("checked_on", "checked_by", cell("checked_on"), cell("checked_by"))?;
        entry.checked = match (date(on)?, word(by, CheckedBy::parse, CheckedBy::WORDS)?) {
            (Some(on), Some(by)) => Some(Checked { on, by }),
            _ => None,
        };
        Ok(())
    });
    pair(&["places_state", "places_on"], &mut || {
        let (state, on) = both("places_state", "places_on", cell("places_state"), cell("places_on"))?;
        entry.places = match (word(state, PlacesState::parse, PlacesState::WORDS)?, date(on)?) {
            (Some(state), Some(on)) => Some(Places { state, on }),
            _ => None,
        };
        Ok(())
    });
    pair(&["first_step", "first_step_target"], &mut || {
        first_step(cell("first_step"), cell("first_step_target"), entry)
    });
    let names = ["source_title", "source_publisher", "source_url", "source_read"];
    pair(&names, &mut || source(names.map(cell), entry));
    faults
}

/// Two columns that belong together: both there, and both empty or neither.
fn both<'a>(first: &str, second: &str, a: Option<&'a str>, b: Option<&'a str>) -> Outcome<(&'a str, &'a str)> {
    match (a, b) {
        (Some(a), Some(b)) if a.is_empty() == b.is_empty() => Ok((a, b)),
        _ => Err(format!("{first} and {second} say one thing together; write both, or empty both")),
    }
}

fn optional(value: &str) -> Option<String> {
    // A line break within a cell is a space in the catalogue.
    Some(value.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
}

fn word<T>(value: &str, parse: fn(&str) -> Option<T>, words: &[&str]) -> Outcome<Option<T>> {
    if value.is_empty() {
        return Ok(None);
    }
    let word = parse(&value.to_lowercase());
    word.map(Some).ok_or_else(|| format!("\"{value}\" is not known; write one of: {}", words.join(", ")))
}

fn all_words<T>(value: &str, parse: fn(&str) -> Option<T>, words: &[&str]) -> Outcome<Vec<T>> {
    cell::words(value).iter().filter_map(|item| word(item, parse, words).transpose()).collect()
}

fn date(value: &str) -> Outcome<Option<Date>> {
    if value.is_empty() {
        return Ok(None);
    }
    let date = cell::date(value);
    date.map(Some).ok_or_else(|| format!("\"{value}\" is no date; write it as 2026-12-31 or 31.12.2026"))
}

fn age(value: &str) -> Outcome<Option<u8>> {
    if value.is_empty() {
        return Ok(None);
    }
    value.parse().map(Some).map_err(|_| format!("\"{value}\" is no age; write whole years"))
}

fn yes_or_no(value: &str) -> Outcome<bool> {
    match value.to_lowercase().as_str() {
        "yes" | "true" | "1" | "x" | "kyllä" | "ja" | "tosi" | "sant" => Ok(true),
        "" | "no" | "false" | "0" | "ei" | "nej" | "epätosi" | "falskt" => Ok(false),
        _ => Err(format!("\"{value}\" is neither; write yes or no")),
    }
}

/// Themes may have their names behind their codes.
fn first_words(value: &str) -> Vec<String> {
    cell::words(value).iter().filter_map(|item| item.split_whitespace().next().map(str::to_owned)).collect()
}

fn codes<'a>(
    value: &str,
    width: usize,
    file: &str,
    all: impl Iterator<Item = (&'a String, &'a Localized<String>)> + Clone,
) -> Outcome<Vec<String>> {
    let read = |item: &String| {
        let code = cell::code(item, width, all.clone());
        code.ok_or_else(|| format!("\"{item}\" is no code and no name, or the name of more than one, in areas/{file}.tsv; write a code from there"))
    };
    cell::words(value).iter().map(read).collect()
}

fn plain(name: &str, value: &str, entry: &mut Entry, catalogue: &Catalogue) -> Outcome<()> {
    let areas = &catalogue.areas;
    match name {
        "ptv" => entry.ptv = optional(value),
        "kind" => entry.kind = word(value, Kind::parse, Kind::WORDS)?,
        "organisation" => entry.organisation = optional(value),
        "decides" => entry.decides = optional(value),
        "status" => match word(value, Status::parse, Status::WORDS)? {
            Some(status) => entry.status = status,
            None => return Err(format!("is empty; write one of: {}", Status::WORDS.join(", "))),
        },
        "situations" => entry.situations = cell::words(value),
        "themes" => entry.themes = first_words(value),
        "national" => entry.area.national = yes_or_no(value)?,
        "municipalities" => {
            let all = areas.municipalities.iter().map(|(code, area)| (code, &area.name));
            entry.area.municipalities = codes(value, 3, name, all)?;
        }
        "employment_areas" => {
            let all = areas.employment_areas.iter().map(|(code, area)| (code, &area.name));
            entry.area.employment_areas = codes(value, 2, name, all)?;
        }
        "counties" => {
            let all = areas.counties.iter().map(|(code, area)| (code, &area.name));
            entry.area.counties = codes(value, 2, name, all)?;
        }
        "age_min" => entry.ages.min = age(value)?,
        "age_max" => entry.ages.max = age(value)?,
        "registered" => entry.registered = word(value, Registered::parse, Registered::WORDS)?,
        "way_in" => entry.way_in = word(value, WayIn::parse, WayIn::WORDS)?,
        "cost" => entry.cost = word(value, Cost::parse, Cost::WORDS)?,
        "mode" => entry.mode = all_words(value, Mode::parse, Mode::WORDS)?,
        "suits" => entry.suits = all_words(value, Suits::parse, Suits::WORDS)?,
        "languages" => entry.languages = cell::words(value),
        "level_needed" => entry.level_needed = optional(value),
        "intake" => entry.intake = word(value, Intake::parse, Intake::WORDS)?,
        "after" => entry.after = cell::words(value),
        "meanwhile" => entry.meanwhile = cell::words(value),
        "successor" => entry.successor = optional(value),
        "valid_from" => entry.valid.from = date(value)?,
        "valid_to" => entry.valid.to = date(value)?,
        "changed" => entry.changed = date(value)?,
        "keepers" => entry.keepers = cell::words(value),
        // Those that belong together are set together; the id was read before.
        _ => {}
    }
    Ok(())
}

fn text_cell(name: &str, value: &str, text: &mut Text) -> Outcome<()> {
    let lines = || value.lines().flat_map(cell::items).collect();
    match name {
        "name" => text.name = optional(value).unwrap_or_default(),
        "name_is_official" => text.name_is_official = yes_or_no(value)?,
        "former_names" => text.former_names = lines(),
        "promise" => text.promise = optional(value),
        "what_happens" => text.what_happens = optional(value),
        "who_for" => text.who_for = optional(value),
        "first_step" => text.first_step = optional(value),
        "ready_sentence" => text.ready_sentence = optional(value),
        "take_along" => text.take_along = lines(),
        "duration" => text.duration = optional(value),
        "benefit_effect" => text.benefit_effect = optional(value),
        "for_counsellors" => text.for_counsellors = optional(value),
        _ => {}
    }
    Ok(())
}

/// Contacts of a type whose values are no more in the cell go; new values come; the others stay as they are.
fn contacts(name: &str, value: &str, entry: &mut Entry) {
    let Some(contact) = ContactType::parse(name) else { return };
    let wanted: Vec<String> = value.lines().flat_map(cell::items).collect();
    entry.contacts.retain(|own| own.contact != contact || wanted.contains(&own.value));
    for value in wanted {
        if entry.contacts.iter().any(|own| own.contact == contact && own.value == value) {
            continue;
        }
        let id = unique(name, |id| entry.contacts.iter().any(|own| own.id == id));
        entry.contacts.push(Contact {
            id,
            contact,
            value,
            hours: Localized::new(),
            note: Localized::new(),
            latitude: None,
            longitude: None,
            source: None,
        });
    }
}

fn first_step(step: Option<&str>, target: Option<&str>, entry: &mut Entry) -> Outcome<()> {
    let old = entry.first_step.clone();
    let kind = match step {
        Some(step) => word(step, FirstStepType::parse, FirstStepType::WORDS)?,
        None => old.as_ref().map(|old| old.step),
    };
    let Some(kind) = kind else {
        return Err(format!("is empty; write one of: {}", FirstStepType::WORDS.join(", ")));
    };
    let target = match target {
        // Its value, or its id.
        Some(target) => optional(target).map(|target| {
            let contact = entry.contacts.iter().find(|contact| contact.value == target);
            contact.map_or(target, |contact| contact.id.clone())
        }),
        None => old.as_ref().and_then(|old| old.target.clone()),
    };
    let targets = old.map(|old| old.targets).unwrap_or_default();
    entry.first_step = Some(FirstStep { step: kind, target, targets });
    Ok(())
}

/// The first source; a new service gets it.
fn source([title, publisher, url, read]: [Option<&str>; 4], entry: &mut Entry) -> Outcome<()> {
    let old = entry.sources.first();
    let or_old = |cell: Option<&str>, old: Option<&String>| match cell {
        Some(cell) => optional(cell),
        None => old.cloned(),
    };
    let title = or_old(title, old.map(|old| &old.title));
    let publisher = or_old(publisher, old.map(|old| &old.publisher));
    let url = or_old(url, old.and_then(|old| old.url.as_ref()));
    let read = match read {
        Some(read) => date(read)?,
        None => old.map(|old| old.read),
    };
    let (Some(title), Some(publisher), Some(read)) = (title, publisher, read) else {
        return Err("a source has a title, a publisher and the day on which it was read; write all three".to_owned());
    };
    let source = Source { title, publisher, url, read, dated: old.and_then(|old| old.dated) };
    match entry.sources.first_mut() {
        Some(first) => *first = source,
        None => entry.sources.push(source),
    }
    Ok(())
}
