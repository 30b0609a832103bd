//! (Locale, page) to URL and back. Pure: the words of the URLs are data, from `locales/`, so that a new language needs
//! no code. What is searched for stands in the fragment, which no server sees.

mod fragment;

pub use fragment::SearchState;

use crate::model::{EntryType, Locale};
use serde::{Deserialize, Serialize};

/// A page of the site, in whatever language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    Search,
    List(EntryType),
    Entry(EntryType, String),
    Situations,
    Municipalities,
    Municipality(String),
    About,
    Freshness,
    /// For those who build on what the directory says.
    OpenData,
    /// A service or an organisation as it stands within a page of somebody else.
    Embed(EntryType, String),
    /// The way to the search, for a page of somebody else.
    EmbedSearch,
    /// Guided questions.
    Questions,
    /// The person's own list, or one that somebody sent.
    MyList,
    /// A list shown to two people at one phone.
    Together,
    Compare,
    Employers,
    Helping,
    /// The form with which an organisation publishes a service of its own.
    Publish,
}

/// The first part of a page's address after the language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Search,
    Lists(EntryType),
    One(EntryType),
    Situations,
    Municipalities,
    Municipality,
    About,
    Freshness,
    Compare,
    Employers,
    Helping,
    Questions,
    MyList,
    Together,
    Publish,
    OpenData,
    Embed,
}

/// Each word with the message that says it.
const WORDS: [(Word, &str); 24] = [
    (Word::Search, "route-search"),
    (Word::Lists(EntryType::Service), "route-services"),
    (Word::One(EntryType::Service), "route-service"),
    (Word::Lists(EntryType::Benefit), "route-benefits"),
    (Word::One(EntryType::Benefit), "route-benefit"),
    (Word::Lists(EntryType::Organisation), "route-organisations"),
    (Word::One(EntryType::Organisation), "route-organisation"),
    (Word::Lists(EntryType::Term), "route-glossary"),
    (Word::One(EntryType::Term), "route-term"),
    (Word::One(EntryType::Path), "route-path"),
    (Word::Situations, "route-situations"),
    (Word::Municipalities, "route-municipalities"),
    (Word::Municipality, "route-municipality"),
    (Word::About, "route-about"),
    (Word::Freshness, "route-freshness"),
    (Word::Questions, "route-questions"),
    (Word::MyList, "route-list"),
    (Word::Together, "route-together"),
    (Word::Compare, "route-compare"),
    (Word::Employers, "route-employers"),
    (Word::Helping, "route-helping"),
    (Word::Publish, "route-publish"),
    (Word::OpenData, "route-open-data"),
    (Word::Embed, "route-embed"),
];

/// The words of the URLs in every language of the edition, and where the site lies on its host.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Routes {
    /// Empty, or `/folder`.
    base_path: String,
    languages: Vec<Language>,
}

/// A language of the edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Language {
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// In the order of `WORDS`.
    words: Vec<String>,
}

impl Language {
    /// `text` says a message in this language.
    pub fn new(locale: Locale, text: impl Fn(&str) -> String) -> Self {
        let words = WORDS.iter().map(|(_, key)| text(key)).collect();
        Self { locale, name: text("language-name"), direction: text("text-direction"), words }
    }
}

