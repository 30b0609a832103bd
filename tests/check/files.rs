//! Files that cannot be read, the files that are not entries, several problems at once, and bytes that are no catalogue.

use crate::folder::Change::{Append, Remove, Rename, Replace, Write};
use crate::folder::{Folder, SERVICE, check};
use proptest::prelude::*;
use std::path::Path;
use suoraan::catalogue::{Severity, add_missing_codes, load};

const TERM: &str = "terms/tyopaja.toml";

#[test]
fn files_that_cannot_be_read_are_named() {
    check(
        &[(TERM, Replace("status = \"active\"", "status = \"active"))],
        &["terms/tyopaja.toml:2: not valid TOML: invalid basic string, expected `\"`; mend this line"],
    );
    check(
        &[(TERM, Append("status = \"active\"\nstatus = \"ended\"\n"))],
        &["terms/tyopaja.toml:22: not valid TOML: duplicate key; mend this line"],
    );
    check(
        &[(TERM, Write(b"id = \"tyopaja\"\n# \xE4\n"))],
        &["terms/tyopaja.toml:2: is not UTF-8 from here on; save the file as UTF-8"],
    );
    check(&[("services/notes.txt", Write(b"x"))], &["services/notes.txt:0: is no .toml file; move it elsewhere"]);
    check(&[(TERM, Rename("terms/tyopaja.TOML"))], &["terms/tyopaja.TOML:0: is no .toml file; move it elsewhere"]);
    check(&[("services/.DS_Store", Write(b"\xFF"))], &[]);
    let missing = "No such file or directory (os error 2)";
    check(&[("edition.toml", Remove)], &[&format!("edition.toml:0: cannot be read: {missing}; it must be there")]);
    check(&[("terms", Remove)], &[&format!("terms:0: the folder cannot be read: {missing}; make it")]);
}

#[test]
fn files_saved_by_other_editors_are_read() {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/catalogue").join(SERVICE));
    let windows = format!("\u{FEFF}{}", text.unwrap().replace('\n', "\r\n"));
    check(&[(SERVICE, Write(windows.as_bytes()))], &[]);
    let wrong = windows.replace("max = 64", "max = 17");
    check(
        &[(SERVICE, Write(wrong.as_bytes()))],
        &[&format!("{SERVICE}:9: ages.max: 17 is below the lowest age, 18; mend one of them")],
    );
}

#[test]
fn the_edition_is_checked() {
    let host = "base_url: is not an https address of a host alone; write https://host, and a folder in base_path";
    for (from, to, line) in [
        ("https://suoraan", "http://suoraan", format!("2: {host}")),
        ("suoraan.example\"\nbase", "suoraan.example/\"\nbase", format!("2: {host}")),
        ("suoraan.example\"\nbase", "suoraan.example/kansio\"\nbase", format!("2: {host}")),
        ("base_url", "baseurl", String::new()),
        (
            "base_path = \"\"",
            "base_path = \"kansio\"",
            "3: base_path: is neither empty nor a folder; write \"\" or \"/folder\", with the letters a to z, digits, - . and _".into(),
        ),
        (
            "[\"fi\", \"sv\", \"en\"]",
            "[]",
            "4: locales: names no language; write for example [\"fi\", \"sv\", \"en\"]".into(),
        ),
        (
            "\"01\"",
            "\"77\"",
            "5: region.employment_areas: 77 is not in areas/employment_areas.tsv; write a code from there".into(),
        ),
        ("toimitus@", "", "6: editors: is no e-mail address; write name@host".into()),
        (
            "promise = 120",
            "promise = \"long\"",
            "10: limits.promise: is not a fitting whole number; write a fitting whole number".into(),
        ),
    ] {
        let lines = if from == "base_url" {
            let known = "base_path, base_url, benefit_check, colours, doors, editors, editors_phone, emergency, \
                         entrances, freshness, help_now, home, limits, locales, name, propose, quick_exit, region, spoken";
            vec![
                "edition.toml:1: base_url: is missing; add it".to_owned(),
                format!("edition.toml:2: baseurl: unknown field; remove it or use one of: {known}"),
            ]
        } else {
            vec![format!("edition.toml:{line}")]
        };
        check(&[("edition.toml", Replace(from, to))], &lines.iter().map(String::as_str).collect::<Vec<_>>());
    }
}

