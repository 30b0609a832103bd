//! What is kept on the device: which language the person chose, where the person lives, the person's own lists, and
//! whether facts for professionals are open, and the draft of a service that is being published. "Keep nothing here" takes everything away, and holds until the tab is closed. A browser that keeps nothing is no error.

use web_sys::Storage;

const LANGUAGE: &str = "suoraan-language";
const MUNICIPALITY: &str = "suoraan-municipality";
const LIST: &str = "suoraan-list";
const OPEN: &str = "suoraan-open";
const DRAFT: &str = "suoraan-draft";
const EVERYTHING: [&str; 5] = [LANGUAGE, MUNICIPALITY, LIST, OPEN, DRAFT];
const KEEP_NOTHING: &str = "suoraan-keep-nothing";

fn local() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// Whether anything may be kept.
pub fn keeps() -> bool {
    session().and_then(|storage| storage.get_item(KEEP_NOTHING).ok().flatten()).is_none()
}

/// Nothing is kept any more, and what was is taken away; or things may be kept again.
pub fn keep(keeps: bool) {
    let Some(session) = session() else { return };
    if keeps {
        let _ = session.remove_item(KEEP_NOTHING);
        let _ = session.remove_item(LIST);
        let _ = session.remove_item(DRAFT);
        return;
    }
    let _ = session.set_item(KEEP_NOTHING, "1");
    forget();
}

/// Takes away everything that is kept.
pub fn forget() {
    for storage in [local(), session()].into_iter().flatten() {
        for key in EVERYTHING {
            let _ = storage.remove_item(key);
        }
    }
}

fn save(key: &str, value: &str) {
    if keeps() {
        put(local(), key, value);
    }
}

/// Whether it could be kept.
fn put(storage: Option<Storage>, key: &str, value: &str) -> bool {
    let put = |storage: Storage| {
        if value.is_empty() { storage.remove_item(key) } else { storage.set_item(key, value) }
    };
    storage.is_some_and(|storage| put(storage).is_ok())
}

pub fn save_language(tag: &str) {
    save(LANGUAGE, tag);
}

/// The code of the municipality in which the person lives.
pub fn municipality() -> Option<String> {
    local()?.get_item(MUNICIPALITY).ok().flatten()
}

pub fn save_municipality(code: Option<&str>) {
    save(MUNICIPALITY, code.unwrap_or_default());
}

/// Whether what is for professionals stands open on every page.
pub fn is_open() -> bool {
    local().is_some_and(|local| local.get_item(OPEN).ok().flatten().is_some())
}

pub fn save_open(open: bool) {
    save(OPEN, if open { "1" } else { "" });
}

/// The person's own lists, as they were written. Where nothing is kept they last until the tab is closed.
pub fn list() -> Option<String> {
    let storage = if keeps() { local()? } else { session()? };
    storage.get_item(LIST).ok().flatten()
}

/// Whether they could be kept.
pub fn save_list(text: &str) -> bool {
    put(if keeps() { local() } else { session() }, LIST, text)
}

/// The draft of a service that is being published. Where nothing is kept it lasts until the tab is closed.
pub fn draft() -> Option<String> {
    let storage = if keeps() { local()? } else { session()? };
    storage.get_item(DRAFT).ok().flatten()
}

/// Whether it could be kept.
pub fn save_draft(text: &str) -> bool {
    put(if keeps() { local() } else { session() }, DRAFT, text)
}
