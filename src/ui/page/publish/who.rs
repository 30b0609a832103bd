//! Who provides it, for how long, and who keeps it true.

use super::field::{TextField, in_each_language, one_of, select, text};
use crate::model::PublishPage;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn who(context: &Context, page: &PublishPage) -> AnyView {
    let kinds = [("organisation", "choice-organisation"), ("project", "choice-project"), ("public", "choice-public")];
    let mut organisation =
        TextField::new("organisation", context.text("publish-organisation"), "publish-organisation-hint");
    organisation.list = "publish-organisations";
    view! {
        {text(context, organisation)}
        <datalist id="publish-organisations"></datalist>
        <div id="publish-new-organisation" class="stack tight" hidden=true>{new_organisation(context, page)}</div>
        {one_of(context, "kind", "publish-kind", "publish-kind-hint", &kinds)}
        {dates(context)}
        {keepers(context)}
    }
    .once()
}

/// One sentence about a provider whom the catalogue does not have yet.
fn new_organisation(context: &Context, page: &PublishPage) -> AnyView {
    let limit = page.limits.promise;
    let panel = |locale| {
        let mut field = TextField::new(
            format!("organisation.text.{locale}.promise"),
            context.text("publish-organisation-promise"),
            "publish-organisation-promise-hint",
        );
        (field.limit, field.rows, field.lang) = (limit, 3, Some(locale));
        text(context, field)
    };
    view! {
        <p><b>{context.text("publish-organisation-new")}</b></p>
        {in_each_language(context, "tab-organisation", &page.locales, panel)}
    }
    .once()
}

fn dates(context: &Context) -> AnyView {
    let statuses = [
        ("active", "publish-status-active"),
        ("planned", "publish-status-planned"),
        ("ended", "publish-status-ended"),
        ("unknown", "publish-status-unknown"),
    ];
    let statuses = super::field::named(context, &statuses);
    let mut successor = TextField::new("successor", context.text("publish-successor"), "publish-successor-hint");
    successor.list = "publish-entries";
    view! {
        <fieldset class="stack tight">
            <legend>{context.text("publish-dates")}</legend>
            <p class="hint">{context.text("publish-dates-hint")}</p>
            {text(context, TextField::new("valid.from", context.text("publish-from"), ""))}
            {text(context, TextField::new("valid.to", context.text("publish-to"), ""))}
        </fieldset>
        <details class="fold">
            <summary>{context.text("publish-ending")}</summary>
            <div class="stack">
                {select(context, "status", "publish-status", "", statuses)} {text(context, successor)}
                <datalist id="publish-entries"></datalist>
            </div>
        </details>
    }
    .once()
}

/// Two addresses, so that one person who leaves does not take the entry along.
fn keepers(context: &Context) -> AnyView {
    let mut first = TextField::new("keepers", context.text("publish-keeper"), "");
    first.input = "email";
    view! {
        <fieldset class="stack tight">
            <legend>{context.text("publish-keepers")}</legend>
            <p class="hint">{context.text("publish-keepers-hint")}</p>
            {text(context, first)}
            <div class="field">
                <label for="keepers-second">{context.text("publish-keeper-second")}</label>
                <input
                    id="keepers-second"
                    data-field="keepers"
                    type="text"
                    inputmode="email"
                    autocomplete="off"
                    aria-describedby="keepers-error"
                />
            </div>
        </fieldset>
    }
    .once()
}
