//! The person's own list as the page has it: what the buttons say, and the list itself.

use super::Context;
use super::once::BuildOnce;
use super::part::entry_link;
use crate::model::{EntryLink, Said};
use crate::my_list::{Item, MyList};
use crate::platform::{dom, form, storage};
use crate::route::Page;
use leptos::prelude::*;
use std::any::Any;
use std::rc::Rc;

pub struct OwnList {
    list: ArcRwSignal<MyList>,
    /// False where the device has a list of a later version, which must not be overwritten.
    writable: bool,
}

impl OwnList {
    pub fn new() -> Rc<Self> {
        let kept = storage::list();
        let read = kept.as_deref().map(MyList::read);
        let writable = !matches!(read, Some(None));
        Rc::new(Self { list: ArcRwSignal::new(read.flatten().unwrap_or_default()), writable })
    }

    /// Puts something on the list, or takes it away.
    pub fn toggle(&self, target: &str, name: &str) {
        let Some(item) = Item::parse(target, name) else { return };
        self.list.update(|list| list.toggle(item));
        self.keep();
        self.enliven();
    }

    /// Writes the list where things are kept.
    pub fn keep(&self) {
        if self.writable {
            storage::save_list(&self.list.with_untracked(MyList::write));
        }
    }

    /// Writes in each button of the page what it does.
    pub fn enliven(&self) {
        form::show_saved(|target| self.list.with_untracked(|list| list.has(target)));
    }

    /// Mounts the list, where the page has a place for it.
    pub fn mount(&self, context: &Context) -> Option<Box<dyn Any>> {
        let host = dom::clear("my-list")?;
        let (context, list) = (context.clone(), self.list.clone());
        let view = move || list.with(|list| view_of(&context, list));
        Some(Box::new(leptos::mount::mount_to(host, move || view)))
    }
}

fn view_of(context: &Context, list: &MyList) -> AnyView {
    if list.items().is_empty() {
        return view! {
            <p>{context.text("list-empty")}</p>
            <p><a class="btn quiet" href=context.path(&Page::Situations)>{context.text("door-situations")}</a></p>
        }
        .once();
    }
    let line = |item: &Item| {
        let name = Said { text: item.name.clone(), lang: None };
        let link = EntryLink { entry_type: item.entry_type, id: item.id.clone(), name };
        let link = match &item.step {
            Some(step) => {
                view! { <a href=format!("{}#{step}", context.entry_path(&link))>{item.name.clone()}</a> }.once()
            }
            None => entry_link(context, &link).once(),
        };
        view! {
            <li>
                {link} " "
                <button type="button" class="plain" data-save=item.target() data-name=item.name.clone()>
                    {context.text("list-remove")}<span class="vh">": " {item.name.clone()}</span>
                </button>
            </li>
        }
    };
    view! { <ol class="dashes" id="my-items">{list.items().iter().map(line).collect_view()}</ol> }.once()
}
