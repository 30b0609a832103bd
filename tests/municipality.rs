//! The pages about all municipalities, in every language: each names its employment area and its wellbeing services
//! county, as the shared tables of areas have them. Where those are not beside the project, the test says so.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "what a test needs and does not find ends it")]

use leptos::prelude::RenderHtml;
use leptos::reactive::owner::Owner;
use std::collections::BTreeMap;
use std::path::Path;
use suoraan::i18n::{self, I18n};
use suoraan::model::{Catalogue, Checked, CheckedBy, Date, Locale, Municipality};
use suoraan::route::{Language, Page, Routes};
use suoraan::site::PageMaker;
use suoraan::ui::{Context, Interface, page};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn load(folder: &str) -> Catalogue {
    let (catalogue, _) = suoraan::catalogue::load(&root().join(folder));
    assert!(!catalogue.duties.is_empty(), "{folder} was not read");
    catalogue
}

/// Renders pages in one language, on a fixed day.
struct Renderer<'a> {
    context: Context,
    maker: PageMaker<'a>,
}

impl<'a> Renderer<'a> {
    fn new(catalogue: &'a Catalogue, tag: &str) -> Self {
        let locale = Locale::parse(tag).unwrap();
        let messages = i18n::load(&root().join("locales")).unwrap();
        let languages = messages.iter().map(|(locale, messages)| {
            let texts = I18n::new(*locale, messages.clone(), i18n::native_plural);
            Language::new(*locale, |key| texts.text(key))
        });
        let routes = Routes::new("", languages.collect());
        let interface = Interface { messages: messages[&locale].clone(), routes };
        let context = Context::new(locale, interface, i18n::native_plural, "/icons.svg");
        Self { context, maker: PageMaker::new(catalogue, locale, Date::parse("2026-11-21").unwrap()) }
    }

    fn municipality(&self, code: &str) -> String {
        let place = Page::Municipality(code.to_owned());
        let data = self.maker.data(&place).unwrap();
        Owner::new().with(|| page::body(&self.context, Some(&place), &data).to_html()).replace("<!>", "")
    }
}

/// The rows of a table of `../shared/areas`, by the names of its columns; `None` where there is none.
fn table(name: &str) -> Option<Vec<BTreeMap<String, String>>> {
    let file = root().join("../shared/areas").join(name);
    let Ok(text) = std::fs::read_to_string(&file) else {
        println!("skipped: {} is not there, so the pages were not held against it", file.display());
        return None;
    };
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next()?.split('\t').collect();
    let row =
        |line: &str| header.iter().map(|name| (*name).to_owned()).zip(line.split('\t').map(str::to_owned)).collect();
    Some(lines.map(row).collect())
}

/// What stands in the row under the label, as text.
fn said_in_row(html: &str, label: &str) -> String {
    let after = html.split_once(&format!("<dt>{label}</dt><dd>")).unwrap().1;
    after.split_once("</dd>").unwrap().0.replace("&amp;", "&")
}

