//! What lists know of entries, and of those that are gone.

use super::PageMaker;
use crate::model::envelope::hash;
use crate::model::{Code, CodeLine, ContactType, Entry, EntryLink, Gone, Said, Status, Tells, ToCarry};

/// So many stand in for one that has ended.
const MOST_INSTEAD: usize = 3;
/// So many entries share a file.
const BUCKET: usize = 16;

impl PageMaker<'_> {
    /// What lists know of every entry.
    pub fn to_carry(&self) -> impl Iterator<Item = ToCarry> {
        self.catalogue.entries.values().map(|entry| self.entry_to_carry(entry))
    }

    /// Every permanent code, in the order of ids, with the file that holds its entry: neighbours in the alphabet, which
    /// often resemble each other, lie apart.
    pub fn codes(&self) -> Vec<CodeLine> {
        let buckets = self.catalogue.codes.len().div_ceil(BUCKET).max(1);
        let line = |(place, code)| self.code_line(code, u16::try_from(place % buckets).unwrap_or_default());
        self.catalogue.codes.values().enumerate().map(line).collect()
    }

    fn entry_to_carry(&self, entry: &Entry) -> ToCarry {
        let phones = entry.contacts.iter().filter(|contact| contact.contact == ContactType::Phone);
        ToCarry {
            detail: self.detail(entry),
            tells: tells(entry),
            instead: self.instead(entry),
            phones: phones.map(|contact| self.contact(contact)).collect(),
        }
    }

    /// What there is instead of something that has ended: its successor, then what is nearest to it.
    fn instead(&self, entry: &Entry) -> Vec<EntryLink> {
        if entry.status_on(self.today) != Status::Ended {
            return Vec::new();
        }
        let successor = entry.successor.as_ref().and_then(|id| self.link(id));
        let near = self.nearest(entry).into_iter().map(|near| near.card.link());
        let near = near.filter(|link| Some(&link.id) != entry.successor.as_ref());
        successor.into_iter().chain(near).take(MOST_INSTEAD).collect()
    }

    fn code_line(&self, code: &Code, bucket: u16) -> CodeLine {
        let gone = (!self.catalogue.entries.contains_key(&code.id)).then(|| Gone {
            name: self.said(&code.name).unwrap_or_else(|| Said { text: code.id.clone(), lang: None }),
            successor: code.successor.as_ref().and_then(|id| self.link(id)),
        });
        let entry_type = self.catalogue.entries.get(&code.id).map(|entry| entry.entry_type);
        CodeLine { code: code.code.clone(), id: code.id.clone(), entry_type, bucket, gone }
    }
}

/// See [`Tells`]. They are made from words of the catalogue's format, so that they are the same in every version of the
/// program.
fn tells(entry: &Entry) -> Tells {
    let mut contact: Vec<&str> = entry.contacts.iter().flat_map(|one| [one.contact.as_str(), &one.value]).collect();
    if let Some(step) = &entry.first_step {
        contact.push(step.step.as_str());
        contact.extend(step.target.as_deref());
        contact.extend(step.targets.values().map(String::as_str));
    }
    let number = |age: Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let (min, max) = (number(entry.ages.min), number(entry.ages.max));
    let to = entry.valid.to.map(|to| to.to_string()).unwrap_or_default();
    let mut access: Vec<&str> = vec![entry.entry_type.as_str(), &min, &max, &to];
    access.push(entry.way_in.map_or("", |one| one.as_str()));
    access.push(entry.cost.map_or("", |one| one.as_str()));
    access.push(entry.registered.map_or("", |one| one.as_str()));
    access.push(entry.level_needed.as_deref().unwrap_or_default());
    access.push(if entry.area.national { "national" } else { "" });
    let areas = [&entry.area.municipalities, &entry.area.employment_areas, &entry.area.counties];
    access.extend(areas.into_iter().flatten().map(String::as_str));
    Tells { contact: tell(&contact), access: tell(&access) }
}

fn tell(parts: &[&str]) -> u8 {
    let [tell, ..] = hash(parts.join("\n").as_bytes()).to_le_bytes();
    tell
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;
    use crate::model::{Catalogue, Date, Locale};
    use std::path::Path;

    fn whole() -> Catalogue {
        catalogue::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue")).0
    }

    fn maker<'a>(catalogue: &'a Catalogue, language: &str) -> PageMaker<'a> {
        PageMaker::new(catalogue, Locale::parse(language).unwrap(), Date::parse("2026-11-22").unwrap())
    }

    #[test]
    fn a_tell_depends_on_every_part() {
        assert_eq!(tell(&["phone", "010 123"]), tell(&["phone", "010 123"]));
        assert_ne!(tell(&["phone", "010 123"]), tell(&["phone", "010 124"]));
        assert_ne!(tell(&["a", "b"]), tell(&["b", "a"]));
    }

    #[test]
    fn tells_change_with_the_facts_alone_and_not_with_words() {
        let mut catalogue = whole();
        let all = |catalogue: &Catalogue| -> Vec<Tells> { catalogue.entries.values().map(tells).collect() };
        let before = all(&catalogue);
        let id = catalogue.entries.values().find(|entry| !entry.contacts.is_empty()).unwrap().id.clone();
        let entry = catalogue.entries.get_mut(&id).unwrap();
        entry.text.values_mut().for_each(|text| text.promise = Some("Other words.".into()));
        assert_eq!(before, all(&catalogue), "words are no facts");
        catalogue.entries.get_mut(&id).unwrap().contacts[0].value.push('7');
        let after = all(&catalogue);
        let changed: Vec<_> = before.iter().zip(&after).filter(|(before, after)| before != after).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].0.access, changed[0].1.access);
    }

    #[test]
    fn what_is_gone_keeps_its_name_and_what_came_in_its_place() {
        let mut catalogue = whole();
        let gone = catalogue.codes.values().find(|code| code.successor.is_some()).unwrap().clone();
        catalogue.entries.remove(&gone.id);
        for language in ["fi", "sv", "en"] {
            let codes = maker(&catalogue, language).codes();
            let line = codes.iter().find(|line| line.id == gone.id).unwrap();
            let left = line.gone.as_ref().unwrap();
            assert_eq!(left.name.text, gone.name[&Locale::parse(language).unwrap()]);
            assert_eq!(left.successor.as_ref().map(|link| &link.id), gone.successor.as_ref());
            assert_eq!(codes.iter().filter(|line| line.gone.is_some()).count(), 1);
        }
    }

    #[test]
    fn what_has_ended_has_at_most_three_in_its_place_the_successor_first() {
        let catalogue = whole();
        let maker = maker(&catalogue, "sv");
        let ended = |entry: &&Entry| entry.status_on(maker.today) == Status::Ended;
        let ended: Vec<&Entry> = catalogue.entries.values().filter(ended).collect();
        assert!(ended.iter().any(|entry| !maker.instead(entry).is_empty()));
        for entry in ended {
            let instead = maker.instead(entry);
            assert!(instead.len() <= MOST_INSTEAD);
            let successor = entry.successor.as_ref();
            assert!(successor.is_none() || instead.first().map(|link| &link.id) == successor);
        }
    }

    #[test]
    fn files_of_entries_tell_little_of_which_one_is_wanted() {
        let catalogue = whole();
        let mut sizes = std::collections::BTreeMap::new();
        maker(&catalogue, "fi").codes().iter().for_each(|line| *sizes.entry(line.bucket).or_insert(0) += 1);
        assert!(sizes.values().all(|size| (BUCKET - 2..=BUCKET).contains(size)), "{sizes:?}");
    }
}
