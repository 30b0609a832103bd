//! What the program of the form holds, and the round that each change goes: read, keep, check, show.

use super::{advice, fault, marks, preview, send};
use crate::catalogue::Fault;
use crate::model::{Card, Catalogue, EntryType, FormData, Locale, SearchData};
use crate::platform::fetch::{LoadError, load};
use crate::platform::{Piece, device, dom, fields, storage};
use crate::publish::{Draft, Proposal, Values, control_id};
use crate::ui::settings::Settings;
use crate::ui::{Context, Interface};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

pub struct Program {
    pub settings: Settings,
    /// The page's language, with the messages of whole pages.
    pub context: Context,
    pub catalogue: Catalogue,
    pub cards: Vec<Card>,
    pub draft: RefCell<Draft>,
    /// The draft as it was before it was emptied or another one was opened.
    pub before: RefCell<Option<Draft>>,
    pub proposal: RefCell<Option<Proposal>>,
    /// The languages whose texts have been fetched, for the preview.
    pub contexts: RefCell<HashMap<Locale, Context>>,
    pub step: RefCell<String>,
    /// Whether mistakes are pointed out in a step: once somebody has tried to go on from it.
    pub tried: RefCell<Vec<String>>,
    pub waiting: Cell<bool>,
    pub shown: RefCell<preview::Shown>,
}

impl Program {
    /// Fetches what the form needs; after that no network is needed.
    pub async fn load(settings: Settings, locale: Locale) -> Result<Self, LoadError> {
        let data = settings.data(locale).to_owned();
        let form: FormData = load(&format!("{data}form.bin")).await?;
        let search: SearchData = load(&format!("{data}cards.bin")).await?;
        let context = whole_context(&settings, locale).await?;
        let mut contexts = HashMap::from([(locale, context.clone())]);
        for other in form.edition.locales.iter().filter(|other| **other != locale) {
            contexts.insert(*other, whole_context(&settings, *other).await?);
        }
        Ok(Self {
            settings,
            context,
            catalogue: form.catalogue(&search.cards),
            cards: search.cards,
            draft: RefCell::default(),
            before: RefCell::default(),
            proposal: RefCell::default(),
            contexts: RefCell::new(contexts),
            step: RefCell::new("who".to_owned()),
            tried: RefCell::default(),
            waiting: Cell::default(),
            shown: RefCell::default(),
        })
    }

    pub fn say(&self, words: &str) {
        dom::say("publish-said", words);
    }

    /// After a short rest, so that typing is not held up.
    pub fn changed_soon(self: &Rc<Self>) {
        if self.waiting.replace(true) {
            return;
        }
        let program = Rc::clone(self);
        dom::after_delay(250, move || {
            program.waiting.set(false);
            program.changed();
        });
    }

    /// Reads the fields, keeps them, and shows what follows from them.
    pub fn changed(&self) {
        let values = self.values();
        self.draft.borrow_mut().values = values;
        self.keep();
        self.show();
    }

    pub fn keep(&self) {
        let draft = self.draft.borrow();
        let text = if draft.is_empty() { String::new() } else { draft.write(&self.catalogue.edition.locales) };
        if !storage::save_draft(&text) {
            self.say(&self.context.text("publish-said-not-kept"));
        }
    }

    /// What stands in the fields. A name chosen from a list stands for the id of its entry.
    fn values(&self) -> Values {
        let mut values = Values::new();
        for (path, value) in fields::read() {
            let all = values.entry(path).or_default();
            if !all.is_empty() {
                all.push('\n');
            }
            all.push_str(&value);
        }
        // What the form chooses by itself makes no draft: that it runs, and of what type an empty contact is.
        let says = |values: &Values, number: usize| {
            let start = format!("contacts.{number}.");
            let mut parts = values.keys().filter_map(|path| path.strip_prefix(&start));
            parts.any(|part| !matches!(part, "id" | "type"))
        };
        for number in 1..=fields::contacts() {
            if !says(&values, number) {
                values.remove(&format!("contacts.{number}.id"));
                values.remove(&format!("contacts.{number}.type"));
            }
        }
        if values.get("status").is_some_and(|status| status == "active") && values.len() == 1 {
            values.clear();
        }
        if let Some(typed) = values.get_mut("successor")
            && let Some(card) = self.cards.iter().find(|card| card.name.text == *typed)
        {
            typed.clone_from(&card.id);
        }
        values
    }

