//! What must hold between the fields and between the entries: ids that exist, dates in order, sources, contacts that work.

use super::{Problem, Record, text_rules};
use crate::model::{Catalogue, ContactType, EntryType, FirstStepType, Status};
use std::collections::BTreeMap;

/// Checks every entry by itself and against the others.
pub fn check(records: &[Record], catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let mut owners: BTreeMap<&str, &Record> = BTreeMap::new();
    for record in records {
        let own = std::iter::once(("id", &record.entry.id)).chain(record.entry.covers.iter().map(|id| ("covers", id)));
        for (field, id) in own {
            if let Some(other) = owners.insert(id, record) {
                problems.push(record.error(field, format!("{id} is taken by {} already; ids are used once", other.file)));
            }
        }
    }
    let types: BTreeMap<&str, EntryType> =
        records.iter().map(|record| (record.entry.id.as_str(), record.entry.entry_type)).collect();
    for record in records {
        check_id(record, catalogue, problems);
        check_needed(record, problems);
        check_references(record, &types, catalogue, problems);
        check_area(record, catalogue, problems);
        check_dates(record, problems);
        check_contacts(record, problems);
        text_rules::check(record, catalogue, problems);
    }
    check_situations(records, catalogue, problems);
}

fn check_id(record: &Record, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let id = &record.entry.id;
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || !id.bytes().all(fine) || id.starts_with('-') || id.ends_with('-') {
        problems.push(record.error("id", "is no id; use small letters a to z, digits and hyphens"));
    }
    if !catalogue.codes.contains_key(id) {
        problems.push(record.error("id", "has no line in codes.tsv; run `suoraan codes`"));
    }
}

/// Fields without which an entry cannot be shown honestly.
fn check_needed(record: &Record, problems: &mut Vec<Problem>) {
    let entry = &record.entry;
    if entry.sources.is_empty() {
        problems.push(record.error("sources", "names no source; add [[sources]] with title, publisher and read"));
    }
    if entry.entry_type == EntryType::Service {
        if entry.kind.is_none() {
            problems.push(record.error("kind", "is missing; write public, organisation or project"));
        }
        if entry.organisation.is_none() && entry.status != Status::Ended {
            problems.push(record.error("organisation", "is missing; write the id of who provides it"));
        }
        if entry.first_step.is_none() {
            problems.push(record.error("first_step", "is missing; say what a person does first"));
        }
    }
}

fn check_references(
    record: &Record,
    types: &BTreeMap<&str, EntryType>,
    catalogue: &Catalogue,
    problems: &mut Vec<Problem>,
) {
    let entry = &record.entry;
    for (field, id) in [("organisation", &entry.organisation), ("decides", &entry.decides)] {
        let Some(id) = id else { continue };
        if types.get(id.as_str()) != Some(&EntryType::Organisation) {
            problems.push(record.error(field, format!("{id} is not in organisations/; write an id from there or add it")));
        }
    }
    let links = entry.after.iter().map(|id| ("after", id));
    let links = links.chain(entry.meanwhile.iter().map(|id| ("meanwhile", id)));
    for (field, id) in links.chain(entry.successor.iter().map(|id| ("successor", id))) {
        if !types.contains_key(id.as_str()) {
            problems.push(record.error(field, format!("{id} is not in the catalogue; write an id that is, or remove it")));
        } else if *id == entry.id {
            problems.push(record.error(field, "points at the entry itself; remove it"));
        }
    }
    for id in &entry.situations {
        if !catalogue.situations.iter().any(|situation| situation.id == *id) {
            problems.push(record.error("situations", format!("{id} is not in situations.toml; use an id from there")));
        }
    }
    for code in &entry.themes {
        if !catalogue.themes.iter().any(|theme| theme.code == *code) {
            problems.push(record.error("themes", format!("{code} is not in themes.toml; use a code from there or add it")));
        }
    }
    if let Some(first_step) = &entry.first_step {
        check_first_step(record, first_step.step, first_step.target.as_deref(), problems);
    }
    for (position, contact) in entry.contacts.iter().enumerate() {
        if contact.source.is_some_and(|source| source == 0 || source > entry.sources.len()) {
            let field = format!("contacts.{}.source", position + 1);
            problems.push(record.error(&field, "is not the number of a source of this file; count from 1"));
        }
    }
}

fn check_first_step(record: &Record, step: FirstStepType, target: Option<&str>, problems: &mut Vec<Problem>) {
    let field = "first_step.target";
    let asks_others = matches!(step, FirstStepType::AskEmploymentArea | FirstStepType::AskYourCounsellor);
    match target {
        None if !asks_others => {
            problems.push(record.error(field, "is missing; write the id of a contact or an https address"));
        }
        Some(target) => {
            let contact = record.entry.contacts.iter().find(|contact| contact.id == target);
            if contact.is_none() && !is_web_address(target) {
                problems.push(record.error(field, format!("{target} is neither a contact of this file nor an https address")));
            }
            if step == FirstStepType::Call && contact.is_none_or(|contact| contact.contact != ContactType::Phone) {
                problems.push(record.error(field, "a call needs a contact of type phone; write its id"));
            }
        }
        None => {}
    }
}

