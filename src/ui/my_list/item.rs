//! One item of a list, filled into a copy of the page's template.

use super::known::{Changed, Known, Shelf};
use super::state_key;
use crate::model::{Carried, EntryLink, Said};
use crate::my_list::{Item, State};
use crate::platform::Piece;
use crate::ui::Context;

/// The id of a control, so that focus finds it again when the list is filled in anew.
fn id(action: &str, target: &str) -> String {
    format!("list-{action}-{}", target.replace('/', "-"))
}

/// `None` where the page has no template.
pub fn item(context: &Context, shelf: &Shelf, item: &Item) -> Option<Piece> {
    let piece = Piece::copy("list-item")?;
    let target = item.target();
    let name = shelf.name(item);
    piece.bind(&target, |action| id(action, &target));
    piece.say("name", &name.text);
    let state = if item.state == State::ToDo { String::new() } else { context.text(state_key(item.state)) };
    piece.say("state", &state);
    piece.say("note", &item.note);
    for (action, value) in
        [("state", item.state.as_str()), ("later", if item.later { "true" } else { "" }), ("note", item.note.as_str())]
    {
        piece.control(action)?.fill(value);
    }
    piece.show_all(".check", !item.state.is_done());
    let known = shelf.entry(&item.id);
    let show = |slot: &str, shown: bool| piece.slot(slot).into_iter().for_each(|piece| piece.show(shown));
    show("not-fetched", known.is_none() && !shelf.codes.is_empty());
    show("gone", matches!(known, Some(Known::Gone(_))));
    match known {
        Some(Known::Gone(gone)) => {
            piece.slot("link")?.show(false);
            piece.say("lost", &name.text);
            piece.say("successor", "");
            if let Some(successor) = &gone.successor {
                link(&piece, "successor", &context.entry_path(successor), &successor.name);
            }
            return Some(piece);
        }
        Some(Known::Here(carried)) => {
            piece.put("by", &carried.by);
            if (item.step.is_none() && !item.state.is_done()) || carried.ended {
                piece.put("body", &carried.body);
            }
            if !item.state.is_done() {
                changes(context, &piece, item, carried);
            }
        }
        None => {}
    }
    let entry = EntryLink { entry_type: item.entry_type, id: item.id.clone(), name: name.clone() };
    let step = item.step.as_ref().map(|step| format!("#{step}")).unwrap_or_default();
    link(&piece, "link", &format!("{}{step}", context.entry_path(&entry)), &name);
    Some(piece)
}

/// Fills in a link with a name, which may be in another language.
pub fn link(piece: &Piece, slot: &str, href: &str, name: &Said) {
    piece.say(slot, &name.text);
    if let Some(link) = piece.slot(slot) {
        link.set("href", Some(href));
        link.set("lang", name.lang.as_ref().map(|locale| locale.as_str()));
    }
}

/// What is no longer as it was when the item was saved.
fn changes(context: &Context, piece: &Piece, item: &Item, carried: &Carried) {
    let changed = Changed::since(item, carried);
    if carried.ended || !changed.any() {
        return;
    }
    let title = match carried.changed.filter(|_| changed.text) {
        Some(date) => {
            let date = context.i18n().date(date);
            context.i18n().format("list-changed-on", &[("date", date.as_str().into())])
        }
        None => context.text("list-changed"),
    };
    let what = [(changed.contact, "list-changed-contact"), (changed.access, "list-changed-access")];
    let what: Vec<String> = what.into_iter().filter(|(is, _)| *is).map(|(_, key)| context.text(key)).collect();
    piece.say("changed-head", &title);
    piece.say("changed", &if what.is_empty() { context.text("list-changed-text") } else { what.join(" ") });
    piece.slot("changes").into_iter().for_each(|piece| piece.show(true));
}