    /// Fills the fields with the draft.
    pub fn fill(&self) {
        let draft = self.draft.borrow();
        let values = &draft.values;
        let numbers = values.keys().filter_map(|path| path.strip_prefix("contacts.")?.split('.').next()?.parse().ok());
        fields::set_contacts(numbers.max().unwrap_or(1));
        self.show_places(values);
        self.show_targets(values);
        fields::fill(|path| {
            let value = values.get(path).cloned().unwrap_or_default();
            match path {
                "status" if value.is_empty() => "active".to_owned(),
                "organisation" => {
                    let known = Draft::provider(&value, &self.catalogue);
                    let locales = std::iter::once(self.context.locale()).chain(self.catalogue.edition.locales.clone());
                    let name = known.and_then(|entry| locales.into_iter().find_map(|locale| entry.text.get(&locale)));
                    name.map_or(value, |text| text.name.clone())
                }
                "successor" => {
                    let card = self.cards.iter().find(|card| card.id == value);
                    card.map_or(value, |card| card.name.text.clone())
                }
                _ if value.is_empty() && path.starts_with("contacts.") => match path.rsplit_once('.') {
                    Some((_, "type")) => "phone".to_owned(),
                    Some((contact, "id")) => contact.replace("contacts.", "contact-"),
                    _ => value,
                },
                _ => value,
            }
        });
        fields::show_plain();
        let changing = draft.base.as_ref().map(|entry| {
            let name = entry.text_in(self.context.locale(), &self.catalogue.edition.locales);
            let name = name.map(|(_, text)| text.name.clone()).unwrap_or_default();
            self.context.i18n().format("publish-changing", &[("name", name.as_str().into())])
        });
        if let Some(place) = Piece::find("publish-changing") {
            place.say("changing", changing.as_deref().unwrap_or_default());
            place.show(changing.is_some());
        }
    }

    /// The places of the contacts that say something: the check counts only those.
    pub fn filled(&self) -> Vec<usize> {
        let draft = self.draft.borrow();
        let says = |number: &usize| draft.values.contains_key(&format!("contacts.{number}.value"));
        (1..=fields::contacts()).filter(says).collect()
    }

    /// What would be sent now.
    fn propose(&self) -> Proposal {
        let title = self.context.text("publish-source-title");
        self.draft.borrow().proposal(&self.catalogue, &title, device::today())
    }

    /// Shows everything that follows from the draft.
    pub fn show(&self) {
        let proposal = self.propose();
        {
            let draft = self.draft.borrow();
            let typed = draft.values.get("organisation").map_or("", |typed| typed.trim());
            let unknown = !typed.is_empty() && Draft::provider(typed, &self.catalogue).is_none();
            dom::set_attribute("publish-new-organisation", "hidden", (!unknown).then_some(""));
            self.show_targets(&draft.values);
        }
        for written in fields::written() {
            let length = written.value.trim().chars().count();
            if written.limit > 0 {
                fields::count(&written.path, &format!("{length} / {}", written.limit));
            }
            let advice = advice::advice(&self.context, &written.value, &written.lang);
            fields::advise(&format!("{}-advice", control_id(&written.path)), &advice);
        }
        marks::show_states(self, &proposal);
        self.proposal.replace(Some(proposal));
        marks::show_marks(self);
        preview::show(self);
        send::show(self);
    }

    /// What is wrong: the id of its control, the step that it stands in, and the words for it.
    pub fn wrong(&self) -> Vec<(String, String, String)> {
        let filled = self.filled();
        let tag = self.context.locale();
        let proposal = self.proposal.borrow();
        let faults = proposal.iter().flat_map(|proposal| &proposal.wrong);
        // A new provider's own missing texts are said once, at its sentence.
        let place = |(path, fault): &(String, Fault)| {
            let control = fault::control(path, &filled, tag.as_str());
            let step = fields::step_of(&control).unwrap_or_else(|| "send".to_owned());
            (control, step, fault::words(&self.context, path, fault))
        };
        let mut wrong: Vec<(String, String, String)> = faults.map(place).collect();
        let steps = fields::steps();
        wrong.sort_by_key(|(_, step, _)| steps.iter().position(|other| other == step));
        let mut seen = Vec::new();
        wrong.retain(|(control, _, _)| {
            let first = !seen.contains(control);
            seen.push(control.clone());
            first
        });
        wrong
    }

