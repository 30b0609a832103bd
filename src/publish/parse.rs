//! What people write into fields, as values: days the way people write them, numbers, texts without what came along when
//! they were copied.

use crate::model::Date;

/// Reads `31.12.2026`, `12.2026` or `2026`, or the same as the files have it: `2026-12-31`, `2026-12`.
pub fn date_of(text: &str) -> Option<Date> {
    let text = text.trim();
    if !text.contains(['.', '/']) {
        return Date::parse(text);
    }
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).collect();
    let two = |part: &str| format!("{part:0>2}");
    Date::parse(&match parts.as_slice() {
        [day, month, year] => format!("{year}-{}-{}", two(month), two(day)),
        [month, year] => format!("{year}-{}", two(month)),
        _ => return None,
    })
}

/// A text in one paragraph: line breaks and other spaces become one space, and none is left at the ends.
pub fn paragraph(text: &str) -> Option<String> {
    // A no-break space between two words was put there on purpose.
    let words: Vec<&str> = text.trim().split(|letter: char| letter.is_ascii_whitespace()).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The lines that say something.
pub fn items(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for item in text.lines().filter_map(paragraph) {
        if !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for (text, date) in [
            ("31.12.2026", Some("2026-12-31")),
            (" 1.2.2027 ", Some("2027-02-01")),
            ("2026-12-31", Some("2026-12-31")),
            ("12.2026", Some("2026-12")),
            ("12/2026", Some("2026-12")),
            ("2026", Some("2026")),
            ("31.11.2026", None),
            ("next year", None),
            ("1.2.3.2026", None),
        ] {
            assert_eq!(date_of(text).map(|date| date.to_string()).as_deref(), date, "{text}");
        }
    }

    #[test]
    fn what_came_along_when_copying_is_left_out() {
        assert_eq!(paragraph(" You get\r\n\thelp.\u{A0}Come. ").as_deref(), Some("You get help.\u{A0}Come."));
        assert_eq!(paragraph(" \n"), None);
        assert_eq!(items("a passport\n\n a passport\nan id "), ["a passport", "an id"]);
    }
}
