//! The fields of an entry's file, by kind of entry. Which are there and of what type; their meaning is checked in `rules`.

use super::reader::Reader;
use crate::model::{
    Ages, Area, Checked, CheckedBy, Contact, ContactType, Cost, Entry, EntryType, FirstStep, FirstStepType, Intake, Kind,
    Mode, Period, Places, PlacesState, Registered, Source, Status, Text, WayIn,
};

/// Reads an entry; what is missing is left empty and reported.
pub fn read(reader: &Reader<'_>, entry_type: EntryType) -> Entry {
    let service_like = matches!(entry_type, EntryType::Service | EntryType::Benefit);
    let mut entry = Entry {
        entry_type,
        id: reader.required_text("id"),
        kind: None,
        organisation: None,
        decides: None,
        status: Status::Unknown,
        situations: reader.list("situations"),
        themes: reader.list("themes"),
        area: read_area(reader),
        ages: Ages::default(),
        registered: None,
        way_in: None,
        cost: None,
        mode: Vec::new(),
        languages: reader.list("languages"),
        level_needed: None,
        intake: None,
        places: None,
        after: reader.list("after"),
        meanwhile: Vec::new(),
        successor: reader.text("successor"),
        valid: read_period(reader),
        checked: reader.table("checked", read_checked).flatten(),
        changed: reader.date("changed"),
        covers: reader.list("covers"),
        first_step: reader.table("first_step", read_first_step).flatten(),
        text: reader.localized_tables("text", |text| read_text(text, entry_type)),
        contacts: reader.tables("contacts", read_contact).into_iter().flatten().collect(),
        sources: reader.tables("sources", read_source).into_iter().flatten().collect(),
    };
    match reader.word("status", Status::parse, Status::WORDS) {
        Some(status) => entry.status = status,
        None => reader.problem("status", "is missing or wrong; write one of: active, ended, planned, unknown"),
    }
    if matches!(entry_type, EntryType::Service | EntryType::Organisation) {
        entry.kind = reader.word("kind", Kind::parse, Kind::WORDS);
    }
    if service_like {
        read_service_fields(reader, &mut entry);
    }
    entry
}

fn read_service_fields(reader: &Reader<'_>, entry: &mut Entry) {
    entry.organisation = reader.text("organisation");
    entry.decides = reader.text("decides");
    entry.ages = reader
        .table("ages", |ages| Ages { min: ages.number("min"), max: ages.number("max") })
        .unwrap_or_default();
    entry.registered = reader.word("registered", Registered::parse, Registered::WORDS);
    entry.way_in = reader.word("way_in", WayIn::parse, WayIn::WORDS);
    entry.cost = reader.word("cost", Cost::parse, Cost::WORDS);
    entry.mode = reader.words("mode", Mode::parse, Mode::WORDS);
    entry.level_needed = reader.text("level_needed");
    entry.intake = reader.word("intake", Intake::parse, Intake::WORDS);
    entry.places = reader.table("places", read_places).flatten();
    entry.meanwhile = reader.list("meanwhile");
}

fn read_area(reader: &Reader<'_>) -> Area {
    let read = |area: &Reader<'_>| Area {
        national: area.flag("national").unwrap_or_default(),
        municipalities: area.list("municipalities"),
        employment_areas: area.list("employment_areas"),
        counties: area.list("counties"),
    };
    reader.table("area", read).unwrap_or_default()
}

fn read_period(reader: &Reader<'_>) -> Period {
    reader.table("valid", |period| Period { from: period.date("from"), to: period.date("to") }).unwrap_or_default()
}

fn read_places(reader: &Reader<'_>) -> Option<Places> {
    Some(Places { state: reader.word("state", PlacesState::parse, PlacesState::WORDS)?, on: reader.date("on")? })
}

fn read_checked(reader: &Reader<'_>) -> Option<Checked> {
    let (on, by) = (reader.date("on"), reader.word("by", CheckedBy::parse, CheckedBy::WORDS));
    if on.is_none() || by.is_none() {
        reader.problem("on", "a confirmation says when and by whom; write { on = 2026-11-21, by = \"organisation\" }");
    }
    Some(Checked { on: on?, by: by? })
}

fn read_first_step(reader: &Reader<'_>) -> Option<FirstStep> {
    let target = reader.text("target");
    let step = reader.word("type", FirstStepType::parse, FirstStepType::WORDS);
    if step.is_none() {
        reader.problem("type", format!("is missing or wrong; write one of: {}", FirstStepType::WORDS.join(", ")));
    }
    Some(FirstStep { step: step?, target })
}

fn read_text(reader: &Reader<'_>, entry_type: EntryType) -> Text {
    let mut text = Text {
        name: reader.required_text("name"),
        name_is_official: reader.flag("name_is_official").unwrap_or_default(),
        former_names: reader.list("former_names"),
        what_happens: reader.text("what_happens"),
        first_step: reader.text("first_step"),
        for_counsellors: reader.text("for_counsellors"),
        ..Text::default()
    };
    if entry_type == EntryType::Term {
        text.definition = Some(reader.required_text("definition"));
    } else {
        text.promise = Some(reader.required_text("promise"));
        text.who_for = reader.text("who_for");
        text.ready_sentence = reader.text("ready_sentence");
        text.take_along = reader.list("take_along");
        text.duration = reader.text("duration");
        text.benefit_effect = reader.text("benefit_effect");
    }
    text
}

fn read_contact(reader: &Reader<'_>) -> Option<Contact> {
    let contact = reader.word("type", ContactType::parse, ContactType::WORDS);
    let line = Contact {
        id: reader.required_text("id"),
        contact: ContactType::Web,
        value: reader.required_text("value"),
        hours: reader.localized_texts("hours"),
        note: reader.localized_texts("note"),
        source: reader.number("source"),
    };
    if contact.is_none() {
        reader.problem("type", format!("is missing or wrong; write one of: {}", ContactType::WORDS.join(", ")));
    }
    Some(Contact { contact: contact?, ..line })
}

fn read_source(reader: &Reader<'_>) -> Option<Source> {
    let (title, publisher) = (reader.required_text("title"), reader.required_text("publisher"));
    let (url, read, dated) = (reader.text("url"), reader.date("read"), reader.date("dated"));
    if read.is_none() {
        reader.problem("read", "is missing or wrong; write the day on which it was read, for example 2026-11-21");
    }
    Some(Source { title, publisher, url, read: read?, dated })
}
