//! How one gets in touch: the contacts, which of them is the first step, and where more can be read.

use super::field::{TextField, named, select, text};
use crate::model::PublishPage;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn reach(context: &Context, page: &PublishPage) -> AnyView {
    let steps = [
        ("call", "publish-do-call"),
        ("visit", "publish-do-visit"),
        ("message", "publish-do-message"),
        ("form", "publish-do-form"),
        ("source-page", "publish-do-page"),
        ("ask-employment-area", "publish-do-employment-area"),
        ("ask-your-counsellor", "publish-do-counsellor"),
    ];
    let mut url = TextField::new("source.url", context.text("publish-source"), "publish-source-hint");
    url.input = "url";
    view! {
        <p>{context.text("publish-reach-intro")}</p>
        <p class="err" id="contacts-error" hidden=true></p>
        <div id="publish-contacts" class="stack"></div>
        <p><button type="button" class="btn quiet" data-go="add-contact">{context.text("publish-contact-add")}</button></p>
        {contact_template(context, page)}
        {select(context, "first_step.type", "publish-do", "publish-do-hint", named(context, &steps))}
        {select(context, "first_step.target", "publish-do-target", "publish-do-target-hint", Vec::new())}
        {text(context, url)}
    }
    .once()
}

/// One contact. The program gives its controls their numbers.
fn contact_template(context: &Context, page: &PublishPage) -> AnyView {
    let types = [
        ("phone", "publish-contact-phone"),
        ("email", "publish-contact-email"),
        ("address", "publish-contact-address"),
        ("web", "publish-contact-web"),
        ("form", "publish-contact-form"),
        ("chat", "publish-contact-chat"),
    ];
    let option =
        |(value, name): (&'static str, &'static str)| view! { <option value=value>{context.text(name)}</option> };
    let localized = |part: &'static str, label: &'static str| {
        let field = |tag: String, name: String, plain: bool| {
            let path = format!("{part}.{tag}");
            view! {
                <div class="field" data-plain=plain.then_some("") hidden=plain>
                    <label data-for=path.clone()>{context.text(label)} " (" {name} ")"</label>
                    <p class="err" data-error=path.clone() hidden=true></p>
                    <input data-part=path autocomplete="off" dir="auto" />
                </div>
            }
        };
        let fields = page.locales.iter().map(|locale| {
            let tag = locale.to_string();
            let name = context.language_name(&tag);
            field(tag, name, false)
        });
        let plain = field("und".to_owned(), context.text("publish-all-languages"), true);
        view! { {fields.collect_view()} {plain} }.once()
    };
    view! {
        <template id="publish-contact-template">
            <fieldset class="card stack tight" data-contact="">
                <legend>{context.text("publish-contact")} " " <span data-number=""></span></legend>
                <input type="hidden" data-part="id" />
                <div class="field">
                    <label data-for="type">{context.text("publish-contact-type")}</label>
                    <select data-part="type">{types.map(option).collect_view()}</select>
                </div>
                <div class="field">
                    <label data-for="value">{context.text("publish-contact-value")}</label>
                    <p class="hint">{context.text("publish-contact-hint")}</p>
                    <p class="err" data-error="value" hidden=true></p>
                    <input data-part="value" autocomplete="off" dir="auto" />
                </div>
                <details class="fold">
                    <summary>{context.text("publish-contact-more")}</summary>
                    <div class="stack tight">
                        {localized("hours", "publish-contact-hours")} {localized("note", "publish-contact-note")}
                    </div>
                </details>
                <p><button type="button" class="btn quiet" data-go="remove-contact">{context.text("publish-contact-remove")}</button></p>
            </fieldset>
        </template>
    }
    .once()
}
