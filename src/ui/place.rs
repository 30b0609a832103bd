//! Where the person lives, as far as that is said: kept on this device only, never written into an address by itself.
//! It knows the municipalities of the page's language once they are needed.

use super::Context;
use super::once::BuildOnce;
use crate::model::{Locale, PlaceLine};
use crate::platform::fetch::load;
use crate::platform::{dom, form, storage};
use crate::route::Page;
use crate::search::is_named;
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;

/// What stands below the field.
#[derive(Clone, Default)]
enum Said {
    #[default]
    Nothing,
    Unknown,
    Known(PlaceLine),
}

#[derive(Default)]
pub struct Place {
    /// The code of the municipality.
    chosen: RefCell<Option<String>>,
    places: RefCell<Option<(Locale, Rc<Vec<PlaceLine>>)>>,
    said: ArcRwSignal<Said>,
    keeps: ArcRwSignal<bool>,
}

impl Place {
    pub fn new() -> Rc<Self> {
        Rc::new(Self {
            chosen: RefCell::new(storage::municipality()),
            keeps: ArcRwSignal::new(storage::keeps()),
            ..Self::default()
        })
    }

    pub fn code(&self) -> Option<String> {
        self.chosen.borrow().clone()
    }

    /// The municipality of a code, once the list is there.
    pub fn line(&self, code: &str) -> Option<PlaceLine> {
        let places = self.places.borrow();
        let (_, places) = places.as_ref()?;
        places.iter().find(|line| line.code == code).cloned()
    }

    /// The municipality in which the person lives.
    pub fn here(&self) -> Option<PlaceLine> {
        self.line(&self.code()?)
    }

    /// Fetches the municipalities of a language from `data`, its folder; false when they do not arrive.
    pub async fn load(&self, locale: Locale, data: &str) -> bool {
        if self.places.borrow().as_ref().is_some_and(|(known, _)| *known == locale) {
            return true;
        }
        let Ok(places) = load::<Vec<PlaceLine>>(&format!("{data}places.bin")).await else { return false };
        *self.places.borrow_mut() = Some((locale, Rc::new(places)));
        true
    }

    /// Makes the field of the page live: suggestions, and what was said before.
    pub fn enliven(&self) {
        let Some(typed) = form::place_text() else { return };
        let places = self.places.borrow().as_ref().map(|(_, places)| Rc::clone(places));
        if let Some(places) = places {
            let option = |line: &PlaceLine| (line.name.clone(), line.other_names.join(", "));
            form::suggest("places", places.iter().map(option));
        }
        if typed.is_empty() {
            if let Some(line) = self.here() {
                form::set_place_text(&line.name);
                self.said.set(Said::Known(line));
            }
        } else {
            self.type_text(&typed);
        }
    }

    /// Reads what stands in the field; true when the municipality is another one now.
    pub fn type_text(&self, text: &str) -> bool {
        // Before the municipalities are there nothing can be known, and nothing may be forgotten: `enliven` reads it then.
        if self.places.borrow().is_none() {
            return false;
        }
        let found = self.find(text);
        let code = found.as_ref().map(|line| line.code.clone());
        self.said.set(match found {
            Some(line) => Said::Known(line),
            None if text.trim().is_empty() => Said::Nothing,
            None => Said::Unknown,
        });
        let before = self.chosen.replace(code.clone());
        storage::save_municipality(code.as_deref());
        before != code
    }

    /// The municipality that a text names, in any of its languages and case forms.
    fn find(&self, text: &str) -> Option<PlaceLine> {
        let text = text.trim().to_lowercase();
        let places = self.places.borrow();
        let (_, places) = places.as_ref()?;
        places.iter().find(|line| is_named(&line.stems, &text)).cloned()
    }

    pub fn forget(&self) {
        form::set_place_text("");
        self.said.set(Said::Nothing);
        self.chosen.replace(None);
        storage::save_municipality(None);
    }

    /// From now on nothing is kept on this device, or things are again.
    pub fn keep(&self, keeps: bool) {
        storage::keep(keeps);
        self.keeps.set(keeps);
        if keeps {
            storage::save_municipality(self.code().as_deref());
        }
    }

    /// Mounts what is said below the field, where the page has one.
    pub fn mount(&self, context: &Context) -> Option<Box<dyn Any>> {
        let host = dom::clear("place-said")?;
        let (context, said, keeps) = (context.clone(), self.said.clone(), self.keeps.clone());
        self.said.set(Said::Nothing);
        let view = move || view_of(&context, &said.get(), keeps.get());
        Some(Box::new(leptos::mount::mount_to(host, move || view)))
    }
}

fn view_of(context: &Context, said: &Said, keeps: bool) -> AnyView {
    let (kept, switch, value) =
        if keeps { ("place-kept", "place-keep-nothing", "nothing") } else { ("place-not-kept", "place-keep", "again") };
    let switch = view! {
        <p>{context.text(kept)} " " <button type="button" class="plain" data-keep=value>{context.text(switch)}</button></p>
    };
    match said {
        // Where there is no field, the switch is what the place is for.
        Said::Nothing if keeps && form::place_text().is_some() => ().once(),
        Said::Nothing => switch.once(),
        Said::Unknown => view! { <p>{context.text("place-unknown")}</p> }.once(),
        Said::Known(line) => {
            let words = context.i18n().format(
                "place-area",
                &[("place", line.name.as_str().into()), ("area", area(context, line).as_str().into())],
            );
            let path = context.path(&Page::Municipality(line.code.clone()));
            view! {
                <p><b>{words}</b> " " <a href=path>{context.text("place-responsible")}</a></p>
                <p><button type="button" class="plain" data-keep="forget">{context.text("place-forget")}</button></p>
                {switch}
            }
            .once()
        }
    }
}

/// The employment area of a municipality in words, or the authority in its place.
pub fn area(context: &Context, line: &PlaceLine) -> String {
    match &line.employment_area {
        Some((name, true)) => name.clone(),
        Some((name, false)) => context.i18n().format("employment-area-named", &[("name", name.as_str().into())]),
        None => context.text("place-aland"),
    }
}
