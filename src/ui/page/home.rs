//! The home page and the search page: one box, and where to begin for somebody who does not know what to type.

use crate::model::{SearchPage, SituationLink};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{icon, narrow, said, search_box, share_button};
use leptos::prelude::*;

pub fn home(context: &Context, situations: &[SituationLink]) -> AnyView {
    let promises = ["promise-free", "promise-no-account", "promise-private"];
    let promise = |key: &str| view! { <li>{icon(context, "check")}<span>{context.text(key)}</span></li> };
    view! {
        <div class="stack">{search_box(context, context.text("home-question"), None)}</div>
        <section class="stack" aria-labelledby="situations">
            <h2 id="situations">{context.text("home-situations")}</h2>
            {tiles(context, situations)}
            <p><a href=context.path(&Page::Questions)>{context.text("home-questions")}</a></p>
            {entrances(context)}
        </section>
        <ul class="promise" aria-label=context.text("promise-label")>{promises.map(promise)}</ul>
    }
    .once()
}

pub fn search(context: &Context, page: &SearchPage) -> AnyView {
    let find = search_box(context, context.text("home-question"), Some(narrow(context, page)));
    view! { {find} {share_button(context)} }.once()
}

/// The ways in for those who look for somebody else.
fn entrances(context: &Context) -> impl IntoView + use<> {
    let link = |page: Page, key: &str| view! { <a href=context.path(&page)>{context.text(key)}</a> };
    view! {
        <p class="row">
            <span>{context.text("entrances-for-others")}</span>
            " "
            {link(Page::Employers, "entrance-employers-link")}
            " "
            {link(Page::Helping, "entrance-helping-link")}
        </p>
    }
}

fn tiles(context: &Context, situations: &[SituationLink]) -> impl IntoView + use<> {
    let path = context.path(&Page::Situations);
    let tile = |situation: &SituationLink| {
        let href = format!("{path}#{}", situation.id);
        view! { <li><a href=href>{icon(context, &situation.icon)}<span>{said(context, &situation.name)}</span></a></li> }
    };
    let tiles = situations.iter().map(tile).collect_view();
    view! { <div class="box"><ul class="tiles">{tiles}</ul></div> }
}
