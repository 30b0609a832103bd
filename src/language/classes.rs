//! Which written forms are one word: decided natively, over the words of the catalogue itself.
//! Each class is indexed under one of its own forms, a word that can be shown to people.
//! Better decisions (consonant gradation, compound parts, everyday words) take the place of [`base`] here.

use super::base;
use crate::model::Locale;
use std::collections::BTreeMap;

/// The words of one language, brought together by their base.
#[derive(Clone, Debug)]
pub struct Classes {
    locale: Locale,
    /// The chosen form of each base, with how good a choice it is: lower is better.
    chosen: BTreeMap<String, (Rank, String)>,
}

/// Forms that stand in a name come first, then short ones.
type Rank = (bool, usize);

impl Classes {
    pub fn new(locale: Locale) -> Self {
        Self { locale, chosen: BTreeMap::new() }
    }

    /// Takes note of a form; `named` says that it stands in somebody's name.
    pub fn add(&mut self, form: &str, named: bool) {
        let candidate = ((!named, form.chars().count()), form.to_owned());
        self.chosen
            .entry(base(form, self.locale).to_owned())
            .and_modify(|best| {
                if candidate < *best {
                    best.clone_from(&candidate);
                }
            })
            .or_insert(candidate);
    }

    /// The form under which a word is indexed; the word itself when it was never added.
    pub fn term<'a>(&'a self, form: &'a str) -> &'a str {
        self.chosen.get(base(form, self.locale)).map_or(form, |(_, term)| term)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_indexed_under_the_form_of_a_name_else_the_shortest() {
        let mut classes = Classes::new(Locale::parse("fi").unwrap());
        for form in ["työkokeilussa", "työkokeiluun", "kursseille", "kurssit"] {
            classes.add(form, false);
        }
        classes.add("työkokeilu", true);
        assert_eq!(classes.term("työkokeilun"), "työkokeilu");
        assert_eq!(classes.term("kurssi"), "kurssit");
        assert_eq!(classes.term("palkkatuki"), "palkkatuki");
    }
}