fn check_area(record: &Record, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let (area, areas) = (&record.entry.area, &catalogue.areas);
    let mut unknown = |field: &str, code: &str, file: &str| {
        problems.push(record.error(field, format!("{code} is not in areas/{file}; write a code from there")));
    };
    for code in area.municipalities.iter().filter(|code| !areas.municipalities.contains_key(*code)) {
        unknown("area.municipalities", code, "municipalities.tsv");
    }
    for code in area.employment_areas.iter().filter(|code| !areas.employment_areas.contains_key(*code)) {
        unknown("area.employment_areas", code, "employment_areas.tsv");
    }
    for code in area.counties.iter().filter(|code| !areas.counties.contains_key(*code)) {
        unknown("area.counties", code, "counties.tsv");
    }
}

fn check_dates(record: &Record, problems: &mut Vec<Problem>) {
    let entry = &record.entry;
    if let (Some(from), Some(to)) = (entry.valid.from, entry.valid.to) {
        if to.is_before(&from) {
            problems.push(record.error("valid.to", format!("{to} is before it started, {from}; mend one of them")));
        }
    }
    if let (Some(min), Some(max)) = (entry.ages.min, entry.ages.max) {
        if max < min {
            problems.push(record.error("ages.max", format!("{max} is below the lowest age, {min}; mend one of them")));
        }
    }
    if entry.status == Status::Ended && entry.successor.is_none() {
        problems.push(record.warning("successor", "it has ended and nothing is said of what there is now; add a successor"));
    }
    for (position, source) in entry.sources.iter().enumerate() {
        if source.dated.is_some_and(|dated| source.read.is_before(&dated)) {
            let field = format!("sources.{}.read", position + 1);
            problems.push(record.error(&field, "it was read before its own date; mend one of them"));
        }
    }
}

fn check_contacts(record: &Record, problems: &mut Vec<Problem>) {
    let entry = &record.entry;
    for (position, contact) in entry.contacts.iter().enumerate() {
        let field = format!("contacts.{}.value", position + 1);
        let value = &contact.value;
        match contact.contact {
            ContactType::Phone if !is_dialable(value) => {
                problems.push(record.error(&field, format!("\"{value}\" cannot be dialled; write digits and spaces only")));
            }
            ContactType::Email if !is_email(value) => {
                problems.push(record.error(&field, format!("\"{value}\" is no e-mail address; write name@host")));
            }
            ContactType::Email if is_personal(value) => {
                problems.push(record.error(&field, "looks like a person's own address; use a shared mailbox of the service"));
            }
            ContactType::Web | ContactType::Chat | ContactType::Form if !is_web_address(value) => {
                problems.push(record.error(&field, format!("\"{value}\" cannot be opened; write an https:// address")));
            }
            _ => {}
        }
        let same = entry.contacts.iter().take(position).any(|other| other.id == contact.id);
        if same {
            let field = format!("contacts.{}.id", position + 1);
            problems.push(record.error(&field, format!("{} is the id of another contact here; ids are used once", contact.id)));
        }
    }
    for (position, source) in entry.sources.iter().enumerate() {
        if source.url.as_ref().is_some_and(|url| !is_web_address(url)) {
            let field = format!("sources.{}.url", position + 1);
            problems.push(record.error(&field, "cannot be opened; write an http:// or https:// address"));
        }
    }
}

/// Each situation leads somewhere.
fn check_situations(records: &[Record], catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    for situation in &catalogue.situations {
        if !records.iter().any(|record| record.entry.situations.contains(&situation.id)) {
            let message = format!("{} has no entry; name it in an entry's situations", situation.id);
            problems.push(Problem::error("situations.toml", 1, "situation", message));
        }
    }
}

/// A telephone number as people write it: 3 to 15 digits with spaces, perhaps a plus in front.
fn is_dialable(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let rest = value.strip_prefix('+').unwrap_or(value);
    (3..=15).contains(&digits) && rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
}

fn is_web_address(value: &str) -> bool {
    let Some(rest) = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.') && !value.contains(|letter: char| letter.is_whitespace() || letter == '"' || letter == '<')
}

fn is_email(value: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    value.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// Two words with a dot between them before the @, as in a first and a last name: shared mailboxes are seldom so written.
fn is_personal(value: &str) -> bool {
    const SHARED: [&str; 12] = [
        "info", "toimisto", "neuvonta", "asiakaspalvelu", "palvelu", "office", "kansli", "radgivning", "service",
        "kirjaamo", "tyollisyys", "sysselsattning",
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
        for address in ["info@example.org", "info.vasa@example.org", "tyollisyyspalvelut@example.org"] {
            assert!(!is_personal(address), "{address}");
        }
    }
}
