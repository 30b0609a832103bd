//! Who is responsible in a municipality, and what there is for people who live there: first where to begin, then who
//! serves, who does what, what there is here and what is missing.

use super::list::municipality_link;
use super::{municipality_duties as duties, municipality_overview as overview};
use crate::model::{Card, EntryLink, EntryType, Kind, LanguageStatus, MunicipalityPage, Status};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{contact_link, entry_link, host_of, said};
use leptos::prelude::*;

/// So many services of a kind stand open; more are folded away.
const OPEN: usize = 3;

pub fn municipality(context: &Context, page: &MunicipalityPage) -> AnyView {
    let name = page.link.name.as_str();
    let title = context.i18n().format("municipality-title", &[("municipality", name.into())]);
    let others = page.link.other_names.iter().map(|other| {
        let lang = other.lang.map(|locale| locale.to_string());
        view! { <span lang=lang>{other.text.clone()}</span> " " }
    });
    let others = (!page.link.other_names.is_empty()).then(|| view! { <p class="hint">{others.collect_view()}</p> });
    let elsewhere = page.employment_area.is_none().then(|| view! { <p>{context.text("municipality-elsewhere")}</p> });
    let link = |page: Page, key: &str| view! { <li><a href=context.path(&page)>{context.text(key)}</a></li> };
    view! {
        <div class="stack sections narrow">
            <header class="stack tight">
                <h1>{title}</h1>
                {others}
            </header>
            {start(context, page)}
            {serving(context, page)}
            {duties::duties(context, page)}
            <section class="stack" aria-labelledby="local">
                <h2 id="local">{context.text("municipality-local")}</h2>
                {local(context, page)}
                {overview::gaps(context, page)}
            </section>
            <section class="stack" aria-labelledby="everywhere">
                <h2 id="everywhere">{context.text("municipality-everywhere")}</h2>
                {elsewhere}
                <ul class="dashes">
                    {link(Page::List(EntryType::Service), "door-services")}
                    {link(Page::Situations, "door-situations")}
                    {link(Page::List(EntryType::Benefit), "all-benefits")}
                </ul>
            </section>
            {overview::for_counsellors(context, page)}
        </div>
    }
    .once()
}

/// Where to begin: the first duty, who serves, and how to get in touch where that is known.
fn start(context: &Context, page: &MunicipalityPage) -> Option<AnyView> {
    let first = page.duties.first()?;
    let (lead, who, button) = match &page.state_authority {
        Some((name, site)) => {
            let button = site.as_ref().map(|site| {
                let host = host_of(site).to_owned();
                view! { <a class="btn go" href=site.clone()>{host}</a> }.once()
            });
            ("municipality-start-authority", said(context, name).once(), button)
        }
        None => {
            let button = first.explained.first().map(|link| {
                let lang = link.name.lang.map(|locale| locale.to_string());
                view! { <a class="btn go" href=context.entry_path(link) lang=lang>{link.name.text.clone()}</a> }.once()
            });
            ("municipality-start-lead", employment_area(context, page)?, button)
        }
    };
    let contacts = first.contacts.iter().map(|contact| {
        let note = contact.note.as_ref().map(|note| view! { <p class="hint">{said(context, note)}</p> });
        view! { <li>{contact_link(context, contact)}{note}</li> }
    });
    let contacts = if first.contacts.is_empty() {
        first.ask.as_ref().map(|ask| view! { <p class="hint">{said(context, ask)}</p> }.once())
    } else {
        Some(view! { <ul class="bullets">{contacts.collect_view()}</ul> }.once())
    };
    Some(
        view! {
            <section class="panel stack tight" aria-labelledby="start">
                <h2 id="start">{context.text("municipality-start")}</h2>
                <p>{context.text(lead)}</p>
                <p>{context.text("municipality-served-by")} " " <b>{who}</b></p>
                {button}
                {contacts}
            </section>
        }
        .once(),
    )
}

/// The name of the employment area, with the words for it where its name alone would not say what it is.
pub fn employment_area(context: &Context, page: &MunicipalityPage) -> Option<AnyView> {
    let area = page.employment_area.as_ref()?;
    Some(if page.employment_area_is_full_name {
        said(context, area).once()
    } else {
        let words = context.i18n().format("employment-area-named", &[("name", area.text.as_str().into())]);
        view! { <span>{words}</span> }.once()
    })
}

