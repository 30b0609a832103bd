//! The one large button of a first step: it calls, writes, opens or shows the way.

use super::{contact_href, host_of, icon};
use crate::model::{FirstStepLine, FirstStepType};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn first_step_action(context: &Context, step: &FirstStepLine) -> AnyView {
    let (href, name, words) = first_step_words(context, step);
    view! { <a class="btn go" href=href>{icon(context, name)} " " {words}</a> }.once()
}

/// What the button does: where it leads, its symbol, its words.
pub fn first_step_words(context: &Context, step: &FirstStepLine) -> (String, &'static str, String) {
    let Some(contact) = &step.contact else {
        let key = match step.step {
            FirstStepType::AskYourCounsellor => "action-who-is-responsible",
            _ => "action-employment-area",
        };
        return (context.path(&Page::Municipalities), "arrow", context.text(key));
    };
    let value = contact.value.replace(' ', "\u{A0}");
    let host = host_of(&contact.value).to_owned();
    let (icon_name, key, words) = match step.step {
        FirstStepType::Call => ("phone", "action-call", value),
        FirstStepType::Visit => ("pin", "action-visit", contact.value.clone()),
        FirstStepType::Message => ("msg", "action-message", host),
        FirstStepType::Form => ("arrow", "action-form", host),
        _ => ("arrow", "action-open", host),
    };
    (contact_href(contact), icon_name, context.i18n().format(key, &[("target", words.as_str().into())]))
}
