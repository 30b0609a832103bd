//! From the fields of the form to the entry. What the form has no field for is taken from the entry that was opened.

use super::parse::{date_of, items, paragraph};
use super::values::Values;
use crate::catalogue::Fault;
use crate::model::{
    Ages, Area, Checked, CheckedBy, Contact, ContactType, Cost, Date, Entry, EntryType, FirstStep, FirstStepType,
    Intake, Kind, Locale, Localized, Mode, Period, Places, PlacesState, Registered, Source, Status, Suits, Text, WayIn,
    unique,
};
use std::collections::BTreeSet;

/// That the provider says so, today: it becomes a source, and the confirmation.
#[derive(Clone, Debug)]
pub struct Notice {
    /// What the source is called, in the language of the form.
    pub title: String,
    /// The provider's name.
    pub publisher: String,
    pub today: Date,
}

/// The fields being read, and what could not be.
pub struct Fields<'a> {
    pub values: &'a Values,
    pub wrong: Vec<(String, Fault)>,
}

/// The entry that the fields say, with what could not be read. `base` is the entry that was opened; a new service has none.
pub fn entry_of(
    values: &Values,
    base: Option<&Entry>,
    id: &str,
    locales: &[Locale],
    notice: &Notice,
) -> (Entry, Vec<(String, Fault)>) {
    let mut fields = Fields { values, wrong: Vec::new() };
    let mut entry = base.cloned().unwrap_or_else(|| Entry::new(EntryType::Service, id));
    entry.kind = fields.word("kind", Kind::parse);
    entry.organisation = fields.text("organisation");
    entry.status = fields.word("status", Status::parse).unwrap_or(Status::Active);
    entry.situations = in_order_of(&entry.situations, fields.list("situations"));
    entry.themes = in_order_of(&entry.themes, fields.list("themes"));
    entry.area = Area {
        national: fields.text("area.national").is_some(),
        municipalities: in_order_of(&entry.area.municipalities, fields.list("area.municipalities")),
        employment_areas: in_order_of(&entry.area.employment_areas, fields.list("area.employment_areas")),
        counties: in_order_of(&entry.area.counties, fields.list("area.counties")),
    };
    entry.ages = Ages { min: fields.age("ages.min"), max: fields.age("ages.max") };
    entry.registered = fields.word("registered", Registered::parse);
    entry.way_in = fields.word("way_in", WayIn::parse);
    entry.cost = fields.word("cost", Cost::parse);
    entry.mode = in_order_of(&entry.mode, fields.words("mode", Mode::parse));
    entry.suits = in_order_of(&entry.suits, fields.words("suits", Suits::parse));
    entry.languages = in_order_of(&entry.languages, fields.list("languages"));
    entry.level_needed = fields.text("level_needed");
    entry.intake = fields.word("intake", Intake::parse);
    let on = fields.date("places.on");
    // Whether there is room is worth nothing without its day.
    entry.places =
        fields.word("places.state", PlacesState::parse).map(|state| Places { state, on: on.unwrap_or(notice.today) });
    entry.valid = Period { from: fields.date("valid.from"), to: fields.date("valid.to") };
    entry.successor = fields.text("successor");
    entry.keepers = fields.list("keepers");
    entry.text = locales.iter().filter_map(|locale| Some((*locale, fields.words_in(*locale, base)?))).collect();
    let renamed = fields.contacts(&mut entry.contacts, locales);
    entry.first_step = fields.first_step(&entry, base, &renamed);
    entry.checked = Some(Checked { on: notice.today, by: CheckedBy::Organisation });
    entry.changed = Some(notice.today);
    state(&mut entry.sources, notice, fields.text("source.url"));
    (entry, fields.wrong)
}

/// Boxes are ticked in the order of the page; what was there before stays in the order that it had.
fn in_order_of<T: Clone + PartialEq>(before: &[T], now: Vec<T>) -> Vec<T> {
    let (kept, new): (Vec<T>, Vec<T>) = now.into_iter().partition(|item| before.contains(item));
    before.iter().filter(|item| kept.contains(item)).cloned().chain(new).collect()
}

/// Makes the provider's own notice one of the sources: a new one, or that of last time brought up to date.
pub fn state(sources: &mut Vec<Source>, notice: &Notice, url: Option<String>) {
    let said = |source: &Source| source.title == notice.title && source.publisher == notice.publisher;
    let known = sources.iter().position(said);
    let before = known.and_then(|at| sources.get(at)).and_then(|source| source.url.clone());
    let source = Source {
        title: notice.title.clone(),
        publisher: notice.publisher.clone(),
        url: url.or(before),
        read: notice.today,
        dated: Some(notice.today),
    };
    match known.and_then(|at| sources.get_mut(at)) {
        Some(place) => *place = source,
        None => sources.push(source),
    }
}

