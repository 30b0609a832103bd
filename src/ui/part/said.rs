//! A text of the catalogue. One that is not in the page's language is marked with `lang`, and the reader is told.

use crate::model::Said;
use crate::ui::Context;
use leptos::prelude::*;

pub fn said(context: &Context, text: &Said) -> impl IntoView + use<> {
    let lang = text.lang.map(|locale| locale.to_string());
    let hint = text.lang.map(|locale| {
        let name = context.language_name(locale.as_str());
        let words = context.i18n().format("only-in-language", &[("language", name.as_str().into())]);
        view! { " "<small class="hint">{words}</small> }
    });
    view! { <span lang=lang>{text.text.clone()}</span>{hint} }
}
