//! The page about one entry: a service, a benefit, an organisation, a term or a path.

use super::PageMaker;
use super::glossary::Linker;
use crate::model::{
    Areas, BenefitEffect, Contact, ContactLine, ContactType, Detail, Entry, EntryLink, EntryType, FirstStep,
    FirstStepLine, Locale, Prose, ReportTo, Said, Source, SourceLine, Step, StepLine, StepText, Text,
};

/// So many sources are named beside what something means for benefits; all of them stand below.
const BENEFIT_SOURCES: usize = 2;

impl PageMaker<'_> {
    pub(super) fn detail(&self, entry: &Entry) -> Detail {
        let linker = Linker::new(&self.glossary, &entry.id);
        let provides = self.catalogue.entries.values().filter(|other| other.organisation.as_ref() == Some(&entry.id));
        let official = self.pick(&entry.text, |text| Some(text.name_is_official)).is_some_and(|(_, official)| official);
        Detail {
            card: self.card(entry),
            name_is_official: official,
            former_names: self.list(entry, |text| &text.former_names),
            provider: entry.organisation.as_ref().and_then(|id| self.link(id)),
            decides: entry.decides.as_ref().and_then(|id| self.link(id)),
            definition: self.definition(entry).filter(|_| entry.entry_type != EntryType::Term),
            who_for: self.prose(entry, &linker, |text| text.who_for.as_deref()),
            places_served: self.places_served(entry),
            ages: entry.ages,
            registered: entry.registered,
            mode: entry.mode.clone(),
            suits: entry.suits.clone(),
            level_needed: entry.level_needed.clone(),
            intake: entry.intake,
            places: entry.places.map(|places| (places.state, places.on)),
            first_step: entry.first_step.as_ref().map(|step| self.first_step(entry, step, &linker)),
            ready_sentence: self.ready_sentence(entry),
            what_happens: self.prose(entry, &linker, |text| text.what_happens.as_deref()),
            take_along: self.list(entry, |text| &text.take_along),
            duration: self.field(entry, |text| text.duration.as_deref()),
            benefit_effect: self.benefit_effect(entry, &linker),
            benefit_check: self.benefit_check(entry),
            for_counsellors: self.prose(entry, &linker, |text| text.for_counsellors.as_deref()),
            contacts: entry.contacts.iter().map(|contact| self.contact(contact)).collect(),
            steps: entry.steps.iter().map(|step| self.step(step, &linker)).collect(),
            paths: self.paths(entry),
            after: self.links(&entry.after),
            meanwhile: self.links(&entry.meanwhile),
            successor: entry.successor.as_ref().and_then(|id| self.link(id)),
            provides: self.sorted_cards(provides),
            crisis: self.crisis(entry),
            near: self.near(entry),
            compares: self.compares,
            quick_exit: self.quick_exit(entry),
            checked_by: entry.checked.map(|checked| checked.by),
            changed: entry.changed,
            starts: entry.valid.from,
            sources: entry.sources.iter().map(source_line).collect(),
            report: self.report_to(),
        }
    }

    /// A running text with its words of the glossary, where it is in the page's language.
    fn prose<'e>(
        &self,
        entry: &'e Entry,
        linker: &Linker<'_>,
        read: impl Fn(&'e Text) -> Option<&'e str>,
    ) -> Option<Prose> {
        Some(linker.prose(self.field(entry, read)?))
    }

    pub(super) fn step(&self, step: &Step, linker: &Linker<'_>) -> StepLine {
        let said = |read: fn(&StepText) -> Option<&String>| {
            let (lang, text) = self.pick(&step.text, read)?;
            Some(Said { text: text.clone(), lang })
        };
        let prose = |read| said(read).map(|text| linker.prose(text));
        let cards = step.services.iter().filter_map(|id| Some(self.card(self.catalogue.entries.get(id)?)));
        StepLine {
            id: step.id.clone(),
            title: said(|text| Some(&text.title)).unwrap_or_default(),
            responsible: step.responsible.clone(),
            who: prose(|text| text.responsible.as_ref()),
            what_happens: prose(|text| text.what_happens.as_ref()),
            services: cards.collect(),
            while_waiting: prose(|text| text.meanwhile.as_ref()),
            meanwhile: self.links(&step.meanwhile),
            risk: prose(|text| text.risk.as_ref()),
            help: self.links(&step.help),
        }
    }

    /// The paths on which an entry is used: so that the way can be followed back, too.
    fn paths(&self, entry: &Entry) -> Vec<EntryLink> {
        let uses = |path: &&Entry| {
            let groups = path.groups.iter().flat_map(|group| &group.services);
            let links = path.steps.iter().flat_map(Step::links).chain(groups).chain(&path.after);
            path.entry_type == EntryType::Path && links.into_iter().any(|id| *id == entry.id)
        };
        let found = self.catalogue.entries.values().filter(uses).filter(|_| entry.entry_type != EntryType::Path);
        found.filter_map(|path| self.link(&path.id)).collect()
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

    pub(super) fn contact(&self, contact: &Contact) -> ContactLine {
        ContactLine {
            contact: contact.contact,
            value: contact.value.clone(),
            hours: self.said(&contact.hours),
            note: self.said(&contact.note),
        }
    }

    pub(super) fn first_step(&self, entry: &Entry, step: &FirstStep, linker: &Linker<'_>) -> FirstStepLine {
        let text = self.prose(entry, linker, |text| text.first_step.as_deref());
        FirstStepLine { step: step.step, text, contact: self.target(entry, step) }
    }

    /// Where the first step leads readers of this language: a contact, or an address on the web.
    pub(super) fn target(&self, entry: &Entry, step: &FirstStep) -> Option<ContactLine> {
        let target = step.target_in(self.locale)?;
        Some(match entry.contacts.iter().find(|contact| contact.id == *target) {
            Some(contact) => self.contact(contact),
            None => ContactLine { contact: ContactType::Web, value: target.clone(), hours: None, note: None },
        })
    }

    /// What it means for benefits: with its source, and with whom to check it.
    fn benefit_effect(&self, entry: &Entry, linker: &Linker<'_>) -> Option<BenefitEffect> {
        let text = self.prose(entry, linker, |text| text.benefit_effect.as_deref())?;
        let named = entry.benefit_source.and_then(|number| entry.sources.get(number.checked_sub(1)?));
        let mut sources: Vec<&Source> = named.map_or_else(|| entry.sources.iter().collect(), |source| vec![source]);
        sources.sort_by_key(|source| std::cmp::Reverse(source.dated));
        Some(BenefitEffect {
            text,
            more: sources.len() > BENEFIT_SOURCES,
            sources: sources.into_iter().take(BENEFIT_SOURCES).map(source_line).collect(),
        })
    }

    fn benefit_check(&self, entry: &Entry) -> Vec<EntryLink> {
        let others = self.catalogue.edition.benefit_check.iter().filter(|id| **id != entry.id);
        others.filter_map(|id| self.link(id)).collect()
    }

    fn quick_exit(&self, entry: &Entry) -> Option<String> {
        let addresses = &self.catalogue.edition.quick_exit;
        let address = addresses.get(&self.locale).or_else(|| addresses.values().next());
        address.filter(|_| entry.quick_exit).cloned()
    }

    fn report_to(&self) -> ReportTo {
        let edition = &self.catalogue.edition;
        ReportTo {
            editors: edition.editors.clone(),
            phone: edition.editors_phone.clone(),
            site: edition.base_url.clone(),
        }
    }

    /// First in a language in which one is answered, then its meaning in the page's language where that is another one.
    /// Answered for sure is one in the country's own languages; in another only on a line of its own.
    fn ready_sentence(&self, entry: &Entry) -> Vec<Said> {
        let edition = &self.catalogue.edition;
        let order = if edition.spoken.is_empty() { &edition.locales } else { &edition.spoken };
        let given = |locale: &Locale| entry.languages.iter().any(|language| language == locale.as_str());
        let own_line = entry.first_step.as_ref().is_some_and(|step| step.targets.contains_key(&self.locale));
        let own = own_line || (order.contains(&self.locale) && given(&self.locale));
        let answered = if own { Some(self.locale) } else { order.iter().copied().find(given) };
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
}

pub(super) fn source_line(source: &Source) -> SourceLine {
    SourceLine {
        title: source.title.clone(),
        publisher: source.publisher.clone(),
        url: source.url.clone(),
        read: source.read,
        dated: source.dated,
    }
}
