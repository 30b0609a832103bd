//! Lists in links: what was written is read, whatever happens to a link is said, and links of earlier versions open for
//! ever. `tests/fixtures/links.tsv` is never changed, only added to.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it cannot go on")]

use proptest::prelude::*;
use suoraan::model::{Date, Locale, Tells};
use suoraan::my_list::{LONGEST_NOTE, Sent, SentItem, State, Trouble, clean, line, open, write};

const DAY: Date = Date { year: 2026, month: Some(11), day: Some(22) };

fn item(code: &str) -> SentItem {
    let tells = Tells { contact: 7, access: 200 };
    SentItem { code: code.into(), step: None, later: false, state: State::ToDo, tells, note: String::new() }
}

fn sent(items: Vec<SentItem>) -> Sent {
    let none = String::new;
    let locale = Locale::parse("sv").unwrap();
    Sent { locale, date: DAY, office: none(), greeting: none(), goal: none(), questions: none(), items }
}

fn ten(code_of: impl Fn(u8) -> String) -> Sent {
    sent((0..10).map(|number| item(&code_of(number))).collect())
}

#[test]
fn ten_items_without_notes_are_short() {
    let letters = |number: u8| char::from(b'q' + number % 10);
    let today = write(&ten(|number| format!("h{}", letters(number))));
    let national = write(&ten(|number| format!("zzz{}", letters(number))));
    println!("ten items: {} letters after #, with codes of four letters {}", today.len() - 1, national.len() - 1);
    assert!(today.len() - 1 <= 120 && national.len() - 1 <= 120);
}

#[test]
fn a_link_that_was_cut_gives_what_came() {
    let mut whole = ten(|number| format!("2{number}"));
    whole.greeting = "Hej!".into();
    let link = write(&whole);
    for length in 0..link.len() {
        match open(&link[..length]) {
            Err(trouble) => assert_eq!(trouble, Trouble::Foreign, "{length}"),
            Ok(opened) => {
                assert_eq!(opened.trouble, Some(Trouble::Cut), "{length}");
                assert!(whole.items.starts_with(&opened.sent.items), "{length}");
            }
        }
    }
    assert!(open(&link[..link.len() - 10]).unwrap().sent.items.len() >= 9, "nearly everything is saved");
}

#[test]
fn what_a_messenger_adds_is_left_out() {
    let list = ten(|number| format!("2{number}"));
    let link = write(&list);
    for (before, after) in [("", "."), ("", ")"), ("", ",\u{201D}"), ("#", "…"), ("", " ")] {
        let opened = open(&format!("{before}{link}{after}")).unwrap();
        assert_eq!((opened.sent, opened.trouble), (list.clone(), None), "{before}{after}");
    }
}

#[test]
fn a_changed_letter_is_said_and_the_other_items_are_saved() {
    let list = ten(|number| format!("2{number}"));
    let link = write(&list);
    // A letter in the middle of the fifth item.
    let at = link.len() / 2;
    let other = if &link[at..=at] == "A" { "B" } else { "A" };
    let opened = open(&format!("{}{other}{}", &link[..at], &link[at + 1..])).unwrap();
    assert_eq!(opened.trouble, Some(Trouble::Changed));
    assert!(opened.sent.items.len() >= 8, "{} of 10", opened.sent.items.len());
    assert!(opened.sent.items.iter().all(|item| list.items.contains(item)));
}

#[test]
fn what_is_no_list_of_this_version_is_said() {
    for fragment in ["#2abc", "3", "#9AwAA"] {
        assert_eq!(open(fragment), Err(Trouble::Newer), "{fragment}");
    }
    for fragment in ["", "#", "#q=ohjaamo", "#1", "#1!!!!", "#0abc", "#å", "#1%3Cscript%3E", "#constructor"] {
        assert_eq!(open(fragment), Err(Trouble::Foreign), "{fragment}");
    }
    assert_eq!(open(&format!("#1{}", "A".repeat(100_000))), Err(Trouble::Foreign));
}

#[test]
fn a_hostile_note_is_text_and_no_longer_than_notes_are() {
    let script = "<script>alert(1)</script>\u{202E}<img src=x onerror=alert(1)>".repeat(300);
    let mut list = ten(|number| format!("2{number}"));
    list.items[3].note = script.clone();
    list.office = "A\u{2066}B\n<b>".into();
    let opened = open(&write(&list)).unwrap();
    assert_eq!(opened.trouble, None);
    assert_eq!(opened.sent.office, "AB <b>");
    let note = &opened.sent.items[3].note;
    assert_eq!(note.chars().count(), LONGEST_NOTE);
    assert!(script.replace('\u{202E}', "").starts_with(note.as_str()));
}

