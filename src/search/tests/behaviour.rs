//! What a person notices of search, on the small catalogue of `example`.

use super::example::{catalogue, entry, locale, today};
use crate::model::{Catalogue, Date, EntryType, Period, Status};
use crate::search::protocol::{Failure, Reply, Request};
use crate::search::{Engine, Engines, OpenError, Query, Response, WhyKind, build};
use proptest::prelude::*;

fn engine(catalogue: &Catalogue) -> Engines {
    Engines::new(catalogue, today()).unwrap()
}

fn ask(engine: &Engines, tag: &str, text: &str) -> Response {
    engine.search(&Query {
        text: text.to_owned(),
        locale: locale(tag),
        municipality: None,
        as_typed: false,
        choices: Vec::new(),
        top: 10,
    })
}

fn ids(response: &Response) -> Vec<&str> {
    response.results.iter().map(|hit| hit.id.as_str()).collect()
}

#[test]
fn a_word_is_found_and_why_is_said() {
    let engine = engine(&catalogue());
    for (tag, text, id, kind, matched) in [
        ("fi", "palkkatuki", "pay-subsidy", WhyKind::Exact, "palkkatuki"),
        ("fi", "PALKKATUKI!", "pay-subsidy", WhyKind::Exact, "palkkatuki"),
        ("fi", "työkokeilussa", "work-trial", WhyKind::Inflected, "työkokeilu"),
        ("fi", "tyokokeilu", "work-trial", WhyKind::Folded, "työkokeilu"),
        ("fi", "tyokokeilussa", "work-trial", WhyKind::Folded, "työkokeilu"),
        ("fi", "työkok", "work-trial", WhyKind::Prefix, "työkokeilu"),
        ("fi", "velkalijna", "debt-line", WhyKind::Spelling, "velkalinja"),
        ("fi", "plkkatuki", "pay-subsidy", WhyKind::Spelling, "palkkatuki"),
        ("fi", "työkokelussa", "work-trial", WhyKind::Spelling, "työkokeilu"),
        ("sv", "palkkatuki", "pay-subsidy", WhyKind::OtherLanguage, "palkkatuki"),
        ("en", "lönesubventionen", "pay-subsidy", WhyKind::OtherLanguage, "lönesubvention"),
        ("sv", "lonesubvention", "pay-subsidy", WhyKind::Folded, "lönesubvention"),
        ("en", "subsidies", "pay-subsidy", WhyKind::Inflected, "subsidy"),
    ] {
        let response = ask(&engine, tag, text);
        let first = response.results.first().unwrap_or_else(|| panic!("{text}: nothing found"));
        assert_eq!(first.id, id, "{text}");
        assert_eq!((first.why[0].kind, first.why[0].matched.as_str()), (kind, matched), "{text}");
        assert!(response.confident, "{text}");
    }
}

/// Three entries that only their names tell apart, and one whose text has the endings of the language.
fn named(tag: &str, names: [&str; 3]) -> Engines {
    let mut catalogue = catalogue();
    catalogue.entries.clear();
    for name in names {
        catalogue.entries.insert(name.to_lowercase(), entry(&name.to_lowercase(), &[(tag, name, "")]));
    }
    let endings =
        "Opetuksen hakemuksen talon sanan vakuuden osuuden. Klasserna flaskorna husen klasser fester. Doctors drivers.";
    catalogue.entries.insert("z".to_owned(), entry("z", &[(tag, "Z", endings)]));
    engine(&catalogue)
}

#[test]
fn a_word_that_is_hardly_a_form_of_another_may_be_mistyped() {
    for (tag, names, text, id) in [
        ("fi", ["Vuoro", "Vuokra", "Tuet"], "vuorka", "vuokra"),
        ("fi", ["Työ", "Työttömien", "Tontissa"], "työöttömien", "työttömien"),
        ("fi", ["Koulutus", "Koulu", "Oppiminen"], "kouluutksen", "koulutus"),
        ("en", ["Adult", "Audit", "Working groups"], "audlts", "adult"),
        ("sv", ["Tomt", "Motion", "Tomtens"], "tmoter", "tomt"),
    ] {
        let response = ask(&named(tag, names), tag, text);
        assert_eq!(ids(&response).first(), Some(&id), "{text}");
    }
}

