//! The page of a list. What is on it the phone knows: the page brings every text and every control, and the app shows
//! what is needed and fills it in (`ui::my_list`). `data-slot` names what is filled.

use super::my_list_take::{several, take};
use crate::my_list::{Group, LONGEST_NOTE, State};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::my_list::{group_key, state_key};
use crate::ui::once::BuildOnce;
use crate::ui::part::{note, save_button};
use leptos::prelude::*;

pub fn my_list(context: &Context) -> AnyView {
    view! {
        <div class="stack narrow">
            <h1>
                <span data-own="">{context.text("list-title")}</span>
                <span data-sent="">{context.text("list-sent-heading")}</span>
            </h1>
            <p class="lead no-print" data-own="">{context.text("list-intro")}</p>
            <p id="list-status" role="status" class="no-print said"></p>
            {off(context)}
            <div id="my-list" class="stack" hidden=true>
                {troubles(context)}
                <p id="list-opening" hidden=true>{context.text("list-opening")}</p>
                <p id="list-failed" hidden=true>{context.text("list-failed")}</p>
                {sent_head(context)}
                {own_head(context)}
                <div id="my-items" class="stack">{Group::ALL.map(|group| items(context, group))} {next(context)}</div>
                <p id="list-empty" hidden=true>
                    {context.text("list-empty")}
                    " "
                    <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
                </p>
                {sent_foot(context)}
                {own_foot(context)}
                {take(context)}
                {several(context)}
            </div>
            {keeping(context)}
            {item_template(context)}
        </div>
    }
    .once()
}

/// That things are kept on this device only, and how to have it otherwise.
fn keeping(context: &Context) -> AnyView {
    let line = |id: &'static str, said: &'static str, switch: &'static str, value: &'static str, hidden: bool| {
        view! {
            <p id=id class="no-print" hidden=hidden data-needs-app="">
                {context.text(said)} " " <button type="button" class="plain" data-keep=value>{context.text(switch)}</button>
            </p>
        }
    };
    view! {
        {line("keeps", "place-kept", "place-keep-nothing", "nothing", false)}
        {line("keeps-not", "place-not-kept", "place-keep", "again", true)}
        <p class="no-print" data-needs-app="">
            <button type="button" class="plain" id="list-forget" data-list="forget">{context.text("list-forget")}</button>
        </p>
    }
    .once()
}

pub fn off(context: &Context) -> impl IntoView + use<> {
    let off = view! {
        {context.text("list-off")} " " <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
    };
    view! { <noscript>{note(context, "warm", "info", off.once())}</noscript> }
}

/// What may be wrong with a link.
fn troubles(context: &Context) -> AnyView {
    let trouble = |id: &'static str, title: &'static str, what: &'static str| {
        let words = view! { <b>{context.text(title)}</b> " " {context.text(what)} };
        view! { <div id=id hidden=true>{note(context, "risk", "ask", words.once())}</div> }
    };
    view! {
        {trouble("trouble-newer", "list-trouble-newer", "list-trouble-newer-do")}
        {trouble("trouble-cut", "list-trouble-cut", "list-trouble-cut-do")}
        {trouble("trouble-changed", "list-trouble-changed", "list-trouble-changed-do")}
        {trouble("trouble-foreign", "list-trouble-foreign", "list-trouble-foreign-do")}
        <p class="row" id="list-doors" hidden=true>
            <a class="btn" href=context.path(&Page::MyList)>{context.text("list-open-own")}</a>
            <a class="btn quiet" href=context.path(&Page::Home)>{context.text("to-home")}</a>
        </p>
    }
    .once()
}

/// Who sent it and when, what they say, and what has changed since.
fn sent_head(context: &Context) -> AnyView {
    let since = view! {
        <b>{context.text("list-since")}</b> " " <span data-slot="changes"></span> " " {context.text("list-since-see")}
    };
    view! {
        <div id="list-sent" class="stack" data-sent="">
            <p class="by" data-slot="made" dir="auto"></p>
            <p class="lead lines" data-slot="greeting" dir="auto" hidden=true></p>
            {quote(context, "list-goal-sent", "goal")}
        </div>
        <div id="list-changes" hidden=true>{note(context, "warm", "info", since.once())}</div>
    }
    .once()
}

/// A text of a person, as text and nothing else, in whatever direction it is written.
fn quote(context: &Context, title: &'static str, slot: &'static str) -> AnyView {
    view! {
        <blockquote class="quote" data-around=slot hidden=true>
            <b>{context.text(title)}</b> " " <span dir="auto" data-slot=slot></span>
        </blockquote>
    }
    .once()
}

fn own_head(context: &Context) -> AnyView {
    view! {
        <div id="list-own" class="stack" data-own="">
            <p class="by" data-slot="title" dir="auto" hidden=true></p>
            <p class="lines" data-slot="greeting" dir="auto" hidden=true></p>
            <p class="field no-print" id="list-choose-row" hidden=true>
                <label for="list-choose">{context.text("list-choose")}</label>
                <select id="list-choose" data-list="choose"></select>
            </p>
        </div>
        <p id="list-undo-row" class="no-print" hidden=true>
            <button type="button" class="btn quiet" id="list-undo" data-list="undo">{context.text("list-undo")}</button>
        </p>
        <div id="list-on-paper" class="paper-only" data-own="">
            {quote(context, "list-goal-sent", "goal")} {quote(context, "list-questions-sent", "questions")}
        </div>
        <p class="field no-print" data-own="" data-filled="" hidden=true>
            <label for="list-goal">{context.text("list-goal")}</label>
            <input id="list-goal" data-list="goal" dir="auto" autocomplete="off" maxlength=LONGEST_NOTE />
        </p>
    }
    .once()
}

