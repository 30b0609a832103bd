//! `accept` and `withdraw`: says what the library did.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use suoraan::editing::{self, Change};
use suoraan::model::Date;

pub fn accept(catalogue: &Path, files: &[PathBuf], today: Date, try_only: bool) -> super::Outcome {
    let mut texts = Vec::new();
    for file in files {
        let name = file.display().to_string();
        let text = if name == "-" {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            text
        } else {
            std::fs::read_to_string(file).map_err(|error| format!("{name}: cannot be read: {error}"))?
        };
        texts.push((name, text));
    }
    let accepted = editing::accept(catalogue, &texts, today, try_only)?;
    accepted.changes.iter().for_each(print_change);
    let done = if try_only { "would be written" } else { "written" };
    println!("{} files {done}, {} new codes. Now: suoraan check, make data", accepted.changes.len(), accepted.codes);
    Ok(ExitCode::SUCCESS)
}

fn print_change(change: &Change) {
    println!("{} {}", change.file, if change.is_new { "is new:" } else { "changes:" });
    change.difference.iter().for_each(|line| println!("  {line}"));
    if change.difference.is_empty() {
        println!("  nothing is different");
    }
    if !change.alike.is_empty() {
        println!("  WARNING: most likely in the catalogue already:");
        change.alike.iter().for_each(|line| println!("    {line}"));
    }
    if !change.comments.is_empty() {
        println!("  WARNING: these comments of the old file go:");
        change.comments.iter().for_each(|line| println!("    {line}"));
    }
    if !change.is_new {
        let keepers = change.keepers.join(", ");
        let from = if keepers.is_empty() { "nobody is named; ask the provider" } else { &keepers };
        println!("  Did it come from one who keeps it true? {from}");
    }
}

pub fn withdraw(catalogue: &Path, id: &str, successor: Option<&str>, today: Date) -> super::Outcome {
    let withdrawn = editing::withdraw(catalogue, id, successor, today)?;
    println!("{} is taken down; its code {} and its names are kept", withdrawn.file, withdrawn.code);
    if !withdrawn.named.is_empty() {
        println!("It is still named here, and left out there; take it away when you can:");
        withdrawn.named.iter().for_each(|line| println!("  {line}"));
    }
    println!("Now: make data");
    Ok(ExitCode::SUCCESS)
}
