//! The `_headers` file of static hosts: which headers go with which paths. Pure: text in, headers out.
//!
//! ```text
//! # a comment
//! /*
//!   X-Content-Type-Options: nosniff
//! /data/*
//!   Cache-Control: public, max-age=31536000, immutable
//! ```
//!
//! A path may hold one `*`, which stands for anything. Rules are applied from the top; a name that two matching rules
//! set gets both values with a comma between, and `! Name` takes away what rules above it set. The format and its
//! limits are those that Netlify and Cloudflare Pages document; what only one of them understands, save `! Name`,
//! is refused here, so that a site that works here works on either.

use axum::http::{HeaderMap, HeaderName, HeaderValue};

/// All rules of a site, in the order of the file.
#[derive(Debug, Default)]
pub struct HeaderRules {
    rules: Vec<Rule>,
}

/// A line of `_headers` that no host would understand.
#[derive(Debug, PartialEq, Eq)]
pub struct HeaderProblem {
    /// The line's number in the file, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub what: String,
}

impl std::fmt::Display for HeaderProblem {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: {}", self.line, self.what)
    }
}

#[derive(Debug)]
struct Rule {
    line: usize,
    /// The path before the `*`, and after it; without a `*` the path is the whole.
    start: String,
    end: Option<String>,
    changes: Vec<Change>,
}

#[derive(Debug)]
enum Change {
    Add(HeaderName, HeaderValue),
    Remove(HeaderName),
}

/// Cloudflare reads no rule past the hundredth.
const MOST_RULES: usize = 100;
/// Cloudflare skips a line that is longer than this many characters.
const LONGEST_LINE: usize = 2000;

impl HeaderRules {
    /// Reads the text of a `_headers` file.
    ///
    /// # Errors
    /// The first line that a host would not understand.
    pub fn parse(text: &str) -> Result<Self, HeaderProblem> {
        let mut rules: Vec<Rule> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let problem = |what: &str| HeaderProblem { line: number, what: what.to_owned() };
            let content = line.trim();
            if content.is_empty() || content.starts_with('#') {
                continue;
            }
            if line.chars().count() > LONGEST_LINE {
                return Err(problem("longer than 2000 characters, which hosts skip; shorten it"));
            }
            if line.starts_with([' ', '\t']) {
                let rule =
                    rules.last_mut().ok_or_else(|| problem("a header before any path; put its path above it"))?;
                rule.changes.push(Change::parse(content).map_err(problem)?);
            } else {
                refuse_empty(rules.last())?;
                rules.push(Rule::parse(number, content).map_err(problem)?);
            }
            if rules.len() > MOST_RULES {
                return Err(problem("more than 100 paths, which hosts do not read; join some with *"));
            }
        }
        refuse_empty(rules.last())?;
        Ok(Self { rules })
    }

    /// Changes `headers` of the answer to a request for `path` as the rules say.
    ///
    /// A rule's value replaces what the server itself would have sent under that name.
    pub fn apply(&self, path: &str, headers: &mut HeaderMap) {
        let mut added = HeaderMap::new();
        for change in self.rules.iter().filter(|rule| rule.matches(path)).flat_map(|rule| &rule.changes) {
            match change {
                Change::Add(name, value) => {
                    let value = added.get(name).and_then(|before| joined(before, value)).unwrap_or(value.clone());
                    added.insert(name.clone(), value);
                }
                Change::Remove(name) => {
                    added.remove(name);
                }
            }
        }
        headers.extend(added);
    }
}

impl Rule {
    fn parse(line: usize, path: &str) -> Result<Self, &'static str> {
        if !path.starts_with('/') {
            return Err("neither a path (starts with /) nor a header of one (indented, Name: value)");
        }
        if path.contains(char::is_whitespace) {
            return Err("a path with a space in it; write one path a line, and the headers below it, indented");
        }
        if path.contains("/:") {
            return Err("a placeholder like :name; write * instead");
        }
        let (start, end) = match path.split_once('*') {
            Some((_, end)) if end.contains('*') => return Err("more than one * in a path; hosts understand one"),
            Some((start, end)) => (start, Some(end.to_owned())),
            None => (path, None),
        };
        Ok(Self { line, start: start.to_owned(), end, changes: Vec::new() })
    }

    fn matches(&self, path: &str) -> bool {
        match &self.end {
            Some(end) => path.strip_prefix(self.start.as_str()).is_some_and(|rest| rest.ends_with(end.as_str())),
            None => path == self.start,
        }
    }
}