/// The items under a heading.
fn items(context: &Context, group: Group) -> AnyView {
    let id = format!("items-{}", group.as_str());
    view! { <section class="stack" hidden=true><h2>{context.text(group_key(group))}</h2><ol id=id class="grid list"></ol></section> }
        .once()
}

/// What could come after what is finished.
fn next(context: &Context) -> AnyView {
    view! {
        <section class="stack tight" id="list-next" hidden=true>
            <h2>{context.text("list-next")}</h2>
            <ul class="dashes" id="next-items"></ul>
        </section>
        <template id="next-item">
            <li class="stack tight">
                <p><a data-slot="link"></a></p>
                {save_button(context, String::new(), String::new())}
            </li>
        </template>
    }
    .once()
}

fn sent_foot(context: &Context) -> AnyView {
    let unknown = view! { <span data-slot="unknown"></span> };
    view! {
        <div id="list-unknown" hidden=true>{note(context, "warm", "ask", unknown.once())}</div>
        <div id="list-asked" data-sent="">{quote(context, "list-questions-sent", "questions")}</div>
        <section class="card stack no-print" aria-labelledby="list-keep" id="list-choice" hidden=true>
            <h2 id="list-keep">{context.text("list-keep-title")}</h2>
            <p>{context.text("list-keep-look")}</p>
            <p class="row">
                <button type="button" class="btn" data-list="keep">{context.text("list-keep")}</button>
                <button type="button" class="btn quiet" data-list="merge">{context.text("list-merge")}</button>
            </p>
        </section>
    }
    .once()
}

fn own_foot(context: &Context) -> AnyView {
    view! {
        <form class="field no-print" method="dialog" data-list-add="" data-own="">
            <label for="list-add">{context.text("list-add")}</label>
            <input id="list-add" data-list="add" list="list-names" autocomplete="off" aria-describedby="list-add-help" />
            <datalist id="list-names"></datalist>
            <p class="hint" id="list-add-help">{context.text("list-add-help")}</p>
            <p><button class="btn quiet">{context.text("list-add-button")}</button></p>
        </form>
        <p class="field no-print" data-own="" data-filled="" hidden=true>
            <label for="list-questions">{context.text("list-questions")}</label>
            <textarea id="list-questions" data-list="questions" dir="auto" maxlength=LONGEST_NOTE rows="3"></textarea>
        </p>
    }
    .once()
}

/// One item. The app makes the ids of its controls from `data-control` and the item's own id.
fn item_template(context: &Context) -> AnyView {
    let gone = view! { <b>{context.text("list-gone")}</b> };
    let changed = view! { <b data-slot="changed-head"></b> " " <span data-slot="changed"></span> };
    let note_from = view! {
        <b data-own="">{context.text("list-note-own")}</b>
        <b data-sent="">{context.text("list-note-sent")}</b>
    };
    let words = view! {
        <p class="state" hidden=true data-around="state"><b data-slot="state"></b></p>
        <blockquote class="quote" data-around="note" hidden=true>
            {note_from.once()} " " <span dir="auto" data-slot="note"></span>
        </blockquote>
    };
    let notes = view! {
        <div data-slot="changes" hidden=true>{note(context, "warm", "info", changed.once())}</div>
        <div data-slot="gone" hidden=true>{note(context, "risk", "clock", gone.once())}</div>
        <p data-around="successor" hidden=true>{context.text("list-instead")} " " <a data-slot="successor"></a></p>
        <div class="stack tight" data-slot="body"></div>
        <p class="hint" data-slot="not-fetched" hidden=true>{context.text("list-not-fetched")}</p>
    };
    view! {
        <template id="list-item">
            <li>
                <article class="card stack tight">
                    <p class="by" data-slot="by"></p>
                    <h3><a data-slot="link"></a><span data-slot="lost" hidden=true></span></h3>
                    {words.once()}
                    {notes.once()}
                    {controls(context)}
                </article>
            </li>
        </template>
    }
    .once()
}

/// What one can do with an item of one's own.
fn controls(context: &Context) -> AnyView {
    let named = || view! { <span class="vh">": "<span data-slot="name"></span></span> }.once();
    let state = |state: &State| view! { <option value=state.as_str()>{context.text(state_key(*state))}</option> };
    let button = |action: &'static str, key: &'static str| {
        view! { <button type="button" class="btn quiet" data-control=action>{context.text(key)} {named()}</button> }
            .once()
    };
    let more = view! {
        <p class="field">
            <label data-for="note">{context.text("list-note")} {named()}</label>
            <textarea data-control="note" dir="auto" maxlength=LONGEST_NOTE rows="3"></textarea>
        </p>
        <p class="row">{button("up", "list-up")} {button("down", "list-down")} {button("remove", "list-remove")}</p>
    };
    let states = State::ALL.iter().map(state).collect_view().once();
    view! {
        <div class="stack tight no-print" data-own="">
            <div class="row">
                <label data-for="state">{context.text("list-state")} {named()}</label>
                <select data-control="state">{states}</select>
            </div>
            <label class="check">
                <input type="checkbox" data-control="later" />
                <span>{context.text("list-later-check")} {named()}</span>
            </label>
            <details class="fold" data-control="more">
                <summary>{context.text("list-more")} {named()}</summary>
                <div class="stack tight">{more.once()}</div>
            </details>
        </div>
    }
    .once()
}
