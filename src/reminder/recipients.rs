//! Whom a message about an entry goes to: two mailboxes, so that one which nobody reads is not the end of it.

use crate::model::{Catalogue, Contact, ContactType, Entry};

/// At most so many mailboxes get a message.
const MOST: usize = 2;

/// Where a message goes, or whom the editors call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recipients<'a> {
    /// E-mail addresses, two at most.
    pub to: Vec<&'a str>,
    /// Telephone numbers, as people write them: the entry's own, then those of who provides it.
    pub phones: Vec<&'a str>,
}

impl<'a> Recipients<'a> {
    /// The keepers of the entry, else those of who provides it, else the e-mail addresses among the contacts of both.
    pub fn of(catalogue: &'a Catalogue, entry: &'a Entry) -> Self {
        let provider = entry.organisation.as_ref().and_then(|id| catalogue.entries.get(id));
        let contacts: Vec<&Contact> = std::iter::once(entry).chain(provider).flat_map(|one| &one.contacts).collect();
        let values = |wanted: ContactType| -> Vec<&str> {
            contacts.iter().filter(|contact| contact.contact == wanted).map(|contact| contact.value.as_str()).collect()
        };
        let keepers: Vec<&str> = catalogue.keepers_of(entry).iter().map(String::as_str).collect();
        let mut to = once_each(if keepers.is_empty() { values(ContactType::Email) } else { keepers });
        to.truncate(MOST);
        Self { to, phones: once_each(values(ContactType::Phone)) }
    }

    /// Whether there are fewer mailboxes than there should be.
    pub fn too_few(&self) -> bool {
        self.to.len() < MOST
    }
}

/// The same address in small and capital letters is one mailbox.
fn once_each(values: Vec<&str>) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for value in values {
        if !found.iter().any(|known| known.eq_ignore_ascii_case(value)) {
            found.push(value);
        }
    }
    found
}
