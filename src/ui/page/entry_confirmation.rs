//! That nobody has confirmed an entry for long: said at the top of its page and in people's lists, before one goes there.

use crate::model::{Card, Confirmation, Status};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::note;
use leptos::prelude::*;

/// Since when nobody has confirmed it, what to do, and whether search still finds it; nothing where the confirmation
/// holds, where there never was one, or where the entry has ended.
pub fn confirmation_note(context: &Context, card: &Card) -> Option<AnyView> {
    let date = context.i18n().date(card.checked.filter(|_| card.status != Status::Ended)?);
    let date = &[("date", date.as_str().into())];
    let (class, title, words) = match card.confirmation {
        Confirmation::Lapsed => {
            ("warm", context.text("confirmation-lapsed"), context.i18n().format("confirmation-lapsed-ask", date))
        }
        Confirmation::Hidden => {
            ("risk", context.text("confirmation-hidden"), context.i18n().format("confirmation-hidden-ask", date))
        }
        Confirmation::Never | Confirmation::Confirmed | Confirmation::Due => return None,
    };
    let words = view! { <b>{title}</b> " " {words} };
    Some(note(context, class, "clock", words.once()))
}
