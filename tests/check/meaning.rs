//! One thing in an entry's file that does not fit the rest: ids of nothing, dates in disorder, contacts nobody can use.

use crate::folder::{Change, SERVICE, check, check_service};

#[test]
fn ids_and_codes_point_at_something() {
    for (from, to, line) in [
        (
            "organisation = \"esimerkkikunta\"",
            "organisation = \"tyopaja\"",
            "3: organisation: tyopaja is not in organisations/; write an id from there or add it",
        ),
        (
            "decides = \"esimerkkikunta\"",
            "decides = \"olematon\"",
            "4: decides: olematon is not in organisations/; write an id from there or add it",
        ),
        (
            "\"looking-for-work\"]",
            "\"looking-for-work\",\n  \"olematon\"]",
            "7: situations: olematon is not in situations.toml; use an id from there",
        ),
        ("P10.1", "P99", "7: themes: P99 is not in themes.toml; use a code from there or add it"),
        (
            "\"901\"",
            "\"999\"",
            "8: area.municipalities: 999 is not in areas/municipalities.tsv; write a code from there",
        ),
        (
            "municipalities = [\"901\"]",
            "employment_areas = [\"99\"]",
            "8: area.employment_areas: 99 is not in areas/employment_areas.tsv; write a code from there",
        ),
        (
            "municipalities = [\"901\"]",
            "counties = [\"99\"]",
            "8: area.counties: 99 is not in areas/counties.tsv; write a code from there",
        ),
        ("[\"901\"]", "[\"901\", \"901\"]", "8: area.municipalities: 901 stands here twice; remove one"),
        (
            "\"esimerkkipaja\"",
            "\"olematon\"",
            "18: after: olematon is not in the catalogue; write an id that is, or remove it",
        ),
        ("\"esimerkkipaja\"", "\"esimerkkineuvonta\"", "18: after: points at the entry itself; remove it"),
        (
            "\"esimerkkituki\"",
            "\"olematon\"",
            "19: meanwhile: olematon is not in the catalogue; write an id that is, or remove it",
        ),
        (
            "covers =",
            "successor = \"olematon\"\ncovers =",
            "22: successor: olematon is not in the catalogue; write an id that is, or remove it",
        ),
        (
            "\"vanha-neuvonta\"",
            "\"vanha-neuvonta\", \"tyopaja\"",
            "22: covers: tyopaja is taken by terms/tyopaja.toml already; ids are used once",
        ),
        (
            "id = \"esimerkkineuvonta\"",
            "id = \"neuvonta\"",
            "1: id: is not the file's name; write id = \"esimerkkineuvonta\" or rename the file",
        ),
        ("id = \"esimerkkineuvonta\"\n", "", "1: id: is missing; add it"),
    ] {
        check_service(from, to, &[line]);
    }
    check(
        &[
            ("terms/tyopaja.toml", Change::Replace("id = \"tyopaja\"", "id = \"Työ paja\"")),
            ("terms/tyopaja.toml", Change::Rename("terms/Työ paja.toml")),
        ],
        &["terms/Työ paja.toml:1: id: is no id; use small letters a to z, digits and hyphens"],
    );
}

#[test]
fn dates_and_ages_are_in_order() {
    for (from, to, line) in [
        (
            "from = 2025-01-01",
            "from = \"1.1.2025\"",
            "20: valid.from: is not a date; write it as 2026-11-21, \"2026-11\" or \"2026\"",
        ),
        (
            "\"2025\"",
            "\"2025-13\"",
            "81: sources.2.dated: is not a date; write it as 2026-11-21, \"2026-11\" or \"2026\"",
        ),
        ("2026-12-31", "2024-12-31", "20: valid.to: 2024-12-31 is before it started, 2025-01-01; mend one of them"),
        ("\"2025\"", "\"2027\"", "80: sources.2.read: it was read before its own date; mend one of them"),
        ("max = 64", "max = 17", "9: ages.max: 17 is below the lowest age, 18; mend one of them"),
        ("max = 64", "max = 640", "9: ages.max: is not a fitting whole number; write a fitting whole number"),
    ] {
        check_service(from, to, &[line]);
    }
}

#[test]
fn contacts_can_be_used() {
    for (from, to, line) in [
        (
            "06 000 0000",
            "soita vaihteeseen",
            "53: contacts.1.value: \"soita vaihteeseen\" cannot be dialled; write digits and spaces only",
        ),
        (
            "neuvonta@esimerkki.example",
            "neuvonta",
            "60: contacts.2.value: \"neuvonta\" is no e-mail address; write name@host",
        ),
        (
            "neuvonta@esimerkki.example",
            "etunimi.sukunimi@esimerkki.example",
            "60: contacts.2.value: looks like a person's own address; use a shared mailbox of the service",
        ),
        (
            "value = \"https://esimerkki",
            "value = \"www.esimerkki",
            "66: contacts.3.value: \"www.esimerkki.example/neuvonta\" cannot be opened; write an https:// address",
        ),
        (
            "value = \"https://esimerkki.",
            "value = \"javascript:alert(1)//",
            "66: contacts.3.value: \"javascript:alert(1)//example/neuvonta\" cannot be opened; write an https:// address",
        ),
        ("url = \"https:", "url = \"ftp:", "73: sources.1.url: cannot be opened; write an http:// or https:// address"),
        ("source = 2", "source = 3", "61: contacts.2.source: is not the number of a source of this file; count from 1"),
        ("source = 2", "source = 0", "61: contacts.2.source: is not the number of a source of this file; count from 1"),
        (
            "id = \"web\"",
            "id = \"mail\"",
            "64: contacts.3.id: mail is the id of another contact here; ids are used once",
        ),
        (
            "\"phone\"\n\n",
            "\"desk\"\n\n",
            "26: first_step.target: desk is neither a contact of this file nor an https address",
        ),
        ("\"phone\"\n\n", "\"mail\"\n\n", "26: first_step.target: a call needs a contact of type phone; write its id"),
        (
            "\"phone\"\n\n",
            "\"https://esimerkki.example/\"\n\n",
            "26: first_step.target: a call needs a contact of type phone; write its id",
        ),
    ] {
        check_service(from, to, &[line]);
    }
}

#[test]
fn a_line_stays_one_line_whatever_the_file_says() {
    check(
        &[(SERVICE, Change::Replace("value = \"06 000 0000\"", "value = \"06\\n000\\u001B[2J\""))],
        &[
            &format!("{SERVICE}:53: contacts.1.value: has the control character U+000A; remove it"),
            &format!(
                "{SERVICE}:53: contacts.1.value: \"06\\u{{a}}000\\u{{1b}}[2J\" cannot be dialled; write digits and spaces only"
            ),
        ],
    );
}

#[test]
fn hours_may_be_one_text_for_all_languages() {
    let hours = "hours = { fi = \"ma–pe 9–15\", sv = \"må–fr 9–15\", en = \"Mon–Fri 9:00–15:00\" }";
    check_service(hours, "hours = \"9–15\"", &[]);
}
