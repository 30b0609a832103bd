//! What search engines may read of a service: schema.org in JSON-LD, small, and only what is known. It is a block of
//! data, which no policy about scripts touches and no browser runs.

use crate::model::{ContactType, Detail, EntryType, Kind, PageData, Status};
use crate::route::Page;
use crate::ui::{Context, page};
use serde_json::{Map, Value, json};

/// The element for a page's head; empty where there is nothing to say.
pub fn script(base_url: &str, context: &Context, data: &PageData) -> String {
    let PageData::Entry(detail) = data else { return String::new() };
    if detail.card.entry_type != EntryType::Service {
        return String::new();
    }
    let graph: Vec<Value> = [service(base_url, context, detail), Some(breadcrumbs(base_url, context, data))]
        .into_iter()
        .flatten()
        .collect();
    element(&json!({ "@context": "https://schema.org", "@graph": graph }))
}

/// The block itself. A text with `</script>` in it must not end the element, nor may `<!--` open a comment.
fn element(value: &Value) -> String {
    let text = value.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

/// `None` for what has ended: it would be found, and is not there.
fn service(base_url: &str, context: &Context, detail: &Detail) -> Option<Value> {
    let card = &detail.card;
    if card.status == Status::Ended {
        return None;
    }
    let address = |link: &crate::model::EntryLink| format!("{base_url}{}", context.entry_path(link));
    let kind = if card.kind == Some(Kind::Public) { "GovernmentService" } else { "Service" };
    let mut service = Map::new();
    let mut add = |name: &str, value: Option<Value>| service.extend(value.map(|value| (name.to_owned(), value)));
    add("@type", Some(json!(kind)));
    add("name", Some(json!(card.name.text)));
    add("url", Some(json!(address(&card.link()))));
    // A description in another language than the page's would be taken for one in the page's.
    add("description", (card.lead.lang.is_none() && !card.lead.text.is_empty()).then(|| json!(card.lead.text)));
    add(
        "provider",
        detail
            .provider
            .as_ref()
            .map(|link| json!({ "@type": "Organization", "name": link.name.text, "url": address(link) })),
    );
    add("areaServed", area(detail));
    add("availableLanguage", (!card.languages.is_empty()).then(|| json!(card.languages)));
    add("availableChannel", channels(detail));
    Some(Value::Object(service))
}

fn area(detail: &Detail) -> Option<Value> {
    let Some(places) = &detail.places_served else { return Some(json!({ "@type": "Country", "name": "FI" })) };
    let place = |name: &String| json!({ "@type": "AdministrativeArea", "name": name });
    (!places.is_empty()).then(|| places.iter().map(place).collect())
}

/// Each way to reach it.
fn channels(detail: &Detail) -> Option<Value> {
    let channel = |name: &str, value: Value| json!({ "@type": "ServiceChannel", name: value });
    let found: Vec<Value> = detail
        .contacts
        .iter()
        .filter_map(|contact| match contact.contact {
            ContactType::Phone => {
                Some(channel("servicePhone", json!({ "@type": "ContactPoint", "telephone": contact.value })))
            }
            ContactType::Address => {
                Some(channel("serviceLocation", json!({ "@type": "Place", "address": contact.value })))
            }
            ContactType::Web | ContactType::Chat | ContactType::Form => {
                Some(channel("serviceUrl", json!(contact.value)))
            }
            ContactType::Email => None,
        })
        .collect();
    (!found.is_empty()).then_some(Value::Array(found))
}

/// Home, all services, this one.
fn breadcrumbs(base_url: &str, context: &Context, data: &PageData) -> Value {
    let PageData::Entry(detail) = data else { return Value::Null };
    let card = &detail.card;
    let crumbs = [
        (context.text("site-name"), context.path(&Page::Home)),
        (
            page::title(context, &PageData::List(EntryType::Service, Vec::new())),
            context.path(&Page::List(EntryType::Service)),
        ),
        (card.name.text.clone(), context.entry_path(&card.link())),
    ];
    let items: Vec<Value> = crumbs
        .into_iter()
        .zip(1..)
        .map(|((name, path), position): (_, i32)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": format!("{base_url}{path}") })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_end_the_element() {
        let text = "</script><script>alert(1)</script><!-- ]]> & \u{2028}";
        let element = element(&json!({ "name": text }));
        let inside = element.strip_prefix("<script type=\"application/ld+json\">").unwrap();
        let inside = inside.strip_suffix("</script>").unwrap();
        assert!(!inside.contains('<'), "{inside}");
        assert_eq!(serde_json::from_str::<Value>(inside).unwrap()["name"], text);
    }
}
