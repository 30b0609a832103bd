//! Rules of the texts themselves: length, plain characters, and whether each language is there.

use super::place::Place;
use super::problem::is_control;
use super::{Fault, Problem, Record};
use crate::model::{Catalogue, Limits, Locale, Localized, Source, Text};

/// How long a contact's hours or note, or a source's title or publisher may be, in characters.
const LABEL: usize = 200;
/// How long a contact's value may be, in characters.
const VALUE: usize = 300;

/// Checks every text of an entry.
pub fn check(record: &Record, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let (entry, place, locales) = (&record.entry, &record.place, &catalogue.edition.locales);
    if place.has("text") {
        check_languages(place, "text", &entry.text, locales, problems);
    }
    for (locale, text) in &entry.text {
        check_same_fields(record, *locale, text, problems);
        for (field, value, limit) in fields(text, &catalogue.edition.limits) {
            check_value(place, &format!("text.{locale}.{field}"), value, limit, problems);
        }
        for (field, items, limit) in lists(text, &catalogue.edition.limits) {
            let field = format!("text.{locale}.{field}");
            for (item, position) in items.iter().zip(1..) {
                let found = wrong_value(item, limit).into_iter();
                problems.extend(found.map(|message| place.item_error(&field, position, message)));
            }
        }
    }
    for (contact, position) in entry.contacts.iter().zip(1..) {
        for (name, texts) in [("hours", &contact.hours), ("note", &contact.note)] {
            check_localized(place, &format!("contacts.{position}.{name}"), texts, LABEL, locales, problems);
        }
        check_value(place, &format!("contacts.{position}.value"), &contact.value, VALUE, problems);
    }
    check_sources(place, "sources", &entry.sources, problems);
}

/// Checks the words of the sources in the list `field`.
pub fn check_sources(place: &Place, field: &str, sources: &[Source], problems: &mut Vec<Problem>) {
    for (source, position) in sources.iter().zip(1..) {
        check_value(place, &format!("{field}.{position}.title"), &source.title, LABEL, problems);
        check_value(place, &format!("{field}.{position}.publisher"), &source.publisher, LABEL, problems);
    }
}

/// Checks a text in each of its languages, and that none of `locales` is missing where there is one at all.
pub fn check_localized(
    place: &Place,
    field: &str,
    texts: &Localized<String>,
    limit: usize,
    locales: &[Locale],
    problems: &mut Vec<Problem>,
) {
    if place.has(field) {
        check_languages(place, field, texts, locales, problems);
    }
    for (locale, value) in texts {
        check_value(place, &format!("{field}.{locale}"), value, limit, problems);
    }
}

/// Every text with its field's name and the longest that it may be.
fn fields<'a>(text: &'a Text, limits: &Limits) -> Vec<(&'static str, &'a str, usize)> {
    let single = [
        ("promise", &text.promise, limits.promise),
        ("definition", &text.definition, limits.definition),
        ("what_happens", &text.what_happens, limits.what_happens),
        ("who_for", &text.who_for, limits.who_for),
        ("first_step", &text.first_step, limits.first_step),
        ("ready_sentence", &text.ready_sentence, limits.ready_sentence),
        ("duration", &text.duration, limits.duration),
        ("benefit_effect", &text.benefit_effect, limits.benefit_effect),
        ("for_counsellors", &text.for_counsellors, limits.for_counsellors),
    ];
    let mut all = vec![("name", text.name.as_str(), limits.name)];
    all.extend(single.into_iter().filter_map(|(field, value, limit)| Some((field, value.as_deref()?, limit))));
    all
}

/// Every list of texts with its field's name and the longest that one of them may be.
fn lists<'a>(text: &'a Text, limits: &Limits) -> [(&'static str, &'a [String], usize); 2] {
    [("former_names", &text.former_names, limits.name), ("take_along", &text.take_along, limits.take_along)]
}

pub fn check_value(place: &Place, field: &str, value: &str, limit: usize, problems: &mut Vec<Problem>) {
    problems.extend(wrong_value(value, limit).into_iter().map(|message| place.error(field, message)));
}

/// What is wrong with a text. An empty one was reported when it was read.
pub fn wrong_value(value: &str, limit: usize) -> Vec<Fault> {
    let mut found = Vec::new();
    let length = value.chars().count();
    if length > limit {
        found.push(Fault::TooLong { length, limit });
    }
    if value.trim() != value {
        found.push("begins or ends with a space; remove it".into());
    }
    if let Some(control) = value.chars().find(|letter| is_control(*letter)) {
        found.push(Fault::Control(control));
    }
    if looks_like_html(value) {
        found.push(Fault::Html);
    }
    found
}

/// A `<` before a letter, `/` or `!`, or a character reference such as `&nbsp;`.
fn looks_like_html(value: &str) -> bool {
    let tag = value.match_indices('<').any(|(at, _)| {
        value
            .get(at + 1..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|next| next.is_ascii_alphabetic() || "/!".contains(next))
    });
    let reference = value.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.len() < 10 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
        })
    });
    tag || reference
}

/// A field that one language has and this one lacks is shown in the other language: said, so that it is no surprise.
fn check_same_fields(record: &Record, locale: Locale, text: &Text, problems: &mut Vec<Problem>) {
    // The required ones were reported when they were read; not every language has former names.
    const OTHERWISE: [&str; 4] = ["name", "promise", "definition", "former_names"];
    let mut missing: Vec<&str> = record.entry.text.values().flat_map(Text::written).collect();
    missing.sort_unstable();
    missing.dedup();
    let mine = text.written();
    for field in missing.into_iter().filter(|field| !OTHERWISE.contains(field) && !mine.contains(field)) {
        let path = format!("text.{locale}.{field}");
        if !record.place.has(&path) {
            let message = format!("is missing in {locale} but there in another language; write it");
            problems.push(record.place.warning(&path, message));
        }
    }
}

/// Whether each language of the edition is there, and no other: `se` is soon written for `sv`.
pub fn check_languages<T>(
    place: &Place,
    field: &str,
    texts: &Localized<T>,
    locales: &[Locale],
    problems: &mut Vec<Problem>,
) {
    if texts.contains_key(&Locale::UNDETERMINED) {
        return;
    }
    for locale in locales.iter().filter(|locale| !place.has(&format!("{field}.{locale}"))) {
        problems.push(place.warning(field, format!("is missing in {locale}; write it")));
    }
    // Without its list of languages, which is an error of its own, the edition knows none.
    for locale in texts.keys().filter(|locale| !locales.is_empty() && !locales.contains(locale)) {
        let message = "is no language of edition.toml and is not shown; mend its name or add it there";
        problems.push(place.warning(&format!("{field}.{locale}"), message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_plain_text() {
        for text in ["<b>x</b>", "a <br> b", "5&nbsp;€", "<!-- x -->"] {
            assert!(looks_like_html(text), "{text}");
        }
        for text in ["a < b", "5 <6", "Tom & Co"] {
            assert!(!looks_like_html(text), "{text}");
        }
    }
}
