//! Services, channels, organisations, general descriptions and connections of v12: a table for each language under
//! `languageVersions`.

use super::json::Node;
use super::model::{
    AreaPart, AreaSaid, Channel, Collected, Connection, Organisation, Page, Phone, Said, Service, Subject,
};
use super::{parts, read};

/// Reads an object of v12 by the fields that it has.
pub fn read(node: &Node<'_>, into: &mut Collected) {
    let Some(id) = read::id(node, "contentId") else { return };
    if node.names("organizationType") {
        into.organisations.insert(id.clone(), organisation(node, id));
    } else if node.names("serviceChannelType") || node.names("channelType") {
        into.channels.insert(id.clone(), channel(node, id));
    } else if node.names("generalDescriptionType") {
        into.general.insert(id.clone(), subject(node, id));
    } else if node.names("serviceType") || node.names("serviceClasses") {
        into.services.push(service(node, id));
    } else {
        node.fault("is nothing of PTV v12 that is known; save an answer of its open interface");
    }
}

fn versions<'a>(node: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    node.table("languageVersions").map(|versions| versions.fields()).unwrap_or_default()
}

fn said(node: &Node<'_>) -> Said {
    let fields = [
        ("name", "Name"),
        ("alternativeName", "AlternativeName"),
        ("summary", "Summary"),
        ("description", "Description"),
        ("backgroundDescription", "BackgroundDescription"),
        ("userInstructions", "UserInstruction"),
        ("conditions", "Requirements"),
        ("chargeTypeAdditionalInformation", "ChargeTypeAdditionalInfo"),
        ("deadline", "DeadLine"),
        ("processingTime", "ProcessingTime"),
        ("validityTime", "ValidityTime"),
    ];
    let mut said = Said::default();
    for (language, version) in versions(node) {
        if !version.is_table() {
            version.fault("is not an object in braces; save the answer of PTV as it is");
            continue;
        }
        for (key, what) in fields {
            if let Some(text) = version.text(key) {
                said.add(what, language, text);
            }
        }
    }
    said
}

fn subject(node: &Node<'_>, id: String) -> Subject {
    Subject {
        id,
        said: said(node),
        charge: node.text("chargeType"),
        classes: parts::codes(node, "serviceClasses", false),
        target_groups: parts::codes(node, "targetGroups", true),
        life_events: parts::codes(node, "lifeEvents", true),
    }
}

fn area(node: &Node<'_>) -> AreaSaid {
    let Some(area) = node.table("area") else { return AreaSaid::default() };
    let part = |kind: &str, code| AreaPart { kind: kind.to_owned(), code: Some(code), ..AreaPart::default() };
    let kinds = [
        ("municipalities", "Municipality"),
        ("regions", "Region"),
        ("wellbeingServicesCounties", "WellbeingServiceCounties"),
    ];
    let parts = kinds
        .into_iter()
        .flat_map(|(key, kind)| area.texts(key).into_iter().map(move |code| part(kind, code)))
        .collect();
    AreaSaid { scope: area.text("areaType"), parts }
}

/// What v12 answers is published, unless it says otherwise.
fn status(node: &Node<'_>) -> Option<String> {
    node.text("publishingStatus").or_else(|| node.has("publishedAt").then(|| "Published".to_owned()))
}

fn service(node: &Node<'_>, id: String) -> Service {
    let mut others = read::others(node, &["ontologyTerms", "industrialClasses"]);
    for (language, version) in versions(node) {
        let found = read::others(&version, &["freelyAssignedKeywords", "legislationLinks"]);
        others.extend(found.into_iter().map(|(key, number)| (format!("{key} {language}"), number)));
    }
    Service {
        subject: subject(node, id),
        service_type: node.text("serviceType"),
        general: node.text("generalDescriptionContentId").map(|id| id.to_ascii_lowercase()),
        status: status(node),
        modified: node.day("publishedAt"),
        languages: node.texts("serviceLanguages"),
        area: area(node),
        organisation: node.text("organizationContentId").map(|id| (id.to_ascii_lowercase(), None)),
        connections: node.tables("connections").iter().filter_map(connection).collect(),
        others,
    }
}

/// A channel's id stands in a connection under one of these names.
fn connection(row: &Node<'_>) -> Option<Connection> {
    let keys = ["serviceChannelContentId", "channelContentId", "contentId"];
    let channel = keys.iter().find_map(|key| row.text(key))?.to_ascii_lowercase();
    Some(Connection { channel, hours: parts::hours(row, "serviceHours"), ..Connection::default() })
}

/// A connection that stands by itself.
pub fn link(node: &Node<'_>) -> Option<(String, Connection)> {
    Some((node.text("serviceContentId")?.to_ascii_lowercase(), connection(node)?))
}

fn channel(node: &Node<'_>, id: String) -> Channel {
    let mut details = parts::details(node);
    for (language, version) in versions(node) {
        let language = Some(language.to_owned());
        let page = |row: &Node<'_>, form| {
            let url = row.text("url").or_else(|| row.text("value"))?;
            Some(Page { url, language: language.clone(), name: row.text("name"), form })
        };
        for (key, form) in [("webPages", false), ("webAddresses", false), ("forms", true)] {
            details.pages.extend(version.tables(key).iter().filter_map(|row| page(row, form)));
        }
        for row in version.tables("phoneNumbers") {
            let Some(number) = row.text("number") else { continue };
            let (prefix, kind) = (row.text("prefixNumber"), row.text("type"));
            details.phones.push(Phone { prefix, number, kind, language: language.clone(), ..Phone::default() });
        }
        for email in version.list("emails") {
            let value = if email.is_table() { email.text("value") } else { email.as_text() };
            details.emails.extend(value.map(|value| (value, language.clone())));
        }
    }
    Channel {
        id,
        kind: read::kind(node.text("serviceChannelType").or_else(|| node.text("channelType")).as_deref()),
        said: said(node),
        details,
        hours: parts::hours(node, "serviceHours"),
        status: status(node),
        services: node.texts("services").iter().map(|id| id.to_ascii_lowercase()).collect(),
    }
}

fn organisation(node: &Node<'_>, id: String) -> Organisation {
    Organisation {
        id,
        said: said(node),
        kind: node.text("organizationType"),
        area: area(node),
        status: status(node),
        modified: node.day("publishedAt"),
        details: parts::details(node),
    }
}
