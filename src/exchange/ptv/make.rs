//! One service or organisation of PTV as an entry of the catalogue, and what could not be carried over. It reads and
//! writes no files, and does not know what an editor has changed.

use super::contacts::Contacts;
use super::model::{Collected, Connection, Details, Organisation, Said, Service, Subject};
use super::{area, codes, old_words, plain};
use crate::exchange::Note;
use crate::model::{
    Catalogue, Contact, Date, Entry, EntryType, FirstStep, FirstStepType, Kind, Limits, Locale, Source, Status, Text,
};

/// What an entry is made with.
pub struct Maker<'a> {
    pub catalogue: &'a Catalogue,
    pub collected: &'a Collected,
    pub today: Date,
}

/// The contacts that were there before, so that theirs keep their ids.
#[derive(Default)]
pub struct Before<'a> {
    pub imported: &'a [Contact],
    pub used: Vec<String>,
}

/// An entry with everything but its own id.
pub struct Made {
    pub entry: Entry,
    pub notes: Vec<Note>,
}

impl Maker<'_> {
    /// A service with its channels and general description, or why it cannot be one of the catalogue.
    pub fn service(
        &self,
        service: &Service,
        organisation: (&str, Option<Kind>, &str),
        before: &Before<'_>,
    ) -> Result<Made, String> {
        let subject = &service.subject;
        let mut notes = Vec::new();
        let general = self.general(service, &mut notes);
        let mut entry = Entry::new(EntryType::Service, "");
        entry.ptv = Some(subject.id.clone());
        let (organisation, kind, publisher) = organisation;
        entry.organisation = Some(organisation.to_owned());
        entry.kind = Some(kind.ok_or_else(|| {
            format!("nobody says whether {organisation} is public; write kind into organisations/{organisation}.toml")
        })?);
        entry.status = codes::status(service.status.as_deref()).ok_or("is a draft in PTV; publish it there first")?;
        if entry.status == Status::Unknown {
            let said = service.status.as_deref().unwrap_or("nothing");
            notes.push(Note::new("status", format!("PTV says {said} of its state; find out whether it runs")));
        }
        self.texts(subject, general, &mut entry, &mut notes)?;
        entry.themes = self.themes(subject, general, &mut notes);
        entry.area = area::area(&service.area, &self.catalogue.areas, &mut notes);
        let charge = subject.charge.as_ref().or_else(|| general?.charge.as_ref());
        entry.cost = charge.and_then(|charge| codes::cost(charge));
        if let (Some(charge), None) = (charge, entry.cost) {
            notes.push(Note::new("cost", format!("PTV says {charge}; write what it costs, where that is known")));
        }
        entry.languages = languages(&service.languages, &mut notes);
        old_words::look(&entry.text, &mut notes);
        self.contacts(service, before, &mut entry, &mut notes)?;
        entry.sources = vec![self.source(&subject.said, publisher, service.modified, &mut notes)];
        self.uncarried(service, &mut notes);
        Ok(Made { entry, notes })
    }

    /// An organisation, or why it cannot be one of the catalogue.
    pub fn organisation(&self, organisation: &Organisation, before: &Before<'_>) -> Result<Made, String> {
        let mut notes = Vec::new();
        let mut entry = Entry::new(EntryType::Organisation, "");
        entry.ptv = Some(organisation.id.clone());
        entry.kind = organisation.kind.as_deref().and_then(codes::kind);
        entry.status =
            codes::status(organisation.status.as_deref()).ok_or("is a draft in PTV; publish it there first")?;
        entry.area = area::area(&organisation.area, &self.catalogue.areas, &mut notes);
        let subject = Subject { said: organisation.said.clone(), ..Subject::default() };
        self.texts(&subject, None, &mut entry, &mut notes)?;
        let mut contacts = Contacts { locales: &self.catalogue.edition.locales, found: Vec::new(), notes: Vec::new() };
        contacts.add_details(&Said::default(), &organisation.details, "contacts");
        let (contacts, first_step, found) = contacts.finish(before.imported, &before.used);
        notes.extend(found);
        (entry.contacts, entry.first_step) = (contacts, first_step);
        let publisher = organisation.said.name().unwrap_or_default().to_owned();
        entry.sources = vec![self.source(&organisation.said, &publisher, organisation.modified, &mut notes)];
        Ok(Made { entry, notes })
    }

    fn general(&self, service: &Service, notes: &mut Vec<Note>) -> Option<&Subject> {
        let id = service.general.as_ref()?;
        let general = self.collected.general.get(id);
        if general.is_none() {
            let message = format!("{id} is not among the files; what it says is not carried over");
            notes.push(Note::new("generalDescriptionId", message));
        }
        general
    }

    fn texts(
        &self,
        subject: &Subject,
        general: Option<&Subject>,
        entry: &mut Entry,
        notes: &mut Vec<Note>,
    ) -> Result<(), String> {
        let (said, edition) = (&subject.said, &self.catalogue.edition);
        for language in said.languages() {
            let locale = Locale::parse(language).filter(|locale| edition.locales.contains(locale));
            let Some(locale) = locale else {
                notes.push(Note::new(format!("text.{language}"), "is no language of the edition; not carried over"));
                continue;
            };
            if let Some(text) = text_in(said, general.map(|general| &general.said), locale, &edition.limits, notes) {
                entry.text.insert(locale, text);
            }
        }
        if entry.text.is_empty() {
            let all = edition.locales.iter().map(Locale::as_str).collect::<Vec<_>>().join(", ");
            return Err(format!(
                "has in none of the languages {all} both a name and a summary or description; write them in PTV"
            ));
        }
        Ok(())
    }

    fn themes(&self, subject: &Subject, general: Option<&Subject>, notes: &mut Vec<Note>) -> Vec<String> {
        let mut themes: Vec<String> = Vec::new();
        let all = subject.classes.iter().chain(general.into_iter().flat_map(|general| &general.classes));
        for said in all {
            let Some(code) = codes::service_class(said) else {
                notes.push(Note::new("themes", format!("{said} is no service class that is known; not carried over")));
                continue;
            };
            if self.catalogue.themes.iter().any(|theme| theme.code == code) {
                themes.push(code.to_owned());
            } else {
                let name = codes::class_name(code).unwrap_or_default();
                let message =
                    format!("{code} ({name}) is not in themes.toml and not carried over; add it there if it fits");
                notes.push(Note::new("themes", message));
            }
        }
        themes.sort();
        themes.dedup();
        themes
    }

    fn contacts(
        &self,
        service: &Service,
        before: &Before<'_>,
        entry: &mut Entry,
        notes: &mut Vec<Note>,
    ) -> Result<(), String> {
        let id = &service.subject.id;
        let mut connections: Vec<Connection> = service.connections.clone();
        let links =
            self.collected.links.iter().filter(|(from, _)| from == id).map(|(_, connection)| connection.clone());
        let of_channels = self.collected.channels.values().filter(|channel| channel.services.contains(id));
        let of_channels =
            of_channels.map(|channel| Connection { channel: channel.id.clone(), ..Connection::default() });
        for connection in links.chain(of_channels) {
            if !connections.iter().any(|known| known.channel == connection.channel) {
                connections.push(connection);
            }
        }
        let mut contacts = Contacts { locales: &self.catalogue.edition.locales, found: Vec::new(), notes: Vec::new() };
        for connection in &connections {
            let name = connection.name.as_deref().unwrap_or(&connection.channel);
            let field = format!("channel {name}");
            match self.collected.channels.get(&connection.channel) {
                Some(channel)
                    if codes::status(channel.status.as_deref()).is_none_or(|status| status == Status::Ended) =>
                {
                    notes.push(Note::new(field, "is not published; not carried over"));
                }
                Some(channel) => contacts.add_channel(channel, &connection.details, &connection.hours),
                None => {
                    let message = format!("{} is not among the files; not carried over", connection.channel);
                    notes.push(Note::new(&field, message));
                    if connection.details != Details::default() {
                        contacts.add_details(&Said::default(), &connection.details, &field);
                    }
                }
            }
        }
        let (contacts, first_step, found) = contacts.finish(before.imported, &before.used);
        notes.extend(found);
        (entry.contacts, entry.first_step) = (contacts, first_step);
        if entry.first_step.is_none() {
            return Err("none of its channels that are among the files has a number, an address or a page, so nobody \
                        knows what to do first; give the files of its channels too"
                .to_owned());
        }
        let missing = connections.iter().filter(|one| !self.collected.channels.contains_key(&one.channel)).count();
        if missing > 0 {
            let message = format!(
                "is chosen without {missing} of its channels, which are not among the files; look whether it is right"
            );
            notes.push(Note::new("first_step", message));
        }
        if let Some(FirstStep { step: FirstStepType::SourcePage, .. }) = entry.first_step {
            notes.push(Note::new("first_step", "is a page, for there is nothing else; find out whom one can call"));
        }
        Ok(())
    }

    fn source(&self, said: &Said, publisher: &str, modified: Option<Date>, notes: &mut Vec<Note>) -> Source {
        let name = plain::fit(&plain::plain(said.name().unwrap_or_default()), 100).0;
        let dated = modified.filter(|modified| !self.today.is_before(modified));
        if let (Some(modified), None) = (modified, dated) {
            notes.push(Note::new("sources", format!("was changed on {modified}, after today; that date is left out")));
        }
        Source {
            title: format!("Palvelutietovaranto (PTV): {name}"),
            publisher: plain::fit(&plain::plain(publisher), 200).0,
            url: None,
            read: self.today,
            dated,
        }
    }

    /// What PTV says that the catalogue has no field for, or that only somebody who reads it can put into words.
    fn uncarried(&self, service: &Service, notes: &mut Vec<Note>) {
        let Subject { said, target_groups, life_events, .. } = &service.subject;
        let mut note = |field: &str, message: String| notes.push(Note::new(field, message));
        for (what, remedy) in [
            ("AlternativeName", "write it into former_names, if it was called so"),
            ("ChargeTypeAdditionalInfo", "write what it costs into the texts"),
            ("DeadLine", "write it into the texts"),
            ("ProcessingTime", "write it into duration, if that is what it says"),
            ("ValidityTime", "write it into the texts"),
        ] {
            for (language, text) in said.0.get(what).into_iter().flatten() {
                note(&format!("{what} {language}"), format!("is not carried over, {remedy}: {}", plain::plain(text)));
            }
        }
        let known = [
            "Name",
            "AlternativeName",
            "Summary",
            "Description",
            "BackgroundDescription",
            "UserInstruction",
            "Requirements",
            "ChargeTypeAdditionalInfo",
            "DeadLine",
            "ProcessingTime",
            "ValidityTime",
        ];
        for what in said.0.keys().filter(|what| !known.contains(&what.as_str())) {
            note(what, "is a text of a kind that is not known; not carried over".to_owned());
        }
        if let Some(kind) = service.service_type.as_deref().filter(|kind| *kind != "Service") {
            note("type", format!("is {kind} in PTV and a service here; move it to benefits/ if it is none"));
        }
        for (field, items, remedy) in [
            ("targetGroups", target_groups, "write who_for and ages by hand"),
            ("lifeEvents", life_events, "choose situations by hand"),
        ] {
            if !items.is_empty() {
                note(field, format!("not carried over, {remedy}: {}", items.join(", ")));
            }
        }
        for (field, number) in &service.others {
            note(field, format!("not carried over, there is no field for it: {number}"));
        }
    }
}

