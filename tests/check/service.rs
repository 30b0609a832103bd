//! One thing in an entry's file that is wrong by itself: unknown, missing, or no plain text.

use crate::folder::{Change, check, check_service};

#[test]
fn the_tiny_catalogue_has_no_problem() {
    check(&[], &[]);
}

#[test]
fn unknown_fields_are_named_with_those_that_exist() {
    check(
        &[("benefits/esimerkkituki.toml", Change::Replace("status = ", "kind = \"public\"\nstatus = "))],
        &[
            "benefits/esimerkkituki.toml:3: kind: unknown field; remove it or use one of: after, ages, area, benefit_source, changed, \
           checked, contacts, cost, covers, decides, first_step, id, intake, keepers, languages, level_needed, meanwhile, mode, \
            organisation, places, ptv, quick_exit, registered, situations, sources, status, successor, suits, text, themes, valid, way_in",
        ],
    );
    let first_step = "25: first_step.typ: unknown field; remove it or use one of: target, targets, type";
    let needed = "25: first_step.type: is missing; write one of: call, visit, message, form, source-page, \
                  ask-employment-area, ask-your-counsellor";
    check_service("type = \"call\"", "typ = \"call\"\ntype = \"call\"", &[first_step]);
    check_service("type = \"call\"", "typ = \"call\"", &[&needed.replacen("25", "24", 1), first_step]);
    let contact = "id, hours, latitude, longitude, note, source, type, value";
    let mut fields: Vec<&str> = contact.split(", ").collect();
    fields.sort_unstable();
    let line = format!("65: contacts.3.kind: unknown field; remove it or use one of: {}", fields.join(", "));
    check_service("type = \"web\"", "kind = \"web\"\ntype = \"web\"", &[&line]);
    check_service("min = 18", "mim = 18", &["9: ages.mim: unknown field; remove it or use one of: max, min"]);
}

#[test]
fn words_outside_a_vocabulary_are_answered_with_the_words_in_it() {
    for (from, to, line) in [
        (
            "kind = \"public\"",
            "kind = \"state\"",
            "2: kind: \"state\" is not known; write one of: public, organisation, project",
        ),
        ("\"active\"", "\"on\"", "5: status: \"on\" is not known; write one of: active, ended, planned, unknown"),
        ("\"needed\"", "\"no\"", "10: registered: \"no\" is not known; write one of: needed, not-needed"),
        (
            "\"contact\"",
            "\"door\"",
            "11: way_in: \"door\" is not known; write one of: walk-in, contact, referral, application, decision",
        ),
        ("\"free\"", "\"cheap\"", "12: cost: \"cheap\" is not known; write one of: free, paid"),
        (
            "\"on-site\"",
            "\"fax\"",
            "13: mode: \"fax\" is not known; write one of: on-site, phone, online, comes-to-you",
        ),
        (
            "\"fi\", \"sv\"]",
            "\"fi\", \"svenska\"]",
            "14: languages: \"svenska\" is no language; write its code in ISO 639, for example fi",
        ),
        (
            "level_needed",
            "suits = [\"part-time\", \"night\"]\nlevel_needed",
            "15: suits: \"night\" is not known; write one of: part-time, limited-health",
        ),
        ("\"A2\"", "\"A3\"", "15: level_needed: \"A3\" is not known; write one of: A1, A2, B1, B2, C1, C2"),
        (
            "\"continuous\"",
            "\"daily\"",
            "16: intake: \"daily\" is not known; write one of: continuous, dates, by-agreement",
        ),
        ("\"open\"", "\"few\"", "17: places.state: \"few\" is not known; write one of: open, full"),
        (
            "\"organisation\" }",
            "\"friend\" }",
            "21: checked.by: \"friend\" is not known; write one of: organisation, editor",
        ),
        (
            "\"call\"",
            "\"shout\"",
            "25: first_step.type: \"shout\" is not known; write one of: call, visit, message, form, source-page, \
             ask-employment-area, ask-your-counsellor",
        ),
        (
            "\"email\"",
            "\"fax\"",
            "59: contacts.2.type: \"fax\" is not known; write one of: phone, email, address, web, chat, form",
        ),
    ] {
        check_service(from, to, &[line]);
    }
}

