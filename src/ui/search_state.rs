//! Search as the page has it: what is typed, what is asked of the worker, what came back, and what is said when
//! nothing comes back. Every keystroke is one message to the worker; only the answer to the newest is shown.

use super::answer::{Shelf, answer};
use super::my_list::saved;
use super::part::SearchView;
use super::place::Place;
use super::{Context, choices};
use crate::model::{Locale, SearchData};
use crate::platform::fetch::load;
use crate::platform::{SearchWorker, WorkerEvent, dom, history};
use crate::route::SearchState;
use crate::search::protocol::{Failure, Reply, Request};
use crate::search::{Query, Response};
use leptos::prelude::{ArcRwSignal, Set};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How many results are shown first, and how many more each time they are asked for.
const TOP: usize = 30;
/// After so many milliseconds without an answer the worker is taken to be dead. An answer takes a few.
const PATIENCE: i32 = 4000;
/// How often a worker that died is started again before that is said.
const STARTS: u32 = 2;

pub struct Search {
    script: String,
    /// The address of the index of the page's language.
    index: RefCell<String>,
    view: ArcRwSignal<SearchView>,
    state: RefCell<SearchState>,
    /// Of the page that is shown; `None` when it has no search.
    context: RefCell<Option<Context>>,
    /// Whether the page has the form of choices.
    narrows: Cell<bool>,
    top: Cell<usize>,
    place: Rc<Place>,
    shelves: RefCell<HashMap<Locale, Rc<Shelf>>>,
    worker: RefCell<Option<SearchWorker>>,
    ready: Cell<bool>,
    /// How often a worker was started since the last answer.
    starts: Cell<u32>,
    /// Which worker it is, counted up: a doubt about one says nothing of the next.
    generation: Cell<u32>,
    /// Of the newest question.
    serial: Cell<u32>,
    answered: Cell<u32>,
    /// An answer that waits for its cards.
    waiting: RefCell<Option<Response>>,
    /// What is to be done once the first results are there: scroll and focus.
    after_results: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl Search {
    /// `script` is the worker's address.
    pub fn new(script: &str, place: Rc<Place>) -> Rc<Self> {
        Rc::new(Self {
            script: script.to_owned(),
            index: RefCell::default(),
            view: ArcRwSignal::new(SearchView::Idle),
            state: RefCell::default(),
            context: RefCell::default(),
            narrows: Cell::new(false),
            top: Cell::new(TOP),
            place,
            shelves: RefCell::default(),
            worker: RefCell::default(),
            ready: Cell::new(false),
            starts: Cell::new(0),
            generation: Cell::new(0),
            serial: Cell::new(0),
            answered: Cell::new(0),
            waiting: RefCell::default(),
            after_results: RefCell::default(),
        })
    }

    pub fn view(&self) -> ArcRwSignal<SearchView> {
        self.view.clone()
    }

    /// The fragment that says what is searched for.
    pub fn fragment(&self) -> String {
        self.state.borrow().to_fragment()
    }

    /// Begins on a page with a search box: what was typed before the app ran goes before what the address says.
    /// `data` is the address of the language's data.
    pub fn show(
        self: &Rc<Self>,
        context: &Context,
        narrows: bool,
        data: &str,
        after_results: Option<Box<dyn FnOnce()>>,
    ) {
        *self.context.borrow_mut() = Some(context.clone());
        self.narrows.set(narrows);
        self.top.set(TOP);
        *self.after_results.borrow_mut() = after_results;
        let mut state = SearchState::parse(&history::fragment());
        let typed = dom::search_text();
        if typed.is_empty() {
            dom::set_search_text(&state.query);
        } else {
            state.query = typed;
        }
        choices::show(&state);
        *self.state.borrow_mut() = state;
        self.load_shelf(context.locale(), format!("{data}cards.bin"));
        let other_language = self.index.replace(format!("{data}index.bin")) != *self.index.borrow();
        if self.worker.borrow().is_none() {
            self.start_worker();
        } else if other_language {
            self.ready.set(false);
            self.send(&Request::Open(self.index.borrow().clone()));
        } else if self.ready.get() {
            dom::set_root("data-search", "ready");
        }
        self.ask();
    }

    /// The page with the search box is gone.
    pub fn stop_showing(&self) {
        self.context.borrow_mut().take();
        self.view.set(SearchView::Idle);
        self.after_results.borrow_mut().take();
        dom::remove_root("data-search");
    }

    pub fn type_text(self: &Rc<Self>, text: &str) {
        let mut state = self.state.borrow_mut();
        state.query = text.to_owned();
        state.as_typed = false;
        drop(state);
        self.top.set(TOP);
        self.after_results.borrow_mut().take();
        self.ask();
    }

    /// Something was chosen in the page's form.
    pub fn choose(self: &Rc<Self>) {
        choices::read(&mut self.state.borrow_mut());
        self.top.set(TOP);
        self.after_results.borrow_mut().take();
        self.ask();
    }

    /// More results are wanted.
    pub fn show_more(self: &Rc<Self>) {
        self.top.set(self.top.get() + TOP);
        self.ask();
    }

    /// Where the person lives has changed, or its name arrived.
    pub fn ask_again(self: &Rc<Self>) {
        if self.context.borrow().is_some() {
            self.ask();
        }
    }

    /// The address was changed by hand.
    pub fn read_fragment(self: &Rc<Self>, fragment: &str) {
        let state = SearchState::parse(fragment);
        dom::set_search_text(&state.query);
        choices::show(&state);
        *self.state.borrow_mut() = state;
        self.top.set(TOP);
        self.ask();
    }

    fn load_shelf(self: &Rc<Self>, locale: Locale, address: String) {
        if self.shelves.borrow().contains_key(&locale) {
            return;
        }
        let search = Rc::clone(self);
        spawn_local(async move {
            match load::<SearchData>(&address).await {
                Ok(data) => {
                    search.shelves.borrow_mut().insert(locale, Rc::new(Shelf::new(data)));
                    let waiting = search.waiting.borrow_mut().take();
                    if let Some(response) = waiting {
                        search.show_response(response);
                    }
                }
                Err(error) => search.fail(error == crate::platform::fetch::LoadError::Damaged),
            }
        });
    }

    fn start_worker(self: &Rc<Self>) {
        self.ready.set(false);
        dom::remove_root("data-search");
        self.starts.set(self.starts.get() + 1);
        self.generation.set(self.generation.get().wrapping_add(1));
        let search = Rc::clone(self);
        let worker = SearchWorker::start(&self.script, &self.index.borrow(), move |event| search.hear(event));
        let cannot_start = worker.is_none();
        *self.worker.borrow_mut() = worker;
        if cannot_start {
            self.fail(false);
        }
    }

    fn ask(self: &Rc<Self>) {
        let state = self.state.borrow().clone();
        let Some(locale) = self.context.borrow().as_ref().map(Context::locale) else { return };
        let serial = self.serial.get().wrapping_add(1);
        self.serial.set(serial);
        if state.is_empty() {
            self.view.set(SearchView::Idle);
            self.finish_results();
            // What could be chosen is counted all the same, where there is a form to say it.
            if !self.narrows.get() {
                return;
            }
        }
        if !self.ready.get() {
            if !state.is_empty() {
                self.view.set(SearchView::Starting);
            }
            return;
        }
        let query = Query {
            choices: state.choices().to_vec(),
            text: state.query,
            locale,
            municipality: self.place.code(),
            as_typed: state.as_typed,
            top: self.top.get(),
        };
        self.send(&Request::Search { serial, query });
        let (search, generation) = (Rc::clone(self), self.generation.get());
        dom::after_delay(PATIENCE, move || search.doubt(serial, generation));
    }

    fn send(&self, request: &Request) {
        if let Some(worker) = self.worker.borrow().as_ref() {
            worker.send(request);
        }
    }

    /// Nothing came back for long: unless something newer did, the worker is dead.
    fn doubt(self: &Rc<Self>, serial: u32, generation: u32) {
        if self.answered.get() < serial && self.ready.get() && self.generation.get() == generation {
            self.worker_died();
        }
    }

    fn worker_died(self: &Rc<Self>) {
        self.ready.set(false);
        self.worker.borrow_mut().take();
        if self.starts.get() < STARTS {
            self.start_worker();
        } else {
            self.fail(false);
        }
    }

    fn fail(&self, damaged: bool) {
        dom::remove_root("data-search");
        self.view.set(SearchView::Failed { damaged, again: history::address() });
    }

    fn hear(self: &Rc<Self>, event: WorkerEvent) {
        match event {
            WorkerEvent::Reply(Reply::Ready) => {
                self.ready.set(true);
                if self.context.borrow().is_some() {
                    dom::set_root("data-search", "ready");
                }
                self.ask();
            }
            WorkerEvent::Reply(Reply::Results { serial, response }) => {
                self.answered.set(serial);
                self.starts.set(1);
                if serial == self.serial.get() {
                    self.show_response(*response);
                }
            }
            WorkerEvent::Reply(Reply::Failed(failure)) => {
                self.worker.borrow_mut().take();
                self.fail(failure != Failure::NotFetched);
            }
            // The worker is still calling us: it can only be ended once this call is over.
            WorkerEvent::Died => {
                let search = Rc::clone(self);
                dom::after_delay(0, move || search.worker_died());
            }
        }
    }

    fn show_response(self: &Rc<Self>, response: Response) {
        let Some(context) = self.context.borrow().clone() else { return };
        let shelf = self.shelves.borrow().get(&context.locale()).cloned();
        let Some(shelf) = shelf else {
            *self.waiting.borrow_mut() = Some(response);
            return;
        };
        let state = self.state.borrow().clone();
        if self.narrows.get() {
            choices::offer_place(&context, &state, &self.place);
            choices::count(&context, &response.counts);
        }
        if !state.is_empty() {
            let answer = answer(&context, response, &state, &self.place, &shelf, self.narrows.get());
            self.view.set(SearchView::Results(Box::new(answer)));
        }
        self.finish_results();
    }

    /// Scrolls and focuses as the page was left, once what there is to see is there.
    fn finish_results(&self) {
        dom::after_layout(saved::show);
        if let Some(run) = self.after_results.borrow_mut().take() {
            dom::after_layout(run);
        }
    }
}
