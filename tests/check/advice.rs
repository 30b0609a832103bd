//! What is allowed but could be better, as `suoraan check` says it on a day.

use crate::folder::{Change, SERVICE, advise};

const TODAY: &str = "2026-11-21";

#[test]
fn hard_texts_are_told_with_what_to_do() {
    let case = |to: &str, expected: &str| {
        let change = Change::Replace("Soitat, ja neuvoja kertoo, mistä aloittaa.", to);
        advise(TODAY, &[(SERVICE, change)], &[&format!("{SERVICE}:33: warning: text.fi.what_happens: {expected}")]);
    };
    case("Sinulle annetaan neuvoja.", "\"annetaan\" hides who does it; say who, or speak to the person");
    case("Soita, mikäli haluat.", "\"mikäli\" is officialese; write: jos");
    case(
        "Soitat ja kerrot ja kysyt ja kuulet ja opit ja näet ja saat ja teet ja menet ja tulet.",
        "the sentence \"Soitat ja kerrot ja …\" has 19 words; make two of it, of at most 18",
    );
}

#[test]
fn old_sources_are_to_be_read_again() {
    let read = Change::Replace("read = 2026-03-02\ndated = 2026-02-27", "read = 2025-03-02\ndated = 2025-02-27");
    advise(
        TODAY,
        &[(SERVICE, read)],
        &[
            // Its confirmation has lapsed, too.
            &format!(
                "{SERVICE}:70: warning: sources: the newest source is of 2025-02-27, over a year ago; find out whether it still holds"
            ),
            &format!(
                "{SERVICE}:74: warning: sources.1.read: was read on 2025-03-02, over a year ago; read it again and write the day"
            ),
        ],
    );
}

#[test]
fn what_may_not_hold_any_more_is_to_be_found_out() {
    let changes = || {
        vec![
            (SERVICE, Change::Replace("checked = { on = 2026-03-02, by = \"organisation\" }\n", "")),
            (SERVICE, Change::Replace("dated = 2026-02-27", "dated = 2024-12-01")),
            (SERVICE, Change::Replace("dated = \"2025\"", "dated = \"2024\"")),
        ]
    };
    let expected = format!(
        "{SERVICE}:69: warning: sources: the newest source is of 2024-12-01, over a year ago; find out whether it still holds"
    );
    advise(TODAY, &changes(), &[&expected]);
    // What nobody is sure of says so already.
    let mut unsure = changes();
    unsure.push((SERVICE, Change::Replace("status = \"active\"", "status = \"unknown\"")));
    advise(TODAY, &unsure, &[]);
}

#[test]
fn a_service_that_others_lead_to_leads_on() {
    advise(
        TODAY,
        &[
            (SERVICE, Change::Replace("after = [\"esimerkkipaja\"]\nmeanwhile = [\"esimerkkituki\"]\n", "")),
            (
                "benefits/esimerkkituki.toml",
                Change::Replace("status = \"active\"", "status = \"active\"\nafter = [\"esimerkkineuvonta\"]"),
            ),
        ],
        &[&format!(
            "{SERVICE}:1: warning: after: esimerkkituki lead here and nothing leads on; add `after` or `meanwhile`"
        )],
    );
}

#[test]
fn a_situation_needs_a_service_that_runs() {
    advise(
        TODAY,
        &[(SERVICE, Change::Replace("situations = [\"looking-for-work\"]", "situations = []"))],
        &[
            "situations.toml:2: warning: situation.1.id: looking-for-work has no service that runs; name it in a service's situations",
        ],
    );
}

#[test]
fn a_theme_and_a_need_lead_to_something_that_runs() {
    let ended = || Change::Replace("status = \"active\"", "status = \"ended\"\nsuccessor = \"esimerkkituki\"");
    let needs = "id\tname_fi\tname_sv\tname_en\tids\nadvice\tNeuvoja\tRåd\tAdvice\tesimerkkineuvonta\n";
    advise(
        TODAY,
        &[(SERVICE, ended()), ("words/needs.tsv", Change::Write(needs.as_bytes()))],
        &[
            "situations.toml:2: warning: situation.1.id: looking-for-work has no service that runs; name it in a service's situations",
            "themes.toml:2: warning: theme.1.code: P10.1 has no entry that runs; name it in an entry's themes, or remove it",
            "words/needs.tsv:2: warning: ids: nothing that advice leads to runs; write the id of what there is now",
        ],
    );
}

#[test]
fn no_category_is_empty() {
    let theme = "[[theme]]\ncode = \"P10.2\"\nname = { fi = \"A\", sv = \"B\", en = \"C\" }\n";
    advise(
        TODAY,
        &[("themes.toml", Change::Append(theme))],
        &[
            "themes.toml:5: warning: theme.2.code: P10.2 has no entry that runs; name it in an entry's themes, or remove it",
        ],
    );
}

#[test]
fn a_confirmation_in_the_future_is_an_error() {
    let on = |day: &str, expected: &[&str]| {
        let to = format!("checked = {{ on = {day}, by = \"organisation\" }}");
        advise(
            TODAY,
            &[(SERVICE, Change::Replace("checked = { on = 2026-03-02, by = \"organisation\" }", &to))],
            expected,
        );
    };
    let expected = format!(
        "{SERVICE}:21: checked.on: 2026-11-22 is after today, 2026-11-21; write the day on which it was confirmed"
    );
    on("2026-11-22", &[&expected]);
    on("2026-11-21", &[]);
    on("\"2026-11\"", &[]);
}

#[test]
fn who_confirms_is_reached_by_two_mailboxes() {
    let keepers = "keepers = [\"kunta@esimerkki.example\", \"neuvonta@esimerkki.example\"]\n";
    let provider = "organisations/esimerkkikunta.toml";
    let none = || (provider, Change::Replace(keepers, ""));
    let expected = |number: u8, line: u8| {
        format!(
            "{SERVICE}:{line}: warning: keepers: names {number} who keep it true; write 2 shared mailboxes, so that a reminder arrives"
        )
    };
    advise(TODAY, &[none()], &[&expected(0, 1)]);
    let one = Change::Replace("covers =", "keepers = [\"neuvonta@esimerkki.example\"]\ncovers =");
    advise(TODAY, &[none(), (SERVICE, one)], &[&expected(1, 22)]);
    // Those of the organisation serve, and an editor's confirmation asks for none.
    advise(TODAY, &[], &[]);
    advise(TODAY, &[none(), (SERVICE, Change::Replace("by = \"organisation\"", "by = \"editor\""))], &[]);
}
