//! "Can I get in?": who, age, way in, registration, cost, languages, where one must live. What is not known is said in
//! one line, with what to do about it.

use crate::model::{ContactType, Cost, Detail, EntryType, Intake, Mode, PlacesState, Registered, Status, Suits, WayIn};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{contact_link, entry_link, facts_age, icon, prose};
use leptos::prelude::*;

pub fn access(context: &Context, detail: &Detail) -> Option<AnyView> {
    let applies = matches!(detail.card.entry_type, EntryType::Service | EntryType::Benefit);
    if !applies || detail.card.status == Status::Ended {
        return None;
    }
    let title = if detail.card.entry_type == EntryType::Benefit { "access-benefit" } else { "access-service" };
    Some(
        view! {
            <section class="card stack tight" aria-labelledby="access">
                <h2 id="access">{context.text(title)}</h2>
                <ul class="can">{known(context, detail)}{unknown(context, detail)}</ul>
            </section>
        }
        .once(),
    )
}

/// A line: the answer, and more about it.
fn line(context: &Context, answer: String, more: Option<AnyView>) -> AnyView {
    line_with("check", context, answer, more)
}

/// A line for what one needs first: no tick, which would say that all is well.
fn need(context: &Context, answer: String, more: Option<AnyView>) -> AnyView {
    line_with("info", context, answer, more)
}

fn line_with(icon_name: &str, context: &Context, answer: String, more: Option<AnyView>) -> AnyView {
    let more = more.map(|more| view! { <span>{more}</span> });
    view! { <li>{icon(context, icon_name)}<b>{answer}</b>{more}</li> }.once()
}

fn known(context: &Context, detail: &Detail) -> Vec<AnyView> {
    let mut lines = Vec::new();
    if let Some(who_for) = &detail.who_for {
        lines.push(line(context, context.text("access-who"), Some(prose(context, who_for))));
    }
    if let Some(age) = facts_age(context, detail) {
        lines.push(line(context, age, None));
    }
    if let Some(way_in) = detail.card.way_in {
        let (answer, more) = way_in_keys(way_in);
        let decides = detail.decides.as_ref().filter(|_| is_decided(way_in));
        let decides = decides.map(|link| {
            view! { <br />{context.text("access-decides")} " " {entry_link(context, link)} }
        });
        let more = view! { {context.text(more)}{decides} }.once();
        let line = if matches!(way_in, WayIn::WalkIn | WayIn::Contact) { line } else { need };
        lines.push(line(context, context.text(answer), Some(more)));
    }
    let apart = !detail.card.way_in.is_some_and(is_decided);
    if let Some(decides) = detail.decides.as_ref().filter(|_| apart) {
        lines.push(need(context, context.text("access-decides"), Some(entry_link(context, decides).once())));
    }
    if let Some(registered) = detail.registered {
        lines.push(match registered {
            Registered::Needed => need(context, context.text("access-registered-needed"), None),
            Registered::NotNeeded => line(context, context.text("access-registered-not-needed"), None),
        });
    }
    if let Some(cost) = detail.card.cost {
        lines.push(match cost {
            Cost::Free => line(context, context.text("access-free"), None),
            Cost::Paid => need(context, context.text("access-paid"), None),
        });
    }
    if !detail.card.languages.is_empty() {
        let names: Vec<String> = detail.card.languages.iter().map(|code| context.language_name(code)).collect();
        let names = names.join(", ");
        let answer = context.i18n().format("access-languages", &[("languages", names.as_str().into())]);
        lines.push(line(context, answer, level(context, detail)));
    }
    if let Some(place) = place(context, detail) {
        lines.push(place);
    }
    if !detail.mode.is_empty() {
        let modes: Vec<String> = detail.mode.iter().map(|mode| context.text(mode_key(*mode))).collect();
        lines.push(line(context, context.text("access-mode"), Some(modes.join(", ").once())));
    }
    for suits in &detail.suits {
        lines.push(line(context, context.text(suits_key(*suits)), None));
    }
    if let Some(intake) = detail.intake {
        lines.push(line(context, context.text(intake_key(intake)), None));
    }
    if let Some((state, on)) = detail.places {
        let key = match state {
            PlacesState::Open => "access-places-open",
            PlacesState::Full => "access-places-full",
        };
        let date = context.i18n().date(on);
        lines.push(line(context, context.i18n().format(key, &[("date", date.as_str().into())]), None));
    }
    lines
}

