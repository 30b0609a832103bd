//! The parts that services, channels and organisations of v7 to v11 share: texts, contacts, addresses, hours, areas.

use super::json::Node;
use super::model::{Address, AreaPart, AreaSaid, Details, Hours, Opening, Page, Phone, Said, Words};

/// `[{language, value, type}]`; `what` stands for a type that is not said.
pub fn said(node: &Node<'_>, key: &str, what: &str, into: &mut Said) {
    for row in node.tables(key) {
        let what = row.text("type").unwrap_or_else(|| what.to_owned());
        if let (Some(language), Some(text)) = (row.text("language"), row.text("value")) {
            into.add(&what, &language, text);
        }
    }
}

/// `[{language, value}]`
pub fn words(node: &Node<'_>, key: &str) -> Words {
    let pair = |row: &Node<'_>| Some((row.text("language")?, row.text("value")?));
    node.tables(key).iter().filter_map(pair).collect()
}

/// Items of a code list: objects with `code`, `uri`, `name`, or codes and addresses by themselves; what they are called
/// stands behind in brackets where `named`.
pub fn codes(node: &Node<'_>, key: &str, named: bool) -> Vec<String> {
    let code = |item: &Node<'_>| {
        if !item.is_table() {
            return item.as_text();
        }
        let code = item.text("code").or_else(|| item.text("uri"))?;
        let names = if named { words(item, "name") } else { Words::new() };
        let name = names.get("fi").or_else(|| names.values().next());
        Some(name.map_or(code.clone(), |name| format!("{code} ({name})")))
    };
    node.list(key).iter().filter_map(code).collect()
}

pub fn area(node: &Node<'_>) -> AreaSaid {
    let part = |row: &Node<'_>| AreaPart {
        kind: row.text("type").unwrap_or_default(),
        code: row.text("code"),
        name: words(row, "name"),
        municipalities: row.tables("municipalities").iter().filter_map(|row| row.text("code")).collect(),
    };
    AreaSaid { scope: node.text("areaType"), parts: node.tables("areas").iter().map(part).collect() }
}

/// Every way to reach somebody that a channel, a connection or an organisation names.
pub fn details(node: &Node<'_>) -> Details {
    let mut details = Details::default();
    for (key, support) in [("phoneNumbers", false), ("supportPhones", true)] {
        details.phones.extend(node.tables(key).iter().filter_map(|row| phone(row, support)));
    }
    for key in ["emails", "supportEmails"] {
        let email = |row: &Node<'_>| Some((row.text("value")?, row.text("language")));
        details.emails.extend(node.tables(key).iter().filter_map(email));
    }
    for (key, form) in [("webPages", false), ("webPage", false), ("channelUrls", true)] {
        let page = |row: &Node<'_>| {
            // The address of a form stands under `value`; beside a `url` that is its name.
            let url = row.text("url").or_else(|| row.text("value"))?;
            let name = if row.has("url") { row.text("value") } else { None };
            Some(Page { url, language: row.text("language"), name, form })
        };
        details.pages.extend(node.tables(key).iter().filter_map(page));
    }
    details.addresses = node.tables("addresses").iter().map(address).collect();
    details
}

fn phone(row: &Node<'_>, support: bool) -> Option<Phone> {
    Some(Phone {
        prefix: row.text("prefixNumber"),
        number: row.text("number")?,
        language: row.text("language"),
        kind: row.text("type"),
        information: row.text("additionalInformation"),
        charge: row.text("chargeDescription"),
        support,
    })
}

fn address(row: &Node<'_>) -> Address {
    let mut address = Address { kind: row.text("type"), sub_kind: row.text("subType"), ..Address::default() };
    // Only the part that its kind names is meant; others are left over from before.
    let part = match address.sub_kind.as_deref() {
        Some("Other") => row.table("otherAddress"),
        Some("PostOfficeBox") => row.table("postOfficeBoxAddress"),
        _ => row.table("streetAddress"),
    };
    let Some(part) = part else { return address };
    address.street = words(&part, "street");
    if address.street.is_empty() {
        address.street = words(&part, "postOfficeBox");
    }
    address.number = part.text("streetNumber");
    address.postal_code = part.text("postalCode");
    address.post_office = words(&part, "postOffice");
    address.information = words(&part, "additionalInformation");
    address.point = point(&part);
    address
}

/// v7 to v11 call northing and easting latitude and longitude; v12 says what they are.
pub fn point(part: &Node<'_>) -> Option<(f64, f64)> {
    let v12 = part.table("coordinates").or_else(|| part.has("easting").then(|| part.clone()));
    let (northing, easting) = match v12 {
        Some(node) => (node.number("northing")?, node.number("easting")?),
        None => (part.number("latitude")?, part.number("longitude")?),
    };
    // Zeros stand for a place that was not found.
    (northing != 0.0 || easting != 0.0).then_some((northing, easting))
}

pub fn hours(node: &Node<'_>, key: &str) -> Vec<Hours> {
    let opening = |row: &Node<'_>| {
        Some(Opening {
            from_day: row.text("dayFrom"),
            to_day: row.text("dayTo"),
            from: row.text("from")?,
            to: row.text("to")?,
        })
    };
    let one = |row: &Node<'_>| Hours {
        kind: row.text("serviceHourType"),
        dated: !row.flag("validForNow") && (row.has("validFrom") || row.has("validTo")),
        closed: row.flag("isClosed"),
        always: row.flag("isAlwaysOpen"),
        by_appointment: row.flag("isReservation"),
        information: words(row, "additionalInformation"),
        openings: row.tables("openingHour").iter().filter_map(opening).collect(),
    };
    node.tables(key).iter().map(one).collect()
}
