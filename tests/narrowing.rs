//! Narrowing on the repository's own catalogue: every number beside a choice is what the choice gives.

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::OnceLock;
    use suoraan::catalogue;
    use suoraan::model::{Choice, Date, Kind, Level, Locale, Mode, Status};
    use suoraan::search::{Engine, Query, Response, build};

    fn today() -> Date {
        Date::parse("2026-11-21").unwrap()
    }

    fn engine() -> &'static Engine {
        static ENGINE: OnceLock<Engine> = OnceLock::new();
        ENGINE.get_or_init(|| {
            let (catalogue, _) = catalogue::load(Path::new("catalogue"));
            Engine::open(&build(&catalogue, Locale::parse("fi").unwrap(), today()).unwrap()).unwrap()
        })
    }

    fn ask(text: &str, choices: &[Choice]) -> Response {
        let locale = Locale::parse("fi").unwrap();
        let choices = choices.to_vec();
        engine().search(&Query { text: text.into(), locale, municipality: None, as_typed: false, choices, top: 1000 })
    }

    #[test]
    fn each_number_is_what_the_choice_gives() {
        let starts: [&[Choice]; 4] = [
            &[],
            &[Choice::Free],
            &[Choice::Municipality("905".into()), Choice::Kind(Kind::Project)],
            &[Choice::Age(20), Choice::Mode(Mode::OnSite), Choice::Language("sv".into())],
        ];
        for text in ["", "apua", "kurssi"] {
            for start in starts {
                let response = ask(text, start);
                assert!(response.counts.len() > 20);
                for count in &response.counts {
                    let mut choices: Vec<Choice> =
                        start.iter().filter(|choice| choice.key() != count.choice.key()).cloned().collect();
                    choices.push(count.choice.clone());
                    let given = ask(text, &choices);
                    assert_eq!((given.fits, given.total), (count.fits, count.fits + count.maybe), "{text} {choices:?}");
                    assert_eq!(given.results.len(), given.total);
                    let sure = given.results.iter().filter(|hit| hit.unknown.is_empty()).count();
                    assert_eq!(sure, given.fits);
                }
            }
        }
    }

    #[test]
    fn what_is_shown_is_what_the_files_say() {
        let (catalogue, _) = catalogue::load(Path::new("catalogue"));
        let response = ask("", &[Choice::Free, Choice::Age(27), Choice::Level(Level::A2)]);
        assert!(response.total > 0 && response.fits < response.total);
        for hit in &response.results {
            let entry = &catalogue.entries[&hit.id];
            assert_ne!(entry.status_on(today()), Status::Ended, "{}", hit.id);
            assert_eq!(hit.unknown.contains(&Choice::Free), entry.cost.is_none(), "{}", hit.id);
            let no_age = entry.ages.min.is_none() && entry.ages.max.is_none();
            assert_eq!(hit.unknown.contains(&Choice::Age(27)), no_age, "{}", hit.id);
            assert!(
                entry.ages.min.is_none_or(|min| min <= 27) && entry.ages.max.is_none_or(|max| max >= 27),
                "{}",
                hit.id
            );
            let level = entry.level_needed.as_deref().and_then(Level::parse);
            assert!(level.is_none_or(|level| level <= Level::A2), "{}", hit.id);
        }
    }

    #[test]
    fn what_blocks_is_named_and_nothing_asked_finds_nothing() {
        let response = ask("", &[Choice::Kind(Kind::Project), Choice::Municipality("no such code".into())]);
        assert_eq!((response.total, response.blocking), (0, Some(Choice::Municipality("no such code".into()))));
        assert!(!response.confident);
        let nothing = ask(" ", &[]);
        assert_eq!((nothing.total, nothing.blocking), (0, None));
        assert!(nothing.counts.iter().any(|count| count.fits > 20), "but says what could be chosen");
    }

    #[test]
    fn elsewhere_is_marked_and_last_unless_a_place_is_chosen() {
        // Mariehamn is far from the edition's region.
        let here = Choice::Municipality("478".into());
        let chosen = ask("ohjaamo", std::slice::from_ref(&here));
        assert!(chosen.results.iter().all(|hit| !hit.elsewhere));
        let locale = Locale::parse("fi").unwrap();
        let query = Query {
            text: "ohjaamo vaasa".into(),
            locale,
            municipality: Some("478".into()),
            as_typed: false,
            choices: Vec::new(),
            top: 10,
        };
        let typed = engine().search(&query);
        assert!(!typed.results[0].elsewhere, "a place that is typed counts more than one that is remembered");
        let remembered = engine().search(&Query { text: "ohjaamo".into(), ..query });
        assert!(remembered.results.iter().any(|hit| hit.elsewhere));
    }
}
