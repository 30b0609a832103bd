//! Texts that people write into lists, and that links bring along: only letters that show as themselves.

/// Letters of a note, a greeting, a goal or questions.
pub const LONGEST_NOTE: usize = 1000;
/// Letters of a name: of a list, an item or an office.
pub const LONGEST_LINE: usize = 120;

/// A text without what is not seen: control characters, and marks that turn the direction of the text after them. Lines
/// stay lines. What is longer than a note may be is cut.
pub fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\t', " ");
    let shown: String = text.chars().filter(|letter| *letter == '\n' || is_shown(*letter)).take(LONGEST_NOTE).collect();
    shown.trim().to_owned()
}

/// The same on one line.
pub fn line(text: &str) -> String {
    let cleaned = clean(text);
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST_LINE).collect::<String>().trim().to_owned()
}

/// Unicode's general categories Cc and Cf, as far as they hide or turn text; joiners that letters need stay.
fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter,
            '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_left_out() {
        assert_eq!(clean(" a\r\nb\u{202E}c\u{0}\u{2066}d\u{200B} "), "a\nbcd");
        assert_eq!(clean("<b>&amp;</b>"), "<b>&amp;</b>");
        assert_eq!(clean("می\u{200C}خواهم 👩\u{200D}🔧"), "می\u{200C}خواهم 👩\u{200D}🔧");
        assert_eq!(line(" one\n two\tthree "), "one two three");
        assert_eq!(clean(&"x".repeat(10_000)).len(), LONGEST_NOTE);
        assert_eq!(line(&"x".repeat(10_000)).len(), LONGEST_LINE);
    }
}
