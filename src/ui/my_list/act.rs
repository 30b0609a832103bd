//! What people do to lists: what is pressed, ticked, chosen and typed. Pages' buttons and fields name it in `data-list`.

use super::OwnList;
use super::fill::fill_paper;
use crate::model::{Card, Locale, SearchData};
use crate::my_list::{Item, Lists, MyList, State, clean, line};
use crate::platform::fetch::load;
use crate::platform::form::ListEvent;
use crate::platform::{device, dom, form, storage};
use crate::route::Page;
use crate::ui::part::kind_word;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

impl OwnList {
    /// A button; gives the page that it leads to, where it leads to one.
    pub fn press(self: &Rc<Self>, event: &ListEvent) -> Option<Page> {
        let target = event.item.as_str();
        self.catch_up();
        match event.action.as_str() {
            "up" => self.change(|list| list.shift(target, true)),
            "down" => self.change(|list| list.shift(target, false)),
            "remove" => self.take_away(target),
            "undo" => {
                self.lists.replace(self.before.take()?);
                self.kept();
                dom::focus_heading();
                self.say("list-said-undone", &[]);
            }
            "new" => {
                self.lists.borrow_mut().add(MyList::default());
                self.kept();
            }
            "delete" => {
                let before = self.lists.borrow().clone();
                self.lists.borrow_mut().remove();
                self.kept();
                self.can_undo(before);
                self.say("list-said-deleted", &[]);
            }
            "forget" => {
                storage::forget();
                self.before.replace(None);
                self.choices.replace(None);
                self.lists.replace(Lists::default());
                self.draw();
                self.say("list-said-forgotten", &[]);
            }
            "export" => self.export(),
            "keep" | "merge" => return self.take_over(event.action == "merge"),
            "share" | "copy" | "copy-text" => self.hand_out(event.action.clone()),
            "print" => {
                self.draw();
                device::print();
            }
            "previous" => self.step(self.turn.get().saturating_sub(1)),
            "next" => self.step(self.turn.get() + 1),
            "speak" => Self::speak(target),
            _ => {}
        }
        None
    }

    /// A field that was filled in.
    pub fn fill_in(self: &Rc<Self>, event: &ListEvent) {
        let (target, value) = (event.item.as_str(), event.value.as_str());
        self.catch_up();
        match event.action.as_str() {
            "state" => self.change(|list| {
                let state = State::parse(value);
                list.item_mut(target).into_iter().for_each(|item| item.state = state.unwrap_or_default());
            }),
            "later" => {
                self.change(|list| list.item_mut(target).into_iter().for_each(|item| item.later = !value.is_empty()));
            }
            "note" => {
                self.write(|list| list.item_mut(target).into_iter().for_each(|item| item.note = clean(value)));
            }
            "goal" => self.write(|list| list.goal = clean(value)),
            "questions" => self.write(|list| list.questions = clean(value)),
            "title" => self.write(|list| list.title = line(value)),
            "choose" => {
                self.lists.borrow_mut().choose(value.parse().unwrap_or_default());
                self.kept();
            }
            "other-language" => {
                self.lower.set(Locale::parse(value));
                self.draw();
            }
            _ => self.choose(&event.action, value),
        }
    }

    /// What goes along with the list.
    fn choose(self: &Rc<Self>, action: &str, value: &str) {
        let Some(context) = self.context() else { return };
        let mut choices = self.choices(&context);
        match action {
            "notes" => choices.notes = !value.is_empty(),
            "progress" => choices.progress = !value.is_empty(),
            "office" => choices.office = line(value),
            "greeting" => choices.greeting = clean(value),
            "language" => choices.locale = Locale::parse(value).unwrap_or(choices.locale),
            _ => return,
        }
        self.choices.replace(Some(choices));
        self.fill_ready(&context);
    }

    /// Changes the list and draws it anew.
    fn change(&self, change: impl FnOnce(&mut MyList)) {
        self.before.replace(None);
        change(&mut self.lists.borrow_mut().current);
        self.keep();
        self.draw();
    }

    /// Changes a text of the list: the page stays, for somebody is typing in it.
    fn write(&self, change: impl FnOnce(&mut MyList)) {
        change(&mut self.lists.borrow_mut().current);
        // What would be undone is no longer the last thing that was done.
        self.before.replace(None);
        dom::set_attribute("list-undo-row", "hidden", Some(""));
        self.keep();
        fill_paper(&self.lists.borrow().current);
        self.refresh();
    }

    /// Fills in anew what is ready to be taken along.
    fn refresh(&self) {
        self.context().into_iter().for_each(|context| {
            self.fill_ready(&context);
        });
    }

    /// Keeps the lists, draws them, and fetches what they lack.
    pub(super) fn kept(self: &Rc<Self>) -> bool {
        self.before.replace(None);
        let kept = self.keep();
        self.fetch_all();
        kept
    }

    /// What was done a moment ago can be undone until something else is done.
    fn can_undo(&self, before: Lists) {
        self.before.replace(Some(before));
        dom::set_attribute("list-undo-row", "hidden", None);
    }

