//! Rules of the texts themselves: length, plain characters, and whether each language is there.

use super::{Problem, Record};
use crate::model::{Catalogue, Limits, Locale, Localized, Text};

/// Checks every text of an entry.
pub fn check(record: &Record, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let entry = &record.entry;
    if entry.text.is_empty() {
        problems.push(record.error("text", "there is no text in any language; add [text.fi] or another"));
    }
    for locale in &catalogue.edition.locales {
        if !entry.text.contains_key(locale) {
            problems.push(record.warning("text", format!("there is no text in {locale}; add [text.{locale}]")));
        }
    }
    for (locale, text) in &entry.text {
        check_same_fields(record, *locale, text, problems);
        for (field, value, limit) in fields(text, &catalogue.edition.limits) {
            check_value(record, &format!("text.{locale}.{field}"), value, limit, problems);
        }
    }
    for (position, contact) in entry.contacts.iter().enumerate() {
        for (name, texts) in [("hours", &contact.hours), ("note", &contact.note)] {
            let field = format!("contacts.{}.{name}", position + 1);
            check_languages(record, &field, texts, catalogue, problems);
            texts.values().for_each(|value| check_value(record, &field, value, 200, problems));
        }
        check_value(record, &format!("contacts.{}.value", position + 1), &contact.value, 300, problems);
    }
    for (position, source) in entry.sources.iter().enumerate() {
        check_value(record, &format!("sources.{}.title", position + 1), &source.title, 200, problems);
        check_value(record, &format!("sources.{}.publisher", position + 1), &source.publisher, 200, problems);
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
    all.extend(text.former_names.iter().map(|name| ("former_names", name.as_str(), limits.name)));
    all.extend(text.take_along.iter().map(|item| ("take_along", item.as_str(), limits.take_along)));
    all
}

fn check_value(record: &Record, field: &str, value: &str, limit: usize, problems: &mut Vec<Problem>) {
    let length = value.chars().count();
    if length > limit {
        problems.push(record.error(field, format!("has {length} characters; write it in at most {limit}")));
    }
    if value.trim().is_empty() {
        problems.push(record.error(field, "is empty; write it, or remove the field where it is not known"));
    } else if value.trim() != value {
        problems.push(record.error(field, "begins or ends with a space; remove it"));
    }
    if let Some(control) = value.chars().find(|letter| is_control(*letter)) {
        let message = format!("has the control character U+{:04X}; remove it", u32::from(control));
        problems.push(record.error(field, message));
    }
    if looks_like_html(value) {
        problems.push(record.error(field, "has HTML in it; write plain text"));
    }
}

/// Control characters and those that turn the direction of text around.
fn is_control(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// A `<` before a letter, `/` or `!`, or a character reference such as `&nbsp;`.
fn looks_like_html(value: &str) -> bool {
    let tag = value.match_indices('<').any(|(at, _)| {
        value.get(at + 1..).and_then(|rest| rest.chars().next()).is_some_and(|next| next.is_ascii_alphabetic() || "/!".contains(next))
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
    let mine: Vec<&str> = fields(text, &Limits::default()).iter().map(|(field, _, _)| *field).collect();
    let others = record.entry.text.values().flat_map(|other| fields(other, &Limits::default()));
    let mut missing: Vec<&str> =
        others.map(|(field, _, _)| field).filter(|field| *field != "former_names" && !mine.contains(field)).collect();
    missing.sort_unstable();
    missing.dedup();
    for field in missing {
        let path = format!("text.{locale}.{field}");
        problems.push(record.warning(&path, format!("is missing in {locale} but there in another language; write it")));
    }
}

fn check_languages(
    record: &Record,
    field: &str,
    texts: &Localized<String>,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    if texts.is_empty() {
        return;
    }
    for locale in catalogue.edition.locales.iter().filter(|locale| !texts.contains_key(locale)) {
        problems.push(record.warning(field, format!("is missing in {locale}; write it")));
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

    #[test]
    fn characters_that_turn_text_around_are_control_characters() {
        assert!(is_control('\u{202E}') && is_control('\u{7}') && is_control('\n'));
        assert!(!is_control('ä') && !is_control('\u{A0}'));
    }
}
