//! `suoraan remind` on a clock that moves forward day by day: exactly the messages that are due, each once, and what
//! they say.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it cannot go on"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use suoraan::catalogue::{Severity, load};
use suoraan::model::{Catalogue, Checked, CheckedBy, Date, Entry, Period, Status};
use suoraan::reminder::due;
use tempfile::TempDir;

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("{text}"))
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/catalogue")
}

/// The tiny catalogue with these entries alone: each its id, when it was confirmed, and its last day.
fn catalogue(entries: &[(&str, Option<&str>, Option<&str>)]) -> Catalogue {
    let mut catalogue = load(&fixture()).0;
    let one = catalogue.entries["esimerkkituki"].clone();
    catalogue.entries = entries
        .iter()
        .map(|(id, checked, to)| {
            let checked = checked.map(|on| Checked { on: date(on), by: CheckedBy::Organisation });
            let valid = Period { from: None, to: to.map(date) };
            ((*id).to_owned(), Entry { id: (*id).to_owned(), checked, valid, ..one.clone() })
        })
        .collect();
    catalogue
}

/// What is written on each day where everything that was written before lies there still: `DAY FILE`.
fn written(start: &str, days: i64, mut on: impl FnMut(Date) -> Catalogue) -> Vec<String> {
    let mut there = BTreeSet::new();
    let mut written = Vec::new();
    for day in (0..days).map(|day| date(start).plus_days(day)) {
        let catalogue = on(day);
        for reminder in due(&catalogue, day) {
            if there.insert(reminder.file_name()) {
                written.push(format!("{day} {}", reminder.file_name()));
            }
        }
    }
    written
}

#[test]
fn four_hundred_days_give_exactly_the_messages_that_are_due() {
    let mut entries = vec![
        // Months' ends, with and without the 29th of February.
        ("a-last-of-august", Some("2027-08-31"), None),
        ("b-last-of-february", Some("2027-02-28"), None),
        ("c-last-of-september", Some("2027-09-30"), None),
        // Known to the month or to the year: as old as they may be.
        ("d-march", Some("2027-03"), None),
        ("e-year", Some("2027"), None),
        // Ends: what is known to the month or year ends on its last day.
        ("f-project", None, Some("2028-03-01")),
        ("g-february", None, Some("2028-02")),
        ("h-this-year", None, Some("2027")),
        ("i-both", Some("2027-05-01"), Some("2027-12-15")),
        // Confirmed again in time, see below.
        ("j-kept", Some("2027-04-10"), None),
        ("k-never", None, None),
        ("l-long-ended", Some("2026-01-01"), Some("2026-12-31")),
        ("m-long-hidden", Some("2020-01-01"), None),
    ];
    let found = written("2027-06-01", 400, |day| {
        if day >= date("2027-09-15") {
            entries[9].1 = Some("2027-09-15");
        }
        catalogue(&entries)
    });
    assert_eq!(
        found,
        [
            "2027-06-01 e-year--confirm--2027.eml",
            "2027-06-01 m-long-hidden--hidden--2020-01-01.eml",
            "2027-07-01 e-year--lapsed--2027.eml",
            "2027-07-28 b-last-of-february--confirm--2027-02-28.eml",
            "2027-08-01 d-march--confirm--2027-03.eml",
            "2027-08-28 b-last-of-february--lapsed--2027-02-28.eml",
            "2027-09-01 d-march--lapsed--2027-03.eml",
            "2027-09-10 j-kept--confirm--2027-04-10.eml",
            "2027-10-01 i-both--confirm--2027-05-01.eml",
            "2027-11-01 i-both--lapsed--2027-05-01.eml",
            "2027-11-15 i-both--ends--2027-12-15.eml",
            "2027-12-01 h-this-year--ends--2027.eml",
            "2028-01-01 e-year--hidden--2027.eml",
            "2028-01-30 g-february--ends--2028-02.eml",
            "2028-01-31 a-last-of-august--confirm--2027-08-31.eml",
            "2028-01-31 f-project--ends--2028-03-01.eml",
            "2028-02-15 j-kept--confirm--2027-09-15.eml",
            "2028-02-28 b-last-of-february--hidden--2027-02-28.eml",
            "2028-02-29 a-last-of-august--lapsed--2027-08-31.eml",
            "2028-02-29 c-last-of-september--confirm--2027-09-30.eml",
            "2028-03-01 d-march--hidden--2027-03.eml",
            "2028-03-15 j-kept--lapsed--2027-09-15.eml",
            "2028-03-30 c-last-of-september--lapsed--2027-09-30.eml",
        ]
    );
}

