//! What a service of PTV becomes, in each of its shapes, and why one is left out.

use crate::folder::{Folder, input};
use serde_json::{Value, json};
use suoraan::exchange::{Done, Input, Line, Report};

pub const SERVICE_ID: &str = "11111111-2222-4333-8444-555555555555";
pub const CHANNEL_ID: &str = "21111111-2222-4333-8444-555555555555";
pub const PLACE_ID: &str = "31111111-2222-4333-8444-555555555555";
pub const GENERAL_ID: &str = "41111111-2222-4333-8444-555555555555";
pub const PROVIDER_ID: &str = "51111111-2222-4333-8444-555555555555";
pub const FILE: &str = "services/tyohonvalmennus.toml";

pub fn said(language: &str, kind: &str, value: &str) -> Value {
    json!({ "language": language, "type": kind, "value": value })
}

/// A service in the shape of v11, with null rows as they come.
pub fn service() -> Value {
    json!({
        "id": SERVICE_ID, "sourceId": null, "generalDescriptionId": GENERAL_ID, "type": "Service",
        "serviceNames": [said("sv", "Name", "Arbetsträning"), said("fi", "Name", "Työhönvalmennus"), said("fi", "AlternativeName", "Valmennus"), null],
        "serviceDescriptions": [
            said("fi", "Summary", "Saat tukea työn etsimiseen."),
            said("fi", "Description", "Saat tukea työn etsimiseen. Valmentaja <b>kulkee</b>&nbsp;rinnallasi:\n* haussa\n* työpaikalla"),
            said("sv", "Summary", "Du får stöd när du söker jobb."),
            { "language": "sv", "type": "Description", "value": null },
            said("fi", "UserInstruction", "Soita ja varaa aika."),
            said("fi", "ProcessingTime", "Kaksi viikkoa."),
            said("se", "Summary", "Sámegillii."),
        ],
        "requirements": [{ "language": "fi", "value": null }],
        "languages": ["fi", "sv", "fi"], "serviceChargeType": null,
        "areaType": "LimitedType",
        "areas": [{ "type": "Region", "code": "15", "name": [{ "language": "fi", "value": "Esimerkin maakunta" }],
                    "municipalities": [{ "code": "902" }, { "code": "901" }, { "code": "999" }] }],
        "serviceClasses": [{ "code": null, "uri": "http://urn.fi/URN:NBN:fi:au:ptvl:v1097" }, { "code": "P10.2" }],
        "targetGroups": [{ "code": "KR1.3", "name": [{ "language": "fi", "value": "Nuoret" }] }],
        "lifeEvents": [], "keywords": [{ "language": "fi", "value": "valmennus" }],
        "organizations": [
            { "organization": { "id": PROVIDER_ID, "name": "Muu" }, "roleType": "Producer" },
            { "organization": { "id": PROVIDER_ID, "name": "Esimerkkilän kunta" }, "roleType": "Responsible" },
        ],
        "serviceChannels": [{ "serviceChannel": { "id": CHANNEL_ID, "name": "Valmentajat" }, "contactDetails": null, "serviceHours": [] }],
        "publishingStatus": "Published", "modified": "2026-10-01T08:00:00.1234Z",
    })
}

pub fn phone() -> Value {
    json!({
        "id": CHANNEL_ID, "serviceChannelType": "Phone",
        "serviceChannelNames": [said("fi", "Name", "Valmentajat")], "serviceChannelDescriptions": [],
        "phoneNumbers": [
            { "type": "Phone", "prefixNumber": "+358", "number": "06-111 222", "language": "fi", "additionalInformation": "Etu Suku" },
            { "type": "Phone", "prefixNumber": "+358", "number": "06111 333", "language": "sv", "additionalInformation": null },
            { "type": "Fax", "prefixNumber": "+358", "number": "6111444", "language": "fi" },
        ],
        "supportEmails": [{ "language": "fi", "value": "etu.suku@esimerkki.example" }, { "language": "fi", "value": "valmennus@esimerkki.example" }],
        "webPages": [{ "language": "fi", "url": "", "value": null }],
        "serviceHours": [
            { "serviceHourType": "DaysOfTheWeek", "validForNow": true, "openingHour": [{ "dayFrom": "Monday", "dayTo": "Friday", "from": "09:00:00", "to": "15:30:00" }] },
            { "serviceHourType": "Exceptional", "validFrom": "2026-12-24T00:00:00Z", "validForNow": false, "isClosed": true, "openingHour": [] },
        ],
        "services": [], "publishingStatus": "Published", "modified": null,
    })
}

