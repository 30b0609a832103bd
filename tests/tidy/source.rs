//! One file of the tree: its lines, and its Rust code without comments and literals. Knows no rule.

/// A file as the rules read it.
pub struct Source<'a> {
    /// Where it is, from the top folder, with `/`.
    pub path: &'a str,
    /// All of it.
    pub text: &'a str,
    /// The same with comments and literals blanked, line by line; of a file that is not Rust, nothing.
    pub code: String,
    /// The number of the line, from 1, at which its own tests start.
    pub tests_from: usize,
}

impl<'a> Source<'a> {
    /// Reads the text of the file at `path`.
    pub fn new(path: &'a str, text: &'a str) -> Self {
        let code = if path.ends_with(".rs") { code(text) } else { String::new() };
        let all_tests = path.starts_with("tests/") || path.ends_with("/tests.rs") || path.contains("/tests/");
        let is_start = |line: &str| line.starts_with("#[cfg(test)]") || line.starts_with("#[cfg(all(test");
        let tests_from = match code.lines().position(is_start) {
            _ if all_tests => 1,
            Some(index) => index + 1,
            None => usize::MAX,
        };
        Self { path, text, code, tests_from }
    }

    /// The module of `src/` that the file belongs to; for a program or the library's own file, none.
    pub fn module(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        let (folder, _) = inside.split_once('/')?;
        (folder != "bin").then_some(folder)
    }
}

/// `text` with every comment, string and character literal blanked and every line end kept.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = literal(rest, code.chars().last());
        if length == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            code.extend(rest[..length].chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }));
            rest = &rest[length..];
        }
    }
    code
}

/// The length in bytes of the comment or literal that `rest` starts with; 0 where it starts with code.
fn literal(rest: &str, before: Option<char>) -> usize {
    let until = |from: usize, end: &str| rest[from..].find(end).map_or(rest.len(), |at| from + at + end.len());
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return until(2, "*/");
    }
    if rest.starts_with('"') {
        return quoted(rest, '"');
    }
    let in_word = before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    if !in_word && rest.starts_with(['r', 'b']) {
        let start = rest.trim_start_matches(['r', 'b']);
        let hashes = start.len() - start.trim_start_matches('#').len();
        if start[hashes..].starts_with('"') && rest[..rest.len() - start.len()].contains('r') {
            return until(rest.len() - start.len() + hashes + 1, &format!("\"{}", "#".repeat(hashes)));
        }
    }
    // A lifetime also starts with an apostrophe; only a character literal ends with one.
    let mut letters = rest.char_indices().skip(1);
    match (rest.starts_with('\''), letters.next(), letters.next()) {
        (true, Some((_, '\\')), _) => quoted(rest, '\''),
        (true, Some(_), Some((end, '\''))) => end + 1,
        _ => 0,
    }
}

fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (index, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return index + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_no_code() {
        for (text, expected) in [
            ("a // b\nc", "a     \nc"),
            ("a /* b\n */ c", "a     \n    c"),
            (r#"f("a\"b", c)"#, "f(      , c)"),
            ("f(r#\"a\"b\"#, c)", "f(        , c)"),
            ("f('\\'', 'x', c)", "f(    ,    , c)"),
            ("fn f<'a>(b: &'a str)", "fn f<'a>(b: &'a str)"),
            ("for_r(b)", "for_r(b)"),
        ] {
            assert_eq!(code(text), expected, "for {text}");
        }
    }

    #[test]
    fn a_files_tests_start_where_it_says_so() {
        assert_eq!(Source::new("src/a/b.rs", "//! A.\n#[cfg(test)]\nmod tests {}\n").tests_from, 2);
        assert_eq!(Source::new("src/a/b.rs", "//! A.\n// #[cfg(test)]\n").tests_from, usize::MAX);
        assert_eq!(Source::new("src/a/tests.rs", "//! A.\n").tests_from, 1);
    }
}
