//! A list as plain text, for a text message or an e-mail: each service with its first step and its number.

use super::known::{Known, Shelf};
use super::{group_key, state_key};
use crate::my_list::{Group, Item, Sent, State};
use crate::ui::Context;

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

fn entry(context: &Context, shelf: &Shelf, item: &Item) -> String {
    let mut lines = vec![shelf.name(item).text];
    match shelf.entry(&item.id) {
        Some(Known::Here(carried)) if item.step.is_none() || carried.ended => {
            lines.extend(carried.lines.iter().cloned())
        }
        Some(Known::Here(_)) | None => {}
        Some(Known::Gone(_)) => lines.push(context.text("list-gone")),
    }
    if item.state != State::ToDo {
        lines.push(context.text(state_key(item.state)));
    }
    if !item.note.is_empty() {
        lines.push(format!("{} {}", context.text("list-note-sent"), item.note));
    }
    lines.join("\n   ")
}
