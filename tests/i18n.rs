//! Holds our messages against Fluent's own run time: the same sources and arguments must give the same text.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it cannot go on"
)]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::collections::BTreeSet;
use std::path::Path;
use suoraan::i18n::{I18n, Messages, Value, compile, load, load_named, native_plural};
use suoraan::model::{Date, Locale};

const CONSTRUCTS: &str = include_str!("fixtures/i18n/constructs.ftl");

/// Beyond so many combinations of arguments of one message, they are thinned out evenly.
const COMBINATIONS: usize = 4000;

#[test]
fn an_editions_name_stands_wherever_the_site_is_named_whatever_is_in_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for name in ["Stigen", "A { $b } \"c\" \\d", "-this-site", ".x"] {
        for (locale, messages) in load_named(&folder, name).unwrap() {
            let texts = I18n::new(locale, messages, native_plural);
            assert_eq!(texts.text("site-name"), name);
            assert!(texts.text("about-title").contains(name), "{}", texts.text("about-title"));
        }
    }
}

#[test]
fn every_construct_reads_as_fluent_says_it() {
    // Their plural categories for 0, 1, 2, 5 and 21 differ from one another.
    for tag in ["fi", "sv", "en", "lv", "pl", "ar", "fr"] {
        let messages = compiled(tag, CONSTRUCTS);
        let compared = compare(locale(tag), &messages, &[CONSTRUCTS.to_owned()]);
        assert!(compared > 1000, "only {compared} texts of {tag} were compared");
    }
}

#[test]
fn every_message_of_the_interface_reads_as_fluent_says_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let languages = match load(&root) {
        Ok(languages) => languages,
        Err(problems) => panic!("locales/ cannot be compiled; correct these:\n{}", lines(&problems)),
    };
    for (locale, messages) in &languages {
        let own = root.join(locale.as_str());
        let files = [own.clone(), own.join("pages")].into_iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
        let mut paths: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        let sources: Vec<_> = paths.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect();
        let compared = compare(*locale, messages, &sources);
        assert!(compared > 0, "{locale} has no messages");
    }
}

#[test]
fn dates_are_written_as_far_as_they_are_known() {
    let source = "\
date-day = { $day }.{ $month }.{ $year }
date-month = { $month ->
    [11] November
   *[other] { $month }
} { $year }
date-year = year { $year }
";
    let english = interface("en", source);
    for (date, text) in [("2026-11-21", "21.11.2026"), ("2026-11", "November 2026"), ("2026", "year 2026")] {
        assert_eq!(english.date(Date::parse(date).unwrap()), text);
    }
}

#[test]
fn what_is_missing_can_be_seen() {
    let english = interface("en", "a = A { $name }\nc = { $count ->\n   *[other] { $count } left\n}");
    for key in ["b", "", "a-", "ä", "C"] {
        assert_eq!(english.text(key), key);
        assert_eq!(english.format(key, &[("name", "B".into())]), key);
    }
    assert_eq!(english.text("a"), "A {$name}");
    assert_eq!(english.format("c", &[("other", 1.into())]), "{$count} left");
}

#[test]
fn serialized_messages_are_small_and_come_back_the_same() {
    let messages = compiled("fi", CONSTRUCTS);
    let bytes = postcard::to_allocvec(&messages).unwrap();
    assert_eq!(postcard::from_bytes::<Messages>(&bytes).unwrap(), messages);

    let plain = compiled("fi", "first = Ensin\nsecond = Sitten");
    // A byte for how many messages there are, and for each: two lengths, how many parts, and which kind of part.
    let texts = "first".len() + "Ensin".len() + "second".len() + "Sitten".len();
    assert_eq!(postcard::to_allocvec(&plain).unwrap().len(), 1 + 2 * 4 + texts);
}

#[test]
fn what_cannot_be_used_is_named_with_its_line() {
    for (source, line, words) in [
        ("a = A\nb = { NUMBER($n) }", 2, "functions are not supported"),
        ("a = { $n ->\n    [1] x\n   *[2] { DATETIME($n) }\n}", 3, "functions are not supported"),
        ("a = { NUMBER($n) ->\n   *[1] x\n}", 1, "functions are not supported"),
        ("a = A\n    .title = T", 2, "`a.title`: attributes are not supported"),
        ("a =\n    .title = T", 2, "`a.title`: attributes are not supported"),
        ("-a = A\n    .title = T", 2, "`-a.title`: attributes are not supported"),
        ("a = A\nb = { a.title }", 2, "`a.title`: attributes are not supported"),
        ("a = A\n\n\na = B", 4, "`a` is defined twice"),
        ("-a = A\n-a = B", 2, "`-a` is defined twice"),
        ("a =\n    first\n    { b }", 3, "`b` is not defined"),
        ("a = { -b }", 1, "`-b` is not defined"),
        ("a = x\nb = { b }", 2, "`b` refers to itself: b -> b"),
        ("a = { -b }\n-b = { -c }\n-c = { -b }", 3, "`-b` refers to itself: a -> -b -> -c -> -b"),
        ("-a = { $x }\nb = { -a }", 1, "`$x`: a term sees only what is given to it"),
        ("-a = A\nb = { -a(\"x\") }", 2, "arguments by name only"),
        ("a = { $n ->\n    [1.5] x\n   *[other] y\n}", 2, "only whole numbers"),
        ("a = A\nb = { $n", 2, "Expected a token"),
        ("a = A\nb = { $n ->\n    [one] x\n}", 3, "default variant"),
        ("a = { $n\n\nb = B", 1, "Expected a token"),
        ("a = A\n\nb", 3, "Expected a token"),
        ("a = A\n\n@b = B", 3, "Expected one of"),
        ("a = A\n\nä = Ä\n", 3, "Expected one of"),
    ] {
        let problems = compile(locale("en"), &[("other.ftl", "z = Z"), ("texts.ftl", source)]).unwrap_err();
        let found = problems
            .iter()
            .any(|problem| problem.file == "texts.ftl" && problem.line == line && problem.message.contains(words));
        assert!(found, "{source}\nshould give {words:?} in line {line}, gave\n{}", lines(&problems));
    }
}

