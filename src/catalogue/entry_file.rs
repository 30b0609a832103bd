//! The fields of an entry's file, by kind of entry. Which are there and of what type; their meaning is checked in `rules`.

use super::reader::Reader;
use crate::model::{
    Ages, Area, Checked, CheckedBy, Contact, ContactType, Cost, Date, Entry, EntryType, FirstStep, FirstStepType,
    Group, GroupText, Intake, Kind, Mode, Period, Places, PlacesState, Registered, Responsible, Source, Status, Step,
    StepText, Suits, Text, WayIn,
};

/// Stands in for the day of reading that cannot be read: later than any date that it is compared with.
const UNREADABLE: Date = Date { year: 9999, month: None, day: None };

/// Reads an entry. What is missing or wrong is reported, and something harmless stands in for it, so that the rest can be
/// checked too: with an error no site is built, so nobody sees it.
pub fn read(reader: &Reader<'_>, entry_type: EntryType) -> Entry {
    let service_like = matches!(entry_type, EntryType::Service | EntryType::Benefit);
    let mut entry = Entry {
        ptv: reader.text("ptv"),
        status: reader.required_word("status", Status::parse, Status::WORDS).unwrap_or(Status::Unknown),
        situations: reader.list("situations"),
        themes: reader.list("themes"),
        area: read_area(reader),
        languages: reader.list("languages"),
        after: reader.list("after"),
        successor: reader.text("successor"),
        valid: read_period(reader),
        checked: reader.table("checked", read_checked).flatten(),
        changed: reader.date("changed"),
        keepers: reader.list("keepers"),
        covers: reader.list("covers"),
        quick_exit: reader.flag("quick_exit").unwrap_or_default(),
        first_step: reader.table("first_step", read_first_step),
        text: reader.localized_tables("text", |text| read_text(text, entry_type)),
        contacts: reader.tables("contacts", read_contact),
        sources: reader.tables("sources", read_source),
        ..Entry::new(entry_type, &reader.required_text("id").unwrap_or_default())
    };
    entry.kind = match entry_type {
        EntryType::Service => reader.required_word("kind", Kind::parse, Kind::WORDS),
        EntryType::Organisation => reader.word("kind", Kind::parse, Kind::WORDS),
        EntryType::Benefit | EntryType::Term | EntryType::Path => None,
    };
    if entry_type == EntryType::Path {
        entry.steps = reader.tables("steps", read_step);
        entry.groups = reader.tables("groups", read_group);
    }
    if service_like {
        read_service_fields(reader, &mut entry);
    }
    entry
}

fn read_service_fields(reader: &Reader<'_>, entry: &mut Entry) {
    entry.organisation = reader.text("organisation");
    entry.decides = reader.text("decides");
    entry.ages =
        reader.table("ages", |ages| Ages { min: ages.number("min"), max: ages.number("max") }).unwrap_or_default();
    entry.registered = reader.word("registered", Registered::parse, Registered::WORDS);
    entry.way_in = reader.word("way_in", WayIn::parse, WayIn::WORDS);
    entry.cost = reader.word("cost", Cost::parse, Cost::WORDS);
    entry.mode = reader.words("mode", Mode::parse, Mode::WORDS);
    entry.suits = reader.words("suits", Suits::parse, Suits::WORDS);
    entry.level_needed = reader.text("level_needed");
    entry.intake = reader.word("intake", Intake::parse, Intake::WORDS);
    entry.places = reader.table("places", read_places).flatten();
    entry.meanwhile = reader.list("meanwhile");
    entry.benefit_source = reader.number("benefit_source");
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
    let state = reader.required_word("state", PlacesState::parse, PlacesState::WORDS);
    let on = reader.required_date("on");
    Some(Places { state: state?, on: on? })
}

pub fn read_checked(reader: &Reader<'_>) -> Option<Checked> {
    let on = reader.required_date("on");
    let by = reader.required_word("by", CheckedBy::parse, CheckedBy::WORDS);
    Some(Checked { on: on?, by: by? })
}

fn read_first_step(reader: &Reader<'_>) -> FirstStep {
    let step = reader.required_word("type", FirstStepType::parse, FirstStepType::WORDS);
    FirstStep {
        step: step.unwrap_or(FirstStepType::AskEmploymentArea),
        target: reader.text("target"),
        targets: reader.localized_texts("targets"),
    }
}

fn read_text(reader: &Reader<'_>, entry_type: EntryType) -> Text {
    let mut text = Text {
        name: reader.required_text("name").unwrap_or_default(),
        name_is_official: reader.flag("name_is_official").unwrap_or_default(),
        former_names: reader.list("former_names"),
        what_happens: reader.text("what_happens"),
        first_step: reader.text("first_step"),
        for_counsellors: reader.text("for_counsellors"),
        ..Text::default()
    };
    if entry_type == EntryType::Term {
        text.definition = reader.required_text("definition");
    } else {
        text.definition = reader.text("definition");
        text.promise = reader.required_text("promise");
        text.who_for = reader.text("who_for");
        text.ready_sentence = reader.text("ready_sentence");
        text.take_along = reader.list("take_along");
        text.duration = reader.text("duration");
        text.benefit_effect = reader.text("benefit_effect");
    }
    text
}

fn read_step(reader: &Reader<'_>) -> Step {
    Step {
        id: reader.required_text("id").unwrap_or_default(),
        responsible: reader.words("responsible", Responsible::parse, Responsible::WORDS),
        services: reader.list("services"),
        meanwhile: reader.list("meanwhile"),
        help: reader.list("help"),
        text: reader.localized_tables("text", |text| StepText {
            title: text.required_text("title").unwrap_or_default(),
            what_happens: text.text("what_happens"),
            responsible: text.text("responsible"),
            meanwhile: text.text("meanwhile"),
            risk: text.text("risk"),
        }),
    }
}

fn read_group(reader: &Reader<'_>) -> Group {
    Group {
        id: reader.required_text("id").unwrap_or_default(),
        services: reader.list("services"),
        text: reader.localized_tables("text", |text| GroupText {
            title: text.required_text("title").unwrap_or_default(),
            lead: text.text("lead"),
        }),
    }
}

fn read_contact(reader: &Reader<'_>) -> Contact {
    let contact = reader.required_word("type", ContactType::parse, ContactType::WORDS);
    Contact {
        id: reader.required_text("id").unwrap_or_default(),
        contact: contact.unwrap_or(ContactType::Address),
        value: reader.required_text("value").unwrap_or_default(),
        hours: reader.localized_or_plain("hours"),
        note: reader.localized_or_plain("note"),
        latitude: reader.decimal("latitude"),
        longitude: reader.decimal("longitude"),
        source: reader.number("source"),
    }
}

pub fn read_source(reader: &Reader<'_>) -> Source {
    Source {
        title: reader.required_text("title").unwrap_or_default(),
        publisher: reader.required_text("publisher").unwrap_or_default(),
        url: reader.text("url"),
        read: reader.required_date("read").unwrap_or(UNREADABLE),
        dated: reader.date("dated"),
    }
}
