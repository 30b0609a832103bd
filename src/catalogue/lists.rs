//! The files that are not entries: the edition's settings, the situations and the themes, each with its own rules.

use super::edition_rules;
use super::help_rules;
use super::place::Place;
use super::reader::Reader;
use super::{Problem, read_toml, text_rules};
use crate::model::{Area, Catalogue, Edition, Entrance, Entrances, FreshnessLimits, Limits, Locale, Situation, Theme};
use std::collections::BTreeSet;
use std::path::Path;

/// How long a situation's description may be, in characters.
const DESCRIPTION: usize = 300;

pub fn load_edition(folder: &Path, problems: &mut Vec<Problem>) -> (Edition, Place) {
    let read = |reader: &Reader<'_>| Edition {
        name: reader.required_text("name").unwrap_or_default(),
        base_url: reader.required_text("base_url").unwrap_or_default(),
        base_path: reader.text_or_empty("base_path"),
        locales: reader.words("locales", Locale::parse, &["language tags such as fi"]),
        region: reader.table("region", read_region).unwrap_or_default(),
        home: reader.list("home"),
        colours: reader.table("colours", edition_rules::read_colours).unwrap_or_default(),
        doors: reader.list("doors"),
        editors: reader.text("editors"),
        entrances: reader.table("entrances", read_entrances).unwrap_or_default(),
        propose: reader.text("propose"),
        editors_phone: reader.text("editors_phone"),
        spoken: reader.words("spoken", Locale::parse, &["language tags such as fi"]),
        help_now: reader.list("help_now"),
        emergency: reader.text("emergency"),
        benefit_check: reader.list("benefit_check"),
        quick_exit: reader.localized_texts("quick_exit"),
        limits: reader.table("limits", read_limits).unwrap_or_default(),
        freshness: reader.table("freshness", read_freshness).unwrap_or_default(),
    };
    let Some((edition, place)) = read_toml(folder, "edition.toml", problems, read) else { return Default::default() };
    check_freshness(&place, &edition.freshness, problems);
    edition_rules::check(&place, &edition, problems);
    help_rules::check_edition(&place, &edition, problems);
    (edition, place)
}

fn read_region(reader: &Reader<'_>) -> Area {
    Area {
        national: false,
        municipalities: reader.list("municipalities"),
        employment_areas: reader.list("employment_areas"),
        counties: reader.list("counties"),
    }
}

fn read_entrances(reader: &Reader<'_>) -> Entrances {
    let read = |entrance: &Reader<'_>| Entrance {
        path: entrance.required_text("path").unwrap_or_default(),
        here: entrance.list("here"),
    };
    Entrances { employers: reader.table("employers", read), helping: reader.table("helping", read) }
}

fn read_limits(reader: &Reader<'_>) -> Limits {
    let usual = Limits::default();
    Limits {
        name: reader.number("name").unwrap_or(usual.name),
        promise: reader.number("promise").unwrap_or(usual.promise),
        definition: reader.number("definition").unwrap_or(usual.definition),
        what_happens: reader.number("what_happens").unwrap_or(usual.what_happens),
        who_for: reader.number("who_for").unwrap_or(usual.who_for),
        first_step: reader.number("first_step").unwrap_or(usual.first_step),
        ready_sentence: reader.number("ready_sentence").unwrap_or(usual.ready_sentence),
        take_along: reader.number("take_along").unwrap_or(usual.take_along),
        duration: reader.number("duration").unwrap_or(usual.duration),
        benefit_effect: reader.number("benefit_effect").unwrap_or(usual.benefit_effect),
        for_counsellors: reader.number("for_counsellors").unwrap_or(usual.for_counsellors),
    }
}

fn read_freshness(reader: &Reader<'_>) -> FreshnessLimits {
    let usual = FreshnessLimits::default();
    FreshnessLimits {
        remind_after_months: reader.number("remind_after_months").unwrap_or(usual.remind_after_months),
        lapse_after_months: reader.number("lapse_after_months").unwrap_or(usual.lapse_after_months),
        hide_after_months: reader.number("hide_after_months").unwrap_or(usual.hide_after_months),
        ending_days: reader.number("ending_days").unwrap_or(usual.ending_days),
    }
}

/// First a message, then lower in search, then not in it: so nobody is hidden who was not asked.
fn check_freshness(place: &Place, limits: &FreshnessLimits, problems: &mut Vec<Problem>) {
    let FreshnessLimits { remind_after_months: remind, lapse_after_months: lapse, hide_after_months: hide, .. } =
        *limits;
    let mut wrong = |field: &str, message: String| {
        problems.push(place.error(&format!("freshness.{field}"), message));
    };
    if remind == 0 {
        wrong("remind_after_months", "is 0: it would be asked for at once; write at least 1".to_owned());
    }
    if lapse <= remind {
        wrong("lapse_after_months", format!("{lapse} is not after the reminder, {remind}; write more months"));
    }
    if hide <= lapse {
        wrong("hide_after_months", format!("{hide} is not after lapsing, {lapse}; write more months"));
    }
    if limits.ending_days == 0 {
        wrong("ending_days", "is 0: nobody could answer in time; write at least 1".to_owned());
    }
}

/// Reads the situations into the catalogue, and returns where each field of them stands.
pub fn load_situations(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) -> Place {
    let read = |reader: &Reader<'_>| Situation {
        id: reader.required_text("id").unwrap_or_default(),
        icon: reader.required_text("icon").unwrap_or_default(),
        name: reader.required_texts("name"),
        description: reader.required_texts("description"),
        crisis: reader.list("crisis"),
    };
    let read_all = |reader: &Reader<'_>| reader.tables("situation", read);
    let Some((situations, place)) = read_toml(folder, "situations.toml", problems, read_all) else {
        return Place::default();
    };
    let edition = &catalogue.edition;
    let mut ids = BTreeSet::new();
    for (situation, position) in situations.iter().zip(1..) {
        if !situation.id.is_empty() && !ids.insert(&situation.id) {
            let message = format!("{} stands here twice; ids are used once", situation.id);
            problems.push(place.error(&format!("situation.{position}.id"), message));
        }
        for (field, texts, limit) in
            [("name", &situation.name, edition.limits.name), ("description", &situation.description, DESCRIPTION)]
        {
            let field = format!("situation.{position}.{field}");
            text_rules::check_localized(&place, &field, texts, limit, &edition.locales, problems);
        }
    }
    catalogue.situations = situations;
    place
}

/// Reads the themes into the catalogue, and returns where each field of them stands.
pub fn load_themes(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) -> Place {
    let read = |reader: &Reader<'_>| Theme {
        code: reader.required_text("code").unwrap_or_default(),
        name: reader.required_texts("name"),
    };
    let read_all = |reader: &Reader<'_>| reader.tables("theme", read);
    let Some((themes, place)) = read_toml(folder, "themes.toml", problems, read_all) else { return Place::default() };
    let mut codes = BTreeSet::new();
    for (theme, position) in themes.iter().zip(1..) {
        if !theme.code.is_empty() && !codes.insert(&theme.code) {
            let message = format!("{} stands here twice; remove one", theme.code);
            problems.push(place.error(&format!("theme.{position}.code"), message));
        }
        let field = format!("theme.{position}.name");
        let edition = &catalogue.edition;
        text_rules::check_localized(&place, &field, &theme.name, edition.limits.name, &edition.locales, problems);
    }
    catalogue.themes = themes;
    place
}