    fn take_away(self: &Rc<Self>, target: &str) {
        let before = self.lists.borrow().clone();
        let mut lists = self.lists.borrow_mut();
        let name = lists.current.item_mut(target).map(|item| item.name.clone()).unwrap_or_default();
        lists.current.remove(target);
        drop(lists);
        self.kept();
        self.can_undo(before);
        dom::focus("list-undo");
        self.say("list-said-removed", &[("name", name.as_str().into())]);
    }

    /// Writes the lists into the link that saves them.
    fn export(&self) {
        let text: String = form_urlencoded::byte_serialize(self.lists.borrow().write().as_bytes()).collect();
        let address = format!("data:text/plain;charset=utf-8,{}", text.replace('+', "%20"));
        dom::set_attribute("list-export", "href", Some(&address));
    }

    /// Opens lists from a file, beside those that are there.
    pub fn import(self: &Rc<Self>, file: impl Future<Output = Option<String>> + 'static) {
        let list = Rc::clone(self);
        spawn_local(async move {
            let Some(text) = file.await else { return };
            let Some(read) = Lists::read(&text) else {
                list.say("list-said-import-failed", &[]);
                return;
            };
            list.catch_up();
            read.all().cloned().for_each(|one| list.lists.borrow_mut().add(one));
            form::empty("list-import");
            if list.kept() {
                list.say("list-said-imported", &[]);
            }
        });
    }

    /// Takes over the list that the address brings: as one of its own, or onto one's own.
    fn take_over(self: &Rc<Self>, merge: bool) -> Option<Page> {
        let opened = self.opened.borrow().clone()?.ok()?;
        let locale = self.context()?.locale();
        let items = self.shelf(locale).items(&opened.sent).0;
        let mut lists = self.lists.borrow_mut();
        let (greeting, goal, questions) = (opened.sent.greeting, opened.sent.goal, opened.sent.questions);
        if merge {
            lists.current.merge(MyList { title: String::new(), greeting, goal, questions, items });
        } else {
            let context = self.context()?;
            let title =
                if opened.sent.office.is_empty() { context.i18n().date(opened.sent.date) } else { opened.sent.office };
            lists.add(MyList { title, greeting, goal, questions, items });
        }
        drop(lists);
        if self.keep() {
            self.news.set(Some(if merge { "list-said-merged" } else { "list-said-kept" }));
        }
        Some(Page::MyList)
    }

    /// Shares or copies what is ready.
    fn hand_out(self: &Rc<Self>, action: String) {
        let list = Rc::clone(self);
        spawn_local(async move {
            let ready = list.ready.borrow().as_ref().map(|ready| {
                let text = if action == "copy-text" { &ready.text } else { &ready.link };
                (ready.subject.clone(), text.clone())
            });
            let Some((subject, text)) = ready else { return };
            if action == "share" {
                device::share(&subject, &text).await;
            } else {
                let copied = device::copy(&text).await;
                list.say(if copied { "list-said-copied" } else { "list-said-copy-failed" }, &[]);
            }
        });
    }

    fn step(&self, turn: usize) {
        device::hush();
        self.turn.set(turn);
        self.draw();
    }

    /// Reads the half in that language aloud.
    fn speak(language: &str) {
        let text = |part: &str| dom::text_of(&format!(".duo > [lang=\"{language}\"] {part}"));
        if let Some(locale) = Locale::parse(language) {
            device::speak(&format!("{}. {}", text("h2"), text(".spoken")), locale);
        }
    }

    /// Fetches the names that can be added.
    pub fn load_names(self: &Rc<Self>) {
        let list = Rc::clone(self);
        spawn_local(async move {
            list.fetch_names().await;
            list.suggest();
        });
    }

    async fn fetch_names(&self) {
        let Some(context) = self.context().filter(|_| self.names.borrow().is_empty()) else { return };
        let data = self.settings.data(context.locale());
        let Ok(data) = load::<SearchData>(&format!("{data}cards.bin")).await else { return };
        let alike = |name: &str| data.cards.iter().filter(|card| card.name.text == name).count() > 1;
        let name = |card: &Card| {
            let target = format!("{}/{}", card.entry_type.as_str(), card.id);
            let name = &card.name.text;
            // Two of one name are told apart by what they are.
            let shown = if alike(name) { format!("{name} ({})", kind_word(&context, card)) } else { name.clone() };
            (shown, target, card.provider.as_ref().map(|provider| provider.text.clone()).unwrap_or_default())
        };
        let names = data.cards.iter().map(name).collect();
        self.names.replace(names);
    }

    /// Adds what was named.
    pub fn add_named(self: &Rc<Self>, typed: &str) {
        let (list, wanted) = (Rc::clone(self), typed.trim().to_lowercase());
        spawn_local(async move {
            list.fetch_names().await;
            if list.names.borrow().is_empty() {
                list.say("list-failed", &[]);
                return;
            }
            let found = list.names.borrow().iter().find(|(name, ..)| name.to_lowercase() == wanted).cloned();
            let item = found.and_then(|(name, target, _)| Item::parse(&target, &name));
            let Some(item) = item else {
                list.say("list-said-not-found", &[]);
                return;
            };
            let name = item.name.clone();
            list.catch_up();
            list.lists.borrow_mut().current.add(Item { saved: Some(device::today()), ..item });
            form::empty("list-add");
            if list.kept() {
                list.say("list-said-added", &[("name", name.as_str().into())]);
            }
        });
    }
}