impl Fields<'_> {
    fn raw(&self, path: &str) -> &str {
        self.values.get(path).map_or("", String::as_str)
    }

    fn text(&self, path: &str) -> Option<String> {
        paragraph(self.raw(path))
    }

    fn list(&self, path: &str) -> Vec<String> {
        items(self.raw(path))
    }

    fn word<T>(&self, path: &str, parse: fn(&str) -> Option<T>) -> Option<T> {
        parse(self.raw(path))
    }

    fn words<T>(&self, path: &str, parse: fn(&str) -> Option<T>) -> Vec<T> {
        self.list(path).iter().filter_map(|word| parse(word)).collect()
    }

    /// What `read` makes of a field that says something; where it makes nothing, the fault is noted.
    fn read<T>(&mut self, path: &str, fault: Fault, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.text(path)?;
        let value = read(&text);
        if value.is_none() {
            self.wrong.push((path.to_owned(), fault));
        }
        value
    }

    fn age(&mut self, path: &str) -> Option<u8> {
        self.read(path, Fault::NotANumber, |text| text.parse().ok())
    }

    fn date(&mut self, path: &str) -> Option<Date> {
        self.read(path, Fault::NotADate, date_of)
    }

    /// What is said in a language; nothing where no field of it says anything.
    fn words_in(&self, locale: Locale, base: Option<&Entry>) -> Option<Text> {
        let path = |field: &str| format!("text.{locale}.{field}");
        let before = base.and_then(|entry| entry.text.get(&locale));
        let name = self.text(&path("name")).unwrap_or_default();
        let text = Text {
            // A name that its provider writes is its own; one that was there keeps what was known of it.
            name_is_official: before.filter(|text| text.name == name).is_none_or(|text| text.name_is_official),
            name,
            former_names: before.map(|text| text.former_names.clone()).unwrap_or_default(),
            definition: before.and_then(|text| text.definition.clone()),
            promise: self.text(&path("promise")),
            what_happens: self.text(&path("what_happens")),
            who_for: self.text(&path("who_for")),
            first_step: self.text(&path("first_step")),
            ready_sentence: self.text(&path("ready_sentence")),
            take_along: self.list(&path("take_along")),
            duration: self.text(&path("duration")),
            benefit_effect: self.text(&path("benefit_effect")),
            for_counsellors: self.text(&path("for_counsellors")),
        };
        let nothing = Text {
            name_is_official: text.name_is_official,
            former_names: text.former_names.clone(),
            definition: text.definition.clone(),
            ..Text::default()
        };
        (text != nothing).then_some(text)
    }

    /// The places of the contacts of which anything is said, in order.
    fn contact_numbers(&self) -> BTreeSet<usize> {
        let places = self.values.keys().filter_map(|path| path.strip_prefix("contacts.")?.split('.').next());
        places.filter_map(|place| place.parse().ok()).collect()
    }

    /// Reads the contacts, each with a value. New ones get an id that says of what type they are; the answer says which.
    fn contacts(&self, contacts: &mut Vec<Contact>, locales: &[Locale]) -> Vec<(String, String)> {
        let before = std::mem::take(contacts);
        let mut renamed = Vec::new();
        for number in self.contact_numbers() {
            let path = |field: &str| format!("contacts.{number}.{field}");
            let Some(contact) = self.word(&path("type"), ContactType::parse) else { continue };
            let Some(value) = self.text(&path("value")) else { continue };
            let written = self.text(&path("id")).unwrap_or_default();
            let old = before.iter().find(|contact| contact.id == written);
            let free = |id: &str| !contacts.iter().chain(&before).any(|contact| contact.id == *id);
            let id = match old {
                Some(_) => written.clone(),
                None => unique(contact.as_str(), |id| !free(id)),
            };
            if !written.is_empty() {
                renamed.push((written, id.clone()));
            }
            let localized = |field: &str| -> Localized<String> {
                let of = |locale: &Locale| Some((*locale, self.text(&path(&format!("{field}.{locale}")))?));
                let texts: Localized<String> = locales.iter().filter_map(of).collect();
                // What is said in a language is clearer than what is the same in all of them.
                if texts.is_empty() { of(&Locale::UNDETERMINED).into_iter().collect() } else { texts }
            };
            // What is known of a number or an address goes with it.
            let same = old.filter(|old| old.value == value);
            contacts.push(Contact {
                id,
                contact,
                hours: localized("hours"),
                note: localized("note"),
                source: same.and_then(|old| old.source),
                latitude: same.and_then(|old| old.latitude),
                longitude: same.and_then(|old| old.longitude),
                value,
            });
        }
        renamed
    }

    fn first_step(&self, entry: &Entry, base: Option<&Entry>, renamed: &[(String, String)]) -> Option<FirstStep> {
        let step = self.word("first_step.type", FirstStepType::parse)?;
        let target = self.text("first_step.target").map(|target| {
            let new = renamed.iter().find(|(written, _)| *written == target);
            new.map_or(target, |(_, id)| id.clone())
        });
        let asks_others = matches!(step, FirstStepType::AskEmploymentArea | FirstStepType::AskYourCounsellor);
        let before = base.and_then(|entry| entry.first_step.as_ref()).filter(|before| before.step == step);
        let needed = !asks_others || before.is_some_and(|before| before.target.is_some());
        let there = |id: &String| id.contains("://") || entry.contacts.iter().any(|contact| contact.id == *id);
        let targets = before.map(|before| before.targets.clone()).unwrap_or_default();
        Some(FirstStep {
            step,
            target: target.filter(|_| needed),
            targets: targets.into_iter().filter(|(_, target)| there(target)).collect(),
        })
    }
}
