//! Who provides a service of PTV: an organisation of the catalogue, or one that a file brings.

use super::codes;
use super::make::{Before, Made, Maker};
use super::model::Service;
use crate::exchange::{Home, Note};
use crate::model::{Catalogue, Entry, EntryType, Kind};
use crate::model::{slug, unique};
use std::collections::BTreeMap;

/// An organisation that the import brings along.
pub struct New {
    pub entry: Entry,
    pub notes: Vec<Note>,
}

/// The organisations of the services: found, or made out of their files, by their ids in PTV.
#[derive(Default)]
pub struct Organisations {
    pub new: BTreeMap<String, New>,
}

/// Who provides a service: its id in the catalogue, what it is, and its name.
pub struct Provider {
    pub id: String,
    pub kind: Option<Kind>,
    pub name: String,
}

impl Organisations {
    /// Who provides the service, or why nobody knows.
    pub fn provider(&mut self, service: &Service, home: &Home, maker: &Maker<'_>) -> Result<Provider, String> {
        let Some((ptv, said)) = &service.organisation else {
            return Err("names no responsible organisation; ask PTV for the whole service".to_owned());
        };
        let file = maker.collected.organisations.get(ptv);
        let by_type = file.and_then(|file| file.kind.as_deref()).and_then(codes::kind);
        let of_file = file.and_then(|file| file.said.0.get("Name")).into_iter().flat_map(|names| names.values());
        let names: Vec<&String> = of_file.chain(said).collect();
        if let Some(entry) = find(&home.catalogue, ptv, &names) {
            let name = said.clone().unwrap_or_else(|| any_name(entry));
            return Ok(Provider { id: entry.id.clone(), kind: by_type.or(entry.kind), name });
        }
        let called = said.as_deref().or(file.and_then(|file| file.said.name())).unwrap_or(ptv).to_owned();
        if !self.new.contains_key(ptv) {
            let Some(file) = file else {
                return Err(format!(
                    "who provides it, {called}, is not in the catalogue; write its file in organisations/, with ptv = \"{ptv}\", or give its file of PTV too"
                ));
            };
            let made = maker.organisation(file, &Before::default()).map_err(|reason| {
                format!("who provides it, {called}, is not in the catalogue, and cannot be made: it {reason}, or write organisations/ by hand, with ptv = \"{ptv}\"")
            })?;
            self.add(ptv, made, home);
        }
        let id = self.new.get(ptv).map(|new| new.entry.id.clone()).unwrap_or_default();
        Ok(Provider { id, kind: by_type, name: called })
    }

    fn add(&mut self, ptv: &str, made: Made, home: &Home) {
        let Made { mut entry, notes } = made;
        let name = any_name(&entry);
        let wanted = Some(slug(&name)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| short(ptv));
        entry.id = unique(&wanted, |id| home.is_taken(id) || self.new.values().any(|new| new.entry.id == id));
        self.new.insert(ptv.to_owned(), New { entry, notes });
    }

    /// The id in PTV of the new organisation with this id in the catalogue.
    pub fn new_with(&self, id: &str) -> Option<&String> {
        self.new.iter().find(|(_, new)| new.entry.id == id).map(|(ptv, _)| ptv)
    }
}

/// The organisation with this id in PTV, else the one that is called so in any language.
fn find<'a>(catalogue: &'a Catalogue, ptv: &str, names: &[&String]) -> Option<&'a Entry> {
    let all = || catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Organisation);
    let called = |entry: &&Entry| {
        let own = |name: &str| entry.text.values().any(|text| text.name.to_lowercase() == name.to_lowercase());
        names.iter().any(|name| own(name))
    };
    let same = |entry: &&Entry| entry.ptv.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(ptv));
    all().find(same).or_else(|| all().find(called))
}

/// The name in Finnish, else in the first language.
pub fn any_name(entry: &Entry) -> String {
    let finnish = entry.text.iter().find(|(locale, _)| locale.as_str() == "fi").map(|(_, text)| text);
    finnish.or_else(|| entry.text.values().next()).map(|text| text.name.clone()).unwrap_or_default()
}

/// An id out of one of PTV, where the name has no letters for one.
pub fn short(ptv: &str) -> String {
    format!("ptv-{}", ptv.chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>().to_ascii_lowercase())
}
