//! The pages: from a page's data to what a person sees. One file a kind of page.

mod about;
mod carried;
mod compare;
mod embed;
mod entrance;
mod entry;
mod entry_access;
mod entry_confirmation;
mod entry_first_step;
mod entry_near;
mod entry_origin;
mod entry_ours;
mod entry_report;
mod freshness;
mod freshness_confirmed;
mod home;
mod list;
mod municipality;
mod municipality_duties;
mod municipality_overview;
mod my_list;
mod my_list_take;
mod not_found;
mod open_data;
mod own_site;
mod path;
mod publish;
mod questions;
mod quick_exit;
mod situations;
mod together;

pub use carried::carried;
pub use entry::entry;
pub use not_found::not_found;

use super::Context;
use super::part::{MainAttributes, kind_word, shell};
use crate::model::{EntryType, PageData};
use crate::route::Page;
use leptos::prelude::*;

/// The whole body of a page. `page` is its place among the URLs, where it has one.
pub fn body(context: &Context, page: Option<&Page>, data: &PageData) -> AnyView {
    if page.is_some_and(Page::is_embed) {
        return embed::frame(context, content(context, data));
    }
    let (class, attributes) = match data {
        PageData::Home(_) => ("home", MainAttributes::default()),
        PageData::Municipality(municipality) => {
            let attributes = MainAttributes {
                employment_area: Some(municipality.employment_area_code.clone()),
                wellbeing_county: Some(municipality.county_code.clone()),
            };
            ("stack", attributes)
        }
        _ => ("stack", MainAttributes::default()),
    };
    shell(context, page, class, attributes, content(context, data))
}

fn content(context: &Context, data: &PageData) -> AnyView {
    match data {
        PageData::Home(situations) => home::home(context, situations),
        PageData::Search(page) => home::search(context, page),
        PageData::Questions(page) => questions::questions(context, page),
        PageData::Compare => compare::compare(context),
        PageData::MyList => my_list::my_list(context),
        PageData::Together => together::together(context),
        PageData::List(entry_type, letters) => list::list(context, *entry_type, letters),
        PageData::Entry(detail) if detail.card.entry_type == EntryType::Path => path::path(context, detail),
        PageData::Entry(detail) => entry::entry(context, detail),
        PageData::Situations(groups) => situations::situations(context, groups),
        PageData::Municipalities(links) => list::municipalities(context, links),
        PageData::Municipality(page) => municipality::municipality(context, page),
        PageData::About(about) => about::about(context, about),
        PageData::Freshness(freshness) => freshness::freshness(context, freshness),
        PageData::Publish(page) => publish::publish(context, page),
        PageData::OpenData(page) => open_data::open_data(context, page),
        PageData::Embed(embedded) => embed::card(context, embedded),
        PageData::EmbedSearch(page) => embed::search(context, page),
        PageData::Entrance(page) => entrance::entrance(context, page),
    }
}

/// The title of a page, without the name of the site.
pub fn title(context: &Context, data: &PageData) -> String {
    match data {
        PageData::Home(_) => context.text("home-question"),
        PageData::Search(_) => context.text("search-title"),
        PageData::Questions(_) => context.text("questions-title"),
        PageData::Compare => context.text("compare-title"),
        PageData::MyList => context.text("list-title"),
        PageData::Together => context.text("together-title"),
        PageData::List(entry_type, _) => context.text(list_title_key(*entry_type)),
        PageData::Situations(_) => context.text("situations-title"),
        PageData::Municipalities(_) => context.text("municipalities-title"),
        PageData::About(_) => context.text("about-title"),
        PageData::Freshness(_) => context.text("freshness-title"),
        PageData::Publish(_) => context.text("publish-title"),
        PageData::OpenData(_) => context.text("open-data-title"),
        PageData::Embed(embedded) => embed::title(context, &embedded.card),
        PageData::EmbedSearch(_) => context.text("embed-search-title"),
        PageData::Entrance(page) => context.text(entrance::title_key(page.kind)),
        PageData::Municipality(page) => {
            context.i18n().format("municipality-title", &[("municipality", page.link.name.as_str().into())])
        }
        PageData::Entry(detail) => format!("{} – {}", detail.card.name.text, kind_word(context, &detail.card)),
    }
}

/// One sentence about a page, for search engines and previews.
pub fn description(context: &Context, data: &PageData) -> String {
    match data {
        PageData::Entry(detail) => detail.card.lead.text.clone(),
        PageData::Municipality(page) => {
            context.i18n().format("municipality-description", &[("municipality", page.link.name.as_str().into())])
        }
        PageData::List(entry_type, _) => context.text(list_intro_key(*entry_type)),
        PageData::Situations(_) => context.text("situations-intro"),
        PageData::Municipalities(_) => context.text("municipalities-intro"),
        PageData::About(_) => context.text("about-description"),
        PageData::Freshness(_) => context.text("freshness-intro"),
        PageData::Publish(_) => context.text("publish-intro"),
        PageData::OpenData(_) => context.text("open-data-intro"),
        PageData::Embed(embedded) => embedded.card.lead.text.clone(),
        PageData::EmbedSearch(_) => context.text("site-description"),
        PageData::Questions(_) => context.text("questions-intro"),
        PageData::Compare => context.text("compare-intro"),
        PageData::MyList => context.text("list-intro"),
        PageData::Together => context.text("together-intro"),
        PageData::Entrance(page) => context.text(entrance::lead_key(page.kind)),
        PageData::Home(_) | PageData::Search(_) => context.text("site-description"),
    }
}

fn list_title_key(entry_type: EntryType) -> &'static str {
    match entry_type {
        EntryType::Service => "all-services",
        EntryType::Benefit => "all-benefits",
        EntryType::Organisation => "all-organisations",
        EntryType::Term => "glossary-title",
        EntryType::Path => "situations-title",
    }
}

fn list_intro_key(entry_type: EntryType) -> &'static str {
    match entry_type {
        EntryType::Service => "all-services-intro",
        EntryType::Benefit => "all-benefits-intro",
        EntryType::Organisation => "all-organisations-intro",
        EntryType::Term => "glossary-intro",
        EntryType::Path => "situations-intro",
    }
}
