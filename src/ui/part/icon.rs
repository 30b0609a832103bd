//! A decorative symbol from the one file of symbols, `public/icons.svg`. Words always stand beside it.

use crate::ui::Context;
use leptos::prelude::*;

pub fn icon(context: &Context, name: &str) -> impl IntoView + use<> {
    let href = format!("{}#{name}", context.icons());
    view! { <svg aria-hidden="true" viewBox="0 0 24 24"><use href=href></use></svg> }
}
