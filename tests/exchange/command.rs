//! `suoraan import` and `suoraan export` as somebody at a terminal meets them.

use crate::folder::Folder;
use crate::ptv::{FILE, phone, service};
use std::process::{Command, Output};

fn run(arguments: &[&str], folder: &Folder) -> Output {
    Command::new(env!("CARGO_BIN_EXE_suoraan"))
        .args(arguments)
        .arg("--catalogue")
        .arg(folder.path())
        .args(["--today", "2026-11-22"])
        .output()
        .unwrap()
}

#[test]
fn ptv_in_and_a_table_out_and_in() {
    let folder = Folder::tiny();
    let answers = tempfile::TempDir::new().unwrap();
    std::fs::write(answers.path().join("a.json"), service().to_string()).unwrap();
    std::fs::write(answers.path().join("b.JSON"), phone().to_string()).unwrap();
    let out = folder.path().to_str().unwrap();
    let imported = run(&["import", "ptv", answers.path().to_str().unwrap(), "--out", out], &folder);
    let said = String::from_utf8_lossy(&imported.stdout);
    assert!(imported.status.success(), "{said}{}", String::from_utf8_lossy(&imported.stderr));
    assert!(said.starts_with(&format!("written: {FILE}: Työhönvalmennus (PTV ")), "{said}");
    assert!(said.ends_with("1 written, 0 refreshed, 0 unchanged, 0 left out\n"), "{said}");

    let exported = run(&["export", "csv", "--locale", "fi"], &folder);
    let table = String::from_utf8(exported.stdout).unwrap();
    assert!(table.starts_with("\u{FEFF}id;ptv;kind;"), "{table}");
    let file = answers.path().join("table.csv");
    std::fs::write(&file, &table).unwrap();
    let before = folder.all();
    let imported = run(&["import", "csv", file.to_str().unwrap(), "--out", out], &folder);
    assert!(imported.status.success());
    assert!(folder.all() == before);

    let plain = run(&["export", "csv", "--plain"], &folder).stdout;
    assert!(plain.starts_with(b"id,ptv,kind,"));

    std::fs::write(&file, "id;cost\nnobody-at-all;cheap\n").unwrap();
    let refused = run(&["import", "csv", file.to_str().unwrap(), "--out", out], &folder);
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("table.csv: line 2, cost: \"cheap\" is not known"), "{said}");
    assert!(folder.all() == before);
}
