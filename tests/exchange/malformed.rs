//! Files that cannot be read: each is told where and what to do, and nothing on disk changes.

use crate::folder::{Folder, input};
use crate::ptv::{json_input, phone, service};
use serde_json::{Value, json};
use std::path::PathBuf;
use suoraan::exchange::{Input, Refusal, collect};

#[track_caller]
fn refused(import: impl FnOnce(&Folder) -> Result<suoraan::exchange::Report, Refusal>, says: &[&str]) {
    let folder = Folder::tiny();
    let before = folder.all();
    let refusal = match import(&folder) {
        Ok(report) => panic!("imported:\n{report}"),
        Err(refusal) => refusal.to_string(),
    };
    for part in says {
        assert!(refusal.contains(part), "{part}\n{refusal}");
    }
    assert!(refusal.contains("; "), "no word of what to do: {refusal}");
    assert!(folder.all() == before, "something was written");
}

/// Beside a service that is fine: that is not written either.
#[track_caller]
fn ptv(bad: Input, says: &[&str]) {
    let fine = json_input("fine.json", &json!([service(), phone()]));
    refused(|folder| folder.ptv("2026-11-22", &[fine, bad]), says);
}

#[track_caller]
fn text(bad: impl AsRef<[u8]>, says: &[&str]) {
    ptv(input("bad.json", bad), says);
}

#[track_caller]
fn field(key: &str, value: Value, says: &[&str]) {
    let mut bad = service();
    bad[key] = value;
    ptv(json_input("bad.json", &bad), says);
}

#[test]
fn files_that_are_no_json() {
    text("", &["bad.json: line 1, column 0: is empty"]);
    text("{\"id\": \"1\",\n \"serviceNames\": [", &["bad.json: line 2, column 18: is no JSON"]);
    text("<html>Not found</html>", &["bad.json: line 1, column 1: is no JSON"]);
    text(b"{\n\"id\": \"ty\xF6\"}", &["bad.json: line 2: is not UTF-8"]);
    text("[".repeat(200_000), &["bad.json: line 1", "is no JSON"]);
    text("{\"id\":1}{\"id\":2}", &["bad.json: line 1, column 9: is no JSON"]);
}

#[test]
fn files_that_are_nothing_of_ptv() {
    text("42", &["bad.json: is nothing of PTV"]);
    text("{\"hello\": [1, 2]}", &["bad.json: is nothing of PTV that is known"]);
    text("[{\"itemList\": [{\"a\": 1}]}]", &["bad.json: [0].itemList[0]: is nothing of PTV that is known"]);
    text("[\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"]", &["bad.json: [0]: is nothing of PTV"]);
    text("{\"contentId\": \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"}", &["bad.json: is nothing of PTV v12"]);
}

