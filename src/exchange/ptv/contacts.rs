//! The channels of a service as contacts of the catalogue, and which of them one uses first.

use super::model::{Address, Channel, ChannelKind, Details, Hours, Page, Phone, Said, Words};
use super::{hours, place, plain};
use crate::catalogue::{is_dialable, is_web_address, wrong_email};
use crate::exchange::Note;
use crate::model::unique;
use crate::model::{Contact, ContactType, FirstStep, FirstStepType, Locale, Localized};

/// How long a note or hours may be, in characters, as the catalogue's rules have it.
const LABEL: usize = 200;

/// A contact, the languages that it is for (none: all), and how good a first step it is, 0 the best.
pub struct Found {
    contact: Contact,
    locales: Vec<Locale>,
    step: Option<(u8, FirstStepType)>,
}

/// Gathers contacts; one that is there twice counts once.
pub struct Contacts<'a> {
    pub locales: &'a [Locale],
    pub found: Vec<Found>,
    pub notes: Vec<Note>,
}

/// What the contacts of one channel share.
struct From<'a> {
    kind: ChannelKind,
    name: &'a Said,
    hours: Localized<String>,
    /// What it is called in notes.
    field: String,
}

impl Contacts<'_> {
    /// Adds what a channel has, and what a connection says of it for this service alone.
    pub fn add_channel(&mut self, channel: &Channel, details: &Details, own_hours: &[Hours]) {
        let field = format!("channel {}", channel.said.name().unwrap_or(&channel.id));
        let usual = if own_hours.is_empty() { &channel.hours } else { own_hours };
        let hours = hours::usual(usual, self.locales, &field, &mut self.notes);
        let from = From { kind: channel.kind, name: &channel.said, hours, field };
        self.add(&from, details);
        self.add(&from, &channel.details);
    }

    /// Adds what an organisation, or a connection to a channel that is not here, has.
    pub fn add_details(&mut self, said: &Said, details: &Details, field: &str) {
        let from = From { kind: ChannelKind::WebPage, name: said, hours: Localized::new(), field: field.to_owned() };
        self.add(&from, details);
    }

    fn add(&mut self, from: &From<'_>, details: &Details) {
        details.phones.iter().for_each(|phone| self.phone(from, phone));
        details.pages.iter().for_each(|page| self.page(from, page));
        details.addresses.iter().for_each(|address| self.address(from, address));
        for (email, language) in &details.emails {
            match wrong_email(email) {
                Some(wrong) => self.note(from, format!("the e-mail address {email} is not carried over: {wrong}")),
                None => {
                    let step = (4, FirstStepType::Message);
                    self.push(from, ContactType::Email, email.clone(), language.as_deref(), Some(step), None);
                }
            }
        }
    }

    fn note(&mut self, from: &From<'_>, message: String) {
        self.notes.push(Note::new(&from.field, message));
    }

    fn phone(&mut self, from: &From<'_>, phone: &Phone) {
        if let Some(kind) = phone.kind.as_deref().filter(|kind| *kind != "Phone") {
            let message = format!("the number {} is of the kind {kind} and not carried over", phone.number);
            return self.note(from, message);
        }
        let bare: String = phone.number.chars().filter(|letter| !"-–()/.\u{A0}".contains(*letter)).collect();
        let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
        let number = match &phone.prefix {
            Some(prefix) => format!("{} {}", prefix.trim(), bare.strip_prefix('0').unwrap_or(&bare)),
            None => bare,
        };
        if !is_dialable(&number) {
            return self.note(from, format!("the number {} cannot be dialled and is not carried over", phone.number));
        }
        if let Some(charge) = &phone.charge {
            self.note(from, format!("what a call to {number} costs is not carried over: {charge}"));
        }
        let whose = phone.information.as_ref().filter(|text| {
            let named = names_somebody(text);
            if named {
                let message = format!("what is said of the number {number} may name a person and is not carried over");
                self.notes.push(Note::new(&from.field, message));
            }
            !named
        });
        let rank = match (phone.support, from.kind) {
            (true, _) => 6,
            (false, ChannelKind::Phone) => 0,
            (false, _) => 3,
        };
        let step = Some((rank, FirstStepType::Call));
        self.push(from, ContactType::Phone, number, phone.language.as_deref(), step, whose.cloned());
    }

    fn page(&mut self, from: &From<'_>, page: &Page) {
        let url = page.url.trim();
        let host = url.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#', ':']).next()).unwrap_or_default();
        // RFC 2606: these belong to nobody.
        let nobody = ["example.com", "example.org", "example.net"].iter().any(|name| host.ends_with(name));
        if !is_web_address(url) || nobody {
            return self.note(from, format!("the address {url} cannot be opened and is not carried over"));
        }
        let (contact, step) = match from.kind {
            _ if page.form => (ContactType::Form, Some((5, FirstStepType::Form))),
            ChannelKind::Electronic => (ContactType::Form, Some((1, FirstStepType::Form))),
            _ => (ContactType::Web, Some((7, FirstStepType::SourcePage))),
        };
        self.push(from, contact, url.to_owned(), page.language.as_deref(), step, page.name.clone());
    }

    fn address(&mut self, from: &From<'_>, address: &Address) {
        let kind = address.kind.as_deref().unwrap_or("Location");
        let sub_kind = address.sub_kind.as_deref().unwrap_or("Single");
        if kind == "Postal" || sub_kind == "PostOfficeBox" {
            return self.note(from, "a postal address is not carried over: nobody can go there".to_owned());
        }
        if !["Location", "Visiting"].contains(&kind) || !["Single", "Street"].contains(&sub_kind) {
            return self
                .note(from, format!("an address of the kind {kind} {sub_kind} is not carried over; write it in"));
        }
        let written: Vec<(Locale, String)> =
            self.locales.iter().filter_map(|locale| Some((*locale, one_line(address, *locale)?))).collect();
        let Some((first, value)) = written.first().cloned() else {
            return self.note(from, "an address without a street is not carried over; write it in".to_owned());
        };
        let point = address.point.and_then(|(northing, easting)| place::degrees(northing, easting));
        if let (Some((northing, easting)), None) = (address.point, point) {
            let message = format!("{northing}, {easting} is no place of EPSG:3067 in Finland and is not carried over");
            self.notes.push(Note::new(format!("{} latitude", from.field), message));
        }
        self.push(from, ContactType::Address, value.clone(), None, Some((2, FirstStepType::Visit)), None);
        let Some(found) = self.found.iter_mut().find(|found| found.contact.value == value) else { return };
        found.contact.latitude = point.map(|(latitude, _)| latitude);
        found.contact.longitude = point.map(|(_, longitude)| longitude);
        // The same place in the other languages, and how to find the door.
        for (locale, text) in written.into_iter().filter(|(locale, text)| *locale != first && *text != value) {
            add_words(&mut found.contact.note, locale, &text);
        }
        for locale in self.locales {
            if let Some(text) = address.information.get(locale.as_str()) {
                add_words(&mut found.contact.note, *locale, &plain::plain(text));
            }
        }
    }

    fn push(
        &mut self,
        from: &From<'_>,
        contact: ContactType,
        value: String,
        language: Option<&str>,
        step: Option<(u8, FirstStepType)>,
        whose: Option<String>,
    ) {
        let locale = language.and_then(Locale::parse).filter(|locale| self.locales.contains(locale));
        if let (Some(language), None) = (language, locale) {
            let message = format!("{value} is for {language}, no language of the edition, and is not carried over");
            return self.note(from, message);
        }
        let is_same = |found: &&mut Found| found.contact.contact == contact && found.contact.value == value;
        if self.found.iter_mut().find(is_same).is_none() {
            let mut note = Localized::new();
            for locale in self.locales {
                if let Some(name) = from.name.get("Name", locale.as_str()) {
                    add_words(&mut note, *locale, &plain::plain(name));
                }
            }
            let contact = Contact {
                id: String::new(),
                contact,
                value: value.clone(),
                hours: from.hours.clone(),
                note,
                latitude: None,
                longitude: None,
                source: Some(1),
            };
            self.found.push(Found { contact, locales: Vec::new(), step });
        }
        let Some(found) =
            self.found.iter_mut().find(|found| found.contact.contact == contact && found.contact.value == value)
        else {
            return;
        };
        if let Some(locale) = locale {
            if !found.locales.contains(&locale) {
                found.locales.push(locale);
            }
            if let Some(text) = whose.map(|text| plain::plain(&text)) {
                add_words(&mut found.contact.note, locale, &text);
            }
        }
    }

    /// The contacts with their ids, and the first step. Ids are those that the same contacts had in `before`; new ones
    /// take none that is in `used`.
    pub fn finish(self, before: &[Contact], used: &[String]) -> (Vec<Contact>, Option<FirstStep>, Vec<Note>) {
        let Self { locales, found, notes } = self;
        let mut ids: Vec<String> = Vec::new();
        for Found { contact, .. } in &found {
            let old = before.iter().find(|old| old.contact == contact.contact && old.value == contact.value);
            let is_taken = |id: &str| {
                ids.iter().any(|own| own == id)
                    || used.iter().any(|own| own == id)
                    || before.iter().any(|old| old.id == id)
            };
            let id = match old.filter(|old| !ids.contains(&old.id)) {
                Some(old) => old.id.clone(),
                None => unique(contact.contact.as_str(), is_taken),
            };
            ids.push(id);
        }
        let best = found.iter().filter_map(|found| found.step).min_by_key(|(rank, _)| *rank);
        let target = |locale: Locale| {
            let (rank, _) = best?;
            let fits = |found: &Found| found.step.is_some_and(|(own, _)| own == rank);
            let for_it = |found: &Found| found.locales.is_empty() || found.locales.contains(&locale);
            let at = found.iter().position(|found| fits(found) && for_it(found));
            at.or_else(|| found.iter().position(fits)).and_then(|at| ids.get(at).cloned())
        };
        let first_step = best.and_then(|(_, step)| {
            let main = target(*locales.first()?)?;
            let others = locales.iter().filter_map(|locale| Some((*locale, target(*locale)?)));
            let targets = others.filter(|(_, id)| *id != main).collect();
            Some(FirstStep { step, target: Some(main), targets })
        });
        let contacts = found.into_iter().zip(ids).map(|(found, id)| Contact { id, ..found.contact }).collect();
        (contacts, first_step, notes)
    }
}

