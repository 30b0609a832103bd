//! What is known of the entries of a list, in one language.

use crate::model::{Carried, CodeLine, EntryType, Gone, Said};
use crate::my_list::{Item, Sent, SentItem};
use std::collections::HashMap;
use std::rc::Rc;

/// An entry, or what is left of it.
#[derive(Clone, Debug)]
pub enum Known {
    Here(Rc<Carried>),
    Gone(Gone),
}

/// What was fetched so far.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    pub codes: Rc<Vec<CodeLine>>,
    /// By id.
    pub entries: HashMap<String, Known>,
}

impl Shelf {
    pub fn entry(&self, id: &str) -> Option<&Known> {
        self.entries.get(id)
    }

    pub fn carried(&self, id: &str) -> Option<&Rc<Carried>> {
        match self.entry(id) {
            Some(Known::Here(carried)) => Some(carried),
            _ => None,
        }
    }

    pub fn code_of(&self, id: &str) -> Option<&str> {
        self.codes.iter().find(|line| line.id == id).map(|line| line.code.as_str())
    }

    pub fn line_of(&self, code: &str) -> Option<&CodeLine> {
        self.codes.iter().find(|line| line.code == code)
    }

    /// The name of an item in this language: of the entry, or of the step of the path; else the one it was saved with.
    pub fn name(&self, item: &Item) -> Said {
        let kept = || Said { text: item.name.clone(), lang: None };
        match (self.entry(&item.id), &item.step) {
            (Some(Known::Here(carried)), Some(step)) => {
                let title = carried.steps.iter().find(|(id, _)| id == step).map(|(_, title)| title);
                title.cloned().unwrap_or_else(|| carried.name.clone())
            }
            (Some(Known::Here(carried)), None) => carried.name.clone(),
            (Some(Known::Gone(gone)), _) => gone.name.clone(),
            (None, _) => kept(),
        }
    }

    /// The items of a list that was sent, and the codes that this directory does not know.
    pub fn items(&self, sent: &Sent) -> (Vec<Item>, Vec<String>) {
        let (mut items, mut unknown) = (Vec::new(), Vec::new());
        for one in &sent.items {
            match self.line_of(&one.code) {
                Some(line) => items.extend(self.item(line, one, sent)),
                None => unknown.push(one.code.clone()),
            }
        }
        (items, unknown)
    }

    fn item(&self, line: &CodeLine, one: &SentItem, sent: &Sent) -> Option<Item> {
        let (entry_type, id) = (line.entry_type.unwrap_or(EntryType::Service), &line.id);
        let step = one.step.as_ref().map(|step| format!("/{step}")).unwrap_or_default();
        let item = Item::parse(&format!("{}/{id}{step}", entry_type.as_str()), id)?;
        let (saved, tells, note) = (Some(sent.date), Some(one.tells), one.note.clone());
        let item = Item { later: one.later, state: one.state, saved, tells, note, ..item };
        let name = self.name(&item).text;
        Some(Item { name, ..item })
    }

    /// A list's items as they travel; those without a code stay behind.
    pub fn travel(&self, items: &[Item]) -> Vec<SentItem> {
        let travels = |item: &Item| {
            let tells = self.carried(&item.id).map(|carried| carried.tells).or(item.tells);
            Some(SentItem::of(item, self.code_of(&item.id)?, tells.unwrap_or_default()))
        };
        items.iter().filter_map(travels).collect()
    }
}

/// What is no longer as it was when an item was saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    pub contact: bool,
    pub access: bool,
    /// Something in the text, by the entry's own date.
    pub text: bool,
}

impl Changed {
    pub fn since(item: &Item, carried: &Carried) -> Self {
        let (contact, access) = match item.tells {
            Some(tells) => (tells.contact != carried.tells.contact, tells.access != carried.tells.access),
            None => (false, false),
        };
        let text = matches!((item.saved, carried.changed), (Some(saved), Some(changed)) if saved.is_before(&changed));
        Self { contact, access, text }
    }

    pub fn any(self) -> bool {
        self != Self::default()
    }
}
