//! A table as rows of named cells, each with its line. It knows which columns there may be, and not what they mean.

use super::columns::{Column, column};
use super::{cell, decode};
use crate::exchange::{Fault, Input};
use crate::model::Locale;
use csv::{ReaderBuilder, StringRecord, Trim};
use std::collections::BTreeMap;

/// One row: the cells of the columns that the table has, without spaces around them. An empty one is there, too.
pub struct Row {
    pub file: String,
    /// From 1, where the row begins.
    pub line: u64,
    pub cells: BTreeMap<Column, String>,
}

impl Row {
    pub fn fault(&self, column: &str, message: impl Into<String>) -> Fault {
        let place =
            if column.is_empty() { format!("line {}", self.line) } else { format!("line {}, {column}", self.line) };
        Fault::new(&self.file, place, message)
    }
}

/// Every row of a table, and what should be said of how it was read; or everything that is wrong with it.
pub fn read(input: &Input, locales: &[Locale]) -> Result<(Vec<Row>, Option<String>), Vec<Fault>> {
    let file = input.name.as_str();
    let whole = |message: String| vec![Fault::new(file, "", message)];
    let decoded = decode::decode(&input.bytes).map_err(whole)?;
    if decoded.text.trim().is_empty() {
        return Err(whole("is empty; export a table first and change that".to_owned()));
    }
    let (mark, text) = decode::separator(&decoded.text, |name| column(name, locales).is_some());
    let skipped = decoded.text.len() - text.len();
    let before = decoded.text.get(..skipped).map_or(0, |before| before.matches('\n').count()) as u64;
    let mut reader = ReaderBuilder::new()
        .delimiter(mark)
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => records.push(record),
            Err(error) => return Err(whole(format!("cannot be read as a table ({error}); save it as CSV (UTF-8)"))),
        }
    }
    let line = |record: &StringRecord| record.position().map_or(1, csv::Position::line) + before;
    let mut records = records.into_iter();
    let header = records.next().unwrap_or_default();
    let columns = header_columns(file, line(&header), &header, locales)?;
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    for record in records.filter(|record| record.iter().any(|cell| !cell.is_empty())) {
        if record.len() != columns.len() {
            let message = format!(
                "has {} cells and not {} as the first line; put texts with the separator in them into quotation marks",
                record.len(),
                columns.len()
            );
            faults.push(Fault::new(file, format!("line {}", line(&record)), message));
            continue;
        }
        let cells = columns.iter().cloned().zip(record.iter().map(|cell| cell::unguarded(cell).to_owned())).collect();
        rows.push(Row { file: file.to_owned(), line: line(&record), cells });
    }
    if faults.is_empty() { Ok((rows, decoded.remark)) } else { Err(faults) }
}

fn header_columns(file: &str, line: u64, header: &StringRecord, locales: &[Locale]) -> Result<Vec<Column>, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut columns: Vec<Column> = Vec::new();
    for name in header {
        let place = format!("line {line}, {name}");
        match column(name, locales) {
            Some(column) if columns.contains(&column) => {
                faults.push(Fault::new(file, place, "this column is there twice; remove one"));
            }
            Some(column) => columns.push(column),
            None => faults.push(Fault::new(
                file,
                place,
                "is no column that is known; docs/EDITING.md lists them; mend or remove it",
            )),
        }
    }
    if !columns.contains(&Column::plain("id")) && faults.len() < header.len() {
        faults.push(Fault::new(file, format!("line {line}"), "has no column id; add it, empty for new services"));
    } else if faults.len() == header.len() {
        faults = vec![Fault::new(
            file,
            format!("line {line}"),
            "names no column that is known: the first line must have the columns' names, as an export has them",
        )];
    }
    if faults.is_empty() { Ok(columns) } else { Err(faults) }
}
