//! A page about a path: numbered steps through a life situation, who is responsible at each, and what helps.

use super::entry::{after, for_counsellors, heading};
use super::entry_origin::origin;
use super::entry_report::report;
use crate::model::{Card, Detail, EntryLink, Prose, Responsible, StepLine};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{crisis_note, entry_link, icon, prose, said, save_button, share_button};
use leptos::prelude::*;

pub fn path(context: &Context, detail: &Detail) -> AnyView {
    let who_for = detail.who_for.as_ref().map(|text| view! { <p>{prose(context, text)}</p> });
    let steps =
        detail.steps.iter().zip(1..).map(|(one, number)| step(context, &detail.card.id, one, number)).collect_view();
    view! {
        <article class="stack sections narrow">
            {heading(context, detail)}
            {who_for}
            {take_along(context, detail)}
            {overview(context, detail)}
            <ol class="way">{steps}</ol>
            {after(context, detail)}
            {crisis_note(context, &detail.crisis)}
            {for_counsellors(context, detail)}
            {origin(context, detail)}
            {report(context, detail)}
            {share_button(context)}
        </article>
    }
    .once()
}

/// The steps at a glance, each a link to its place.
fn overview(context: &Context, detail: &Detail) -> impl IntoView + use<> {
    let items = detail.steps.iter().map(|step| {
        let href = format!("#{}", step.id);
        view! { <li><a href=href>{said(context, &step.title)}</a></li> }
    });
    view! {
        <nav class="stack tight" aria-labelledby="steps">
            <h2 id="steps" class="h3">{context.text("steps-title")}</h2>
            <ol class="bullets numbers">{items.collect_view()}</ol>
        </nav>
    }
}

fn take_along(context: &Context, detail: &Detail) -> Option<AnyView> {
    let items = detail.take_along.iter().map(|item| view! { <li>{said(context, item)}</li> }).collect_view();
    (!detail.take_along.is_empty()).then(|| {
        view! {
            <section class="card stack tight" aria-labelledby="take-along">
                <h2 id="take-along" class="h3">{context.text("take-along-title")}</h2>
                <ul class="bullets">{items}</ul>
            </section>
        }
        .once()
    })
}

fn step(context: &Context, path: &str, step: &StepLine, number: usize) -> AnyView {
    let target = format!("path/{path}/{}", step.id);
    let title = format!("{}-title", step.id);
    let services = step.services.iter().map(|card| line(context, card)).collect_view();
    let what_happens = step.what_happens.as_ref().map(|text| view! { <p>{prose(context, text)}</p> });
    view! {
        <li class="stack tight" id=step.id.clone() aria-labelledby=title.clone()>
            <span class="dot" aria-hidden="true">{number}</span>
            <h2 id=title.clone()>{said(context, &step.title)}</h2>
            {responsible(context, step)}
            {what_happens}
            {(!step.services.is_empty()).then(|| view! { <ul class="dashes">{services}</ul> })}
            {help_note(context, ("", "clock", "step-meanwhile"), step.while_waiting.as_ref(), &step.meanwhile)}
            {match &step.risk {
                Some(risk) => help_note(context, ("risk", "ask", "step-risk"), Some(risk), &step.help),
                None => help_note(context, ("", "info", "step-help"), None, &step.help),
            }}
            {save_button(context, target, step.title.text.clone())}
        </li>
    }
    .once()
}

pub fn responsible_key(responsible: Responsible) -> &'static str {
    match responsible {
        Responsible::You => "step-by-you",
        Responsible::EmploymentArea => "step-by-employment-area",
        Responsible::Municipality => "step-by-municipality",
        Responsible::WellbeingCounty => "step-by-wellbeing-county",
        Responsible::Kela => "step-by-kela",
        Responsible::UnemploymentFund => "step-by-unemployment-fund",
        Responsible::School => "step-by-school",
        Responsible::Employer => "step-by-employer",
        Responsible::Organisation => "step-by-organisation",
        Responsible::ImmigrationService => "step-by-immigration-service",
        Responsible::ReceptionCentre => "step-by-reception-centre",
    }
}

/// Who is responsible; and where that depends on where one lives, how to see who it is.
fn responsible(context: &Context, step: &StepLine) -> impl IntoView + use<> {
    let names: Vec<String> = step.responsible.iter().map(|one| context.text(responsible_key(*one))).collect();
    let who = step.who.as_ref().map(|text| view! { <p class="hint">{prose(context, text)}</p> });
    // The app writes who it is where the person lives, once that is known.
    let local = step.responsible.iter().filter(|one| one.is_local());
    let here = local.clone().map(|one| view! { <b data-responsible=one.as_str()></b> " " }).collect_view();
    let local = (local.count() > 0).then(|| {
        let href = context.path(&Page::Municipalities);
        view! { <p class="hint">{here}<a href=href>{context.text("action-who-is-responsible")}</a></p> }
    });
    view! { <p class="by"><b>{context.text("step-responsible")}</b> " " {names.join(", ")}</p>{who}{local} }
}

fn line(context: &Context, card: &Card) -> impl IntoView + use<> {
    let link = EntryLink { entry_type: card.entry_type, id: card.id.clone(), name: card.name.clone() };
    view! {
        <li>
            <h3>{entry_link(context, &link)}</h3>
            <p class="hint">{said(context, &card.lead)}</p>
        </li>
    }
}

/// What to do while waiting, or who helps where many fall through.
fn help_note(
    context: &Context,
    (class, icon_name, key): (&str, &str, &'static str),
    text: Option<&Prose>,
    links: &[EntryLink],
) -> Option<AnyView> {
    if text.is_none() && links.is_empty() {
        return None;
    }
    let text = text.map(|text| view! { " " {prose(context, text)} });
    let items = links.iter().map(|link| view! { <li>{entry_link(context, link)}</li> }).collect_view();
    let list = (!links.is_empty()).then(|| view! { <ul class="bullets">{items}</ul> });
    let class = format!("note {class}");
    Some(
        view! {
            <div class=class>
                {icon(context, icon_name)}
                <div><p><b>{context.text(key)}</b>{text}</p>{list}</div>
            </div>
        }
        .once(),
    )
}
