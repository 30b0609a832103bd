//! Two people, one phone: one service at a time in large text, in the person's language above and in the other's below.
//! Nothing private is shown: no note.

use super::item::{state_key, words};
use super::known::{Known, Shelf};
use crate::model::{Locale, Said, Status};
use crate::my_list::Item;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{contact_value, dial, entry_link, facts, icon, said};
use leptos::prelude::*;

/// One language of the two.
pub struct Half<'a> {
    pub context: &'a Context,
    pub shelf: &'a Shelf,
}

/// Which item of how many, from 0.
#[derive(Clone, Copy)]
pub struct Turn {
    pub at: usize,
    pub of: usize,
}

/// `languages` are those that the lower half can be in; `list` is the address of the list; `speaks` says whether the
/// phone can read aloud.
pub fn together(
    upper: &Half<'_>,
    lower: &Half<'_>,
    item: &Item,
    turn: Turn,
    languages: &[Locale],
    list: String,
    speaks: bool,
) -> AnyView {
    view! {
        <div class="duo">
            {half(upper, item, turn, "upper", speaks)}
            {middle(upper.context, lower, item, turn, languages, list)}
            {half(lower, item, turn, "lower", speaks)}
        </div>
    }
    .once()
}

fn half(half: &Half<'_>, item: &Item, turn: Turn, place: &'static str, speaks: bool) -> AnyView {
    let Half { context, shelf } = half;
    let lang = context.locale().to_string();
    let name = shelf.name(item);
    let count = context.i18n().format("together-count", &[("at", number(turn.at + 1)), ("of", number(turn.of))]);
    let state = context.text(state_key(item.state));
    let body = match shelf.entry(&item.id) {
        Some(Known::Here(carried)) if carried.card.status == Status::Ended => {
            let links = carried.instead.iter().map(|link| view! { <li>{entry_link(context, link)}</li> });
            view! { <p><b>{context.text("status-ended")}</b></p> <ul class="dashes">{links.collect_view()}</ul> }.once()
        }
        Some(Known::Here(carried)) => {
            let step = carried.first_step.as_ref().filter(|_| item.step.is_none());
            let text = step.and_then(|step| step.text.as_ref()).map(words);
            let step =
                text.map(|text| view! { <p><b>{context.text("list-first-step")}</b> " " {said(context, &text)}</p> });
            let say = carried.ready_sentence.first().filter(|_| item.step.is_none()).map(|sentence: &Said| {
                let lang = sentence.lang.map(|locale| locale.to_string());
                let meaning = carried.ready_sentence.get(1).map(|meaning| view! { <p>{meaning.text.clone()}</p> });
                view! {
                    <p><b>{context.text("ready-sentence-title")}</b></p>
                    <blockquote class="say" lang=lang>{sentence.text.clone()}</blockquote>
                    {meaning}
                }
            });
            view! { <p>{said(context, &carried.card.lead)}</p> {facts(context, &carried.card)} {step} {say} }.once()
        }
        Some(Known::Gone(_)) => view! { <p><b>{context.text("list-gone")}</b></p> }.once(),
        None => view! { <p>{context.text("list-not-fetched")}</p> }.once(),
    };
    let name_lang = name.lang.map(|locale| locale.to_string());
    let speak = speaks.then(|| {
        view! {
            <button type="button" class="btn quiet no-print" id=format!("speak-{place}") data-list="speak" data-item=place>
                {context.text("together-speak")}
            </button>
        }
    });
    view! {
        <section class="stack tight" lang=lang dir=context.direction().to_owned() id=place aria-label=context.language_name(context.locale().as_str())>
            <div class="stack tight spoken">
                <p>{count} " · " {state}</p>
                <h2 lang=name_lang>{name.text}</h2>
                {body}
            </div>
            {speak}
        </section>
    }
    .once()
}

fn number(number: usize) -> crate::i18n::Value<'static> {
    i64::try_from(number).unwrap_or_default().into()
}

/// The one action in both languages, and the way on.
fn middle(context: &Context, lower: &Half<'_>, item: &Item, turn: Turn, languages: &[Locale], list: String) -> AnyView {
    let carried = lower.shelf.carried(&item.id).filter(|carried| carried.card.status != Status::Ended);
    let phone = carried.and_then(|carried| {
        let step = carried.first_step.as_ref().and_then(|step| step.contact.as_ref());
        let is_phone = |contact: &&crate::model::ContactLine| contact.contact == crate::model::ContactType::Phone;
        step.filter(is_phone).or(carried.phones.first()).cloned()
    });
    let call = phone.map(|phone| {
        let words = |context: &Context| {
            let value = contact_value(&phone);
            context.i18n().format("action-call", &[("target", value.as_str().into())])
        };
        let other = lower.context.locale().to_string();
        view! {
            <a class="btn go" href=dial(&phone.value)>
                {icon(context, "phone")}
                <span>{words(context)} " · " <span lang=other>{words(lower.context)}</span></span>
            </a>
        }
    });
    let option = |locale: &Locale| {
        let chosen = *locale == lower.context.locale();
        view! { <option value=locale.to_string() selected=chosen>{context.language_name(locale.as_str())}</option> }
    };
    let button = |action: &'static str, key: &'static str, off: bool| {
        view! {
            <button type="button" class="btn quiet" id=format!("together-{action}") data-list=action disabled=off>{context.text(key)}</button>
        }
    };
    view! {
        <div class="stack tight no-print">
            {call}
            <p class="row">
                {button("previous", "together-previous", turn.at == 0)}
                {button("next", "together-next", turn.at + 1 >= turn.of)}
            </p>
            <p class="row">
                <label class="check"><input type="checkbox" id="flip" /><span>{context.text("together-flip")}</span></label>
                <label class="check">
                    <span>{context.text("together-other")}</span>
                    <select id="together-language" data-list="other-language">{languages.iter().map(option).collect_view()}</select>
                </label>
            </p>
            <p><a href=list>{context.text("together-back")}</a> " · " <a href=context.path(&Page::Home)>{context.text("to-home")}</a></p>
        </div>
    }
    .once()
}