/// One line for everything that is not known, with what to do about it.
fn unknown(context: &Context, detail: &Detail) -> Option<AnyView> {
    let is_service = detail.card.entry_type == EntryType::Service;
    let places_unknown = detail.places_served.as_ref().is_some_and(Vec::is_empty);
    let questions = [
        (detail.who_for.is_none(), "unknown-who"),
        (detail.ages.min.is_none() && detail.ages.max.is_none(), "unknown-age"),
        (detail.card.way_in.is_none(), "unknown-way-in"),
        (detail.registered.is_none(), "unknown-registered"),
        (is_service && detail.card.cost.is_none(), "unknown-cost"),
        (is_service && detail.card.languages.is_empty(), "unknown-languages"),
        (places_unknown, "unknown-place"),
    ];
    let open: Vec<String> = questions.iter().filter(|(open, _)| *open).map(|(_, key)| context.text(key)).collect();
    if open.is_empty() {
        return None;
    }
    let list = open.join(", ");
    let answer = context.i18n().format("access-unknown", &[("list", list.as_str().into())]);
    // How to ask: the contact of the first step, where there is one.
    let contact = detail.first_step.as_ref().and_then(|step| step.contact.as_ref());
    let contact = contact.filter(|contact| contact.contact != ContactType::Address);
    let ask = match contact {
        Some(contact) => view! { {context.text("access-unknown-ask")} " " {contact_link(context, contact)} }.once(),
        None => context.text("access-unknown-ask").once(),
    };
    Some(view! { <li class="maybe">{icon(context, "ask")}<b>{answer}</b><span>{ask}</span></li> }.once())
}

/// Whether somebody else decides, refers or handles an application.
fn is_decided(way_in: WayIn) -> bool {
    matches!(way_in, WayIn::Referral | WayIn::Application | WayIn::Decision)
}

fn level(context: &Context, detail: &Detail) -> Option<AnyView> {
    let level = detail.level_needed.as_deref()?;
    Some(context.i18n().format("access-level", &[("level", level.into())]).once())
}

fn place(context: &Context, detail: &Detail) -> Option<AnyView> {
    match &detail.places_served {
        None => Some(line(context, context.text("access-everywhere"), None)),
        Some(names) if names.is_empty() => None,
        Some(names) => {
            let places = names.join(", ");
            Some(line(context, context.text("access-place"), Some(places.once())))
        }
    }
}

fn way_in_keys(way_in: WayIn) -> (&'static str, &'static str) {
    match way_in {
        WayIn::WalkIn => ("access-walk-in", "access-walk-in-more"),
        WayIn::Contact => ("access-contact", "access-contact-more"),
        WayIn::Referral => ("access-referral", "access-referral-more"),
        WayIn::Application => ("access-application", "access-application-more"),
        WayIn::Decision => ("access-decision", "access-decision-more"),
    }
}

fn mode_key(mode: Mode) -> &'static str {
    match mode {
        Mode::OnSite => "mode-on-site",
        Mode::Phone => "mode-phone",
        Mode::Online => "mode-online",
        Mode::ComesToYou => "mode-comes-to-you",
    }
}

fn suits_key(suits: Suits) -> &'static str {
    match suits {
        Suits::PartTime => "access-part-time",
        Suits::LimitedHealth => "access-limited-health",
    }
}

fn intake_key(intake: Intake) -> &'static str {
    match intake {
        Intake::Continuous => "access-continuous",
        Intake::Dates => "access-dates",
        Intake::ByAgreement => "access-by-agreement",
    }
}
