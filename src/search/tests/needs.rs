//! What people type where the directory says something else, on the small catalogue of `example`.

use super::example::{catalogue, locale, today};
use crate::model::{Catalogue, EverydayWord, Need};
use crate::search::{Engines, Query, Response, WhyKind};

/// The small catalogue, with two needs and what people type for them.
fn with_needs() -> Catalogue {
    let mut catalogue = catalogue();
    let need = |id: &str, name: &str, ids: &[&str]| Need {
        id: id.to_owned(),
        name: ["fi", "sv", "en"].map(|tag| (locale(tag), format!("{name} ({tag})"))).into(),
        ids: ids.iter().map(|id| (*id).to_owned()).collect(),
    };
    catalogue.needs = vec![
        need("debts", "debts", &["debt-line", "debt-advice"]),
        need("try-work", "trying work", &["work-trial", "pay-subsidy", "office"]),
    ];
    let words = [
        ("fi", "pikavippi", "debts"),
        ("fi", "tyhjä tili", "debts"),
        ("fi", "en pysty maksamaan", "debts"),
        ("fi", "ulosotto tulossa kotiin", "debts"),
        ("fi", "harkkapaikka", "try-work"),
        ("fi", "vippi", "debts"),
        ("sv", "praktik", "try-work"),
        ("en", "loan shark", "debts"),
        ("fi", "vanha nimi", "office"),
    ];
    let word = |(tag, words, id): (&str, &str, &str)| EverydayWord {
        locale: locale(tag),
        words: words.to_owned(),
        means: format!("means {id}"),
        ids: vec![id.to_owned()],
    };
    catalogue.words = words.map(word).to_vec();
    catalogue
}

fn ask(tag: &str, text: &str) -> Response {
    thread_local!(static ENGINES: Engines = Engines::new(&with_needs(), today()).unwrap());
    let query = Query {
        text: text.to_owned(),
        locale: locale(tag),
        municipality: None,
        as_typed: false,
        choices: Vec::new(),
        top: 10,
    };
    ENGINES.with(|engines| engines.search(&query))
}

fn ids(response: &Response) -> Vec<&str> {
    response.results.iter().map(|hit| hit.id.as_str()).collect()
}

#[test]
fn everyday_words_lead_to_the_entries_of_their_need_in_its_order() {
    for text in ["pikavippi", "pikavippiä", "pikavipin", "pikavipi", "Tyhjä tili!", "tili taas tyhjä"] {
        let response = ask("fi", text);
        assert_eq!(ids(&response).get(..2), Some(["debt-line", "debt-advice"].as_slice()), "{text}");
        let why = &response.results[0].why[0];
        assert_eq!((why.kind, why.matched.as_str()), (WhyKind::Need, "debts (fi)"), "{text}");
        assert_eq!(why.typed, text);
    }
    assert!(ask("fi", "pikavippi").confident);
}

#[test]
fn a_line_that_names_entries_itself_says_what_it_means() {
    let response = ask("fi", "vanha nimi");
    assert_eq!(ids(&response), ["office"]);
    assert_eq!(response.results[0].why[0].matched, "means office");
}

#[test]
fn stop_words_make_a_phrase_but_may_be_missing() {
    for text in ["en pysty maksamaan", "pysty maksamaan", "mä en nyt pysty enää maksamaan vuokraa"] {
        assert_eq!(ids(&ask("fi", text)).first(), Some(&"debt-line"), "{text}");
    }
}

#[test]
fn one_word_of_a_long_phrase_may_be_missing_and_of_a_short_one_none() {
    assert_eq!(ids(&ask("fi", "ulosotto kotiin")).first(), Some(&"debt-line"));
    let response = ask("fi", "tili");
    assert!(!response.confident, "{response:?}");
}

#[test]
fn short_words_of_other_languages_are_understood() {
    let response = ask("en", "harkkapaikka");
    assert_eq!(ids(&response).first(), Some(&"work-trial"));
    assert_eq!(response.results[0].why[0].matched, "trying work (en)");
    assert_eq!(ids(&ask("fi", "praktik")).first(), Some(&"work-trial"));
}

#[test]
fn a_phrase_counts_while_its_last_word_is_being_typed() {
    assert_eq!(ids(&ask("fi", "harkkap")).first(), Some(&"work-trial"));
}

#[test]
fn a_compound_is_read_as_two_words_of_phrases() {
    assert_eq!(ids(&ask("fi", "tyhjätili")).first(), Some(&"debt-line"));
}

#[test]
fn what_answers_the_same_need_comes_after_what_was_asked_for_by_name() {
    let response = ask("fi", "työkokeilu");
    assert_eq!(ids(&response), ["work-trial", "pay-subsidy", "office"]);
    let why = &response.results[1].why[0];
    assert_eq!((why.kind, why.matched.as_str()), (WhyKind::Companion, "trying work (fi)"));
}

#[test]
fn how_a_query_was_read_can_be_seen() {
    let engines = Engines::new(&with_needs(), today()).unwrap();
    let query = Query {
        text: "pikavippi velka".to_owned(),
        locale: locale("fi"),
        municipality: None,
        as_typed: false,
        choices: Vec::new(),
        top: 1,
    };
    let told = engines.get(query.locale).unwrap().explain(&query).to_string();
    for part in ["word \"pikavippi\"", "word \"velka\"", "need \"debts (fi)\"", "debt-line  = (words"] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
}
