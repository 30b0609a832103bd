//! Holds `locales/` and the code together: every language has the same messages with the same variables, the code
//! asks for none that does not exist, and none exists that nothing uses.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it cannot go on")]

#[path = "locales/uses.rs"]
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use suoraan::i18n::{Messages, compile, load, load_for_app};
use suoraan::model::Locale;
use uses::Uses;

type Languages = BTreeMap<Locale, Messages>;

/// Where messages are spoken of. A string literal that equals a key counts as its use there: keys are returned from
/// match arms.
const KEYS_ARE_CHOSEN_IN: &[&str] = &["src/ui/", "src/route/", "src/site/", "src/i18n/", "src/reminder/"];

/// What is never compiled for the browser, or for a program that fetches the messages of whole pages, too.
const NATIVE: &[&str] =
    &["src/ui/page/", "src/ui/publish/", "src/site/", "src/catalogue/", "src/reminder/", "src/bin/suoraan/"];

#[test]
fn messages_and_code_agree() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let languages = match load(&root.join("locales")) {
        Ok(languages) => languages,
        Err(found) => {
            let found: Vec<_> = found.iter().map(ToString::to_string).collect();
            panic!("locales/ cannot be compiled; correct these:\n{}", found.join("\n"));
        }
    };
    let mut sources = BTreeMap::new();
    read_sources(root, &root.join("src"), &mut sources);
    assert!(sources.contains_key("src/i18n/mod.rs"), "the sources were not found");
    let found = problems(&languages, &sources);
    assert!(found.is_empty(), "messages and code disagree:\n{}", found.join("\n"));

    // What is compiled for the browser finds its messages there.
    sources.retain(|path, _| !NATIVE.iter().any(|folder| path.starts_with(folder)));
    let for_app = load_for_app(&root.join("locales")).expect("they were read a moment ago");
    let all: BTreeSet<&str> = languages.values().flat_map(Messages::keys).collect();
    let fetched: BTreeSet<&str> = for_app.values().flat_map(Messages::keys).collect();
    let missing: Vec<String> = sources
        .iter()
        .filter_map(|(path, source)| Some((path, Uses::of(source).ok()?)))
        .flat_map(|(path, uses)| {
            let used = uses.calls.into_iter().map(|call| call.key).chain(uses.strings);
            used.filter(|key| all.contains(key.as_str()) && !fetched.contains(key.as_str()))
                .map(|key| format!("{path}: `{key}` is used by the app; move it out of `pages`"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(missing.is_empty(), "messages that browsers do not fetch:\n{}", missing.join("\n"));
}

/// All that is wrong, a line each, with what to do. Sources are by their path from the root.
fn problems(languages: &Languages, sources: &BTreeMap<String, String>) -> Vec<String> {
    let keys: BTreeSet<&str> = languages.values().flat_map(Messages::keys).collect();
    let mut problems = differences(languages, &keys);
    let mut used = BTreeSet::new();
    for (path, source) in
        sources.iter().filter(|(path, _)| KEYS_ARE_CHOSEN_IN.iter().any(|folder| path.starts_with(folder)))
    {
        let uses = match Uses::of(source) {
            Ok(uses) => uses,
            Err(error) => {
                problems.push(format!("{path}: is not Rust: {error}"));
                continue;
            }
        };
        for call in &uses.calls {
            let place = format!("{path}:{}: `{}`", call.line, call.key);
            match languages.values().find_map(|messages| messages.variables(&call.key)) {
                None => problems
                    .push(format!("{place} is no message; add it to every language in locales/ or correct the key")),
                Some(variables) => {
                    let given =
                        call.arguments.iter().map(|names| names.iter().map(String::as_str).collect::<BTreeSet<_>>());
                    problems.extend(given.filter(|given| *given != variables).map(|given| {
                        format!("{place} takes {variables:?}, is given {given:?}; give exactly what the message takes")
                    }));
                }
            }
        }
        used.extend(uses.calls.into_iter().map(|call| call.key));
        used.extend(uses.strings);
    }
    for key in keys.iter().filter(|key| !used.contains(**key)) {
        problems.push(format!(
            "locales: `{key}` is used nowhere; remove it, or write the key out in the code where it is put together from parts"
        ));
    }
    problems
}

fn differences(languages: &Languages, keys: &BTreeSet<&str>) -> Vec<String> {
    let mut problems = Vec::new();
    for key in keys {
        let found: Vec<_> =
            languages.iter().filter_map(|(locale, messages)| Some((locale, messages.variables(key)?))).collect();
        for locale in languages.keys().filter(|locale| found.iter().all(|(other, _)| other != locale)) {
            problems.push(format!("locales/{locale}: `{key}` is missing; translate it, or remove it from the others"));
        }
        if let Some((first, expected)) = found.first() {
            for (locale, variables) in found.iter().filter(|(_, variables)| variables != expected) {
                problems.push(format!(
                    "locales/{locale}: `{key}` takes {variables:?}, in {first} it takes {expected:?}; use the same variables"
                ));
            }
        }
    }
    problems
}

fn read_sources(root: &Path, folder: &Path, sources: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry of it").path();
        if path.is_dir() {
            read_sources(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let parts = path.strip_prefix(root).expect("a path below the root").iter();
            let name: Vec<_> = parts.map(|part| part.to_string_lossy()).collect();
            sources.insert(name.join("/"), std::fs::read_to_string(&path).expect("a readable source"));
        }
    }
}

/// Checks small languages and one source against the problems expected: for each, words that its line must hold.
fn check(languages: &[(&str, &str)], path: &str, source: &str, expected: &[&[&str]]) {
    let compiled = languages.iter().map(|(tag, source)| {
        let locale = Locale::parse(tag).expect("a language tag");
        (locale, compile(locale, &[("texts.ftl", source)]).expect("messages"))
    });
    let found = problems(&compiled.collect(), &BTreeMap::from([(path.to_owned(), source.to_owned())]));
    let fits = expected.iter().zip(&found).all(|(words, line)| words.iter().all(|word| line.contains(word)));
    assert!(fits && expected.len() == found.len(), "{source}\nshould give {expected:?}, gave\n{}", found.join("\n"));
}

#[test]
fn languages_that_agree_are_accepted() {
    let texts = [("fi", "a = A\nb = { $n }"), ("sv", "a = AA\nb = { $n ->\n    [one] x\n   *[other] { $n }\n}")];
    check(
        &texts,
        "src/site/x.rs",
        "fn f() { view! { <p>{i.text(\"a\")}</p> }; i.format(\"b\", &[(\"n\", 1.into())]); }",
        &[],
    );
    check(&texts, "src/ui/x.rs", "fn f() { i.text(match x { 1 => \"a\", _ => \"b\" }) }", &[]);
    check(&texts, "src/ui/x.rs", "fn f() { i.text(\"a\"); i.format(\"b\", arguments); }", &[]);
}

#[test]
fn languages_that_differ_are_told() {
    let source = "fn f() { [\"a\", \"b\"] }";
    check(&[("fi", "a = A\nb = B"), ("sv", "a = A")], "src/ui/x.rs", source, &[&["locales/sv: `b` is missing"]]);
    let texts = [("en", "a = A\nb = { $n }"), ("fi", "a = A\nb = { $n ->\n   *[other] { $m }\n}")];
    check(&texts, "src/ui/x.rs", source, &[&["locales/fi: `b` takes", "\"m\"", "\"n\"", "in en it takes"]]);
}

#[test]
fn calls_that_no_message_answers_are_told() {
    let texts = [("fi", "a = A\nb = { $n } { $m }")];
    let check = |calls: &str, expected: &[&[&str]]| {
        check(
            &texts,
            "src/ui/x.rs",
            &format!("const KEYS: [&str; 2] = [\"a\", \"b\"];\nfn f() {{ {calls} }}"),
            expected,
        );
    };
    check("i.text(\"c\")", &[&["src/ui/x.rs:2: `c` is no message"]]);
    check("view! { <p title=i.format(\"c\", &[])>{move || i.text(\"d\")}</p> }", &[&["`c` is no"], &["`d` is no"]]);
    check("i.text(\"b\")", &[&["`b` takes", "is given {}"]]);
    check("i.format(\"b\", &[(\"n\", 1.into())])", &[&["`b` takes", "is given {\"n\"}"]]);
    check("i.format(\"b\", &[(\"n\", x), (\"m\", y), (\"o\", z)])", &[&["is given {\"m\", \"n\", \"o\"}"]]);
    check("i.format(\"a\", &[(\"n\", x)])", &[&["`a` takes {}, is given {\"n\"}"]]);
}

#[test]
fn messages_that_nothing_uses_are_told() {
    let unused: &[&[&str]] = &[&["`a` is used nowhere"]];
    let texts = [("fi", "a = A")];
    check(&texts, "src/ui/x.rs", "// i.text(\"a\")\n/// \"a\"\nfn f() { \"a-b\" }", unused);
    check(&texts, "src/model/x.rs", "fn f() { \"a\" }", unused);
    let tests = "#[cfg(test)]\nmod tests { fn f() { i.text(\"a\"); i.text(\"none\") } }";
    check(&texts, "src/ui/x.rs", tests, unused);
    check(&texts, "src/ui/x.rs", &format!("#[cfg(test)]\nmod other;\nfn g() {{ i.text(\"a\") }}\n{tests}"), &[]);
}