#[test]
fn all_problems_of_all_files_come_at_once() {
    // The last line of the second file is at fault for the last of the first, and is told once, where it stands.
    let files = [("one.ftl", "a = { F() }\nb = { c }\n\ng = { -f }"), ("two.ftl", "a = again\nd = { e\n-f = { G() }")];
    let problems = compile(locale("en"), &files).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| (problem.file.as_str(), problem.line)).collect();
    assert_eq!(places, [("one.ftl", 1), ("one.ftl", 2), ("two.ftl", 1), ("two.ftl", 2), ("two.ftl", 3)]);
}

#[test]
fn a_message_may_refer_to_another_file() {
    let messages = compile(locale("en"), &[("one.ftl", "a = { -b }"), ("two.ftl", "-b = B")]).unwrap();
    assert_eq!(I18n::new(locale("en"), messages, native_plural).text("a"), "B");
}

#[test]
fn folders_without_messages_are_problems() {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("i18n-folders");
    let _ = std::fs::remove_dir_all(&root);
    let first_message = |root: &Path| load(root).unwrap_err().swap_remove(0).message;
    assert!(first_message(&root).contains("cannot be read"));
    std::fs::create_dir_all(root.join("fi")).unwrap();
    assert!(first_message(&root).contains("has no messages"));
    std::fs::write(root.join("fi/texts.ftl"), "a = A").unwrap();
    assert_eq!(load(&root).unwrap().into_keys().collect::<Vec<_>>(), [locale("fi")]);
    std::fs::create_dir_all(root.join("Finnish")).unwrap();
    assert!(first_message(&root).contains("not named after a language"));
    std::fs::remove_dir_all(&root).unwrap();
    std::fs::create_dir_all(&root).unwrap();
    assert!(first_message(&root).contains("has no languages"));
}

/// Formats every message with every sample for every variable, here and with Fluent; the number of texts compared.
fn compare(locale: Locale, messages: &Messages, sources: &[String]) -> usize {
    let mut bundle = FluentBundle::new(vec![locale.as_str().parse().unwrap()]);
    bundle.set_use_isolating(false);
    for source in sources {
        bundle.add_resource(FluentResource::try_new(source.clone()).unwrap()).unwrap();
    }
    let ours = I18n::new(locale, messages.clone(), native_plural);
    let samples = samples(sources);
    let mut compared = 0;
    for key in messages.keys() {
        let names = messages.variables(key).unwrap();
        let pattern = bundle.get_message(key).unwrap().value().unwrap();
        assert_eq!(
            ours.text(key),
            bundle.format_pattern(pattern, None, &mut vec![]),
            "{locale}: {key} without arguments"
        );
        for arguments in combinations(&names, &samples) {
            let theirs: FluentArgs = arguments.iter().map(|(name, value)| (*name, fluent(*value))).collect();
            let mut errors = Vec::new();
            let expected = bundle.format_pattern(pattern, Some(&theirs), &mut errors);
            assert_eq!(ours.format(key, &arguments), expected, "{locale}: {key} with {arguments:?}");
            assert_eq!(errors, [], "{locale}: {key} with {arguments:?}");
            compared += 1;
        }
    }
    compared
}

/// Numbers and words, and whatever the sources themselves tell apart: everything in square brackets.
fn samples(sources: &[String]) -> Vec<Value<'_>> {
    let keys: BTreeSet<_> =
        sources.iter().flat_map(|source| source.split('[').skip(1)).filter_map(|rest| rest.split(']').next()).collect();
    let mut samples: Vec<Value> = [0, 1, 2, 5, 21, -1].map(Value::from).to_vec();
    samples.extend(["Vaasa", "", "1"].map(Value::from));
    samples.extend(keys.into_iter().map(|key| key.parse::<i64>().map_or(Value::Text(key), Value::Number)));
    samples
}

fn combinations<'a>(names: &BTreeSet<&'a str>, samples: &[Value<'a>]) -> Vec<Vec<(&'a str, Value<'a>)>> {
    let total = names.iter().fold(1_usize, |total, _| total.saturating_mul(samples.len()));
    // One more than a multiple of the samples: the first variable still goes through all of them.
    let step = if total > COMBINATIONS { total / COMBINATIONS / samples.len() * samples.len() + 1 } else { 1 };
    let nth = |mut number: usize| {
        let value = |name: &&'a str| {
            let sample = samples[number % samples.len()];
            number /= samples.len();
            (*name, sample)
        };
        names.iter().map(value).collect()
    };
    (0..total).step_by(step).map(nth).collect()
}

fn fluent(value: Value) -> FluentValue {
    match value {
        Value::Text(text) => text.into(),
        Value::Number(number) => number.into(),
    }
}

fn compiled(tag: &str, source: &str) -> Messages {
    compile(locale(tag), &[("texts.ftl", source)]).unwrap_or_else(|problems| panic!("{}", lines(&problems)))
}

fn interface(tag: &str, source: &str) -> I18n {
    I18n::new(locale(tag), compiled(tag, source), native_plural)
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

fn lines<T: ToString>(items: &[T]) -> String {
    items.iter().map(T::to_string).collect::<Vec<_>>().join("\n")
}
