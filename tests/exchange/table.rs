//! Tables: what an export says, that it comes back unchanged, and what changed cells change.

use crate::folder::{Folder, input};
use suoraan::catalogue::load;
use suoraan::exchange::csv::{services_csv, services_for_spreadsheet};
use suoraan::exchange::{Done, Report};
use suoraan::model::Locale;

const FILE: &str = "services/esimerkkineuvonta.toml";

#[track_caller]
fn import(folder: &Folder, table: impl AsRef<[u8]>) -> Report {
    let report = folder.csv("2026-12-01", &[input("table.csv", table)]).unwrap_or_else(|refusal| panic!("{refusal}"));
    folder.expect_whole();
    report
}

/// The file of the service after a table of these two lines.
#[track_caller]
fn after(columns: &str, row: &str) -> String {
    let folder = Folder::tiny();
    import(&folder, format!("{columns}\n{row}\n"));
    folder.read(FILE)
}

/// What differs between the file before and after, as lines.
#[track_caller]
fn changes(columns: &str, row: &str) -> (Vec<String>, Vec<String>) {
    let (before, after) = (Folder::tiny().read(FILE), after(columns, row));
    let only = |of: &str, not: &str| {
        of.lines().filter(|line| !not.lines().any(|other| other == *line)).map(str::to_owned).collect()
    };
    (only(&before, &after), only(&after, &before))
}

#[test]
fn an_export_of_the_whole_catalogue_comes_back_unchanged() {
    let folder = Folder::copy_of("catalogue");
    let (catalogue, _) = load(folder.path());
    let before = folder.all();
    let mut tables = vec![services_csv(&catalogue, None), services_for_spreadsheet(&catalogue, None)];
    tables.extend(catalogue.edition.locales.iter().map(|locale| services_csv(&catalogue, Some(*locale))));
    for table in tables {
        let report =
            folder.csv("2026-12-01", &[input("table.csv", &table)]).unwrap_or_else(|refusal| panic!("{refusal}"));
        assert_eq!(report.count(|done| *done == Done::Unchanged), report.lines.len());
        assert!(report.lines.len() > 150, "{}", report.lines.len());
        assert!(folder.all() == before);
    }
}

#[test]
fn every_column_is_read_as_it_is_written() {
    // A table that says something else in every cell, and then the export again: the service is as it was.
    let folder = Folder::tiny();
    let (catalogue, _) = load(folder.path());
    let before = folder.all();
    let export = services_for_spreadsheet(&catalogue, None);
    let other = "id,ptv,kind,decides,status,situations,themes,national,municipalities,counties,age_min,age_max,registered,way_in,cost,mode,suits,languages,level_needed,intake,places_state,places_on,after,meanwhile,valid_from,valid_to,checked_on,checked_by,source_title,source_publisher,source_url,source_read,name_fi,name_is_official_fi,former_names_fi,promise_fi,what_happens_fi,who_for_fi,first_step_fi,ready_sentence_fi,take_along_fi,duration_fi,benefit_effect_fi,for_counsellors_fi,keepers,changed";
    let row = "esimerkkineuvonta,x,project,,planned,,,yes,,1,19,,not-needed,walk-in,paid,online,part-time,en,B1,dates,full,2026-04-01,,,2026,,,,A,B,https://a.example,2026-11-01,A,no,,A.,B.,C.,D.,E.,F,G.,H.,I.,a@b.example,2026";
    folder
        .csv("2026-12-01", &[input("table.csv", format!("{other}\n{row}\n"))])
        .unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(folder.all() != before);
    let report = import(&folder, &export);
    assert_eq!(report.count(|done| *done == Done::Refreshed), 1, "{report}");
    // The table of codes was brought up to date, too, as `suoraan codes` does it.
    for (file, bytes) in folder.all().into_iter().filter(|(file, _)| !file.ends_with("codes.tsv")) {
        assert_eq!(String::from_utf8(bytes).unwrap(), String::from_utf8(before[&file].clone()).unwrap());
    }
}

#[test]
fn the_columns_that_a_table_lacks_stay_as_they_are() {
    assert_eq!(
        changes("id;cost", "esimerkkineuvonta;paid"),
        (vec!["cost = \"free\"".to_owned()], vec!["cost = \"paid\"".to_owned()])
    );
    // An empty cell says that it is not known.
    assert_eq!(changes("id;cost", "esimerkkineuvonta;"), (vec!["cost = \"free\"".to_owned()], vec![]));
    assert_eq!(changes("id", "esimerkkineuvonta"), (vec![], vec![]));
}

#[test]
fn a_changed_text_gets_its_day() {
    let (_, new) = changes("ID;Promise_FI", "esimerkkineuvonta;\"Saat neuvoja;\nja \"\"apua\"\".\"");
    assert_eq!(new, ["changed = 2026-12-01", "promise = \"Saat neuvoja; ja \\\"apua\\\".\""]);
}

