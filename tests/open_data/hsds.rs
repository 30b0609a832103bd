//! What the feeds say, and that they are what HSDS 3.0 calls valid.

use super::{SERVICE, date, locale, root, today, with};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use suoraan::exchange::hsds::id;
use suoraan::model::{Area, Catalogue, Checked, CheckedBy, Contact, ContactType, Entry, EntryType, Status};
use suoraan::site;

/// The files of a catalogue's feeds, by their names.
fn feeds(catalogue: &Catalogue) -> BTreeMap<String, Value> {
    let files = site::hsds(catalogue, &root().join("locales"), today()).expect("feeds");
    files.into_iter().map(|(name, bytes)| (name, serde_json::from_slice(&bytes).expect("JSON"))).collect()
}

fn feed(catalogue: &Catalogue, name: &str) -> Value {
    feeds(catalogue).remove(name).expect(name)
}

fn service_in(catalogue: &Catalogue, tag: &str) -> Value {
    let feed = feed(catalogue, &format!("{tag}/services.json"));
    let contents = feed["contents"].as_array().expect("contents");
    contents.iter().find(|service| service["id"] == id(SERVICE).to_string()).expect("the service").clone()
}

/// The values of a record's attributes of a kind.
fn attributes(record: &Value, kind: &str) -> Vec<String> {
    let of_kind = |attribute: &&Value| attribute["link_type"] == kind;
    let all = record["attributes"].as_array().expect("attributes").iter();
    all.filter(of_kind).map(|attribute| attribute["value"].as_str().expect("a value").to_owned()).collect()
}

/// Calls `look` with everything inside, and the way to it.
fn walk(value: &Value, path: &str, look: &mut impl FnMut(&str, &Value)) {
    look(path, value);
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| walk(item, &format!("{path}/{at}"), look));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, field)| walk(field, &format!("{path}/{name}"), look)),
        _ => {}
    }
}

#[test]
fn a_feed_is_one_whole_page_of_results() {
    let feed = feed(&with(|_| {}), "fi/services.json");
    let expected = [
        ("total_items", Value::from(2)),
        ("total_pages", 1.into()),
        ("page_number", 1.into()),
        ("size", 2.into()),
        ("first_page", true.into()),
        ("last_page", true.into()),
        ("empty", false.into()),
    ];
    for (name, value) in expected {
        assert_eq!(feed[name], value, "{name}");
    }
    assert_eq!(feed["contents"].as_array().unwrap().len(), 2);
    assert_eq!(self::feed(&with(|_| {}), "sv/organisations.json")["total_items"], 1);
}

#[test]
fn a_service_says_what_its_file_says() {
    let service = service_in(&with(|_| {}), "en");
    let expected = [
        ("name", "Example advice"),
        (
            "description",
            "You get advice when you look for work.\n\nYou call, and the adviser tells you where to start.",
        ),
        ("status", "active"),
        ("url", "https://esimerkki.example/neuvonta"),
        ("email", "neuvonta@esimerkki.example"),
        ("assured_date", "2026-03-02"),
        ("fees_description", "Free"),
    ];
    for (name, value) in expected {
        assert_eq!(service[name], value, "{name}");
    }
    assert_eq!((service["minimum_age"].as_u64(), service["maximum_age"].as_u64()), (Some(18), Some(64)));
    assert_eq!(service["organization"]["id"], id("esimerkkikunta").to_string());
    assert_eq!(service["organization_id"], service["organization"]["id"]);
    assert_eq!(service["phones"][0]["number"], "06 000 0000");
    assert_eq!(service["phones"][0]["description"], "Mon–Fri 9:00–15:00");
    let codes: Vec<_> = service["languages"].as_array().unwrap().iter().map(|one| one["code"].clone()).collect();
    assert_eq!(codes, ["fi", "sv"]);
    assert_eq!(service["service_areas"][0]["attributes"][0]["value"], "901");
    assert_eq!(service["schedules"][0]["valid_to"], "2026-12-31");
    assert_eq!(service["alert"], "Ends 31 December 2026.");
    assert_eq!(service["cost_options"][0]["amount"], 0);
    assert!(service["eligibility_description"].as_str().unwrap().contains("registered as a jobseeker"));
    assert!(service["application_process"].as_str().unwrap().contains("Call 06 000 0000"));
    for (kind, value) in [
        ("id", SERVICE),
        ("kind", "public"),
        ("checked-by", "organisation"),
        ("way-in", "contact"),
        ("situation", "looking-for-work"),
        ("take-along", "Identity card"),
        ("page", "https://suoraan.example/en/service/esimerkkineuvonta/"),
        ("sources-read", "2026-03-02"),
        ("after", "esimerkkipaja"),
    ] {
        assert_eq!(attributes(&service, kind), [value], "{kind}");
    }
    let theme = service["attributes"].as_array().unwrap().iter().find(|one| one["link_type"] == "theme").unwrap();
    assert_eq!(theme["taxonomy_term"]["code"], "P10.1");
    assert_eq!(theme["taxonomy_term"]["term_uri"], "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P10.1");
}

