//! Two people, one phone: one service at a time in large text, in the person's language above and in the other's below.
//! The app fills it in. Nothing private is shown: no note.

use super::my_list::off;
use crate::model::Locale;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::icon;
use leptos::prelude::*;

pub fn together(context: &Context) -> AnyView {
    view! {
        <div class="stack">
            <h1 class="h3">{context.text("together-title")}</h1>
            {off(context)}
            <p id="together-empty" hidden=true>{context.text("together-empty")}</p>
            <div class="duo" id="duo" hidden=true>{half("upper")} {middle(context)} {half("lower")}</div>
            <p><a id="together-list" href=context.path(&Page::MyList)>{context.text("together-back")}</a></p>
        </div>
    }
    .once()
}

fn half(place: &'static str) -> AnyView {
    // What is said of the next one is heard once.
    let role = (place == "upper").then_some("status");
    let count = view! { <p data-slot="count" role=role></p> };
    view! {
        <section class="stack tight" id=place>
            {count}
            <h2 data-slot="name"></h2>
            <div class="stack tight" data-slot="half"></div>
        </section>
    }
    .once()
}

/// The one action in both languages, and the way on.
fn middle(context: &Context) -> AnyView {
    let button = |action: &'static str, key: &'static str| {
        view! { <button type="button" class="btn quiet" id=format!("together-{action}") data-list=action>{context.text(key)}</button> }
    };
    let own = context.locale();
    let option =
        |locale: Locale| view! { <option value=locale.to_string()>{context.language_name(locale.as_str())}</option> };
    let others = context.routes().languages().iter().map(|language| language.locale).filter(|locale| *locale != own);
    view! {
        <div class="stack tight no-print">
            <a class="btn go" id="together-call" href="tel:" hidden=true>
                {icon(context, "phone")} <span><span data-slot="upper"></span> " · " <span data-slot="lower"></span></span>
            </a>
            <p class="row">{button("previous", "together-previous")} {button("next", "together-next")}</p>
            <p class="row">
                <label class="check"><input type="checkbox" id="flip" /><span>{context.text("together-flip")}</span></label>
                <label for="together-language">{context.text("together-other")}</label>
                <select id="together-language" data-list="other-language">{others.map(option).collect_view()}</select>
            </p>
        </div>
    }
    .once()
}
