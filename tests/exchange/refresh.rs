//! A service of PTV that is imported again: what PTV changed comes in, what an editor changed stays.

use crate::folder::Folder;
use crate::ptv::{FILE, SERVICE_ID, json_input, only, phone, said, service};
use serde_json::{Value, json};
use suoraan::catalogue;
use suoraan::exchange::{Done, Report};

#[track_caller]
fn import(folder: &Folder, today: &str, service: &Value, channel: &Value) -> Report {
    let report = folder.ptv(today, &[json_input("a.json", &json!([service, channel]))]).unwrap();
    folder.expect_whole();
    report
}

/// A service that was imported once.
fn imported() -> Folder {
    let folder = Folder::tiny();
    import(&folder, "2026-11-22", &service(), &phone());
    folder
}

fn summary(text: &str) -> Value {
    let mut service = service();
    service["serviceDescriptions"][0]["value"] = json!(text);
    service
}

#[test]
fn nothing_new_changes_nothing() {
    let folder = imported();
    let before = folder.all();
    assert_eq!(only(&import(&folder, "2026-11-22", &service(), &phone())).done, Done::Unchanged);
    assert!(folder.all() == before);
}

#[test]
fn what_ptv_changed_comes_in_and_a_day_says_so() {
    let folder = imported();
    let report = import(&folder, "2026-12-01", &summary("Saat valmentajan."), &phone());
    assert_eq!(only(&report).done, Done::Refreshed);
    let text = folder.read(FILE);
    assert!(text.contains("promise = \"Saat valmentajan.\"") && text.contains("changed = 2026-12-01"), "{text}");
    assert!(text.contains("read = 2026-12-01"), "{text}");
}