fn place() -> Value {
    json!({
        "id": PLACE_ID, "serviceChannelType": "ServiceLocation",
        "serviceChannelNames": [said("fi", "Name", "Valmennustalo"), said("sv", "Name", "Träningshuset")],
        "addresses": [{ "type": "Location", "subType": "Single", "streetAddress": {
            "street": [{ "language": "fi", "value": "Rantakuja" }, { "language": "sv", "value": "Strandgränden" }], "streetNumber": "3",
            "postalCode": "00000", "postOffice": [{ "language": "fi", "value": "ESIMERKKILÄ" }, { "language": "sv", "value": "EXEMPELBY" }],
            "additionalInformation": [{ "language": "fi", "value": "Toinen kerros" }],
            "latitude": "6715706.37708", "longitude": "106256.35961", "coordinateState": "Ok" } }],
        "emails": [], "phoneNumbers": [], "webPages": [],
        "services": [{ "service": { "id": SERVICE_ID, "name": "Työhönvalmennus" } }], "publishingStatus": "Published",
    })
}

fn general() -> Value {
    json!({
        "id": GENERAL_ID, "names": [said("fi", "Name", "Valmennus")],
        "descriptions": [said("sv", "Description", "En tränare går vid din sida."), said("fi", "Description", "Ei tätä.")],
        "requirements": [{ "language": "fi", "value": "Työnhakijoille." }],
        "serviceChargeType": "FreeOfCharge", "serviceClasses": [], "generalDescriptionType": "Municipality",
    })
}

pub fn json_input(name: &str, value: &Value) -> Input {
    input(name, value.to_string())
}

#[track_caller]
pub fn only(report: &Report) -> &Line {
    assert_eq!(report.lines.len(), 1, "{report}");
    &report.lines[0]
}

const EXPECTED: &str = r#"id = "tyohonvalmennus"
ptv = "11111111-2222-4333-8444-555555555555"
kind = "public"
organisation = "esimerkkikunta"
status = "active"
themes = ["P10.1"]
area = { municipalities = ["901", "902"] }
cost = "free"
languages = ["fi", "sv"]

[first_step]
type = "call"
target = "phone"
targets = { sv = "phone-2" }

[text.fi]
name = "Työhönvalmennus"
name_is_official = true
promise = "Saat tukea työn etsimiseen."
what_happens = "Valmentaja kulkee rinnallasi: haussa; työpaikalla"
who_for = "Työnhakijoille."
first_step = "Soita ja varaa aika."

[text.sv]
name = "Arbetsträning"
name_is_official = true
promise = "Du får stöd när du söker jobb."
what_happens = "En tränare går vid din sida."

[[contacts]]
id = "phone"
type = "phone"
value = "+358 6111 222"
hours = { fi = "Ma–pe 9–15.30", sv = "Mån–fre 9–15.30", en = "Mon–Fri 9–15:30" }
note = { fi = "Valmentajat" }
source = 1

[[contacts]]
id = "phone-2"
type = "phone"
value = "+358 6111 333"
hours = { fi = "Ma–pe 9–15.30", sv = "Mån–fre 9–15.30", en = "Mon–Fri 9–15:30" }
note = { fi = "Valmentajat" }
source = 1

[[contacts]]
id = "email"
type = "email"
value = "valmennus@esimerkki.example"
hours = { fi = "Ma–pe 9–15.30", sv = "Mån–fre 9–15.30", en = "Mon–Fri 9–15:30" }
note = { fi = "Valmentajat" }
source = 1

[[contacts]]
id = "address"
type = "address"
value = "Rantakuja 3, 00000 Esimerkkilä"
note = { fi = "Valmennustalo, Toinen kerros", sv = "Träningshuset, Strandgränden 3, 00000 Exempelby" }
latitude = 60.385107
longitude = 19.848137
source = 1

[[sources]]
title = "Palvelutietovaranto (PTV): Työhönvalmennus"
publisher = "Esimerkkilän kunta"
read = 2026-11-22
dated = 2026-10-01
"#;

