//! The page about open data, and what stands within pages of other sites.

use super::PageMaker;
use super::glossary::Linker;
use crate::model::{EmbedCard, EmbedSearch, Entry, EntryType, MunicipalityLink, NAMESPACE, OpenData, Status, open_id};

impl PageMaker<'_> {
    pub(super) fn open_data(&self) -> OpenData {
        let edition = &self.catalogue.edition;
        let of = |entry_type| self.catalogue.entries.values().filter(move |entry| entry.entry_type == entry_type);
        let example = of(EntryType::Service).next();
        let municipality = self.catalogue.areas.members(&edition.region).next();
        OpenData {
            site: edition.base_url.clone(),
            folder: format!("{}/{folder}", edition.base_path, folder = OpenData::FOLDER),
            namespace: NAMESPACE.to_string(),
            example: example.map(|entry| (entry.id.clone(), open_id(&entry.id).to_string())),
            services: of(EntryType::Service).count(),
            organisations: of(EntryType::Organisation).count(),
            editors: edition.editors.clone(),
            municipality: municipality.map(|place| MunicipalityLink {
                code: place.code.clone(),
                name: self.said(&place.name).unwrap_or_default().text,
                other_names: Vec::new(),
            }),
        }
    }

    pub(super) fn embed_card(&self, entry: &Entry) -> EmbedCard {
        let ended = entry.status_on(self.today) == Status::Ended;
        let linker = Linker::new(&self.glossary, &entry.id);
        let provided = self.catalogue.entries.values().filter(|other| other.organisation.as_ref() == Some(&entry.id));
        let running = provided.filter(|other| other.status_on(self.today) != Status::Ended);
        EmbedCard {
            card: self.card(entry),
            first_step: entry.first_step.as_ref().filter(|_| !ended).map(|step| self.first_step(entry, step, &linker)),
            successor: entry.successor.as_ref().and_then(|id| self.link(id)),
            provides: self.sorted_cards(running).iter().map(crate::model::Card::link).collect(),
        }
    }

    pub(super) fn embed_search(&self) -> EmbedSearch {
        EmbedSearch { situations: self.situation_links(), municipalities: self.municipality_links() }
    }
}