#[test]
fn a_near_spelling_never_comes_before_a_form_of_the_word() {
    for (tag, names, text, id) in [
        ("fi", ["Koti", "Koodi", "Kortti"], "kodin", "koti"),
        ("fi", ["Asunto", "Asuminen", "Asu"], "asunnon", "asunto"),
        ("fi", ["Tila", "Tili", "Tilaisuus"], "tilaisuuden", "tilaisuus"),
        ("sv", ["Lån", "Lön", "Län"], "lönerna", "lön"),
        ("sv", ["Tillstånd", "Tills", "Ståndet"], "tillståndet", "tillstånd"),
        ("en", ["Employer", "Employee", "Employment"], "employers", "employer"),
    ] {
        let response = ask(&named(tag, names), tag, text);
        assert_eq!(ids(&response).first(), Some(&id), "{text}");
    }
}

#[test]
fn english_words_written_together_are_taken_apart() {
    let engine = named("en", ["Childhood", "Child", "Home"]);
    let response = ask(&engine, "en", "childhome");
    let mut found = ids(&response);
    found.sort_unstable();
    assert_eq!(found, ["child", "childhood", "home"]);
}

#[test]
fn hyphens_may_be_typed_or_not() {
    let engine = engine(&catalogue());
    for text in ["TE-toimisto", "te toimisto", "tetoimisto", "te-toimistoon"] {
        assert_eq!(ids(&ask(&engine, "fi", text)).first(), Some(&"office"), "{text}");
    }
}

#[test]
fn a_compound_may_be_typed_apart() {
    let engine = engine(&catalogue());
    for (tag, text, id) in [
        ("fi", "palkka tuki", "pay-subsidy"),
        ("fi", "velka neuvontaan ja talous", "debt-advice"),
        ("sv", "löne subvention", "pay-subsidy"),
        ("sv", "arbets pröv ning", "work-trial"),
    ] {
        assert_eq!(ids(&ask(&engine, tag, text)).first(), Some(&id), "{text}");
    }
}

#[test]
fn a_long_word_is_found_by_its_beginning_when_nothing_else_is_like_it_but_with_doubt() {
    let response = ask(&engine(&catalogue()), "fi", "palkanmaksajalle ");
    assert!(response.results.iter().all(|hit| hit.why[0].kind == WhyKind::Beginning), "{response:?}");
    assert!(!response.confident);
}

#[test]
fn a_query_without_words_finds_nothing_and_stop_words_are_looked_for_when_alone() {
    let engine = engine(&catalogue());
    for text in ["", "   ", " – ?"] {
        let response = ask(&engine, "fi", text);
        assert_eq!((response.total, response.confident), (0, false));
        assert_eq!(response.query, text.trim());
    }
    let mut catalogue = catalogue();
    catalogue.entries.insert("what-now".into(), entry("what-now", &[("en", "What now?", "")]));
    assert_eq!(ids(&ask(&self::engine(&catalogue), "en", "what now ")), ["what-now"]);
}

#[test]
fn short_words_are_never_guessed() {
    let engine = engine(&catalogue());
    assert_eq!(ids(&ask(&engine, "en", "pax ")), [""; 0]);
    assert_eq!(ids(&ask(&engine, "en", "pay ")), ["pay-subsidy"]);
}

#[test]
fn an_entry_that_has_more_of_the_words_comes_first() {
    let engine = engine(&catalogue());
    assert_eq!(ids(&ask(&engine, "en", "debt counselling")).first(), Some(&"debt-advice"));
    assert_eq!(ids(&ask(&engine, "en", "debt line")).first(), Some(&"debt-line"));
}

