//! From the catalogue to what each page shows in one language. A text that is missing there is taken from the next
//! language of the edition's order, and says so.

use crate::model::{
    About, Areas, Card, Catalogue, Contact, ContactLine, ContactType, Date, Detail, Entry, EntryLink, EntryType,
    FirstStep, FirstStepLine, Kind, Letter, Locale, Localized, Municipality, MunicipalityLink, MunicipalityPage,
    Nearness, PageData, Said, SituationGroup, SituationLink, SourceLine, Status, Text,
};
use crate::route::Page;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use std::cmp::Ordering;

/// The code that stands for the employment area where there is none: the state's authority in Åland.
const STATE_AUTHORITY: &str = "AMS";

/// Makes the data of every page of one language.
pub struct PageMaker<'a> {
    catalogue: &'a Catalogue,
    locale: Locale,
    today: Date,
    collator: Option<CollatorBorrowed<'static>>,
}

impl<'a> PageMaker<'a> {
    pub fn new(catalogue: &'a Catalogue, locale: Locale, today: Date) -> Self {
        let preferences = icu_locale_core::Locale::try_from_str(locale.as_str()).ok();
        let collator = preferences.and_then(|tag| Collator::try_new(tag.into(), CollatorOptions::default()).ok());
        Self { catalogue, locale, today, collator }
    }

    /// Every page of the edition, in the order in which a sitemap lists them.
    pub fn pages(catalogue: &Catalogue) -> Vec<Page> {
        let mut pages = vec![Page::Home, Page::Search, Page::Situations, Page::About];
        pages.extend(EntryType::ALL.iter().map(|entry_type| Page::List(*entry_type)));
        pages.extend(catalogue.entries.values().map(|entry| Page::Entry(entry.entry_type, entry.id.clone())));
        pages.push(Page::Municipalities);
        pages.extend(catalogue.areas.municipalities.keys().map(|code| Page::Municipality(code.clone())));
        pages
    }

    /// `None` for an entry or a municipality that is not in the catalogue.
    pub fn data(&self, page: &Page) -> Option<PageData> {
        Some(match page {
            Page::Home => PageData::Home(self.situation_links()),
            Page::Search => PageData::Search,
            Page::List(entry_type) => PageData::List(*entry_type, self.letters(*entry_type)),
            Page::Entry(_, id) => PageData::Entry(Box::new(self.detail(self.catalogue.entries.get(id)?))),
            Page::Situations => PageData::Situations(self.situation_groups()),
            Page::Municipalities => PageData::Municipalities(self.municipality_links()),
            Page::Municipality(code) => {
                PageData::Municipality(Box::new(self.municipality(self.catalogue.areas.municipalities.get(code)?)))
            }
            Page::About => PageData::About(self.about()),
        })
    }

    /// Every entry's card, in the order of ids.
    pub fn cards(&self) -> Vec<Card> {
        self.catalogue.entries.values().map(|entry| self.card(entry)).collect()
    }

    fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
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

    fn detail(&self, entry: &Entry) -> Detail {
        let provides = self.catalogue.entries.values().filter(|other| other.organisation.as_ref() == Some(&entry.id));
        let official = self.pick(&entry.text, |text| Some(text.name_is_official)).is_some_and(|(_, official)| official);
        Detail {
            card: self.card(entry),
            name_is_official: official,
            former_names: self.list(entry, |text| &text.former_names),
            provider: entry.organisation.as_ref().and_then(|id| self.link(id)),
            decides: entry.decides.as_ref().and_then(|id| self.link(id)),
            who_for: self.field(entry, |text| text.who_for.as_deref()),
            places_served: self.places_served(entry),
            ages: entry.ages,
            registered: entry.registered,
            mode: entry.mode.clone(),
            level_needed: entry.level_needed.clone(),
            intake: entry.intake,
            places: entry.places.map(|places| (places.state, places.on)),
            first_step: entry.first_step.as_ref().map(|step| self.first_step(entry, step)),
            ready_sentence: self.ready_sentence(entry),
            what_happens: self.field(entry, |text| text.what_happens.as_deref()),
            take_along: self.list(entry, |text| &text.take_along),
            duration: self.field(entry, |text| text.duration.as_deref()),
            benefit_effect: self.field(entry, |text| text.benefit_effect.as_deref()),
            for_counsellors: self.field(entry, |text| text.for_counsellors.as_deref()),
            contacts: entry.contacts.iter().map(|contact| self.contact(contact)).collect(),
            after: self.links(&entry.after),
            meanwhile: self.links(&entry.meanwhile),
            successor: entry.successor.as_ref().and_then(|id| self.link(id)),
            provides: self.sorted_cards(provides),
            changed: entry.changed,
            starts: entry.valid.from,
            sources: entry.sources.iter().map(source_line).collect(),
        }
    }

