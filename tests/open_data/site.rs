//! The composed site in small: an app that is no app around the tiny catalogue. What hosts send with each file, and what
//! stands in the heads of pages.

use super::{SERVICE, root, today, with};
use axum::http::HeaderMap;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use suoraan::model::{Catalogue, EntryType};
use suoraan::route::Page;
use suoraan::site::{self, PageMaker, serve::HeaderRules};
use tempfile::TempDir;

/// The site, in `dist` of the folder.
fn compose(catalogue: &Catalogue) -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let app = dir.path().join("app");
    fs::create_dir_all(app.join("public")).unwrap();
    let files = [
        "app-1.js",
        "app-1_bg.wasm",
        "search_worker.js",
        "search_worker_bg.wasm",
        "list.js",
        "list_bg.wasm",
        "publish.js",
        "publish_bg.wasm",
        "suoraan-1.css",
        "public/icons.svg",
        "public/favicon.svg",
    ];
    for file in files {
        fs::write(app.join(file), "x").unwrap();
    }
    site::compose(catalogue, &root().join("locales"), &app, &dir.path().join("dist"), today()).unwrap();
    dir
}

fn read(dir: &TempDir, path: &str) -> String {
    let path = dir.path().join("dist").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| unreachable!("{}: {error}", path.display()))
}

/// The headers of an address.
fn headers(rules: &HeaderRules, path: &str) -> BTreeMap<String, String> {
    let mut found = HeaderMap::new();
    rules.apply(path, &mut found);
    found.iter().map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned())).collect()
}

#[test]
fn headers_say_who_may_frame_and_read_and_how_long_to_keep() {
    for base in ["", "/folder"] {
        let mut catalogue = with(|_| {});
        catalogue.edition.base_path = base.to_owned();
        let dir = compose(&catalogue);
        let rules = HeaderRules::parse(&read(&dir, "_headers")).unwrap();
        let words = [("fi", "upota"), ("sv", "badda-in"), ("en", "embed")];
        let mut framed = 0;
        for path in addresses(&dir) {
            let headers = headers(&rules, &format!("{base}{path}"));
            let policy = &headers["content-security-policy"];
            let directives: Vec<&str> =
                policy.split([',', ';']).map(str::trim).filter(|part| part.starts_with("frame-ancestors")).collect();
            let embed = words.iter().any(|(tag, word)| path.starts_with(&format!("/{tag}/{word}/")));
            let expected = if embed { "frame-ancestors *" } else { "frame-ancestors 'none'" };
            assert_eq!(directives, [expected], "{path}: {policy}");
            assert!(policy.starts_with("default-src 'none'"), "{policy}");
            assert_eq!(headers["x-content-type-options"], "nosniff");
            let caching = headers.get("cache-control").map(String::as_str);
            assert_eq!(caching, (path != "/404.html").then_some("no-cache"), "{path}");
            framed += usize::from(embed);
        }
        assert_eq!(framed, 3 * (2 + 1 + 1), "two services, an organisation and the search, in three languages");
        for name in ["fi/services.json", "sv/organisations.json", "freshness.json"] {
            assert!(dir.path().join("dist/data/open").join(name).is_file(), "{name}");
            let headers = headers(&rules, &format!("{base}/data/open/{name}"));
            assert_eq!(headers["access-control-allow-origin"], "*", "{name}");
            assert_eq!(headers["cache-control"], "no-cache", "{name}");
        }
        let counts: Value = serde_json::from_str(&read(&dir, "data/open/freshness.json")).unwrap();
        assert_eq!((&counts["entries"], counts.to_string().contains("null")), (&Value::from(6), false));
        let hashed = fs::read_dir(dir.path().join("dist/data")).unwrap().flatten().map(|entry| entry.file_name());
        let hashed: Vec<String> = hashed.map(|name| name.to_string_lossy().into_owned()).collect();
        assert_eq!(hashed.iter().filter(|name| name.starts_with("v-")).count(), 3, "{hashed:?}");
        for name in hashed.iter().filter(|name| *name != "open") {
            let headers = headers(&rules, &format!("{base}/data/{name}/index.bin"));
            assert_eq!(headers["cache-control"], "public, max-age=31536000, immutable");
            assert_eq!(headers.get("access-control-allow-origin"), None);
        }
    }
}

/// The addresses of every page that was written, and of the page for what is not there.
fn addresses(dir: &TempDir) -> Vec<String> {
    fn collect(folder: &Path, path: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.path().is_dir() {
                collect(&entry.path(), &format!("{path}{name}/"), found);
            } else if name == "index.html" {
                found.push(path.to_owned());
            }
        }
    }
    let mut found = vec!["/404.html".to_owned()];
    collect(&dir.path().join("dist"), "/", &mut found);
    found
}

