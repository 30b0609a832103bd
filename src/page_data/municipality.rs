//! Who is responsible in a municipality, and what there is for the people who live there.

use super::PageMaker;
use crate::model::{
    Duty, DutyLine, Entry, EntryType, Kind, LanguageStatus, Municipality, MunicipalityLink, MunicipalityPage, Nearness,
    PlaceLine, Said, Situation, SituationLink, Status, TargetGroup,
};
use crate::search;
use std::collections::BTreeSet;

/// The code that stands for the employment area where there is none: the state's authority in Åland.
const STATE_AUTHORITY: &str = "AMS";

impl PageMaker<'_> {
    pub(super) fn municipality_link(&self, municipality: &Municipality) -> MunicipalityLink {
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

    /// Every municipality as the field "where do you live" knows it, those of the region first.
    pub fn places(&self) -> Vec<PlaceLine> {
        let areas = &self.catalogue.areas;
        let line = |municipality: &Municipality| {
            let link = self.municipality_link(municipality);
            let area = municipality.employment_area.as_ref().and_then(|code| areas.employment_areas.get(code));
            let whole = area.and_then(|area| area.full_name.get(&self.locale)).map(|name| (name.clone(), true));
            let county = areas.counties.get(&municipality.county).and_then(|county| self.said(&county.name));
            PlaceLine {
                code: link.code,
                name: link.name,
                other_names: link.other_names.into_iter().map(|name| name.text).collect(),
                stems: search::stems(municipality),
                employment_area: whole.or_else(|| Some((self.said(&area?.name)?.text, false))),
                county: county.unwrap_or_default().text,
            }
        };
        let region: BTreeSet<&str> =
            areas.members(&self.catalogue.edition.region).map(|municipality| municipality.code.as_str()).collect();
        let (near, far): (Vec<_>, Vec<_>) =
            areas.municipalities.values().partition(|municipality| region.contains(municipality.code.as_str()));
        near.into_iter().chain(far).map(line).collect()
    }

    pub(super) fn municipality_links(&self) -> Vec<MunicipalityLink> {
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

    pub(super) fn municipality(&self, municipality: &Municipality) -> MunicipalityPage {
        let areas = &self.catalogue.areas;
        let area = municipality.employment_area.as_ref().and_then(|code| areas.employment_areas.get(code));
        let full_name =
            area.and_then(|area| area.full_name.get(&self.locale)).map(|name| Said { text: name.clone(), lang: None });
        let responsible = area.and_then(|area| areas.municipalities.get(area.responsible.as_ref()?));
        let county = areas.counties.get(&municipality.county);
        let here: Vec<&Entry> =
            self.catalogue.entries.values().filter(|entry| self.is_local(entry, municipality)).collect();
        let running: Vec<&Entry> = here.iter().copied().filter(|entry| self.runs(entry)).collect();
        let local = |kind: Kind| {
            let services = running.iter().filter(|entry| entry.entry_type == EntryType::Service);
            (kind, self.sorted_cards(services.filter(|entry| entry.kind == Some(kind)).copied()))
        };
        let authority = self.catalogue.state_authority.as_ref().filter(|_| area.is_none());
        MunicipalityPage {
            link: self.municipality_link(municipality),
            employment_area_code: municipality.employment_area.clone().unwrap_or_else(|| STATE_AUTHORITY.to_owned()),
            employment_area_is_full_name: full_name.is_some(),
            employment_area: full_name.or_else(|| self.said(&area?.name)),
            responsible: responsible.map(|municipality| self.municipality_link(municipality)),
            state_authority: authority.and_then(|one| Some((self.said(&one.name)?, one.site.clone()))),
            county_code: municipality.county.clone(),
            county: county.and_then(|county| self.said(&county.name)).unwrap_or_default(),
            county_site: county.and_then(|county| county.site.clone()),
            language_status: municipality.language_status,
            bilingual_area: self.is_bilingual(municipality.employment_area.as_deref()),
            duties: self.catalogue.duties.iter().map(|duty| self.duty(duty, municipality, &running)).collect(),
            local: Kind::ALL.iter().map(|kind| local(*kind)).filter(|(_, cards)| !cards.is_empty()).collect(),
            groups: self.target_groups(&running),
            changes: self.changes(&here),
        }
    }

    fn runs(&self, entry: &Entry) -> bool {
        entry.status_on(self.today) != Status::Ended
    }

    fn is_local(&self, entry: &Entry, municipality: &Municipality) -> bool {
        self.catalogue.areas.nearness(&entry.area, municipality) == Nearness::Local
    }

    /// Whether a municipality of the employment area is bilingual.
    fn is_bilingual(&self, area: Option<&str>) -> bool {
        let bilingual = [LanguageStatus::FinnishSwedish, LanguageStatus::SwedishFinnish];
        area.is_some()
            && self.catalogue.areas.municipalities.values().any(|municipality| {
                municipality.employment_area.as_deref() == area && bilingual.contains(&municipality.language_status)
            })
    }

    fn duty(&self, duty: &Duty, municipality: &Municipality, running: &[&Entry]) -> DutyLine {
        // Where there is no employment area, the state's own rules hold, and we do not know them.
        let known = municipality.employment_area.is_some() || !duty.responsible.iter().any(|one| one.is_local());
        let named = |entry: &Entry| duty.entries.contains(&entry.id);
        let belongs = |entry: &&&Entry| {
            named(entry)
                || entry.entry_type == EntryType::Service && entry.themes.iter().any(|code| duty.themes.contains(code))
        };
        let mut local: Vec<&Entry> = running.iter().filter(belongs).copied().collect();
        // In the editors' order where there is one; the others after it, from A to Ö.
        let order = |entry: &Entry| duty.entries.iter().position(|id| *id == entry.id).unwrap_or(usize::MAX);
        local.sort_by(|left, right| {
            order(left).cmp(&order(right)).then_with(|| self.compare(&self.name(left).text, &self.name(right).text))
        });
        let explains = |id: &&String| {
            let entry = self.catalogue.entries.get(*id);
            entry.is_some_and(|entry| self.runs(entry) && (entry.area.national || entry.entry_type == EntryType::Term))
        };
        let national = self.said(&duty.national).filter(|_| known);
        DutyLine {
            name: self.said(&duty.name).unwrap_or_default(),
            responsible: duty.responsible.clone(),
            national: national.map(|text| (text, duty.sources.iter().map(super::entry::source_line).collect())),
            explained: duty.entries.iter().filter(explains).filter(|_| known).filter_map(|id| self.link(id)).collect(),
            contacts: local
                .first()
                .map_or_else(Vec::new, |entry| entry.contacts.iter().map(|contact| self.contact(contact)).collect()),
            local: local.into_iter().map(|entry| self.card(entry)).collect(),
            ask: self.said(&duty.ask).filter(|_| known),
        }
    }

    fn target_groups(&self, running: &[&Entry]) -> Vec<TargetGroup> {
        let offered = |entry: &Entry| matches!(entry.entry_type, EntryType::Service | EntryType::Benefit);
        let group = |(situation, link): (&Situation, SituationLink)| {
            let helps = |entry: &Entry| offered(entry) && entry.situations.contains(&situation.id);
            let national = self.catalogue.entries.values().filter(|entry| entry.area.national && self.runs(entry));
            TargetGroup {
                link,
                local: self.sorted_cards(running.iter().copied().filter(|entry| helps(entry))),
                national: national.filter(|entry| helps(entry)).count(),
            }
        };
        self.catalogue.situations.iter().zip(self.situation_links()).map(group).collect()
    }
}
