//! Who does what in a municipality: each task with whose it is, the national rule and, apart from it, local practice.

use super::entry_origin::source_line;
use super::municipality::{employment_area, name};
use super::path::responsible_key;
use crate::model::{DutyLine, MunicipalityPage, Responsible, Said, SourceLine};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{entry_link, said};
use leptos::prelude::*;

pub fn duties(context: &Context, page: &MunicipalityPage) -> Option<AnyView> {
    if page.duties.is_empty() {
        return None;
    }
    let items = page.duties.iter().map(|duty| view! { <li>{fold(context, page, duty)}</li> }).collect_view();
    Some(
        view! {
            <section class="stack" aria-labelledby="duties">
                <h2 id="duties">{context.text("municipality-responsible")}</h2>
                <p class="hint">{context.text("municipality-duties")}</p>
                <ul class="stack tight">{items}</ul>
            </section>
        }
        .once(),
    )
}

fn fold(context: &Context, page: &MunicipalityPage, duty: &DutyLine) -> AnyView {
    let content = match &duty.national {
        Some((rule, sources)) => known(context, page, duty, (rule, sources)),
        None => {
            view! { <p>{context.text("duty-unknown-rule")} " " {context.text("duty-ask")} " " {who(context, page, duty)} "."</p> }
                .once()
        }
    };
    view! {
        <details class="fold unfolded-on-paper">
            <summary><div><h3>{said(context, &duty.name)}</h3><p class="hint">{who(context, page, duty)}</p></div></summary>
            <div class="stack">{content}</div>
        </details>
    }
    .once()
}

/// The national rule, local practice, and where the rule is from.
fn known(
    context: &Context,
    page: &MunicipalityPage,
    duty: &DutyLine,
    (rule, sources): (&Said, &[SourceLine]),
) -> AnyView {
    let part = |key: &'static str, content: AnyView| {
        view! { <section class="stack tight"><h4>{context.text(key)}</h4>{content}</section> }
    };
    let links = duty.explained.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    let national = view! { <p>{said(context, rule)}</p><ul class="bullets">{links}</ul> }.once();
    let sources = sources.iter().map(|source| view! { <li>{source_line(context, source)}</li> }).collect_view();
    view! {
        {part("duty-national", national)}
        {local(context, page, duty).map(|content| part("duty-local", content))}
        <div class="src"><p>{context.text("duty-sources")}</p><ul class="bullets">{sources}</ul></div>
    }
    .once()
}

/// The names of those who are responsible here.
fn who(context: &Context, page: &MunicipalityPage, duty: &DutyLine) -> AnyView {
    let name = |one: &Responsible| match one {
        Responsible::EmploymentArea => match &page.state_authority {
            Some((authority, _)) => Some(said(context, authority).once()),
            None => employment_area(context, page),
        },
        // Where there is no employment area, there is no county either.
        Responsible::WellbeingCounty if page.employment_area.is_some() => Some(said(context, &page.county).once()),
        Responsible::WellbeingCounty | Responsible::Municipality => {
            let words = [("municipality", page.link.name.as_str().into())];
            Some(context.i18n().format("duty-municipality", &words).once())
        }
        other => Some(context.text(responsible_key(*other)).once()),
    };
    let names = duty.responsible.iter().filter_map(name).enumerate();
    names.map(|(at, name)| view! { {(at > 0).then_some(" · ")}{name} }).collect_view().once()
}

/// What is known of it here, or that nothing is, and whom to ask. Nothing where it is the same everywhere.
fn local(context: &Context, page: &MunicipalityPage, duty: &DutyLine) -> Option<AnyView> {
    if !duty.local.is_empty() {
        let links = duty.local.iter().map(|card| view! { <li>{name(context, card)}</li> }).collect_view();
        return Some(view! { <ul class="bullets">{links}</ul> }.once());
    }
    duty.responsible.iter().any(|one| one.is_local()).then(|| {
        let ask = duty.ask.as_ref().map(|ask| view! { <p>{said(context, ask)}</p> });
        view! { <p>{context.text("duty-unknown")} " " {context.text("duty-ask")} " " {who(context, page, duty)} "."</p>{ask} }.once()
    })
}
