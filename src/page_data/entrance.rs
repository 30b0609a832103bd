//! The page of an entrance: what its path offers at a glance, who handles it in the region, and the path's steps.

use super::PageMaker;
use super::glossary::Linker;
use crate::model::{Card, CardGroup, EntranceKind, EntrancePage, Entry, Group, MunicipalityLink, Said, Status};

impl PageMaker<'_> {
    pub(super) fn entrance(&self, kind: EntranceKind) -> EntrancePage {
        let edition = &self.catalogue.edition;
        let entrance = match kind {
            EntranceKind::Employers => &edition.entrances.employers,
            EntranceKind::Helping => &edition.entrances.helping,
        };
        let path = entrance.as_ref().and_then(|entrance| self.catalogue.entries.get(&entrance.path));
        let members = self.catalogue.areas.members(&edition.region);
        let mut municipalities: Vec<MunicipalityLink> = members.map(|one| self.municipality_link(one)).collect();
        municipalities.sort_by(|left, right| self.compare(&left.name, &right.name));
        let linker = Linker::new(&self.glossary, path.map_or("", |path| path.id.as_str()));
        EntrancePage {
            kind,
            path: path.and_then(|path| self.link(&path.id)),
            groups: self.groups(path, &linker),
            steps: path.map_or_else(Vec::new, |path| path.steps.iter().map(|step| self.step(step, &linker)).collect()),
            municipalities,
            here: entrance.as_ref().map_or_else(Vec::new, |entrance| self.running_cards(&entrance.here)),
        }
    }

    /// The path's groups, without those in which nothing runs any more.
    fn groups(&self, path: Option<&Entry>, linker: &Linker<'_>) -> Vec<CardGroup> {
        let group = |group: &Group| {
            let (lang, title) = self.pick(&group.text, |text| Some(&text.title))?;
            let lead = self.pick(&group.text, |text| text.lead.as_ref());
            Some(CardGroup {
                id: group.id.clone(),
                title: Said { text: title.clone(), lang },
                lead: lead.map(|(lang, text)| linker.prose(Said { text: text.clone(), lang })),
                cards: self.running_cards(&group.services),
            })
        };
        let groups = path.into_iter().flat_map(|path| &path.groups).filter_map(group);
        groups.filter(|group| !group.cards.is_empty()).collect()
    }

    /// The cards of entries that have not ended, in the editors' order.
    fn running_cards(&self, ids: &[String]) -> Vec<Card> {
        let cards = ids.iter().filter_map(|id| Some(self.card(self.catalogue.entries.get(id)?)));
        cards.filter(|card| card.status != Status::Ended).collect()
    }
}
