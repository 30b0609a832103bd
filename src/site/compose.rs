//! The whole site: data files, index, a page for every URL, sitemap, headers.

use super::assets::{Assets, hash};
use super::document::{Documents, render};
use super::host_headers::headers;
use super::open_data;
use super::output::{BuildError, Output};
use crate::catalogue::entry_text;
use crate::i18n::{self, I18n};
use crate::model::{Carried, Catalogue, Date, EntryType, Locale, OpenData, envelope};
use crate::page_data::PageMaker;
use crate::route::{Language, Page, Routes};
use crate::search;
use crate::ui::{Context, Interface, page, part};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// What the names of folders of data that is named by its content begin with: a rule for them is none for open data,
/// whose addresses stay.
pub(super) const HASHED: &str = "data/v-";

/// What came of it.
pub struct Composed {
    /// How many files, without their compressed forms.
    pub files: usize,
    /// How many of them had to be compressed; the others have the forms of the build before.
    pub compressed: usize,
    /// Bytes as brotli, by measured group.
    pub sizes: BTreeMap<String, usize>,
}

/// One language of the site being composed.
struct Edition<'a> {
    locale: Locale,
    maker: PageMaker<'a>,
    context: Context,
    /// The address of its data: `/data/v-HASH/`.
    data: String,
}

/// Composes the site into `out`, which is replaced.
pub fn compose(
    catalogue: &Catalogue,
    locales: &Path,
    app: &Path,
    out: &Path,
    today: Date,
) -> Result<Composed, BuildError> {
    let mut output = Output::default();
    let settings = &catalogue.edition;
    let tags: Vec<String> = settings.locales.iter().map(Locale::to_string).collect();
    let assets = Assets::compose(app, settings, &tags, &mut output)?;
    let interfaces = interfaces(catalogue, locales)?;
    let mut for_app = i18n::load_for_app_named(locales, &settings.name).map_err(problems)?;
    let routes = interfaces.first().map(|(_, interface)| interface.routes.clone()).unwrap_or_default();
    let pages = PageMaker::pages(catalogue);

    let mut editions = Vec::new();
    for (locale, interface) in interfaces {
        let maker = PageMaker::new(catalogue, locale, today);
        let index = search::build(catalogue, locale, today).map_err(|error| BuildError::Index(error.to_string()))?;
        let context = Context::new(locale, interface.clone(), i18n::native_plural, &assets.icons);
        let context = context.with_help_now(maker.help_now());
        let messages = for_app.remove(&locale).unwrap_or_default();
        let whole = interface.clone();
        let interface = Interface { messages, routes: interface.routes };
        let data = add_data(&maker, &context, (&interface, &whole), index, locale, &settings.base_path, &mut output)?;
        editions.push(Edition { locale, maker, context, data });
    }
    let mut data = form_urlencoded::Serializer::new(String::new());
    data.append_pair("worker", &assets.worker).append_pair("icons", &assets.icons);
    data.append_pair("open", &format!("{}/{}", settings.base_path, OpenData::FOLDER));
    for edition in &editions {
        data.append_pair(edition.locale.as_str(), &edition.data);
    }
    // A slash need not be hidden in a value, and every page is shorter with it.
    let data = data.finish().replace("%2F", "/");
    let documents = Documents {
        assets: &assets,
        routes: &routes,
        base_url: &settings.base_url,
        base_path: &settings.base_path,
        data: &data,
    };
    add_pages(&editions, &documents, &pages, &mut output);
    add_files(catalogue, &mut output);
    output.add("sitemap.xml", sitemap(&settings.base_url, &routes, &pages).into_bytes(), None);
    output.add(
        "robots.txt",
        format!("User-agent: *\nAllow: /\nSitemap: {}{}/sitemap.xml\n", settings.base_url, settings.base_path)
            .into_bytes(),
        None,
    );
    output.set_headers(headers(&settings.base_path, &routes));
    let contexts: Vec<Context> = editions.iter().map(|edition| edition.context.clone()).collect();
    for (name, bytes) in open_data::files(catalogue, &contexts, today)? {
        output.add(&format!("{}{name}", OpenData::FOLDER), bytes, Some("open data"));
    }

    let (sizes, compressed) = output.replace(out)?;
    Ok(Composed { files: output.count(), compressed, sizes })
}

fn problems(problems: Vec<i18n::Problem>) -> BuildError {
    BuildError::Locales(problems.iter().map(ToString::to_string).collect())
}

/// The texts and addresses of each language, in the edition's order.
pub fn interfaces(catalogue: &Catalogue, folder: &Path) -> Result<Vec<(Locale, Interface)>, BuildError> {
    let mut all = i18n::load_named(folder, &catalogue.edition.name).map_err(problems)?;
    let mut languages = Vec::new();
    let mut messages = Vec::new();
    for locale in &catalogue.edition.locales {
        let Some(own) = all.remove(locale) else {
            return Err(BuildError::Locales(vec![format!(
                "{}/{locale}: there are no messages; write them",
                folder.display()
            )]));
        };
        let texts = I18n::new(*locale, own.clone(), i18n::native_plural);
        languages.push(Language::new(*locale, |key| texts.text(key)));
        messages.push((*locale, own));
    }
    let routes = Routes::new(&catalogue.edition.base_path, languages);
    Ok(messages
        .into_iter()
        .map(|(locale, messages)| (locale, Interface { messages, routes: routes.clone() }))
        .collect())
}

