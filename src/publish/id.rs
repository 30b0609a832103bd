//! An id for something new: made of its name, because it becomes part of addresses, and taken by nobody else.

/// The id of a name. `taken` says whether somebody has an id already.
pub fn id_of(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut id = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).map(plain) {
        if letter.is_ascii_lowercase() || letter.is_ascii_digit() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    // A whole name may be a sentence; an address need not be.
    let short: String = id.chars().take(60).collect();
    let id = match short.trim_matches('-') {
        "" => "service",
        id => id,
    };
    let numbered = (2_usize..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.to_owned()).chain(numbered).find(|id| !taken(id)).unwrap_or_default()
}

fn plain(letter: char) -> char {
    match letter {
        'ä' | 'å' | 'á' | 'à' | 'â' => 'a',
        'ö' | 'ø' | 'ó' | 'õ' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'ü' | 'ú' => 'u',
        'š' => 's',
        'ž' => 'z',
        'đ' => 'd',
        'č' => 'c',
        'ŋ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_name() {
        for (name, id) in [
            ("Hengähdä-ryhmä", "hengahda-ryhma"),
            ("  Tuki & työ (2027)!", "tuki-tyo-2027"),
            ("Öppet hus", "oppet-hus"),
            ("اللغة", "service"),
        ] {
            assert_eq!(id_of(name, |_| false), id, "{name}");
        }
        assert_eq!(id_of("Paja", |id| ["paja", "paja-2"].contains(&id)), "paja-3");
        assert!(id_of(&"pitkä nimi ".repeat(20), |_| false).len() <= 60);
    }
}
