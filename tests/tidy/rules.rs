//! The rules, one function each, and the breaches that they find.

use std::collections::BTreeSet;
use std::fmt;

use crate::source::Source;

/// Which modules of `src/` a module may use: the layers, pointing one way. Programs and `site` may use all.
const LAYERS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("language", &["model"]),
    ("catalogue", &["model", "language"]),
    ("i18n", &["model"]),
    ("route", &["model"]),
    ("exchange", &["model", "catalogue"]),
    ("search", &["model", "catalogue", "language"]),
    ("reminder", &["model", "i18n", "route"]),
    ("my_list", &["model", "catalogue", "language"]),
    ("page_data", &["model", "catalogue", "language", "search", "route"]),
    ("publish", &["model", "catalogue", "language"]),
    ("editing", &["model", "catalogue", "language", "publish"]),
    ("platform", &["model", "language", "search", "my_list", "i18n", "route", "publish"]),
    (
        "ui",
        &["model", "catalogue", "language", "search", "my_list", "i18n", "route", "page_data", "publish", "platform"],
    ),
    (
        "site",
        &[
            "model",
            "catalogue",
            "language",
            "search",
            "my_list",
            "i18n",
            "route",
            "page_data",
            "publish",
            "exchange",
            "ui",
        ],
    ),
];

/// Libraries that belong to one part of the tree: the name in code, and the paths that may say it.
const LIBRARIES: [(&str, &[&str]); 3] = [
    ("leptos", &["src/ui/", "src/main.rs", "src/site/"]),
    ("web_sys", &["src/platform/", "src/main.rs", "src/bin/search_worker.rs"]),
    ("js_sys", &["src/platform/", "src/main.rs", "src/bin/search_worker.rs"]),
];

/// Words that are a municipality's name and mean something else here, each with its reason.
const OTHER_MEANING: [(&str, &str); 0] = [];

const LONGEST_FILE: usize = 400;

/// What is wrong, where, and what to do.
pub struct Breach {
    path: String,
    line: usize,
    what: String,
    remedy: &'static str,
}

impl Breach {
    /// A breach at `line` (from 1) of the file at `path`.
    pub fn new(path: &str, line: usize, what: impl Into<String>, remedy: &'static str) -> Self {
        Self { path: path.to_owned(), line, what: what.into(), remedy }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}; {}", self.path, self.line, self.what, self.remedy)
    }
}

/// Every municipality's name in Finnish and Swedish, as lists of lower-case words.
pub struct Names(BTreeSet<Vec<String>>);

impl Names {
    /// Reads the table of municipalities: the columns `name_fi` and `name_sv`, found by their headings.
    pub fn read(table: &str) -> Self {
        let mut lines = table.lines().map(|line| line.split('\t').collect::<Vec<_>>());
        let head = lines.next().unwrap_or_default();
        let columns: Vec<usize> =
            (0..).zip(&head).filter(|(_, name)| matches!(**name, "name_fi" | "name_sv")).map(|(at, _)| at).collect();
        let names = lines
            .flat_map(|line| columns.iter().filter_map(|&at| line.get(at).map(|name| words(name))).collect::<Vec<_>>());
        let other = |name: &Vec<String>| OTHER_MEANING.iter().any(|(word, _)| words(word) == *name);
        Self(names.filter(|name| !name.is_empty() && !other(name)).collect())
    }

    /// Whether the table had no name at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first name that `line` says, as whole words, in upper or lower case; part of an identifier counts.
    fn first_in(&self, line: &str) -> Option<String> {
        let words = words(line);
        (1..=3)
            .flat_map(|length| words.windows(length))
            .find(|found| self.0.contains(*found))
            .map(|found| found.join(" "))
    }
}