fn add_words(note: &mut Localized<String>, locale: Locale, text: &str) {
    let own = note.entry(locale).or_default();
    let text = text.trim();
    if text.is_empty() || own.contains(text) || own.chars().count() + text.chars().count() + 2 > LABEL {
        if own.is_empty() {
            note.remove(&locale);
        }
        return;
    }
    if !own.is_empty() {
        own.push_str(", ");
    }
    own.push_str(text);
}

/// Two words with capitals side by side: a name, more likely than not.
fn names_somebody(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| word.chars().next().is_some_and(char::is_uppercase) && word.chars().count() > 1;
    words.windows(2).any(|pair| pair.iter().all(capital))
}

/// `Kuja 1, 00100 Kylä`; the post office without its capitals.
fn one_line(address: &Address, locale: Locale) -> Option<String> {
    let own = |words: &Words| words.get(locale.as_str()).map(|text| plain::plain(text)).filter(|text| !text.is_empty());
    let street = own(&address.street)?;
    let number = address.number.as_deref().map(|number| format!(" {}", plain::plain(number))).unwrap_or_default();
    let office = own(&address.post_office)
        .map(|office| if office.chars().any(char::is_lowercase) { office } else { capitalised(&office) });
    let town: Vec<String> = address.postal_code.iter().cloned().chain(office).collect();
    let separator = if town.is_empty() { "" } else { ", " };
    Some(format!("{street}{number}{separator}{}", town.join(" ")))
}

fn capitalised(text: &str) -> String {
    let mut begins = true;
    let letter = |letter: char| {
        let out: String = if begins { letter.to_uppercase().collect() } else { letter.to_lowercase().collect() };
        begins = !letter.is_alphabetic();
        out
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_suspected() {
        assert!(names_somebody("insinööri Etu Suku"));
        assert!(
            !names_somebody("Puhelinvaihde") && !names_somebody("Rehtori, koulu") && !names_somebody("Kunnan vaihde")
        );
    }

    #[test]
    fn a_post_office_in_capitals_is_written_as_a_name() {
        assert_eq!(capitalised("UUSI-KYLÄ AS"), "Uusi-Kylä As");
    }
}