#[test]
fn ties_are_in_the_order_of_ids_and_the_persons_own_municipality_comes_first() {
    let engine = engine(&catalogue());
    let response = ask(&engine, "fi", "suomen kielen kurssi");
    assert_eq!(ids(&response), ["course-north", "course-south"]);
    assert_eq!(response.results[0].score, response.results[1].score);
    for (code, first) in [("001", "course-north"), ("002", "course-south")] {
        let query = Query {
            text: "suomen kielen kurssi".into(),
            locale: locale("fi"),
            municipality: Some(code.into()),
            as_typed: false,
            choices: Vec::new(),
            top: 1,
        };
        let response = engine.search(&query);
        assert_eq!((ids(&response), response.total), (vec![first], 2), "{code}");
    }
}

#[test]
fn a_place_in_the_query_says_where_and_not_what() {
    let mut catalogue = catalogue();
    for (code, fi, sv, locative) in
        [("001", "Pohjala", "Nordby", "Pohjalassa"), ("002", "Etelänki", "Söderby", "Etelängissä")]
    {
        let municipality = catalogue.areas.municipalities.get_mut(code).unwrap();
        municipality.name = [(locale("fi"), fi.to_owned()), (locale("sv"), sv.to_owned())].into();
        municipality.locative = [(locale("fi"), locative.to_owned())].into();
    }
    let engine = engine(&catalogue);
    for (text, code, first) in [
        ("suomen kurssi pohjalassa", "001", "course-north"),
        ("Etelänki suomen kurssi", "002", "course-south"),
        ("suomen kurssi etelangissa", "002", "course-south"),
        ("suomen kurssi Söderby", "002", "course-south"),
    ] {
        let response = ask(&engine, "fi", text);
        assert_eq!(response.place.as_ref().map(|place| place.code.as_str()), Some(code), "{text}");
        assert_eq!(ids(&response).first(), Some(&first), "{text}");
        assert!(response.confident, "{text}");
        let query = Query {
            text: text.into(),
            locale: locale("fi"),
            municipality: None,
            as_typed: true,
            choices: Vec::new(),
            top: 3,
        };
        assert_eq!(engine.search(&query).place, None, "{text}");
    }
    assert_eq!(ask(&engine, "fi", "pohjala").place, None, "alone it may be a name");
    assert_eq!(ask(&engine, "fi", "suomen kurssi").place, None);
    let place = ask(&engine, "sv", "kurssi i Söderby").place.unwrap();
    assert_eq!(place.name, "Söderby");
}

#[test]
fn what_is_to_be_found_as_typed_is_not_guessed() {
    let engine = engine(&catalogue());
    assert_eq!(ids(&ask(&engine, "fi", "palkkatiki")), ["pay-subsidy"]);
    let query = Query {
        text: "palkkatiki".into(),
        locale: locale("fi"),
        municipality: None,
        as_typed: true,
        choices: Vec::new(),
        top: 3,
    };
    assert_eq!(engine.search(&query).total, 0);
}

#[test]
fn the_region_is_local_when_no_municipality_is_chosen() {
    let mut catalogue = catalogue();
    catalogue.edition.region.municipalities.push("002".into());
    assert_eq!(ids(&ask(&engine(&catalogue), "fi", "suomen kielen kurssi")), ["course-south", "course-north"]);
}

