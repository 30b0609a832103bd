//! A list as plain text, for a text message or an e-mail: each service with its first step and its number.

use super::item::{state_key, words};
use super::known::{Known, Shelf};
use crate::model::{Carried, Status};
use crate::my_list::{Group, Item, Sent, State};
use crate::ui::Context;
use crate::ui::part::contact_value;

/// `link` stands last.
pub fn plain_text(context: &Context, shelf: &Shelf, sent: &Sent, link: &str) -> String {
    let (items, _) = shelf.items(sent);
    let mut lines = vec![sent.greeting.clone(), made(context, sent)];
    let with =
        |key: &str, text: &str| if text.is_empty() { String::new() } else { format!("{} {text}", context.text(key)) };
    lines.push(with("list-goal-sent", &sent.goal));
    let mut numbers = 1..;
    for group in Group::ALL {
        let of_group: Vec<&Item> = items.iter().filter(|item| Group::of(item) == group).collect();
        // One group needs no heading.
        if !of_group.is_empty() && of_group.len() < items.len() {
            lines.push(format!("\n{}", context.text(group_key(group)).to_uppercase()));
        }
        let entries = of_group.into_iter().zip(&mut numbers);
        lines.extend(entries.map(|(item, number)| format!("\n{number}. {}", entry(context, shelf, item))));
    }
    for last in [with("list-questions-sent", &sent.questions), with("list-link-line", link)] {
        if !last.is_empty() {
            lines.push(format!("\n{last}"));
        }
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}

/// When it was made, and by whom where that is said.
pub fn made(context: &Context, sent: &Sent) -> String {
    let date = context.i18n().date(sent.date);
    if sent.office.is_empty() {
        return context.i18n().format("list-made", &[("date", date.as_str().into())]);
    }
    context.i18n().format("list-made-by", &[("date", date.as_str().into()), ("office", sent.office.as_str().into())])
}

/// The message that says a group.
pub fn group_key(group: Group) -> &'static str {
    match group {
        Group::Now => "list-now",
        Group::Later => "list-later",
        Group::Done => "list-done",
    }
}

fn entry(context: &Context, shelf: &Shelf, item: &Item) -> String {
    let mut lines = vec![shelf.name(item).text];
    match shelf.entry(&item.id) {
        Some(Known::Here(carried)) if carried.card.status == Status::Ended => lines.push(context.text("status-ended")),
        Some(Known::Here(carried)) => lines.extend(first_step(context, item, carried)),
        Some(Known::Gone(_)) => lines.push(context.text("list-gone")),
        None => {}
    }
    if item.state != State::ToDo {
        lines.push(context.text(state_key(item.state)));
    }
    if !item.note.is_empty() {
        lines.push(format!("{} {}", context.text("list-note-sent"), item.note));
    }
    lines.join("\n   ")
}

/// The first step, and where it leads; a number also where it is another way.
fn first_step(context: &Context, item: &Item, carried: &Carried) -> Vec<String> {
    let step = carried.first_step.as_ref().filter(|_| item.step.is_none());
    let text = step.and_then(|step| step.text.as_ref()).map(|text| words(text).text);
    let mut lines: Vec<String> =
        text.into_iter().map(|text| format!("{} {text}", context.text("list-first-step"))).collect();
    let contact = step.and_then(|step| step.contact.as_ref());
    let phone = carried.phones.first().filter(|_| item.step.is_none());
    let mut ways: Vec<String> = contact.into_iter().chain(phone).map(contact_value).collect();
    ways.dedup();
    lines.extend(ways);
    lines
}