fn words(text: &str) -> Vec<String> {
    let split = text.split(|letter: char| !letter.is_alphanumeric());
    split.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Every breach in one file.
pub fn check(source: &Source, names: &Names) -> Vec<Breach> {
    let mut breaches = Vec::new();
    no_machine_paths(source, &mut breaches);
    if source.path.ends_with(".rs") {
        opens_with_what_it_owns(source, &mut breaches);
        is_short(source, &mut breaches);
        no_shortcuts(source, &mut breaches);
        libraries_stay_where_they_belong(source, &mut breaches);
        layers_point_one_way(source, &mut breaches);
        names_no_municipality(source, names, &mut breaches);
    }
    breaches
}

fn no_machine_paths(source: &Source, breaches: &mut Vec<Breach>) {
    // Written in two parts, so that this file does not break its own rule.
    let roots = [concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/wo", "rk/"), concat!("/Us", "ers/")];
    for (line, number) in source.text.lines().zip(1..) {
        let starts_a_path =
            |at: usize| !line[..at].ends_with(|letter: char| letter.is_alphanumeric() || "._-})]".contains(letter));
        for root in roots {
            if line.match_indices(root).any(|(at, _)| starts_a_path(at)) {
                let what = format!("a path of one machine ({root})");
                breaches.push(Breach::new(
                    source.path,
                    number,
                    what,
                    "write it from the top folder, or take it from the environment",
                ));
            }
        }
    }
}

fn opens_with_what_it_owns(source: &Source, breaches: &mut Vec<Breach>) {
    if !source.text.starts_with("//!") {
        breaches.push(Breach::new(
            source.path,
            1,
            "does not open with //!",
            "say first what it owns and what it must not know",
        ));
    }
}

fn is_short(source: &Source, breaches: &mut Vec<Breach>) {
    let lines = source.text.lines().count();
    if lines > LONGEST_FILE {
        breaches.push(Breach::new(
            source.path,
            LONGEST_FILE,
            format!("{lines} lines, of at most {LONGEST_FILE}"),
            "split it by what it owns",
        ));
    }
}

fn no_shortcuts(source: &Source, breaches: &mut Vec<Breach>) {
    const HANDLE: &str = "return an error or a default: a panic in wasm ends the page";
    const REASON: &str = "use #[expect(lint, reason = \"…\")], or put the cause right";
    const FINISH: &str = "write it, or file an issue and leave it out";
    const COMPONENT: &str = "build the elements with view!: markup in a text must stay text";
    // What, whether tests may, and the remedy. Spaces do not count.
    let shortcuts = [
        (".unwrap()", true, HANDLE),
        (".expect(", true, HANDLE),
        ("panic!(", true, HANDLE),
        ("unreachable!(", true, HANDLE),
        ("todo!(", false, FINISH),
        ("unimplemented!(", false, FINISH),
        ("dbg!(", false, FINISH),
        ("#[allow(", false, REASON),
        ("#![allow(", false, REASON),
        ("inner_html", false, COMPONENT),
        ("set_outer_html", false, COMPONENT),
    ];
    for (line, number) in source.code.lines().zip(1..) {
        let line: String = line.split_whitespace().collect();
        for (what, in_tests, remedy) in shortcuts {
            if line.contains(what) && !(in_tests && number >= source.tests_from) {
                breaches.push(Breach::new(source.path, number, what, remedy));
            }
        }
    }
}

fn libraries_stay_where_they_belong(source: &Source, breaches: &mut Vec<Breach>) {
    const MOVE: &str = "let ui (leptos) or platform (web_sys, js_sys) do it";
    if !source.path.starts_with("src/") {
        return;
    }
    for (library, homes) in LIBRARIES {
        if homes.iter().any(|home| source.path.starts_with(home)) {
            continue;
        }
        for (line, number) in source.code.lines().zip(1..) {
            if identifiers(line).any(|word| word == library) {
                breaches.push(Breach::new(
                    source.path,
                    number,
                    format!("{library} outside {}", homes.join(", ")),
                    MOVE,
                ));
            }
        }
    }
}

fn layers_point_one_way(source: &Source, breaches: &mut Vec<Breach>) {
    const TURN: &str = "move what both need to the lower module, or pass it in";
    let Some(module) = source.module() else { return };
    let Some((_, below)) = LAYERS.iter().find(|(name, _)| *name == module) else {
        let what = format!("src/{module} is in no layer");
        return breaches.push(Breach::new(
            source.path,
            1,
            what,
            "add it to LAYERS in tests/tidy/rules.rs and to docs/ARCHITECTURE.md",
        ));
    };
    for (at, name) in modules_used(&source.code) {
        let is_module = LAYERS.iter().any(|(other, _)| *other == name);
        if is_module && name != module && !below.contains(&name) {
            let number = source.code[..at].matches('\n').count() + 1;
            breaches.push(Breach::new(source.path, number, format!("{module} uses {name}"), TURN));
        }
    }
}

/// The first name after every `crate::` or `super::super::`, also in braces, with its place in `code`.
fn modules_used(code: &str) -> Vec<(usize, &str)> {
    let mut used = Vec::new();
    for start in ["crate::", "super::super::"] {
        for (at, _) in code.match_indices(start) {
            let path = &code[at + start.len()..];
            let mut depth = 0_i32;
            let mut expected = true;
            for (offset, letter) in path.char_indices() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 1 => expected = true,
                    _ if expected && (letter.is_alphabetic() || letter == '_') => {
                        used.extend(identifiers(&path[offset..]).next().map(|name| (at, name)));
                        expected = false;
                    }
                    _ => {}
                }
                if depth <= 0 && !expected {
                    break;
                }
            }
        }
    }
    used
}

fn identifiers(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !letter.is_alphanumeric() && letter != '_').filter(|word| !word.is_empty())
}

