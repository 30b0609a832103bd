//! What the app holds of lists: those kept on the device, the one that the address brings, what was fetched of their
//! entries, and what is drawn of all that.

use super::known::{Known, Shelf};
use super::ready::{Choices, Ready};
use super::saved;
use crate::model::{Carried, CodeLine, Locale};
use crate::my_list::{Item, Lists, Opened, Trouble, open};
use crate::platform::fetch::load;
use crate::platform::{dom, history, storage};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::settings::Settings;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

pub struct OwnList {
    pub(super) settings: Rc<Settings>,
    pub(super) lists: RefCell<Lists>,
    /// The lists as they were before something was taken away.
    pub(super) before: RefCell<Option<Lists>>,
    shelves: RefCell<HashMap<Locale, Shelf>>,
    pub(super) contexts: RefCell<HashMap<Locale, Context>>,
    /// The names that can be added, in the page's language: name, type and id, provider.
    pub(super) names: RefCell<Vec<(String, String, String)>>,
    /// What the address brings, where it brings a list.
    pub(super) opened: RefCell<Option<Result<Opened, Trouble>>>,
    /// The fragment that it stands in, with its `#`.
    pub(super) fragment: RefCell<String>,
    /// Whether it is still being fetched what the list needs.
    pub(super) fetching: Cell<bool>,
    pub(super) choices: RefCell<Option<Choices>>,
    pub(super) ready: RefCell<Option<Ready>>,
    /// The page that shows a list, and the language that it is in.
    pub(super) shown: RefCell<Option<(Page, Context)>>,
    /// In the hand-over: which item, and the language of the lower half.
    pub(super) turn: Cell<usize>,
    pub(super) lower: Cell<Option<Locale>>,
    /// What is to be said once the page that was led to is there.
    pub(super) news: Cell<Option<&'static str>>,
}

impl OwnList {
    pub fn new(settings: Rc<Settings>) -> Rc<Self> {
        let read = saved::read();
        Rc::new(Self {
            settings,
            lists: RefCell::new(read.unwrap_or_default()),
            before: RefCell::default(),
            shelves: RefCell::default(),
            contexts: RefCell::default(),
            names: RefCell::default(),
            opened: RefCell::default(),
            fragment: RefCell::default(),
            fetching: Cell::default(),
            choices: RefCell::default(),
            ready: RefCell::default(),
            shown: RefCell::default(),
            turn: Cell::default(),
            lower: Cell::default(),
            news: Cell::default(),
        })
    }

    /// The lists as they are kept: another page may have changed them, and then there is nothing of ours to undo.
    pub(super) fn catch_up(&self) {
        if let Some(lists) = saved::kept().filter(|lists| *lists != *self.lists.borrow()) {
            self.lists.replace(lists);
            self.before.replace(None);
        }
    }

    /// Something was saved or taken away elsewhere.
    pub fn read_again(self: &Rc<Self>) {
        if let Some(lists) = saved::read().filter(|lists| *lists != *self.lists.borrow()) {
            self.lists.replace(lists);
            self.before.replace(None);
            self.fetch_all();
        }
    }

    /// From now on nothing is kept on this device, or things are again.
    pub fn keep_here(&self, keeps: bool) {
        self.catch_up();
        saved::keep_here(keeps, || storage::keep(keeps));
        self.catch_up();
        self.draw();
    }

    /// Writes the lists where things are kept.
    pub(super) fn keep(&self) -> bool {
        let kept = saved::write(&self.lists.borrow());
        if !kept {
            self.say("list-said-not-kept", &[]);
        }
        kept
    }

    /// Shows the list that the address brings, or one's own.
    pub fn show(self: &Rc<Self>, context: &Context, page: &Page) {
        let fragment = history::fragment();
        let brings = !fragment.is_empty() && !dom::names_place(&fragment);
        let opened = brings.then(|| open(&fragment));
        if *self.opened.borrow() != opened {
            self.turn.set(0);
        }
        self.opened.replace(opened);
        self.fragment.replace(if brings { fragment } else { String::new() });
        self.shown.replace(Some((page.clone(), context.clone())));
        self.contexts.borrow_mut().insert(context.locale(), context.clone());
        self.names.borrow_mut().clear();
        if saved::read().is_none() {
            self.say("list-said-newer", &[]);
        }
        if let Some(key) = self.news.take() {
            self.say(key, &[]);
        }
        self.fetch_all();
    }