impl Routes {
    pub fn new(base_path: &str, languages: Vec<Language>) -> Self {
        Self { base_path: base_path.to_owned(), languages }
    }

    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self, locale: Locale) -> &str {
        self.languages
            .iter()
            .find(|language| language.locale == locale)
            .map_or("ltr", |language| language.direction.as_str())
    }

    /// The address of a page, from the root of the host, with a slash at the end.
    pub fn path(&self, locale: Locale, page: &Page) -> String {
        let base = &self.base_path;
        let of = |word| self.word(locale, word);
        match page {
            Page::Home => format!("{base}/{locale}/"),
            Page::Search => format!("{base}/{locale}/{}/", of(Word::Search)),
            Page::List(entry_type) => format!("{base}/{locale}/{}/", of(Word::Lists(*entry_type))),
            Page::Entry(entry_type, id) => format!("{base}/{locale}/{}/{id}/", of(Word::One(*entry_type))),
            Page::Situations => format!("{base}/{locale}/{}/", of(Word::Situations)),
            Page::Municipalities => format!("{base}/{locale}/{}/", of(Word::Municipalities)),
            Page::Municipality(code) => format!("{base}/{locale}/{}/{code}/", of(Word::Municipality)),
            Page::About => format!("{base}/{locale}/{}/", of(Word::About)),
            Page::Freshness => format!("{base}/{locale}/{}/", of(Word::Freshness)),
            Page::OpenData => format!("{base}/{locale}/{}/", of(Word::OpenData)),
            Page::Embed(entry_type, id) => {
                format!("{base}/{locale}/{}/{}/{id}/", of(Word::Embed), of(Word::One(*entry_type)))
            }
            Page::EmbedSearch => format!("{base}/{locale}/{}/{}/", of(Word::Embed), of(Word::Search)),
            Page::Questions => format!("{base}/{locale}/{}/", of(Word::Questions)),
            Page::MyList => format!("{base}/{locale}/{}/", of(Word::MyList)),
            Page::Together => format!("{base}/{locale}/{}/{}/", of(Word::MyList), of(Word::Together)),
            Page::Compare => format!("{base}/{locale}/{}/", of(Word::Compare)),
            Page::Employers => format!("{base}/{locale}/{}/", of(Word::Employers)),
            Page::Helping => format!("{base}/{locale}/{}/", of(Word::Helping)),
            Page::Publish => format!("{base}/{locale}/{}/", of(Word::Publish)),
        }
    }

    /// The language of an address, where it begins with one.
    pub fn locale_of(&self, path: &str) -> Option<Locale> {
        let first = path.strip_prefix(self.base_path.as_str())?.trim_start_matches('/').split('/').next()?;
        self.languages.iter().map(|language| language.locale).find(|locale| locale.as_str() == first)
    }

    /// The page of an address. Whether an entry of that id exists is not known here.
    pub fn page_of(&self, path: &str) -> Option<(Locale, Page)> {
        let locale = self.locale_of(path)?;
        let rest = path.strip_prefix(self.base_path.as_str())?;
        let mut parts = rest.split('/').filter(|part| !part.is_empty()).skip(1);
        let (first, id, third) = (parts.next(), parts.next(), parts.next());
        if parts.next().is_some() {
            return None;
        }
        let Some(first) = first else { return Some((locale, Page::Home)) };
        let language = self.languages.iter().find(|language| language.locale == locale)?;
        let position = language.words.iter().position(|word| word == first)?;
        let word = WORDS.get(position)?.0;
        if word == Word::Embed {
            return Some((locale, self.embed_of(locale, id?, third)?));
        }
        if third.is_some() {
            return None;
        }
        let page = match (word, id) {
            (Word::Search, None) => Page::Search,
            (Word::Lists(entry_type), None) => Page::List(entry_type),
            (Word::One(entry_type), Some(id)) => Page::Entry(entry_type, id.to_owned()),
            (Word::Situations, None) => Page::Situations,
            (Word::Municipalities, None) => Page::Municipalities,
            (Word::Municipality, Some(code)) => Page::Municipality(code.to_owned()),
            (Word::About, None) => Page::About,
            (Word::Freshness, None) => Page::Freshness,
            (Word::OpenData, None) => Page::OpenData,
            (Word::Questions, None) => Page::Questions,
            (Word::MyList, None) => Page::MyList,
            (Word::MyList, Some(second)) if second == self.word(locale, Word::Together) => Page::Together,
            (Word::Compare, None) => Page::Compare,
            (Word::Employers, None) => Page::Employers,
            (Word::Helping, None) => Page::Helping,
            (Word::Publish, None) => Page::Publish,
            _ => return None,
        };
        Some((locale, page))
    }

    /// What is embedded, from the words after the first.
    fn embed_of(&self, locale: Locale, second: &str, id: Option<&str>) -> Option<Page> {
        match id {
            None => (second == self.word(locale, Word::Search)).then_some(Page::EmbedSearch),
            Some(id) => Page::EMBEDDED
                .into_iter()
                .find(|entry_type| second == self.word(locale, Word::One(*entry_type)))
                .map(|entry_type| Page::Embed(entry_type, id.to_owned())),
        }
    }

    /// The first words of a language's addresses: of the pages that others may show within theirs, and of all others.
    pub fn first_words(&self, locale: Locale) -> (Vec<&str>, Vec<&str>) {
        let all = WORDS.iter().map(|(word, _)| (*word, self.word(locale, *word)));
        let (embed, others): (Vec<_>, Vec<_>) = all.partition(|(word, _)| *word == Word::Embed);
        let words = |pairs: Vec<(Word, _)>| pairs.into_iter().map(|(_, word)| word).collect();
        (words(embed), words(others))
    }

    fn word(&self, locale: Locale, word: Word) -> &str {
        let position = WORDS.iter().position(|(candidate, _)| *candidate == word).unwrap_or_default();
        let language = self.languages.iter().find(|language| language.locale == locale);
        language.and_then(|language| language.words.get(position)).map_or("", String::as_str)
    }
}

