//! What the catalogue of this edition must hold, whatever its sources: whole in every language, no dead ends.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::path::Path;
    use suoraan::catalogue::{entry_text, load};
    use suoraan::model::{Catalogue, ContactType, Date, Entry, EntryType, FirstStepType, Kind, Locale, Status, Suits};

    fn catalogue() -> Catalogue {
        load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue")).0
    }

    fn of(catalogue: &Catalogue, entry_type: EntryType) -> impl Iterator<Item = &Entry> {
        catalogue.entries.values().filter(move |entry| entry.entry_type == entry_type)
    }

    fn expect_none(wrong: &[String], what: &str) {
        assert!(wrong.is_empty(), "{what}:\n{}", wrong.join("\n"));
    }

    #[test]
    fn enough_of_every_kind_is_there() {
        let catalogue = catalogue();
        let services = |kind: Kind| of(&catalogue, EntryType::Service).filter(|entry| entry.kind == Some(kind)).count();
        let counts = [
            (
                "services, benefits, organisations and terms",
                catalogue.entries.len() - of(&catalogue, EntryType::Path).count(),
                230,
            ),
            ("public services", services(Kind::Public), 80),
            ("services of organisations", services(Kind::Organisation), 30),
            ("projects", services(Kind::Project), 15),
            ("benefits", of(&catalogue, EntryType::Benefit).count(), 20),
            ("paths", of(&catalogue, EntryType::Path).count(), 14),
            (
                "words that the glossary explains",
                catalogue
                    .entries
                    .values()
                    .filter(|entry| entry.text.values().any(|text| text.definition.is_some()))
                    .count(),
                30,
            ),
        ];
        let few = counts.iter().filter(|(_, number, least)| number < least);
        let few: Vec<String> = few.map(|(what, number, least)| format!("{number} {what}, not {least}")).collect();
        expect_none(&few, "too few");
    }

    #[test]
    fn every_service_says_the_most_important_in_every_language() {
        let catalogue = catalogue();
        let mut wrong = Vec::new();
        for entry in of(&catalogue, EntryType::Service) {
            let ended = entry.status == Status::Ended;
            for locale in &catalogue.edition.locales {
                let text = entry.text.get(locale);
                let said = |field: &str, there: bool| (!there).then(|| format!("{} {locale}: no {field}", entry.id));
                wrong.extend(said("promise", text.is_some_and(|text| text.promise.is_some())));
                wrong.extend(said("first step", text.is_some_and(|text| text.first_step.is_some())));
                // Nobody can get into what has ended.
                wrong.extend(said("who it is for", ended || text.is_some_and(|text| text.who_for.is_some())));
            }
            wrong.extend(entry.sources.is_empty().then(|| format!("{}: no source", entry.id)));
        }
        expect_none(&wrong, "not said");
    }

    #[test]
    fn a_first_step_leads_where_it_says() {
        let catalogue = catalogue();
        let wrong = catalogue.entries.values().filter_map(|entry| {
            let step = entry.first_step.as_ref()?;
            let contact = entry.contacts.iter().find(|contact| Some(&contact.id) == step.target.as_ref())?;
            let fits = match step.step {
                FirstStepType::Call => contact.contact == ContactType::Phone,
                FirstStepType::Visit => contact.contact == ContactType::Address,
                _ => contact.contact != ContactType::Address && contact.contact != ContactType::Phone,
            };
            (!fits).then(|| format!("{}: {} by {}", entry.id, step.step.as_str(), contact.contact.as_str()))
        });
        expect_none(&wrong.collect::<Vec<_>>(), "first steps that cannot be taken so");
    }

    #[test]
    fn every_language_of_a_service_has_a_name() {
        let catalogue = catalogue();
        let spoken: BTreeSet<&String> = catalogue.entries.values().flat_map(|entry| &entry.languages).collect();
        for locale in &catalogue.edition.locales {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{locale}/site.ftl"));
            let text = std::fs::read_to_string(file).unwrap();
            let nameless = spoken.iter().filter(|code| !text.contains(&format!("[{code}] ")));
            let nameless: Vec<String> = nameless.map(|code| format!("{locale}: {code}")).collect();
            expect_none(&nameless, "languages without a name in language-of");
        }
    }

    #[test]
    fn what_has_ended_leads_on() {
        let catalogue = catalogue();
        let ended = catalogue.entries.values().filter(|entry| entry.status == Status::Ended);
        let stuck = ended.filter(|entry| entry.successor.is_none()).map(|entry| entry.id.clone());
        expect_none(&stuck.collect::<Vec<_>>(), "ended, and nothing said of what there is now");
        let today = Date::parse("2026-11-21").unwrap();
        let circle = catalogue.entries.values().filter_map(|entry| {
            let successor = catalogue.entries.get(entry.successor.as_ref()?)?;
            (successor.status_on(today) == Status::Ended).then(|| format!("{} -> {}", entry.id, successor.id))
        });
        expect_none(&circle.collect::<Vec<_>>(), "leads to what has ended itself");
    }

    #[test]
    fn every_step_of_a_path_can_be_taken() {
        let catalogue = catalogue();
        let mut wrong = Vec::new();
        for path in of(&catalogue, EntryType::Path) {
            if !(4..=7).contains(&path.steps.len()) {
                wrong.push(format!("{}: {} steps", path.id, path.steps.len()));
            }
            if !path
                .steps
                .iter()
                .any(|step| !step.help.is_empty() && step.text.values().all(|text| text.risk.is_some()))
            {
                wrong.push(format!("{}: no place where many fall through, with who helps", path.id));
            }
            for step in &path.steps {
                let links: Vec<&Entry> = step.links().filter_map(|id| catalogue.entries.get(id)).collect();
                if !links.iter().any(|entry| entry.status != Status::Ended) {
                    wrong.push(format!("{}#{}: nothing to go on with", path.id, step.id));
                }
                let ended = links.iter().filter(|entry| entry.status == Status::Ended);
                wrong.extend(ended.map(|entry| format!("{}#{}: {} has ended", path.id, step.id, entry.id)));
            }
        }
        expect_none(&wrong, "paths with a gap");
    }

    #[test]
    fn people_are_understood_in_every_language() {
        let catalogue = catalogue();
        let mut numbers: BTreeMap<Locale, usize> = BTreeMap::new();
        for word in &catalogue.words {
            *numbers.entry(word.locale).or_default() += 1;
        }
        assert!(catalogue.words.len() >= 250, "{numbers:?}");
        assert!(catalogue.edition.locales.iter().all(|locale| numbers.get(locale) >= Some(&80)), "{numbers:?}");
    }
    #[test]
    fn both_entrances_are_whole() {
        let catalogue = catalogue();
        let entrances = &catalogue.edition.entrances;
        let mut wrong = Vec::new();
        for (name, entrance) in [("employers", &entrances.employers), ("helping", &entrances.helping)] {
            let Some(entrance) = entrance else {
                wrong.push(format!("{name}: opens no path"));
                continue;
            };
            let path = &catalogue.entries[&entrance.path];
            wrong.extend((path.groups.len() < 4).then(|| format!("{name}: few groups of support")));
            wrong.extend(entrance.here.is_empty().then(|| format!("{name}: nobody handles it here")));
            for (group, locale) in
                path.groups.iter().flat_map(|one| catalogue.edition.locales.iter().map(move |l| (one, l)))
            {
                wrong.extend(
                    (!group.text.contains_key(locale)).then(|| format!("{name}#{}: not in {locale}", group.id)),
                );
            }
            for id in path.groups.iter().flat_map(|group| &group.services).chain(&entrance.here) {
                wrong
                    .extend((catalogue.entries[id].status == Status::Ended).then(|| format!("{name}: {id} has ended")));
            }
        }
        expect_none(&wrong, "entrances with a gap");
    }

    #[test]
    fn no_situation_kind_or_category_is_empty() {
        let catalogue = catalogue();
        let runs = |entry: &&Entry| entry.status != Status::Ended;
        let running: Vec<&Entry> = catalogue.entries.values().filter(runs).collect();
        let services: Vec<&&Entry> = running.iter().filter(|entry| entry.entry_type == EntryType::Service).collect();
        let mut empty = Vec::new();
        for situation in &catalogue.situations {
            let found = services.iter().any(|entry| entry.situations.contains(&situation.id));
            empty.extend((!found).then(|| situation.id.clone()));
        }
        for kind in Kind::ALL {
            let found = services.iter().any(|entry| entry.kind == Some(*kind));
            empty.extend((!found).then(|| kind.as_str().to_owned()));
        }
        for theme in &catalogue.themes {
            let found = running.iter().any(|entry| entry.themes.contains(&theme.code));
            empty.extend((!found).then(|| theme.code.clone()));
        }
        for need in &catalogue.needs {
            let found = running.iter().any(|entry| need.ids.contains(&entry.id));
            empty.extend((!found).then(|| need.id.clone()));
        }
        expect_none(&empty, "nothing runs there");
    }

    #[test]
    fn somebody_who_cannot_do_a_full_day_finds_something() {
        let catalogue = catalogue();
        for suits in Suits::ALL {
            let found = of(&catalogue, EntryType::Service)
                .filter(|entry| entry.suits.contains(suits) && entry.status != Status::Ended);
            assert!(found.count() >= 3, "{}", suits.as_str());
        }
    }

    /// What programs write into the catalogue is written as editors have it, so that a change shows only what changed.
    #[test]
    fn every_file_of_an_entry_is_as_a_program_would_write_it() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue");
        let catalogue = catalogue();
        let other = |entry: &&Entry| {
            let file = folder.join(entry.entry_type.folder()).join(format!("{}.toml", entry.id));
            std::fs::read_to_string(file).ok() != Some(entry_text(entry, &catalogue.edition.locales))
        };
        let other: Vec<String> = catalogue.entries.values().filter(other).map(|entry| entry.id.clone()).collect();
        expect_none(&other, "files that are written in another way");
    }
}
