//! The app over the page that is there already. It leaves that page as it is, and only makes live what is interactive
//! in it. So focus, selection, open details, scroll and typed text of the first page survive the start.
//! The next page is the one that the host has: it is fetched, put in place of the shown one, and made live likewise.

mod listen;

use super::my_list::saved;
use super::place::{self, Place as Municipality};
use super::search_state::Search;
use super::settings::Settings;
use super::{Context, compare, part};
use crate::model::Locale;
use crate::platform::fetch::LoadError;
use crate::platform::{FetchedPage, dom, form, history, storage};
use crate::route::{Page, SearchState};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

/// How far a page was scrolled and what had focus when it was left.
#[derive(Clone, Default)]
struct Place {
    scroll: f64,
    focus: Option<String>,
}

/// How a page is come to, which decides where reading begins.
enum Arrival {
    /// By a link: at the top, or at the element that the address names.
    Link,
    /// By back or forward: where it was left.
    Return(Place),
    /// In another language: where the reader was.
    Language(f64),
}

struct App {
    settings: Settings,
    context: RefCell<Context>,
    search: Rc<Search>,
    municipality: Rc<Municipality>,
    /// What is mounted; dropping it takes it away.
    mounted: RefCell<Vec<Box<dyn Any>>>,
    shown: RefCell<Option<Page>>,
    places: RefCell<HashMap<u64, Place>>,
    /// The key of the current entry of the history.
    key: Cell<f64>,
    /// Counts navigations, so that only the newest one is shown.
    navigation: Cell<u32>,
}

/// Starts the app. When it cannot, the page stays as it is and says so.
pub fn start() {
    spawn_local(async {
        if begin().await.is_none() {
            dom::reveal("app-failed");
        }
    });
}

async fn begin() -> Option<()> {
    let settings = Settings::read()?;
    let locale = Locale::parse(&dom::language())?;
    let context = settings.context(locale).await.ok()?;
    let shown = context.routes().page_of(&history::path()).map(|(_, page)| page);
    let municipality = Municipality::new();
    let search = Search::new(settings.get("worker"), Rc::clone(&municipality));
    let (key, scroll) = history::state().unwrap_or_else(|| (history::new_key(), 0.0));
    let app = Rc::new(App {
        settings,
        context: RefCell::new(context),
        search,
        municipality,
        mounted: RefCell::default(),
        shown: RefCell::new(shown),
        places: RefCell::default(),
        key: Cell::new(key),
        navigation: Cell::new(0),
    });
    history::take_over_scroll();
    history::replace(None, key, scroll);
    listen::listen(&app);
    let place = (scroll > 0.0 && dom::scroll() == 0.0).then_some(Place { scroll, focus: None });
    app.enliven(place);
    dom::set_root("data-ready", "app");
    Some(())
}

impl App {
    /// Keeps where the reader is on the page that is being left.
    fn leave(&self) {
        let place = Place { scroll: dom::scroll(), focus: dom::focused() };
        self.places.borrow_mut().insert(self.key.get().to_bits(), place);
    }

    /// Back or forward: the address has changed already.
    fn come_back(self: &Rc<Self>) {
        let key = history::state().map_or_else(history::new_key, |(key, _)| key);
        let target = self.page_of(&history::path());
        let Some((locale, page)) = target else {
            history::leave_for(&history::address());
            return;
        };
        let same_page = *self.shown.borrow() == Some(page.clone()) && self.context.borrow().locale() == locale;
        if same_page && key == self.key.get() {
            return;
        }
        if same_page && history::state().is_none() {
            // A link within the page, or an address that was edited by hand: the browser scrolls, search follows.
            self.leave();
            self.key.set(key);
            history::replace(None, key, dom::scroll());
            if page.has_search() {
                self.search.read_fragment(&history::fragment());
            } else if page == Page::Compare {
                self.start_comparison();
            }
            return;
        }
        self.leave();
        let place = self.places.borrow().get(&key.to_bits()).cloned().unwrap_or_default();
        self.key.set(key);
        let app = Rc::clone(self);
        spawn_local(async move { app.go(locale, page, None, Arrival::Return(place)).await });
    }

    /// The page of an address, where it is the app's to show: lists have a program of their own.
    fn page_of(&self, path: &str) -> Option<(Locale, Page)> {
        let found = self.context.borrow().routes().page_of(path);
        found.filter(|(_, page)| !matches!(page, Page::MyList | Page::Together | Page::Publish))
    }

    /// Loads a page and shows it. `address` is written into the history; `None` when it stands there already.
    async fn go(self: Rc<Self>, locale: Locale, page: Page, address: Option<String>, arrival: Arrival) {
        let number = self.navigation.get().wrapping_add(1);
        self.navigation.set(number);
        let current = self.context.borrow().clone();
        let context =
            if current.locale() == locale { Ok(current.clone()) } else { self.settings.context(locale).await };
        let fetched = self.fetch(&current.routes().path(locale, &page)).await;
        if self.navigation.get() != number {
            return;
        }
        if matches!(fetched, Err(LoadError::NotFound | LoadError::OtherVersion)) {
            // The site is newer than this app, or the page is gone: the browser opens what there is.
            history::leave_for(&address.unwrap_or_else(history::address));
            return;
        }
        if let Some(address) = &address {
            let key = history::new_key();
            self.key.set(key);
            history::push(address, key);
        }
        match (context, fetched) {
            (Ok(context), Ok(fetched)) => self.show(context, page, fetched, arrival),
            (Err(error), _) | (_, Err(error)) => self.show_failure(&current, page, error),
        }
    }

