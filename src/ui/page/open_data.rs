//! The page for those who build on what the directory says: the files, how they are meant, what may be done with them,
//! and how a search stands on one's own site.

use super::own_site::{code, link, search_frame};
use crate::model::OpenData;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// Where HSDS is described.
const HSDS: &str = "https://docs.openreferral.org/en/v3.0/hsds/";
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

pub fn open_data(context: &Context, page: &OpenData) -> AnyView {
    view! {
        <div class="stack sections narrow">
            <header class="stack">
                <h1>{context.text("open-data-title")}</h1>
                <p class="lead">{context.text("open-data-intro")}</p>
            </header>
            {files(context, page)}
            {example(context, page)}
            {section(context, "ids", "open-data-ids-title", ids(context, page))}
            {section(context, "meaning", "open-data-meaning-title", meaning(context))}
            {section(context, "freshness", "open-data-freshness-title", freshness(context))}
            {section(context, "licence", "open-data-licence-title", licence(context, page))}
            {section(context, "changes", "open-data-changes-title", changes(context, page))}
            {section(context, "embed", "open-data-embed-title", embed(context, page))}
        </div>
    }
    .once()
}

fn section(context: &Context, id: &'static str, title: &str, content: AnyView) -> AnyView {
    view! {
        <section class="stack tight" aria-labelledby=id><h2 id=id>{context.text(title)}</h2>{content}</section>
    }
    .once()
}

fn bullets(context: &Context, keys: &[&str]) -> impl IntoView + use<> {
    let items = keys.iter().map(|key| view! { <li>{context.text(key)}</li> }).collect_view();
    view! { <ul class="bullets">{items}</ul> }
}

/// The files of each language, and those that are the same in all.
fn files(context: &Context, page: &OpenData) -> AnyView {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let row = |name: &str, words: String| {
        let links = context.routes().languages().iter().map(|language| {
            let tag = language.locale.to_string();
            let href = format!("{}{tag}/{name}", page.folder);
            view! { <li><a href=href lang=tag.clone() hreflang=tag>{language.name.clone()}</a></li> }
        });
        let name = name.to_owned();
        view! { <tr><th scope="row"><b>{name}</b><br />{words}</th><td><ul>{links.collect_view()}</ul></td></tr> }
    };
    let services = [("number", count(page.services).into())];
    let organisations = [("number", count(page.organisations).into())];
    let table = view! {
        <table>
            <caption>{context.text("open-data-files")}</caption>
            <thead><tr><th scope="col">{context.text("open-data-file")}</th><th scope="col">{context.text("open-data-language")}</th></tr></thead>
            <tbody>
                {row("services.json", context.i18n().format("open-data-services", &services))}
                {row("organisations.json", context.i18n().format("open-data-organisations", &organisations))}
                {row("services.csv", context.text("open-data-csv"))}
                <tr>
                    <th scope="row"><b>"freshness.json"</b><br />{context.text("open-data-freshness")}</th>
                    <td><a href=format!("{}freshness.json", page.folder)>{context.text("open-data-any-language")}</a></td>
                </tr>
            </tbody>
        </table>
        <p>{context.text("open-data-hsds")} " " <a href=HSDS>"Human Services Data Specification 3.0"</a></p>
        {bullets(context, &["open-data-stay", "open-data-cross-origin", "open-data-daily"])}
    };
    section(context, "files", "open-data-files-title", table.once())
}

fn example(context: &Context, page: &OpenData) -> AnyView {
    let address = format!("{}{}{}/services.json", page.site, page.folder, context.locale());
    let script = format!(
        "const answer = await fetch(\"{address}\"); const {{ contents }} = await answer.json(); \
         for (const service of contents) console.log(service.name, service.url);"
    );
    let content = view! {
        <p>{context.text("open-data-example-shell")}</p>
        {code(format!("curl {address}"))}
        <p>{context.text("open-data-example-script")}</p>
        {code(script)}
    };
    section(context, "example", "open-data-example-title", content.once())
}