#[test]
fn what_was_written_is_written_once_even_where_days_were_left_out() {
    let entries = [("a", Some("2026-01-10"), None)];
    let all = written("2026-01-10", 400, |_| catalogue(&entries));
    let names = |lines: &[String]| -> Vec<String> {
        lines.iter().filter_map(|line| Some(line.split_once(' ')?.1.to_owned())).collect()
    };
    // Once a month, on the 20th: the same messages, some days later.
    let monthly =
        written("2026-01-10", 400, |day| if day.day == Some(20) { catalogue(&entries) } else { catalogue(&[]) });
    assert_eq!(names(&all), names(&monthly));
    assert_eq!(all.len(), 3);
}

#[test]
fn what_has_ended_is_left_alone_whatever_its_file_says() {
    let mut catalogue = catalogue(&[("a", Some("2026-01-10"), Some("2027-01-10"))]);
    assert_eq!(due(&catalogue, date("2027-01-10")).len(), 2);
    assert_eq!(due(&catalogue, date("2027-01-11")).len(), 0);
    catalogue.entries.values_mut().for_each(|entry| entry.status = Status::Ended);
    assert_eq!(due(&catalogue, date("2027-01-10")).len(), 0);
}

/// A copy of the tiny catalogue, `(file, from, to)` replaced, and the folder of messages beside it.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn new(changes: &[(&str, &str, &str)]) -> Self {
        let desk = Self { folder: TempDir::new().unwrap() };
        copy(&fixture(), &desk.catalogue());
        for (file, from, to) in changes {
            desk.change(file, from, to);
        }
        desk
    }

    fn catalogue(&self) -> PathBuf {
        self.folder.path().join("catalogue")
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.catalogue().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{from:?} should stand once in {file}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    /// The exit code and the lines of `suoraan remind` on a day, without the name of the folder.
    fn remind(&self, today: &str) -> (Option<i32>, Vec<String>) {
        let out = self.folder.path().join("messages");
        let output = Command::new(env!("CARGO_BIN_EXE_suoraan"))
            .args(["remind", "--catalogue"])
            .arg(self.catalogue())
            .arg("--out")
            .arg(&out)
            .arg("--locales")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"))
            .args(["--today", today])
            .output()
            .unwrap();
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        let folder = format!("{}/", out.display());
        (output.status.code(), text.lines().map(|line| line.replace(&folder, "")).collect())
    }

    fn message(&self, name: &str) -> String {
        fs::read_to_string(self.folder.path().join("messages").join(name)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let files = fs::read_dir(self.folder.path().join("messages")).unwrap();
        let mut names: Vec<String> =
            files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &target) } else { fs::copy(&path, &target).map(drop).unwrap() }
    }
}

const SERVICE: &str = "services/esimerkkineuvonta.toml";
const PROVIDER: &str = "organisations/esimerkkikunta.toml";
const KEEPERS: &str = "keepers = [\"kunta@esimerkki.example\", \"neuvonta@esimerkki.example\"]\n";

#[test]
fn the_command_writes_each_message_once_and_says_so() {
    let desk = Desk::new(&[]);
    assert_eq!(desk.remind("2026-08-01"), (Some(0), vec!["0 messages written, 0 lay there before".to_owned()]));
    let name = "esimerkkineuvonta--confirm--2026-03-02.eml";
    let (code, lines) = desk.remind("2026-08-02");
    assert_eq!(code, Some(0));
    assert_eq!(
        lines,
        [
            format!("{name}: to kunta@esimerkki.example, neuvonta@esimerkki.example"),
            "1 messages written, 0 lay there before".to_owned()
        ]
    );
    let before = desk.message(name);
    // The catalogue has other words now; the message that was sent stays what it was.
    desk.change(SERVICE, "name = \"Example advice\"", "name = \"Other advice\"");
    assert_eq!(desk.remind("2026-08-03"), (Some(0), vec!["0 messages written, 1 lay there before".to_owned()]));
    assert_eq!(desk.message(name), before);
    assert_eq!(desk.names(), [name]);
}