#[test]
fn what_an_editor_changed_stays_and_is_said_where_both_changed() {
    let folder = imported();
    folder.replace(FILE, "promise = \"Saat tukea työn etsimiseen.\"", "promise = \"Saat oman valmentajan.\"");
    folder.replace(FILE, "status = \"active\"\n", "status = \"active\"\nsituations = [\"looking-for-work\"]\nchecked = { on = 2026-11-23, by = \"organisation\" }\nkeepers = [\"valmennus@esimerkki.example\"]\n");
    folder.replace(FILE, "languages = [\"fi\", \"sv\"]", "languages = [\"fi\", \"sv\", \"en\"] # asked by phone");
    folder.replace(
        FILE,
        "value = \"+358 6111 333\"\nhours = { fi = \"Ma–pe 9–15.30\"",
        "value = \"+358 6111 333\"\nhours = { fi = \"Ma–to 9–15\"",
    );
    let mut theirs = summary("Saat tukea.");
    theirs["serviceDescriptions"][4]["value"] = json!("Lähetä viesti.");
    theirs["publishingStatus"] = json!("Deleted");
    let report = import(&folder, "2026-12-01", &theirs, &phone());
    let text = folder.read(FILE);
    for part in [
        "promise = \"Saat oman valmentajan.\"",
        "situations = [\"looking-for-work\"]",
        "checked = { on = 2026-11-23, by = \"organisation\" }",
        "keepers = [\"valmennus@esimerkki.example\"]",
        "languages = [\"fi\", \"sv\", \"en\"]",
        "# asked by phone\n",
        "fi = \"Ma–to 9–15\"",
        "first_step = \"Lähetä viesti.\"",
        "status = \"ended\"",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let line = only(&report);
    let both: Vec<&str> = line
        .notes
        .iter()
        .filter(|note| note.message.contains("the editor's stays"))
        .map(|note| note.field.as_str())
        .collect();
    assert_eq!(both, ["text.fi.promise"], "{report}");
    // The next time PTV's text counts as known, and nothing is said any more.
    let report = import(&folder, "2026-12-01", &theirs, &phone());
    assert_eq!(only(&report).done, Done::Unchanged, "{report}");
    assert!(!report.to_string().contains("the editor's stays"), "{report}");
}

#[test]
fn what_an_editor_took_out_stays_out() {
    let folder = imported();
    let text = folder.read(FILE);
    let (before, after) = (text.find("[text.sv]").unwrap(), text.find("[[contacts]]").unwrap());
    folder.write(FILE, &format!("{}{}", &text[..before], &text[after..]));
    folder.replace(FILE, "themes = [\"P10.1\"]\n", "");
    let report = import(&folder, "2026-11-22", &service(), &phone());
    assert_eq!(only(&report).done, Done::Unchanged, "{report}");
    assert!(!folder.read(FILE).contains("[text.sv]") && !folder.read(FILE).contains("themes"));
}

#[test]
fn a_new_number_takes_the_place_of_the_old_one() {
    let folder = imported();
    let mut channel = phone();
    channel["phoneNumbers"][0]["number"] = json!("06 999 000");
    import(&folder, "2026-11-22", &service(), &channel);
    let text = folder.read(FILE);
    assert!(text.contains("value = \"+358 6 999 000\"") && !text.contains("6111 222"), "{text}");
    // The Swedish one kept its id, for it is the same number.
    assert!(text.contains("id = \"phone-2\"\ntype = \"phone\"\nvalue = \"+358 6111 333\""), "{text}");
    assert!(text.contains("type = \"call\"\ntarget = \"phone-3\"\ntargets = { sv = \"phone-2\" }"), "{text}");
}

#[test]
fn a_number_that_the_editors_first_step_needs_stays() {
    let folder = imported();
    folder.replace(
        FILE,
        "type = \"call\"\ntarget = \"phone\"\ntargets = { sv = \"phone-2\" }",
        "type = \"call\"\ntarget = \"phone\"",
    );
    let mut channel = phone();
    channel["phoneNumbers"].as_array_mut().unwrap().remove(0);
    let report = import(&folder, "2026-11-22", &service(), &channel);
    let text = folder.read(FILE);
    assert!(text.contains("value = \"+358 6111 222\"") && text.contains("target = \"phone\"\n\n[text.fi]"), "{text}");
    assert!(report.to_string().contains("contacts phone: the register has it no more"), "{report}");
}

#[test]
fn a_file_that_names_its_ptv_id_is_filled_in_and_not_overwritten() {
    let folder = Folder::tiny();
    let neighbour = "services/esimerkkineuvonta.toml";
    folder.replace(neighbour, "kind = \"public\"", &format!("ptv = \"{SERVICE_ID}\"\nkind = \"public\""));
    let before = catalogue::load(folder.path()).0.entries["esimerkkineuvonta"].clone();
    let report = import(&folder, "2026-11-22", &service(), &phone());
    assert_eq!(only(&report).done, Done::Refreshed);
    let after = catalogue::load(folder.path()).0.entries["esimerkkineuvonta"].clone();
    let text = |entry: &suoraan::model::Entry| entry.text[&suoraan::model::Locale::parse("fi").unwrap()].clone();
    assert_eq!(
        (&after.area, &after.themes, &after.checked, after.contacts.len()),
        (&before.area, &before.themes, &before.checked, 6)
    );
    assert_eq!(text(&after).promise, text(&before).promise);
    // What nobody had written comes from PTV.
    assert_eq!(text(&after).first_step.as_deref(), Some("Soita ja varaa aika."));
    assert_eq!(after.first_step, before.first_step);
    assert_eq!(after.contacts.iter().filter(|contact| contact.source == Some(3)).count(), 3);
}

#[test]
fn a_language_that_is_new_comes_in_and_one_that_went_goes() {
    let folder = imported();
    let mut theirs = service();
    theirs["serviceNames"] = json!([said("fi", "Name", "Työhönvalmennus"), said("en", "Name", "Work coaching")]);
    theirs["serviceDescriptions"].as_array_mut().unwrap().push(said("en", "Summary", "You get support."));
    import(&folder, "2026-11-22", &theirs, &phone());
    let text = folder.read(FILE);
    assert!(text.contains("[text.en]") && !text.contains("[text.sv]"), "{text}");
}