#[test]
fn every_municipality_names_its_area_and_its_county_in_every_language() {
    let (Some(municipalities), Some(areas)) = (table("municipalities.tsv"), table("employment_areas.tsv")) else {
        return;
    };
    assert_eq!(municipalities.len(), 308);
    let areas: BTreeMap<&str, _> = areas.iter().map(|area| (area["name_fi"].as_str(), area)).collect();
    let catalogue = load("catalogue");
    let labels = [
        ("Työllisyysalue", "Hyvinvointialue", "Vastuukunta:"),
        ("Sysselsättningsområde", "Välfärdsområde", "Ansvarig kommun:"),
        (
            "Employment area (työllisyysalue)",
            "Wellbeing services county (hyvinvointialue)",
            "Responsible municipality:",
        ),
    ];
    let mut wrong = Vec::new();
    for (language, (area_label, county_label, responsible_label)) in LANGUAGES.into_iter().zip(labels) {
        let renderer = Renderer::new(&catalogue, language);
        for row in &municipalities {
            let code = row["code"].as_str();
            let html = renderer.municipality(code);
            let mut hold = |fine: bool, what: &str| {
                if !fine {
                    wrong.push(format!("{language} {code}: {what}"));
                }
            };
            let area_code = if row["employment_area_code"].is_empty() { "AMS" } else { &row["employment_area_code"] };
            hold(html.contains(&format!("data-employment-area=\"{area_code}\"")), "the area's code");
            hold(html.contains(&format!("data-wellbeing-county=\"{}\"", row["wsc_code"])), "the county's code");
            hold(said_in_row(&html, county_label).contains(&row[&format!("wsc_{language}")]), "the county's name");
            let area = said_in_row(&html, area_label);
            let Some(known) = areas.get(row["employment_area_fi"].as_str()) else {
                hold(area_code == "AMS" && area.contains("(AMS)"), "the state's authority");
                continue;
            };
            hold(known.values().any(|value| value == area_code), "the area of that name has another code");
            let full = &known[&format!("full_name_{language}")];
            let name = if full.is_empty() { &known[&format!("name_{language}")] } else { full };
            hold(area.contains(name.as_str()), "the area's name");
            // The responsible municipality is a fact only where it is verified; a joint authority has none.
            let verified = known["responsible_status"] == "verified" && !known["responsible_code"].is_empty();
            hold(area.contains(responsible_label) == verified, "whether the responsible municipality is named");
            hold(!verified || area.contains(&format!("/{}/\"", known["responsible_code"])), "the responsible one");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn municipality<'a>(catalogue: &'a mut Catalogue, code: &str) -> &'a mut Municipality {
    catalogue.areas.municipalities.get_mut(code).unwrap()
}

#[test]
fn a_duty_says_the_national_rule_and_local_practice_apart() {
    let catalogue = load("tests/fixtures/catalogue");
    let renderer = Renderer::new(&catalogue, "en");
    let here = renderer.municipality("901");
    assert!(here.contains("You get advice.") && here.contains("Sources of the national rule"), "{here}");
    assert!(!here.contains("We do not know how this works here."), "{here}");
    let elsewhere = renderer.municipality("902");
    assert!(elsewhere.contains("We do not know how this works here. Ask: "), "{elsewhere}");
    assert!(elsewhere.contains("Ask more."), "{elsewhere}");
}

#[test]
fn without_an_employment_area_no_rule_is_claimed_and_the_authority_is_named() {
    let mut catalogue = load("tests/fixtures/catalogue");
    municipality(&mut catalogue, "902").employment_area = None;
    let html = Renderer::new(&catalogue, "en").municipality("902");
    assert!(html.contains("data-employment-area=\"AMS\""), "{html}");
    assert!(html.contains("href=\"https://virasto.example\"") && html.contains("Example authority"), "{html}");
    assert!(
        html.contains("We do not know which rule is in force here.") && !html.contains("You get advice."),
        "{html}"
    );
}

#[test]
fn what_changed_in_the_last_month_is_said_and_what_is_not_known_too() {
    let mut catalogue = load("tests/fixtures/catalogue");
    let html = Renderer::new(&catalogue, "en").municipality("901");
    assert!(html.contains("No date of change: "), "{html}");
    let entry = catalogue.entries.get_mut("esimerkkineuvonta").unwrap();
    entry.changed = Date::parse("2026-11-01");
    entry.checked = Some(Checked { on: Date::parse("2026-09-01").unwrap(), by: CheckedBy::Editor });
    let html = Renderer::new(&catalogue, "en").municipality("901");
    assert!(html.contains("text changed on 1 November 2026"), "{html}");
    assert!(!html.contains("confirmed on"), "that was before: {html}");
    // What ended lately is news, too, although it is no service any more.
    catalogue.entries.get_mut("esimerkkineuvonta").unwrap().valid.to = Date::parse("2026-11-20");
    let html = Renderer::new(&catalogue, "en").municipality("901");
    assert!(html.contains("ended on 20 November 2026"), "{html}");
}
