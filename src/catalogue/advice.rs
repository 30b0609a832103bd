//! Warnings about what is allowed but could be better: hard texts, old sources, gaps, ways in that lead nowhere on.
//! Given by `suoraan check` alone: a site is built without them.

use super::{Places, Problem, Record};
use crate::language::plain::{Hint, hints};
use crate::model::{Catalogue, CheckedBy, Date, Entry, EntryType, Kind, Locale, Nearness, Status, Text};
use std::collections::BTreeMap;

/// So many mailboxes are written to before a confirmation lapses: one alone may be read by nobody.
const KEEPERS: usize = 2;

/// Everything that an editor should look at on this day.
pub fn advise(records: &[Record], places: &Places, catalogue: &Catalogue, today: Date) -> Vec<Problem> {
    let mut problems = Vec::new();
    for record in records {
        plain_language(record, &mut problems);
        age(record, catalogue, today, &mut problems);
        confirmation(record, catalogue, today, &mut problems);
    }
    dead_ends(records, today, &mut problems);
    coverage(places, catalogue, today, &mut problems);
    problems
}

/// The texts that speak to the person, with their fields' names. What counsellors read may be in their own words.
fn texts(entry: &Entry) -> Vec<(Locale, String, &str)> {
    let mut found = Vec::new();
    for (locale, text) in &entry.text {
        let Text { promise, definition, what_happens, who_for, first_step, ready_sentence, .. } = text;
        let fields = [
            ("promise", promise),
            ("definition", definition),
            ("what_happens", what_happens),
            ("who_for", who_for),
            ("first_step", first_step),
            ("ready_sentence", ready_sentence),
            ("duration", &text.duration),
            ("benefit_effect", &text.benefit_effect),
        ];
        let written = fields.into_iter().filter_map(|(field, value)| Some((field, value.as_deref()?)));
        found.extend(written.map(|(field, value)| (*locale, format!("text.{locale}.{field}"), value)));
    }
    for (step, position) in entry.steps.iter().zip(1..) {
        for (locale, text) in &step.text {
            let field = |name: &str| format!("steps.{position}.text.{locale}.{name}");
            found.push((*locale, field("title"), text.title.as_str()));
            let written = text.fields().into_iter().filter_map(|(name, value)| Some((field(name), value?.as_str())));
            found.extend(written.map(|(field, value)| (*locale, field, value)));
        }
    }
    for (group, position) in entry.groups.iter().zip(1..) {
        for (locale, text) in &group.text {
            let field = |name: &str| format!("groups.{position}.text.{locale}.{name}");
            found.push((*locale, field("title"), text.title.as_str()));
            found.extend(text.lead.as_ref().map(|lead| (*locale, field("lead"), lead.as_str())));
        }
    }
    found
}

fn plain_language(record: &Record, problems: &mut Vec<Problem>) {
    for (locale, field, text) in texts(&record.entry) {
        for hint in hints(text, locale) {
            let message = match hint {
                Hint::LongSentence { words, limit, begins } => {
                    format!("the sentence \"{begins} …\" has {words} words; make two of it, of at most {limit}")
                }
                Hint::Passive(word) => format!("\"{word}\" hides who does it; say who, or speak to the person"),
                Hint::Officialese { word, instead } => format!("\"{word}\" is officialese; write: {instead}"),
            };
            problems.push(record.place.warning(&field, message));
        }
    }
}

/// Sources that are over a year old. What is not sure anyway, has ended or was confirmed since is no news, and what an
/// organisation or a word is does not age so fast.
fn age(record: &Record, catalogue: &Catalogue, today: Date, problems: &mut Vec<Problem>) {
    let year_ago = Date { year: today.year.saturating_sub(1), ..today };
    let entry = &record.entry;
    for (source, position) in entry.sources.iter().zip(1..) {
        if source.read.is_before(&year_ago) {
            let message = format!("was read on {}, over a year ago; read it again and write the day", source.read);
            problems.push(record.place.warning(&format!("sources.{position}.read"), message));
        }
    }
    let confirmed = catalogue.confirmation(entry, today).holds();
    let lives = matches!(entry.status_on(today), Status::Active | Status::Planned);
    if confirmed || !lives || !matches!(entry.entry_type, EntryType::Service | EntryType::Benefit) {
        return;
    }
    // A source without a date of its own may be of the day on which it was read.
    let newest = entry.sources.iter().map(|source| source.dated.unwrap_or(source.read)).max();
    if let Some(newest) = newest.filter(|newest| newest.is_before(&year_ago)) {
        let message = format!("the newest source is of {newest}, over a year ago; find out whether it still holds");
        problems.push(record.place.warning("sources", message));
    }
}