#[test]
fn a_million_fragments_give_the_list_or_say_that_something_is_wrong() {
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let alphabet: Vec<char> = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".chars().collect();
    let lists: Vec<(Sent, String)> = (0..20)
        .map(|number| {
            let mut list = ten(|place| format!("{}{place}", char::from(b'a' + number)));
            list.items[0].note = "Fråga om ”kvällskurser”.".repeat(usize::from(number % 3));
            list.items[1].step = (number % 2 == 0).then(|| "register".to_owned());
            list.goal = if number % 4 == 0 { "Töihin keväällä".into() } else { String::new() };
            let link = write(&list);
            (list, link)
        })
        .collect();
    let (mut whole, mut partly, mut refused) = (0, 0, 0);
    for _ in 0..1_000_000 {
        let (list, link) = &lists[random.usize(..lists.len())];
        let mut letters: Vec<char> = link.chars().collect();
        match random.u8(..8) {
            0 => letters = (0..random.usize(..200)).map(|_| alphabet[random.usize(..64)]).collect(),
            1 => letters = (0..random.usize(..60)).map(|_| random.char(..)).collect(),
            2 => letters.truncate(random.usize(..letters.len())),
            3 => letters.extend((0..random.usize(1..20)).map(|_| alphabet[random.usize(..64)])),
            4 => {
                letters.remove(random.usize(..letters.len()));
            }
            5 => {
                let (one, other) = (random.usize(..letters.len()), random.usize(..letters.len()));
                letters.swap(one, other);
            }
            _ => {
                for _ in 0..random.usize(1..4) {
                    let at = random.usize(..letters.len());
                    letters[at] = alphabet[random.usize(..64)];
                }
            }
        }
        let fragment: String = letters.into_iter().collect();
        match open(&fragment) {
            Ok(opened) if opened.trouble.is_none() => {
                assert_eq!(&opened.sent, list, "another list, and not a word of it: {fragment}");
                whole += 1;
            }
            Ok(_) => partly += 1,
            Err(_) => refused += 1,
        }
    }
    println!("{whole} opened as they were sent, {partly} in part and said so, {refused} refused");
    assert!(whole > 0 && partly > 100_000 && refused > 100_000);
}

/// The first column is a link of an earlier day, the others what it opens to.
#[test]
fn links_of_every_version_open_for_ever() {
    let corpus = include_str!("fixtures/links.tsv");
    let mut count = 0;
    for entry in corpus.lines().filter(|line| !line.starts_with("//")) {
        let (fragment, expected) = entry.split_once('\t').unwrap();
        let found = match open(fragment) {
            Ok(opened) => said(&opened.sent, opened.trouble),
            Err(trouble) => format!("{trouble:?}"),
        };
        assert_eq!(found, expected, "{fragment}");
        count += 1;
    }
    assert!(count >= 8);
}

/// A list in one line.
fn said(sent: &Sent, trouble: Option<Trouble>) -> String {
    let trouble = trouble.map_or("Whole".to_owned(), |trouble| format!("{trouble:?}"));
    let texts = [&sent.office, &sent.greeting, &sent.goal, &sent.questions].map(|text| text.replace('\n', "\\n"));
    let items: Vec<String> = sent
        .items
        .iter()
        .map(|item| {
            let Tells { contact, access } = item.tells;
            let when = if item.later { "later" } else { "now" };
            let step = item.step.as_deref().unwrap_or("-");
            let note = item.note.replace('\n', "\\n");
            format!("{} {step} {when} {} {contact}/{access} {note}", item.code, item.state.as_str())
        })
        .collect();
    format!("{trouble}\t{}\t{}\t{}\t{}", sent.locale, sent.date, texts.join("|"), items.join("|"))
}

fn text() -> impl Strategy<Value = String> {
    "(\\PC|\n){0,40}".prop_map(|text| clean(&text))
}

prop_compose! {
    fn any_item()(
        code in "[a-z0-9]{1,6}", step in prop::option::of("[a-z0-9-]{1,20}"), later: bool, state in 0_usize..5,
        tells in any::<(u8, u8)>(), note in text(),
    ) -> SentItem {
        let tells = Tells { contact: tells.0, access: tells.1 };
        SentItem { code, step, later, state: State::ALL[state], tells, note }
    }
}

prop_compose! {
    fn any_list()(
        locale in "[a-z]{2,3}", year in 2000_u16..2100, month in 1_u8..=12, day in 1_u8..=28, office in text(),
        greeting in text(), goal in text(), questions in text(), items in prop::collection::vec(any_item(), 0..12),
    ) -> Sent {
        let (locale, date) = (Locale::parse(&locale).unwrap(), Date { year, month: Some(month), day: Some(day) });
        Sent { locale, date, office: line(&office), greeting, goal, questions, items }
    }
}

proptest! {
    #[test]
    fn a_list_is_read_as_it_was_written(list in any_list()) {
        let link = write(&list);
        prop_assert!(link[1..].bytes().all(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(&letter)));
        let opened = open(&link).unwrap();
        prop_assert_eq!((opened.sent, opened.trouble), (list, None));
    }

    #[test]
    fn any_fragment_is_opened_or_refused(fragment in "#?1?(\\PC{0,80}|[A-Za-z0-9_-]{0,300})") {
        if let Ok(opened) = open(&fragment) {
            prop_assert!(opened.trouble.is_some() || open(&write(&opened.sent)).unwrap().sent == opened.sent);
        }
    }
}
