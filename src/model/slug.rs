//! Ids and other short names out of names that people read.

/// A name in the letters of an id: `Työhönvalmennus (TYP)` becomes `tyohonvalmennus-typ`. At most about 60 letters, cut
/// between words; empty where the name has none of them.
pub fn slug(name: &str) -> String {
    const LONGEST: usize = 60;
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = match letter {
            'a'..='z' | '0'..='9' => Some(letter),
            'ä' | 'å' | 'à' | 'á' | 'â' => Some('a'),
            'ö' | 'ø' | 'ó' | 'ô' | 'õ' => Some('o'),
            'é' | 'è' | 'ê' | 'ë' => Some('e'),
            'ü' | 'ú' => Some('u'),
            'í' | 'ï' => Some('i'),
            'š' => Some('s'),
            'ž' => Some('z'),
            'č' | 'ç' => Some('c'),
            'đ' => Some('d'),
            'ñ' | 'ŋ' => Some('n'),
            'ŧ' => Some('t'),
            _ => None,
        };
        match plain {
            Some(letter) => slug.push(letter),
            // An apostrophe stands inside a word.
            None if letter == '’' || letter == '\'' => {}
            None if slug.len() >= LONGEST => break,
            None if !slug.is_empty() && !slug.ends_with('-') => slug.push('-'),
            None => {}
        }
        if slug.len() >= 2 * LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// `wanted`, or `wanted-2` and so on, whichever is not taken first.
pub fn unique(wanted: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number: u32| format!("{wanted}-{number}"));
    std::iter::once(wanted.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        assert_eq!(slug("Työhönvalmennus (TYP)"), "tyohonvalmennus-typ");
        assert_eq!(slug("  Å – råd & hjälp  "), "a-rad-hjalp");
        assert_eq!(slug("Работа"), "");
        let long = slug("Monialainen palvelu niille jotka etsivät työtä ja tarvitsevat siihen tukea usealta taholta");
        assert!(long.len() <= 72 && !long.ends_with('-'), "{long}");
        assert!(slug(&"x".repeat(500)).len() <= 120);
    }

    #[test]
    fn an_id_that_is_taken_gets_a_number() {
        assert_eq!(unique("a", |id| id == "a" || id == "a-2"), "a-3");
    }
}
