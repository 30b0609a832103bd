//! What a host shows for an address that leads nowhere: the same in all languages, since none is known.

use crate::model::EntryType;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// The body of `404.html`: the same in every language, one after the other.
pub fn not_found(contexts: &[Context]) -> AnyView {
    let section = |(position, context): (usize, &Context)| {
        let tag = context.locale().to_string();
        let link = |page: Page, key: &str| view! { <li><a href=context.path(&page)>{context.text(key)}</a></li> };
        let title = context.text("not-found-title");
        let heading = if position == 0 {
            view! { <h1>{title}</h1> }.once()
        } else {
            view! { <h2 class="h1">{title}</h2> }.once()
        };
        view! {
            <section lang=tag class="stack">
                {heading}
                <p>{context.text("not-found-text")}</p>
                <ul class="stack dashes">
                    {link(Page::Home, "to-home")}
                    {link(Page::Search, "search-title")}
                    {link(Page::List(EntryType::Service), "door-services")}
                    {link(Page::Municipalities, "door-municipality")}
                </ul>
            </section>
        }
    };
    let sections = contexts.iter().enumerate().map(section).collect_view();
    view! { <main id="main" class="wrap stack sections narrow">{sections}</main> }.once()
}
