//! The help that is needed at once: entries that the edition and the situations name, numbers, the quick way out, and
//! first steps with a line of their own for readers of a language.

use crate::folder::{Change, SERVICE, check};

const EDITORS: &str = "editors = \"toimitus@suoraan.example\"\n";

/// The edition's file with these lines in place of the editors' address, which is line 6.
#[track_caller]
fn check_edition(lines: &str, expected: &[&str]) {
    check(&[("edition.toml", Change::Replace(EDITORS, lines))], expected);
}

#[test]
fn whom_the_edition_names_is_there_and_helps_now() {
    check_edition("help_now = [\"esimerkkineuvonta\"]\nemergency = \"112\"\nspoken = [\"fi\"]\n", &[]);
    for (lines, line) in [
        ("help_now = [\"nobody\"]\n", "help_now: nobody is not in the catalogue; write an id that is, or remove it"),
        (
            "help_now = [\"esimerkkipaja\"]\n",
            "help_now: esimerkkipaja is not active; name something that surely helps now",
        ),
        (
            "help_now = [\"esimerkkituki\"]\n",
            "help_now: esimerkkituki has no contact as its first step; add one there, or name something else",
        ),
        (
            "benefit_check = [\"nobody\"]\n",
            "benefit_check: nobody is not in the catalogue; write an id that is, or remove it",
        ),
        ("emergency = \"help\"\n", "emergency: cannot be dialled; write digits and spaces only"),
        ("editors_phone = \"call us\"\n", "editors_phone: cannot be dialled; write digits and spaces only"),
        ("spoken = [\"de\"]\n", "spoken: de is not in locales; add it there or remove it here"),
    ] {
        check_edition(lines, &[&format!("edition.toml:6: {line}")]);
    }
}

#[test]
fn whom_a_situation_names_helps_now() {
    let crisis = |id: &str| format!("icon = \"bag\"\ncrisis = [\"{id}\"]");
    let change = crisis("esimerkkineuvonta");
    check(&[("situations.toml", Change::Replace("icon = \"bag\"", &change))], &[]);
    let change = crisis("esimerkkipaja");
    check(
        &[("situations.toml", Change::Replace("icon = \"bag\"", &change))],
        &["situations.toml:4: situation.1.crisis: esimerkkipaja is not active; name something that surely helps now"],
    );
}

#[test]
fn a_quick_way_out_leads_somewhere_in_every_language() {
    let out = "quick_exit = { fi = \"https://a.example/\", sv = \"https://b.example/\", en = \"https://c.example/\" }\n";
    let asked = || (SERVICE, Change::Replace("kind = \"public\"", "kind = \"public\"\nquick_exit = true"));
    check(&[("edition.toml", Change::Replace(EDITORS, out)), asked()], &[]);
    check(&[asked()], &["services/esimerkkineuvonta.toml:3: quick_exit: edition.toml names no page to leave to; add quick_exit there"]);
    check_edition(
        "quick_exit = { fi = \"weather\", sv = \"https://b.example/\" }\n",
        &[
            "edition.toml:6: quick_exit: is missing in en; write an https:// address",
            "edition.toml:6: quick_exit.fi: cannot be opened; write an https:// address",
        ],
    );
}

#[test]
fn a_line_of_ones_own_is_a_contact_that_fits_the_step() {
    let targets = |written: &str, expected: &[&str]| {
        let to = format!("target = \"phone\"\ntargets = {{ {written} }}");
        check(&[(SERVICE, Change::Replace("target = \"phone\"", &to))], expected);
    };
    let line = |rest: &str| format!("services/esimerkkineuvonta.toml:27: first_step.targets.{rest}");
    targets("sv = \"phone\"", &[]);
    targets("sv = \"desk\"", &[&line("sv: desk is neither a contact of this file nor an https address")]);
    targets("sv = \"web\"", &[&line("sv: a call needs a contact of type phone; write its id")]);
    targets("de = \"phone\"", &[&line("de: de is no language of edition.toml; mend it or add it there")]);
}

#[test]
fn the_source_of_what_it_means_for_benefits_is_one_of_the_file() {
    let written = |number: u8| format!("kind = \"public\"\nbenefit_source = {number}");
    check(&[(SERVICE, Change::Replace("kind = \"public\"", &written(2)))], &[]);
    check(
        &[(SERVICE, Change::Replace("kind = \"public\"", &written(3)))],
        &["services/esimerkkineuvonta.toml:3: benefit_source: is not the number of a source of this file; count from 1"],
    );
}