    async fn fetch(&self, path: &str) -> Result<FetchedPage, LoadError> {
        FetchedPage::read(&FetchedPage::fetch(path).await?, &self.settings.content)
    }

    /// Takes away what is live on the page that is shown.
    fn take_down(&self, page: Page) {
        self.mounted.borrow_mut().clear();
        self.search.stop_showing();
        *self.shown.borrow_mut() = Some(page);
    }

    /// Says why a page is not there, in its place.
    fn show_failure(&self, context: &Context, page: Page, error: LoadError) {
        dom::lead_languages(|tag| Some(context.routes().path(Locale::parse(tag)?, &page)));
        self.take_down(page);
        let Some(main) = dom::clear("main") else { return };
        let view = context.clone();
        let handle = leptos::mount::mount_to(main, move || {
            part::error_page(&view, error == LoadError::Damaged, history::address())
        });
        self.mounted.borrow_mut().push(Box::new(handle));
        dom::set_title(&format!("{} – {}", context.text("page-failed-title"), context.text("site-name")));
        dom::scroll_to(0.0);
        dom::focus_heading();
    }

    /// Puts a page in place of the one that is shown.
    fn show(self: &Rc<Self>, context: Context, page: Page, fetched: FetchedPage, arrival: Arrival) {
        let has_search = page.has_search();
        self.take_down(page);
        fetched.show();
        *self.context.borrow_mut() = context.clone();
        let fragment = history::fragment();
        let place = match arrival {
            Arrival::Return(place) => Some(place),
            Arrival::Language(scroll) => {
                let focus = format!("[data-language][lang=\"{}\"]", context.locale());
                Some(Place { scroll, focus: Some(focus) })
            }
            Arrival::Link => {
                dom::scroll_to(0.0);
                let target = fragment.trim_start_matches('#');
                if has_search || target.is_empty() || !dom::go_to(target) {
                    dom::focus_heading();
                }
                None
            }
        };
        self.enliven(place);
    }

    fn has_search(&self) -> bool {
        self.shown.borrow().as_ref().is_some_and(Page::has_search)
    }

    /// Makes live what is interactive in the page that is shown, and goes back to where it was left.
    fn enliven(self: &Rc<Self>, place: Option<Place>) {
        let context = self.context.borrow().clone();
        let said = self.municipality.mount(&context);
        self.mounted.borrow_mut().extend(said);
        saved::show();
        if storage::is_open() {
            dom::set_attribute("for-counsellors", "open", Some(""));
        }
        if *self.shown.borrow() == Some(Page::Compare) {
            self.start_comparison();
        }
        if self.has_search() {
            self.start_search(place);
        } else if let Some(place) = place {
            restore(&place);
        }
        let chosen = SearchState::parse(&history::fragment());
        let chosen = chosen.choices().iter().any(|choice| choice.key() == "municipality");
        if self.municipality.code().is_some() || chosen || form::place_text().is_some_and(|text| !text.is_empty()) {
            self.load_places();
        }
    }

    /// Fetches the municipalities, and says what depends on where the person lives.
    fn load_places(self: &Rc<Self>) {
        let app = Rc::clone(self);
        let context = self.context.borrow().clone();
        spawn_local(async move {
            let data = app.settings.data(context.locale()).to_owned();
            if !app.municipality.load(context.locale(), &data).await
                || app.context.borrow().locale() != context.locale()
            {
                return;
            }
            app.municipality.enliven();
            if let Some(here) = app.municipality.here() {
                form::fill("data-responsible", "employment-area", &place::area(&context, &here));
                form::fill("data-responsible", "wellbeing-county", &here.county);
                form::fill("data-responsible", "municipality", &here.name);
            }
            app.search.ask_again();
        });
    }

    /// Shows the services that the address names side by side.
    fn start_comparison(self: &Rc<Self>) {
        let app = Rc::clone(self);
        let context = self.context.borrow().clone();
        spawn_local(async move {
            let data = app.settings.data(context.locale()).to_owned();
            let mounted = compare::show(&context, &data, &history::fragment()).await;
            app.mounted.borrow_mut().extend(mounted);
        });
    }

    /// Goes on to an address as if a link had been followed.
    fn follow(self: &Rc<Self>, path: &str, fragment: &str) {
        let Some((locale, page)) = self.page_of(path) else { return };
        self.leave();
        let (app, address) = (Rc::clone(self), format!("{path}{fragment}"));
        spawn_local(async move { app.go(locale, page, Some(address), Arrival::Link).await });
    }

    /// Makes the search box of the page that is shown live.
    fn start_search(self: &Rc<Self>, place: Option<Place>) {
        let Some(host) = dom::clear("search-results") else { return };
        let context = self.context.borrow().clone();
        let view = self.search.view();
        let view_context = context.clone();
        let handle = leptos::mount::mount_to(host, move || part::results(view_context, view));
        self.mounted.borrow_mut().push(Box::new(handle));
        let data = self.settings.data(context.locale()).to_owned();
        let restore_place = place.map(|place| Box::new(move || restore(&place)) as Box<dyn FnOnce()>);
        let narrows = *self.shown.borrow() == Some(Page::Search);
        self.search.show(&context, narrows, &data, restore_place);
    }
}

fn restore(place: &Place) {
    if let Some(selector) = &place.focus {
        dom::focus_again(selector);
    }
    dom::scroll_to(place.scroll);
}
