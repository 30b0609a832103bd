//! Fills in the page of a list. A field in which somebody is typing stays as it is; the items are filled in anew, unless
//! it is a note of one of them, and focus and what was unfolded among them stay.

use super::OwnList;
use super::item::{item, link};
use super::known::{Changed, Known, Shelf};
use super::saved;
use super::text::made;
use crate::model::{EntryLink, Locale};
use crate::my_list::{Group, Item, Lists, MyList, Opened, State, Trouble};
use crate::platform::{Piece, device, dom, form};
use crate::route::Page;
use crate::ui::Context;
use std::rc::Rc;

impl OwnList {
    /// Fills in the page that is shown.
    pub fn draw(&self) {
        let Some((page, context)) = self.shown.borrow().clone() else { return };
        if page == Page::Together {
            self.fill_pair(&context);
            return;
        }
        let (focused, unfolded) = (dom::focused(), form::unfolded("my-items"));
        let writing = focused.as_ref().is_some_and(|selector| selector.contains("list-note-"));
        let _ = self.fill(&context, writing);
        unfolded.iter().for_each(|id| dom::set_attribute(id, "open", Some("")));
        self.fill_ready(&context);
        self.suggest();
        saved::show();
        if let Some(selector) = focused {
            dom::focus_again(&selector);
        }
    }

    /// Draws once what is happening is over: a field that is being left still has focus.
    pub fn draw_soon(self: &Rc<Self>) {
        let list = Rc::clone(self);
        dom::after_layout(move || list.draw());
    }

    /// What is known of the entries in a language has come.
    pub(super) fn arrived(&self, locale: Locale) {
        let Some((page, context)) = self.shown.borrow().clone() else { return };
        if locale == context.locale() || page == Page::Together {
            self.draw();
        } else {
            self.fill_ready(&context);
        }
    }

    fn fill(&self, context: &Context, writing: bool) -> Option<()> {
        let page = Piece::find("my-list")?;
        let shelf = self.shelf(context.locale());
        let opened = self.opened.borrow().clone();
        dom::set_root("data-shows", if opened.is_some() { "sent" } else { "own" });
        page.show(true);
        let trouble = match &opened {
            Some(Ok(opened)) => opened.trouble,
            Some(Err(trouble)) => Some(*trouble),
            None => None,
        };
        for (id, one) in [
            ("trouble-newer", Trouble::Newer),
            ("trouble-cut", Trouble::Cut),
            ("trouble-changed", Trouble::Changed),
            ("trouble-foreign", Trouble::Foreign),
        ] {
            show(id, trouble == Some(one));
        }
        show("list-doors", matches!(opened, Some(Err(_))));
        let items = self.items(&shelf);
        let fetching = self.fetching.get() && items.iter().any(|item| shelf.entry(&item.id).is_none());
        let opening = opened.is_some() && (fetching || (self.fetching.get() && shelf.codes.is_empty()));
        show("list-opening", opening);
        show("list-failed", !self.fetching.get() && shelf.codes.is_empty());
        if !writing {
            fill_items(context, &shelf, if opening { &[] } else { &items });
        }
        show("list-take-along", !items.is_empty() && trouble.is_none());
        show("list-share", device::can_share());
        let known = items.iter().all(|item| shelf.entry(&item.id).is_some());
        show("list-choice", opened.is_some() && !items.is_empty() && known);
        show("list-empty", opened.is_none() && items.is_empty());
        show("list-undo-row", opened.is_none() && self.before.borrow().is_some());
        match &opened {
            Some(Ok(opened)) => fill_sent(context, &shelf, opened, &items),
            Some(Err(_)) => show("list-changes", false),
            None => {
                let lists = self.lists.borrow();
                page.show_all("[data-filled]", !items.is_empty() || !lists.current.goal.is_empty());
                fill_paper(&lists.current);
                fill_next(context, &shelf, &lists.current);
                fill_own(context, &lists);
                show("list-changes", false);
            }
        }
        Some(())
    }

    /// Offers the names that can be added.
    pub(super) fn suggest(&self) {
        let names = self.names.borrow();
        form::suggest("list-names", names.iter().map(|(name, _, provider)| (name.clone(), provider.clone())));
    }
}

fn show(id: &str, shown: bool) {
    Piece::find(id).into_iter().for_each(|piece| piece.show(shown));
}

fn fill_field(id: &str, value: &str) {
    Piece::find(id).into_iter().for_each(|piece| piece.fill(value));
}

