//! What the directory is, what it holds, what it keeps to itself, and whose it is.

use crate::model::About;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn about(context: &Context, about: &About) -> AnyView {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let holds = context.i18n().format(
        "about-holds",
        &[
            ("services", count(about.services).into()),
            ("benefits", count(about.benefits).into()),
            ("organisations", count(about.organisations).into()),
            ("terms", count(about.terms).into()),
            ("paths", count(about.paths).into()),
        ],
    );
    let confirmed = context.i18n().format("about-confirmed", &[("confirmed", count(about.confirmed).into())]);
    let section = |title: &str, text: &str| {
        view! { <section class="stack tight"><h2>{context.text(title)}</h2><p>{context.text(text)}</p></section> }
    };
    let editors = match &about.editors {
        Some(address) => view! { <a href=format!("mailto:{address}")>{address.clone()}</a> }.once(),
        None => context.text("about-editors-unknown").once(),
    };
    view! {
        <div class="stack sections narrow">
            <header class="stack">
                <h1>{context.text("about-title")}</h1>
                <p class="lead">{context.text("about-description")}</p>
            </header>
            <section class="stack tight"><h2>{context.text("about-holds-title")}</h2><p>{holds}</p><p>{confirmed}</p></section>
            {section("about-privacy-title", "about-privacy")}
            <section class="stack tight">
                <h2>{context.text("about-keeps-title")}</h2>
                <p>{context.text("about-keeps")}</p>
                <div id="place-said"></div>
            </section>
            {section("about-truth-title", "about-truth")}
            <section class="stack tight"><h2>{context.text("about-editors-title")}</h2><p>{editors}</p></section>
            {section("about-licence-title", "about-licence")}
        </div>
    }
    .once()
}