/// What is said in one language; `None` where it has no name, or nothing that could be its promise.
fn text_in(
    said: &Said,
    general: Option<&Said>,
    locale: Locale,
    limits: &Limits,
    notes: &mut Vec<Note>,
) -> Option<Text> {
    let language = locale.as_str();
    let field = |name: &str| format!("text.{locale}.{name}");
    let own = |what: &str| said.get(what, language).map(plain::plain).filter(|text| !text.is_empty());
    let or_general = |all: &[&str]| {
        let general = || all.iter().find_map(|what| general?.get(what, language).map(plain::plain));
        all.iter().find_map(|what| own(what)).or_else(general).filter(|text| !text.is_empty())
    };
    let mut fit = |name: &str, text: String, limit: usize| {
        let (fitted, cut) = plain::fit(&text, limit);
        if cut {
            let rest = text.get(fitted.trim_end_matches(" …").len()..).unwrap_or_default().trim();
            let message = format!("is cut to at most {limit} characters; left out: {rest}");
            notes.push(Note::new(field(name), message));
        }
        Some(fitted).filter(|text| !text.is_empty())
    };
    let name = own("Name").and_then(|name| fit("name", name, limits.name));
    let promise = or_general(&["Summary", "Description", "BackgroundDescription"]);
    let promise = promise.and_then(|text| fit("promise", text, limits.promise));
    let (Some(name), Some(promise)) = (name, promise) else {
        let message = "has no name or no summary in this language; not carried over";
        notes.push(Note::new(format!("text.{locale}"), message));
        return None;
    };
    // Descriptions often begin with the summary, which stands right above.
    let rest = |text: String| match text.strip_prefix(promise.as_str()) {
        Some("") => None,
        Some(rest) if rest.starts_with(' ') => Some(rest.trim().to_owned()),
        _ => Some(text),
    };
    let description = or_general(&["Description", "BackgroundDescription"]).and_then(rest);
    let mut part = |name: &str, text: Option<String>, limit| text.and_then(|text| fit(name, text, limit));
    Some(Text {
        name,
        name_is_official: true,
        what_happens: part("what_happens", description, limits.what_happens),
        who_for: part("who_for", or_general(&["Requirements"]), limits.who_for),
        first_step: part("first_step", or_general(&["UserInstruction"]), limits.first_step),
        promise: Some(promise),
        ..Text::default()
    })
}

fn languages(said: &[String], notes: &mut Vec<Note>) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for code in said {
        let fine = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
        if !fine {
            notes.push(Note::new("languages", format!("{code} is no code of a language; not carried over")));
        } else if !languages.contains(code) {
            languages.push(code.clone());
        }
    }
    languages
}
