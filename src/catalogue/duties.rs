//! `responsibilities.toml`: who does what in every municipality. Which fields there are, and what must hold of them.

use super::contact_rules::is_web_address;
use super::entry_file::read_source;
use super::place::Place;
use super::reader::Reader;
use super::rules::{check_list, is_id, unknown};
use super::{Problem, read_toml, text_rules};
use crate::model::{Catalogue, Duty, Responsible, StateAuthority};
use std::collections::BTreeSet;
use std::path::Path;

const FILE: &str = "responsibilities.toml";
/// How long the national rule and what to ask may be, in characters.
const NATIONAL: usize = 300;
const ASK: usize = 200;

/// Reads the duties into the catalogue, whose entries, themes and languages must be there already.
pub fn load(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    let read =
        |reader: &Reader<'_>| (reader.table("state_authority", read_authority), reader.tables("duty", read_duty));
    let Some(((authority, duties), place)) = read_toml(folder, FILE, problems, read) else { return };
    let locales = &catalogue.edition.locales;
    let name = catalogue.edition.limits.name;
    if let Some(authority) = &authority {
        text_rules::check_localized(&place, "state_authority.name", &authority.name, name, locales, problems);
    }
    let site = authority.iter().filter_map(|authority| authority.site.as_deref());
    let mut addresses: Vec<(String, &str)> = site.map(|site| ("state_authority.site".to_owned(), site)).collect();
    let mut ids = BTreeSet::new();
    for (duty, position) in duties.iter().zip(1..) {
        let field = |name: &str| format!("duty.{position}.{name}");
        if !duty.id.is_empty() && !is_id(&duty.id) {
            problems.push(place.error(&field("id"), "is no id; use small letters a to z, digits and hyphens"));
        } else if !ids.insert(&duty.id) {
            problems.push(place.error(&field("id"), format!("{} stands here twice; ids are used once", duty.id)));
        }
        for (name, message) in [
            ("responsible", "is missing; say who is responsible"),
            ("entries", "is missing; name an entry that explains it"),
            ("sources", "names no source; say where the national rule is from"),
        ] {
            if !place.has(&field(name)) {
                problems.push(place.error(&field(name), message));
            }
        }
        check_ids(duty, &place, position, catalogue, problems);
        for (key, texts, limit) in
            [("name", &duty.name, name), ("national", &duty.national, NATIONAL), ("ask", &duty.ask, ASK)]
        {
            text_rules::check_localized(&place, &field(key), texts, limit, locales, problems);
        }
        text_rules::check_sources(&place, &field("sources"), &duty.sources, problems);
        let urls = duty.sources.iter().zip(1..).filter_map(|(source, number)| Some((number, source.url.as_deref()?)));
        addresses.extend(urls.map(|(number, url)| (field(&format!("sources.{number}.url")), url)));
    }
    for (field, address) in addresses.iter().filter(|(_, address)| !is_web_address(address)) {
        problems.push(place.error(field, format!("\"{address}\" cannot be opened; write an https:// address")));
    }
    catalogue.duties = duties;
    catalogue.state_authority = authority;
}

fn check_ids(duty: &Duty, place: &Place, position: usize, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    check_list(place, &format!("duty.{position}.entries"), &duty.entries, problems, |id| {
        let known = catalogue.entries.contains_key(id);
        (!known).then(|| unknown(id))
    });
    check_list(place, &format!("duty.{position}.themes"), &duty.themes, problems, |code| {
        let known = catalogue.themes.iter().any(|theme| theme.code == code);
        (!known).then(|| format!("{code} is not in themes.toml; use a code from there or add it"))
    });
}

fn read_authority(reader: &Reader<'_>) -> StateAuthority {
    StateAuthority { name: reader.required_texts("name"), site: reader.text("site") }
}

fn read_duty(reader: &Reader<'_>) -> Duty {
    Duty {
        id: reader.required_text("id").unwrap_or_default(),
        responsible: reader.words("responsible", Responsible::parse, Responsible::WORDS),
        entries: reader.list("entries"),
        themes: reader.list("themes"),
        name: reader.required_texts("name"),
        national: reader.required_texts("national"),
        ask: reader.localized_texts("ask"),
        sources: reader.tables("sources", read_source),
    }
}
