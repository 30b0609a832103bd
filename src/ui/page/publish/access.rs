//! Whom it is for: situations, area, ages, and everything by which people narrow their search. What is left open is shown
//! as not known.

use super::field::{TextField, named, one_of_or_unknown, select, some_of, text};
use crate::model::PublishPage;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn access(context: &Context, page: &PublishPage) -> AnyView {
    let situations = page.situations.iter().map(|link| (link.id.clone(), link.name.text.clone())).collect();
    let languages = page.languages.iter().map(|code| (code.clone(), context.language_name(code))).collect();
    let registered = [("not-needed", "publish-registered-no"), ("needed", "publish-registered-yes")];
    let ways = [
        ("walk-in", "publish-way-walk-in"),
        ("contact", "publish-way-contact"),
        ("referral", "publish-way-referral"),
        ("application", "publish-way-application"),
        ("decision", "publish-way-decision"),
    ];
    let costs = [("free", "publish-cost-free"), ("paid", "publish-cost-paid")];
    let modes = [
        ("on-site", "choice-on-site"),
        ("phone", "choice-phone"),
        ("online", "choice-online"),
        ("comes-to-you", "choice-comes-to-you"),
    ];
    view! {
        <p>{context.text("publish-access-intro")}</p>
        {area(context)}
        {some_of(context, "situations", "publish-situations", "publish-situations-hint", situations)}
        {one_of_or_unknown(context, "way_in", "publish-way", "", &ways)}
        {one_of_or_unknown(context, "cost", "publish-cost", "", &costs)}
        {one_of_or_unknown(context, "registered", "publish-registered", "", &registered)}
        {some_of(context, "languages", "publish-languages", "publish-languages-hint", languages)}
        {some_of(context, "mode", "publish-mode", "", named(context, &modes))}
        {ages(context)}
        <details class="fold">
            <summary>{context.text("publish-more-access")}</summary>
            <div class="stack">{more(context, page)}</div>
        </details>
    }
    .once()
}

fn area(context: &Context) -> AnyView {
    view! {
        <fieldset class="stack tight" id="area" tabindex="-1">
            <legend>{context.text("publish-area")}</legend>
            <p class="err" id="area-error" hidden=true></p>
            <label class="check">
                <input type="checkbox" id="area-national" data-field="area.national" value="true" />
                <span>{context.text("publish-area-national")}</span>
            </label>
            <div class="field">
                <label for="publish-place">{context.text("publish-area-add")}</label>
                <p class="hint" id="publish-place-hint">{context.text("publish-area-hint")}</p>
                <div class="row">
                    <input
                        id="publish-place"
                        list="publish-places"
                        autocomplete="off"
                        aria-describedby="publish-place-hint"
                        data-place-add=""
                    />
                    <button type="button" class="btn quiet" data-go="add-place">{context.text("publish-area-button")}</button>
                </div>
                <datalist id="publish-places"></datalist>
            </div>
            <div id="publish-chosen-places"></div>
            <template id="publish-chosen">
                <label class="check"><input type="checkbox" checked=true /><span></span></label>
            </template>
        </fieldset>
    }
    .once()
}

fn ages(context: &Context) -> AnyView {
    let field = |path: &'static str, label: &'static str| {
        text(context, TextField { input: "numeric", ..TextField::new(path, context.text(label), "") })
    };
    view! {
        <fieldset class="stack tight">
            <legend>{context.text("publish-ages")}</legend>
            <p class="hint">{context.text("publish-ages-hint")}</p>
            {field("ages.min", "publish-age-min")}
            {field("ages.max", "publish-age-max")}
        </fieldset>
    }
    .once()
}

fn more(context: &Context, page: &PublishPage) -> AnyView {
    let suits = [("part-time", "choice-part-time"), ("limited-health", "choice-limited-health")];
    let levels = ["A1", "A2", "B1", "B2", "C1", "C2"].map(|level| (level.to_owned(), level.to_owned())).into();
    let intakes = [
        ("continuous", "publish-intake-continuous"),
        ("dates", "publish-intake-dates"),
        ("by-agreement", "publish-intake-agreement"),
    ];
    let places = [("open", "publish-places-open"), ("full", "publish-places-full")];
    let themes = page.themes.iter().map(|(code, name)| (code.clone(), name.text.clone())).collect();
    view! {
        {one_of_or_unknown(context, "intake", "publish-intake", "", &intakes)}
        {one_of_or_unknown(context, "places.state", "publish-places", "publish-places-hint", &places)}
        {some_of(context, "suits", "publish-suits", "", named(context, &suits))}
        {select(context, "level_needed", "publish-level", "publish-level-hint", levels)}
        {some_of(context, "themes", "publish-themes", "publish-themes-hint", themes)}
    }
    .once()
}
