//! Real answers of PTV's open interface, from outside of the project: each imports or is left out for a reason.

use crate::folder::{Folder, input};
use std::path::{Path, PathBuf};
use suoraan::exchange::{Done, collect};

fn fixtures() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/exchange/ptv/fixtures");
    let found = folder.is_dir();
    if !found {
        println!("skipped: there is no ../shared/exchange/ptv/fixtures");
    }
    found.then_some(folder)
}

/// The real catalogue, with an organisation by hand that its file in PTV says too little of.
fn catalogue() -> Folder {
    let folder = Folder::copy_of("catalogue");
    let id = "3d1759a2-e47a-4947-9a31-cab1c1e2512b";
    folder.write("organisations/kaupunki.toml", &format!("id = \"kaupunki\"\nptv = \"{id}\"\nkind = \"public\"\nstatus = \"active\"\n\n[text.fi]\nname = \"Kaupunki\"\npromise = \"Saat apua.\"\n\n[[sources]]\ntitle = \"Kaupunki\"\npublisher = \"Kaupunki\"\nread = 2026-11-22\n"));
    folder
}

#[test]
fn every_fixture_imports_or_says_why_not() {
    let Some(fixtures) = fixtures() else { return };
    let folder = catalogue();
    let codes = folder.read("codes.tsv") + "zzz\tkaupunki\t\tKaupunki\t\t\n";
    folder.write("codes.tsv", &codes);
    folder.expect_whole();
    let inputs = collect(&[fixtures], "json").unwrap();
    assert!(inputs.len() > 70, "{}", inputs.len());
    let report = folder.ptv("2026-11-22", &inputs).unwrap();
    folder.expect_whole();
    let services: Vec<_> = report.lines.iter().filter(|line| line.subject.contains("(PTV ")).collect();
    // 16 real services, two skeletons, the one of v12, and an organisation that came along.
    assert_eq!(services.len(), 20, "{report}");
    // Twelve services and that organisation: of four services no channel is among the files.
    assert_eq!(report.count(|done| *done == Done::Written), 13, "{report}");
    for line in &report.lines {
        match &line.done {
            Done::Written => assert!(folder.path().join(line.file.as_ref().unwrap()).is_file(), "{report}"),
            Done::LeftOut(reason) => assert!(reason.len() > 15, "{report}"),
            done => panic!("{done:?} {report}"),
        }
    }
    // Nothing of an import is confirmed by anybody.
    for line in report.lines.iter().filter_map(|line| line.file.as_ref()) {
        assert!(!folder.read(line).contains("checked ="), "{line}");
    }
    let before = folder.all();
    let again = folder.ptv("2026-11-22", &inputs).unwrap();
    assert_eq!(again.count(|done| matches!(done, Done::Written | Done::Refreshed)), 0, "{again}");
    assert!(folder.all() == before, "the second import changed something");
}

#[test]
fn every_fixture_can_be_read_alone() {
    let Some(fixtures) = fixtures() else { return };
    let folder = Folder::tiny();
    let home = suoraan::exchange::Home::open(folder.path(), folder.path()).unwrap();
    let before = folder.all();
    for one in collect(&[fixtures], "json").unwrap() {
        let name = one.name.clone();
        let report = suoraan::exchange::ptv::import(
            &[input(&name, one.bytes)],
            &home,
            suoraan::model::Date::parse("2026-11-22").unwrap(),
        );
        let report = report.unwrap_or_else(|refusal| panic!("{refusal}"));
        assert!(!report.lines.is_empty() || !report.remarks.is_empty(), "nothing was said of {name}");
    }
    assert!(folder.all() == before, "alone, none of them is a whole service");
}
