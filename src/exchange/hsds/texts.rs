//! The texts of the catalogue in one language, with the language that a text is really in.

use super::record::Record;
use super::words::{Word, Words};
use super::{attribute, id};
use crate::model::{Catalogue, Date, Entry, Locale, Localized, Text};

/// What a record is made with.
pub struct Texts<'a> {
    pub catalogue: &'a Catalogue,
    pub locale: Locale,
    pub today: Date,
    pub words: &'a dyn Words,
}

/// A text, and its language where that is not the page's.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    pub text: String,
    pub lang: Option<Locale>,
}

impl Texts<'_> {
    pub fn say(&self, word: Word<'_>) -> String {
        self.words.say(word)
    }

    /// The first that there is, the page's own language first, then in the edition's order.
    fn pick<'t, T, R>(
        &self,
        texts: &'t Localized<T>,
        read: impl Fn(&'t T) -> Option<R>,
    ) -> Option<(Option<Locale>, R)> {
        let own = [self.locale, Locale::UNDETERMINED].into_iter().find_map(|locale| texts.get(&locale).and_then(&read));
        let others = self.catalogue.edition.locales.iter().filter(|locale| **locale != self.locale);
        let other = |locale: &Locale| Some((Some(*locale), read(texts.get(locale)?)?));
        own.map(|value| (None, value)).or_else(|| others.into_iter().find_map(other))
    }

    pub fn said(&self, texts: &Localized<String>) -> Option<Said> {
        let (lang, text) = self.pick(texts, Some)?;
        Some(Said { text: text.clone(), lang })
    }

    pub fn field<'e>(&self, entry: &'e Entry, read: impl Fn(&'e Text) -> Option<&'e str>) -> Option<Said> {
        let (lang, text) = self.pick(&entry.text, |text| read(text).filter(|text| !text.trim().is_empty()))?;
        Some(Said { text: text.to_owned(), lang })
    }

    pub fn list<'e>(&self, entry: &'e Entry, read: impl Fn(&'e Text) -> &'e [String]) -> Vec<Said> {
        let found = self.pick(&entry.text, |text| Some(read(text)).filter(|items| !items.is_empty()));
        let Some((lang, items)) = found else { return Vec::new() };
        items.iter().map(|text| Said { text: text.clone(), lang }).collect()
    }

    pub fn name(&self, entry: &Entry) -> Said {
        let name = self.field(entry, |text| Some(text.name.as_str()));
        name.unwrap_or_else(|| Said { text: entry.id.clone(), lang: None })
    }

    /// What it is, whole: the promise or definition, then what happens.
    pub fn description(&self, entry: &Entry) -> Option<Said> {
        let lead = self.field(entry, |text| Some(text.lead()));
        together([lead, self.field(entry, |text| text.what_happens.as_deref())], "\n\n")
    }

    pub fn former_names(&self, entry: &Entry) -> Option<String> {
        let names: Vec<String> =
            self.list(entry, |text| &text.former_names).into_iter().map(|name| name.text).collect();
        (!names.is_empty()).then(|| names.join("; "))
    }

    /// The attributes that say in which language a field of a record is, where it is not the page's.
    pub fn marks(&self, owner: &str, fields: &[(&'static str, &Option<Said>)]) -> Vec<Record> {
        let mark = |(kind, said): &(&'static str, &Option<Said>)| {
            let lang = said.as_ref()?.lang?;
            Some(attribute::attribute(owner, kind, "", lang.to_string()))
        };
        fields.iter().filter_map(mark).collect()
    }
}

/// Texts as one; its language is the first that is not the page's.
pub fn together(parts: impl IntoIterator<Item = Option<Said>>, between: &str) -> Option<Said> {
    let parts: Vec<Said> = parts.into_iter().flatten().collect();
    let lang = parts.iter().find_map(|part| part.lang);
    let text = parts.iter().map(|part| part.text.as_str()).collect::<Vec<_>>().join(between);
    (!text.is_empty()).then_some(Said { text, lang })
}

/// Words in the page's own language.
pub fn own(text: String) -> Said {
    Said { text, lang: None }
}

/// A part of something: its id.
pub fn part(owner: &str, kind: &str, key: &str) -> uuid::Uuid {
    id(&format!("{owner}/{kind}/{key}"))
}
