//! The quick way out of a page on which somebody may be watched, with what it hides and what it does not. With scripts
//! off it is a plain link; a script may take the page out of the history (`data-quick-exit`).

use crate::model::Detail;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::host_of;
use leptos::prelude::*;

pub fn quick_exit(context: &Context, detail: &Detail) -> Option<AnyView> {
    let address = detail.quick_exit.as_ref()?;
    let host = host_of(address);
    let opens = context.i18n().format("quick-exit-opens", &[("host", host.into())]);
    Some(
        view! {
            <p class="exit">
                <a class="btn" href=address.clone() rel="noreferrer" data-quick-exit="">{context.text("quick-exit")}</a>
            </p>
            <p class="src">{opens} " " {context.text("quick-exit-hides-not")}</p>
        }
        .once(),
    )
}
