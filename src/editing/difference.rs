//! What is different between two versions of an entry, in words.

use crate::catalogue::entry_text;
use crate::model::{Entry, Locale};
use crate::publish::values_of;
use std::collections::BTreeSet;

/// A line or two for each field that differs. Of something new every field that says something.
pub fn difference(before: Option<&Entry>, after: &Entry, locales: &[Locale]) -> Vec<String> {
    let old = before.map(values_of).unwrap_or_default();
    let new = values_of(after);
    let fields: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let mut lines = Vec::new();
    for field in fields {
        let quote = |text: &String| format!("“{}”", text.replace('\n', ", "));
        match (old.get(field), new.get(field)) {
            (Some(was), Some(now)) if was != now => {
                lines.push(format!("{field}: was {}", quote(was)));
                lines.push(format!("{}  now {}", " ".repeat(field.chars().count()), quote(now)));
            }
            (Some(was), None) => lines.push(format!("{field}: taken away; was {}", quote(was))),
            (None, Some(now)) => lines.push(format!("{field}: {}", quote(now))),
            _ => {}
        }
    }
    // What the form has no field for, and still differs: sources, what comes after.
    if let Some(before) = before {
        let written = |entry: &Entry| -> Vec<String> {
            let text = entry_text(&rest(entry), locales);
            text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
        };
        let (was, now) = (written(before), written(after));
        lines.extend(was.iter().filter(|line| !now.contains(line)).map(|line| format!("- {line}")));
        lines.extend(now.iter().filter(|line| !was.contains(line)).map(|line| format!("+ {line}")));
    }
    lines
}

/// What is left of an entry without the fields of the form.
fn rest(entry: &Entry) -> Entry {
    let mut rest = Entry::new(entry.entry_type, &entry.id);
    rest.ptv.clone_from(&entry.ptv);
    rest.decides.clone_from(&entry.decides);
    rest.after.clone_from(&entry.after);
    rest.meanwhile.clone_from(&entry.meanwhile);
    rest.checked = entry.checked;
    rest.covers.clone_from(&entry.covers);
    rest.quick_exit = entry.quick_exit;
    rest.sources.clone_from(&entry.sources);
    rest
}
