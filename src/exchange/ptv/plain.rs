//! Plain texts of one line out of HTML, Markdown and lists, and as many whole sentences of them as fit.

/// A text without HTML and Markdown, in one line. Lines become sentences, and the items of a list stand behind a colon.
pub fn plain(text: &str) -> String {
    let text = without_html(text);
    let mut line = String::new();
    let mut was_item = false;
    for part in text.lines() {
        let (part, is_item) = without_marks(part.trim());
        let part = without_emphasis(&part);
        if part.is_empty() {
            continue;
        }
        if !line.is_empty() {
            let ended = line.ends_with(['.', '!', '?', ':', ';', '…']);
            let separator = match (is_item, was_item) {
                _ if ended => " ",
                (true, true) => "; ",
                (true, false) => ": ",
                (false, _) => ". ",
            };
            if !ended {
                line.truncate(line.trim_end_matches(',').len());
            }
            line.push_str(separator);
        }
        line.push_str(&part);
        was_item = is_item;
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    words.join(" ").chars().filter(|letter| !crate::catalogue::is_control(*letter)).collect()
}

fn without_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        let opens = tag.chars().nth(1).is_some_and(|next| next.is_ascii_alphabetic() || "/!".contains(next));
        let end = tag.find('>').filter(|_| opens);
        match end {
            Some(end) => {
                let inside = tag.get(1..end).unwrap_or_default();
                let name: String =
                    inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
                match name.to_ascii_lowercase().as_str() {
                    "li" if !inside.starts_with('/') => out.push_str("\n* "),
                    "br" | "p" | "div" | "ul" | "ol" | "li" | "tr" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                        out.push('\n')
                    }
                    _ => {}
                }
                rest = tag.get(end + 1..).unwrap_or_default();
            }
            None => {
                // A sign for "less" is followed by a space, lest it look like a tag.
                out.push_str(if opens { "< " } else { "<" });
                rest = tag.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    let named = [("&nbsp;", " "), ("&lt;", "< "), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "’"), ("&apos;", "’")];
    let decoded = named.iter().fold(out, |text, (name, letter)| text.replace(name, letter));
    decoded.replace("&amp;", "&").replace('\u{A0}', " ")
}

/// The line without the mark of a list, a heading or a quotation before it, and whether it is an item of a list.
fn without_marks(line: &str) -> (String, bool) {
    let line = line.trim_start_matches('>').trim_start();
    for mark in ["* ", "- ", "+ ", "• ", "– ", "· "] {
        if let Some(item) = line.strip_prefix(mark) {
            return (item.trim().to_owned(), true);
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=2).contains(&digits)
        && let Some(item) =
            line.get(digits..).and_then(|rest| rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") ")))
    {
        return (item.trim().to_owned(), true);
    }
    let heading = line.trim_start_matches('#');
    let is_heading = heading.len() < line.len() && heading.starts_with(' ');
    let rule = line.len() >= 3 && (line.bytes().all(|byte| byte == b'-') || line.bytes().all(|byte| byte == b'='));
    let line = if rule {
        ""
    } else if is_heading {
        heading
    } else {
        line
    };
    (line.trim().to_owned(), false)
}

/// Without the marks of emphasis and code, and with the words of links in place of the links.
fn without_emphasis(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    // Links and images: [words](address).
    while let Some(at) = rest.find('[') {
        let (before, link) = rest.split_at(at);
        let parts = link.get(1..).and_then(|link| link.split_once("](")).filter(|(words, _)| !words.contains('['));
        let parts = parts.and_then(|(words, after)| Some((words, after.split_once(')')?.1)));
        match parts {
            Some((words, after)) => {
                text.push_str(before.strip_suffix('!').unwrap_or(before));
                text.push_str(words);
                rest = after;
            }
            None => {
                text.push_str(before);
                text.push('[');
                rest = link.get(1..).unwrap_or_default();
            }
        }
    }
    text.push_str(rest);
    for mark in ["**", "__", "`"] {
        if text.matches(mark).count() >= 2 {
            text = text.replace(mark, "");
        }
    }
    for mark in ['*', '_'] {
        let words = text.split_whitespace().map(|word| {
            let bare = word.trim_matches(mark);
            // Only around words: a star or a line within one is part of it.
            if bare.is_empty() { word } else { bare }
        });
        if text.matches(mark).count() >= 2 {
            text = words.collect::<Vec<_>>().join(" ");
        }
    }
    let escaped = ["\\*", "\\_", "\\#", "\\[", "\\]", "\\(", "\\)", "\\.", "\\-", "\\!"];
    escaped.iter().fold(text, |text, mark| text.replace(mark, &mark.replace('\\', "")))
}