    /// Draws, and fetches what is lacking: the page's language first, then the others, while there is a network, for
    /// sending and for two at one phone.
    pub(super) fn fetch_all(self: &Rc<Self>) {
        let Some(context) = self.context() else { return };
        self.fetching.set(true);
        self.draw();
        let own = context.locale();
        let others = self.languages(&context).into_iter().filter(move |locale| *locale != own);
        let list = Rc::clone(self);
        spawn_local(async move {
            for locale in std::iter::once(own).chain(others) {
                list.fetch(locale).await;
                list.fetching.set(false);
                list.arrived(locale);
            }
        });
    }

    pub(super) fn context(&self) -> Option<Context> {
        self.shown.borrow().as_ref().map(|(_, context)| context.clone())
    }

    /// The languages of the edition.
    pub(super) fn languages(&self, context: &Context) -> Vec<Locale> {
        context.routes().languages().iter().map(|language| language.locale).collect()
    }

    /// Says something in the page's status line.
    pub(super) fn say(&self, key: &str, arguments: &[(&str, crate::i18n::Value<'_>)]) {
        if let Some(context) = self.context() {
            dom::say("list-status", &context.i18n().format(key, arguments));
        }
    }

    pub(super) fn shelf(&self, locale: Locale) -> Shelf {
        self.shelves.borrow().get(&locale).cloned().unwrap_or_default()
    }

    /// The items that are shown: of the list that the address brings, else of one's own.
    pub(super) fn items(&self, shelf: &Shelf) -> Vec<Item> {
        match &*self.opened.borrow() {
            None => self.lists.borrow().current.items.clone(),
            Some(Ok(opened)) => shelf.items(&opened.sent).0,
            Some(Err(_)) => Vec::new(),
        }
    }

    /// Fetches what a language still lacks of the items that are shown.
    pub(super) async fn fetch(&self, locale: Locale) {
        let known = self.contexts.borrow().contains_key(&locale);
        if !known && let Ok(context) = self.settings.context(locale).await {
            self.contexts.borrow_mut().insert(locale, context);
        }
        let data = self.settings.data(locale).to_owned();
        if self.shelf(locale).codes.is_empty()
            && let Ok(codes) = load::<Vec<CodeLine>>(&format!("{data}codes.bin")).await
        {
            self.shelves.borrow_mut().entry(locale).or_default().codes = Rc::new(codes);
        }
        let shelf = self.shelf(locale);
        let mut ids: Vec<String> = match &*self.opened.borrow() {
            Some(Ok(opened)) => opened
                .sent
                .items
                .iter()
                .filter_map(|item| shelf.line_of(&item.code).map(|line| line.id.clone()))
                .collect(),
            Some(Err(_)) => Vec::new(),
            None => self.lists.borrow().current.items.iter().map(|item| item.id.clone()).collect(),
        };
        ids.retain(|id| shelf.entry(id).is_none());
        let lines: Vec<&CodeLine> = shelf.codes.iter().filter(|line| ids.contains(&line.id)).collect();
        let mut buckets: Vec<u16> = lines.iter().filter(|line| line.gone.is_none()).map(|line| line.bucket).collect();
        buckets.sort_unstable();
        buckets.dedup();
        let urls = buckets.into_iter().map(|bucket| format!("{data}carried/{bucket}.bin"));
        let bucket = |url: String| async move { load::<Vec<(String, Carried)>>(&url).await };
        let loaded = futures_util::future::join_all(urls.map(bucket)).await;
        let mut shelves = self.shelves.borrow_mut();
        let entries = &mut shelves.entry(locale).or_default().entries;
        let here = loaded.into_iter().flatten().flatten().map(|(id, carried)| (id, Known::Here(Rc::new(carried))));
        entries.extend(here);
        entries.extend(lines.iter().filter_map(|line| Some((line.id.clone(), Known::Gone(line.gone.clone()?)))));
        drop(shelves);
        self.take_tells(locale);
    }

    /// An item that was saved where the entry's tells were not at hand gets those of now.
    fn take_tells(&self, locale: Locale) {
        let shelf = self.shelf(locale);
        self.catch_up();
        let mut lists = self.lists.borrow_mut();
        let mut any = false;
        for item in lists.current.items.iter_mut().filter(|item| item.tells.is_none()) {
            item.tells = shelf.carried(&item.id).map(|carried| carried.tells);
            any |= item.tells.is_some();
        }
        drop(lists);
        if any {
            self.keep();
        }
    }
}
