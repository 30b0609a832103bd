//! "Where do you live?": a field that takes any name of a municipality. What it says of the municipality, the app
//! writes below it; without the app it does nothing, and the list of municipalities serves.

use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// The field, with its label and the place of what it says.
pub fn home_place(context: &Context) -> AnyView {
    view! {
        <div class="field">
            <label class="h3" for="place">{context.text("place-title")}</label>
            <p class="hint" id="place-hint">{context.text("place-hint")}</p>
            <input
                id="place"
                data-place=""
                list="places"
                autocomplete="off"
                autocapitalize="words"
                enterkeyhint="done"
                maxlength="60"
                aria-describedby="place-hint place-said"
            />
            <datalist id="places"></datalist>
            <div class="hint" id="place-said"></div>
        </div>
    }
    .once()
}
