//! What stands around every page: the skip link, the name and the languages above, the ways on below.

use crate::model::EntryType;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::help_line;
use leptos::prelude::*;

/// The whole body of a page. `page` is where the language links lead; `None` leads them home.
pub fn shell(
    context: &Context,
    page: Option<&Page>,
    main_class: &str,
    attributes: MainAttributes,
    content: AnyView,
) -> AnyView {
    view! {
        <a class="skip vh" href="#main">{context.text("skip")}</a>
        {header(context, page)}
        <main
            id="main"
            class=format!("wrap {main_class}")
            data-employment-area=attributes.employment_area
            data-wellbeing-county=attributes.wellbeing_county
        >
            {content}
        </main>
        {footer(context)}
    }
    .once()
}

/// Facts of a municipality's page that other programs read from `<main>`.
#[derive(Clone, Debug, Default)]
pub struct MainAttributes {
    pub employment_area: Option<String>,
    pub wellbeing_county: Option<String>,
}

fn header(context: &Context, page: Option<&Page>) -> impl IntoView + use<> {
    let current = context.locale();
    let languages = context
        .routes()
        .languages()
        .iter()
        .map(|language| {
            let tag = language.locale.to_string();
            let href = context.routes().path(language.locale, page.unwrap_or(&Page::Home));
            let is_current = (language.locale == current).then_some("true");
            view! {
                <a href=href lang=tag.clone() hreflang=tag aria-current=is_current data-language="">
                    {language.name.clone()}
                </a>
            }
        })
        .collect_view();
    view! {
        <header class="wrap top">
            <a class="brand" href=context.path(&Page::Home) aria-label=context.text("brand-label")>
                <svg aria-hidden="true" viewBox="0 0 34 20">
                    <circle cx="5" cy="10" r="3" />
                    <path d="M10 10h20M23 3.5l7 6.5-7 6.5" />
                </svg>
                <span>{context.text("site-name")}</span>
            </a>
            <nav class="langs" aria-label=context.text("languages-label")>{languages}</nav>
        </header>
    }
}

fn footer(context: &Context) -> impl IntoView + use<> {
    let link = |page: Page, key: &str| view! { <li><a href=context.path(&page)>{context.text(key)}</a></li> };
    view! {
        <footer class="foot">
            <div class="wrap stack">
                <nav aria-label=context.text("footer-label")>
                    <ul>
                        {link(Page::Search, "search-title")}
                        {link(Page::MyList, "list-title")}
                        {link(Page::Situations, "situations-title")}
                        {link(Page::List(EntryType::Service), "all-services")}
                        {link(Page::List(EntryType::Benefit), "all-benefits")}
                        {link(Page::List(EntryType::Organisation), "all-organisations")}
                        {link(Page::List(EntryType::Term), "glossary-title")}
                        {link(Page::Municipalities, "municipalities-title")}
                        {link(Page::Employers, "entrance-employers-link")}
                        {link(Page::Helping, "entrance-helping-link")}
                        {link(Page::Publish, "publish-title")}
                        {link(Page::Freshness, "freshness-title")}
                        {link(Page::OpenData, "open-data-title")}
                        {link(Page::About, "about-title")}
                    </ul>
                </nav>
                {context.help_now().and_then(|help| help_line(context, help))}
                <p>{context.text("footer-licence")}</p>
            </div>
        </footer>
    }
}

/// What stands in place of a page whose data did not arrive or is damaged. `again` is the page's address.
pub fn error_page(context: &Context, damaged: bool, again: String) -> AnyView {
    let key = if damaged { "page-damaged" } else { "page-failed" };
    view! {
        <div class="stack narrow" id="page-failed">
            <h1>{context.text("page-failed-title")}</h1>
            <p>{context.text(key)}</p>
            <p class="row">
                <a class="btn" href=again data-native="">{context.text("try-again")}</a>
                <a class="btn quiet" href=context.path(&Page::Home)>{context.text("to-home")}</a>
            </p>
        </div>
    }
    .once()
}
