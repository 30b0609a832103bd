//! The person's own list: its items under "now", "later" and "finished", and what can be done with each.

use super::item::{item_card, state_key};
use super::known::Shelf;
use super::text::group_key;
use crate::model::EntryLink;
use crate::my_list::{Group, Item, LONGEST_LINE, LONGEST_NOTE, Lists, MyList, State};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, save_button};
use leptos::prelude::*;

/// The id of a control, so that focus finds it again when the list is drawn anew.
fn id(action: &str, target: &str) -> String {
    format!("list-{action}-{}", target.replace('/', "-"))
}

/// `take` is what one can do with the whole list.
pub fn own_list(context: &Context, shelf: &Shelf, lists: &Lists, undo: bool, take: AnyView) -> AnyView {
    let list = &lists.current;
    let undo = undo.then(|| {
        view! { <p><button type="button" class="btn quiet" id="list-undo" data-list="undo">{context.text("list-undo")}</button></p> }
    });
    let content = if list.items.is_empty() { empty(context) } else { items(context, shelf, list) };
    view! {
        {undo}
        {goal(context, list)}
        {content}
        {add_field(context)}
        {(!list.items.is_empty()).then(|| view! { {meeting(context, list)} {take} })}
        {several(context, lists)}
    }
    .once()
}

fn empty(context: &Context) -> AnyView {
    view! {
        <p>{context.text("list-empty")}</p>
        <p><a class="btn quiet" href=context.path(&Page::Situations)>{context.text("door-situations")}</a></p>
    }
    .once()
}

fn goal(context: &Context, list: &MyList) -> AnyView {
    if list.items.is_empty() && list.goal.is_empty() {
        return ().once();
    }
    view! {
        <p class="field">
            <label for="list-goal">{context.text("list-goal")}</label>
            <input id="list-goal" data-list="goal" dir="auto" autocomplete="off" maxlength=LONGEST_NOTE value=list.goal.clone() />
        </p>
    }
    .once()
}

fn items(context: &Context, shelf: &Shelf, list: &MyList) -> AnyView {
    let groups = Group::ALL.into_iter().filter(|group| list.group(*group).next().is_some());
    let groups = groups.map(|group| {
        let lines = list.group(group).map(|item| {
            let card = item_card(context, shelf, item, "list-note-own", controls(context, shelf, item));
            view! { <li>{card}</li> }.once()
        });
        view! { {heading(context, group)} <ol class="grid list">{lines.collect_view()}</ol> }
    });
    view! { <div class="stack" id="my-items">{groups.collect_view()} {next(context, shelf, list)}</div> }.once()
}

/// The heading of a group of items.
pub fn heading(context: &Context, group: Group) -> AnyView {
    view! { <h2>{context.text(group_key(group))}</h2> }.once()
}

fn controls(context: &Context, shelf: &Shelf, item: &Item) -> AnyView {
    let target = item.target();
    let name = shelf.name(item).text;
    let option = |state: &State| {
        view! { <option value=state.as_str() selected=*state == item.state>{context.text(state_key(*state))}</option> }
    };
    let options = State::ALL.iter().map(option).collect_view();
    let state = id("state", &target);
    let note = id("note", &target);
    let button = |action: &'static str, key: &'static str| {
        view! {
            <button type="button" class="btn quiet" id=id(action, &target) data-list=action data-item=target.clone()>
                {context.text(key)}<span class="vh">": " {name.clone()}</span>
            </button>
        }
    };
    let named = || view! { <span class="vh">": " {name.clone()}</span> };
    view! {
        <div class="row no-print">
            <label for=state.clone()>{context.text("list-state")}{named()}</label>
            <select id=state data-list="state" data-item=target.clone()>{options}</select>
        </div>
        <label class="check no-print">
            <input type="checkbox" id=id("later", &target) data-list="later" data-item=target.clone() checked=item.later />
            <span>{context.text("list-later-check")}{named()}</span>
        </label>
        <details class="fold no-print" id=id("more", &target)>
            <summary>{context.text("list-more")}{named()}</summary>
            <div class="stack tight">
                <p class="field">
                    <label for=note.clone()>{context.text("list-note")}{named()}</label>
                    <textarea id=note data-list="note" data-item=target.clone() dir="auto" maxlength=LONGEST_NOTE rows="3">
                        {item.note.clone()}
                    </textarea>
                </p>
                <p class="row">{button("up", "list-up")} {button("down", "list-down")} {button("remove", "list-remove")}</p>
            </div>
        </details>
    }
    .once()
}