#[test]
fn what_has_ended_comes_last_unless_its_own_name_is_asked_for() {
    let mut catalogue = catalogue();
    let mut old = entry("old-trial", &[("fi", "Työkokeilu", "Kokeilet työtä työpaikalla.")]);
    old.valid = Period { from: None, to: Date::parse("2026-11-20") };
    catalogue.entries.insert(old.id.clone(), old);
    let mut project = entry("debt-project", &[("fi", "Velkahanke Hopea", "Palkkatuki, työkokeilu ja velat.")]);
    project.status = Status::Ended;
    catalogue.entries.insert(project.id.clone(), project);
    let engine = engine(&catalogue);
    assert_eq!(ids(&ask(&engine, "fi", "työkokeilu"))[..2], ["work-trial", "old-trial"]);
    assert_eq!(ids(&ask(&engine, "fi", "velat")).last(), Some(&"debt-project"));
    assert_eq!(ids(&ask(&engine, "fi", "velkahanke hopea")).first(), Some(&"debt-project"));
}

#[test]
fn a_service_comes_before_a_term_of_the_same_name() {
    let mut catalogue = catalogue();
    let mut term = entry("a-term", &[("fi", "Palkkatuki", "")]);
    term.entry_type = EntryType::Term;
    catalogue.entries.insert(term.id.clone(), term);
    assert_eq!(ids(&ask(&engine(&catalogue), "fi", "palkkatuki"))[0], "pay-subsidy");
}

#[test]
fn doubt_is_said_when_most_of_a_query_is_not_there() {
    let engine = engine(&catalogue());
    for text in ["hammaslääkäri auki sunnuntaina", "koiran hoito ja palkka"] {
        assert!(!ask(&engine, "fi", text).confident, "{text}");
    }
}

#[test]
fn the_same_catalogue_gives_the_same_bytes() {
    assert_eq!(
        build(&catalogue(), locale("fi"), today()).unwrap(),
        build(&catalogue(), locale("fi"), today()).unwrap()
    );
}

#[test]
fn an_index_of_another_version_is_refused() {
    let other = crate::model::envelope::seal(&[255, 0, 0]);
    assert_eq!(Engine::open(&other).err(), Some(OpenError::OtherVersion));
    assert_eq!(Engine::open(&[]).err(), Some(OpenError::Damaged));
}

#[test]
fn an_empty_catalogue_answers_with_nothing() {
    let empty = Catalogue { edition: catalogue().edition, ..Catalogue::default() };
    assert_eq!(ask(&engine(&empty), "fi", "palkkatuki").total, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_bytes_are_an_error(at: prop::sample::Index, change in 1_u8.., cut: bool) {
        let mut bytes = build(&catalogue(), locale("fi"), today()).unwrap();
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= change;
        }
        prop_assert_eq!(Engine::open(&bytes).err(), Some(OpenError::Damaged));
    }

    #[test]
    fn any_text_is_answered(text: String, tag in "fi|sv|en|uk", municipality: Option<String>) {
        thread_local!(static ENGINE: Engines = engine(&catalogue()));
        let query = Query { text, locale: locale(&tag), municipality, as_typed: false, choices: Vec::new(), top: 3 };
        let response = ENGINE.with(|engine| engine.search(&query));
        prop_assert!(response.results.len() <= 3 && response.results.len() <= response.total);
        prop_assert!(response.results.iter().all(|hit| hit.score.is_finite() && !hit.why.is_empty()));
    }
}

#[test]
fn messages_come_through_as_they_were_sent() {
    let query = Query {
        text: "työ".into(),
        locale: locale("fi"),
        municipality: Some("001".into()),
        as_typed: false,
        choices: Vec::new(),
        top: 5,
    };
    let request = Request::Search { serial: 7, query: query.clone() };
    let bytes = postcard::to_allocvec(&request).unwrap();
    assert_eq!(postcard::from_bytes::<Request>(&bytes).unwrap(), request);
    let response = engine(&catalogue()).search(&query);
    for reply in
        [Reply::Ready, Reply::Results { serial: 7, response: Box::new(response) }, Reply::Failed(Failure::Damaged)]
    {
        let bytes = postcard::to_allocvec(&reply).unwrap();
        assert_eq!(postcard::from_bytes::<Reply>(&bytes).unwrap(), reply);
    }
}