#[test]
fn situations_and_themes_are_checked() {
    let other = "\n[[situation]]\nid = \"ID\"\nicon = \"bag\"\nname = { fi = \"A\", sv = \"B\", en = \"C\" }\n\
                 description = { fi = \"A\", sv = \"B\", en = \"C\" }\n";
    check(
        &[("situations.toml", Append(&other.replace("ID", "caring")))],
        &["situations.toml:8: situation.2.id: caring has no entry; name it in an entry's situations"],
    );
    check(
        &[("situations.toml", Append(&other.replace("ID", "looking-for-work")))],
        &["situations.toml:8: situation.2.id: looking-for-work stands here twice; ids are used once"],
    );
    check(
        &[("situations.toml", Replace("sv = \"Jag söker jobb\", ", ""))],
        &["situations.toml:4: warning: situation.1.name: is missing in sv; write it"],
    );
    check(
        &[("themes.toml", Append("[[theme]]\ncode = \"P10.1\"\nname = { fi = \"A\", sv = \"B\", en = \"<i>\" }\n"))],
        &[
            "themes.toml:5: theme.2.code: P10.1 stands here twice; remove one",
            "themes.toml:6: theme.2.name.en: has HTML in it; write plain text",
        ],
    );
}

#[test]
fn rows_of_tables_are_whole_and_unique() {
    let code = "26\ttyopaja\t\tTyöpaja\tVerkstad\tWorkshop\n";
    for (file, change, lines) in [
        (
            "codes.tsv",
            Replace(code, "25\ttyopaja\t\tTyöpaja\tVerkstad\tWorkshop\n"),
            vec![
                "6: code: 25 is esimerkkikunta's already and never used again; remove this line and run `suoraan codes`",
            ],
        ),
        (
            "codes.tsv",
            Append("27\ttyopaja\t\tTyöpaja\tVerkstad\tWorkshop\n"),
            vec!["8: id: tyopaja stands here twice; remove one"],
        ),
        (
            "codes.tsv",
            Append("A/\tvanha\t\t\t\t\n"),
            vec!["8: code: is no code; remove this line and run `suoraan codes` for one"],
        ),
        (
            "codes.tsv",
            Append("27\tvanha\tolematon\t\t\t\n"),
            vec!["8: successor: olematon has no line in this file; write an id that has, or nothing"],
        ),
        ("codes.tsv", Append("27\tvanha\n"), vec!["8: has 2 columns and not 6; separate by tabs"]),
        (
            "areas/municipalities.tsv",
            Append("903\tKolmaskylä\tTredjeby\tKolmaskylä\tfi\t99\t98\n"),
            vec![
                "4: county: is not in counties.tsv; use a code from there",
                "4: employment_area: is not in employment_areas.tsv; use a code from there",
            ],
        ),
        (
            "areas/municipalities.tsv",
            Append("902\tToinenkylä\tAndraby\tToinenkylä\tno\t01\t01\n"),
            vec!["4: language_status: is not known; write one of: fi, fi-sv, sv-fi, sv, sami"],
        ),
        (
            "areas/counties.tsv",
            Append("01\tToinen\tAndra\tOther\t\n"),
            vec!["3: code: 01 stands here twice; remove one"],
        ),
        (
            "areas/counties.tsv",
            Replace("\tsite\n", "\tweb\n"),
            vec!["1: site: this column is missing in the header; add it"],
        ),
    ] {
        let lines: Vec<String> = lines.iter().map(|line| format!("{file}:{line}")).collect();
        check(&[(file, change)], &lines.iter().map(String::as_str).collect::<Vec<_>>());
    }
    check(
        &[("codes.tsv", Replace(code, ""))],
        &["terms/tyopaja.toml:1: id: has no line in codes.tsv; run `suoraan codes`"],
    );
}

#[test]
fn a_new_entry_gets_the_next_code_and_nothing_else_changes() {
    let line = "24\tesimerkkineuvonta\t\tEsimerkkineuvonta\tExempelrådgivningen\tExample advice\n";
    let folder = Folder::new(&[
        ("codes.tsv", Replace(line, "")),
        ("codes.tsv", Append("27\tpoistettu\tesimerkkipaja\tPoistettu\tBorttagen\tRemoved\n")),
    ]);
    let before = std::fs::read_to_string(folder.path().join("codes.tsv")).unwrap();
    let (text, added) = add_missing_codes(&load(folder.path()).0);
    assert_eq!(added, 1);
    let new: Vec<&str> = text.lines().filter(|line| !before.lines().any(|old| old == *line)).collect();
    // The project that has ended says its successor, which the table did not know yet.
    assert_eq!(
        new,
        ["23\tesimerkkipaja\tesimerkkineuvonta\tEsimerkkipaja\tExempelverkstaden\tExample workshop", line.trim_end()]
    );
    assert_eq!(text.lines().count(), before.lines().count() + 1);
}