    /// Names of the areas that it serves; `None` for the whole country.
    fn places_served(&self, entry: &Entry) -> Option<Vec<String>> {
        if entry.area.national {
            return None;
        }
        let areas: &Areas = &self.catalogue.areas;
        let area_name = |code: &String| {
            let area = areas.employment_areas.get(code)?;
            self.said(&area.full_name).filter(|name| name.lang.is_none()).or_else(|| self.said(&area.name))
        };
        let counties = entry.area.counties.iter().filter_map(|code| self.said(&areas.counties.get(code)?.name));
        let employment_areas = entry.area.employment_areas.iter().filter_map(area_name);
        let municipalities =
            entry.area.municipalities.iter().filter_map(|code| self.said(&areas.municipalities.get(code)?.name));
        Some(counties.chain(employment_areas).chain(municipalities).map(|name| name.text).collect())
    }

    fn contact(&self, contact: &Contact) -> ContactLine {
        ContactLine {
            contact: contact.contact,
            value: contact.value.clone(),
            hours: self.said(&contact.hours),
            note: self.said(&contact.note),
        }
    }

    fn first_step(&self, entry: &Entry, step: &FirstStep) -> FirstStepLine {
        let contact =
            step.target.as_ref().map(|target| match entry.contacts.iter().find(|contact| contact.id == *target) {
                Some(contact) => self.contact(contact),
                None => ContactLine { contact: ContactType::Web, value: target.clone(), hours: None, note: None },
            });
        FirstStepLine { step: step.step, text: self.field(entry, |text| text.first_step.as_deref()), contact }
    }

    /// First in a language in which one is answered, then its meaning in the page's language where that is another one.
    fn ready_sentence(&self, entry: &Entry) -> Vec<Said> {
        let order = &self.catalogue.edition.locales;
        let given = |locale: &Locale| entry.languages.iter().any(|language| language == locale.as_str());
        let answered = if given(&self.locale) { Some(self.locale) } else { order.iter().copied().find(given) };
        let answered = answered.or_else(|| order.first().copied()).unwrap_or(self.locale);
        let sentence = |locale: Locale| {
            let text = entry.text.get(&locale)?.ready_sentence.clone()?;
            Some(Said { text, lang: (locale != self.locale).then_some(locale) })
        };
        let mut sentences: Vec<Said> = sentence(answered).into_iter().collect();
        if answered != self.locale || sentences.is_empty() {
            sentences.extend(sentence(self.locale));
        }
        sentences
    }

