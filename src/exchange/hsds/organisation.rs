//! An organisation as HSDS has it.

use super::contact::{contacts, email, locations, phones, website};
use super::record::Record;
use super::texts::Texts;
use super::{attribute, id};
use crate::model::Entry;

/// As it stands in its own file.
pub fn organisation(texts: &Texts<'_>, entry: &Entry) -> Record {
    record(texts, entry, attribute::common(texts, entry))
        .list("contacts", contacts(texts, entry))
        .list("locations", locations(texts, entry))
}

/// As it stands in each service that it provides: its file has the rest.
pub fn provider(texts: &Texts<'_>, entry: &Entry) -> Record {
    record(texts, entry, attribute::known_by(texts, entry))
}

fn record(texts: &Texts<'_>, entry: &Entry, mut attributes: Vec<Record>) -> Record {
    let (name, description) = (texts.name(entry), texts.description(entry));
    attributes.extend(
        texts.marks(&entry.id, &[("name-language", &Some(name.clone())), ("description-language", &description)]),
    );
    // HSDS requires a description; the name is the least that is known.
    let description = description.map_or_else(|| name.text.clone(), |said| said.text);
    Record::new(id(&entry.id))
        .text("name", name.text)
        .text("alternate_name", texts.former_names(entry))
        .text("description", description)
        .text("email", email(entry))
        .text("website", website(entry))
        .list("phones", phones(texts, entry))
        .list("attributes", attributes)
}
