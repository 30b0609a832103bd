//! Services of PTV, the Finnish Service Catalogue, into the catalogue: read in every version of its open interface, made
//! into entries, and merged with what editors have changed since the last time.

mod area;
mod codes;
mod contacts;
mod hours;
mod json;
mod make;
mod model;
mod old_words;
mod older;
mod organisations;
mod parts;
mod place;
mod plain;
mod read;
mod services;
mod v12;

pub use place::degrees;

use super::{Fault, Home, Input, Refusal, Report};
use crate::model::Date;
use json::{Faults, Node};
use model::Collected;

/// Imports the files into the catalogue and says what became of each service. Where a file cannot be read, nothing is
/// written at all. `today` is the day of reading that the sources get.
pub fn import(inputs: &[Input], home: &Home, today: Date) -> Result<Report, Refusal> {
    let collected = collect(inputs)?;
    services::import(&collected, home, today)
}

fn collect(inputs: &[Input]) -> Result<Collected, Refusal> {
    let mut collected = Collected::default();
    let mut faults = Vec::new();
    for Input { name, bytes } in inputs {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text),
            Err(error) => {
                let line = bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() + 1;
                faults.push(Fault::new(
                    name,
                    format!("line {line}"),
                    "is not UTF-8 from here on; save the file as UTF-8",
                ));
                continue;
            }
        };
        match serde_json::from_str(text) {
            Ok(value) => {
                let own = Faults::new(name);
                read::any(&Node::new(&value, &own), &mut collected);
                faults.extend(own.into_inner());
            }
            Err(error) => {
                let place = format!("line {}, column {}", error.line(), error.column());
                let message = if text.trim().is_empty() {
                    "is empty; save the answer of PTV into it".to_owned()
                } else {
                    format!("is no JSON ({error}); save the answer of PTV as it is")
                };
                faults.push(Fault::new(name, place, message));
            }
        }
    }
    if faults.is_empty() { Ok(collected) } else { Err(Refusal::Input(faults)) }
}