/// Adds the data files of a language, in a folder named by the hash of them all; gives the folder's address.
fn add_data(
    maker: &PageMaker<'_>,
    context: &Context,
    (interface, whole): (&Interface, &Interface),
    index: Vec<u8>,
    locale: Locale,
    base_path: &str,
    output: &mut Output,
) -> Result<String, BuildError> {
    let codes = maker.codes();
    let mut files = vec![
        ("interface.bin".to_owned(), encode(interface)?, Some(format!("interface {locale}"))),
        ("cards.bin".to_owned(), encode(&maker.search_data())?, Some(format!("cards {locale}"))),
        ("places.bin".to_owned(), encode(&maker.places())?, Some(format!("places {locale}"))),
        ("codes.bin".to_owned(), encode(&codes)?, Some(format!("codes {locale}"))),
        ("index.bin".to_owned(), index, Some(format!("index {locale}"))),
        // What only the form fetches that publishes a service: it shows whole pages.
        ("form.bin".to_owned(), encode(&maker.form_data())?, Some(format!("form {locale}"))),
        ("pages.bin".to_owned(), encode(whole)?, Some(format!("form {locale}"))),
    ];
    let bucket_of: BTreeMap<&str, u16> = codes.iter().map(|line| (line.id.as_str(), line.bucket)).collect();
    let mut buckets: BTreeMap<u16, Vec<(String, Carried)>> = BTreeMap::new();
    for entry in maker.to_carry() {
        let summary = part::summary(context, &entry.detail);
        files.push((format!("entry/{}.bin", summary.link.id), encode(&summary)?, None));
        let carried = page::carried(context, &entry, |view| render(|| view));
        let id = entry.detail.card.id.clone();
        let bucket = bucket_of.get(id.as_str()).copied().unwrap_or_default();
        buckets.entry(bucket).or_default().push((id, carried));
    }
    for (number, bucket) in buckets {
        files.push((format!("carried/{number}.bin"), encode(&bucket)?, None));
    }
    let all: Vec<u8> = files.iter().flat_map(|(name, bytes, _)| name.bytes().chain(bytes.iter().copied())).collect();
    let folder = format!("{HASHED}{}/", hash(&all));
    for (name, bytes, group) in files {
        output.add(&format!("{folder}{name}"), bytes, group.as_deref());
    }
    Ok(format!("{base_path}/{folder}"))
}

fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, BuildError> {
    let bytes = postcard::to_allocvec(value).map_err(|error| BuildError::Encode(error.to_string()))?;
    Ok(envelope::seal(&bytes))
}

fn add_pages(editions: &[Edition<'_>], documents: &Documents<'_>, pages: &[Page], output: &mut Output) {
    for edition in editions {
        let make = |page: &Page| {
            let data = edition.maker.data(page)?;
            let html = documents.page(&edition.context, page, &data);
            let path = edition.context.path(page);
            let folder = path.strip_prefix(documents.base_path).unwrap_or(&path).trim_start_matches('/');
            Some((format!("{folder}index.html"), html))
        };
        let made: Vec<(String, String)> = pages.par_iter().filter_map(make).collect();
        for (name, html) in made {
            output.add(&name, html.into_bytes(), None);
        }
    }
    let contexts: Vec<Context> = editions.iter().map(|edition| edition.context.clone()).collect();
    output.add("404.html", documents.not_found(&contexts).into_bytes(), None);
    output.add("index.html", documents.root(&contexts).into_bytes(), None);
}

/// The files of the services as the catalogue has them: they can be read by everybody, and opened in the form.
fn add_files(catalogue: &Catalogue, output: &mut Output) {
    for entry in catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Service) {
        let name = format!("{}catalogue/{}/{}.toml", OpenData::FOLDER, entry.entry_type.folder(), entry.id);
        output.add(&name, entry_text(entry, &catalogue.edition.locales).into_bytes(), None);
    }
}

/// Every page that may be listed, with its other languages.
fn sitemap(base_url: &str, routes: &Routes, pages: &[Page]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for page in pages.iter().filter(|page| page.is_indexed()) {
        for language in routes.languages() {
            let _ = write!(xml, "<url><loc>{base_url}{}</loc>", routes.path(language.locale, page));
            for other in routes.languages() {
                let (tag, path) = (other.locale, routes.path(other.locale, page));
                let _ = write!(xml, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{base_url}{path}\"/>");
            }
            xml.push_str("</url>\n");
        }
    }
    xml.push_str("</urlset>\n");
    xml
}
