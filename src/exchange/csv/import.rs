//! Rows of a table into the catalogue: what a cell changes is changed, what it says as before stays, and what the table
//! has no column for stays in any case. With one fault in any row nothing is written.

use super::columns::{Column, TEXTS};
use super::export::cell;
use super::rows::{Row, read};
use super::set;
use crate::catalogue::{self, Problem, is_id};
use crate::exchange::home::Files;
use crate::exchange::settle::with_comments;
use crate::exchange::{Done, Fault, Home, Input, Line, Note, Refusal, Report};
use crate::model::{Date, Entry, EntryType, Text};
use crate::model::{slug, unique};
use std::collections::BTreeMap;

/// Imports the tables into the catalogue and says what became of each row.
pub fn import(inputs: &[Input], home: &Home, today: Date) -> Result<Report, Refusal> {
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    let mut report = Report::default();
    for input in inputs {
        match read(input, &home.catalogue.edition.locales) {
            Ok((found, remark)) => {
                rows.extend(found);
                report.remarks.extend(remark.map(|remark| format!("{} {remark}", input.name)));
            }
            Err(found) => faults.extend(found),
        }
    }
    // The row of each service, by its id.
    let mut by_id: BTreeMap<String, usize> = BTreeMap::new();
    let mut changed = Vec::new();
    for (position, row) in rows.iter().enumerate() {
        match service(row, home, today, &by_id) {
            Ok(one) => {
                if let Some(first) = by_id.insert(one.entry.id.clone(), position).and_then(|first| rows.get(first)) {
                    let message = format!(
                        "{} stands in line {} of {} already; remove one of them",
                        one.entry.id, first.line, first.file
                    );
                    faults.push(row.fault("id", message));
                }
                changed.push(one);
            }
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        return Err(Refusal::Input(faults));
    }
    let files: Files = changed.iter().filter_map(|one| Some((one.line.file.clone()?, one.text.clone()?))).collect();
    if !files.is_empty() {
        let errors = home.errors_with(&files)?;
        let faults: Vec<Fault> = errors.iter().filter_map(|problem| fault(problem, &rows, &by_id, &changed)).collect();
        match (faults.is_empty(), errors.is_empty()) {
            (false, _) => return Err(Refusal::Input(faults)),
            (true, false) => return Err(Refusal::Catalogue(errors)),
            (true, true) => {}
        }
    }
    let added = home.write(files)?;
    report.lines = changed.into_iter().map(|one| one.line).collect();
    if added > 0 {
        report.remarks.push(format!("{added} codes added to codes.tsv"));
    } else if !home.whole && report.count(|done| *done == Done::Written) > 0 {
        report.remarks.push("copy the files into the catalogue and run `suoraan codes` there".to_owned());
    }
    Ok(report)
}

struct Changed {
    entry: Entry,
    /// Its file's text, where that changes.
    text: Option<String>,
    line: Line,
}

fn service(row: &Row, home: &Home, today: Date, others: &BTreeMap<String, usize>) -> Result<Changed, Vec<Fault>> {
    let written = row.cells.get(&Column::plain("id")).map(String::as_str).unwrap_or_default();
    let id = if written.is_empty() { new_id(row, home, others)? } else { written.to_owned() };
    if !is_id(&id) {
        return Err(vec![row.fault("id", format!("{id} is no id; use small letters a to z, digits and hyphens"))]);
    }
    let mine = home.catalogue.entries.get(&id);
    if let Some(other) = mine.filter(|entry| entry.entry_type != EntryType::Service) {
        let message =
            format!("{id} is in {}/, and this table is of services; change it there", other.entry_type.folder());
        return Err(vec![row.fault("id", message)]);
    }
    if mine.is_none() && home.is_taken(&id) {
        return Err(vec![row.fault("id", format!("{id} was the id of something else; choose another"))]);
    }
    let before = mine.cloned().unwrap_or_else(|| Entry::new(EntryType::Service, &id));
    let mut entry = before.clone();
    // Texts of a language are set in a text of that language.
    for locale in row.cells.keys().filter_map(|column| column.locale) {
        entry.text.entry(locale).or_default();
    }
    let is_new = |column: &Column, value: &str| {
        let was = if mine.is_some() { cell(column, &before, &home.catalogue) } else { String::new() };
        was != value
    };
    let changed: BTreeMap<&Column, &str> = row
        .cells
        .iter()
        .map(|(column, value)| (column, value.as_str()))
        .filter(|(column, value)| is_new(column, value))
        .collect();
    let mut faults = set::all(row, &changed, &mut entry, &home.catalogue);
    if mine.is_none() && row.cells.get(&Column::plain("status")).is_none_or(String::is_empty) {
        faults.push(row.fault("status", "is empty; write active, planned, ended or unknown"));
    }
    entry.text.retain(|locale, text| {
        let said = *text != Text { name_is_official: text.name_is_official, ..Text::default() };
        if said && text.name.is_empty() {
            faults.push(row.fault(
                &format!("name_{locale}"),
                "is empty and other texts of the language are not; write the name, or empty them all",
            ));
        }
        said
    });
    if !faults.is_empty() {
        return Err(faults);
    }
    if mine.is_some() && entry.text != before.text && entry.changed == before.changed {
        entry.changed = Some(today);
    }
    let name = entry.text.values().next().map(|text| text.name.clone()).unwrap_or_default();
    let file = format!("services/{id}.toml");
    let mut line = Line { subject: name, file: Some(file.clone()), done: Done::Unchanged, notes: Vec::new() };
    let mut text = None;
    if mine != Some(&entry) {
        line.done = if mine.is_some() { Done::Refreshed } else { Done::Written };
        let new = catalogue::entry_text(&entry, &home.catalogue.edition.locales);
        let (new, moved) = with_comments(home.text(&file).as_deref(), &new);
        if moved {
            line.notes.push(Note::new("", "notes after # stand at the top of the file now"));
        }
        text = Some(new);
    }
    Ok(Changed { entry, text, line })
}

/// An id out of the first name that the row has, the Finnish one before others.
fn new_id(row: &Row, home: &Home, others: &BTreeMap<String, usize>) -> Result<String, Vec<Fault>> {
    let names = || row.cells.iter().filter(|(column, value)| column.name == "name" && !value.is_empty());
    let finnish = names().find(|(column, _)| column.locale.is_some_and(|locale| locale.as_str() == "fi"));
    let name = finnish.or_else(|| names().next()).map(|(_, name)| name.as_str()).unwrap_or_default();
    let wanted = slug(name);
    if wanted.is_empty() {
        return Err(vec![
            row.fault("id", "is empty, and so are the names; write a name, or an id of small letters and hyphens"),
        ]);
    }
    // Somebody who imports the same new row twice has the service once.
    let same =
        home.catalogue.entries.get(&wanted).filter(|entry| {
            entry.entry_type == EntryType::Service && entry.text.values().any(|text| text.name == name)
        });
    if same.is_some() {
        let message =
            format!("is empty, and {wanted} is called so already; write that id to change it, or another one");
        return Err(vec![row.fault("id", message)]);
    }
    Ok(unique(&wanted, |id| home.is_taken(id) || others.contains_key(id)))
}

/// What the catalogue's check says of a row's file, at the row; `None` where no row made the file.
fn fault(problem: &Problem, rows: &[Row], by_id: &BTreeMap<String, usize>, changed: &[Changed]) -> Option<Fault> {
    let id = problem.file.strip_prefix("services/")?.strip_suffix(".toml")?;
    let row = rows.get(*by_id.get(id)?)?;
    let contact = |number: &str| {
        let entry = &changed.iter().find(|one| one.entry.id == id)?.entry;
        let position = number.parse::<usize>().ok()?.checked_sub(1)?;
        Some(entry.contacts.get(position)?.contact.as_str().to_owned())
    };
    let parts: Vec<&str> = problem.field.split('.').collect();
    let column = match parts.as_slice() {
        ["text", locale, field, ..] if TEXTS.contains(field) => format!("{field}_{locale}"),
        ["contacts", number, ..] => contact(number).unwrap_or_else(|| problem.field.clone()),
        ["first_step", "target", ..] => "first_step_target".to_owned(),
        ["area", list, ..] => (*list).to_owned(),
        ["sources", ..] => "source_title".to_owned(),
        ["valid", end] => format!("valid_{end}"),
        ["ages", end] => format!("age_{end}"),
        _ => problem.field.clone(),
    };
    Some(row.fault(&column, problem.fault.to_string()))
}
