//! How much was confirmed, and when: over all, by provider and by area, and what nobody has confirmed. Every number is a
//! text in a table; a bar only repeats it.

use crate::model::{Confirmation, Confirmations, Share};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, said};
use leptos::prelude::*;

/// So many providers stand in the open; the others are folded.
const OPEN: usize = 20;

pub fn confirmed(context: &Context, confirmations: &Confirmations) -> AnyView {
    let all = confirmations.all;
    let arguments = [("lately", whole(all.lately)), ("entries", whole(all.entries)), ("percent", whole(all.percent()))];
    let arguments = arguments.map(|(name, number)| (name, number.into()));
    view! {
        <section class="stack" aria-labelledby="confirmed">
            <h2 id="confirmed">{context.text("freshness-confirmations")}</h2>
            <p>
                <b>{context.i18n().format("freshness-confirmed-share", &arguments)}</b> " "
                {context.text("freshness-confirmed-of")}
            </p>
            {bar(all)}
            {states(context, confirmations)}
            {organisations(context, confirmations)}
            {areas(context, confirmations)}
        </section>
    }
    .once()
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The share once more, for the eye alone.
fn bar(share: Share) -> AnyView {
    let width = share.percent().to_string();
    view! {
        <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
            <rect width=width height="10"></rect>
        </svg>
    }
    .once()
}

fn states(context: &Context, confirmations: &Confirmations) -> AnyView {
    let count = |wanted: &[Confirmation]| -> usize {
        confirmations.states.iter().filter(|(state, _)| wanted.contains(state)).map(|(_, number)| number).sum()
    };
    let lapse = [("months", whole(confirmations.lapse_after_months.into()).into())];
    let hide = [("months", whole(confirmations.hide_after_months.into()).into())];
    let rows = [
        (context.i18n().format("freshness-state-holds", &lapse), count(&[Confirmation::Confirmed, Confirmation::Due])),
        (context.i18n().format("freshness-state-lapsed", &lapse), count(&[Confirmation::Lapsed])),
        (context.i18n().format("freshness-state-hidden", &hide), count(&[Confirmation::Hidden])),
        (context.text("freshness-state-never"), count(&[Confirmation::Never])),
    ];
    let rows = rows.map(|(what, number)| view! { <tr><th scope="row">{what}</th><td>{number}</td></tr> });
    let link = (!confirmations.unconfirmed.is_empty())
        .then(|| view! { <p><a href="#unconfirmed">{context.text("freshness-unconfirmed-link")}</a></p> });
    view! {
        <table>
            <caption>{context.text("freshness-states")}</caption>
            <thead><tr><th scope="col">{context.text("freshness-when")}</th><th scope="col">{context.text("freshness-count")}</th></tr></thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        {link}
    }
    .once()
}

/// A table of shares: what each is of, and its numbers.
fn shares(context: &Context, caption: &'static str, of: &'static str, rows: Vec<(AnyView, Share)>) -> AnyView {
    let row = |(name, share): (AnyView, Share)| {
        let lately = format!("{}\u{A0}/\u{A0}{}", share.lately, share.entries);
        view! { <tr><th scope="row">{name}</th><td>{lately}{bar(share)}</td><td>{share.never}</td></tr> }
    };
    view! {
        <table>
            <caption>{context.text(caption)}</caption>
            <thead>
                <tr>
                    <th scope="col">{context.text(of)}</th>
                    <th scope="col">{context.text("freshness-in-90-days")}</th>
                    <th scope="col">{context.text("freshness-never")}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
        </table>
    }
    .once()
}

fn organisations(context: &Context, confirmations: &Confirmations) -> AnyView {
    let mut rows: Vec<(AnyView, Share)> =
        confirmations.organisations.iter().map(|(link, share)| (entry_link(context, link).once(), *share)).collect();
    let others = rows.split_off(OPEN.min(rows.len()));
    let others = (!others.is_empty()).then(|| {
        let number = [("number", whole(others.len()).into())];
        let table = shares(context, "freshness-other-providers", "freshness-provider", others);
        view! {
            <details class="fold">
                <summary>{context.i18n().format("freshness-others-show", &number)}</summary>
                <div>{table}</div>
            </details>
        }
    });
    view! { {shares(context, "freshness-by-provider", "freshness-provider", rows)} {others} }.once()
}

fn areas(context: &Context, confirmations: &Confirmations) -> AnyView {
    let national = (context.text("freshness-everywhere").once(), confirmations.national);
    let areas = confirmations.areas.iter().map(|(name, share)| (said(context, name).once(), *share));
    let rows = std::iter::once(national).chain(areas).collect();
    shares(context, "freshness-by-area", "freshness-area", rows)
}

/// What nobody has ever confirmed: folded, since it may be nearly everything.
pub fn unconfirmed(context: &Context, confirmations: &Confirmations) -> AnyView {
    let links = &confirmations.unconfirmed;
    let content = if links.is_empty() {
        view! { <p>{context.text("freshness-none")}</p> }.once()
    } else {
        let number = [("number", whole(links.len()).into())];
        let items = links.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
        view! {
            <details class="fold">
                <summary>{context.i18n().format("freshness-unconfirmed-show", &number)}</summary>
                <div><ul class="bullets">{items}</ul></div>
            </details>
        }
        .once()
    };
    view! {
        <section class="stack tight" aria-labelledby="unconfirmed">
            <h2 id="unconfirmed">{context.text("freshness-unconfirmed")}</h2>
            {content}
        </section>
    }
    .once()
}
