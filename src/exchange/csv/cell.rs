//! What stands in a cell: lists, dates, codes with their names, and texts that a spreadsheet would take for formulas.
//! It knows no columns.

use crate::catalogue::is_dialable;
use crate::model::{Date, Locale, Localized};

/// A list in one cell, its items with ` | ` between them.
pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    let escaped = |item: &T| item.as_ref().replace('\\', "\\\\").replace('|', "\\|");
    items.iter().map(escaped).collect::<Vec<_>>().join(" | ")
}

/// The items of a list.
pub fn items(cell: &str) -> Vec<String> {
    let mut items = vec![String::new()];
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        let Some(item) = items.last_mut() else { break };
        match letter {
            '\\' => item.extend(letters.next()),
            '|' => items.push(String::new()),
            letter => item.push(letter),
        }
    }
    items.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
}

/// The items of a list of words and codes: commas and semicolons separate those, too.
pub fn words(cell: &str) -> Vec<String> {
    cell.split(['|', ',', ';', '\n']).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

/// `2026-12-31`, `31.12.2026`, `2026-12`, `12.2026` or `2026`.
pub fn date(cell: &str) -> Option<Date> {
    let parts: Vec<&str> = cell.split('.').map(str::trim).collect();
    match parts.as_slice() {
        [day, month, year] => Date::parse(&format!("{year}-{month:0>2}-{day:0>2}")),
        [month, year] => Date::parse(&format!("{year}-{month:0>2}")),
        // A spreadsheet may add a time of day.
        _ => Date::parse(cell.strip_suffix(" 00:00:00").or_else(|| cell.strip_suffix(" 0:00")).unwrap_or(cell)),
    }
}

/// A code with its name behind it, `005 Kylä`: no spreadsheet takes that for a number.
pub fn named_code(code: &str, name: &Localized<String>, order: &[Locale]) -> String {
    let name = order.iter().find_map(|locale| name.get(locale)).or_else(|| name.values().next());
    name.map_or_else(|| code.to_owned(), |name| format!("{code} {name}"))
}

/// The code that `written` means: itself, with the zeros that a spreadsheet took from its front, with its name behind
/// it, or the name alone in any language. `None` where none or more than one is meant.
pub fn code<'a>(
    written: &str,
    width: usize,
    all: impl Iterator<Item = (&'a String, &'a Localized<String>)> + Clone,
) -> Option<String> {
    let digits: String = written.chars().take_while(char::is_ascii_digit).collect();
    if !digits.is_empty() {
        let padded = format!("{digits:0>width$}");
        return all.clone().map(|(code, _)| code).find(|code| **code == padded).cloned();
    }
    let wanted = written.to_lowercase();
    let called = |name: &Localized<String>| name.values().any(|name| name.to_lowercase() == wanted);
    let mut found: Vec<&String> = all.filter(|(_, name)| called(name)).map(|(code, _)| code).collect();
    found.dedup();
    match found.as_slice() {
        [code] => Some((*code).clone()),
        _ => None,
    }
}

/// A cell that a spreadsheet could take for a formula gets an apostrophe before it, so that nothing is calculated. A
/// telephone number with spaces is none.
pub fn guarded(cell: String) -> String {
    let risky = cell.starts_with(['=', '@', '-', '\t', '\r'])
        || (cell.starts_with('+') && !(is_dialable(&cell) && cell.contains(' ')));
    if risky || cell.starts_with('\'') { format!("'{cell}") } else { cell }
}

/// The cell without that apostrophe.
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '@', '-', '+', '\t', '\r', '\'']) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_as_people_write_them() {
        for (cell, expected) in [
            ("31.12.2026", "2026-12-31"),
            ("1.2.2026", "2026-02-01"),
            ("2026-12-31", "2026-12-31"),
            ("2026", "2026"),
            ("3.2026", "2026-03"),
            ("2026-12-31 00:00:00", "2026-12-31"),
        ] {
            assert_eq!(date(cell).map(|date| date.to_string()).as_deref(), Some(expected), "{cell}");
        }
        for cell in ["", "31.2.2026", "12/31/2026", "tomorrow", "46022"] {
            assert_eq!(date(cell), None, "{cell}");
        }
    }

    #[test]
    fn codes_lose_their_zeros_and_are_known_by_name() {
        let name = |fi: &str, sv: &str| {
            Localized::from([
                (Locale::parse("fi").unwrap(), fi.to_owned()),
                (Locale::parse("sv").unwrap(), sv.to_owned()),
            ])
        };
        let all = [
            ("005".to_owned(), name("Kylä", "By")),
            ("050".to_owned(), name("Ranta", "Strand")),
            ("500".to_owned(), name("Strand", "Strand")),
        ];
        let read = |written: &str| code(written, 3, all.iter().map(|(code, name)| (code, name)));
        for (written, expected) in [
            ("5", Some("005")),
            ("005", Some("005")),
            ("50", Some("050")),
            ("005 Kylä", Some("005")),
            ("by", Some("005")),
            ("KYLÄ", Some("005")),
            ("Strand", None),
            ("7", None),
            ("Muu", None),
        ] {
            assert_eq!(read(written).as_deref(), expected, "{written}");
        }
    }

    proptest! {
        #[test]
        fn lists_and_guarded_cells_come_back(items_in in proptest::collection::vec("[a-zåäö|\\\\'=+ -]{1,12}", 0..5)) {
            let wanted: Vec<String> = items_in.iter().map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect();
            prop_assert_eq!(items(unguarded(&guarded(list(&wanted)))), wanted);
        }
    }
}