/// As many whole sentences as fit into `limit` characters, and whether anything was cut. Where not even the first fits,
/// its first words with an ellipsis.
pub fn fit(text: &str, limit: usize) -> (String, bool) {
    if text.chars().count() <= limit {
        return (text.to_owned(), false);
    }
    let fits = |end: &usize| text.get(..*end).is_some_and(|start| start.chars().count() <= limit);
    if let Some(end) = sentence_ends(text).into_iter().rfind(fits) {
        return (text.get(..end).unwrap_or_default().to_owned(), true);
    }
    let mut spaces = text.rmatch_indices(' ').map(|(at, _)| at);
    let fits = |end: &usize| text.get(..*end).is_some_and(|start| start.chars().count() + 2 <= limit);
    let end = spaces.find(fits).unwrap_or_default();
    let words = text.get(..end).unwrap_or_default().trim_end_matches([',', ';', ':', '–', '-', ' ']);
    (if words.is_empty() { String::new() } else { format!("{words} …") }, true)
}

/// Where sentences end, in bytes from the start, the last letter included.
fn sentence_ends(text: &str) -> Vec<usize> {
    const SHORT: [&str; 20] = [
        "esim.", "mm.", "ns.", "eli.", "klo.", "n.", "ks.", "puh.", "v.", "ym.", "t.ex.", "bl.a.", "ca.", "kl.",
        "tel.", "e.g.", "i.e.", "etc.", "no.", "p.",
    ];
    let mut ends = Vec::new();
    for (at, mark) in text.char_indices().filter(|(_, letter)| ".!?…".contains(*letter)) {
        let end = at + mark.len_utf8();
        let (before, after) = text.split_at(end);
        let next = after.trim_start().chars().next();
        let begins = next.is_none_or(|letter| !letter.is_lowercase());
        let word = before.rsplit(' ').next().unwrap_or_default().to_lowercase();
        // A number with a point may be a day or an ordinal.
        let number = mark == '.' && word.trim_end_matches('.').chars().all(|letter| letter.is_ascii_digit());
        let short = SHORT.contains(&word.trim_start_matches('('));
        if (after.is_empty() || after.starts_with(' ')) && begins && !short && !number {
            ends.push(end);
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_and_markdown_become_plain_text() {
        assert_eq!(
            plain("<p>Tule <b>käymään</b>&nbsp;heti.</p><ul><li>yksi</li><li>kaksi</li></ul>"),
            "Tule käymään heti. yksi; kaksi"
        );
        assert_eq!(
            plain("# Apua\n\nSaat **apua** ja [neuvoja](https://a.example/x).\n\n- työhön,\n- opintoihin"),
            "Apua. Saat apua ja neuvoja. työhön; opintoihin"
        );
        assert_eq!(plain("Palvelu\n* edistää\n* tukee"), "Palvelu: edistää; tukee");
        assert_eq!(plain("a < b &amp; c <3"), "a < b & c <3");
        assert_eq!(plain("Hinta *alv 0* ja 2*3 sekä etu_nimi"), "Hinta alv 0 ja 2*3 sekä etu_nimi");
        assert_eq!(plain("\u{FEFF}A\tb\r\n\u{200B}C"), "A b. C");
    }

    #[test]
    fn whole_sentences_are_kept() {
        assert_eq!(fit("Yksi. Kaksi. Kolme.", 13), ("Yksi. Kaksi.".to_owned(), true));
        assert_eq!(fit("Yksi. Kaksi.", 12), ("Yksi. Kaksi.".to_owned(), false));
        assert_eq!(
            fit("Saat apua esim. Ruotsissa ja 1. Suomessa aina.", 30),
            ("Saat apua esim. Ruotsissa ja …".to_owned(), true)
        );
        assert_eq!(fit(&"x".repeat(50), 10), (String::new(), true));
    }
}
