//! Which object of a file is what, through every wrapping of it, and services, channels, organisations and general
//! descriptions of v7 to v11.

use super::json::Node;
use super::model::{Channel, ChannelKind, Collected, Connection, Organisation, Said, Service, Subject};
use super::{older, parts, v12};

/// The wrappings of list answers, each with an object in it.
const WRAPPINGS: [&str; 10] = [
    "electronicChannel",
    "eChannel",
    "phoneChannel",
    "locationChannel",
    "serviceLocationChannel",
    "webPageChannel",
    "webpageChannel",
    "printableFormChannel",
    "formChannel",
    "content",
];
/// The lists that an answer may consist of.
const LISTS: [&str; 4] = ["itemList", "items", "contents", "results"];

/// Reads whatever a file holds.
pub fn any(node: &Node<'_>, into: &mut Collected) {
    if node.is_list() {
        return node.items().iter().for_each(|item| any(item, into));
    }
    if !node.is_table() {
        return node.fault("is nothing of PTV; save an answer of its open interface, an object or a list of them");
    }
    if let Some(list) = LISTS.iter().find_map(|key| node.get(key)) {
        return list.items().iter().for_each(|item| any(item, into));
    }
    let wrapped: Vec<Node<'_>> = WRAPPINGS.iter().filter_map(|key| node.table(key)).collect();
    if !wrapped.is_empty() {
        return wrapped.iter().for_each(|item| any(item, into));
    }
    one(node, into);
}

fn one(node: &Node<'_>, into: &mut Collected) {
    let mut pass = |why: &str| {
        let place = if node.place.is_empty() { String::new() } else { format!(" {}", node.place) };
        into.passed_over.push((format!("{}{place}", node.file()), why.to_owned()));
    };
    if let Some(link) = v12::link(node) {
        return into.links.push(link);
    }
    if node.names("languageVersions") || node.names("contentId") {
        return v12::read(node, into);
    }
    if node.names("ShortDescription") && node.names("Name") {
        return older::general(node, into);
    }
    let sent = !node.names("id")
        && ["serviceNames", "serviceChannelNames", "organizationNames", "names"].iter().any(|key| node.names(key))
        || !node.names("id") && node.names("serviceChannelDescriptions");
    if sent {
        pass("has no id: it is what one sends to PTV, not what PTV answers; save the answer");
    } else if node.names("serviceNames") {
        into.services.extend(service(node));
    } else if node.names("serviceChannelNames") {
        insert(channel(node), |channel| &channel.id, &mut into.channels);
    } else if node.names("organizationNames") {
        insert(organisation(node), |organisation| &organisation.id, &mut into.organisations);
    } else if node.names("names") && node.names("descriptions") {
        insert(general(node), |subject| &subject.id, &mut into.general);
    } else if node.names("serviceCollectionNames") {
        pass("is a collection of services: it says nothing of them but their names");
    } else if node.names("serviceHourType") {
        pass("is opening hours of no channel; give the channel's file");
    } else if node.names("serviceChannel") || node.names("service") {
        pass("joins a channel or an organisation to a service, and does not say both; give the service's file");
    } else if node.names("id") && node.names("name") {
        pass("is only a name and an id; ask PTV for the whole of it by its id");
    } else {
        node.fault("is nothing of PTV that is known; save an answer of its open interface");
    }
}

fn insert<T>(value: Option<T>, id: impl Fn(&T) -> &String, into: &mut std::collections::BTreeMap<String, T>) {
    if let Some(value) = value {
        into.insert(id(&value).clone(), value);
    }
}

/// An id is the way to find a service again, and a file's name.
pub fn id(node: &Node<'_>, key: &str) -> Option<String> {
    let id = node.text(key);
    if id.is_none() {
        node.fault(format!("has no {key}; save the answer of PTV as it is"));
    }
    id.map(|id| id.to_ascii_lowercase())
}

fn subject(node: &Node<'_>, id: String, said: Said) -> Subject {
    Subject {
        id,
        said,
        charge: node.text("serviceChargeType"),
        classes: parts::codes(node, "serviceClasses", false),
        target_groups: parts::codes(node, "targetGroups", true),
        life_events: parts::codes(node, "lifeEvents", true),
    }
}

