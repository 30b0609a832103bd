//! Ways of getting in touch: telephones, mailboxes, places to come to and places on the web.

use super::address::parts;
use super::attribute::attribute;
use super::record::Record;
use super::texts::{Said, Texts, own, part, together};
use crate::model::{Contact, ContactType, Entry};
use std::borrow::Cow;
use std::fmt::Write;

/// Where everything lies, as ISO 3166-1 has it.
pub const COUNTRY: &str = "FI";

fn of<'e>(entry: &'e Entry, kinds: &'e [ContactType]) -> impl Iterator<Item = &'e Contact> {
    entry.contacts.iter().filter(|contact| kinds.contains(&contact.contact))
}

/// What is said about a contact: its note, then its hours.
fn about(texts: &Texts<'_>, contact: &Contact) -> Option<Said> {
    together([texts.said(&contact.note), texts.said(&contact.hours)], "; ")
}

pub fn phones(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let phone = |contact: &Contact| {
        let owner = format!("{}/phone/{}", entry.id, contact.id);
        let description = about(texts, contact);
        Record::new(super::id(&owner))
            .text("number", contact.value.clone())
            .text("type", "voice".to_owned())
            .list("attributes", texts.marks(&owner, &[("description-language", &description)]))
            .text("description", description.map(|said| said.text))
    };
    of(entry, &[ContactType::Phone]).map(phone).collect()
}

/// The first mailbox.
pub fn email(entry: &Entry) -> Option<String> {
    of(entry, &[ContactType::Email]).next().map(|contact| contact.value.clone())
}

/// Every mailbox.
pub fn contacts(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let mailbox = |contact: &Contact| {
        let owner = format!("{}/contact/{}", entry.id, contact.id);
        let note = about(texts, contact);
        let marks = texts.marks(&owner, &[("note-language", &note)]);
        let note = note.map(|said| attribute(&owner, "note", "", said.text));
        Record::new(super::id(&owner))
            .text("email", contact.value.clone())
            .list("attributes", note.into_iter().chain(marks).collect())
    };
    of(entry, &[ContactType::Email]).map(mailbox).collect()
}

/// The first address on the web.
pub fn website(entry: &Entry) -> Option<String> {
    of(entry, &[ContactType::Web]).next().map(|contact| uri(&contact.value))
}

/// Places to come to, and places on the web: pages, forms, chats.
pub fn locations(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let kinds = [ContactType::Address, ContactType::Web, ContactType::Chat, ContactType::Form];
    of(entry, &kinds).map(|contact| location(texts, entry, contact)).collect()
}

/// The same for a service, which is given at its locations.
pub fn service_at_locations(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let kinds = [ContactType::Address, ContactType::Web, ContactType::Chat, ContactType::Form];
    let at = |contact: &Contact| {
        Record::new(part(&entry.id, "service-at-location", &contact.id))
            .text("service_id", super::id(&entry.id).to_string())
            .one("location", Some(location(texts, entry, contact)))
    };
    of(entry, &kinds).map(at).collect()
}

fn location(texts: &Texts<'_>, entry: &Entry, contact: &Contact) -> Record {
    let owner = format!("{}/location/{}", entry.id, contact.id);
    let is_place = contact.contact == ContactType::Address;
    let (note, hours) = (texts.said(&contact.note), texts.said(&contact.hours));
    let marks = texts.marks(&owner, &[("description-language", &note)]);
    let kind = attribute(&owner, "type", "", contact.contact.as_str().to_owned());
    let schedule = hours.map(|hours| schedule(texts, &owner, hours));
    let record = Record::new(super::id(&owner))
        .text("name", is_place.then(|| contact.value.clone()))
        .text("location_type", if is_place { "physical" } else { "virtual" }.to_owned())
        .degrees("latitude", contact.latitude)
        .degrees("longitude", contact.longitude)
        .text("description", note.map(|said| said.text))
        .list("schedules", schedule.into_iter().collect())
        .list("attributes", std::iter::once(kind).chain(marks).collect());
    if !is_place {
        return record.text("url", uri(&contact.value));
    }
    let address = parts(&contact.value, &texts.catalogue.areas).and_then(|parts| {
        let county = texts.catalogue.areas.counties.get(&parts.county)?;
        let address = Record::new(part(&owner, "address", ""))
            .text("address_1", parts.street)
            .text("city", parts.city)
            .text("state_province", texts.said(&county.name)?.text)
            .text("postal_code", parts.postal_code)
            .text("country", COUNTRY.to_owned())
            .text("address_type", "physical".to_owned());
        Some(address)
    });
    record.list("addresses", address.into_iter().collect())
}

/// Hours in the words of their source: they are not taken apart, so that nothing is read into them.
fn schedule(texts: &Texts<'_>, owner: &str, hours: Said) -> Record {
    let marks = texts.marks(&format!("{owner}/schedule"), &[("description-language", &Some(hours.clone()))]);
    Record::new(part(owner, "schedule", "")).text("description", hours.text).list("attributes", marks)
}

/// From when to when something is there, as far as the days are known.
pub fn period(texts: &Texts<'_>, entry: &Entry) -> Option<Record> {
    let whole = |date: Option<crate::model::Date>| date.filter(|date| date.day.is_some()).map(|date| date.to_string());
    let (from, to) = (whole(entry.valid.from), whole(entry.valid.to));
    let ended = entry.status_on(texts.today) == crate::model::Status::Ended;
    let words = entry.valid.to.filter(|_| !ended).map(|date| own(texts.say(super::Word::Ends(date))).text);
    (from.is_some() || to.is_some()).then(|| {
        Record::new(part(&entry.id, "schedule", "period"))
            .text("valid_from", from)
            .text("valid_to", to)
            .text("description", words)
    })
}

/// An address on the web in ASCII: letters of other alphabets are written as the bytes that they are.
fn uri(value: &str) -> String {
    let letter = |letter: char| -> Cow<'static, str> {
        if letter.is_ascii_graphic() {
            return letter.to_string().into();
        }
        let mut bytes = [0; 4];
        let mut coded = String::new();
        for byte in letter.encode_utf8(&mut bytes).bytes() {
            let _ = write!(coded, "%{byte:02X}");
        }
        coded.into()
    };
    value.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_on_the_web_is_ascii() {
        assert_eq!(super::uri("https://a.example/työ?x=1#y"), "https://a.example/ty%C3%B6?x=1#y");
    }
}