#[test]
fn a_service_with_its_channels_and_general_description_becomes_a_file() {
    let folder = Folder::tiny();
    let inputs = [service(), phone(), place(), general()].map(|value| json_input("a.json", &value));
    let report = folder.ptv("2026-11-22", &inputs).unwrap();
    assert_eq!(folder.read(FILE), EXPECTED);
    assert_eq!(folder.read(&format!("imported/ptv/{SERVICE_ID}.toml")), EXPECTED);
    folder.expect_whole();
    assert!(folder.read("codes.tsv").contains("\ttyohonvalmennus\t"), "{}", folder.read("codes.tsv"));
    let line = only(&report);
    assert_eq!((&line.done, line.file.as_deref()), (&Done::Written, Some(FILE)));
    let notes: Vec<String> = line.notes.iter().map(|note| format!("{}: {}", note.field, note.message)).collect();
    // Everything that was not carried over is said, each with its field.
    for field in [
        "text.se:",
        "themes: P10.2",
        "area: Region Esimerkin maakunta",
        "area: the municipality 999",
        "AlternativeName fi:",
        "ProcessingTime fi:",
        "targetGroups:",
        "keywords:",
        "channel Valmentajat: the number 6111444",
        "channel Valmentajat: the e-mail address etu.suku@esimerkki.example",
        "channel Valmentajat: hours of the kind Exceptional",
        "channel Valmentajat: what is said of the number +358 6111 222 may name a person",
    ] {
        assert_eq!(notes.iter().filter(|note| note.starts_with(field)).count(), 1, "{field}\n{}", notes.join("\n"));
    }
}

#[test]
fn order_and_wrapping_make_no_difference() {
    let lists = [
        vec![json!([general(), place(), phone(), service()])],
        vec![
            json!({ "pageNumber": 1, "itemList": [{ "phoneChannel": phone(), "electronicChannel": null }, { "locationChannel": place() }] }),
            json!({ "itemList": [service(), general()] }),
        ],
    ];
    for values in lists {
        let folder = Folder::tiny();
        let inputs: Vec<Input> = values.iter().map(|value| json_input("b.json", value)).collect();
        folder.ptv("2026-11-22", &inputs).unwrap();
        assert_eq!(folder.read(FILE), EXPECTED);
    }
}

#[test]
fn version_12_becomes_the_same() {
    let service = json!({
        "contentId": SERVICE_ID, "organizationContentId": PROVIDER_ID, "generalDescriptionContentId": null, "serviceType": "Service",
        "targetGroups": ["KR1.3"], "lifeEvents": ["KE8"], "serviceClasses": ["P10.1", "P10.2"], "chargeType": "Free",
        "serviceLanguages": ["fi", "sv"], "area": { "areaType": "LimitedArea", "municipalities": ["901"], "regions": ["15"], "wellbeingServicesCounties": ["01"] },
        "publishedAt": "2026-10-01T07:32:52.026Z",
        "languageVersions": {
            "fi": { "name": "Työhönvalmennus", "summary": "Saat tukea työn etsimiseen.", "description": "## Valmennus\n\nValmentaja **kulkee** [rinnallasi](https://a.example).", "userInstructions": "Soita.", "conditions": "Työnhakijoille.", "freelyAssignedKeywords": ["valmennus"] },
            "sv": { "name": "Arbetsträning", "summary": null },
            "smn": null,
        },
    });
    let channel = json!({
        "contentId": CHANNEL_ID, "serviceChannelType": "TelephoneService", "publishedAt": "2026-10-01T07:32:52.026Z",
        "languageVersions": { "fi": { "name": "Valmentajat", "phoneNumbers": [{ "prefixNumber": "+358", "number": "6111222" }] } },
    });
    let connection = json!({ "serviceContentId": SERVICE_ID, "serviceChannelContentId": CHANNEL_ID });
    let provider = json!({ "contentId": PROVIDER_ID, "organizationType": "Municipality", "publishedAt": "2026-01-01T00:00:00Z",
        "languageVersions": { "fi": { "name": "Esimerkkilän kunta" } } });
    let folder = Folder::tiny();
    let report =
        folder.ptv("2026-11-22", &[json_input("c.json", &json!([service, channel, connection, provider]))]).unwrap();
    folder.expect_whole();
    let text = folder.read(FILE);
    for part in [
        "kind = \"public\"\norganisation = \"esimerkkikunta\"\nstatus = \"active\"\nthemes = [\"P10.1\"]\narea = { municipalities = [\"901\"], counties = [\"01\"] }\ncost = \"free\"",
        "what_happens = \"Valmennus. Valmentaja kulkee rinnallasi.\"",
        "value = \"+358 6111222\"",
        "dated = 2026-10-01",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("text.sv"), "{text}");
    let said = report.to_string();
    for field in ["text.sv: ", "area: Region 15", "freelyAssignedKeywords fi: ", "lifeEvents: "] {
        assert!(said.contains(field), "{field}\n{said}");
    }
}

#[track_caller]
fn left_out(values: &[Value], because: &str) {
    let folder = Folder::tiny();
    let before = folder.all();
    let inputs: Vec<Input> = values.iter().map(|value| json_input("d.json", value)).collect();
    let report = folder.ptv("2026-11-22", &inputs).unwrap();
    match &only(&report).done {
        Done::LeftOut(reason) => assert!(reason.contains(because), "{reason}"),
        done => panic!("{done:?}"),
    }
    assert!(folder.all() == before, "something was written");
}

