//! Contacts, sources and the first step: numbers that can be dialled, addresses that open, targets that are there.

use super::rules::check_list;
use super::{Fault, Problem, Record};
use crate::model::{Contact, ContactType, FirstStep, FirstStepType, Locale};

pub fn check(record: &Record, locales: &[Locale], problems: &mut Vec<Problem>) {
    let (entry, place) = (&record.entry, &record.place);
    for (position, contact) in entry.contacts.iter().enumerate() {
        let mut wrong = |name: &str, fault: Fault| {
            problems.push(place.error(&format!("contacts.{}.{name}", position + 1), fault));
        };
        if let Some(message) = wrong_value(contact) {
            wrong("value", message);
        }
        let same = |other: &Contact| other.id == contact.id && !contact.id.is_empty();
        if entry.contacts.iter().take(position).any(same) {
            wrong("id", format!("{} is the id of another contact here; ids are used once", contact.id).into());
        }
        if contact.source.is_some_and(|source| source == 0 || source > entry.sources.len()) {
            wrong("source", "is not the number of a source of this file; count from 1".into());
        }
    }
    for (source, position) in entry.sources.iter().zip(1..) {
        if source.url.as_ref().is_some_and(|url| !is_web_address(url)) {
            let field = format!("sources.{position}.url");
            problems.push(place.error(&field, "cannot be opened; write an http:// or https:// address"));
        }
    }
    check_list(place, "keepers", &entry.keepers, problems, wrong_email);
    if entry.benefit_source.is_some_and(|source| source == 0 || source > entry.sources.len()) {
        problems.push(place.error("benefit_source", "is not the number of a source of this file; count from 1"));
    }
    let Some(first_step) = &entry.first_step else { return };
    let message = wrong_target(first_step, first_step.target.as_ref(), &entry.contacts);
    // A target that is there but was no text at all was reported when it was read.
    let unread = first_step.target.is_none() && place.has("first_step.target");
    if !unread {
        problems.extend(message.map(|message| place.error("first_step.target", message)));
    }
    for (locale, target) in &first_step.targets {
        let message = if locales.contains(locale) {
            wrong_target(first_step, Some(target), &entry.contacts)
        } else {
            Some(format!("{locale} is no language of edition.toml; mend it or add it there").into())
        };
        let field = format!("first_step.targets.{locale}");
        problems.extend(message.map(|message| place.error(&field, message)));
    }
}

/// What is wrong with a contact's value, if anything is; an empty one was reported when it was read.
fn wrong_value(contact: &Contact) -> Option<Fault> {
    let value = &contact.value;
    match contact.contact {
        _ if value.is_empty() => None,
        ContactType::Phone if !is_dialable(value) => Some(Fault::NotDialable(value.clone())),
        ContactType::Email => wrong_email(value),
        ContactType::Web | ContactType::Chat | ContactType::Form if !is_web_address(value) => {
            Some(Fault::NotAnAddress(value.clone()))
        }
        _ => None,
    }
}

/// What is wrong with an e-mail address that everybody can read, if anything is.
fn wrong_email(value: &str) -> Option<Fault> {
    if !is_email(value) {
        Some(Fault::NotAnEmail(value.to_owned()))
    } else if is_personal(value) {
        Some(Fault::PersonalEmail)
    } else {
        None
    }
}

fn wrong_target(first_step: &FirstStep, target: Option<&String>, contacts: &[Contact]) -> Option<Fault> {
    let asks_others = matches!(first_step.step, FirstStepType::AskEmploymentArea | FirstStepType::AskYourCounsellor);
    let Some(target) = target else {
        return (!asks_others).then_some(Fault::NoTarget);
    };
    let contact = contacts.iter().find(|contact| contact.id == *target);
    if contact.is_none() && !is_web_address(target) {
        Some(format!("{target} is neither a contact of this file nor an https address").into())
    } else if first_step.step == FirstStepType::Call && contact.is_none_or(|found| found.contact != ContactType::Phone)
    {
        Some(Fault::CallNeedsPhone)
    } else {
        None
    }
}

/// A telephone number as people write it: 3 to 15 digits with spaces, perhaps a plus in front.
pub fn is_dialable(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let rest = value.strip_prefix('+').unwrap_or(value);
    (3..=15).contains(&digits) && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

pub fn is_web_address(value: &str) -> bool {
    let Some(rest) = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.') && !value.contains(|letter: char| letter.is_whitespace() || letter == '"' || letter == '<')
}

pub fn is_email(value: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    value.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// Two words with a dot between them before the @, as in a first and a last name: shared mailboxes are seldom so written.
fn is_personal(value: &str) -> bool {
    const SHARED: [&str; 12] = [
        "info",
        "toimisto",
        "neuvonta",
        "asiakaspalvelu",
        "palvelu",
        "office",
        "kansli",
        "radgivning",
        "service",
        "kirjaamo",
        "tyollisyys",
        "sysselsattning",
    ];
    let Some((name, _)) = value.split_once('@') else { return false };
    let words: Vec<&str> = name.split(['.', '_']).collect();
    let letters = |word: &&str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    words.len() == 2 && words.iter().all(letters) && !words.iter().any(|word| SHARED.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_dialled() {
        for number in ["09 2525 0111", "116 117", "112", "+358 9 2525 0111"] {
            assert!(is_dialable(number), "{number}");
        }
        for number in ["", "12", "020 CHECK", "09-123 456", "soita vaihteeseen", "1234567890123456"] {
            assert!(!is_dialable(number), "{number}");
        }
    }

    #[test]
    fn addresses_of_people_are_told_from_shared_ones() {
        for address in ["first.last@example.org", "first_last@example.org"] {
            assert!(is_personal(address), "{address}");
        }
        for address in ["info@example.org", "info.desk@example.org", "tyollisyyspalvelut@example.org"] {
            assert!(!is_personal(address), "{address}");
        }
    }
}