#[test]
fn a_message_is_an_email_in_every_language_with_what_to_do_and_the_days() {
    let desk = Desk::new(&[]);
    desk.remind("2026-08-02");
    let message = desk.message("esimerkkineuvonta--confirm--2026-03-02.eml");
    let (headers, body) = message.split_once("\r\n\r\n").unwrap();
    assert_eq!(message.matches('\n').count(), message.matches("\r\n").count(), "every line ends in CRLF");
    let headers: Vec<&str> = headers.split("\r\n").collect();
    assert_eq!(
        headers,
        [
            "To: kunta@esimerkki.example, neuvonta@esimerkki.example",
            "Subject: Esimerkkineuvonta: ovatko tiedot yhä oikein? / Exempelrådgivningen: stämmer informationen \
             fortfarande? / Example advice: is the information still right?",
            "Reply-To: toimitus@suoraan.example",
            "X-Unsent: 1",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 8bit",
        ]
    );
    let parts: Vec<&str> = body.split("* * *").collect();
    assert_eq!(parts.len(), 3);
    let expected: [&[&str]; 3] = [
        &[
            "https://suoraan.example/fi/ilmoita/#confirm=esimerkkineuvonta",
            "https://suoraan.example/fi/ilmoita/#change=esimerkkineuvonta",
            "vahvistettiin viimeksi 2.3.2026",
            "- 2.9.2026 merkitsemme",
            "- 2.3.2027 sivu jää pois hausta",
            "vastata tähän viestiin",
        ],
        &[
            "https://suoraan.example/sv/anmal/#confirm=esimerkkineuvonta",
            "https://suoraan.example/sv/anmal/#change=esimerkkineuvonta",
            "bekräftades senast 2.3.2026",
            "- 2.9.2026 märker vi",
            "- 2.3.2027 försvinner sidan",
            "svara på det här meddelandet",
        ],
        &[
            "https://suoraan.example/en/publish/#confirm=esimerkkineuvonta",
            "https://suoraan.example/en/publish/#change=esimerkkineuvonta",
            "is from 2 March 2026",
            "- 2 September 2026: we mark",
            "- 2 March 2027: search no longer",
            "answer this message",
        ],
    ];
    for (part, expected) in parts.iter().zip(expected) {
        expected.iter().for_each(|words| assert!(part.contains(words), "{words:?} is not in\n{part}"));
    }
}

#[test]
fn a_message_goes_to_the_keepers_else_to_the_contacts_else_somebody_calls() {
    let to = |changes: &[(&str, &str, &str)]| {
        let desk = Desk::new(changes);
        let (_, lines) = desk.remind("2026-08-02");
        let message = desk.message("esimerkkineuvonta--confirm--2026-03-02.eml");
        let first = |name: &str| message.split("\r\n").find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        let body = message.split_once("\r\n\r\n").unwrap().1;
        (first("To: "), body.lines().next().unwrap().to_owned(), lines)
    };
    let own = "covers = [\"vanha-neuvonta\"]\nkeepers = [\"oma@esimerkki.example\"]";
    let (own, hello, lines) = to(&[(SERVICE, "covers = [\"vanha-neuvonta\"]", own)]);
    assert_eq!((own.as_deref(), hello.as_str()), (Some("oma@esimerkki.example"), "Hei!"));
    assert!(lines[0].ends_with(": to oma@esimerkki.example, one address only"), "{lines:?}");
    assert_eq!(lines[2], "1 go to one address only and 0 to none; write two in keepers");

    let (contact, _, _) = to(&[(PROVIDER, KEEPERS, "")]);
    assert_eq!(contact.as_deref(), Some("neuvonta@esimerkki.example"));

    let mail = "[[contacts]]\nid = \"mail\"\ntype = \"email\"\nvalue = \"neuvonta@esimerkki.example\"\nsource = 2\n";
    let (none, first, lines) = to(&[(PROVIDER, KEEPERS, ""), (SERVICE, mail, "")]);
    assert_eq!(none, None);
    assert_eq!(first, "Toimitukselle: tälle ei ole sähköpostiosoitetta. Soita ja kysy: 06 000 0000");
    assert!(lines[0].ends_with(": no address; call 06 000 0000"), "{lines:?}");
    assert_eq!(lines[2], "0 go to one address only and 1 to none; write two in keepers");
}

