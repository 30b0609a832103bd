//! What people see of it: the page about open data, the views within pages of others, "put this on your own site", and
//! what search engines read.

use super::{SERVICE, locale, root, today, with};
use leptos::prelude::RenderHtml;
use leptos::reactive::owner::Owner;
use serde_json::Value;
use suoraan::i18n::{self, I18n};
use suoraan::model::{Catalogue, EntryType, Status};
use suoraan::route::{Language, Page, Routes};
use suoraan::site::PageMaker;
use suoraan::ui::{Context, Interface, page};

/// The HTML of a page's body in a language.
fn body(catalogue: &Catalogue, tag: &str, place: &Page) -> String {
    let messages = i18n::load(&root().join("locales")).unwrap();
    let languages = messages.iter().map(|(locale, messages)| {
        let texts = I18n::new(*locale, messages.clone(), i18n::native_plural);
        Language::new(*locale, |key| texts.text(key))
    });
    let routes = Routes::new("", languages.collect());
    let interface = Interface { messages: messages[&locale(tag)].clone(), routes };
    let context = Context::new(locale(tag), interface, i18n::native_plural, "/icons.svg");
    let data = PageMaker::new(catalogue, locale(tag), today()).data(place).unwrap();
    Owner::new().with(|| page::body(&context, Some(place), &data).to_html()).replace("<!>", "")
}

fn embed(id: &str, entry_type: EntryType) -> Page {
    Page::Embed(entry_type, id.to_owned())
}

#[test]
fn an_embedded_card_stands_alone_and_leads_out_into_new_tabs() {
    for (tag, whole) in [("fi", "Katso koko sivu"), ("sv", "Se hela sidan"), ("en", "See the whole page")] {
        let html = body(&with(|_| {}), tag, &embed(SERVICE, EntryType::Service));
        assert!(!html.contains("<header") && !html.contains("<footer") && !html.contains("<nav"), "{html}");
        assert!(html.contains("<h1") && html.contains(whole) && html.contains("href=\"tel:060000000\""), "{html}");
        let links = html.split("<a ").skip(1).map(|link| link.split('>').next().unwrap());
        for link in links.filter(|link| !link.contains("tel:")) {
            assert!(link.contains("target=\"_blank\"") && link.contains("rel=\"noopener\""), "{link}");
        }
        assert!(!html.contains("data-needs-app"), "{html}");
    }
}

#[test]
fn an_embedded_card_says_that_it_has_ended_and_what_there_is_instead() {
    let html = body(&with(|_| {}), "fi", &embed("esimerkkipaja", EntryType::Service));
    assert!(html.contains("Päättynyt") && html.contains("/fi/palvelu/esimerkkineuvonta/"), "{html}");
    assert!(!html.contains("btn go"), "nothing to do first any more");
}

#[test]
fn an_embedded_organisation_lists_what_runs() {
    let html = body(&with(|_| {}), "fi", &embed("esimerkkikunta", EntryType::Organisation));
    assert!(html.contains("/fi/palvelu/esimerkkineuvonta/") && !html.contains("esimerkkipaja"), "{html}");
}

#[test]
fn the_embedded_search_serves_without_scripts_and_sends_nothing() {
    let html = body(&with(|_| {}), "sv", &Page::EmbedSearch);
    assert!(html.contains("method=\"dialog\"") && !html.contains(" action="), "{html}");
    assert!(html.contains("hidden") && html.contains("data-search=\"/sv/sok/\""), "{html}");
    assert!(html.contains("<option value=\"901\">"), "{html}");
    assert!(
        html.contains("href=\"/sv/sok/\"") && html.contains("href=\"/sv/situationer/#looking-for-work\""),
        "{html}"
    );
    assert!(!html.contains("type=\"search\""), "the one search box is on the site's own pages");
}

#[test]
fn what_to_copy_is_text_below_everything_else() {
    for (entry_type, id) in [(EntryType::Service, SERVICE), (EntryType::Organisation, "esimerkkikunta")] {
        let html = body(&with(|_| {}), "en", &Page::Entry(entry_type, id.to_owned()));
        let at = html.find("id=\"own-site\"").expect("the fold");
        assert!(html.find("id=\"report\"").unwrap() < at);
        let path = format!("https://suoraan.example/en/embed/{}/{id}/", entry_type.as_str());
        assert!(html[at..].contains(&format!("&lt;iframe src=\"{path}\"")), "{html}");
        assert!(!html.contains("<iframe"), "{html}");
    }
    let benefit = body(&with(|_| {}), "en", &Page::Entry(EntryType::Benefit, "esimerkkituki".to_owned()));
    assert!(!benefit.contains("own-site"), "only what somebody provides stands on their site");
}

#[test]
fn the_page_about_open_data_names_every_file_and_every_count() {
    for tag in ["fi", "sv", "en"] {
        let html = body(&with(|_| {}), tag, &Page::OpenData);
        for file in ["services.json", "organisations.json", "services.csv"] {
            for language in ["fi", "sv", "en"] {
                assert!(html.contains(&format!("href=\"/data/open/{language}/{file}\"")), "{language} {file}");
            }
        }
        assert!(html.contains("href=\"/data/open/freshness.json\"") && html.contains("CC BY 4.0"));
        assert!(html.contains("337dc462-65f2-5ae5-a1f8-9d0a15b4adfa"), "the namespace: {html}");
        let freshness = PageMaker::new(&with(|_| {}), locale(tag), today()).freshness();
        let Value::Object(counts) = serde_json::to_value(freshness).unwrap() else { unreachable!("an object") };
        let fields: Vec<&str> = html.split("<code>").skip(1).filter_map(|part| part.split("</code>").next()).collect();
        for count in counts.keys() {
            let told = fields.iter().any(|field| field.split(", ").any(|name| name == count));
            assert!(told, "freshness.json has `{count}`: say in ui/page/open_data.rs what it is");
        }
    }
}

#[test]
fn counts_are_written_in_the_words_of_the_catalogue() {
    let freshness = PageMaker::new(&with(|_| {}), locale("en"), today()).freshness();
    let json = serde_json::to_value(freshness).unwrap();
    assert_eq!(json["on"], "2026-11-21");
    assert_eq!(json["types"][0], serde_json::json!(["service", 2]));
    assert_eq!(json["unknown"][0][0], "way_in");
    assert!(json["confirmations"]["states"].to_string().contains("[\"never\","), "{json}");
}

#[test]
fn a_status_that_is_not_sure_is_said_in_a_card_too() {
    let html = body(&with(|entry| entry.status = Status::Unknown), "en", &embed(SERVICE, EntryType::Service));
    assert!(html.contains("Ask if it still runs"), "{html}");
}
