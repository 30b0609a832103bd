//! The lists of the device, as every page has them: read where they are kept, and written back at once, so that pages
//! that are open beside each other do not undo each other's changes.

use crate::my_list::{Item, Lists, MyList};
use crate::platform::{device, form, storage};

/// The lists that are kept; `None` where they are of a later version, which must not be overwritten.
pub fn read() -> Option<Lists> {
    storage::list().map_or(Some(Lists::default()), |text| Lists::read(&text))
}

/// The same, where something is kept at all.
pub fn kept() -> Option<Lists> {
    Lists::read(&storage::list()?)
}

/// Whether they could be kept: not where they are of a later version, or where the device lets nothing be kept.
pub fn write(lists: &Lists) -> bool {
    read().is_some() && storage::save_list(&if lists.is_empty() { String::new() } else { lists.write() })
}

/// Puts something on the list in use, or takes it away: the button that stands beside it everywhere.
pub fn toggle(target: &str, name: &str) {
    let (Some(mut lists), Some(item)) = (read(), Item::parse(target, name)) else { return };
    if lists.current.has(target) {
        lists.current.remove(target);
    } else {
        lists.current.add(Item { saved: Some(device::today()), ..item });
    }
    write(&lists);
    show();
}

/// Writes in each button of the page what it does.
pub fn show() {
    if let Some(lists) = read() {
        form::show_saved(|target| lists.current.has(target));
    }
}

/// From now on nothing is kept on this device, or things are again. The lists of this tab stay: until it is closed, or
/// beside those that were kept elsewhere meanwhile.
pub fn keep_here(keeps: bool, switch: impl FnOnce()) {
    let held = read();
    switch();
    let Some(held) = held else { return };
    if !keeps {
        write(&held);
    } else if let Some(mut lists) = read() {
        held.all().filter(|list| **list != MyList::default()).for_each(|list| lists.add(list.clone()));
        write(&lists);
    }
}
