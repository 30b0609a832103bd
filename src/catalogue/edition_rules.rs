//! Rules of what an edition's file says by itself: addresses, languages, colours, where changes are proposed; and the
//! situations of its home page.

use super::contact_rules::{is_email, is_web_address};
use super::place::Place;
use super::reader::Reader;
use super::rules::check_list;
use super::{Problem, text_rules};
use crate::model::{Catalogue, Colours, Edition, TOKENS, rgb};
use std::collections::BTreeMap;

/// How long the name of a site may be, in characters: it stands beside the languages on a phone.
const LONGEST_NAME: usize = 40;

/// What is asked of the address at which a new file opens.
const PROPOSE: &str = "write an https:// address with {file} and {text} in it, each once";

/// Reads the colours of one ground; what is no colour is reported and left out.
pub fn read_colours(reader: &Reader<'_>) -> Colours {
    let read = |ground: &Reader<'_>| {
        let mut colours = BTreeMap::new();
        for token in &TOKENS {
            let Some(value) = ground.text(token.name) else { continue };
            if rgb(&value).is_some() {
                colours.insert(token.name.to_owned(), value);
            } else {
                ground
                    .problem(token.name, format!("\"{value}\" is no colour; write # and six digits, such as #0e5546"));
            }
        }
        colours
    };
    Colours {
        light: reader.table("light", read).unwrap_or_default(),
        dark: reader.table("dark", read).unwrap_or_default(),
    }
}

pub fn check(place: &Place, edition: &Edition, problems: &mut Vec<Problem>) {
    let name = text_rules::wrong_value(&edition.name, LONGEST_NAME);
    problems.extend(name.into_iter().map(|message| place.error("name", message)));
    let mut wrong = |field: &str, message: &str| problems.push(place.error(field, message));
    if edition.locales.is_empty() {
        wrong("locales", "names no language; write for example [\"fi\", \"sv\", \"en\"]");
    }
    if !edition.base_url.is_empty() && !is_host(&edition.base_url) {
        wrong("base_url", "is not an https address of a host alone; write https://host, and a folder in base_path");
    }
    if !is_folder(&edition.base_path) {
        wrong(
            "base_path",
            "is neither empty nor a folder; write \"\" or \"/folder\", with the letters a to z, digits, - . and _",
        );
    }
    if edition.editors.as_ref().is_some_and(|editors| !is_email(editors)) {
        wrong("editors", "is no e-mail address; write name@host");
    }
    if let Some(template) = &edition.propose {
        let holds = |part: &str| template.matches(part).count() == 1;
        let filled = template.replace("{file}", "file").replace("{text}", "text");
        if !filled.starts_with("https://") || !is_web_address(&filled) || filled.contains(['{', '}']) {
            wrong("propose", &format!("cannot be opened; {PROPOSE}"));
        } else if !holds("{file}") || !holds("{text}") {
            wrong("propose", &format!("leaves no place for the file's name or its text; {PROPOSE}"));
        }
    }
    for (position, locale) in (1..).zip(&edition.locales) {
        if edition.locales.iter().take(position - 1).any(|earlier| earlier == locale) {
            problems.push(place.item_error("locales", position, format!("{locale} stands here twice; remove one")));
        }
    }
    check_colours(place, &edition.colours, problems);
}

/// Every pair of colours that the edition changes can be told apart as well as the design promises.
fn check_colours(place: &Place, colours: &Colours, problems: &mut Vec<Problem>) {
    for (ground, dark, own) in [("light", false, &colours.light), ("dark", true, &colours.dark)] {
        for (upper, lower, found, least) in colours.faint(dark) {
            let Some(changed) = [upper, lower].into_iter().find(|name| own.contains_key(*name)) else { continue };
            // Cut off, so that what is too little by a hair is not rounded to enough.
            let found = (found * 100.0).floor() / 100.0;
            let message = format!(
                "{upper} on {lower} has a contrast of {found:.2} and needs {least:.1}; make one darker or lighter"
            );
            problems.push(place.error(&format!("colours.{ground}.{changed}"), message));
        }
    }
}

/// The situations of the home page are there, each once.
pub fn check_home(place: &Place, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let known = |id: &str| {
        let known = catalogue.situations.iter().any(|situation| situation.id == id);
        (!known).then(|| format!("{id} is not in situations.toml; write the id of a situation"))
    };
    check_list(place, "home", &catalogue.edition.home, problems, known);
}

/// Scheme and host, perhaps with a port, and nothing behind it.
fn is_host(address: &str) -> bool {
    let host = address.strip_prefix("https://").unwrap_or_default();
    !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.:".contains(&byte))
}

/// Nothing, or folders that every host and every browser writes alike.
fn is_folder(path: &str) -> bool {
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let part = |part: &str| !part.is_empty() && !part.starts_with('.') && part.bytes().all(fine);
    path.is_empty() || path.strip_prefix('/').is_some_and(|path| path.split('/').all(part))
}