    fn letters(&self, entry_type: EntryType) -> Vec<Letter> {
        let mut cards: Vec<Card> = self
            .catalogue
            .entries
            .values()
            .filter(|entry| entry.entry_type == entry_type)
            .map(|entry| self.card(entry))
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

    fn situation_links(&self) -> Vec<SituationLink> {
        let link = |situation: &crate::model::Situation| SituationLink {
            id: situation.id.clone(),
            icon: situation.icon.clone(),
            name: self.said(&situation.name).unwrap_or_default(),
        };
        self.catalogue.situations.iter().map(link).collect()
    }

    fn situation_groups(&self) -> Vec<SituationGroup> {
        let group = |(situation, link): (&crate::model::Situation, SituationLink)| {
            let helps = |entry: &&Entry| {
                entry.situations.contains(&situation.id) && entry.status_on(self.today) != Status::Ended
            };
            SituationGroup {
                link,
                description: self.said(&situation.description).unwrap_or_default(),
                cards: self.sorted_cards(self.catalogue.entries.values().filter(helps)),
            }
        };
        self.catalogue.situations.iter().zip(self.situation_links()).map(group).collect()
    }

    fn municipality_link(&self, municipality: &Municipality) -> MunicipalityLink {
        let name = self.said(&municipality.name).unwrap_or_default().text;
        let mut other_names: Vec<Said> = Vec::new();
        for locale in &self.catalogue.edition.locales {
            let Some(other) = municipality.name.get(locale) else { continue };
            if *other != name && !other_names.iter().any(|said| said.text == *other) {
                other_names.push(Said { text: other.clone(), lang: Some(*locale) });
            }
        }
        MunicipalityLink { code: municipality.code.clone(), name, other_names }
    }

    fn municipality_links(&self) -> Vec<MunicipalityLink> {
        let mut links: Vec<MunicipalityLink> = self
            .catalogue
            .areas
            .municipalities
            .values()
            .map(|municipality| self.municipality_link(municipality))
            .collect();
        links.sort_by(|left, right| self.compare(&left.name, &right.name));
        links
    }

    fn municipality(&self, municipality: &Municipality) -> MunicipalityPage {
        let areas = &self.catalogue.areas;
        let area = municipality.employment_area.as_ref().and_then(|code| areas.employment_areas.get(code));
        let full_name =
            area.and_then(|area| area.full_name.get(&self.locale)).map(|name| Said { text: name.clone(), lang: None });
        let responsible = area.and_then(|area| areas.municipalities.get(area.responsible.as_ref()?));
        let county = areas.counties.get(&municipality.county);
        let local = |kind: Kind| {
            let here = |entry: &&Entry| {
                entry.entry_type == EntryType::Service
                    && entry.kind == Some(kind)
                    && entry.status_on(self.today) != Status::Ended
                    && areas.nearness(&entry.area, municipality) == Nearness::Local
            };
            (kind, self.sorted_cards(self.catalogue.entries.values().filter(here)))
        };
        MunicipalityPage {
            link: self.municipality_link(municipality),
            employment_area_code: municipality.employment_area.clone().unwrap_or_else(|| STATE_AUTHORITY.to_owned()),
            employment_area_is_full_name: full_name.is_some(),
            employment_area: full_name.or_else(|| self.said(&area?.name)),
            responsible: responsible.map(|municipality| self.municipality_link(municipality)),
            county_code: municipality.county.clone(),
            county: county.and_then(|county| self.said(&county.name)).unwrap_or_default(),
            county_site: county.and_then(|county| county.site.clone()),
            language_status: municipality.language_status,
            local: Kind::ALL.iter().map(|kind| local(*kind)).filter(|(_, cards)| !cards.is_empty()).collect(),
        }
    }

    fn about(&self) -> About {
        let count = |entry_type| self.catalogue.entries.values().filter(|entry| entry.entry_type == entry_type).count();
        About {
            services: count(EntryType::Service),
            benefits: count(EntryType::Benefit),
            organisations: count(EntryType::Organisation),
            terms: count(EntryType::Term),
            confirmed: self.catalogue.entries.values().filter(|entry| entry.checked.is_some()).count(),
            editors: self.catalogue.edition.editors.clone(),
        }
    }
}

fn source_line(source: &crate::model::Source) -> SourceLine {
    let (read, dated): (Date, Option<Date>) = (source.read, source.dated);
    SourceLine {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        read,
        dated,
    }
}
