//! Who is responsible in a municipality, and what there is for the people who live there.

use super::PageMaker;
use crate::model::{
    Entry, EntryType, Kind, Municipality, MunicipalityLink, MunicipalityPage, Nearness, PlaceLine, Said, Status,
};
use crate::search;

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

    /// Every municipality as the field "where do you live" knows it.
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
        areas.municipalities.values().map(line).collect()
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
}
