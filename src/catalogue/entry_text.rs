//! An entry as its file: what `entry_file` reads, written in the order in which the catalogue has it. What is unknown is
//! left out. It reads and writes no file.

use super::writer::{Writer, date, in_order, key_of, list, quoted};
use crate::model::{
    Ages, Area, Checked, Contact, Entry, FirstStep, Group, GroupText, Locale, Period, Source, Step, StepText, Text,
};

/// The text of an entry's file. `order` says which language comes first.
pub fn entry_text(entry: &Entry, order: &[Locale]) -> String {
    let mut out = Writer::default();
    out.text("id", &entry.id);
    head(&mut out, entry);
    if let Some(step) = &entry.first_step {
        first_step(&mut out, step, order);
    }
    for (locale, text) in in_order(&entry.text, order) {
        out.table(&format!("text.{}", key_of(locale.as_str())));
        words(&mut out, text);
    }
    entry.steps.iter().for_each(|one| step(&mut out, one, order));
    entry.groups.iter().for_each(|one| group(&mut out, one, order));
    entry.contacts.iter().for_each(|one| contact(&mut out, one, order));
    entry.sources.iter().for_each(|one| source(&mut out, one));
    out.finish()
}

/// The lines that confirm an entry and say nothing else of it.
pub fn confirmation_text(id: &str, checked: Checked) -> String {
    let mut out = Writer::default();
    out.text("id", id);
    confirmed(&mut out, checked);
    out.finish()
}

fn confirmed(out: &mut Writer, checked: Checked) {
    out.field("checked", &checked_value(checked));
}

/// What stands behind `checked =`.
pub fn checked_value(checked: Checked) -> String {
    format!("{{ on = {}, by = {} }}", date(checked.on), quoted(checked.by.as_str()))
}

/// The text of a file with one field before its first table: the line of that field anew, or added at the end of those
/// lines. Everything else stays as it is, comments too.
pub fn with_line(text: &str, key: &str, value: &str) -> String {
    let line = format!("{key} = {value}");
    let mut lines: Vec<&str> = text.lines().collect();
    let head = lines.iter().position(|line| line.trim_start().starts_with('[')).unwrap_or(lines.len());
    let is_field = |line: &&str| line.split_once('=').is_some_and(|(name, _)| name.trim() == key);
    if let Some(place) = lines.iter_mut().take(head).find(|line| is_field(line)) {
        *place = &line;
    } else {
        let written = lines.iter().take(head).rposition(|line| !line.trim().is_empty()).map_or(0, |at| at + 1);
        lines.insert(written, &line);
    }
    format!("{}\n", lines.join("\n"))
}

