//! All ways of getting in touch, as rows with their hours and notes.

use super::{contact_link, said};
use crate::model::{ContactLine, ContactType};
use crate::ui::Context;
use leptos::prelude::*;

fn label_key(contact: ContactType) -> &'static str {
    match contact {
        ContactType::Phone => "contact-phone",
        ContactType::Email => "contact-email",
        ContactType::Address => "contact-address",
        ContactType::Web => "contact-web",
        ContactType::Chat => "contact-chat",
        ContactType::Form => "contact-form",
    }
}

pub fn contact_rows(context: &Context, contacts: &[ContactLine]) -> impl IntoView + use<> {
    let rows = contacts
        .iter()
        .map(|contact| {
            let hours = contact.hours.as_ref().map(|hours| view! { <br />{said(context, hours)} });
            let note =
                contact.note.as_ref().map(|note| view! { <br /><span class="hint">{said(context, note)}</span> });
            view! {
                <div>
                    <dt>{context.text(label_key(contact.contact))}</dt>
                    <dd>{contact_link(context, contact)}{hours}{note}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <div class="box"><dl class="rows">{rows}</dl></div> }
}
