//! The one thing kept on the phone: which language the person chose. A browser that keeps nothing is no error.

const LANGUAGE: &str = "suoraan-language";

pub fn save_language(tag: &str) {
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    if let Some(storage) = storage {
        let _ = storage.set_item(LANGUAGE, tag);
    }
}
