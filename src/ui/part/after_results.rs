//! What stands below the results: more of them, a way to narrow them, and where nothing was found for sure the doors
//! that are always right.

use super::results::{Answer, SearchView};
use super::{card_list, crisis_note, note};
use crate::model::EntryType;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn after_results(context: &Context, view: &SearchView) -> AnyView {
    match view {
        SearchView::Idle | SearchView::Starting => ().once(),
        SearchView::Results(answer) => {
            let more = (answer.found.len() < answer.total).then(|| {
                view! { <p><button type="button" class="btn quiet" data-more="">{context.text("show-more")}</button></p> }
            });
            let narrow = answer.narrow.clone().filter(|_| answer.total > 0);
            let narrow = narrow.map(|href| view! { <p><a href=href>{context.text("narrow-link")}</a></p> });
            let lost = !answer.confident || answer.total == 0;
            let lost = lost.then(|| view! { {blocking(context, answer)} {open_doors(context, answer)} });
            let help = answer.help.as_ref().and_then(|help| crisis_note(context, help));
            view! { {help} {more} {narrow} {lost} }.once()
        }
        SearchView::Failed { damaged, again } => {
            let key = if *damaged { "search-damaged" } else { "search-failed" };
            let words = view! { <b>{context.text(key)}</b> " " <a href=again.clone() data-native="">{context.text("try-again")}</a> };
            let told = view! { <div role="alert">{note(context, "warm", "info", words.once())}</div> };
            view! { <section class="stack" id="search-failed">{told}{ways(context, None)}</section> }.once()
        }
    }
}

/// The choice in whose way everything is.
fn blocking(context: &Context, answer: &Answer) -> Option<AnyView> {
    let chip = answer.blocking.as_ref()?;
    let words = context.i18n().format("fit-blocking", &[("name", chip.name.as_str().into())]);
    Some(view! { <p><a class="btn quiet" id="blocking" href=chip.without.clone()>{words}</a></p> }.once())
}

/// The doors that are always right.
fn open_doors(context: &Context, answer: &Answer) -> AnyView {
    let report = answer.report.clone().map(|href| {
        view! {
            <p><a href=href>{context.text("lost-words")}</a><br /><small class="hint">{context.text("lost-words-hint")}</small></p>
        }
    });
    view! {
        <section class="stack" id="doors">
            <h2>{context.text("doors-title")}</h2>
            {ways(context, answer.here.as_ref())}
            {card_list(context, &answer.doors, 3)}
            {report}
        </section>
    }
    .once()
}

/// Links by which all is reached; first who is responsible where the person lives.
fn ways(context: &Context, here: Option<&(String, String)>) -> AnyView {
    let link = |href: String, words: String| view! { <li><a href=href>{words}</a></li> };
    let responsible = match here {
        Some((name, href)) => {
            let words = context.i18n().format("municipality-title", &[("municipality", name.as_str().into())]);
            link(href.clone(), words)
        }
        None => link(context.path(&Page::Municipalities), context.text("door-municipality")),
    };
    view! {
        <ul class="stack dashes">
            {responsible}
            {link(context.path(&Page::Situations), context.text("door-situations"))}
            {link(context.path(&Page::Questions), context.text("home-questions"))}
            {link(context.path(&Page::List(EntryType::Service)), context.text("door-services"))}
        </ul>
    }
    .once()
}
