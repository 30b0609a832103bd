//! `suoraan check` and `suoraan codes` as an editor, or a script of theirs, meets them.

use crate::folder::{Change, Folder, SERVICE};
use std::process::Command;

/// Runs `suoraan COMMAND` on a catalogue with these changes: the exit code, and all lines that it printed.
fn run(command: &str, folder: &Folder) -> (Option<i32>, Vec<String>) {
    let output = Command::new(env!("CARGO_BIN_EXE_suoraan"))
        .arg(command)
        .arg("--catalogue")
        .arg(folder.path())
        .args(["--today", "2026-11-21"])
        .output()
        .unwrap();
    let text = [output.stderr, output.stdout].concat();
    (output.status.code(), String::from_utf8(text).unwrap().lines().map(str::to_owned).collect())
}

/// What is said of the tiny catalogue as it is: it has no service for everybody.
const GAPS: [&str; 4] = [
    "edition.toml:5: warning: region: Esimerkkilä has no service of its own of kind organisation or project; find one",
    "edition.toml:5: warning: region: Toinenkylä has no service of its own of kind public or organisation or project; find one",
    // In the order of files, before what is in the folder's files.
    "services:0: warning: kind: there is no service that runs of kind organisation; find one",
    "services:0: warning: kind: there is no service that runs of kind project; find one",
];

fn with_gaps(lines: &[&str]) -> Vec<String> {
    GAPS.iter().chain(lines).map(|line| (*line).to_owned()).collect()
}

#[test]
fn check_succeeds_without_errors() {
    let (code, lines) = run("check", &Folder::new(&[]));
    assert_eq!(code, Some(0));
    assert_eq!(lines, with_gaps(&["6 entries, 0 errors, 4 warnings"]));
}

#[test]
fn check_succeeds_with_warnings_and_prints_them() {
    let (code, lines) = run("check", &Folder::new(&[(SERVICE, Change::Replace(", sv = \"på finska\"", ""))]));
    assert_eq!(code, Some(0));
    let warning = format!("{SERVICE}:67: warning: contacts.3.note: is missing in sv; write it");
    assert_eq!(lines, with_gaps(&[&warning, "6 entries, 0 errors, 5 warnings"]));
}

#[test]
fn check_fails_on_an_error_and_prints_one_line_for_each_problem() {
    let folder = Folder::new(&[
        (SERVICE, Change::Replace("max = 64", "max = 1")),
        (SERVICE, Change::Replace(", sv = \"på finska\"", "")),
    ]);
    let (code, lines) = run("check", &folder);
    assert_eq!(code, Some(1));
    let error = format!("{SERVICE}:9: ages.max: 1 is below the lowest age, 18; mend one of them");
    let warning = format!("{SERVICE}:67: warning: contacts.3.note: is missing in sv; write it");
    assert_eq!(lines, with_gaps(&[&error, &warning, "6 entries, 1 errors, 5 warnings"]));
}

#[test]
fn codes_leaves_a_table_alone_that_it_cannot_read_whole() {
    for (file, change) in [
        ("codes.tsv", Change::Append("27\tpoistettu\n")),
        ("codes.tsv", Change::Append("26\tpoistettu\t\t\t\t\n")),
        ("codes.tsv", Change::Write(b"code\tid\tsuccessor\n22\tvanha-\xE4\t\n")),
        ("edition.toml", Change::Remove),
    ] {
        let folder = Folder::new(&[(file, change)]);
        let before = std::fs::read(folder.path().join("codes.tsv")).unwrap();
        let (code, lines) = run("codes", &folder);
        assert_eq!(code, Some(1), "{lines:?}");
        assert!(lines[0].starts_with(&format!("{file}:")), "{lines:?}");
        assert_eq!(std::fs::read(folder.path().join("codes.tsv")).unwrap(), before);
    }
}

#[test]
fn codes_adds_what_is_missing_and_then_check_is_content() {
    let folder = Folder::new(&[("codes.tsv", Change::Replace("26\ttyopaja\t\tTyöpaja\tVerkstad\tWorkshop\n", ""))]);
    assert_eq!(run("check", &folder).0, Some(1));
    assert_eq!(run("codes", &folder), (Some(0), vec!["1 codes added".to_owned()]));
    assert_eq!(run("check", &folder).0, Some(0));
}

#[test]
fn report_counts_what_is_there() {
    let (code, lines) = run("report", &Folder::new(&[]));
    assert_eq!(code, Some(0));
    for expected in [
        "6 entries on 2026-11-21",
        "      2  service",
        "      1  path",
        "      1  public",
        "      1  ended",
        "      6  sv",
        "      1  entries confirmed",
        "      0  confirmed within 90 days",
        "      4  never confirmed",
        "      1  lapsed",
        "    0    3    2  esimerkkikunta",
        "    0    1    0  Esimerkkilä",
        "      0  way_in",
        "    1    0    0  Esimerkkilä",
        "ends within 90 days: 1",
        "  2026-12-31 esimerkkineuvonta Example advice",
        "gaps: 5",
        "  Toinenkylä: no service of kind project",
    ] {
        assert!(lines.iter().any(|line| line == expected), "{expected:?} is not in\n{}", lines.join("\n"));
    }
}
