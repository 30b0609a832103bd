//! Tab-separated files with a header row: areas and permanent codes.

use super::Problem;
use crate::model::{Areas, Code, County, EmploymentArea, LanguageStatus, Locale, Localized, Municipality};
use std::collections::BTreeMap;

/// The rows of a file, each as column name to value; a row of another width is a problem.
pub struct Rows<'a> {
    file: &'a str,
    /// Each with its line, from 1.
    pub rows: Vec<(usize, BTreeMap<&'a str, &'a str>)>,
}

impl<'a> Rows<'a> {
    pub fn read(file: &'a str, text: &'a str, needed: &[&str], problems: &mut Vec<Problem>) -> Self {
        let mut lines = text.lines().enumerate().map(|(position, line)| (position + 1, line));
        let header: Vec<&str> = lines.next().map(|(_, line)| line.split('\t').collect()).unwrap_or_default();
        for column in needed.iter().filter(|column| !header.contains(column)) {
            problems.push(Problem::error(file, 1, column, "this column is missing in the header; add it"));
        }
        let mut rows = Vec::new();
        for (line, text) in lines.filter(|(_, text)| !text.is_empty()) {
            let cells: Vec<&str> = text.split('\t').collect();
            if cells.len() == header.len() {
                rows.push((line, header.iter().copied().zip(cells).collect()));
            } else {
                let message = format!("has {} columns and not {}; separate by tabs", cells.len(), header.len());
                problems.push(Problem::error(file, line, "", message));
            }
        }
        Self { file, rows }
    }
}

/// The value in a column; empty where there is none.
pub fn cell<'a>(row: &BTreeMap<&'a str, &'a str>, column: &str) -> &'a str {
    row.get(column).copied().unwrap_or_default()
}

fn optional(row: &BTreeMap<&str, &str>, column: &str) -> Option<String> {
    Some(cell(row, column)).filter(|value| !value.is_empty()).map(str::to_owned)
}

/// The columns `PREFIX_LOCALE` that are not empty.
pub fn localized(row: &BTreeMap<&str, &str>, prefix: &str) -> Localized<String> {
    row.iter()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(column, value)| {
            let tag = column.strip_prefix(prefix)?.strip_prefix('_')?;
            Some((Locale::parse(tag)?, (*value).to_owned()))
        })
        .collect()
}

/// Adds a value under its code, which stands in the column `column`, or reports that the code was there already.
fn insert<T>(
    map: &mut BTreeMap<String, T>,
    (column, code): (&str, &str),
    value: T,
    (file, line): (&str, usize),
    problems: &mut Vec<Problem>,
) {
    if code.is_empty() {
        problems.push(Problem::error(file, line, column, "is empty; write it"));
    } else if map.insert(code.to_owned(), value).is_some() {
        problems.push(Problem::error(file, line, column, format!("{code} stands here twice; remove one")));
    }
}

pub fn read_municipalities(file: &str, text: &str, areas: &mut Areas, problems: &mut Vec<Problem>) {
    let rows = Rows::read(file, text, &["code", "language_status", "employment_area", "county"], problems);
    for (line, row) in &rows.rows {
        let Some(language_status) = LanguageStatus::parse(cell(row, "language_status")) else {
            let message = format!("is not known; write one of: {}", LanguageStatus::WORDS.join(", "));
            problems.push(Problem::error(file, *line, "language_status", message));
            continue;
        };
        let municipality = Municipality {
            code: cell(row, "code").to_owned(),
            name: localized(row, "name"),
            locative: localized(row, "locative"),
            language_status,
            employment_area: optional(row, "employment_area"),
            county: cell(row, "county").to_owned(),
        };
        if municipality.employment_area.as_ref().is_some_and(|code| !areas.employment_areas.contains_key(code)) {
            problems.push(Problem::error(
                file,
                *line,
                "employment_area",
                "is not in employment_areas.tsv; use a code from there",
            ));
        }
        if !areas.counties.contains_key(&municipality.county) {
            problems.push(Problem::error(file, *line, "county", "is not in counties.tsv; use a code from there"));
        }
        insert(&mut areas.municipalities, ("code", cell(row, "code")), municipality, (rows.file, *line), problems);
    }
}

pub fn read_employment_areas(file: &str, text: &str, areas: &mut Areas, problems: &mut Vec<Problem>) {
    let rows = Rows::read(file, text, &["code", "responsible", "source"], problems);
    for (line, row) in &rows.rows {
        let area = EmploymentArea {
            code: cell(row, "code").to_owned(),
            name: localized(row, "name"),
            full_name: localized(row, "full_name"),
            responsible: optional(row, "responsible"),
            source: optional(row, "source"),
        };
        insert(&mut areas.employment_areas, ("code", cell(row, "code")), area, (rows.file, *line), problems);
    }
}

pub fn read_counties(file: &str, text: &str, areas: &mut Areas, problems: &mut Vec<Problem>) {
    let rows = Rows::read(file, text, &["code", "site"], problems);
    for (line, row) in &rows.rows {
        let county =
            County { code: cell(row, "code").to_owned(), name: localized(row, "name"), site: optional(row, "site") };
        insert(&mut areas.counties, ("code", cell(row, "code")), county, (rows.file, *line), problems);
    }
}

/// Reads `codes.tsv`; neither an id nor a code may stand twice.
pub fn read_codes(file: &str, text: &str, problems: &mut Vec<Problem>) -> BTreeMap<String, Code> {
    let rows = Rows::read(file, text, &["code", "id", "successor"], problems);
    let mut codes = BTreeMap::new();
    let mut ids_by_code: BTreeMap<&str, &str> = BTreeMap::new();
    for (line, row) in &rows.rows {
        let (code, id) = (cell(row, "code"), cell(row, "id"));
        if code.is_empty() || !code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) {
            let message = "is no code; remove this line and run `suoraan codes` for one";
            problems.push(Problem::error(file, *line, "code", message));
        } else if let Some(other) = ids_by_code.insert(code, id) {
            let message =
                format!("{code} is {other}'s already and never used again; remove this line and run `suoraan codes`");
            problems.push(Problem::error(file, *line, "code", message));
        }
        let (name, successor) = (localized(row, "name"), optional(row, "successor"));
        let entry = Code { code: code.to_owned(), id: id.to_owned(), name, successor };
        insert(&mut codes, ("id", id), entry, (rows.file, *line), problems);
    }
    for (line, row) in &rows.rows {
        if let Some(successor) = optional(row, "successor").filter(|id| !codes.contains_key(id)) {
            let message = format!("{successor} has no line in this file; write an id that has, or nothing");
            problems.push(Problem::error(file, *line, "successor", message));
        }
    }
    codes
}