#[test]
fn ids_are_the_same_in_every_language_and_no_two_things_share_one() {
    let catalogue = with(|_| {});
    let ids = |tag: &str, name: &str| {
        let mut ids = Vec::new();
        walk(&feed(&catalogue, &format!("{tag}/{name}")), "", &mut |path, value| {
            // Terms and providers stand in every service that has them.
            if path.ends_with("/id") && !path.contains("/taxonomy_term/") && !path.contains("/organization/") {
                ids.push(value.as_str().expect("an id").to_owned());
            }
        });
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{tag}/{name}");
        ids
    };
    for name in ["services.json", "organisations.json"] {
        assert_eq!(ids("fi", name), ids("sv", name));
    }
}

#[test]
fn a_text_in_another_language_is_marked_and_not_hidden() {
    let service = service_in(&with(|entry| entry.text.get_mut(&locale("sv")).unwrap().what_happens = None), "sv");
    assert!(service["description"].as_str().unwrap().contains("Soitat, ja neuvoja kertoo"));
    assert_eq!(attributes(&service, "description-language"), ["fi"]);
    assert_eq!(attributes(&service, "name-language"), [""; 0]);
    let whole = service_in(&with(|_| {}), "sv");
    assert_eq!(attributes(&whole, "description-language"), [""; 0]);
    let none = service_in(&with(|entry| drop(entry.text.remove(&locale("en")))), "en");
    assert_eq!(
        (attributes(&none, "name-language"), none["name"].as_str()),
        (vec!["fi".to_owned()], Some("Esimerkkineuvonta"))
    );
}

#[test]
fn how_sure_it_is_that_it_runs_is_said() {
    let status = |change: fn(&mut Entry)| {
        let service = service_in(&with(change), "fi");
        let alert = service["alert"].as_str().unwrap_or_default().to_owned();
        (service["status"].as_str().unwrap().to_owned(), attributes(&service, "status").remove(0), alert)
    };
    let (hsds, ours, alert) = status(|entry| entry.status = Status::Unknown);
    assert_eq!((hsds.as_str(), ours.as_str()), ("active", "unknown"));
    assert!(alert.contains("Kysy ensin"), "{alert}");
    let (hsds, ours, alert) = status(|entry| entry.valid.to = Some(date("2026-11-20")));
    assert_eq!((hsds.as_str(), ours.as_str(), alert.as_str()), ("defunct", "ended", "Tämä päättyi 20.11.2026."));
    let (hsds, ours, _) = status(|entry| entry.valid.from = Some(date("2026-12-01")));
    assert_eq!((hsds.as_str(), ours.as_str()), ("inactive", "planned"));
    let paja = feed(&with(|_| {}), "en/services.json")["contents"][1].clone();
    assert!(paja["alert"].as_str().unwrap().contains("Example advice"), "what there is instead: {paja}");
}

#[test]
fn what_is_not_known_is_left_out() {
    let service = service_in(
        &with(|entry| {
            entry.checked = None;
            entry.cost = None;
            entry.area = Area::default();
            entry.languages.clear();
            entry.contacts.clear();
            entry.organisation = None;
        }),
        "fi",
    );
    let fields = [
        "assured_date",
        "assurer_email",
        "fees_description",
        "cost_options",
        "service_areas",
        "languages",
        "phones",
        "url",
        "email",
        "organization",
        "service_at_locations",
        "last_modified",
    ];
    for name in fields {
        assert!(service.get(name).is_none(), "{name}");
    }
    for catalogue in [with(|_| {}), real()] {
        for (name, feed) in feeds(&catalogue) {
            walk(&feed, "", &mut |path, value| {
                let empty = match value {
                    Value::Null => true,
                    Value::String(text) => text.trim().is_empty(),
                    Value::Array(items) => items.is_empty(),
                    Value::Object(fields) => fields.is_empty(),
                    Value::Bool(_) | Value::Number(_) => false,
                };
                assert!(!empty, "{name}: {path} is empty");
            });
        }
    }
}

