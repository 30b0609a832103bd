//! A list that somebody sent: what came, what has changed since, and what one can do with it. It is only looked at until
//! one chooses to keep it.

use super::item::{item_card, quote};
use super::known::{Changed, Known, Shelf};
use super::own::heading;
use super::text::made;
use crate::model::Status;
use crate::my_list::{Group, Item, Opened, Sent, Trouble};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::note;
use leptos::prelude::*;

/// A link that opened, at least in part. `own` says whether there is an own list to put it on; `take` is what one can do
/// with the whole list.
pub fn sent_list(context: &Context, shelf: &Shelf, opened: &Opened, own: bool, take: AnyView) -> AnyView {
    let sent = &opened.sent;
    let (items, unknown) = shelf.items(sent);
    let trouble = opened.trouble.map(|trouble| trouble_note(context, trouble));
    let groups = Group::ALL.into_iter().filter(|group| items.iter().any(|item| Group::of(item) == *group));
    let groups = groups.map(|group| {
        let lines = items.iter().filter(|item| Group::of(item) == group);
        let lines = lines.map(|item| view! { <li>{item_card(context, shelf, item, "list-note-sent", ().once())}</li> });
        view! { {heading(context, group)} <ol class="grid list">{lines.collect_view()}</ol> }
    });
    let loading = shelf.codes.is_empty().then(|| view! { <p>{context.text("list-opening")}</p> });
    let unknown = (!unknown.is_empty() && !shelf.codes.is_empty()).then(|| {
        let list = unknown.join(", ");
        note(context, "warm", "ask", context.i18n().format("list-unknown", &[("list", list.as_str().into())]).once())
    });
    view! {
        {trouble}
        {from(context, sent)}
        {changes(context, shelf, &items)}
        {loading}
        <div class="stack" id="my-items">{groups.collect_view()}</div>
        {unknown}
        {questions(context, sent)}
        {(!items.is_empty()).then(|| view! { {choice(context, own)} {take} })}
    }
    .once()
}

/// A link that did not open.
pub fn no_list(context: &Context, trouble: Trouble) -> AnyView {
    view! {
        {trouble_note(context, trouble)}
        <p class="row">
            <a class="btn" href=context.path(&Page::MyList)>{context.text("list-open-own")}</a>
            <a class="btn quiet" href=context.path(&Page::Home)>{context.text("to-home")}</a>
        </p>
    }
    .once()
}

fn trouble_note(context: &Context, trouble: Trouble) -> AnyView {
    let (title, what) = match trouble {
        Trouble::Newer => ("list-trouble-newer", "list-trouble-newer-do"),
        Trouble::Cut => ("list-trouble-cut", "list-trouble-cut-do"),
        Trouble::Changed => ("list-trouble-changed", "list-trouble-changed-do"),
        Trouble::Foreign => ("list-trouble-foreign", "list-trouble-foreign-do"),
    };
    note(context, "risk", "ask", view! { <b>{context.text(title)}</b> " " {context.text(what)} }.once())
}

/// By whom and when it was made, and what they say.
fn from(context: &Context, sent: &Sent) -> AnyView {
    let made = made(context, sent);
    let greeting =
        (!sent.greeting.is_empty()).then(|| view! { <p class="lead lines" dir="auto">{sent.greeting.clone()}</p> });
    let goal = quote(context, &sent.goal, "list-goal-sent");
    view! { <p class="by" dir="auto">{made}</p> {greeting} {goal} }.once()
}

/// How many of the items are no longer as they were.
fn changes(context: &Context, shelf: &Shelf, items: &[Item]) -> Option<AnyView> {
    let (mut changed, mut ended) = (0_i64, 0_i64);
    for item in items {
        match shelf.entry(&item.id) {
            Some(Known::Gone(_)) => ended += 1,
            Some(Known::Here(carried)) if carried.card.status == Status::Ended => ended += 1,
            Some(Known::Here(carried)) => changed += i64::from(Changed::since(item, carried).any()),
            None => {}
        }
    }
    let words = |key: &str, number: i64| (number > 0).then(|| context.i18n().format(key, &[("number", number.into())]));
    let words: Vec<String> =
        [words("list-changes", changed), words("list-ended", ended)].into_iter().flatten().collect();
    (!words.is_empty()).then(|| {
        let said =
            view! { <b>{context.text("list-since")}</b> " " {words.join(" ")} " " {context.text("list-since-see")} };
        note(context, "warm", "info", said.once())
    })
}

fn questions(context: &Context, sent: &Sent) -> Option<AnyView> {
    quote(context, &sent.questions, "list-questions-sent")
}

/// Keep it, put it on one's own list, or just look.
fn choice(context: &Context, own: bool) -> AnyView {
    let merge = own.then(|| {
        view! { <button type="button" class="btn quiet" data-list="merge">{context.text("list-merge")}</button> }
    });
    view! {
        <section class="card stack no-print" aria-labelledby="list-keep">
            <h2 id="list-keep">{context.text("list-keep-title")}</h2>
            <p>{context.text("list-keep-look")}</p>
            <p class="row">
                <button type="button" class="btn" data-list="keep">{context.text("list-keep")}</button>
                {merge}
            </p>
        </section>
    }
    .once()
}
