//! Who does what: the rows of `responsibilities.toml`.

use crate::folder::{Change, check};

const FILE: &str = "responsibilities.toml";

fn check_row(from: &str, to: &str, expected: &str) {
    check(&[(FILE, Change::Replace(from, to))], &[&format!("{FILE}:{expected}")]);
}

#[test]
fn a_row_is_whole_and_points_at_something() {
    check_row(
        "id = \"advice\"",
        "id = \"Advice!\"",
        "6: duty.1.id: is no id; use small letters a to z, digits and hyphens",
    );
    check_row("responsible = [\"employment-area\"]\n", "", "5: duty.1.responsible: is missing; say who is responsible");
    check_row(
        "[\"esimerkkineuvonta\"]",
        "[\"olematon\"]",
        "8: duty.1.entries: olematon is not in the catalogue; write an id that is, or remove it",
    );
    check_row("\"P10.1\"", "\"P99\"", "9: duty.1.themes: P99 is not in themes.toml; use a code from there or add it");
    check_row("sv = \"Du får råd.\", ", "", "11: warning: duty.1.national: is missing in sv; write it");
    check_row(
        "https://virasto.example",
        "virasto.example",
        "3: state_authority.site: \"virasto.example\" cannot be opened; write an https:// address",
    );
}

#[test]
fn a_national_rule_has_a_source_and_plain_words() {
    check_row("Saat neuvoja.", "<b>Saat</b> neuvoja.", "11: duty.1.national.fi: has HTML in it; write plain text");
    check_row(
        "[[duty.sources]]\ntitle = \"Esimerkki\"\npublisher = \"Esimerkkikunta\"\nread = 2026-11-21\n",
        "",
        "5: duty.1.sources: names no source; say where the national rule is from",
    );
}