fn fill_items(context: &Context, shelf: &Shelf, items: &[Item]) {
    for group in Group::ALL {
        let Some(list) = Piece::find(&format!("items-{}", group.as_str())) else { continue };
        list.clear();
        let of_group: Vec<&Item> = items.iter().filter(|item| Group::of(item) == group).collect();
        of_group.iter().filter_map(|one| item(context, shelf, one)).for_each(|piece| list.add(&piece));
        list.show_around(!of_group.is_empty());
    }
}

/// On paper the fields are texts.
pub(super) fn fill_paper(list: &MyList) {
    if let Some(paper) = Piece::find("list-on-paper") {
        paper.say("goal", &list.goal);
        paper.say("questions", &list.questions);
    }
}

/// What could come after what is finished.
fn fill_next(context: &Context, shelf: &Shelf, list: &MyList) {
    let Some(host) = Piece::find("next-items") else { return };
    host.clear();
    let mut known: Vec<&str> = list.items.iter().map(|item| item.id.as_str()).collect();
    let finished = list.items.iter().filter(|item| item.state == State::Finished);
    let links = finished.filter_map(|item| shelf.carried(&item.id)).flat_map(|carried| &carried.after);
    let mut any = false;
    for one in links {
        if known.contains(&one.id.as_str()) {
            continue;
        }
        known.push(&one.id);
        if let Some(piece) = next_item(context, one) {
            host.add(&piece);
            any = true;
        }
    }
    show("list-next", any);
}

fn next_item(context: &Context, one: &EntryLink) -> Option<Piece> {
    let piece = Piece::copy("next-item")?;
    link(&piece, "link", &context.entry_path(one), &one.name);
    let target = format!("{}/{}", one.entry_type.as_str(), one.id);
    piece.set_all("[data-save]", "data-name", &one.name.text);
    piece.say_all("button .vh", &format!(": {}", one.name.text));
    piece.set_all("[data-save]", "data-save", &target);
    Some(piece)
}

/// The fields of one's own lists.
fn fill_own(context: &Context, lists: &Lists) {
    let list = &lists.current;
    if let Some(page) = Piece::find("list-own") {
        page.say("title", &list.title);
        page.say("greeting", &list.greeting);
    }
    for (id, value) in [("list-goal", &list.goal), ("list-questions", &list.questions), ("list-title", &list.title)] {
        fill_field(id, value);
    }
    show("list-choose-row", lists.all().count() > 1);
    if let Some(choose) = Piece::find("list-choose") {
        choose.clear();
        for (list, place) in lists.all().zip(0_i64..) {
            let untitled = || context.i18n().format("list-untitled", &[("number", (place + 1).into())]);
            let title = if list.title.is_empty() { untitled() } else { list.title.clone() };
            choose.add_option(&place.to_string(), &title);
        }
        choose.fill(&lists.place().to_string());
    }
}

/// What came with a list that was sent, and what has changed since.
fn fill_sent(context: &Context, shelf: &Shelf, opened: &Opened, items: &[Item]) {
    let sent = &opened.sent;
    if let Some(head) = Piece::find("list-sent") {
        head.say("made", &made(context, sent));
        head.say("greeting", &sent.greeting);
        head.say("goal", &sent.goal);
    }
    Piece::find("list-asked").into_iter().for_each(|piece| piece.say("questions", &sent.questions));
    let (mut changed, mut ended) = (0_i64, 0_i64);
    for item in items {
        match shelf.entry(&item.id) {
            Some(Known::Gone(_)) => ended += 1,
            Some(Known::Here(carried)) if carried.ended => ended += 1,
            Some(Known::Here(carried)) => changed += i64::from(Changed::since(item, carried).any()),
            None => {}
        }
    }
    let words = |key: &str, number: i64| {
        if number > 0 { context.i18n().format(key, &[("number", number.into())]) } else { String::new() }
    };
    let words = format!("{} {}", words("list-changes", changed), words("list-ended", ended));
    if let Some(note) = Piece::find("list-changes") {
        note.say("changes", words.trim());
        note.show(!words.trim().is_empty());
    }
    let (_, unknown) = shelf.items(sent);
    if let Some(note) = Piece::find("list-unknown") {
        let list = unknown.join(", ");
        note.say("unknown", &context.i18n().format("list-unknown", &[("list", list.as_str().into())]));
        note.show(!unknown.is_empty() && !shelf.codes.is_empty());
    }
}
