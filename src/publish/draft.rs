//! What somebody has filled in so far, and what would be sent of it: the files, and what is wrong in them.

use super::entry::{Notice, entry_of, state};
use super::id::id_of;
use super::message::enclose;
use super::parse::paragraph;
use super::values::{Values, values_of};
use crate::catalogue::{Fault, Problem, check_text, entry_text};
use crate::model::{Catalogue, Date, Entry, EntryType, Kind, Locale, Status, Text};

/// The first line of a draft as it is kept; another one is of a later version.
const HEAD: &str = "suoraan-draft 1";

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// The entry that is being changed; none for a new service.
    pub base: Option<Box<Entry>>,
    pub values: Values,
}

/// What would be sent.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub entry: Entry,
    /// The provider, where the catalogue does not have it yet.
    pub organisation: Option<Entry>,
    /// Each with its name in the catalogue.
    pub files: Vec<(String, String)>,
    /// What is wrong, by the path of its field. Those of a new provider begin with `organisation.`.
    pub wrong: Vec<(String, Fault)>,
}

impl Proposal {
    /// The files as they stand in a message.
    pub fn message(&self) -> String {
        enclose(&self.files)
    }
}

impl Draft {
    /// The form filled in with an entry.
    pub fn of(entry: Entry) -> Self {
        Self { values: values_of(&entry), base: Some(Box::new(entry)) }
    }

    pub fn is_empty(&self) -> bool {
        self.base.is_none() && self.values.is_empty()
    }

    /// As it is kept: the fields in one line, then the file that was opened.
    pub fn write(&self, locales: &[Locale]) -> String {
        let mut fields = form_urlencoded::Serializer::new(String::new());
        fields.extend_pairs(&self.values);
        let base = self.base.as_ref().map(|entry| entry_text(entry, locales)).unwrap_or_default();
        format!("{HEAD}\n{}\n{base}", fields.finish())
    }

    /// Reads what `write` wrote; `None` when it is something else.
    pub fn read(text: &str, catalogue: &Catalogue) -> Option<Self> {
        let (fields, base) = text.strip_prefix(HEAD)?.strip_prefix('\n')?.split_once('\n')?;
        let values = form_urlencoded::parse(fields.as_bytes()).into_owned().collect();
        let base = match base {
            "" => None,
            base => Some(Box::new(check_text("", base, EntryType::Service, catalogue).0?)),
        };
        Some(Self { base, values })
    }

    /// The id of the organisation that a name or an id means, where the catalogue has it.
    pub fn provider<'a>(typed: &str, catalogue: &'a Catalogue) -> Option<&'a Entry> {
        let typed = paragraph(typed)?;
        let is = |entry: &&Entry| {
            let named = |text: &Text| text.name.to_lowercase() == typed.to_lowercase();
            entry.entry_type == EntryType::Organisation && (entry.id == typed || entry.text.values().any(named))
        };
        catalogue.entries.values().find(is)
    }

    /// What would be sent. `title` is what the provider's own notice is called as a source.
    pub fn proposal(&self, catalogue: &Catalogue, title: &str, today: Date) -> Proposal {
        let locales = &catalogue.edition.locales;
        let typed = self.values.get("organisation").cloned().unwrap_or_default();
        let known = Self::provider(&typed, catalogue);
        let publisher = known.and_then(|entry| locales.iter().find_map(|locale| entry.text.get(locale)));
        let publisher = publisher.map_or_else(|| paragraph(&typed).unwrap_or_default(), |text| text.name.clone());
        let notice = Notice { title: title.to_owned(), publisher, today };
        let organisation =
            (known.is_none() && !notice.publisher.is_empty()).then(|| self.new_organisation(catalogue, &notice));
        let mut values = self.values.clone();
        if let Some(entry) = known.or(organisation.as_ref()) {
            values.insert("organisation".to_owned(), entry.id.clone());
        }
        let id = self.id(catalogue, organisation.as_ref());
        let (entry, mut wrong) = entry_of(&values, self.base.as_deref(), &id, locales, &notice);
        let mut files = Vec::new();
        let mut around = catalogue.clone();
        if let Some(organisation) = &organisation {
            let (file, found) = file(organisation, catalogue);
            files.push(file);
            wrong.extend(found.into_iter().map(|(field, fault)| (format!("organisation.{field}"), fault)));
            around.entries.insert(organisation.id.clone(), organisation.clone());
        }
        let (file, found) = file(&entry, &around);
        files.push(file);
        // What could not be read at all is said once, and not as missing too.
        let unread: Vec<String> = wrong.iter().map(|(field, _)| field.clone()).collect();
        wrong.extend(found.into_iter().filter(|(field, _)| !unread.contains(field)));
        Proposal { entry, organisation, files, wrong }
    }

    fn id(&self, catalogue: &Catalogue, organisation: Option<&Entry>) -> String {
        if let Some(base) = &self.base {
            return base.id.clone();
        }
        let name = |locale: &Locale| self.values.get(&format!("text.{locale}.name")).and_then(|name| paragraph(name));
        let name = catalogue.edition.locales.iter().find_map(name).unwrap_or_default();
        id_of(&name, |id| is_taken(id, catalogue) || organisation.is_some_and(|entry| entry.id == id))
    }

    /// A provider whom the catalogue does not have yet: its name, and what it does, in the words of the form.
    fn new_organisation(&self, catalogue: &Catalogue, notice: &Notice) -> Entry {
        let id = id_of(&notice.publisher, |id| is_taken(id, catalogue));
        let mut entry = Entry::new(EntryType::Organisation, &id);
        let value = |field: &str| self.values.get(field).and_then(|value| paragraph(value));
        entry.kind = value("kind").and_then(|kind| Kind::parse(&kind)).map(|kind| match kind {
            Kind::Public => Kind::Public,
            // A project is somebody's, and who that is goes on.
            Kind::Organisation | Kind::Project => Kind::Organisation,
        });
        entry.status = Status::Active;
        entry.keepers = self.values.get("keepers").map(|keepers| super::parse::items(keepers)).unwrap_or_default();
        for locale in &catalogue.edition.locales {
            if let Some(promise) = value(&format!("organisation.text.{locale}.promise")) {
                let text = Text {
                    name: notice.publisher.clone(),
                    name_is_official: true,
                    promise: Some(promise),
                    ..Text::default()
                };
                entry.text.insert(*locale, text);
            }
        }
        state(&mut entry.sources, notice, value("source.url"));
        entry
    }
}

fn is_taken(id: &str, catalogue: &Catalogue) -> bool {
    catalogue.entries.contains_key(id) || catalogue.codes.contains_key(id)
}

/// A file with its name, and what is wrong in it.
type Checked = ((String, String), Vec<(String, Fault)>);

/// Writes an entry's file and checks it as the catalogue is checked.
fn file(entry: &Entry, catalogue: &Catalogue) -> Checked {
    let name = format!("{}/{}.toml", entry.entry_type.folder(), entry.id);
    let text = entry_text(entry, &catalogue.edition.locales);
    let (_, problems) = check_text(&name, &text, entry.entry_type, catalogue);
    let errors = problems.into_iter().filter(Problem::is_error);
    let wrong = errors.map(|problem| (problem.field, problem.fault)).collect();
    ((name, text), wrong)
}
