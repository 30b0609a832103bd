//! "Still right": a message that confirms an entry in all its languages as of today, ready to send.

use super::program::Program;
use super::send::data_address;
use crate::platform::{Piece, device, dom};
use crate::publish::confirmation;
use crate::route::Page;
use crate::ui::part::mail_href;

/// Shows the message for the entry of that id; `None` where there is none.
pub fn show(program: &Program, id: &str) -> Option<()> {
    let card = program.services().find(|card| card.id == id)?;
    let context = &program.context;
    let text = confirmation(id, device::today());
    let body = format!("{}\n\n{text}", context.text("confirm-body"));
    let subject = context.i18n().format("confirm-subject", &[("name", card.name.text.as_str().into())]);
    let place = Piece::find("publish-confirm")?;
    let page = context.path(&Page::Entry(card.entry_type, card.id.clone()));
    place.fill_links("[data-confirm-name]", &[(page, card.name.text.clone())]);
    place.say("confirm-text", &body);
    let editors = program.catalogue.edition.editors.as_deref();
    dom::set_attribute("confirm-mail", "hidden", editors.is_none().then_some(""));
    dom::set_attribute("confirm-where", "hidden", editors.is_some().then_some(""));
    if let Some(editors) = editors {
        dom::set_attribute("confirm-mail", "href", Some(&mail_href(Some(editors), &subject, &body)));
    }
    dom::set_attribute("confirm-save", "href", Some(&data_address(&body)));
    dom::set_attribute("confirm-save", "download", Some(&format!("{id}.txt")));
    dom::set_attribute("confirm-change", "href", Some(&format!("#change={id}")));
    place.show(true);
    dom::set_attribute("publish-form", "hidden", Some(""));
    dom::set_attribute("publish-intro", "hidden", Some(""));
    dom::go_to("publish-confirm");
    Some(())
}
