//! The card and the page as the site would show them, by the very components of the site, in the language whose fields
//! are in front.

use super::program::Program;
use crate::model::{Catalogue, Entry, Locale};
use crate::page_data::PageMaker;
use crate::platform::{device, dom, fields};
use crate::ui::Context;
use crate::ui::page;
use crate::ui::part::card;
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::AnyView;
use leptos::tachys::view::any_view::AnyViewState;

/// What is mounted now.
#[derive(Default)]
pub struct Shown {
    card: Option<UnmountHandle<AnyViewState>>,
    page: Option<UnmountHandle<AnyViewState>>,
}

pub fn show(program: &Program) {
    let proposal = program.proposal.borrow();
    let Some(proposal) = proposal.as_ref() else { return };
    let locale = fields::shown_language().and_then(|tag| Locale::parse(&tag)).unwrap_or(program.context.locale());
    let contexts = program.contexts.borrow();
    let Some(context) = contexts.get(&locale) else { return };
    let around = with(&program.catalogue, proposal.organisation.as_ref());
    let maker = PageMaker::new(around.as_ref().unwrap_or(&program.catalogue), locale, device::today());
    let (summary, detail) = maker.preview(&proposal.entry);
    let mut shown = program.shown.borrow_mut();
    // Without a name there is nothing to look at.
    let nothing = summary.name.text.is_empty();
    dom::set_attribute("publish-nothing", "hidden", (!nothing).then_some(""));
    dom::set_attribute("publish-page-fold", "hidden", nothing.then_some(""));
    // What stands there goes before the new is built: both would have the same ids.
    shown.card = None;
    shown.page = None;
    dom::clear("publish-card");
    if nothing {
        return;
    }
    shown.card = mount("publish-card", context, |context| card(context, &summary, 3, None));
    if dom::is_open("publish-page-fold") {
        shown.page = mount("publish-page", context, |context| page::entry(context, &detail));
    }
}

/// The catalogue with a provider whom it does not have yet.
fn with(catalogue: &Catalogue, organisation: Option<&Entry>) -> Option<Catalogue> {
    let organisation = organisation?;
    let mut around = catalogue.clone();
    around.entries.insert(organisation.id.clone(), organisation.clone());
    Some(around)
}

fn mount(id: &str, context: &Context, view: impl FnOnce(&Context) -> AnyView) -> Option<UnmountHandle<AnyViewState>> {
    let place = dom::clear(id)?;
    dom::set_attribute(id, "lang", Some(context.locale().as_str()));
    let context = context.clone();
    let view = view(&context);
    Some(mount_to(place, move || view))
}