/// Everything before the first table.
fn head(out: &mut Writer, entry: &Entry) {
    out.optional("ptv", entry.ptv.as_deref());
    out.optional("kind", entry.kind.map(|kind| kind.as_str()));
    out.optional("organisation", entry.organisation.as_deref());
    out.optional("decides", entry.decides.as_deref());
    out.text("status", entry.status.as_str());
    out.list("situations", &entry.situations);
    out.list("themes", &entry.themes);
    area(out, &entry.area);
    ages(out, entry.ages);
    out.optional("registered", entry.registered.map(|word| word.as_str()));
    out.optional("way_in", entry.way_in.map(|word| word.as_str()));
    out.optional("cost", entry.cost.map(|word| word.as_str()));
    out.list("mode", &entry.mode.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    out.list("suits", &entry.suits.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    out.list("languages", &entry.languages);
    out.optional("level_needed", entry.level_needed.as_deref());
    out.optional("intake", entry.intake.map(|word| word.as_str()));
    if let Some(places) = entry.places {
        out.inline("places", &[("state", Some(quoted(places.state.as_str()))), ("on", Some(date(places.on)))]);
    }
    out.list("after", &entry.after);
    out.list("meanwhile", &entry.meanwhile);
    out.optional("successor", entry.successor.as_deref());
    let Period { from, to } = entry.valid;
    out.inline("valid", &[("from", from.map(date)), ("to", to.map(date))]);
    if let Some(checked) = entry.checked {
        confirmed(out, checked);
    }
    if let Some(changed) = entry.changed {
        out.field("changed", &date(changed));
    }
    out.list("keepers", &entry.keepers);
    out.list("covers", &entry.covers);
    if let Some(number) = entry.benefit_source {
        out.field("benefit_source", &number.to_string());
    }
    if entry.quick_exit {
        out.flag("quick_exit", true);
    }
}

fn area(out: &mut Writer, area: &Area) {
    let codes = |codes: &[String]| (!codes.is_empty()).then(|| list(codes));
    let fields = [
        ("national", area.national.then(|| "true".to_owned())),
        ("municipalities", codes(&area.municipalities)),
        ("employment_areas", codes(&area.employment_areas)),
        ("counties", codes(&area.counties)),
    ];
    out.inline("area", &fields);
}

fn ages(out: &mut Writer, ages: Ages) {
    let number = |number: Option<u8>| number.map(|number| number.to_string());
    out.inline("ages", &[("min", number(ages.min)), ("max", number(ages.max))]);
}

fn first_step(out: &mut Writer, step: &FirstStep, order: &[Locale]) {
    out.table("first_step");
    out.text("type", step.step.as_str());
    out.optional("target", step.target.as_deref());
    out.localized("targets", &step.targets, order);
}

fn words(out: &mut Writer, text: &Text) {
    // A proposal may still lack it; the check says so.
    out.optional("name", Some(text.name.as_str()).filter(|name| !name.is_empty()));
    out.flag("name_is_official", text.name_is_official);
    out.list("former_names", &text.former_names);
    out.optional("promise", text.promise.as_deref());
    out.optional("definition", text.definition.as_deref());
    out.optional("what_happens", text.what_happens.as_deref());
    out.optional("who_for", text.who_for.as_deref());
    out.optional("first_step", text.first_step.as_deref());
    out.optional("ready_sentence", text.ready_sentence.as_deref());
    out.list("take_along", &text.take_along);
    out.optional("duration", text.duration.as_deref());
    out.optional("benefit_effect", text.benefit_effect.as_deref());
    out.optional("for_counsellors", text.for_counsellors.as_deref());
}

fn step(out: &mut Writer, step: &Step, order: &[Locale]) {
    out.item("steps");
    out.text("id", &step.id);
    out.list("responsible", &step.responsible.iter().map(|word| word.as_str()).collect::<Vec<_>>());
    out.list("services", &step.services);
    out.list("meanwhile", &step.meanwhile);
    out.list("help", &step.help);
    for (locale, text) in in_order(&step.text, order) {
        out.table(&format!("steps.text.{}", key_of(locale.as_str())));
        let StepText { title, what_happens, responsible, meanwhile, risk } = text;
        out.text("title", title);
        out.optional("what_happens", what_happens.as_deref());
        out.optional("responsible", responsible.as_deref());
        out.optional("meanwhile", meanwhile.as_deref());
        out.optional("risk", risk.as_deref());
    }
}

fn group(out: &mut Writer, group: &Group, order: &[Locale]) {
    out.item("groups");
    out.text("id", &group.id);
    out.list("services", &group.services);
    for (locale, GroupText { title, lead }) in in_order(&group.text, order) {
        out.table(&format!("groups.text.{}", key_of(locale.as_str())));
        out.text("title", title);
        out.optional("lead", lead.as_deref());
    }
}

fn contact(out: &mut Writer, contact: &Contact, order: &[Locale]) {
    out.item("contacts");
    out.text("id", &contact.id);
    out.text("type", contact.contact.as_str());
    out.text("value", &contact.value);
    out.localized("hours", &contact.hours, order);
    out.localized("note", &contact.note, order);
    for (key, degrees) in [("latitude", contact.latitude), ("longitude", contact.longitude)] {
        if let Some(degrees) = degrees {
            out.field(key, &format!("{degrees:?}"));
        }
    }
    if let Some(source) = contact.source {
        out.field("source", &source.to_string());
    }
}

fn source(out: &mut Writer, source: &Source) {
    out.item("sources");
    out.text("title", &source.title);
    out.text("publisher", &source.publisher);
    out.optional("url", source.url.as_deref());
    out.field("read", &date(source.read));
    if let Some(dated) = source.dated {
        out.field("dated", &date(dated));
    }
}