impl Change {
    fn parse(content: &str) -> Result<Self, &'static str> {
        const NOT_A_NAME: &str = "not a header's name; use letters, digits and -";
        if let Some(name) = content.strip_prefix('!') {
            return name.trim().parse().map(Self::Remove).map_err(|_| NOT_A_NAME);
        }
        let (name, value) = content.split_once(':').ok_or("no colon; write Name: value")?;
        let name = name.trim_end().parse().map_err(|_| NOT_A_NAME)?;
        let value = value.trim();
        if value.is_empty() || !value.is_ascii() {
            return Err("a header's value is one or more plain ASCII characters");
        }
        value.parse().map(|value| Self::Add(name, value)).map_err(|_| "a control character in a header's value")
    }
}

fn refuse_empty(rule: Option<&Rule>) -> Result<(), HeaderProblem> {
    match rule {
        Some(rule) if rule.changes.is_empty() => Err(HeaderProblem {
            line: rule.line,
            what: "a path without headers; add them below it, indented".to_owned(),
        }),
        _ => Ok(()),
    }
}

fn joined(first: &HeaderValue, second: &HeaderValue) -> Option<HeaderValue> {
    HeaderValue::from_bytes(&[first.as_bytes(), b", ", second.as_bytes()].concat()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The headers that `text` gives to `path`, over a `Content-Type` of the server's own.
    fn check(text: &str, path: &str, expected: &[&str]) {
        let mut headers = HeaderMap::from_iter([("content-type".parse().unwrap(), "text/plain".parse().unwrap())]);
        HeaderRules::parse(text).unwrap().apply(path, &mut headers);
        let mut found: Vec<_> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        found.sort();
        assert_eq!(found, expected, "for {path}");
    }

    fn refused(text: &str, line: usize, words: &str) {
        let problem = HeaderRules::parse(text).unwrap_err();
        assert_eq!(problem.line, line, "{problem}");
        assert!(problem.what.contains(words), "{problem}");
    }

    #[test]
    fn a_path_matches_whole_and_a_star_stands_for_anything() {
        let text = "/a\n  X-Rule: whole\n/b/*\n  X-Rule: under\n/*.wasm\n  X-Rule: type\n";
        check(text, "/a", &["content-type: text/plain", "x-rule: whole"]);
        check(text, "/a/", &["content-type: text/plain"]);
        check(text, "/b/", &["content-type: text/plain", "x-rule: under"]);
        check(text, "/b/c/d", &["content-type: text/plain", "x-rule: under"]);
        check(text, "/b", &["content-type: text/plain"]);
        check(text, "/deep/in/app.wasm", &["content-type: text/plain", "x-rule: type"]);
    }

    #[test]
    fn two_rules_join_their_values_and_an_exclamation_mark_takes_away() {
        let text = "/*\n  X-One: a\n  X-Two: b\n\n# the embed pages\n/embed/*\n\tX-One: c\n\t! X-Two\n\tX-Two: d\n";
        check(text, "/embed/", &["content-type: text/plain", "x-one: a, c", "x-two: d"]);
        check(text, "/other/", &["content-type: text/plain", "x-one: a", "x-two: b"]);
    }

    #[test]
    fn a_rule_replaces_what_the_server_says_and_values_keep_their_colons() {
        check(
            "/a\n  Content-Type: x/y\n  Link: <https://e.fi/>; rel=a\n",
            "/a",
            &["content-type: x/y", "link: <https://e.fi/>; rel=a"],
        );
    }

    #[test]
    fn a_line_that_hosts_do_not_understand_is_named() {
        refused("  X-One: a\n", 1, "before any path");
        refused("/a\n  X-One: a\nX-Two: b\n", 3, "neither a path");
        refused("/a\n  X-One\n", 2, "no colon");
        refused("/a\n  X One: a\n", 2, "name");
        refused("/a\n  X-One:\n", 2, "value");
        refused("/a\n  X-One: päivä\n", 2, "ASCII");
        refused("/a/*/b/*\n  X-One: a\n", 1, "more than one *");
        refused("/a/:id\n  X-One: a\n", 1, "placeholder");
        refused("/a /b\n  X-One: a\n", 1, "space");
        refused("/a\n\n/b\n  X-One: a\n", 1, "without headers");
        refused("/a\n", 1, "without headers");
        refused(&format!("/a\n  X-One: {}\n", "a".repeat(2000)), 2, "2000");
        refused(&"/a\n  X-One: a\n".repeat(101), 201, "100 paths");
    }
}
