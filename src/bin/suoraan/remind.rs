//! `suoraan remind`: writes the messages that are due and that were not written before, a file each.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use suoraan::i18n::{I18n, native_plural};
use suoraan::model::{Catalogue, Date};
use suoraan::reminder::{Recipients, Voice, due, message};
use suoraan::site;

/// Writes into `out`, which is made where it is not there, and says a line for each message and a total.
pub fn remind(catalogue: &Catalogue, locales: &Path, out: &Path, today: Date) -> crate::Outcome {
    let interfaces = site::interfaces(catalogue, locales)?;
    let voice = |(locale, interface): (_, suoraan::ui::Interface)| Voice {
        i18n: I18n::new(locale, interface.messages, native_plural),
        routes: interface.routes,
    };
    let voices: Vec<Voice> = interfaces.into_iter().map(voice).collect();
    let wrong = |path: &Path, error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    fs::create_dir_all(out).map_err(|error| wrong(out, error))?;
    let (mut written, mut before) = (0, 0);
    // By the number of addresses that a message goes to.
    let mut addresses: BTreeMap<usize, usize> = BTreeMap::new();
    for reminder in due(catalogue, today) {
        let path = out.join(reminder.file_name());
        if path.exists() {
            before += 1;
            continue;
        }
        // Under another name until it is whole: what lies there is never written again.
        let part = path.with_extension("part");
        fs::write(&part, message(&reminder, catalogue, &voices)).map_err(|error| wrong(&part, error))?;
        fs::rename(&part, &path).map_err(|error| wrong(&path, error))?;
        let recipients = Recipients::of(catalogue, reminder.entry);
        println!("{}: {}", path.display(), to_whom(&recipients));
        written += 1;
        *addresses.entry(recipients.to.len()).or_default() += 1;
    }
    println!("{written} messages written, {before} lay there before");
    let of = |number: usize| addresses.get(&number).copied().unwrap_or_default();
    if of(1) + of(0) > 0 {
        println!("{} go to one address only and {} to none; write two in keepers", of(1), of(0));
    }
    Ok(ExitCode::SUCCESS)
}

fn to_whom(recipients: &Recipients<'_>) -> String {
    match recipients.to.as_slice() {
        [] if recipients.phones.is_empty() => "no address and no number; find out who is responsible".to_owned(),
        [] => format!("no address; call {}", recipients.phones.join(", ")),
        [only] => format!("to {only}, one address only"),
        several => format!("to {}", several.join(", ")),
    }
}