fn service(node: &Node<'_>) -> Option<Service> {
    let mut said = Said::default();
    parts::said(node, "serviceNames", "Name", &mut said);
    parts::said(node, "serviceDescriptions", "Description", &mut said);
    for (language, text) in parts::words(node, "requirements") {
        said.add("Requirements", &language, text);
    }
    Some(Service {
        subject: subject(node, id(node, "id")?, said),
        service_type: node.text("type"),
        general: node.text("generalDescriptionId").map(|id| id.to_ascii_lowercase()),
        status: node.text("publishingStatus"),
        modified: node.day("modified"),
        languages: node.texts("languages"),
        area: parts::area(node),
        organisation: responsible(node),
        connections: node.tables("serviceChannels").iter().filter_map(connection).collect(),
        others: others(node, &["ontologyTerms", "industrialClasses", "legislation", "keywords", "serviceVouchers"]),
    })
}

/// How many items there are of what the catalogue has no field for.
pub fn others(node: &Node<'_>, keys: &[&str]) -> Vec<(String, usize)> {
    let count = |key: &&str| ((*key).to_owned(), node.list(key).len());
    keys.iter().map(count).filter(|(_, number)| *number > 0).collect()
}

fn responsible(node: &Node<'_>) -> Option<(String, Option<String>)> {
    let rows = node.tables("organizations");
    let role = |role: &str| rows.iter().find(|row| row.text("roleType").as_deref() == Some(role));
    let row = role("Responsible").or_else(|| role("OtherResponsible"))?.table("organization")?;
    Some((row.text("id")?.to_ascii_lowercase(), row.text("name")))
}

fn connection(row: &Node<'_>) -> Option<Connection> {
    let channel = row.table("serviceChannel")?;
    Some(Connection {
        channel: channel.text("id")?.to_ascii_lowercase(),
        name: channel.text("name"),
        details: row.table("contactDetails").map(|node| parts::details(&node)).unwrap_or_default(),
        hours: parts::hours(row, "serviceHours"),
    })
}

fn channel(node: &Node<'_>) -> Option<Channel> {
    let mut said = Said::default();
    parts::said(node, "serviceChannelNames", "Name", &mut said);
    parts::said(node, "serviceChannelDescriptions", "Description", &mut said);
    let services = node.tables("services");
    let service = |row: &Node<'_>| Some(row.table("service")?.text("id")?.to_ascii_lowercase());
    Some(Channel {
        id: id(node, "id")?,
        kind: kind(node.text("serviceChannelType").as_deref()),
        said,
        details: parts::details(node),
        hours: parts::hours(node, "serviceHours"),
        status: node.text("publishingStatus"),
        services: services.iter().filter_map(service).collect(),
    })
}

/// The words of v7 to v11, and those of v12.
pub fn kind(word: Option<&str>) -> ChannelKind {
    match word {
        Some("Phone" | "TelephoneService") => ChannelKind::Phone,
        Some("EChannel" | "EService") => ChannelKind::Electronic,
        Some("ServiceLocation") => ChannelKind::Location,
        Some("PrintableForm") => ChannelKind::Form,
        _ => ChannelKind::WebPage,
    }
}

fn organisation(node: &Node<'_>) -> Option<Organisation> {
    let mut said = Said::default();
    parts::said(node, "organizationNames", "Name", &mut said);
    parts::said(node, "organizationDescriptions", "Description", &mut said);
    let mut area = parts::area(node);
    if area.scope.is_none()
        && let Some(code) = node.table("municipality").and_then(|municipality| municipality.text("code"))
    {
        area.scope = Some("LimitedType".to_owned());
        area.parts.push(super::model::AreaPart {
            kind: "Municipality".to_owned(),
            code: Some(code),
            ..Default::default()
        });
    }
    Some(Organisation {
        id: id(node, "id")?,
        said,
        kind: node.text("organizationType"),
        area,
        status: node.text("publishingStatus"),
        modified: node.day("modified"),
        details: parts::details(node),
    })
}

fn general(node: &Node<'_>) -> Option<Subject> {
    let mut said = Said::default();
    parts::said(node, "names", "Name", &mut said);
    parts::said(node, "descriptions", "Description", &mut said);
    for (language, text) in parts::words(node, "requirements") {
        said.add("Requirements", &language, text);
    }
    Some(subject(node, id(node, "id")?, said))
}