#[test]
fn fields_of_another_type() {
    field("serviceNames", json!("Valmennus"), &["bad.json: serviceNames: is not a list"]);
    field("serviceNames", json!(["Valmennus"]), &["bad.json: serviceNames[0]: is not an object"]);
    field(
        "serviceNames",
        json!([{ "language": 1, "value": "A", "type": "Name" }]),
        &["bad.json: serviceNames[0].language: is not a text"],
    );
    field("modified", json!("yesterday"), &["bad.json: modified: is not a date and time"]);
    field("languages", json!({ "fi": true }), &["bad.json: languages: is not a list"]);
    field("id", json!(7), &["bad.json: id: is not a text"]);
    field(
        "areas",
        json!([{ "type": "Municipality", "municipalities": "901" }]),
        &["bad.json: areas[0].municipalities: is not a list"],
    );
    let mut bad = phone();
    bad["serviceHours"][0]["isClosed"] = json!("no");
    ptv(json_input("bad.json", &bad), &["bad.json: serviceHours[0].isClosed: is neither true nor false"]);
    let v12 = json!({ "contentId": "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "serviceType": "Service", "languageVersions": { "fi": "Valmennus" } });
    ptv(json_input("bad.json", &v12), &["bad.json: languageVersions.fi: is not an object"]);
}

#[test]
fn every_fault_is_told_at_once() {
    let bad = [input("one.json", "{"), input("two.json", "7"), input("three.json", "")];
    refused(
        |folder| folder.ptv("2026-11-22", &bad),
        &["one.json: ", "two.json: ", "three.json: ", "nothing was imported"],
    );
}

#[test]
fn files_that_are_not_there() {
    let folder = Folder::tiny();
    let says = |path: PathBuf| collect(&[path], "json").unwrap_err().to_string();
    assert!(says(folder.path().join("missing.json")).contains("missing.json: cannot be read"));
    assert!(says(folder.path().join("areas")).contains("has no .json file in it"));
}

#[test]
fn a_catalogue_with_errors_is_not_imported_into() {
    refused(
        |folder| {
            folder.write("services/esimerkkipaja.toml", "id = ");
            let before = folder.all();
            let outcome = folder.ptv("2026-11-22", &[json_input("fine.json", &json!([service(), phone()]))]);
            assert!(folder.all() == before);
            folder.write("services/esimerkkipaja.toml", &Folder::tiny().read("services/esimerkkipaja.toml"));
            outcome
        },
        &["services/esimerkkipaja.toml:1: not valid TOML", "the catalogue has errors; mend them first"],
    );
}

/// Rows beside one that is fine: that is not written either.
#[track_caller]
fn table(bad: impl AsRef<[u8]>, says: &[&str]) {
    refused(
        |folder| {
            folder.csv("2026-12-01", &[input("fine.csv", "id;cost\nesimerkkineuvonta;paid\n"), input("bad.csv", bad)])
        },
        says,
    );
}

#[test]
fn tables_that_are_none() {
    table("", &["bad.csv: is empty"]);
    table(b"PK\x03\x04workbook", &["bad.csv: is a workbook of a spreadsheet; save it as CSV"]);
    table(b"\xEF\xBB\xBFid;cost\n\xFF;\n", &["bad.csv: is not whole: it says that it is UTF-8"]);
    table("id;cost\nesimerkkipaja;\0\n", &["bad.csv: line 2: has the control character U+0000"]);
    table("id;who_for_fi\nesimerkkipaja;\"Kaikille\n", &["bad.csv: has a quotation mark that is never closed"]);
    table("Palvelu;Hinta\nNeuvonta;0\n", &["bad.csv: line 1: names no column that is known"]);
    table("id;price\nesimerkkipaja;0\n", &["bad.csv: line 1, price: is no column that is known"]);
    table("id;cost;cost\nesimerkkipaja;;\n", &["bad.csv: line 1, cost: this column is there twice"]);
    table("cost;name_fi\nfree;Paja\n", &["bad.csv: line 1: has no column id"]);
    table("id;cost\nesimerkkipaja\n", &["bad.csv: line 2: has 1 cells and not 2"]);
}

#[test]
fn cells_that_say_nothing_that_is_known() {
    for (columns, row, says) in [
        ("cost", "cheap", "line 3, cost: \"cheap\" is not known; write one of: free, paid"),
        ("valid_to", "31.2.2027", "line 3, valid_to: \"31.2.2027\" is no date; write it as"),
        ("municipalities", "Atlantis", "line 3, municipalities: \"Atlantis\" is no code and no name"),
        ("age_min", "young", "line 3, age_min: \"young\" is no age"),
        ("national", "perhaps", "line 3, national: \"perhaps\" is neither; write yes or no"),
        ("checked_on;checked_by", "1.1.2026;", "line 3, checked_on: checked_on and checked_by say one thing together"),
        ("status", "", "line 3, status: is empty; write one of"),
        ("first_step", "", "line 3, first_step: is empty; write one of"),
        ("source_title", "", "line 3, source_title: a source has a title, a publisher and the day"),
        ("name_sv", "", "line 3, name_sv: is empty and other texts of the language are not"),
        // The catalogue's own rules, at the row.
        ("promise_fi", "", "line 3, promise_fi: is missing; add it"),
        ("phone", "call us", "line 3, phone: \"call us\" cannot be dialled"),
        ("situations", "nowhere", "line 3, situations: nowhere is not in situations.toml"),
        ("organisation", "nobody", "line 3, organisation: nobody is not in organisations/"),
    ] {
        let empty = ";".repeat(columns.matches(';').count());
        let bad = format!("id;{columns}\n;;{empty}\n",).replace("\n;;", "\n;");
        let bad = bad.trim_end().to_owned() + "\nesimerkkipaja;" + row + "\n";
        table(bad, &[&format!("bad.csv: {says}")]);
    }
}

#[test]
fn rows_that_are_nobodys() {
    table("id;cost\nesimerkkituki;free\n", &["bad.csv: line 2, id: esimerkkituki is in benefits/"]);
    table("id;cost\nvanha-neuvonta;free\n", &["bad.csv: line 2, id: vanha-neuvonta was the id of something else"]);
    table("id;cost\nEi Kelpaa;free\n", &["bad.csv: line 2, id: Ei Kelpaa is no id"]);
    table(
        "id;cost\nesimerkkipaja;free\nesimerkkipaja;paid\n",
        &["bad.csv: line 3, id: esimerkkipaja stands in line 2 of bad.csv already"],
    );
    table("id;cost\n;free\n", &["bad.csv: line 2, id: is empty, and so are the names"]);
    table(
        "id;name_fi;promise_fi;status\n;Uusi;Saat apua.;active\n",
        &["bad.csv: line 2, kind: is missing", "line 2, source", "line 2, first_step: is missing"],
    );
}
