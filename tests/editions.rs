//! A second edition, made up, composed as a whole: what differs between regions is in its folder, and nothing of the
//! first edition is in its site. And a site that is composed over another is as if it was composed from nothing.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "what a test needs and does not find ends it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use suoraan::catalogue::{self, Severity};
use suoraan::model::{Catalogue, Date, Locale, PageData};
use suoraan::route::Page;
use suoraan::search::{Engines, Query};
use suoraan::site::{PageMaker, compose, serve::HeaderRules};
use tempfile::TempDir;

const BASE: &str = "/granskar/stigen";
const HOST: &str = "https://byarna.example";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

fn stigen() -> Catalogue {
    let (catalogue, problems) = catalogue::check(&root().join("tests/editions/stigen"), today());
    let errors: Vec<_> = problems.iter().filter(|problem| problem.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    catalogue
}

/// What Trunk writes, as far as composing needs it: the real style and icons, and programs without content.
fn app() -> TempDir {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    for name in [
        "app-1.js",
        "app-1_bg.wasm",
        "search_worker.js",
        "search_worker_bg.wasm",
        "list.js",
        "list_bg.wasm",
        "publish.js",
        "publish_bg.wasm",
    ] {
        write(name, name.as_bytes());
    }
    write("suoraan-1.css", &fs::read(root().join("src/ui/suoraan.css")).unwrap());
    fs::create_dir(folder.path().join("public")).unwrap();
    for name in ["public/icons.svg", "public/favicon.svg"] {
        write(name, &fs::read(root().join(name)).unwrap());
    }
    folder
}

/// Composes into `out`; gives how many files there are and how many of them were compressed.
fn compose_into(catalogue: &Catalogue, out: &Path) -> (usize, usize) {
    let composed = compose(catalogue, &root().join("locales"), app().path(), out, today()).unwrap();
    (composed.files, composed.compressed)
}

/// Every file by its path from `folder`, with `/`.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![PathBuf::new()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(folder.join(&inner)).unwrap() {
            let entry = entry.unwrap();
            let path = inner.join(entry.file_name());
            if entry.path().is_dir() {
                open.push(path);
            } else {
                found.insert(path.to_str().unwrap().to_owned(), fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}

/// The site of the second edition, without compressed forms; composed once.
fn site() -> &'static BTreeMap<String, Vec<u8>> {
    static SITE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    SITE.get_or_init(|| {
        let out = TempDir::new().unwrap();
        compose_into(&stigen(), out.path());
        let mut files = files(out.path());
        files.retain(|name, _| !name.ends_with(".br") && !name.ends_with(".gz"));
        files
    })
}

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, name: &str) -> &'a str {
    std::str::from_utf8(files.get(name).unwrap_or_else(|| panic!("{name} is not there"))).unwrap()
}

fn pages(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &str)> {
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    pages.map(|(name, bytes)| (name.as_str(), std::str::from_utf8(bytes).unwrap()))
}

/// The values of an attribute, wherever it stands.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.split(begin.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn every_address_lies_in_the_editions_folder() {
    let files = site();
    for (name, html) in pages(files) {
        for attribute in ["href", "src", "action", "content"] {
            for value in values(html, attribute) {
                if value.starts_with('/') {
                    assert!(value.starts_with(&format!("{BASE}/")), "{name}: {attribute}=\"{value}\"");
                }
                if value.starts_with(HOST) {
                    assert!(value.starts_with(&format!("{HOST}{BASE}/")), "{name}: {attribute}=\"{value}\"");
                }
            }
        }
        for setting in html.split("=/").skip(1) {
            assert!(setting.starts_with(BASE.trim_start_matches('/')), "{name}: …=/{}", &setting[..30]);
        }
    }
    for address in text(files, "sitemap.xml").split("://").skip(1).filter(|rest| rest.starts_with("byarna")) {
        assert!(address.starts_with(&format!("byarna.example{BASE}/")), "sitemap.xml: {address}");
    }
    assert!(text(files, "robots.txt").contains(&format!("{HOST}{BASE}/sitemap.xml")));
    let headers = text(files, "_headers");
    HeaderRules::parse(headers).unwrap();
    for path in headers.lines().filter(|line| line.starts_with('/')) {
        assert!(path.starts_with(&format!("{BASE}/")), "_headers: {path}");
    }
    let choose = files.iter().find(|(name, _)| name.starts_with("assets/choose.")).unwrap().1;
    let choose = std::str::from_utf8(choose).unwrap();
    assert!(choose.contains("\"sv,fi\"") && choose.contains(&format!("\"{BASE}/\"")), "{choose}");
}