#[test]
fn all_problems_of_all_files_come_in_one_run_sorted() {
    check(
        &[
            (TERM, Replace("status = \"active\"", "status = \"on\"")),
            (SERVICE, Replace("max = 64", "max = 1")),
            (SERVICE, Replace("\"P10.1\"", "\"P99\"")),
            (SERVICE, Replace(", sv = \"på finska\"", "")),
            ("edition.toml", Replace("https://", "")),
            ("benefits/esimerkkituki.toml", Write(b"id = ")),
        ],
        &[
            "benefits/esimerkkituki.toml:1: not valid TOML: string values must be quoted, expected literal string; mend this line",
            "edition.toml:2: base_url: is not an https address of a host alone; write https://host, and a folder in base_path",
            "services/esimerkkineuvonta.toml:7: themes: P99 is not in themes.toml; use a code from there or add it",
            "services/esimerkkineuvonta.toml:9: ages.max: 1 is below the lowest age, 18; mend one of them",
            "services/esimerkkineuvonta.toml:19: meanwhile: esimerkkituki is not in the catalogue; write an id that is, or remove it",
            "services/esimerkkineuvonta.toml:67: warning: contacts.3.note: is missing in sv; write it",
            "terms/tyopaja.toml:2: status: \"on\" is not known; write one of: active, ended, planned, unknown",
        ],
    );
}

#[test]
fn the_catalogue_of_this_edition_has_no_error() {
    let (catalogue, problems) = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue"));
    let errors: Vec<String> =
        problems.iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(!catalogue.entries.is_empty());
}

#[test]
fn brackets_without_end_are_a_problem_like_any_other() {
    let deep = format!("id = {}", "[".repeat(100_000));
    let folder = Folder::new(&[(TERM, Write(deep.as_bytes()))]);
    let (_, problems) = load(folder.path());
    assert_eq!(problems.iter().map(|problem| (problem.file.as_str(), problem.line)).collect::<Vec<_>>(), [(TERM, 1)]);
}

/// Lines of a service file as they are, torn apart, or with something else for their value.
fn torn_lines() -> impl Strategy<Value = Vec<u8>> {
    let whole = include_str!("../fixtures/catalogue/services/esimerkkineuvonta.toml");
    let lines: Vec<&str> = whole.lines().collect();
    let value =
        prop_oneof!["\\PC{0,8}", Just("[[]]".into()), Just("{}".into()), Just("-1".into()), Just("1979-05-27".into())];
    let line = (prop::sample::select(lines), value, 0..3_u8).prop_map(|(line, value, how)| match how {
        0 => line.to_owned(),
        1 => line.split_once('=').map_or(value.clone(), |(key, _)| format!("{key}= {value}")),
        _ => value,
    });
    prop::collection::vec(line, 0..30).prop_map(|lines| lines.join("\n").into_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_loader_panic(bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..200), torn_lines()]) {
        let folder = Folder::new(&[(SERVICE, Write(&bytes))]);
        let (catalogue, problems) = load(folder.path());
        prop_assert!(catalogue.entries.len() >= 4);
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        for problem in problems {
            prop_assert!(problem.file != SERVICE || problem.line <= lines, "{problem}");
            prop_assert_eq!(problem.to_string().lines().count(), 1);
        }
    }
}

#[test]
fn an_entrance_opens_a_path_and_names_entries() {
    let edition = |from: &str, to: &str, line: &str| {
        check(&[("edition.toml", Replace(from, to))], &[&format!("edition.toml:{line}")]);
    };
    edition(
        "helping = { path = \"alku\" }",
        "helping = { path = \"olematon\" }",
        "14: entrances.helping.path: olematon is not in paths/; write the id of a path",
    );
    edition(
        "helping = { path = \"alku\" }",
        "helping = { path = \"esimerkkipaja\" }",
        "14: entrances.helping.path: esimerkkipaja is not in paths/; write the id of a path",
    );
    edition("helping = { path = \"alku\" }", "helping = {}", "14: entrances.helping.path: is missing; add it");
    edition(
        "[\"esimerkkineuvonta\"]",
        "[\"olematon\"]",
        "13: entrances.employers.here: olematon is not in the catalogue; write an id that is, or remove it",
    );
    edition(
        "helping = { path",
        "friends = { path",
        "14: entrances.friends: unknown field; remove it or use one of: employers, helping",
    );
}
