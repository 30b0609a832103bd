//! The one search box of a page, and below it the place of its results. The form has no address and its method is
//! `dialog`, so that nothing typed is ever sent, not even by Enter before the app runs.

use super::{empty_results, home_place, icon, note};
use crate::model::EntryType;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// The box itself. `heading` is what the page asks, as its label and `<h1>`. With a form of choices it is a page of its
/// own, without one the beginning of the home page.
pub fn search_box(context: &Context, heading: String, narrow: Option<AnyView>) -> AnyView {
    let input = view! {
        <p class="hint" id="q-hint">{context.text("search-hint")}</p>
        <input
            id="q"
            type="search"
            aria-describedby="q-hint"
            autocomplete="off"
            autocapitalize="none"
            enterkeyhint="search"
            maxlength="200"
        />
    };
    let label = view! { <h1><label for="q">{heading}</label></h1> };
    let button = view! { <button class="btn go">{context.text("search-button")} {icon(context, "arrow")}</button> };
    let form = if narrow.is_none() {
        view! {
            <form class="panel stack" role="search" method="dialog">
                <p class="hint">{context.text("home-claim")}</p>
                <ol class="way ask">
                    <li><span class="dot" aria-hidden="true">"1"</span><div class="field">{label}{input}</div></li>
                    <li><span class="dot" aria-hidden="true">"2"</span>{home_place(context)}</li>
                </ol>
                {button}
            </form>
        }
        .once()
    } else {
        view! {
            <form class="stack find" role="search" method="dialog"><div class="field">{label}{input}</div></form>
            <details class="fold find" id="where-you-live">
                <summary>{context.text("place-title")}</summary>
                <div>{home_place(context)}</div>
            </details>
        }
        .once()
    };
    view! { {form} {without_app(context)} {narrow} <div id="search-results" class="stack">{empty_results()}</div> }
        .once()
}

/// What stands in place of search where scripts are off or the app cannot start: the lists, by which all is reached.
fn without_app(context: &Context) -> AnyView {
    let lists = |context: &Context| {
        let link = |page: Page, key: &str| view! { <a href=context.path(&page)>{context.text(key)}</a> };
        view! {
            {link(Page::List(EntryType::Service), "all-services")} ", "
            {link(Page::Situations, "situations-title")} ", "
            {link(Page::Municipalities, "municipalities-title")}
        }
    };
    let failed = note(context, "warm", "info", view! { {context.text("app-failed")} " " {lists(context)} }.once());
    let off = note(context, "warm", "info", view! { {context.text("scripts-off")} " " {lists(context)} }.once());
    view! { <div id="app-failed" hidden>{failed}</div> <noscript>{off}</noscript> }.once()
}
