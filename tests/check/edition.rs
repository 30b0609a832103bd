//! What an edition's file says by itself: its name, its home page, its colours, where changes are proposed.

use crate::folder::{Change, check};

const EDITORS: &str = "editors = \"toimitus@suoraan.example\"\n";

/// Writes these lines in place of the editors' address, which is the sixth line, and expects these problems.
#[track_caller]
fn check_edition(lines: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|line| format!("edition.toml:{line}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    check(&[("edition.toml", Change::Replace(EDITORS, lines))], &expected);
}

#[test]
fn the_home_page_shows_situations_that_are_there_once() {
    check_edition("home = [\"looking-for-work\"]\n", &[]);
    check_edition(
        "home = [\n\"looking-for-work\",\n\"nowhere\",\n\"looking-for-work\"]\n",
        &[
            "8: home: nowhere is not in situations.toml; write the id of a situation",
            "9: home: looking-for-work stands here twice; remove one",
        ],
    );
}

#[test]
fn changes_are_proposed_at_an_address_with_places_for_file_and_text() {
    check_edition("propose = \"https://git.example/o/r/new/main?filename=catalogue/{file}&value={text}\"\n", &[]);
    let cannot = "6: propose: cannot be opened; write an https:// address with {file} and {text} in it, each once";
    let lacks = "6: propose: leaves no place for the file's name or its text; write an https:// address with {file} and {text} in it, each once";
    for (address, problem) in [
        ("http://git.example/{file}{text}", cannot),
        ("https://git.example/{file}{text}{branch}", cannot),
        ("javascript:{file}{text}", cannot),
        ("https://git.example/{file}", lacks),
        ("https://git.example/{file}/{file}?{text}", lacks),
    ] {
        check_edition(&format!("propose = \"{address}\"\n"), &[problem]);
    }
}

#[test]
fn what_is_no_colour_is_refused() {
    check_edition("colours.light = { act = \"#0e5546\", on-act = \"#fff\" }\n", &[]);
    check_edition(
        "colours.dark = { act = \"green\" }\n",
        &["6: colours.dark.act: \"green\" is no colour; write # and six digits, such as #0e5546"],
    );
    let known = "act, bad, card, edge, focus, gap, go, ink, ink-2, line, link, on-act, on-go, panel, panel-2, paper, risk, risk-ink, tint, warm, warm-ink";
    check_edition(
        "colours.light = { button = \"#000\" }\n",
        &[&format!("6: colours.light.button: unknown field; remove it or use one of: {known}")],
    );
}

#[test]
fn colours_that_cannot_be_told_apart_are_refused_with_what_was_measured() {
    check_edition(
        "colours.light = { act = \"#7aa899\" }\n",
        &["6: colours.light.act: on-act on act has a contrast of 2.66 and needs 4.5; make one darker or lighter"],
    );
    // The same colour may do on one ground and not on the other; each pair is told once.
    check_edition(
        "[colours.dark]\nedge = \"#33433b\"\n",
        &[
            "7: colours.dark.edge: edge on card has a contrast of 1.51 and needs 3.0; make one darker or lighter",
            "7: colours.dark.edge: edge on paper has a contrast of 1.69 and needs 3.0; make one darker or lighter",
        ],
    );
}

#[test]
fn a_name_fits_beside_the_languages_and_a_language_stands_there_once() {
    check(
        &[("edition.toml", Change::Replace("\"Esimerkki\"", "\"Kaikkien pitkien nimien pitkä esimerkki tästä\""))],
        &["edition.toml:1: name: has 45 characters; write it in at most 40"],
    );
    check(
        &[("edition.toml", Change::Replace("[\"fi\", \"sv\", \"en\"]", "[\"fi\", \"sv\", \"en\", \"fi\"]"))],
        &["edition.toml:4: locales: fi stands here twice; remove one"],
    );
    for path in ["/", "/a//b", "/..", "/ä", "/a b", "/a?b"] {
        let written = format!("base_path = \"{path}\"");
        let message = "edition.toml:3: base_path: is neither empty nor a folder; write \"\" or \"/folder\", with the letters a to z, digits, - . and _";
        check(&[("edition.toml", Change::Replace("base_path = \"\"", &written))], &[message]);
    }
}
