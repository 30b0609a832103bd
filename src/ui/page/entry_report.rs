//! "Is something wrong here?": four reasons, each with a message ready to send to the editors. No name is asked for.
//! Where the edition has no editors' address yet, that is said, and the words stand there to be copied.

use crate::model::{ContactType, Detail, ReportTo};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{contact_link, mail_href, text_message_href};
use leptos::prelude::*;

const REASONS: [&str; 4] = ["report-contact", "report-ended", "report-refused", "report-words"];

pub fn report(context: &Context, detail: &Detail) -> impl IntoView + use<> {
    let ReportTo { editors, phone, .. } = &detail.report;
    let content = if editors.is_some() || phone.is_some() {
        let intro = [context.text("report-intro"), context.text("report-no-name")].join(" ");
        let seen = editors.as_ref().map(|_| view! { <p class="src">{context.text("report-seen")}</p> });
        let items = REASONS.map(|reason| view! { <li>{ways(context, detail, &context.text(reason))}</li> });
        view! { <p>{intro}</p><ul class="bullets">{items.collect_view()}</ul>{seen} }.once()
    } else {
        let items = REASONS.map(|reason| view! { <li>{context.text(reason)}</li> });
        view! {
            <p>{context.text("report-no-address")} " " {provider(context, detail)}</p>
            <p>{context.text("report-what")}</p>
            <ul class="bullets">{items.collect_view()}</ul>
            <p>{context.text("report-copy")}</p>
            <blockquote class="say">{lines(context, detail).join(" ")}</blockquote>
        }
        .once()
    };
    view! {
        <section aria-labelledby="report">
            <h2 id="report" class="vh">{context.text("report-title")}</h2>
            <details class="fold">
                <summary>{context.text("report-title")}</summary>
                <div class="stack tight">{content}</div>
            </details>
        </section>
    }
}

/// A reason as an e-mail, as a text message, or as either.
fn ways(context: &Context, detail: &Detail, reason: &str) -> AnyView {
    let ReportTo { editors, phone, .. } = &detail.report;
    let name = detail.card.name.text.as_str();
    let subject = context.i18n().format("report-subject", &[("name", name.into())]);
    let body = format!("{reason}.\n\n{}\n\n{}\n", lines(context, detail).join("\n"), context.text("report-question"));
    let mail = editors.as_ref().map(|editors| mail_href(Some(editors), &subject, &body));
    let text = phone.as_ref().map(|phone| text_message_href(Some(phone), &body));
    let link = |href: String, words: String| view! { <a href=href>{words}</a> };
    match (mail, text) {
        (Some(mail), Some(text)) => {
            let by_text = context.text("report-by-text");
            view! { {link(mail, reason.to_owned())} " (" <a href=text aria-label=format!("{reason}, {by_text}")>{by_text.clone()}</a> ")" }.once()
        }
        (mail, text) => mail.or(text).map(|href| link(href, reason.to_owned())).once(),
    }
}

/// Which page it is about: its name, id and address.
fn lines(context: &Context, detail: &Detail) -> [String; 2] {
    let card = &detail.card;
    let path = context.path(&Page::Entry(card.entry_type, card.id.clone()));
    [format!("{} ({})", card.name.text, card.id), format!("{}{path}", detail.report.site)]
}

/// The provider's own contact: the nearest to ask where there are no editors.
fn provider(context: &Context, detail: &Detail) -> Option<AnyView> {
    let of = |kind| detail.contacts.iter().find(|contact| contact.contact == kind);
    let contact = of(ContactType::Email).or_else(|| of(ContactType::Phone)).or_else(|| of(ContactType::Web))?;
    Some(view! { {context.text("report-to-provider")} " " {contact_link(context, contact)} }.once())
}
