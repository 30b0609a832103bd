//! Paths, everyday words and the facts that are left out.

use crate::folder::{Change, check};

const PATH: &str = "paths/alku.toml";
const WORDS: &str = "words/fi.tsv";

fn check_path(from: &str, to: &str, expected: &str) {
    check(&[(PATH, Change::Replace(from, to))], &[&format!("{PATH}:{expected}")]);
}

#[test]
fn a_step_is_whole_and_points_at_something() {
    check_path(
        "id = \"ask\"",
        "id = \"Ask us\"",
        "23: steps.1.id: is no id; use small letters a to z, digits and hyphens",
    );
    check_path(
        "responsible = [\"you\", \"employment-area\"]\n",
        "",
        "22: steps.1.responsible: is missing; say who acts or is responsible",
    );
    check_path(
        "\"employment-area\"]",
        "\"state\"]",
        "24: steps.1.responsible: \"state\" is not known; write one of: you, employment-area, municipality, \
         wellbeing-county, kela, unemployment-fund, school, employer, organisation, immigration-service, \
         reception-centre",
    );
    check_path(
        "services = [\"esimerkkineuvonta\"]",
        "services = [\"olematon\"]",
        "25: steps.1.services: olematon is not in the catalogue; write an id that is, or remove it",
    );
    check_path(
        "help = [\"esimerkkipaja\"]",
        "help = [\"alku\"]",
        "27: steps.1.help: points at the entry itself; remove it",
    );
    check_path("title = \"Fråga efter rådgivning\"\n", "", "34: steps.1.text.sv.title: is missing; add it");
    check_path(
        "what_happens = \"Kerrot tilanteesi.\"",
        "what_happens = \"<b>Kerrot</b>\"",
        "31: steps.1.text.fi.what_happens: has HTML in it; write plain text",
    );
}

#[test]
fn a_path_has_steps_and_each_step_every_language() {
    let text = std::fs::read_to_string(crate::folder::Folder::new(&[]).path().join(PATH)).unwrap();
    let steps = text.find("[[steps]]").unwrap();
    let sources = text.find("[[sources]]").unwrap();
    let without = format!("{}{}", &text[..steps], &text[sources..]);
    check(
        &[(PATH, Change::Write(without.as_bytes()))],
        &[&format!("{PATH}:1: steps: there is no step; add [[steps]]")],
    );
    let twice = format!("{}{}{}", &text[..sources], &text[steps..sources], &text[sources..]);
    check(
        &[(PATH, Change::Write(twice.as_bytes()))],
        &[&format!("{PATH}:45: steps.2.id: ask stands here twice; ids are used once")],
    );
    let swedish = text.find("[steps.text.sv]").unwrap();
    let english = text.find("[steps.text.en]").unwrap();
    let without = format!("{}{}", &text[..swedish], &text[english..]);
    check(
        &[(PATH, Change::Write(without.as_bytes()))],
        &[&format!("{PATH}:29: warning: steps.1.text: is missing in sv; write it")],
    );
}

#[test]
fn a_group_has_a_title_and_entries() {
    let group = "\n[[groups]]\nid = \"money\"\nservices = [\"esimerkkituki\"]\n[groups.text]\n\
                 fi = { title = \"Rahaa\" }\nsv = { title = \"Pengar\" }\nen = { title = \"Money\", lead = \"Ask.\" }\n";
    let check_group = |from: &str, to: &str, expected: &[&str]| {
        let lines: Vec<String> = expected.iter().map(|line| format!("{PATH}:{line}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        check(&[(PATH, Change::Append(&group.replace(from, to)))], &lines);
    };
    check_group("", "", &[]);
    check_group("\"money\"", "\"ask\"", &["51: groups.1.id: ask stands here twice; ids are used once"]);
    check_group(
        "esimerkkituki",
        "olematon",
        &["52: groups.1.services: olematon is not in the catalogue; write an id that is, or remove it"],
    );
    check_group(
        "services = [\"esimerkkituki\"]\n",
        "",
        &["50: groups.1.services: names no entry; write ids of entries, or remove the group"],
    );
    check_group("title = \"Pengar\"", "", &["55: groups.1.text.sv.title: is missing; add it"]);
    check_group("Ask.", "<b>Ask</b>", &["56: groups.1.text.en.lead: has HTML in it; write plain text"]);
}

#[test]
fn everyday_words_mean_something_that_is_there() {
    let line = |text: &str, expected: &[&str]| check(&[(WORDS, Change::Append(text))], expected);
    line(
        "vinkki\tNeuvonta\tolematon\t\n",
        &[
            "words/fi.tsv:3: ids: olematon is neither in needs.tsv nor in the catalogue; write an id that is, or remove it",
        ],
    );
    line("vinkki\tNeuvonta\t\t\n", &["words/fi.tsv:3: ids: names no need and no entry; write ids with | between"]);
    line("vinkki\t\tesimerkkineuvonta\t\n", &["words/fi.tsv:3: means: is empty; write it"]);
    line(
        "neuvo\tNeuvonta\tesimerkkineuvonta\t\n",
        &["words/fi.tsv:3: words: \"neuvo\" stands here twice; bring the lines together"],
    );
    line("vinkki\tNeuvonta\n", &["words/fi.tsv:3: has 2 columns and not 4; separate by tabs"]);
    check(
        &[(WORDS, Change::Remove)],
        &["words/fi.tsv:0: warning: is missing; write what people type in this language, one a line"],
    );
}

#[test]
fn a_fact_that_is_left_out_is_not_used_and_has_a_reason() {
    let check_left_out = |text: &str, expected: &str| {
        let text = format!("id\treason\n{text}\n");
        check(&[("left-out.tsv", Change::Write(text.as_bytes()))], &[expected]);
    };
    check_left_out("tyopaja\tx", "left-out.tsv:2: id: tyopaja is in the catalogue; remove this line");
    check_left_out("vanha-neuvonta\tx", "left-out.tsv:2: id: vanha-neuvonta is in the catalogue; remove this line");
    check_left_out("a\tx\na\tx", "left-out.tsv:3: id: a stands here twice; remove one");
    check_left_out("a\t", "left-out.tsv:2: reason: is empty; say why it is left out");
}
