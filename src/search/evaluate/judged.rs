//! Reads judged queries: tab-separated, `stratum lang query relevant municipality note`, `relevant` as `id:grade|…`.

use crate::model::Locale;
use std::fmt;
use std::path::{Path, PathBuf};

/// The first line of every such file.
const HEADER: &str = "stratum\tlang\tquery\trelevant\tmunicipality\tnote";

/// A query and what should be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub stratum: String,
    pub locale: Locale,
    pub query: String,
    /// Ids with grades from 1 (related) to 3 (this is it); empty when nothing in the catalogue answers.
    pub relevant: Vec<(String, u8)>,
    pub municipality: Option<String>,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub file: PathBuf,
    /// Counted from 1.
    pub line: usize,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file.display(), self.line, self.message)
    }
}

/// Reads the text of a file; every problem in it at once. `file` is only for naming it.
pub fn read(file: &Path, text: &str) -> (Vec<Judged>, Vec<Problem>) {
    let mut judged = Vec::new();
    let mut problems = Vec::new();
    for (line, row) in (1..).zip(text.lines()) {
        let result = if line == 1 { header(row) } else { read_row(row) };
        match result {
            Ok(Some(row)) => judged.push(row),
            Ok(None) => {}
            Err(message) => problems.push(Problem { file: file.to_owned(), line, message }),
        }
    }
    if text.is_empty() {
        problems.push(Problem { file: file.to_owned(), line: 1, message: "the file is empty".to_owned() });
    }
    (judged, problems)
}

fn header(row: &str) -> Result<Option<Judged>, String> {
    if row == HEADER { Ok(None) } else { Err(format!("the first line must be `{}`", HEADER.replace('\t', " "))) }
}

fn read_row(row: &str) -> Result<Option<Judged>, String> {
    if row.trim().is_empty() {
        return Ok(None);
    }
    let mut cells = row.split('\t');
    let mut cell = || cells.next().map(str::trim);
    let (Some(stratum), Some(tag), Some(query), Some(relevant)) = (cell(), cell(), cell(), cell()) else {
        return Err("needs at least stratum, lang, query and relevant, with tabs between them".to_owned());
    };
    let municipality = cell().filter(|code| !code.is_empty()).map(str::to_owned);
    if stratum.is_empty() || query.is_empty() {
        return Err("stratum and query must not be empty".to_owned());
    }
    let locale = Locale::parse(tag).ok_or_else(|| format!("lang: `{tag}` is not a language tag"))?;
    let relevant = relevant.split('|').filter(|part| !part.is_empty()).map(grade).collect::<Result<Vec<_>, _>>()?;
    Ok(Some(Judged { stratum: stratum.to_owned(), locale, query: query.to_owned(), relevant, municipality }))
}

fn grade(part: &str) -> Result<(String, u8), String> {
    let (id, grade) = part.rsplit_once(':').ok_or_else(|| format!("relevant: `{part}` must be id:grade"))?;
    match grade.parse() {
        Ok(grade @ 1..=3) if !id.is_empty() => Ok((id.to_owned(), grade)),
        _ => Err(format!("relevant: the grade of `{part}` must be 1, 2 or 3")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read() {
        let text =
            format!("{HEADER}\nplace\tsv\tmatbanken\tmatbanken-one:3|treffi:1\t905\t\n\nno-answer\ten\tbus\t\t\t\n");
        let (judged, problems) = read(Path::new("q.tsv"), &text);
        assert_eq!(problems, []);
        assert_eq!(judged.len(), 2);
        assert_eq!(judged[0].relevant, [("matbanken-one".to_owned(), 3), ("treffi".to_owned(), 1)]);
        assert_eq!(judged[0].municipality.as_deref(), Some("905"));
        assert_eq!(judged[1].relevant, []);
    }

    #[test]
    fn every_problem_is_named_by_file_and_line() {
        let text = format!("{HEADER}\ntitle\tFI\tx\t\t\t\ntitle\tfi\tx\ta:4\t\t\ntitle\tfi\n");
        let (judged, problems) = read(Path::new("q.tsv"), &text);
        assert_eq!(judged, []);
        let said: Vec<String> = problems.iter().map(Problem::to_string).collect();
        assert_eq!(said.len(), 3);
        assert!(said[0].starts_with("q.tsv:2: lang:"), "{}", said[0]);
        assert!(said[1].starts_with("q.tsv:3: relevant:"), "{}", said[1]);
        assert!(said[2].starts_with("q.tsv:4: "), "{}", said[2]);
        assert_eq!(read(Path::new("q.tsv"), "").1.len(), 1);
        assert_eq!(read(Path::new("q.tsv"), "id\tname\n").1[0].line, 1);
    }
}
