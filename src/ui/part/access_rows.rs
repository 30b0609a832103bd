//! The facts about getting into a service, one short answer each, for a table in which services stand side by side.
//! They are put into words natively, so that the app needs only to draw them.

use super::{contact_href, contact_value, facts_words};
use crate::model::{Cost, Detail, Registered, Said, Summary, SummaryRow};
use crate::ui::Context;

/// The same rows in the same order for every entry.
pub fn summary(context: &Context, detail: &Detail) -> Summary {
    let card = &detail.card;
    let known = |words: Option<String>| words.map(|text| Said { text, lang: None });
    let who = detail
        .who_for
        .as_ref()
        .map(|prose| Said { text: prose.runs.iter().map(|run| run.text.as_str()).collect(), lang: prose.lang });
    let registered = detail.registered.map(|registered| match registered {
        Registered::Needed => context.text("access-registered-needed"),
        Registered::NotNeeded => context.text("access-registered-not-needed"),
    });
    let cost = card.cost.map(|cost| match cost {
        Cost::Free => context.text("access-free"),
        Cost::Paid => context.text("access-paid"),
    });
    let languages: Vec<String> = card.languages.iter().map(|code| context.language_name(code)).collect();
    let places = match &detail.places_served {
        None => Some(context.text("compare-everywhere")),
        Some(places) => (!places.is_empty()).then(|| places.join(", ")),
    };
    let contact = detail.first_step.as_ref().and_then(|step| step.contact.as_ref());
    let row = |key: &str, answer: Option<Said>| SummaryRow { title: context.text(key), answer, href: None };
    let rows = vec![
        row("compare-provider", card.provider.clone()),
        row("compare-promise", Some(card.lead.clone())),
        row("compare-who", who),
        row("compare-way-in", known(card.way_in.map(|way_in| facts_words(context, way_in)))),
        row("compare-age", known(facts_age(context, detail))),
        row("compare-registered", known(registered)),
        row("compare-cost", known(cost)),
        row("compare-languages", known((!languages.is_empty()).then(|| languages.join(", ")))),
        row("compare-where", known(places)),
        row("compare-duration", detail.duration.clone()),
        SummaryRow { href: contact.map(contact_href), ..row("compare-first-step", known(contact.map(contact_value))) },
    ];
    let link = card.link();
    Summary { link, rows }
}

/// The ages in words; `None` where they are not known.
pub fn facts_age(context: &Context, detail: &Detail) -> Option<String> {
    let number = |age: u8| i64::from(age);
    match (detail.ages.min, detail.ages.max) {
        (Some(min), Some(max)) => Some(
            context.i18n().format("access-age-between", &[("min", number(min).into()), ("max", number(max).into())]),
        ),
        (Some(min), None) => Some(context.i18n().format("access-age-from", &[("min", number(min).into())])),
        (None, Some(max)) => Some(context.i18n().format("access-age-to", &[("max", number(max).into())])),
        (None, None) => None,
    }
}
