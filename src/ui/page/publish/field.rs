//! The kinds of fields of the form: a text with its hint, counter and advice, one choice among several, several choices.

use crate::model::Locale;
use crate::publish::control_id as id_of;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// A field of text.
pub struct TextField {
    /// Where it stands in the file.
    pub path: String,
    pub label: String,
    /// The key of what helps to fill it in; empty: nothing.
    pub hint: &'static str,
    /// The longest that it may be, in characters; 0: no counter.
    pub limit: usize,
    /// More than one line: a text area.
    pub rows: usize,
    /// The language that is written in it; with it comes advice on plain language.
    pub lang: Option<Locale>,
    /// `text`, `email`, `url` or `numeric`.
    pub input: &'static str,
    /// The id of the list of suggestions; empty: none.
    pub list: &'static str,
}

impl TextField {
    pub fn new(path: impl Into<String>, label: impl Into<String>, hint: &'static str) -> Self {
        let (path, label) = (path.into(), label.into());
        Self { path, label, hint, limit: 0, rows: 1, lang: None, input: "text", list: "" }
    }
}

pub fn text(context: &Context, field: TextField) -> AnyView {
    let TextField { path, label, hint, limit, rows, lang, input, list } = field;
    let id = id_of(&path);
    let part = |name: &str| format!("{id}-{name}");
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=part("hint")>{context.text(hint)}</p> });
    let described = format!("{}-hint {}-error {}-advice", id, id, id);
    let tag = lang.map(|locale| locale.to_string());
    let list = (!list.is_empty()).then_some(list);
    let control = if rows > 1 {
        view! {
            <textarea
                id=id.clone()
                data-field=path.clone()
                data-limit=limit
                rows=rows
                lang=tag
                dir="auto"
                autocomplete="off"
                aria-describedby=described
            ></textarea>
        }
        .once()
    } else {
        view! {
            <input
                id=id.clone()
                data-field=path.clone()
                data-limit=limit
                lang=tag
                dir="auto"
                list=list
                type="text"
                inputmode=input
                autocomplete="off"
                aria-describedby=described
            />
        }
        .once()
    };
    let count = (limit > 0).then(|| view! { <p class="count" data-count=path.clone()>{format!("0 / {limit}")}</p> });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            <p class="err" id=part("error") hidden=true></p>
            {control}
            {count}
            <ul class="bullets advice" id=part("advice")></ul>
        </div>
    }
    .once()
}

/// Words of the catalogue, each with the key of its name.
pub type Choices<'a> = &'a [(&'static str, &'static str)];

/// One choice, or "not known".
pub fn one_of_or_unknown(
    context: &Context,
    path: &'static str,
    legend: &'static str,
    hint: &'static str,
    choices: Choices<'_>,
) -> AnyView {
    one_of(context, path, legend, hint, &[choices, &[("", "publish-unknown")]].concat())
}

/// One choice. What is chosen from the start has no value.
pub fn one_of(
    context: &Context,
    path: &'static str,
    legend: &'static str,
    hint: &'static str,
    choices: Choices<'_>,
) -> AnyView {
    let radio = |(value, name): &(&'static str, &'static str)| {
        let checked = value.is_empty();
        view! {
            <label class="check">
                <input type="radio" name=path data-field=path value=*value checked=checked />
                <span>{context.text(name)}</span>
            </label>
        }
    };
    group(context, path, legend, hint, "", choices.iter().map(radio).collect_view().once())
}

/// Choices that belong together, under their question.
fn group(
    context: &Context,
    path: &'static str,
    legend: &'static str,
    hint: &'static str,
    class: &'static str,
    choices: AnyView,
) -> AnyView {
    let id = id_of(path);
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint">{context.text(hint)}</p> });
    view! {
        <fieldset class="stack tight" id=id.clone() tabindex="-1">
            <legend>{context.text(legend)}</legend>
            {hint}
            <p class="err" id=format!("{id}-error") hidden=true></p>
            <div class=class>{choices}</div>
        </fieldset>
    }
    .once()
}

/// Several choices, by value and name; none of them means that it is not known.
pub fn some_of(
    context: &Context,
    path: &'static str,
    legend: &'static str,
    hint: &'static str,
    choices: Vec<(String, String)>,
) -> AnyView {
    let check = |(value, name): (String, String)| {
        view! {
            <label class="check">
                <input type="checkbox" data-field=path value=value />
                <span>{name}</span>
            </label>
        }
    };
    group(context, path, legend, hint, "choices", choices.into_iter().map(check).collect_view().once())
}

pub fn named(context: &Context, choices: Choices<'_>) -> Vec<(String, String)> {
    choices.iter().map(|(value, name)| ((*value).to_owned(), context.text(name))).collect()
}

/// A list from which one is chosen; the first is nothing.
pub fn select(
    context: &Context,
    path: &'static str,
    label: &'static str,
    hint: &'static str,
    choices: Vec<(String, String)>,
) -> AnyView {
    let id = id_of(path);
    let hint = (!hint.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{context.text(hint)}</p> });
    let option = |(value, name): (String, String)| view! { <option value=value>{name}</option> };
    view! {
        <div class="field">
            <label for=id.clone()>{context.text(label)}</label>
            {hint}
            <p class="err" id=format!("{id}-error") hidden=true></p>
            <select id=id.clone() data-field=path aria-describedby=format!("{id}-hint {id}-error")>
                <option value="">{context.text("publish-unknown")}</option>
                {choices.into_iter().map(option).collect_view()}
            </select>
        </div>
    }
    .once()
}

/// A panel for each language of the edition, side by side where there is room, else behind tabs. `name` tells the groups
/// of tabs apart.
pub fn in_each_language(
    context: &Context,
    name: &'static str,
    locales: &[Locale],
    panel: impl Fn(Locale) -> AnyView,
) -> AnyView {
    let tabs = locales.iter().map(|locale| {
        let tag = locale.to_string();
        let checked = *locale == context.locale();
        view! {
            <label>
                <input type="radio" name=name data-tab=tag.clone() checked=checked />
                <span>{context.language_name(&tag)}</span>
                <small data-state=tag></small>
            </label>
        }
    });
    let panels = locales.iter().map(|locale| {
        let tag = locale.to_string();
        let hidden = *locale != context.locale();
        let title = context.language_name(&tag);
        view! {
            <div class="stack" data-panel=tag.clone() data-hidden=hidden.then_some("") role="group" aria-label=title.clone()>
                <h3 class="h3">{title.clone()}</h3>
                {panel(*locale)}
            </div>
        }
        .once()
    });
    view! {
        <fieldset class="stack tight languages">
            <legend class="vh">{context.text("publish-languages-label")}</legend>
            <div class="tabs">{tabs.collect_view()}</div>
            <div class="panels">{panels.collect_view()}</div>
        </fieldset>
    }
    .once()
}