/// A confirmation that cannot have been yet, and one that its organisation gave and too few are asked to renew.
fn confirmation(record: &Record, catalogue: &Catalogue, today: Date, problems: &mut Vec<Problem>) {
    let Record { entry, place } = record;
    let Some(checked) = entry.checked else { return };
    if today.is_before(&checked.on) {
        let message = format!("{} is after today, {today}; write the day on which it was confirmed", checked.on);
        problems.push(place.error("checked.on", message));
    }
    let keepers = catalogue.keepers_of(entry).len();
    if checked.by == CheckedBy::Organisation && entry.status_on(today) != Status::Ended && keepers < KEEPERS {
        let message =
            format!("names {keepers} who keep it true; write {KEEPERS} shared mailboxes, so that a reminder arrives");
        problems.push(place.warning("keepers", message));
    }
}

/// Links that go only one way: others lead here as to a next step, and from here nothing leads on or back.
fn dead_ends(records: &[Record], today: Date, problems: &mut Vec<Problem>) {
    let mut leading: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Record { entry, .. } in records.iter().filter(|record| record.entry.status_on(today) != Status::Ended) {
        for id in entry.after.iter().chain(&entry.meanwhile) {
            leading.entry(id).or_default().push(&entry.id);
        }
    }
    for Record { entry, place } in records {
        let leads_on = !entry.after.is_empty() || !entry.meanwhile.is_empty() || entry.successor.is_some();
        if entry.entry_type != EntryType::Service || leads_on {
            continue;
        }
        if let Some(from) = leading.get(entry.id.as_str()) {
            let from: Vec<&str> = from.iter().take(3).copied().collect();
            let message = format!("{} lead here and nothing leads on; add `after` or `meanwhile`", from.join(", "));
            problems.push(place.warning("after", message));
        }
    }
}

/// What has nothing that runs: situations, kinds, themes and needs; municipalities of the region without a service of
/// their own of a kind; and entrances without a path.
fn coverage(places: &Places, catalogue: &Catalogue, today: Date, problems: &mut Vec<Problem>) {
    let runs = |entry: &&Entry| entry.status_on(today) != Status::Ended;
    let running: Vec<&Entry> = catalogue.entries.values().filter(runs).collect();
    let is_service = |entry: &&&Entry| entry.entry_type == EntryType::Service;
    let services: Vec<&Entry> = running.iter().filter(is_service).copied().collect();
    for (situation, position) in catalogue.situations.iter().zip(1..) {
        if !services.iter().any(|entry| entry.situations.contains(&situation.id)) {
            let message = format!("{} has no service that runs; name it in a service's situations", situation.id);
            problems.push(places.situations.warning(&format!("situation.{position}.id"), message));
        }
    }
    for kind in Kind::ALL.iter().filter(|kind| !services.iter().any(|entry| entry.kind == Some(**kind))) {
        let message = format!("there is no service that runs of kind {}; find one", kind.as_str());
        problems.push(Problem::warning("services", 0, "kind", message));
    }
    for (theme, position) in catalogue.themes.iter().zip(1..) {
        if !running.iter().any(|entry| entry.themes.contains(&theme.code)) {
            let message = format!("{} has no entry that runs; name it in an entry's themes, or remove it", theme.code);
            problems.push(places.themes.warning(&format!("theme.{position}.code"), message));
        }
    }
    for need in &catalogue.needs {
        if !running.iter().any(|entry| need.ids.contains(&entry.id)) {
            let message = format!("nothing that {} leads to runs; write the id of what there is now", need.id);
            let place = &places.needs;
            let line = place.lines.get(&need.id).copied().unwrap_or_default();
            problems.push(Problem::warning(&place.file, line, "ids", message));
        }
    }
    let entrances = &catalogue.edition.entrances;
    for (name, entrance) in [("employers", &entrances.employers), ("helping", &entrances.helping)] {
        if entrance.is_none() {
            let message = "opens no path; write path = \"the-id-of-a-path\" below this name";
            problems.push(places.edition.warning(&format!("entrances.{name}"), message));
        }
    }
    for municipality in catalogue.areas.members(&catalogue.edition.region) {
        let local = |entry: &&&Entry| catalogue.areas.nearness(&entry.area, municipality) == Nearness::Local;
        let missing =
            Kind::ALL.iter().filter(|kind| !services.iter().filter(local).any(|entry| entry.kind == Some(**kind)));
        let missing: Vec<&str> = missing.map(|kind| kind.as_str()).collect();
        if !missing.is_empty() {
            let name = municipality.name.values().next().map_or(municipality.code.as_str(), String::as_str);
            let message = format!("{name} has no service of its own of kind {}; find one", missing.join(" or "));
            problems.push(places.edition.warning("region", message));
        }
    }
}