/// What could come after what is finished.
fn next(context: &Context, shelf: &Shelf, list: &MyList) -> Option<AnyView> {
    let mut links: Vec<&EntryLink> = Vec::new();
    let finished = list.items.iter().filter(|item| item.state == State::Finished);
    for link in finished.filter_map(|item| shelf.carried(&item.id)).flat_map(|carried| &carried.after) {
        if !list.items.iter().any(|item| item.id == link.id) && !links.iter().any(|other| other.id == link.id) {
            links.push(link);
        }
    }
    let line = |link: &&EntryLink| {
        let save = save_button(context, format!("{}/{}", link.entry_type.as_str(), link.id), link.name.text.clone());
        view! { <li class="stack tight"><p>{entry_link(context, link)}</p>{save}</li> }
    };
    (!links.is_empty()).then(|| {
        view! {
            <section class="stack tight" id="list-next">
                <h2>{context.text("list-next")}</h2>
                <ul class="dashes">{links.iter().map(line).collect_view()}</ul>
            </section>
        }
        .once()
    })
}

/// A field that adds what is named in it: a quick way for somebody who makes many lists.
fn add_field(context: &Context) -> AnyView {
    view! {
        <form class="field no-print" method="dialog" data-list-add="">
            <label for="list-add">{context.text("list-add")}</label>
            <input id="list-add" data-list="add" list="list-names" autocomplete="off" aria-describedby="list-add-help" />
            <datalist id="list-names"></datalist>
            <p class="hint" id="list-add-help">{context.text("list-add-help")}</p>
        </form>
    }
    .once()
}

fn meeting(context: &Context, list: &MyList) -> AnyView {
    view! {
        <p class="field no-print">
            <label for="list-questions">{context.text("list-questions")}</label>
            <textarea id="list-questions" data-list="questions" dir="auto" maxlength=LONGEST_NOTE rows="3">{list.questions.clone()}</textarea>
        </p>
    }
    .once()
}

/// The name of a list, or what it is called without one.
fn title(context: &Context, list: &MyList, place: usize) -> String {
    if !list.title.is_empty() {
        return list.title.clone();
    }
    let number = i64::try_from(place + 1).unwrap_or_default();
    context.i18n().format("list-untitled", &[("number", number.into())])
}

/// Several lists, and files of them.
fn several(context: &Context, lists: &Lists) -> AnyView {
    let option = |(list, place): (&MyList, usize)| {
        let chosen = place == lists.place();
        view! { <option value=place.to_string() selected=chosen>{title(context, list, place)}</option> }
    };
    let choose = (lists.all().count() > 1).then(|| {
        view! {
            <p class="field">
                <label for="list-choose">{context.text("list-choose")}</label>
                <select id="list-choose" data-list="choose">{lists.all().zip(0..).map(option).collect_view()}</select>
            </p>
        }
    });
    let button = |action: &'static str, key: &'static str| {
        view! { <button type="button" class="btn quiet" id=format!("list-{action}") data-list=action>{context.text(key)}</button> }
    };
    view! {
        <details class="fold no-print" id="list-several">
            <summary>{context.text("list-several")}</summary>
            <div class="stack">
                {choose}
                <p class="field">
                    <label for="list-title">{context.text("list-name")}</label>
                    <input id="list-title" data-list="title" dir="auto" autocomplete="off" maxlength=LONGEST_LINE value=lists.current.title.clone() />
                </p>
                <p class="row">{button("new", "list-new")} {button("delete", "list-delete")}</p>
                <p class="row">
                    <a class="btn quiet" id="list-export" data-list="export" download="suoraan.txt" href="#">{context.text("list-export")}</a>
                </p>
                <p class="field">
                    <label for="list-import">{context.text("list-import")}</label>
                    <input type="file" id="list-import" data-list="import" accept=".txt,text/plain" />
                </p>
                <p class="row">{button("forget", "list-forget")}</p>
            </div>
        </details>
    }
    .once()
}
