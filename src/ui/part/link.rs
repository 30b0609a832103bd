//! Links to entries, and the ways of getting in touch as links.

use crate::model::{ContactLine, ContactType, EntryLink};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn entry_link(context: &Context, link: &EntryLink) -> impl IntoView + use<> {
    let lang = link.name.lang.map(|locale| locale.to_string());
    view! { <a href=context.entry_path(link) lang=lang>{link.name.text.clone()}</a> }
}

/// The host of an address on the web, without `www.`: what a person recognises.
pub fn host_of(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

/// An address as a person reads it: without scheme, `www.` and what follows a question mark; only the host where that
/// would still be long.
pub fn readable_address(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.strip_prefix("www.").unwrap_or(rest);
    let plain = rest.split(['?', '#']).next().unwrap_or(rest).trim_end_matches('/');
    if plain.len() <= 40 { plain } else { host_of(address) }
}

/// The digits of a number, perhaps with a plus.
pub fn digits(number: &str) -> String {
    number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}

/// An address that calls a number.
pub fn dial(number: &str) -> String {
    format!("tel:{}", digits(number))
}

/// Where a contact leads: to call, to write, to open; a map for an address.
pub fn contact_href(contact: &ContactLine) -> String {
    let value = &contact.value;
    match contact.contact {
        ContactType::Phone => dial(value),
        ContactType::Email => format!("mailto:{value}"),
        ContactType::Address => {
            let query: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
            format!("https://www.openstreetmap.org/search?query={query}")
        }
        ContactType::Web | ContactType::Chat | ContactType::Form => value.clone(),
    }
}

/// The contact in the words that people know it by.
pub fn contact_value(contact: &ContactLine) -> String {
    match contact.contact {
        ContactType::Phone => contact.value.replace(' ', "\u{A0}"),
        ContactType::Email | ContactType::Address => contact.value.clone(),
        ContactType::Web | ContactType::Chat | ContactType::Form => readable_address(&contact.value).to_owned(),
    }
}

/// The contact as a link with the words that people know it by.
pub fn contact_link(context: &Context, contact: &ContactLine) -> impl IntoView + use<> {
    let href = contact_href(contact);
    let words = contact_value(contact);
    let is_address = contact.contact == ContactType::Address;
    let map = is_address.then(|| view! { <br /><a href=href.clone()>{context.text("open-map")}</a> });
    if is_address { view! { <span>{words}</span>{map} }.once() } else { view! { <a href=href>{words}</a> }.once() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_leads_to_what_it_says() {
        let line = |contact, value: &str| ContactLine { contact, value: value.into(), hours: None, note: None };
        assert_eq!(contact_href(&line(ContactType::Phone, "09 2525 0111")), "tel:0925250111");
        assert_eq!(contact_href(&line(ContactType::Email, "info@example.org")), "mailto:info@example.org");
        assert!(contact_href(&line(ContactType::Address, "Katu 1, Kunta")).ends_with("query=Katu+1%2C+Kunta"));
        assert_eq!(host_of("https://www.kela.fi/soita-kelaan"), "kela.fi");
        assert_eq!(readable_address("https://www.kela.fi/soita-kelaan/?lang=sv"), "kela.fi/soita-kelaan");
        let long = "https://example.org/a-path-that-nobody-would-want-to-read-aloud";
        assert_eq!(readable_address(long), "example.org");
    }
}