fn ids(context: &Context, page: &OpenData) -> AnyView {
    let example = page.example.as_ref().map(|(ours, theirs)| {
        let formula = format!("uuid.uuid5(uuid.UUID(\"{}\"), \"{ours}\")  # {theirs}", page.namespace);
        view! { <p>{context.text("open-data-ids-python")}</p> {code(formula)} }
    });
    let namespace = page.namespace.as_str();
    view! {
        {bullets(context, &["open-data-ids-ours", "open-data-ids-stay"])}
        <p>{context.i18n().format("open-data-ids-namespace", &[("namespace", namespace.into())])}</p>
        {example}
    }
    .once()
}

/// How fields and dates are meant: the name of a field, and what it says.
fn meaning(context: &Context) -> AnyView {
    let rows = [
        ("assured_date", "open-data-assured"),
        ("sources-read", "open-data-read"),
        ("last_modified", "open-data-modified"),
        ("valid-from, valid-to", "open-data-valid"),
        ("status, alert", "open-data-status"),
        ("description-language", "open-data-missing"),
        ("attributes", "open-data-attributes"),
    ];
    let rows = rows.map(|(field, key)| view! { <div><dt><code>{field}</code></dt><dd>{context.text(key)}</dd></div> });
    view! {
        <p>{context.text("open-data-meaning")}</p>
        <div class="box"><dl class="rows">{rows.collect_view()}</dl></div>
    }
    .once()
}

/// The fields of the counts.
fn freshness(context: &Context) -> AnyView {
    let rows = [
        ("on, entries", "open-data-count-entries"),
        ("types, kinds, statuses", "open-data-count-kinds"),
        ("confirmed, confirmed_lately", "open-data-count-confirmed"),
        ("confirmations", "open-data-count-confirmations"),
        ("whole", "open-data-count-whole"),
        ("read, sources, undated, old", "open-data-count-sources"),
        ("running, unknown", "open-data-count-unknown"),
        ("national, municipalities", "open-data-count-areas"),
        ("ending, unsure, gaps", "open-data-count-ending"),
    ];
    let rows = rows.map(|(field, key)| view! { <div><dt><code>{field}</code></dt><dd>{context.text(key)}</dd></div> });
    view! {
        <p>{context.text("open-data-count")}</p>
        <div class="box"><dl class="rows">{rows.collect_view()}</dl></div>
    }
    .once()
}

fn licence(context: &Context, page: &OpenData) -> AnyView {
    let home = format!("{}{}", page.site, context.path(&Page::Home));
    view! {
        <p>{context.text("open-data-licence")} " " <a href=LICENCE>"CC BY 4.0"</a></p>
        <p>{context.text("open-data-licence-name")}</p>
        {code(link(&home, &context.text("site-name")))}
        <p>{context.text("open-data-licence-municipalities")}</p>
    }
    .once()
}

fn changes(context: &Context, page: &OpenData) -> AnyView {
    let editors = match &page.editors {
        Some(address) => view! { <a href=format!("mailto:{address}")>{address.clone()}</a> }.once(),
        None => context.text("about-editors-unknown").once(),
    };
    view! { <p>{context.text("open-data-changes")}</p><p>{context.text("open-data-editors")} " " {editors}</p> }.once()
}

/// A search for an area on somebody's own site.
fn embed(context: &Context, page: &OpenData) -> AnyView {
    let path = context.path(&Page::EmbedSearch);
    let (code_of, name) = page
        .municipality
        .as_ref()
        .map_or_else(Default::default, |place| (format!("#municipality={}", place.code), place.name.clone()));
    let search = format!("{}{}{code_of}", page.site, context.path(&Page::Search));
    let frame = format!("{}{path}{code_of}", page.site);
    let title = context.text("embed-search-title");
    let area = (!name.is_empty()).then(
        || view! { <p>{context.i18n().format("open-data-embed-area", &[("municipality", name.as_str().into())])}</p> },
    );
    view! {
        <p>{context.text("open-data-embed")}</p>
        {area}
        <p><b>{context.text("own-site-link")}</b></p>
        {code(link(&search, &title))}
        <p><b>{context.text("own-site-frame")}</b></p>
        {code(search_frame(&frame, &title))}
        <p>{context.text("open-data-embed-card")}</p>
        <p><a href=format!("{path}{code_of}") target="_blank" rel="noopener">{context.text("own-site-look")}</a></p>
    }
    .once()
}