#[test]
fn the_habits_of_spreadsheets_are_known() {
    for (columns, row, line) in [
        ("id;municipalities", "esimerkkineuvonta;901, Toinenkylä", "area = { municipalities = [\"901\", \"902\"] }"),
        ("id;counties;municipalities", "esimerkkineuvonta;1;", "area = { counties = [\"01\"] }"),
        (
            "id,employment_areas,municipalities",
            "esimerkkineuvonta,1 Esimerkki,andraby",
            "area = { municipalities = [\"902\"], employment_areas = [\"01\"] }",
        ),
        ("id;valid_to", "esimerkkineuvonta;31.1.2027", "valid = { from = 2025-01-01, to = 2027-01-31 }"),
        (
            "id;checked_on;checked_by",
            "esimerkkineuvonta;1.12.2026;editor",
            "checked = { on = 2026-12-01, by = \"editor\" }",
        ),
        ("id;national;municipalities", "esimerkkineuvonta;KYLLÄ;", "area = { national = true }"),
        ("id\tmode", "esimerkkineuvonta\tPhone", "mode = [\"phone\"]"),
        ("sep=;\nid;themes", "esimerkkineuvonta;P10.1 Työnhaku", "themes = [\"P10.1\"]"),
        (
            "id;take_along_fi",
            "esimerkkineuvonta;\"Henkilökortti\nPassi, jos on\"",
            "take_along = [\"Henkilökortti\", \"Passi, jos on\"]",
        ),
    ] {
        let text = after(columns, row);
        assert!(text.lines().any(|own| own == line), "{line}\n{text}");
    }
}

#[test]
fn an_old_encoding_is_read_and_said() {
    let folder = Folder::tiny();
    let report = import(&folder, b"id;who_for_fi\nesimerkkineuvonta;Ty\xF6tt\xF6mille\n");
    assert!(folder.read(FILE).contains("who_for = \"Työttömille\""));
    assert!(report.to_string().contains("was read as Windows-1252"), "{report}");
    let wide: Vec<u8> =
        "\u{FEFF}id\twho_for_fi\nesimerkkineuvonta\tTyöttömille\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let folder = Folder::tiny();
    assert!(import(&folder, wide).to_string().contains("was read as UTF-16LE"));
    assert!(folder.read(FILE).contains("who_for = \"Työttömille\""));
}

#[test]
fn contacts_keep_what_the_table_has_no_column_for() {
    let text = after(
        "id;phone;email;web",
        "esimerkkineuvonta;06 000 0000 | 06 000 0001;uusi@esimerkki.example;https://esimerkki.example/neuvonta",
    );
    assert!(text.contains("value = \"06 000 0000\"\nhours = { fi = \"ma–pe 9–15\""), "{text}");
    assert!(text.contains("id = \"phone-2\"\ntype = \"phone\"\nvalue = \"06 000 0001\""), "{text}");
    assert!(text.contains("value = \"uusi@esimerkki.example\"") && !text.contains("neuvonta@"), "{text}");
    assert!(text.contains("note = { fi = \"suomeksi\""), "{text}");
    let text = after("id;first_step;first_step_target", "esimerkkineuvonta;message;neuvonta@esimerkki.example");
    assert!(text.contains("type = \"message\"\ntarget = \"mail\""), "{text}");
}

#[test]
fn a_new_row_is_a_new_service() {
    let folder = Folder::tiny();
    let columns = "id;kind;organisation;status;municipalities;first_step;first_step_target;phone;source_title;source_publisher;source_read;name_fi;name_is_official_fi;promise_fi";
    let row = ";organisation;esimerkkikunta;active;901;call;06 123 456;06 123 456;Pajan esite;Paja ry;1.11.2026;Höyläpaja;yes;Saat tehdä käsilläsi.";
    let report = import(&folder, format!("{columns}\n{row}\n"));
    assert_eq!(report.count(|done| *done == Done::Written), 1, "{report}");
    let expected = "id = \"hoylapaja\"\nkind = \"organisation\"\norganisation = \"esimerkkikunta\"\nstatus = \"active\"\narea = { municipalities = [\"901\"] }\n\n[first_step]\ntype = \"call\"\ntarget = \"phone\"\n\n[text.fi]\nname = \"Höyläpaja\"\nname_is_official = true\npromise = \"Saat tehdä käsilläsi.\"\n\n[[contacts]]\nid = \"phone\"\ntype = \"phone\"\nvalue = \"06 123 456\"\n\n[[sources]]\ntitle = \"Pajan esite\"\npublisher = \"Paja ry\"\nread = 2026-11-01\n";
    assert_eq!(folder.read("services/hoylapaja.toml"), expected);
    assert!(folder.read("codes.tsv").contains("\thoylapaja\t"));
    // The same row again would make it twice.
    let refusal =
        folder.csv("2026-12-01", &[input("table.csv", format!("{columns}\n{row}\n"))]).unwrap_err().to_string();
    assert!(refusal.contains("line 2, id: is empty, and hoylapaja is called so already"), "{refusal}");
}

#[test]
fn cells_that_a_spreadsheet_would_calculate_are_guarded() {
    let folder = Folder::tiny();
    folder.replace(
        FILE,
        "what_happens = \"You call, and the adviser tells you where to start.\"",
        "what_happens = \"=HYPERLINK(1)\"",
    );
    let (catalogue, _) = load(folder.path());
    let table = services_csv(&catalogue, Locale::parse("en"));
    assert!(table.contains(",'=HYPERLINK(1),"), "{table}");
    let before = folder.all();
    import(&folder, &table);
    assert!(folder.all() == before);
}
