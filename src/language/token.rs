//! Where words begin and end.

/// One written word in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The whole word; hyphens inside it are left out, so that `te-toimisto` and `tetoimisto` are one word.
    pub whole: String,
    /// What stands between its hyphens; empty when there is none.
    pub parts: Vec<String>,
}

impl Token {
    /// The forms under which a text is found: the parts, and the whole word unless a part is only a number.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        let numbered = self.parts.iter().any(|part| part.chars().all(|letter| letter.is_ascii_digit()));
        let whole = (!numbered).then_some(self.whole.as_str());
        whole.into_iter().chain(self.parts.iter().map(String::as_str))
    }
}

/// Splits a text into words: letters and digits of any script, with hyphens inside a word.
/// Apostrophes join (`don't` is `dont`); a mark written as a character of its own is joined to its letter.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let mut parts = vec![String::new()];
    for letter in text.chars().flat_map(char::to_lowercase).chain([' ']) {
        match letter {
            '\'' | '’' | '\u{ad}' => {}
            '\u{300}'..='\u{36f}' => {
                if let Some(part) = parts.last_mut() {
                    compose(part, letter);
                }
            }
            '-' | '\u{2010}' | '\u{2011}' => parts.push(String::new()),
            letter if letter.is_alphanumeric() => {
                if let Some(part) = parts.last_mut() {
                    part.push(letter);
                }
            }
            _ => {
                parts.retain(|part| !part.is_empty());
                if !parts.is_empty() {
                    let whole = parts.concat();
                    found.push(Token { whole, parts: if parts.len() > 1 { parts } else { Vec::new() } });
                }
                parts = vec![String::new()];
            }
        }
    }
    found
}

/// Joins a combining mark to the letter before it; marks of no letter that we know are dropped.
fn compose(part: &mut String, mark: char) {
    let composed = match (part.chars().last(), mark) {
        (Some('a'), '\u{308}') => 'ä',
        (Some('o'), '\u{308}') => 'ö',
        (Some('u'), '\u{308}') => 'ü',
        (Some('a'), '\u{30a}') => 'å',
        (Some('e'), '\u{301}') => 'é',
        _ => return,
    };
    part.pop();
    part.push(composed);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wholes(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.whole).collect()
    }

    #[test]
    fn words_are_letters_and_digits_in_lower_case() {
        assert_eq!(wholes("Työ, opiskelu (ja) ARKI!"), ["työ", "opiskelu", "ja", "arki"]);
        assert_eq!(wholes("116 117"), ["116", "117"]);
        assert_eq!(wholes(" – . "), [""; 0]);
    }

    #[test]
    fn a_hyphen_keeps_the_word_whole_and_in_parts() {
        let found = tokens("TE-toimisto talous- ja");
        assert_eq!(found[0], Token { whole: "tetoimisto".into(), parts: vec!["te".into(), "toimisto".into()] });
        assert_eq!(found[1], Token { whole: "talous".into(), parts: Vec::new() });
    }

    #[test]
    fn a_number_and_its_word_are_found_apart() {
        let found = tokens("15–24-vuotias");
        let forms: Vec<&str> = found.iter().flat_map(Token::forms).collect();
        assert_eq!(forms, ["15", "24", "vuotias"]);
    }

    #[test]
    fn apostrophes_join_and_loose_marks_return_to_their_letters() {
        assert_eq!(wholes("can’t don't"), ["cant", "dont"]);
        assert_eq!(wholes("tyo\u{308} ska\u{30a}l"), ["työ", "skål"]);
    }
}