#[test]
fn an_address_is_in_parts_only_where_all_of_them_are_known() {
    let address = |value: &str| Contact {
        id: "door".to_owned(),
        contact: ContactType::Address,
        value: value.to_owned(),
        hours: Default::default(),
        note: Default::default(),
        source: None,
        latitude: Some(63.1),
        longitude: Some(21.6),
    };
    let location = |value: &str| {
        let service = service_in(&with(|entry| entry.contacts = vec![address(value)]), "fi");
        service["service_at_locations"][0]["location"].clone()
    };
    let whole = location("Katu 1, 00010 Esimerkkilä");
    assert_eq!(whole["name"], "Katu 1, 00010 Esimerkkilä");
    assert_eq!((whole["latitude"].as_f64(), whole["longitude"].as_f64()), (Some(63.1), Some(21.6)));
    assert_eq!(
        (&whole["addresses"][0]["city"], &whole["addresses"][0]["postal_code"]),
        (&"Esimerkkilä".into(), &"00010".into())
    );
    let partly = location("Katu 1, Esimerkkilä");
    assert_eq!((partly["name"].as_str(), partly.get("addresses")), (Some("Katu 1, Esimerkkilä"), None));
}

#[test]
fn editors_are_named_as_those_who_assure_and_keepers_are_not() {
    let by = |by| {
        service_in(
            &with(|entry| {
                entry.checked = Some(Checked { on: date("2026-11-01"), by });
                entry.keepers = vec!["keeper@esimerkki.example".to_owned()];
            }),
            "fi",
        )
    };
    assert_eq!(by(CheckedBy::Editor)["assurer_email"], "toimitus@suoraan.example");
    let provider = by(CheckedBy::Organisation);
    assert_eq!(provider.get("assurer_email"), None);
    assert!(!provider.to_string().contains("keeper@"), "{provider}");
}

/// The catalogue that is published.
fn real() -> Catalogue {
    suoraan::catalogue::load(&root().join("catalogue")).0
}

#[test]
fn every_entry_is_in_the_feeds_of_every_language() {
    let catalogue = real();
    let feeds = feeds(&catalogue);
    for locale in &catalogue.edition.locales {
        for (name, entry_type) in [("services", EntryType::Service), ("organisations", EntryType::Organisation)] {
            let feed = &feeds[&format!("{locale}/{name}.json")];
            let found: BTreeSet<String> =
                feed["contents"].as_array().unwrap().iter().flat_map(|one| attributes(one, "id")).collect();
            let entries = catalogue.entries.values().filter(|entry| entry.entry_type == entry_type);
            assert_eq!(found, entries.map(|entry| entry.id.clone()).collect(), "{locale} {name}");
        }
    }
}

#[test]
fn every_feed_is_valid_by_the_official_schemas() {
    let folder = root().join("../shared/exchange/hsds/compiled");
    if !folder.is_dir() {
        println!("skipped: there are no official schemas at {}", folder.display());
        return;
    }
    let whole = with(|entry| {
        entry.changed = Some(date("2026-11-01"));
        entry.checked = Some(Checked { on: date("2026-11-01"), by: CheckedBy::Editor });
    });
    let feeds = [feeds(&whole), feeds(&real())];
    for (name, schema) in [("services", "service"), ("organisations", "organization")] {
        let validator = validator(&folder.join(format!("{schema}.json")));
        assert!(!validator.is_valid(&serde_json::json!({ "id": "no-uuid", "name": "x", "description": "x" })));
        let ours = feeds.iter().flatten().filter(|(file, _)| file.ends_with(&format!("{name}.json")));
        for (file, feed) in ours {
            for record in feed["contents"].as_array().unwrap() {
                let problems: Vec<String> = validator
                    .iter_errors(record)
                    .map(|problem| format!("{}: {problem}", problem.instance_path()))
                    .collect();
                assert_eq!(problems, [""; 0], "{file} {}", record["name"]);
            }
        }
    }
}

fn validator(schema: &Path) -> jsonschema::Validator {
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(schema).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema")
}
