//! Who helps at once: a quiet note on the pages that it belongs to, and one line at the foot of every page. Never a
//! banner, and never in the colour of errors.

use super::link::dial;
use super::{contact_link, entry_link, icon, said};
use crate::model::{Help, HelpLine};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// The note; `None` where nobody is named.
pub fn crisis_note(context: &Context, help: &Help) -> Option<AnyView> {
    let lines = help.lines.iter().map(|line| {
        let contact = line.contact.as_ref();
        let more = contact.and_then(|contact| contact.hours.as_ref().or(contact.note.as_ref()));
        let more = more.map(|words| view! { " " <span class="hint">{said(context, words)}</span> });
        view! { <li>{named(context, line)}{more}</li> }
    });
    (!help.lines.is_empty()).then(|| {
        view! {
            <div class="note crisis">
                {icon(context, "talk")}
                <div class="help">
                    <p><b>{context.text("help-title")}</b> " " {context.text("help-talk")}</p>
                    <ul>{lines.collect_view()}</ul>
                    {danger(context, help).map(|words| view! { <p>{words}</p> })}
                </div>
            </div>
        }
        .once()
    })
}

/// One line, for the foot.
pub fn help_line(context: &Context, help: &Help) -> Option<AnyView> {
    let lines = help.lines.iter().map(|line| view! { {named(context, line)} ". " });
    (!help.lines.is_empty()).then(|| {
        view! { <p class="help"><b>{context.text("help-now")}</b> " " {lines.collect_view()}{danger(context, help)}</p> }
            .once()
    })
}

fn named(context: &Context, line: &HelpLine) -> AnyView {
    let contact = line.contact.as_ref().map(|contact| view! { " " {contact_link(context, contact)} });
    view! { {entry_link(context, &line.link)}{contact} }.once()
}

fn danger(context: &Context, help: &Help) -> Option<AnyView> {
    let number = help.emergency.clone()?;
    let href = dial(&number);
    Some(view! { {context.text("help-danger")} " " <span class="whole"><a href=href>{number}</a> "."</span> }.once())
}