fn names_no_municipality(source: &Source, names: &Names, breaches: &mut Vec<Breach>) {
    const EDITION: &str = "take it from the catalogue; tests make places up; a word that means \
                           something else goes to OTHER_MEANING in tests/tidy/rules.rs";
    if !source.path.starts_with("src/") {
        return;
    }
    for (line, number) in source.text.lines().zip(1..) {
        if let Some(name) = names.first_in(line) {
            breaches.push(Breach::new(source.path, number, format!("names the municipality {name}"), EDITION));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table's own shape, with names that are made up.
    const TABLE: &str =
        "code\tname_fi\tname_sv\tname_en\n001\tUusikylä\tNyby\tNewton\n002\tPitkä Ranta\tLånga Stranden\t\n";

    #[track_caller]
    fn finds(path: &str, text: &str, expected: &[&str]) {
        let breaches = check(&Source::new(path, text), &Names::read(TABLE));
        let found: Vec<_> = breaches.iter().map(|breach| format!("{}: {}", breach.line, breach.what)).collect();
        assert_eq!(found, expected, "for {text}");
        assert!(breaches.iter().all(|breach| breach.to_string().contains("; ")), "a breach without a remedy");
    }

    #[test]
    fn a_tidy_file_has_no_breach() {
        finds(
            "src/search/rank.rs",
            "//! Ranks; see `crate::ui` and todo!().\nuse crate::{language::Word, model};\n",
            &[],
        );
        finds("src/model/a.rs", "//! A.\n#[cfg(test)]\nmod tests {\n    fn f() { a.unwrap(); }\n}\n", &[]);
        finds("docs/a.md", "See https://example.org/work/ and ../shared/home/.\n", &[]);
    }

    #[test]
    fn layers_and_libraries_are_kept() {
        finds("src/model/a.rs", "//! A.\nuse crate::search::Query;\n", &["2: model uses search"]);
        finds(
            "src/search/a.rs",
            "//! A.\n\nuse crate::{\n    model::{self, Entry},\n    ui::App,\n};\n",
            &["3: search uses ui"],
        );
        finds("src/route/a/b.rs", "//! A.\nfn f() { super::super::site::g() }\n", &["2: route uses site"]);
        finds("src/novel/mod.rs", "//! A.\n", &["1: src/novel is in no layer"]);
        finds(
            "src/route/a.rs",
            "//! A.\nuse leptos::prelude::*;\n",
            &["2: leptos outside src/ui/, src/main.rs, src/site/"],
        );
        finds(
            "src/ui/a.rs",
            "//! A.\nfn f() -> web_sys::Event {}\n",
            &["2: web_sys outside src/platform/, src/main.rs, src/bin/search_worker.rs"],
        );
    }

    #[test]
    fn a_municipality_is_found_in_words_literals_and_names() {
        let found = |name: &str| format!("2: names the municipality {name}");
        finds("src/ui/a.rs", "//! A.\nlet a = \"Uusikylä\";\n", &[&found("uusikylä")]);
        finds("src/ui/a.rs", "//! A.\nlet a = \"ohjaamo-uusikylä\";\n", &[&found("uusikylä")]);
        finds("src/ui/a.rs", "//! A.\n// As in Pitkä Ranta.\n", &[&found("pitkä ranta")]);
        finds("src/ui/a.rs", "//! A.\nlet nyby_card = 1;\n", &[&found("nyby")]);
        finds("src/ui/a.rs", "//! A.\nlet a = \"Uusikyläläinen\";\n", &[]);
        finds("tests/a.rs", "//! A.\nlet a = \"Uusikylä\";\n", &[]);
    }

    #[test]
    fn shortcuts_are_found() {
        finds("src/ui/a.rs", "fn f() {}\n", &["1: does not open with //!"]);
        finds("src/ui/a.rs", "//! A.\nfn f() { a.unwrap(); b.expect(\"c\") }\n", &["2: .unwrap()", "2: .expect("]);
        finds("src/ui/a.rs", "//! A.\n#[allow(dead_code)]\nfn f() { todo!() }\n", &["2: #[allow(", "3: todo!("]);
        finds("src/ui/a.rs", "//! A.\nview! { <p inner_html=text/> }\n", &["2: inner_html"]);
        finds("tests/a.rs", "//! A.\nfn f() { a.unwrap(); todo!() }\n", &["2: todo!("]);
        finds("src/ui/a.rs", &format!("//! A.\n{}", "\n".repeat(400)), &["400: 401 lines, of at most 400"]);
    }

    #[test]
    fn a_path_of_one_machine_is_found() {
        let path = concat!("/ho", "me/");
        finds("scripts/a.sh", &format!("cd {path}me\n"), &[&format!("1: a path of one machine ({path})")]);
        finds("scripts/a.sh", &format!("cd ~{path}me\n"), &[&format!("1: a path of one machine ({path})")]);
        finds("docs/a.md", &format!("https://example.org{path}\n"), &[]);
    }
}
