//! Attributes: what HSDS has no field for, and the terms of classifications.

use super::record::Record;
use super::texts::{Texts, part};
use crate::model::{Entry, Source};

/// Where PTV's classification of services lies; a code follows.
const SERVICE_CLASSES: &str = "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/";

/// `kind` says what it is; `key` tells those of the same kind apart.
pub fn attribute(owner: &str, kind: &'static str, key: &str, value: String) -> Record {
    let key = format!("{kind}/{key}");
    Record::new(part(owner, "attribute", &key)).text("link_type", kind.to_owned()).text("value", value)
}

/// Our own id, and the page.
pub fn known_by(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let id = attribute(&entry.id, "id", "", entry.id.clone());
    vec![id, attribute(&entry.id, "page", "", texts.words.page(entry))]
}

/// What every kind of entry has: what it is known by, and where it is from.
pub fn common(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let owner = entry.id.as_str();
    let one = |kind, value: Option<String>| value.map(|value| attribute(owner, kind, "", value));
    let code = texts.catalogue.codes.get(owner).map(|code| code.code.clone());
    let read = entry.sources.iter().map(|source| source.read).max();
    let single = [
        one("code", code),
        one("ptv", entry.ptv.clone()),
        one("kind", entry.kind.map(|kind| kind.as_str().to_owned())),
        one("status", Some(entry.status_on(texts.today).as_str().to_owned())),
        one("checked-by", entry.checked.map(|checked| checked.by.as_str().to_owned())),
        one("changed", entry.changed.map(|date| date.to_string())),
        one("sources-read", read.map(|date| date.to_string())),
    ];
    let sources = entry.sources.iter().zip(1..).map(|(source, number)| {
        let number: i32 = number;
        attribute(owner, "source", &number.to_string(), source_words(source))
    });
    known_by(texts, entry).into_iter().chain(single.into_iter().flatten()).chain(sources).collect()
}

/// A source in one line: title, publisher, its own date, address.
fn source_words(source: &Source) -> String {
    let dated = source.dated.map(|date| date.to_string());
    let parts = [Some(source.title.clone()), Some(source.publisher.clone()), dated, source.url.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The classes of a service: PTV's service classes, and the situations in which it helps.
pub fn terms(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let owner = entry.id.as_str();
    let language = texts.locale.to_string();
    let classified = |kind: &'static str, code: &str, term: Record| {
        attribute(owner, kind, code, code.to_owned())
            .text("taxonomy_term_id", part("", kind, code).to_string())
            .one("taxonomy_term", Some(term))
    };
    let theme = |code: &String| {
        let theme = texts.catalogue.themes.iter().find(|theme| theme.code == *code)?;
        let name = texts.said(&theme.name)?;
        let term = Record::new(part("", "theme", code))
            .text("code", code.clone())
            .text("name", name.text.clone())
            .text("description", name.text)
            .text("taxonomy", "PTV service classes".to_owned())
            .text("language", name.lang.map_or_else(|| language.clone(), |lang| lang.to_string()))
            .text("term_uri", format!("{SERVICE_CLASSES}{code}"));
        Some(classified("theme", code, term))
    };
    let situation = |code: &String| {
        let situation = texts.catalogue.situations.iter().find(|situation| situation.id == *code)?;
        let name = texts.said(&situation.name)?;
        let description = texts.said(&situation.description).map_or_else(|| name.text.clone(), |said| said.text);
        let term = Record::new(part("", "situation", code))
            .text("code", code.clone())
            .text("name", name.text)
            .text("description", description)
            .text("taxonomy", "situations".to_owned())
            .text("language", name.lang.map_or_else(|| language.clone(), |lang| lang.to_string()));
        Some(classified("situation", code, term))
    };
    let themes = entry.themes.iter().filter_map(theme);
    themes.chain(entry.situations.iter().filter_map(situation)).collect()
}
