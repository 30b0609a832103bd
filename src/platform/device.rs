//! What the phone itself can do: its calendar, its clipboard, its own way of sharing, paper, reading aloud, files.

use crate::model::{Date, Locale};
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, HtmlInputElement, Navigator, ShareData, SpeechSynthesisUtterance};

/// The day on which it is, where the phone is.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    let small = |number: u32| u8::try_from(number).ok();
    Date {
        year: u16::try_from(now.get_full_year()).unwrap_or_default(),
        month: small(now.get_month() + 1),
        day: small(now.get_date()),
    }
}

fn navigator() -> Option<Navigator> {
    Some(web_sys::window()?.navigator())
}

fn can(object: &wasm_bindgen::JsValue, name: &str) -> bool {
    Reflect::get(object, &name.into()).is_ok_and(|value| !value.is_undefined() && !value.is_null())
}

/// Copies a text; false when the browser does not let it.
pub async fn copy(text: &str) -> bool {
    let Some(navigator) = navigator().filter(|navigator| can(navigator, "clipboard")) else { return false };
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Whether the phone has its own way of sharing.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| can(&navigator, "share"))
}

/// Shares a link the phone's own way. That somebody changes their mind is no error.
pub async fn share(title: &str, link: &str) {
    let Some(navigator) = navigator() else { return };
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let _ = JsFuture::from(navigator.share_with_data(&data)).await;
}

pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Whether the phone can read aloud.
pub fn can_speak() -> bool {
    web_sys::window().is_some_and(|window| can(&window, "speechSynthesis"))
}

/// Reads a text aloud, and nothing else that is being read.
pub fn speak(text: &str, locale: Locale) {
    let speech = web_sys::window().and_then(|window| window.speech_synthesis().ok());
    if let (Some(speech), Ok(words)) = (speech, SpeechSynthesisUtterance::new_with_text(text)) {
        words.set_lang(locale.as_str());
        speech.cancel();
        speech.speak(&words);
    }
}

/// Stops reading aloud.
pub fn hush() {
    if let Some(speech) = web_sys::window().filter(|_| can_speak()).and_then(|window| window.speech_synthesis().ok()) {
        speech.cancel();
    }
}

/// The text of the file that was chosen in a field; `None` when there is none.
pub async fn chosen_file(event: Event) -> Option<String> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    // A list is far smaller; what is larger is not read into memory.
    if file.size() > 1_000_000.0 {
        return Some(String::new());
    }
    JsFuture::from(file.text()).await.ok()?.as_string()
}
