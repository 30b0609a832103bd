//! An entry as the fields of a form: each path with its text. Lists have one item a line.

use crate::model::{Contact, Date, Entry, Localized, Text};
use std::collections::BTreeMap;

/// The fields that say something, by path.
pub type Values = BTreeMap<String, String>;

/// The id in the page of the control of a field.
pub fn control_id(path: &str) -> String {
    path.replace(['.', '_'], "-")
}

/// Every field of an entry that the form has. What it does not have stays with the entry.
pub fn values_of(entry: &Entry) -> Values {
    let mut values = Values::new();
    let mut set = |path: &str, value: String| {
        if !value.is_empty() {
            values.insert(path.to_owned(), value);
        }
    };
    let word = |word: Option<&str>| word.unwrap_or_default().to_owned();
    set("kind", word(entry.kind.map(|kind| kind.as_str())));
    set("organisation", word(entry.organisation.as_deref()));
    set("status", entry.status.as_str().to_owned());
    set("situations", entry.situations.join("\n"));
    set("themes", entry.themes.join("\n"));
    set("area.national", if entry.area.national { "true".to_owned() } else { String::new() });
    set("area.municipalities", entry.area.municipalities.join("\n"));
    set("area.employment_areas", entry.area.employment_areas.join("\n"));
    set("area.counties", entry.area.counties.join("\n"));
    set("ages.min", entry.ages.min.map(|age| age.to_string()).unwrap_or_default());
    set("ages.max", entry.ages.max.map(|age| age.to_string()).unwrap_or_default());
    set("registered", word(entry.registered.map(|value| value.as_str())));
    set("way_in", word(entry.way_in.map(|value| value.as_str())));
    set("cost", word(entry.cost.map(|value| value.as_str())));
    set("mode", lines(entry.mode.iter().map(|value| value.as_str())));
    set("suits", lines(entry.suits.iter().map(|value| value.as_str())));
    set("languages", entry.languages.join("\n"));
    set("level_needed", word(entry.level_needed.as_deref()));
    set("intake", word(entry.intake.map(|value| value.as_str())));
    set("places.state", word(entry.places.map(|places| places.state.as_str())));
    set("places.on", date(entry.places.map(|places| places.on)));
    set("valid.from", date(entry.valid.from));
    set("valid.to", date(entry.valid.to));
    set("successor", word(entry.successor.as_deref()));
    set("keepers", entry.keepers.join("\n"));
    if let Some(step) = &entry.first_step {
        set("first_step.type", step.step.as_str().to_owned());
        set("first_step.target", word(step.target.as_deref()));
    }
    for (locale, text) in &entry.text {
        for (field, value) in words(text) {
            set(&format!("text.{locale}.{field}"), value);
        }
    }
    for (contact, number) in entry.contacts.iter().zip(1..) {
        for (field, value) in contact_values(contact) {
            set(&format!("contacts.{number}.{field}"), value);
        }
    }
    values
}

fn date(date: Option<Date>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

fn lines<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join("\n")
}

fn words(text: &Text) -> Vec<(&'static str, String)> {
    let written = |value: &Option<String>| value.clone().unwrap_or_default();
    vec![
        ("name", text.name.clone()),
        ("promise", written(&text.promise)),
        ("what_happens", written(&text.what_happens)),
        ("who_for", written(&text.who_for)),
        ("first_step", written(&text.first_step)),
        ("ready_sentence", written(&text.ready_sentence)),
        ("take_along", text.take_along.join("\n")),
        ("duration", written(&text.duration)),
        ("benefit_effect", written(&text.benefit_effect)),
        ("for_counsellors", written(&text.for_counsellors)),
    ]
}

fn contact_values(contact: &Contact) -> Vec<(String, String)> {
    let mut values = vec![
        ("id".to_owned(), contact.id.clone()),
        ("type".to_owned(), contact.contact.as_str().to_owned()),
        ("value".to_owned(), contact.value.clone()),
    ];
    let mut localized = |field: &str, texts: &Localized<String>| {
        values.extend(texts.iter().map(|(locale, text)| (format!("{field}.{locale}"), text.clone())));
    };
    localized("hours", &contact.hours);
    localized("note", &contact.note);
    values
}
