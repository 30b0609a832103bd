//! Words of texts that are older than the law: offices that are no more. It changes nothing, it only says so.

use crate::exchange::Note;
use crate::model::{Localized, Text};

/// The state's employment offices, whose work became that of employment areas on 1 January 2025.
const ENDED: [&str; 8] = [
    "te-toimisto",
    "te-palvelu",
    "työ- ja elinkeinotoimisto",
    "te-byrå",
    "te-tjänst",
    "arbets- och näringsbyrå",
    "te office",
    "employment and economic development office",
];

pub fn look(texts: &Localized<Text>, notes: &mut Vec<Note>) {
    for (locale, text) in texts {
        let fields = [
            ("promise", &text.promise),
            ("what_happens", &text.what_happens),
            ("who_for", &text.who_for),
            ("first_step", &text.first_step),
        ];
        for (field, value) in fields {
            let value = value.as_deref().unwrap_or_default().to_lowercase();
            if let Some(word) = ENDED.iter().find(|word| value.contains(**word)) {
                let message = format!("says \"{word}\", which ended with the year 2024; write who does it now");
                notes.push(Note::new(format!("text.{locale}.{field}"), message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Locale;

    #[test]
    fn offices_that_are_no_more_are_told() {
        let text = Text { first_step: Some("Ota yhteys TE-toimistoon.".to_owned()), ..Text::default() };
        let mut notes = Vec::new();
        look(&Localized::from([(Locale::parse("fi").unwrap(), text)]), &mut notes);
        assert_eq!(notes.iter().map(|note| note.field.as_str()).collect::<Vec<_>>(), ["text.fi.first_step"]);
    }
}
