//! Holds the catalogue against the facts it was written from: no id, number, address or source that they do not have.
//! The facts are not part of the repository; where they are not beside it, each test says so and checks nothing.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;
    use suoraan::catalogue::load;
    use suoraan::language::{base, bases, fold};
    use suoraan::model::{Catalogue, Contact, ContactType, EntryType, Locale, Status};

    const FACTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/facts");

    struct Facts {
        /// Every line of every file, its spaces made plain: as it is, and without the remarks in brackets.
        lines: Vec<String>,
        /// Every record under its id, in the order of the files: the later ones correct the earlier.
        records: BTreeMap<String, Vec<Value>>,
    }

    /// The facts and the catalogue, or nothing where there are no facts.
    fn read() -> Option<(Facts, Catalogue)> {
        let mut facts = Facts { lines: Vec::new(), records: BTreeMap::new() };
        if !Path::new(FACTS).is_dir() {
            println!("skipped: {FACTS} is not there, so the catalogue was not held against the facts");
            return None;
        }
        for name in ["services.jsonl", "services_more.jsonl", "enrich.jsonl"] {
            for line in std::fs::read_to_string(format!("{FACTS}/{name}")).unwrap().lines() {
                let record: Value = serde_json::from_str(line).unwrap();
                facts.lines.extend([spaced(line), plain(line)].map(|line| line.replace("&amp;", "&")));
                facts.records.entry(record["id"].as_str().unwrap().to_owned()).or_default().push(record);
            }
        }
        for name in ["terms.tsv", "everyday.tsv", "paths.md"] {
            let text = std::fs::read_to_string(format!("{FACTS}/{name}")).unwrap();
            facts.lines.extend(text.lines().flat_map(|line| [spaced(line), plain(line)]));
        }
        let areas = std::fs::read_to_string(format!("{FACTS}/../areas/employment_areas.tsv")).unwrap();
        facts.lines.extend(areas.lines().map(spaced));
        let (catalogue, _) = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue"));
        assert!(facts.records.len() > 250 && catalogue.entries.len() > 100, "the facts or the catalogue were not read");
        Some((facts, catalogue))
    }

    /// Remarks in brackets left out, and every run of spaces as one.
    fn plain(text: &str) -> String {
        let outside = text.split('(').map(|part| part.split_once(')').map_or(part, |(_, after)| after));
        spaced(&outside.collect::<Vec<_>>().join(" ")).replace(" ,", ",")
    }

    fn spaced(text: &str) -> String {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether `value` stands in the line as a whole, not as part of a longer number, word or address.
    fn stands_in(line: &str, value: &str) -> bool {
        let inner = |letter: char| letter.is_alphanumeric() || "-_/".contains(letter);
        line.match_indices(value).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + value.len()..].trim_start_matches('/').chars().next();
            !before.is_some_and(inner) && !after.is_some_and(|letter| inner(letter) || "?#=&%".contains(letter))
        })
    }

    impl Facts {
        fn say(&self, value: &str) -> bool {
            let value = spaced(value);
            self.lines.iter().any(|line| stands_in(line, &value))
        }

        /// Whether each word of a Finnish name stands in one line, in whatever form.
        fn speak_of(&self, name: &str) -> bool {
            let locale = Locale::parse("fi").unwrap();
            let forms = |word: &str| bases(base(&word.to_lowercase(), locale), locale);
            let words: Vec<Vec<String>> = name.split_whitespace().map(forms).collect();
            self.lines.iter().any(|line| {
                let line = fold(&line.to_lowercase());
                words.iter().all(|bases| bases.iter().any(|base| line.contains(base.as_str())))
            })
        }

        /// An address on the web: itself, or the front page of a site that a longer one is on.
        fn have_address(&self, url: &str) -> bool {
            let bare = url.trim_end_matches('/').trim_start_matches("https://").trim_start_matches("http://");
            if !bare.contains('/') {
                return self.lines.iter().any(|line| line.contains(bare.trim_start_matches("www.")));
            }
            self.say(url.trim_end_matches('/')) || self.lines.iter().any(|line| stands_in(line, bare))
        }

        /// A street address: all its parts in one record.
        fn have_place(&self, place: &str) -> bool {
            self.lines.iter().any(|line| place.split(',').all(|part| stands_in(line, &spaced(part))))
        }

        fn have(&self, contact: &Contact) -> bool {
            match contact.contact {
                ContactType::Phone | ContactType::Email => self.say(&contact.value),
                ContactType::Address => self.have_place(&contact.value),
                ContactType::Web | ContactType::Chat | ContactType::Form => self.have_address(&contact.value),
            }
        }

        /// The remarks on a number or mailbox in the records' contacts; `hours` or `note`.
        fn remarks<'a>(&'a self, value: &str, field: &'a str) -> Vec<&'a str> {
            let contacts = self.records.values().flatten().filter_map(|record| record["contacts"].as_array()).flatten();
            let same = contacts.filter(|contact| contact["value"].as_str().map(spaced) == Some(spaced(value)));
            same.map(|contact| contact[field].as_str().unwrap_or_default()).collect()
        }

        /// The status of a fact as its newest record has it.
        fn status(&self, id: &str) -> Option<&str> {
            let date = |record: &Value| record["source_date"].as_str().unwrap_or_default().to_owned();
            let mut records: Vec<&Value> = self.records.get(id)?.iter().collect();
            records.sort_by_key(|record| date(record));
            records.iter().rev().find_map(|record| record["status"].as_str())
        }
    }

    fn expect_none(wrong: &[String], what: &str) {
        assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
    }

    #[test]
    fn every_entry_comes_from_a_fact() {
        let Some((facts, catalogue)) = read() else { return };
        let locale = Locale::parse("fi").unwrap();
        let mut wrong = Vec::new();
        for entry in catalogue.entries.values() {
            // An organisation may be one that the facts only name as a provider; a path is made of many facts, and a
            // word of the glossary stands in them without a record of its own.
            let own = matches!(entry.entry_type, EntryType::Service | EntryType::Benefit).then_some(&entry.id);
            wrong.extend(own.into_iter().chain(&entry.covers).filter(|id| !facts.records.contains_key(*id)).cloned());
            let finnish = entry.text.get(&locale).map_or("", |text| text.name.as_str());
            let name = finnish.split(['(', ',']).next().unwrap_or_default();
            if entry.entry_type == EntryType::Term && !facts.records.contains_key(&entry.id) && !facts.speak_of(name) {
                wrong.push(format!("{}: {name}", entry.id));
            }
        }
        expect_none(&wrong, "neither the id of a fact nor a word that stands in the facts");
    }

    #[test]
    fn every_fact_is_used_or_left_out_with_a_reason() {
        let Some((facts, catalogue)) = read() else { return };
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue");
        let left_out = std::fs::read_to_string(folder.join("left-out.tsv")).unwrap();
        let left_out: BTreeSet<&str> =
            left_out.lines().skip(1).filter_map(|line| line.split_once('\t')).map(|(id, _)| id).collect();
        assert!(left_out.len() <= 40, "{} facts are left out", left_out.len());
        let known: BTreeSet<&str> = catalogue
            .entries
            .values()
            .flat_map(|entry| std::iter::once(&entry.id).chain(&entry.covers))
            .map(String::as_str)
            .chain(left_out.iter().copied())
            .collect();
        let lost: Vec<String> = facts.records.keys().filter(|id| !known.contains(id.as_str())).cloned().collect();
        expect_none(&lost, "facts that are neither in the catalogue nor in left-out.tsv");
        let strange: Vec<String> =
            left_out.iter().filter(|id| !facts.records.contains_key(**id)).map(|id| (*id).to_owned()).collect();
        expect_none(&strange, "left out, and no id of a fact");
    }

    #[test]
    fn every_contact_stands_in_the_facts() {
        let Some((facts, catalogue)) = read() else { return };
        let mut wrong = Vec::new();
        for entry in catalogue.entries.values() {
            let contacts = entry.contacts.iter().filter(|contact| !facts.have(contact));
            wrong.extend(contacts.map(|contact| format!("{}: {}", entry.id, contact.value)));
            let target = entry.first_step.iter().filter_map(|step| step.target.as_ref());
            let address = target.filter(|target| target.starts_with("http") && !facts.have_address(target));
            wrong.extend(address.map(|target| format!("{}: {target}", entry.id)));
        }
        expect_none(&wrong, "contacts that are not in the facts");
    }

    /// The telephone numbers (seven digits or more, with spaces), mailboxes and addresses on the web in a text.
    fn reachable(text: &str) -> Vec<String> {
        let mut found: Vec<String> = text
            .split(|letter: char| !letter.is_ascii_digit() && letter != ' ' && letter != '\u{A0}')
            .filter(|run| run.chars().filter(char::is_ascii_digit).count() >= 7)
            .map(spaced)
            .collect();
        let words = text.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
        found.extend(words.filter(|word| word.contains('@') || word.contains("://")).map(str::to_owned));
        found
    }

    #[test]
    fn every_number_in_a_text_stands_in_the_facts() {
        let Some((facts, catalogue)) = read() else { return };
        let mut wrong = Vec::new();
        for entry in catalogue.entries.values() {
            // The text's own listing holds every field, those that will be added too.
            let numbers = entry.text.values().flat_map(|text| reachable(&format!("{text:?}")));
            wrong.extend(numbers.filter(|number| !facts.say(number)).map(|number| format!("{}: {number}", entry.id)));
        }
        expect_none(&wrong, "numbers and addresses in texts that are not in the facts");
        assert_eq!(
            reachable("Soita 06 000 0000, a@b.fi (tai https://b.fi). Vuonna 2026 1."),
            ["06 000 0000", "a@b.fi", "https://b.fi"]
        );
    }

    #[test]
    fn no_contact_is_published_that_the_facts_want_checked_first() {
        let Some((facts, catalogue)) = read() else { return };
        let mut wrong = Vec::new();
        for entry in catalogue.entries.values() {
            for contact in &entry.contacts {
                let unsure = |field| {
                    let remarks = facts.remarks(&contact.value, field);
                    // In a note, `CHECK hours` is about the hours alone.
                    let doubt = |remark: &&str| {
                        remark.contains("CHECK") && !(field == "note" && remark.to_lowercase().contains("hours"))
                    };
                    !remarks.is_empty() && remarks.iter().all(doubt)
                };
                if unsure("note") || (!contact.hours.is_empty() && unsure("hours")) {
                    wrong.push(format!("{}: {}", entry.id, contact.value));
                }
            }
        }
        expect_none(&wrong, "contacts that the facts mark CHECK");
    }

    #[test]
    fn every_source_stands_in_the_facts() {
        let Some((facts, catalogue)) = read() else { return };
        let mut wrong = Vec::new();
        for entry in catalogue.entries.values() {
            let urls = entry.sources.iter().filter_map(|source| source.url.as_ref());
            wrong.extend(
                urls.filter(|url| !facts.say(url.trim_end_matches('/'))).map(|url| format!("{}: {url}", entry.id)),
            );
        }
        expect_none(&wrong, "sources that are not in the facts");
    }

    #[test]
    fn every_project_that_still_runs_is_there() {
        let Some((facts, catalogue)) = read() else { return };
        let known: BTreeSet<&str> = catalogue
            .entries
            .values()
            .flat_map(|entry| std::iter::once(&entry.id).chain(&entry.covers))
            .map(String::as_str)
            .collect();
        let projects =
            facts.records.iter().filter(|(_, records)| records.iter().any(|record| record["kind"] == "project"));
        let running: Vec<&str> =
            projects.map(|(id, _)| id.as_str()).filter(|id| facts.status(id) != Some("ended")).collect();
        assert!(running.len() >= 5, "the facts have only these projects: {running:?}");
        let missing: Vec<String> =
            running.iter().filter(|id| !known.contains(*id)).map(|id| (*id).to_owned()).collect();
        expect_none(&missing, "projects that have not ended and are not in the catalogue");
    }

    #[test]
    fn nothing_is_said_to_run_that_has_ended() {
        let Some((facts, catalogue)) = read() else { return };
        let runs = catalogue.entries.values().filter(|entry| matches!(entry.status, Status::Active | Status::Planned));
        let wrong: Vec<String> =
            runs.filter(|entry| facts.status(&entry.id) == Some("ended")).map(|entry| entry.id.clone()).collect();
        expect_none(&wrong, "active here and ended in the facts");
    }

    #[test]
    fn a_value_is_found_only_as_a_whole() {
        assert!(stands_in("call 09 2525 0111, every day", "09 2525 0111"));
        assert!(!stands_in("call 09 2525 01112", "09 2525 0111"));
        assert!(stands_in("\"https://example.org/a/\"", "https://example.org/a"));
        assert!(!stands_in("https://example.org/ab", "https://example.org/a"));
        assert!(!stands_in("https://example.org/a/b", "https://example.org/a"));
        assert_eq!(plain("Street 30 (yellow\u{A0}house), Town"), "Street 30, Town");
    }
}