#[test]
fn what_lapsed_what_is_hidden_and_what_ends_is_said() {
    for (day, name, expected) in [
        ("2026-09-02", "lapsed--2026-03-02", ["is too old", "2 March 2027: search no longer", "all is as before"]),
        ("2026-12-01", "ends--2026-12-31", ["ends 31 December 2026", "tell us its name", "From 1 January 2027 on"]),
    ] {
        let desk = Desk::new(&[]);
        desk.remind(day);
        let message = desk.message(&format!("esimerkkineuvonta--{name}.eml"));
        expected.iter().for_each(|words| assert!(message.contains(words), "{words:?} is not in\n{message}"));
    }
    let desk = Desk::new(&[
        (
            SERVICE,
            "valid = { from = 2025-01-01, to = 2026-12-31 }",
            "successor = \"esimerkkituki\"\nvalid = { to = \"2027\" }",
        ),
        ("edition.toml", "editors = \"toimitus@suoraan.example\"\n", ""),
    ]);
    desk.remind("2027-12-24");
    let names = ["esimerkkineuvonta--ends--2027.eml", "esimerkkineuvonta--hidden--2026-03-02.eml"];
    assert_eq!(desk.names(), names);
    let [ends, hidden] = names.map(|name| desk.message(name));
    assert!(ends.contains("send people here: Example benefit. Is that right?"), "{ends}");
    assert!(ends.contains("Exempelstöd") && ends.contains("From 1 January 2028 on"), "{ends}");
    assert!(hidden.contains("search no longer finds the page. The page is still at its address."), "{hidden}");
    assert!(!hidden.contains("Reply-To:") && !hidden.contains("answer this message"), "nobody would read it");
}

#[test]
fn the_editions_limits_move_the_days() {
    let days = |limits: &str| {
        let desk = Desk::new(&[("edition.toml", "[limits]", &format!("[freshness]\n{limits}\n[limits]"))]);
        let catalogue = load(&desk.catalogue()).0;
        written("2026-03-02", 400, |_| catalogue.clone())
    };
    let limits = "remind_after_months = 1\nlapse_after_months = 2\nhide_after_months = 3\nending_days = 7";
    let name = "esimerkkineuvonta";
    assert_eq!(
        days(limits),
        [
            format!("2026-04-02 {name}--confirm--2026-03-02.eml"),
            format!("2026-05-02 {name}--lapsed--2026-03-02.eml"),
            format!("2026-06-02 {name}--hidden--2026-03-02.eml"),
            format!("2026-12-24 {name}--ends--2026-12-31.eml"),
        ]
    );
    // What is not said stays as usual.
    assert_eq!(
        days("lapse_after_months = 7"),
        [
            format!("2026-08-02 {name}--confirm--2026-03-02.eml"),
            format!("2026-10-02 {name}--lapsed--2026-03-02.eml"),
            format!("2026-12-01 {name}--ends--2026-12-31.eml"),
        ]
    );
}

#[test]
fn limits_in_disorder_are_errors_and_no_message_is_written() {
    let desk = Desk::new(&[("edition.toml", "[limits]", "[freshness]\nlapse_after_months = 5\n[limits]")]);
    let (code, lines) = desk.remind("2026-08-02");
    assert_eq!(code, Some(1));
    let error = "edition.toml:9: freshness.lapse_after_months: 5 is not after the reminder, 5; write more months";
    assert_eq!(lines[0], error);
    assert!(!desk.folder.path().join("messages").exists());
    for (limits, field) in [
        ("remind_after_months = 0", "remind_after_months"),
        ("hide_after_months = 6", "hide_after_months"),
        ("hide_after_months = 300", "hide_after_months"),
        ("ending_days = 0", "ending_days"),
        ("ending_days = \"30\"", "ending_days"),
        ("months = 3", "months"),
    ] {
        let desk = Desk::new(&[("edition.toml", "[limits]", &format!("[freshness]\n{limits}\n[limits]"))]);
        let problems = load(&desk.catalogue()).1;
        let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
        assert_eq!(errors.len(), 1, "{limits}: {problems:?}");
        assert_eq!(errors[0].field, format!("freshness.{field}"));
    }
}
