//! The choices by which results are narrowed, as a form of the browser's own controls. The page has them as they are;
//! the app reads them, ticks what the address says, and writes beside each choice how many results it gives.
//! `data-choice` is a choice as it stands in an address, `data-name` its name.

use crate::model::{Kind, Level, Mode, SearchPage, SituationLink, Suits};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// The folded form of the search page.
pub fn narrow(context: &Context, page: &SearchPage) -> AnyView {
    let select = |key: &'static str, title: &str, options: Vec<(String, String)>| select(context, key, title, options);
    view! {
        <details class="fold" id="narrow">
            <summary>{context.text("narrow-title")}</summary>
            <div>
                <form class="stack" data-choices="" method="dialog" aria-label=context.text("narrow-title")>
                    <p class="hint">{context.text("narrow-hint")}</p>
                    <fieldset>
                        <legend>{context.text("narrow-easy")}</legend>
                        <label class="check" data-choice="municipality=" hidden>
                            <input type="checkbox" name="municipality" />
                            <span class="name"></span>
                            <span class="count"></span>
                        </label>
                        {check(context, "no-referral", "choice-no-referral")}
                        {check(context, "not-registered", "choice-not-registered")}
                        {check(context, "free", "choice-free")}
                        {check(context, "continuous", "choice-continuous")}
                        {check(context, "places-open", "choice-places-open")}
                    </fieldset>
                    {age(context)}
                    {select("situation", "narrow-situation", situations(&page.situations))}
                    {select("language", "narrow-language", languages(context, page))}
                    {select("level", "narrow-level", levels(context))}
                    {select("mode", "narrow-mode", modes(context))}
                    {select("suits", "narrow-suits", suits(context))}
                    {select("kind", "narrow-kind", kinds(context))}
                </form>
            </div>
        </details>
    }
    .once()
}

/// A choice that is taken or not.
pub fn check(context: &Context, key: &'static str, name: &str) -> AnyView {
    let name = context.text(name);
    let words = name.clone();
    view! {
        <label class="check" data-choice=format!("{key}=1") data-name=name>
            <input type="checkbox" name=key value="1" />
            <span>{words}</span>
            <span class="count"></span>
        </label>
    }
    .once()
}

pub fn age(context: &Context) -> AnyView {
    view! {
        <div class="field">
            <label for="age">{context.text("narrow-age")}</label>
            <input id="age" name="age" type="number" inputmode="numeric" min="0" max="119" autocomplete="off" />
        </div>
    }
    .once()
}

/// A choice of one among several, by value and name; the first is none of them.
pub fn select(context: &Context, key: &'static str, title: &str, options: Vec<(String, String)>) -> AnyView {
    let option = |(value, name): (String, String)| {
        let (choice, words) = (format!("{key}={value}"), name.clone());
        view! { <option value=value data-choice=choice data-name=name>{words}</option> }
    };
    view! {
        <div class="field">
            <label for=key>{context.text(title)}</label>
            <select id=key name=key>
                <option value="">{context.text("narrow-any")}</option>
                {options.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .once()
}

pub fn situations(situations: &[SituationLink]) -> Vec<(String, String)> {
    situations.iter().map(|situation| (situation.id.clone(), situation.name.text.clone())).collect()
}

pub fn languages(context: &Context, page: &SearchPage) -> Vec<(String, String)> {
    page.languages.iter().map(|code| (code.clone(), context.language_name(code))).collect()
}

fn levels(context: &Context) -> Vec<(String, String)> {
    let name = |level: Level| match level {
        Level::None => context.text("level-none"),
        Level::A1 => context.text("level-a1"),
        Level::A2 => context.text("level-a2"),
        Level::B1 => context.text("level-b1"),
        Level::B2 => context.text("level-b2"),
        Level::C1 | Level::C2 => context.i18n().format("level-high", &[("level", level.as_str().into())]),
    };
    Level::ALL.into_iter().map(|level| (level.as_str().to_owned(), name(level))).collect()
}

fn modes(context: &Context) -> Vec<(String, String)> {
    let name = |mode: Mode| match mode {
        Mode::OnSite => context.text("choice-on-site"),
        Mode::Phone => context.text("choice-phone"),
        Mode::Online => context.text("choice-online"),
        Mode::ComesToYou => context.text("choice-comes-to-you"),
    };
    Mode::ALL.iter().map(|mode| (mode.as_str().to_owned(), name(*mode))).collect()
}

fn suits(context: &Context) -> Vec<(String, String)> {
    let name = |suits: Suits| match suits {
        Suits::PartTime => context.text("choice-part-time"),
        Suits::LimitedHealth => context.text("choice-limited-health"),
    };
    Suits::ALL.iter().map(|suits| (suits.as_str().to_owned(), name(*suits))).collect()
}

fn kinds(context: &Context) -> Vec<(String, String)> {
    let name = |kind: Kind| match kind {
        Kind::Public => context.text("choice-public"),
        Kind::Organisation => context.text("choice-organisation"),
        Kind::Project => context.text("choice-project"),
    };
    Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), name(*kind))).collect()
}
