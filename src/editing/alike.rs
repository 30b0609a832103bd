//! Whether something new is in the catalogue already under another id: the same name, or the same way to reach it.

use crate::language::fold;
use crate::model::{Catalogue, ContactType, Entry, EntryType, Status};

/// The entries that are most likely the same, each with why.
pub fn alike(new: &Entry, catalogue: &Catalogue) -> Vec<String> {
    let mut found = Vec::new();
    let others = catalogue.entries.values().filter(|other| other.entry_type == new.entry_type && other.id != new.id);
    for other in others.filter(|other| other.status != Status::Ended) {
        if let Some(name) = same_name(new, other) {
            found.push(format!("{}: its name is {name}, too", other.id));
        } else if let Some(value) = same_contact(new, other) {
            found.push(format!("{}: it is reached at {value}, too", other.id));
        }
    }
    found
}

/// A name that both have, whatever its capitals, marks and punctuation.
fn same_name<'a>(new: &Entry, other: &'a Entry) -> Option<&'a str> {
    let own: Vec<String> = new.text.values().map(|text| plain(&text.name)).collect();
    let names = other.text.values().flat_map(|text| std::iter::once(&text.name).chain(&text.former_names));
    names.map(String::as_str).find(|name| own.contains(&plain(name)))
}

fn plain(name: &str) -> String {
    fold(&name.to_lowercase()).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// A number, an e-mail address or a page of the web that both have. The front page of a site says little of which
/// service is meant, and several services of one provider share a house.
fn same_contact<'a>(new: &Entry, other: &'a Entry) -> Option<&'a str> {
    if new.entry_type != EntryType::Service {
        return None;
    }
    let key = |kind: ContactType, value: &str| match kind {
        ContactType::Phone => Some(value.chars().filter(char::is_ascii_digit).collect::<String>()),
        ContactType::Email => Some(value.to_lowercase()),
        ContactType::Web | ContactType::Form => {
            let address = value.trim_end_matches('/').to_lowercase();
            let (_, rest) = address.split_once("://")?;
            rest.contains('/').then(|| rest.trim_start_matches("www.").to_owned())
        }
        ContactType::Address | ContactType::Chat => None,
    };
    let own: Vec<String> = new.contacts.iter().filter_map(|contact| key(contact.contact, &contact.value)).collect();
    let same = |value: Option<String>| value.is_some_and(|value| own.contains(&value));
    let found = other.contacts.iter().find(|contact| same(key(contact.contact, &contact.value)))?;
    Some(&found.value)
}