/// The block of data of a page's head.
fn block(html: &str) -> Option<Value> {
    let after = html.split("<script type=\"application/ld+json\">").nth(1)?;
    Some(serde_json::from_str(after.split("</script>").next()?).expect("JSON"))
}

#[test]
fn service_pages_say_to_search_engines_what_is_known() {
    let nasty = "</script><script>alert(1)</script>";
    let catalogue = with(|entry| {
        entry.text.get_mut(&super::locale("sv")).unwrap().promise = Some(nasty.to_owned());
        entry.text.get_mut(&super::locale("en")).unwrap().promise = None;
    });
    let dir = compose(&catalogue);
    let graph = block(&read(&dir, &format!("sv/tjanst/{SERVICE}/index.html"))).expect("a block");
    let [service, crumbs] = [&graph["@graph"][0], &graph["@graph"][1]];
    assert_eq!(service["@type"], "GovernmentService");
    assert_eq!(service["description"], nasty, "a text cannot end the block");
    assert_eq!(service["url"], format!("https://suoraan.example/sv/tjanst/{SERVICE}/"));
    assert_eq!(service["provider"]["url"], "https://suoraan.example/sv/arrangor/esimerkkikunta/");
    assert_eq!(service["availableLanguage"], serde_json::json!(["fi", "sv"]));
    assert_eq!(service["areaServed"][0]["@type"], "AdministrativeArea");
    assert_eq!(service["availableChannel"][0]["servicePhone"]["telephone"], "06 000 0000");
    assert_eq!(crumbs["@type"], "BreadcrumbList");
    assert_eq!(crumbs["itemListElement"].as_array().unwrap().len(), 3);
    let english = block(&read(&dir, &format!("en/service/{SERVICE}/index.html"))).expect("a block");
    assert_eq!(english["@graph"][0].get("description"), None, "a description in another language is none");
    let ended = block(&read(&dir, "fi/palvelu/esimerkkipaja/index.html")).expect("a block");
    assert_eq!(ended["@graph"].as_array().unwrap().len(), 1, "what has ended is no service any more: {ended}");
    for other in
        ["fi/index.html", "fi/jarjestaja/esimerkkikunta/index.html", "fi/upota/palvelu/esimerkkineuvonta/index.html"]
    {
        assert_eq!(block(&read(&dir, other)), None, "{other}");
    }
}

#[test]
fn embedded_pages_are_light_and_not_listed() {
    let dir = compose(&with(|_| {}));
    let card = read(&dir, "fi/upota/palvelu/esimerkkineuvonta/index.html");
    assert!(!card.contains("<script"), "{card}");
    assert!(card.contains("content=\"noindex\"") && !read(&dir, "sitemap.xml").contains("/upota/"));
    let search = read(&dir, "en/embed/search/index.html");
    assert_eq!(search.matches("<script").count(), 1, "{search}");
    assert!(search.contains("/assets/embed.") && !search.contains("app.") && search.contains("content=\"noindex\""));
    let pages = PageMaker::pages(&with(|_| {}));
    assert!(!pages.contains(&Page::Embed(EntryType::Benefit, "esimerkkituki".to_owned())));
}

#[test]
fn the_command_writes_what_the_site_has_or_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let export = |catalogue: &Path, out: &Path| {
        std::process::Command::new(env!("CARGO_BIN_EXE_suoraan"))
            .current_dir(root())
            .args(["export", "hsds", "--today", "2026-11-21", "--catalogue"])
            .arg(catalogue)
            .arg("--out")
            .arg(out)
            .output()
            .unwrap()
    };
    let out = dir.path().join("deep/down");
    let done = export(&root().join("tests/fixtures/catalogue"), &out);
    assert!(done.status.success(), "{done:?}");
    let files = site::hsds(&with(|_| {}), &root().join("locales"), today()).unwrap();
    assert_eq!(files.len(), 6);
    for (name, bytes) in files {
        assert_eq!(fs::read(out.join(&name)).unwrap(), bytes, "{name}");
    }
    let nothing = dir.path().join("nothing");
    let failed = export(&dir.path().join("no-catalogue"), &nothing);
    assert!(!failed.status.success() && !nothing.exists(), "{failed:?}");
    fs::write(dir.path().join("file"), "x").unwrap();
    let taken = export(&root().join("tests/fixtures/catalogue"), &dir.path().join("file"));
    let said = String::from_utf8_lossy(&taken.stderr).into_owned();
    assert!(!taken.status.success() && said.contains("cannot be written"), "{said}");
}
