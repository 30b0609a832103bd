//! From the catalogue to what each page shows in one language. A text that is missing there is taken from the next
//! language of the edition's order, and says so.

mod carried;
mod changes;
mod confirmations;
mod entrance;
mod entry;
mod freshness;
mod glossary;
mod help;
mod municipality;
mod near;
mod open_data;
mod order;
mod publish;

use crate::model::{
    About, Card, Catalogue, Date, EntranceKind, Entry, EntryLink, EntryType, Letter, Locale, Localized, PageData, Said,
    SearchData, SearchPage, Situation, SituationGroup, SituationLink, Status, Text,
};
use crate::route::Page;
use glossary::Glossary;
use order::Order;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Makes the data of every page of one language.
pub struct PageMaker<'a> {
    catalogue: &'a Catalogue,
    locale: Locale,
    today: Date,
    glossary: Glossary,
    /// By id, the places of the needs that it answers.
    needs: BTreeMap<String, Vec<usize>>,
    /// Whether the edition has a page that compares.
    compares: bool,
    order: Order,
}

impl<'a> PageMaker<'a> {
    pub fn new(catalogue: &'a Catalogue, locale: Locale, today: Date) -> Self {
        let glossary = Glossary::new(catalogue, locale);
        let compares = Self::pages(catalogue).contains(&Page::Compare);
        let needs = near::needs_by_id(&catalogue.needs);
        Self { catalogue, locale, today, glossary, needs, compares, order: Order::new(locale) }
    }

    /// Every page of the edition, in the order in which a sitemap lists them.
    pub fn pages(catalogue: &Catalogue) -> Vec<Page> {
        let mut pages = vec![
            Page::Home,
            Page::Search,
            Page::Questions,
            Page::Situations,
            Page::Compare,
            Page::MyList,
            Page::Together,
            Page::About,
            Page::Freshness,
            Page::OpenData,
            Page::EmbedSearch,
        ];
        pages.extend([Page::Employers, Page::Helping, Page::Publish]);
        pages.extend(EntryType::LISTED.iter().map(|entry_type| Page::List(*entry_type)));
        pages.extend(catalogue.entries.values().map(|entry| Page::Entry(entry.entry_type, entry.id.clone())));
        let embedded = catalogue.entries.values().filter(|entry| Page::EMBEDDED.contains(&entry.entry_type));
        pages.extend(embedded.map(|entry| Page::Embed(entry.entry_type, entry.id.clone())));
        pages.push(Page::Municipalities);
        pages.extend(catalogue.areas.municipalities.keys().map(|code| Page::Municipality(code.clone())));
        pages
    }

    /// `None` for an entry or a municipality that is not in the catalogue.
    pub fn data(&self, page: &Page) -> Option<PageData> {
        Some(match page {
            Page::Home => PageData::Home(self.home_situations()),
            Page::Search => PageData::Search(self.search_page()),
            Page::Questions => PageData::Questions(self.search_page()),
            Page::Compare => PageData::Compare,
            Page::MyList => PageData::MyList,
            Page::Together => PageData::Together,
            Page::List(entry_type) => PageData::List(*entry_type, self.letters(*entry_type)),
            Page::Entry(_, id) => PageData::Entry(Box::new(self.detail(self.catalogue.entries.get(id)?))),
            Page::Situations => PageData::Situations(self.situation_groups()),
            Page::Municipalities => PageData::Municipalities(self.municipality_links()),
            Page::Municipality(code) => {
                PageData::Municipality(Box::new(self.municipality(self.catalogue.areas.municipalities.get(code)?)))
            }
            Page::About => PageData::About(self.about()),
            Page::Freshness => PageData::Freshness(Box::new(self.freshness())),
            Page::OpenData => PageData::OpenData(Box::new(self.open_data())),
            Page::Embed(_, id) => PageData::Embed(Box::new(self.embed_card(self.catalogue.entries.get(id)?))),
            Page::EmbedSearch => PageData::EmbedSearch(self.embed_search()),
            Page::Employers => PageData::Entrance(Box::new(self.entrance(EntranceKind::Employers))),
            Page::Helping => PageData::Entrance(Box::new(self.entrance(EntranceKind::Helping))),
            Page::Publish => PageData::Publish(Box::new(self.publish_page())),
        })
    }