impl Page {
    /// The kinds of entries that others may show within their pages.
    pub const EMBEDDED: [EntryType; 2] = [EntryType::Service, EntryType::Organisation];

    /// Whether the page is made to stand within a page of somebody else.
    pub fn is_embed(&self) -> bool {
        matches!(self, Self::Embed(..) | Self::EmbedSearch)
    }

    /// Whether the page has a search box.
    pub fn has_search(&self) -> bool {
        matches!(self, Self::Home | Self::Search)
    }

    /// Whether search engines may list the page.
    pub fn is_indexed(&self) -> bool {
        !self.is_embed() && !matches!(self, Self::Search | Self::Compare | Self::MyList | Self::Together)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes(base_path: &str) -> Routes {
        let language = |tag: &str| {
            let locale = Locale::parse(tag).expect("a tag");
            let words = WORDS.iter().map(|(_, key)| format!("{tag}-{key}")).collect();
            Language { locale, name: tag.to_owned(), direction: "ltr".to_owned(), words }
        };
        Routes::new(base_path, vec![language("fi"), language("sv")])
    }

    fn every_page() -> Vec<Page> {
        let mut pages = vec![
            Page::Home,
            Page::Search,
            Page::Situations,
            Page::Municipalities,
            Page::Municipality("905".into()),
            Page::About,
            Page::Freshness,
            Page::Compare,
            Page::Employers,
            Page::Helping,
            Page::Questions,
            Page::MyList,
            Page::Together,
            Page::Publish,
            Page::OpenData,
            Page::EmbedSearch,
        ];
        pages.extend(Page::EMBEDDED.map(|entry_type| Page::Embed(entry_type, "service-one".into())));
        pages.extend(EntryType::LISTED.map(Page::List));
        for entry_type in EntryType::ALL {
            pages.push(Page::Entry(*entry_type, "service-one".into()));
        }
        pages
    }

    #[test]
    fn every_page_is_found_again_by_its_address() {
        for base_path in ["", "/folder"] {
            let routes = routes(base_path);
            for language in routes.languages() {
                for page in every_page() {
                    let path = routes.path(language.locale, &page);
                    assert!(path.starts_with(base_path) && path.ends_with('/'), "{path}");
                    assert_eq!(routes.page_of(&path), Some((language.locale, page)), "{path}");
                }
            }
        }
    }

    #[test]
    fn addresses_of_no_page_are_told_apart() {
        let routes = routes("");
        for path in [
            "/",
            "/xx/",
            "/fi/nothing/",
            "/fi/fi-route-search/extra/",
            "/fi/fi-route-service/",
            "/fi/fi-route-service/a/b/",
            "/fi/fi-route-embed/",
            "/fi/fi-route-embed/fi-route-service/",
            "/fi/fi-route-embed/fi-route-benefit/a/",
            "/fi/fi-route-embed/fi-route-service/a/b/",
        ] {
            assert_eq!(routes.page_of(path), None, "{path}");
        }
        assert_eq!(routes.locale_of("/sv/nothing/"), Locale::parse("sv"));
    }
}