fn serving(context: &Context, page: &MunicipalityPage) -> AnyView {
    let row = |key: &str, answer: AnyView| view! { <div><dt>{context.text(key)}</dt><dd>{answer}</dd></div> };
    view! {
        <section class="card stack" aria-labelledby="serving">
            <h2 id="serving">{context.text("municipality-serving")}</h2>
            <div class="box">
                <dl class="rows">
                    {row("responsible-employment", employment(context, page))}
                    {row("responsible-county", county(context, page))}
                    {row("responsible-kela", context.text("kela-name").once())}
                    {row("responsible-languages", languages(context, page))}
                </dl>
            </div>
            <p class="hint">{context.text("municipality-source")}</p>
        </section>
    }
    .once()
}

fn employment(context: &Context, page: &MunicipalityPage) -> AnyView {
    let Some(name) = employment_area(context, page) else {
        return context.text("responsible-aland").once();
    };
    let responsible = page.responsible.as_ref().map(|link| {
        view! { <br /><span class="hint">{context.text("responsible-municipality")} " " {municipality_link(context, link)}</span> }
    });
    view! { {name}{responsible} }.once()
}

fn county(context: &Context, page: &MunicipalityPage) -> AnyView {
    let site = page.county_site.as_ref().map(|site| {
        let host = host_of(site).to_owned();
        view! { <br /><a href=site.clone()>{host}</a> }
    });
    let none = page.employment_area.is_none().then(|| {
        view! { <br /><span class="hint">{context.text("municipality-no-county")}</span> }
    });
    view! { {said(context, &page.county)}{site}{none} }.once()
}

/// What the municipality's languages mean for a person.
fn languages(context: &Context, page: &MunicipalityPage) -> AnyView {
    let (name, meaning) = match page.language_status {
        LanguageStatus::Finnish => ("municipality-finnish", "municipality-finnish-means"),
        LanguageStatus::FinnishSwedish | LanguageStatus::SwedishFinnish => {
            ("municipality-bilingual", "municipality-bilingual-means")
        }
        LanguageStatus::Swedish => ("municipality-swedish", "municipality-swedish-means"),
        LanguageStatus::Sami => ("municipality-sami", "municipality-sami-means"),
    };
    let area = (page.bilingual_area && page.language_status == LanguageStatus::Finnish)
        .then(|| view! { " " {context.text("municipality-area-bilingual")} });
    view! { {context.text(name)} "." <br /><span class="hint">{context.text(meaning)}{area}</span> }.once()
}

/// Local services by kind; where there are none, that is said.
fn local(context: &Context, page: &MunicipalityPage) -> AnyView {
    if page.local.is_empty() {
        return view! { <p>{context.text("municipality-none")}</p> }.once();
    }
    let group = |(kind, cards): &(Kind, Vec<Card>)| {
        let title = context.text(kind_key(*kind));
        let lines = cards.iter().map(|card| line(context, card)).collect_view();
        if cards.len() <= OPEN {
            return view! { <section class="stack tight"><h3>{title}</h3><ul class="dashes">{lines}</ul></section> }
                .once();
        }
        let title = format!("{title} ({})", cards.len());
        view! {
            <details class="fold unfolded-on-paper">
                <summary><h3>{title}</h3></summary>
                <div><ul class="dashes">{lines}</ul></div>
            </details>
        }
        .once()
    };
    page.local.iter().map(group).collect_view().once()
}

pub fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Public => "local-public",
        Kind::Organisation => "local-organisation",
        Kind::Project => "local-project",
    }
}

fn line(context: &Context, card: &Card) -> impl IntoView + use<> {
    let provider = card.provider.as_ref().map(|provider| view! { <p class="hint">{said(context, provider)}</p> });
    view! { <li>{name(context, card)}<p>{said(context, &card.lead)}</p>{provider}</li> }
}

/// A link to an entry; and where it may not run any more, that.
pub fn name(context: &Context, card: &Card) -> impl IntoView + use<> {
    let link = EntryLink { entry_type: card.entry_type, id: card.id.clone(), name: card.name.clone() };
    let doubt = match card.status {
        Status::Unknown => Some("fact-unknown"),
        Status::Planned => Some("fact-planned"),
        Status::Active | Status::Ended => None,
    };
    let doubt = doubt.map(|key| view! { " "<small class="hint">"(" {context.text(key)} ")"</small> });
    view! { {entry_link(context, &link)}{doubt} }
}
