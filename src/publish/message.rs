//! What is sent to the editors: files inside a message, between lines that a program finds again, and the few lines that
//! confirm an entry.

use crate::catalogue::confirmation_text;
use crate::model::{Checked, CheckedBy, Date};
use std::fmt::Write;

/// Before a file, with its name; and after it. Mail programs leave such lines alone.
const BEGIN: &str = "===== suoraan: ";
const END: &str = "===== suoraan =====";

/// The files of a proposal, each with its name in the catalogue, as they stand in a message.
pub fn enclose(files: &[(String, String)]) -> String {
    let mut text = String::new();
    for (name, content) in files {
        let _ = write!(text, "{BEGIN}{name}\n{content}{END}\n");
    }
    text
}

/// What confirms, on a day, that everything an entry says is right in all its languages.
pub fn confirmation(id: &str, today: Date) -> String {
    let checked = Checked { on: today, by: CheckedBy::Organisation };
    enclose(&[(format!("{id}.toml"), confirmation_text(id, checked))])
}

/// The files in a message, each with its name. A text without those lines is one file itself, without a name.
pub fn extract(text: &str) -> Vec<(Option<String>, String)> {
    let mut files: Vec<(Option<String>, String)> = Vec::new();
    let mut open = false;
    for line in text.lines() {
        // Answered messages have a mark before each line.
        let line = line.trim_start_matches(['>', ' ']);
        if let Some(name) = line.strip_prefix(BEGIN) {
            files.push((Some(name.trim().to_owned()), String::new()));
            open = true;
        } else if line.starts_with(END) {
            open = false;
        } else if let Some((_, content)) = files.last_mut().filter(|_| open) {
            content.push_str(line);
            content.push('\n');
        }
    }
    if files.is_empty() { vec![(None, text.to_owned())] } else { files }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_found_again_in_a_message() {
        let files = [("services/a.toml", "id = \"a\"\n\n[text.fi]\n"), ("organisations/b.toml", "id = \"b\"\n")];
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let message = format!("Hei!\n\n{}\nKiitos\n", enclose(&files));
        let quoted: String = message.lines().map(|line| format!("> {line}\r\n")).collect();
        for text in [message, quoted] {
            let found = extract(&text);
            let found: Vec<(String, String)> =
                found.into_iter().map(|(name, text)| (name.unwrap_or_default(), text)).collect();
            assert_eq!(found, files);
        }
    }

    #[test]
    fn a_file_by_itself_is_itself() {
        assert_eq!(extract("id = \"a\"\n"), [(None, "id = \"a\"\n".to_owned())]);
    }
}
