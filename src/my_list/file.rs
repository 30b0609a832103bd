//! Lists as a text: as a device keeps them, and as the file that a person saves and opens again. The first line says the
//! version, every other one a thing, its parts divided by tabs:
//!
//! ```text
//! suoraan-list 2
//! list<TAB>title<TAB>current (on the one in use)
//! greeting<TAB>…
//! goal<TAB>…
//! questions<TAB>…
//! item<TAB>type/id[/step]<TAB>name<TAB>now|later<TAB>state<TAB>date<TAB>tells<TAB>note
//! ```
//!
//! `\n`, `\t` and `\\` stand for a new line, a tab and a backslash. Version 1 had items alone, with two parts.

use super::{Item, Lists, MyList, State, clean};
use crate::model::{Date, Tells};
use std::fmt::Write;

const VERSION: &str = "suoraan-list 2";
const FIRST_VERSION: &str = "1";

impl Lists {
    /// Reads what [`Lists::write`] wrote; `None` when it is no list, or one of another version. Lines that say nothing are
    /// left out.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_start_matches('\u{FEFF}');
        let mut lines = text.lines();
        let version = lines.next().map(str::trim_end);
        if !matches!(version, Some(VERSION | FIRST_VERSION)) {
            return None;
        }
        let (mut all, mut current) = (Vec::new(), 0);
        if version == Some(FIRST_VERSION) {
            let items = lines.filter_map(|line| read_item(line.split('\t')));
            all.push(MyList { items: items.collect(), ..MyList::default() });
            lines = "".lines();
        }
        for line in lines {
            let mut parts = line.split('\t');
            let kind = parts.next();
            if kind == Some("list") || all.is_empty() {
                all.push(MyList::default());
            }
            let place = all.len() - 1;
            let Some(list) = all.last_mut() else { continue };
            let mut text = || parts.next().map(|part| clean(&unescaped(part))).unwrap_or_default();
            match kind {
                Some("list") => {
                    list.title = super::line(&text());
                    if parts.next() == Some("current") {
                        current = place;
                    }
                }
                Some("greeting") => list.greeting = text(),
                Some("goal") => list.goal = text(),
                Some("questions") => list.questions = text(),
                Some("item") => read_item(parts).into_iter().for_each(|item| list.add(item)),
                _ => {}
            }
        }
        Some(Self::of(all, current))
    }

    pub fn write(&self) -> String {
        let mut text = String::from(VERSION);
        for (list, place) in self.all().zip(0..) {
            let current = if place == self.place() { "\tcurrent" } else { "" };
            let _ = write!(text, "\nlist\t{}{current}", escaped(&list.title));
            let _ = write!(text, "\ngreeting\t{}", escaped(&list.greeting));
            let _ = write!(text, "\ngoal\t{}\nquestions\t{}", escaped(&list.goal), escaped(&list.questions));
            for item in &list.items {
                let _ = write!(text, "\nitem\t{}", written(item));
            }
        }
        text.push('\n');
        text
    }
}

fn written(item: &Item) -> String {
    let tells = item.tells.map(|tells| format!("{:02x}{:02x}", tells.contact, tells.access));
    let parts = [
        item.target(),
        escaped(&item.name),
        (if item.later { "later" } else { "now" }).to_owned(),
        item.state.as_str().to_owned(),
        item.saved.map(|date| date.to_string()).unwrap_or_default(),
        tells.unwrap_or_default(),
        escaped(&item.note),
    ];
    parts.join("\t")
}

fn read_item<'a>(mut parts: impl Iterator<Item = &'a str>) -> Option<Item> {
    let item = Item::parse(parts.next()?, &unescaped(parts.next()?))?;
    let later = parts.next() == Some("later");
    let state = parts.next().and_then(State::parse).unwrap_or_default();
    let saved = parts.next().and_then(Date::parse);
    let tells = parts.next().and_then(|hex| u16::from_str_radix(hex, 16).ok()).map(|number| {
        let [contact, access] = number.to_be_bytes();
        Tells { contact, access }
    });
    let note = parts.next().map(|note| clean(&unescaped(note))).unwrap_or_default();
    Some(Item { later, state, saved, tells, note, ..item })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "")
}

fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, if letter == '\\' { letters.next() } else { None }) {
            ('\\', Some('n')) => plain.push('\n'),
            ('\\', Some('t')) => plain.push('\t'),
            ('\\', other) => plain.extend(other),
            (letter, _) => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_list_of_this_version_is_left_alone() {
        for text in ["", "9\nsomething new", "suoraan-list 3\nitem\tservice/one\tOne", "<html>"] {
            assert_eq!(Lists::read(text), None, "{text}");
        }
    }

    #[test]
    fn lines_that_say_nothing_are_left_out() {
        let read =
            Lists::read("suoraan-list 2\r\nnonsense\nitem\tservice/one\tOne\r\nitem\tsecret/two\tTwo\nitem").unwrap();
        assert_eq!(read.current.items, [Item::parse("service/one", "One").unwrap()]);
    }

    #[test]
    fn a_list_of_the_first_version_is_read() {
        let read = Lists::read("1\nservice/one\tOne\npath/two/step\tTwo: a step").unwrap();
        let targets: Vec<String> = read.current.items.iter().map(Item::target).collect();
        assert_eq!(targets, ["service/one", "path/two/step"]);
    }

    fn text() -> impl Strategy<Value = String> {
        "(\\PC|[\\\\\n\t]){0,30}".prop_map(|text| clean(&text))
    }

    prop_compose! {
        fn item()(
            id in "[a-z0-9]{1,9}", step in prop::option::of("[a-z-]{1,9}"), name in text(), note in text(),
            later: bool, state in 0_usize..5, day in prop::option::of(1_u8..28),
            tells in prop::option::of((any::<u8>(), any::<u8>())),
        ) -> Item {
            let target = format!("service/{id}{}", step.map(|step| format!("/{step}")).unwrap_or_default());
            let saved = day.map(|day| Date { year: 2026, month: Some(11), day: Some(day) });
            let tells = tells.map(|(contact, access)| Tells { contact, access });
            let state = State::ALL[state];
            Item { later, state, saved, tells, note, ..Item::parse(&target, &name).unwrap() }
        }
    }

    prop_compose! {
        fn list()(
            title in text(), greeting in text(), goal in text(), questions in text(),
            items in prop::collection::vec(item(), 0..5),
        ) -> MyList {
            let mut list = MyList { title: super::super::line(&title), greeting, goal, questions, items: Vec::new() };
            items.into_iter().for_each(|item| list.add(item));
            list
        }
    }

    proptest! {
        #[test]
        fn lists_are_read_as_they_were_written(all in prop::collection::vec(list(), 1..4), place in 0_usize..4) {
            let lists = Lists::of(all, place);
            prop_assert_eq!(Lists::read(&lists.write()), Some(lists));
        }

        #[test]
        fn any_text_is_read_or_refused(text in "(suoraan-list 2\n)?(\\PC|[\t\n\\\\]|item\tservice/){0,60}") {
            if let Some(lists) = Lists::read(&text) {
                prop_assert_eq!(Lists::read(&lists.write()), Some(lists));
            }
        }
    }
}