    /// What search shows its results with.
    pub fn search_data(&self) -> SearchData {
        let cards = self.catalogue.entries.values().map(|entry| self.card(entry)).collect();
        let editors = self.catalogue.edition.editors.clone();
        SearchData { cards, editors, help: self.help_now(), crisis: self.touching_crisis() }
    }

    fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }

    /// The first of the texts by language, the page's own first.
    fn pick<'t, T, R>(
        &self,
        texts: &'t Localized<T>,
        read: impl Fn(&'t T) -> Option<R>,
    ) -> Option<(Option<Locale>, R)> {
        let own = [self.locale, Locale::UNDETERMINED].into_iter().find_map(|locale| texts.get(&locale).and_then(&read));
        let own = own.map(|value| (None, value));
        let others = self.catalogue.edition.locales.iter().filter(|locale| **locale != self.locale);
        own.or_else(|| others.into_iter().find_map(|locale| Some((Some(*locale), read(texts.get(locale)?)?))))
    }

    fn said(&self, texts: &Localized<String>) -> Option<Said> {
        let (lang, text) = self.pick(texts, Some)?;
        Some(Said { text: text.clone(), lang })
    }

    fn field<'e>(&self, entry: &'e Entry, read: impl Fn(&'e Text) -> Option<&'e str>) -> Option<Said> {
        let (lang, text) = self.pick(&entry.text, read)?;
        Some(Said { text: text.to_owned(), lang })
    }

    fn list<'e>(&self, entry: &'e Entry, read: impl Fn(&'e Text) -> &'e [String]) -> Vec<Said> {
        let found = self.pick(&entry.text, |text| Some(read(text)).filter(|items| !items.is_empty()));
        let Some((lang, items)) = found else { return Vec::new() };
        items.iter().map(|text| Said { text: text.clone(), lang }).collect()
    }

    fn name(&self, entry: &Entry) -> Said {
        self.field(entry, |text| Some(text.name.as_str())).unwrap_or_default()
    }

    fn link(&self, id: &str) -> Option<EntryLink> {
        let entry = self.catalogue.entries.get(id)?;
        Some(EntryLink { entry_type: entry.entry_type, id: entry.id.clone(), name: self.name(entry) })
    }

    fn links(&self, ids: &[String]) -> Vec<EntryLink> {
        ids.iter().filter_map(|id| self.link(id)).collect()
    }

    fn card(&self, entry: &Entry) -> Card {
        let provider = entry.organisation.as_ref().and_then(|id| self.link(id));
        Card {
            entry_type: entry.entry_type,
            id: entry.id.clone(),
            kind: entry.kind,
            status: entry.status_on(self.today),
            name: self.name(entry),
            lead: self.field(entry, |text| Some(text.lead()).filter(|lead| !lead.is_empty())).unwrap_or_default(),
            provider: provider.map(|link| link.name),
            way_in: entry.way_in,
            cost: entry.cost,
            languages: entry.languages.clone(),
            ends: entry.valid.to,
            checked: entry.checked.map(|checked| checked.on),
            confirmation: self.catalogue.confirmation(entry, self.today),
        }
    }

    fn sorted_cards<'e>(&self, entries: impl Iterator<Item = &'e Entry>) -> Vec<Card> {
        let mut cards: Vec<Card> = entries.map(|entry| self.card(entry)).collect();
        let last = |card: &Card| card.status == Status::Ended;
        cards.sort_by(|left, right| {
            last(left).cmp(&last(right)).then_with(|| self.compare(&left.name.text, &right.name.text))
        });
        cards
    }

    /// What the entry means, where the glossary explains it.
    fn definition(&self, entry: &Entry) -> Option<Said> {
        self.field(entry, |text| text.definition.as_deref())
    }

    /// A card that explains.
    fn glossary_card(&self, entry: &Entry) -> Card {
        let card = self.card(entry);
        Card { lead: self.definition(entry).unwrap_or_else(|| card.lead.clone()), ..card }
    }

    /// The entries of a kind from A to Ö. The glossary has everything that is explained, whatever its kind.
    fn letters(&self, entry_type: EntryType) -> Vec<Letter> {
        let glossary = entry_type == EntryType::Term;
        let mut cards: Vec<Card> = self
            .catalogue
            .entries
            .values()
            .filter(|entry| entry.entry_type == entry_type || (glossary && self.definition(entry).is_some()))
            .map(|entry| if glossary { self.glossary_card(entry) } else { self.card(entry) })
            .collect();
        cards.sort_by(|left, right| self.compare(&left.name.text, &right.name.text));
        let mut letters: Vec<Letter> = Vec::new();
        for card in cards {
            let first = card.name.text.chars().find(|letter| letter.is_alphanumeric());
            let letter: String = first.map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.cards.push(card),
                _ => letters.push(Letter { letter, cards: vec![card] }),
            }
        }
        letters
    }

    fn search_page(&self) -> SearchPage {
        let mut services: BTreeMap<&String, usize> = BTreeMap::new();
        for code in self.catalogue.entries.values().flat_map(|entry| &entry.languages) {
            *services.entry(code).or_default() += 1;
        }
        let mut languages: Vec<(&String, usize)> = services.into_iter().collect();
        languages.sort_by_key(|(_, services)| std::cmp::Reverse(*services));
        let languages = languages.into_iter().map(|(code, _)| code.clone()).collect();
        SearchPage { situations: self.situation_links(), languages }
    }

    fn situation_links(&self) -> Vec<SituationLink> {
        let link = |situation: &Situation| SituationLink {
            id: situation.id.clone(),
            icon: situation.icon.clone(),
            name: self.said(&situation.name).unwrap_or_default(),
        };
        self.catalogue.situations.iter().map(link).collect()
    }

    /// Those that the edition chose for the home page, in its order, or all.
    fn home_situations(&self) -> Vec<SituationLink> {
        let mut links = self.situation_links();
        let chosen = &self.catalogue.edition.home;
        if !chosen.is_empty() {
            let place = |link: &SituationLink| chosen.iter().position(|id| *id == link.id);
            links.retain(|link| place(link).is_some());
            links.sort_by_key(place);
        }
        links
    }

    fn situation_groups(&self) -> Vec<SituationGroup> {
        let group = |(situation, link): (&Situation, SituationLink)| {
            let helps = |entry: &&Entry| {
                entry.situations.contains(&situation.id) && entry.status_on(self.today) != Status::Ended
            };
            let is_path = |entry: &&Entry| entry.entry_type == EntryType::Path;
            let entries = || self.catalogue.entries.values().filter(helps);
            SituationGroup {
                link,
                description: self.said(&situation.description).unwrap_or_default(),
                crisis: self.crisis_of(situation),
                paths: self.sorted_cards(entries().filter(is_path)),
                cards: self.sorted_cards(entries().filter(|entry| !is_path(entry))),
            }
        };
        self.catalogue.situations.iter().zip(self.situation_links()).map(group).collect()
    }

    fn about(&self) -> About {
        let count = |entry_type| self.catalogue.entries.values().filter(|entry| entry.entry_type == entry_type).count();
        About {
            services: count(EntryType::Service),
            benefits: count(EntryType::Benefit),
            organisations: count(EntryType::Organisation),
            terms: count(EntryType::Term),
            paths: count(EntryType::Path),
            confirmed: self.catalogue.entries.values().filter(|entry| entry.checked.is_some()).count(),
            editors: self.catalogue.edition.editors.clone(),
        }
    }
}