fn with(mut value: Value, key: &str, to: Value) -> Value {
    value[key] = to;
    value
}

#[test]
fn what_cannot_be_a_service_is_left_out_with_the_reason() {
    left_out(&[service()], "give the files of its channels too");
    left_out(&[with(service(), "id", json!("../../evil")), phone()], "is no id of PTV");
    left_out(&[with(service(), "publishingStatus", json!("Draft")), phone()], "is a draft");
    left_out(&[with(service(), "publishingStatus", json!("Deleted")), phone()], "is archived");
    left_out(&[with(service(), "organizations", json!([])), phone()], "names no responsible organisation");
    left_out(&[with(service(), "serviceDescriptions", json!([])), phone()], "both a name and a summary");
    left_out(&[service(), with(phone(), "publishingStatus", json!("Deleted"))], "give the files of its channels too");
    let stranger = json!([{ "organization": { "id": PROVIDER_ID, "name": "Vieras ry" }, "roleType": "Responsible" }]);
    left_out(
        &[with(service(), "organizations", stranger), phone()],
        "who provides it, Vieras ry, is not in the catalogue",
    );
    let twin = with(
        with(service(), "generalDescriptionId", json!(null)),
        "serviceNames",
        json!([said("fi", "Name", "Esimerkkineuvonta")]),
    );
    left_out(&[twin, phone()], "services/esimerkkineuvonta.toml has the same name and provider; write ptv = ");
    // The catalogue's own check has the last word.
    let markup = json!([said("fi", "Name", "Työhönvalmennus"), said("fi", "Summary", "Saat &eurox; tukea.")]);
    left_out(&[with(service(), "serviceDescriptions", markup), phone()], "text.fi.promise: has HTML in it");
}

#[test]
fn an_organisation_comes_out_of_its_file() {
    let provider = json!({
        "id": PROVIDER_ID, "organizationType": "Organization", "organizationNames": [said("fi", "Name", "Vieras ry")],
        "organizationDescriptions": [said("fi", "Description", "Autamme työnhakijoita. Tule mukaan.")], "publishingStatus": "Published",
        "municipality": { "code": "902" }, "webPages": [{ "language": "fi", "url": "https://vieras.example/" }], "modified": "2026-01-01T00:00:00Z",
    });
    let folder = Folder::tiny();
    let theirs = json!([{ "organization": { "id": PROVIDER_ID, "name": "Vieras ry" }, "roleType": "Responsible" }]);
    let report = folder
        .ptv(
            "2026-11-22",
            &[json_input("e.json", &json!([provider, with(service(), "organizations", theirs), phone()]))],
        )
        .unwrap();
    folder.expect_whole();
    assert_eq!(report.count(|done| *done == Done::Written), 2, "{report}");
    let organisation = folder.read("organisations/vieras-ry.toml");
    for part in [
        "ptv = \"51111111",
        "kind = \"organisation\"",
        "area = { municipalities = [\"902\"] }",
        "promise = \"Autamme työnhakijoita. Tule mukaan.\"",
    ] {
        assert!(organisation.contains(part), "{organisation}");
    }
    let service = folder.read(FILE);
    assert!(service.contains("kind = \"organisation\"\norganisation = \"vieras-ry\""), "{service}");
}

#[test]
fn a_folder_that_is_no_catalogue_gets_the_files_alone() {
    let (catalogue, out) = (Folder::tiny(), tempfile::TempDir::new().unwrap());
    let before = catalogue.all();
    let home = suoraan::exchange::Home::open(catalogue.path(), out.path()).unwrap();
    let inputs = [json_input("f.json", &json!([service(), phone(), place(), general()]))];
    let report =
        suoraan::exchange::ptv::import(&inputs, &home, suoraan::model::Date::parse("2026-11-22").unwrap()).unwrap();
    assert!(catalogue.all() == before);
    assert_eq!(std::fs::read_to_string(out.path().join(FILE)).unwrap(), EXPECTED);
    assert!(!out.path().join("codes.tsv").exists());
    assert!(report.to_string().contains("run `suoraan codes`"), "{report}");
    // And there it is found again.
    drop(home);
    let home = suoraan::exchange::Home::open(catalogue.path(), out.path()).unwrap();
    let report =
        suoraan::exchange::ptv::import(&inputs, &home, suoraan::model::Date::parse("2026-11-22").unwrap()).unwrap();
    assert_eq!(only(&report).done, Done::Unchanged);
}
