//! The button that shares the address of the page that is shown, with what was searched for and chosen. It needs the app.

use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn share_button(context: &Context) -> AnyView {
    view! {
        <p data-needs-app="" class="no-print">
            <button type="button" class="btn quiet" id="share-page" data-share=context.text("share-done") data-failed=context.text("share-failed")>
                {context.text("share-page")}
            </button>
            " "
            <span role="status" id="share-said"></span>
        </p>
    }
    .once()
}