#[test]
fn its_languages_are_there_in_its_order_and_no_other() {
    let files = site();
    let folders: BTreeSet<&str> = files.keys().filter_map(|name| Some(name.split_once('/')?.0)).collect();
    assert_eq!(folders, BTreeSet::from(["assets", "data", "fi", "sv"]));
    for (name, html) in pages(files) {
        for attribute in ["lang", "hreflang"] {
            for value in values(html, attribute) {
                assert!(["sv", "fi", "x-default"].contains(&value), "{name}: {attribute}=\"{value}\"");
            }
        }
        if html.contains("rel=\"alternate\"") && name != "index.html" {
            let alternates: Vec<&str> = html
                .split("rel=\"alternate\" hreflang=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap())
                .collect();
            assert_eq!(alternates, ["sv", "fi", "x-default"], "{name}");
        }
        if let Some((_, links)) = html.split_once("class=\"langs\"") {
            let links = links.split_once("</nav>").unwrap().0;
            assert_eq!(values(links, "hreflang"), ["sv", "fi"], "{name}");
        }
    }
    let missing = text(files, "404.html");
    assert!(missing.contains("lang=\"sv\"") && missing.contains("lang=\"fi\""), "{missing}");
    let sitemap = text(files, "sitemap.xml");
    let listed = sitemap.matches("<loc>").count();
    assert_eq!(sitemap.matches("hreflang=\"sv\"").count(), listed);
    assert_eq!(sitemap.matches("hreflang=\"fi\"").count(), listed);
    assert_eq!(sitemap.matches("hreflang=").count(), 2 * listed);
}

#[test]
fn it_has_its_own_name_and_colours() {
    let files = site();
    for (name, html) in pages(files).filter(|(name, _)| !["index.html", "404.html"].contains(name)) {
        let title = html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
        assert!(title.ends_with(" – Stigen"), "{name}: {title}");
        // What stands within other sites has no head; it says at its end whose it is.
        if ["/badda-in/", "/upota/"].iter().any(|embedded| name.contains(embedded)) {
            assert!(html.contains(">Stigen<span"), "{name}");
            continue;
        }
        let brand = html.split_once("class=\"brand\"").unwrap().1;
        assert!(brand.split_once("</a>").unwrap().0.contains("<span>Stigen</span>"), "{name}");
    }
    assert!(text(files, "index.html").contains("<h1>Stigen</h1>"));
    assert!(text(files, "sv/om/index.html").contains("Vad är Stigen?"));
    let style = files.iter().find(|(name, _)| name.starts_with("assets/style.")).unwrap().1;
    let style = std::str::from_utf8(style).unwrap();
    let (light, dark) = style.rsplit_once("@media").unwrap();
    assert!(
        light.ends_with("--link:#4a2d8f;--act:#4a2d8f;--on-act:#fff;--panel:#33215f;--panel-2:#dcd3f2;}"),
        "{light}"
    );
    assert!(dark.contains("--tint:#20332b;--link:#c3b1f5;--act:#c3b1f5;--on-act:#1a1030;--panel:#3d2a70;"), "{dark}");
    let without = pages(files).all(|(_, html)| !html.contains(" style=\"") && !html.contains("<style"));
    assert!(without, "the policy lets no style stand in a page");
}

#[test]
fn nothing_of_the_first_edition_is_in_it() {
    let (first, _) = catalogue::load(&root().join("catalogue"));
    let areas = &first.areas;
    let mut words: BTreeSet<String> = BTreeSet::from([first.edition.name.clone(), first.edition.base_url.clone()]);
    for municipality in areas.members(&first.edition.region) {
        words.extend(municipality.name.values().cloned());
        let county = areas.counties.get(&municipality.county).unwrap();
        words.extend(county.name.values().filter_map(|name| Some(name.split(' ').next()?.to_owned())));
        let area = areas.employment_areas.get(municipality.employment_area.as_ref().unwrap()).unwrap();
        words.extend(area.name.values().cloned());
    }
    assert!(words.len() > 20, "{words:?}");
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    for (name, bytes) in site().iter().filter(|(name, _)| !name.ends_with("icons.svg")) {
        let content = String::from_utf8_lossy(bytes);
        for word in &words {
            for (at, _) in content.match_indices(word.as_str()) {
                let (before, after) = (content[..at].chars().next_back(), content[at + word.len()..].chars().next());
                assert!(is_letter(before) || is_letter(after), "{name} says {word}");
            }
        }
    }
}

#[test]
fn its_home_page_and_its_region_are_its_own() {
    let catalogue = stigen();
    let swedish = Locale::parse("sv").unwrap();
    let maker = PageMaker::new(&catalogue, swedish, today());
    let Some(PageData::Home(home)) = maker.data(&Page::Home) else { panic!("there is no home page") };
    let ids: Vec<&str> = home.iter().map(|situation| situation.id.as_str()).collect();
    assert_eq!(ids, ["new-here", "looking-for-work"]);
    let Some(PageData::Situations(all)) = maker.data(&Page::Situations) else { panic!("there are no situations") };
    assert_eq!(all.len(), 3);
    let places: Vec<String> = maker.places().into_iter().map(|place| place.name).collect();
    assert_eq!(places, ["Granskär", "Björkholm", "Avlägsby"], "those of the region are suggested first");

    let engines = Engines::new(&catalogue, today()).unwrap();
    let query = |text: &str| Query {
        text: text.to_owned(),
        locale: swedish,
        municipality: None,
        as_typed: false,
        choices: Vec::new(),
        top: 5,
    };
    let found = engines.search(&query("knega")).results;
    assert_eq!(found.first().map(|hit| hit.id.as_str()), Some("jobbstugan"));
}

#[test]
fn a_folder_that_holds_something_else_is_not_replaced() {
    let out = TempDir::new().unwrap();
    fs::write(out.path().join("letter.txt"), "mine").unwrap();
    let problem = compose(&stigen(), &root().join("locales"), app().path(), out.path(), today()).err().unwrap();
    assert!(
        problem.to_string().ends_with("holds files that are no site; choose a new or an empty folder"),
        "{problem}"
    );
    assert_eq!(files(out.path()).into_iter().collect::<Vec<_>>(), [("letter.txt".to_owned(), b"mine".to_vec())]);
}

#[test]
fn a_site_composed_over_another_is_as_if_composed_from_nothing() {
    let (over, fresh) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let before = stigen();
    let (all, compressed) = compose_into(&before, over.path());
    assert!(compressed + 1 == all, "`_headers` alone has no form");
    let mut after = before.clone();
    let entry = after.entries.get_mut("batverkstan").unwrap();
    entry.text.get_mut(&Locale::parse("sv").unwrap()).unwrap().promise = Some("Du bygger en båt.".to_owned());

    // What is no part of the site goes, be it a file, a folder in a file's place or a link that leads elsewhere.
    let elsewhere = over.path().with_extension("elsewhere");
    fs::write(&elsewhere, "mine").unwrap();
    fs::write(over.path().join("sv/old.html.br"), "old").unwrap();
    fs::remove_file(over.path().join("robots.txt")).unwrap();
    fs::create_dir_all(over.path().join("robots.txt/inner")).unwrap();
    #[cfg(unix)]
    {
        fs::remove_file(over.path().join("404.html")).unwrap();
        std::os::unix::fs::symlink(&elsewhere, over.path().join("404.html")).unwrap();
    }

    let (_, compressed) = compose_into(&after, over.path());
    assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "mine");
    fs::remove_file(&elsewhere).unwrap();
    compose_into(&after, fresh.path());
    let (over, fresh) = (files(over.path()), files(fresh.path()));
    assert_eq!(over.keys().collect::<Vec<_>>(), fresh.keys().collect::<Vec<_>>());
    let differ: Vec<_> =
        over.iter().filter(|(name, bytes)| fresh.get(*name) != Some(bytes)).map(|(name, _)| name).collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert!(compressed * 2 < all, "{compressed} of {all} files were compressed for one text");
}
