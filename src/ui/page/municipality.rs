//! Who is responsible in a municipality, and what there is for people who live there.

use super::list::municipality_link;
use crate::model::{EntryType, Kind, LanguageStatus, MunicipalityPage};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{card_list, host_of, said};
use leptos::prelude::*;

pub fn municipality(context: &Context, page: &MunicipalityPage) -> AnyView {
    let name = page.link.name.as_str();
    let title = context.i18n().format("municipality-title", &[("municipality", name.into())]);
    let others = page.link.other_names.iter().map(|other| {
        let lang = other.lang.map(|locale| locale.to_string());
        view! { <span lang=lang>{other.text.clone()}</span> " " }
    });
    let row = |key: &str, hint: &str, answer: AnyView| {
        view! { <div><dt>{context.text(key)}<br /><span class="hint">{context.text(hint)}</span></dt><dd>{answer}</dd></div> }
    };
    let languages = match page.language_status {
        LanguageStatus::Finnish => "municipality-finnish",
        LanguageStatus::FinnishSwedish | LanguageStatus::SwedishFinnish => "municipality-bilingual",
        LanguageStatus::Swedish => "municipality-swedish",
        LanguageStatus::Sami => "municipality-sami",
    };
    let link = |page: Page, key: &str| view! { <li><a href=context.path(&page)>{context.text(key)}</a></li> };
    view! {
        <div class="stack sections narrow">
            <header class="stack">
                <h1>{title}</h1>
                <p class="hint">{others.collect_view()}</p>
            </header>
            <section class="card stack" aria-labelledby="responsible">
                <h2 id="responsible">{context.text("municipality-responsible")}</h2>
                <div class="box">
                    <dl class="rows">
                        {row("responsible-employment", "responsible-employment-hint", employment(context, page))}
                        {row("responsible-county", "responsible-county-hint", county(context, page))}
                        {row("responsible-kela", "responsible-kela-hint", context.text("kela-name").once())}
                        {row("responsible-languages", "responsible-languages-hint", context.text(languages).once())}
                    </dl>
                </div>
            </section>
            <section class="stack" aria-labelledby="local">
                <h2 id="local">{context.text("municipality-local")}</h2>
                {local(context, page)}
            </section>
            <section class="stack" aria-labelledby="everywhere">
                <h2 id="everywhere">{context.text("municipality-everywhere")}</h2>
                <ul class="stack dashes">
                    {link(Page::List(EntryType::Service), "door-services")}
                    {link(Page::Situations, "door-situations")}
                    {link(Page::List(EntryType::Benefit), "all-benefits")}
                </ul>
            </section>
        </div>
    }
    .once()
}

fn employment(context: &Context, page: &MunicipalityPage) -> AnyView {
    let Some(area) = &page.employment_area else {
        return context.text("responsible-aland").once();
    };
    let name = if page.employment_area_is_full_name {
        said(context, area).once()
    } else {
        let words = context.i18n().format("employment-area-named", &[("name", area.text.as_str().into())]);
        view! { <span>{words}</span> }.once()
    };
    let responsible = page.responsible.as_ref().map(|link| {
        view! { <br /><span class="hint">{context.text("responsible-municipality")} " " {municipality_link(context, link)}</span> }
    });
    view! { <b>{name}</b>{responsible} }.once()
}

fn county(context: &Context, page: &MunicipalityPage) -> AnyView {
    let site = page.county_site.as_ref().map(|site| {
        let host = host_of(site).to_owned();
        view! { <br /><a href=site.clone()>{host}</a> }
    });
    view! { <b>{said(context, &page.county)}</b>{site} }.once()
}

/// Local services by kind; where there are none, that is said.
fn local(context: &Context, page: &MunicipalityPage) -> AnyView {
    if page.local.is_empty() {
        return view! { <p>{context.text("municipality-none")}</p> }.once();
    }
    let group = |(kind, cards): &(Kind, Vec<crate::model::Card>)| {
        let key = match kind {
            Kind::Public => "local-public",
            Kind::Organisation => "local-organisation",
            Kind::Project => "local-project",
        };
        view! { <section class="stack"><h3>{context.text(key)}</h3>{card_list(context, cards, 4)}</section> }
    };
    page.local.iter().map(group).collect_view().once()
}