    fn show_targets(&self, values: &Values) {
        let mut options = Vec::new();
        for number in 1..=fields::contacts().max(1) {
            let field = |part: &str| values.get(&format!("contacts.{number}.{part}"));
            if let (Some(id), Some(value)) = (field("id"), field("value")) {
                options.push((id.clone(), value.clone()));
            }
        }
        // An address on the web may be the first step by itself.
        let target = values.get("first_step.target");
        options.extend(target.filter(|target| target.contains("://")).map(|url| (url.clone(), url.clone())));
        fields::set_options("first-step-target", &options);
    }

    fn show_places(&self, values: &Values) {
        let mut chosen = Vec::new();
        for field in ["area.municipalities", "area.employment_areas", "area.counties"] {
            for code in values.get(field).into_iter().flat_map(|codes| codes.lines()) {
                chosen.push((field.to_owned(), code.to_owned(), self.place_name(field, code)));
            }
        }
        fields::set_places(&chosen);
    }

    fn place_name(&self, field: &str, code: &str) -> String {
        let all = self.places();
        let found = all.into_iter().find(|(list, other, _)| list == field && other == code);
        found.map_or_else(|| code.to_owned(), |(_, _, name)| name)
    }

    /// Every municipality, employment area and county: field, code and name.
    pub fn places(&self) -> Vec<(String, String, String)> {
        let areas = &self.catalogue.areas;
        let own = |names: &crate::model::Localized<String>| {
            names.get(&self.context.locale()).or_else(|| names.values().next()).cloned()
        };
        let mut places = Vec::new();
        let mut add = |field: &str, code: &str, name: Option<String>| {
            places.extend(name.map(|name| (field.to_owned(), code.to_owned(), name)));
        };
        for (code, municipality) in &areas.municipalities {
            add("area.municipalities", code, own(&municipality.name));
        }
        for (code, area) in &areas.employment_areas {
            let name = own(&area.full_name).or_else(|| {
                let name = own(&area.name)?;
                Some(self.context.i18n().format("publish-employment-area", &[("name", name.as_str().into())]))
            });
            add("area.employment_areas", code, name);
        }
        for (code, county) in &areas.counties {
            add("area.counties", code, own(&county.name));
        }
        places
    }

    /// Adds the place whose name stands in the field for it.
    pub fn add_place(&self) {
        let typed = fields::value("publish-place").trim().to_lowercase();
        let of_municipality = |code: &str| {
            let names = self.catalogue.areas.municipalities.get(code).map(|municipality| &municipality.name);
            names.is_some_and(|names| names.values().any(|name| name.to_lowercase() == typed))
        };
        let found = self.places().into_iter().find(|(field, code, name)| {
            name.to_lowercase() == typed || (field == "area.municipalities" && of_municipality(code))
        });
        let Some((field, code, _)) = found else {
            fields::mark("area", Some(&self.context.text("publish-area-unknown")));
            return;
        };
        fields::mark("area", None);
        fields::set_value("publish-place", "");
        {
            let mut draft = self.draft.borrow_mut();
            draft.values = self.values();
            let codes = draft.values.entry(field).or_default();
            if !codes.lines().any(|other| other == code) {
                *codes = if codes.is_empty() { code } else { format!("{codes}\n{code}") };
            }
            self.show_places(&draft.values);
        }
        self.changed();
    }

    /// Ids and names of everything that may come in its place.
    pub fn services(&self) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(|card| card.entry_type == EntryType::Service)
    }
}

async fn whole_context(settings: &Settings, locale: Locale) -> Result<Context, LoadError> {
    let interface: Interface = load(&format!("{}pages.bin", settings.data(locale))).await?;
    Ok(Context::new(locale, interface, crate::platform::plural, settings.get("icons")))
}