#[test]
fn what_is_missing_is_told_once() {
    for (from, to, line) in [
        ("kind = \"public\"\n", "", "1: kind: is missing; write one of: public, organisation, project"),
        ("organisation = \"esimerkkikunta\"\n", "", "1: organisation: is missing; write the id of who provides it"),
        ("status = \"active\"\n", "", "1: status: is missing; write one of: active, ended, planned, unknown"),
        (", on = 2026-03-02 }", " }", "17: places.on: is missing; write the day, for example 2026-11-21"),
        (", by = \"organisation\"", "", "21: checked.by: is missing; write one of: organisation, editor"),
        (
            "target = \"phone\"\n",
            "",
            "24: first_step.target: is missing; write the id of a contact or an https address",
        ),
        ("promise = \"Du får råd när du söker jobb.\"\n", "", "36: text.sv.promise: is missing; add it"),
        ("value = \"06 000 0000\"\n", "", "50: contacts.1.value: is missing; add it"),
        (
            "read = 2026-03-02\ndated = 2026",
            "dated = 2026",
            "70: sources.1.read: is missing; write the day, for example 2026-11-21",
        ),
        (
            "what_happens = \"You call, and the adviser tells you where to start.\"\n",
            "",
            "43: warning: text.en.what_happens: is missing in en but there in another language; write it",
        ),
        (", sv = \"på finska\"", "", "67: warning: contacts.3.note: is missing in sv; write it"),
        ("[text.sv]", "[text.se]", "28: warning: text: is missing in sv; write it"),
    ] {
        let mut lines = vec![line];
        if to == "[text.se]" {
            lines.push(
                "36: warning: text.se: is no language of edition.toml and is not shown; mend its name or add it there",
            );
        }
        check_service(from, to, &lines);
    }
    check(
        &[("terms/tyopaja.toml", Change::Replace("definition = \"Ett ställe där man övar på arbete.\"\n", ""))],
        &["terms/tyopaja.toml:8: text.sv.definition: is missing; add it"],
    );
    check(
        &[(
            "benefits/esimerkkituki.toml",
            Change::Replace("\n[text.sv]\nname = \"Exempelstöd\"\npromise = \"Du får pengar för resor.\"\n", ""),
        )],
        &["benefits/esimerkkituki.toml:6: warning: text: is missing in sv; write it"],
    );
    let sources = "\n[[sources]]\ntitle = \"Kunta\"\npublisher = \"Esimerkkilän kunta\"\n\
                   url = \"https://esimerkki.example/\"\nread = 2026-03-02\n";
    check(
        &[("organisations/esimerkkikunta.toml", Change::Replace(sources, ""))],
        &[
            "organisations/esimerkkikunta.toml:1: sources: names no source; add [[sources]] with title, publisher and read",
        ],
    );
    check(
        &[("services/esimerkkipaja.toml", Change::Replace("successor = \"esimerkkineuvonta\"\n", ""))],
        &["services/esimerkkipaja.toml:1: warning: successor: it has ended and nothing is said of what there is now; \
           add a successor"],
    );
    check(
        &[("services/esimerkkipaja.toml", Change::Replace("[first_step]\ntype = \"ask-your-counsellor\"\n", ""))],
        &["services/esimerkkipaja.toml:1: first_step: is missing; say what a person does first"],
    );
}

#[test]
fn texts_are_plain_short_and_not_empty() {
    let promise = "Saat neuvoja työn etsimiseen.";
    let long = "ä".repeat(121);
    for (from, to, line) in [
        (promise, long.as_str(), "32: text.fi.promise: has 121 characters; write it in at most 120"),
        (promise, "  ", "32: text.fi.promise: is empty; write it, or remove the field where it is not known"),
        (promise, " Saat neuvoja.", "32: text.fi.promise: begins or ends with a space; remove it"),
        (promise, "Saat <b>neuvoja</b>.", "32: text.fi.promise: has HTML in it; write plain text"),
        (promise, "Saat neuvoja&nbsp;työhön.", "32: text.fi.promise: has HTML in it; write plain text"),
        (promise, "Saat\\tneuvoja.", "32: text.fi.promise: has the control character U+0009; remove it"),
        (promise, "Saat \u{202E}neuvoja.", "32: text.fi.promise: has the control character U+202E; remove it"),
        (promise, "Saat neu\u{200B}voja.", "32: text.fi.promise: has the control character U+200B; remove it"),
        (
            "\"Identity card\"",
            "\"\"",
            "48: text.en.take_along: is empty; write it, or remove the field where it is not known",
        ),
        ("[\"Identity card\"]", "[\"Card\",\n\"<i>\"]", "49: text.en.take_along: has HTML in it; write plain text"),
        ("\"på finska\"", "\"<i>\"", "67: contacts.3.note.sv: has HTML in it; write plain text"),
        ("\"Yhteystiedot\"", "\"<i>\"", "78: sources.2.title: has HTML in it; write plain text"),
        (
            "\"esimerkkikunta\"\ndecides",
            "\"\"\ndecides",
            "3: organisation: is empty; write it, or remove the field where it is not known",
        ),
        (
            "\"Exempelrådgivningen\"",
            "7",
            "37: text.sv.name: is not a text in quotation marks; write a text in quotation marks",
        ),
        (
            "name_is_official = true",
            "name_is_official = \"yes\"",
            "30: text.fi.name_is_official: is not true or false; write true or false",
        ),
        ("[\"P10.1\"]", "\"P10.1\"", "7: themes: is not a list in square brackets; write a list in square brackets"),
    ] {
        check_service(from, to, &[line]);
    }
}

#[test]
fn where_an_address_is_is_said_whole_or_not_at_all() {
    let address = "id = \"web\"\ntype = \"web\"\nvalue = \"https://esimerkki.example/neuvonta\"\n";
    let other = |lines: &str| format!("id = \"door\"\ntype = \"address\"\nvalue = \"Kuja 1\"\n{lines}");
    for (lines, expected) in [
        ("latitude = 60.5\nlongitude = 25\n", vec![]),
        ("latitude = 60.5\n", vec!["63: contacts.3.longitude: is missing beside a latitude; write both or neither"]),
        ("longitude = 25.5\n", vec!["63: contacts.3.latitude: is missing beside a longitude; write both or neither"]),
        (
            "latitude = 6715706.4\nlongitude = 25.5\n",
            vec!["67: contacts.3.latitude: is no latitude; write degrees from -90 to 90"],
        ),
        (
            "latitude = 60.5\nlongitude = 250\n",
            vec!["68: contacts.3.longitude: is no longitude; write degrees from -180 to 180"],
        ),
        (
            "latitude = \"60.5\"\nlongitude = 25.5\n",
            vec![
                "67: contacts.3.latitude: is missing beside a longitude; write both or neither",
                "67: contacts.3.latitude: is not a number such as 60.17; write a number such as 60.17",
            ],
        ),
    ] {
        check_service(address, &other(lines), &expected);
    }
    check_service(
        address,
        &format!("{address}latitude = 60.5\nlongitude = 25.5\n"),
        &["67: contacts.3.latitude: only an address has a place on the map; remove latitude and longitude"],
    );
}
