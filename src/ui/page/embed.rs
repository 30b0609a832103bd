//! What stands within a page of somebody else, in an `<iframe>`: no header, no footer, and every link into a new tab, so
//! that nothing of ours replaces what the reader had there. The card needs no script.

use crate::model::{Card, ContactType, EmbedCard, EmbedSearch, EntryLink, FirstStepLine, Prose};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{facts, first_step_action, first_step_words, icon, kind_badge, kind_word, said};
use leptos::prelude::*;

/// The whole body.
pub fn frame(context: &Context, content: AnyView) -> AnyView {
    let home = context.path(&Page::Home);
    view! {
        <main id="main" class="wrap stack">
            {content}
            <p class="hint">{context.text("embed-from")} " " {outward(context, home, context.text("site-name"), None)}</p>
        </main>
    }
    .once()
}

/// The title of a card's page.
pub fn title(context: &Context, card: &Card) -> String {
    let name = card.name.text.as_str();
    let kind = kind_word(context, card);
    context.i18n().format("embed-title", &[("name", name.into()), ("kind", kind.as_str().into())])
}

/// A link that opens in a new tab. `situation` is for the search, which leads it on to its results.
fn outward(context: &Context, href: String, words: String, situation: Option<String>) -> AnyView {
    view! {
        <a href=href target="_blank" rel="noopener" data-situation=situation>
            {words} <span class="vh">" " {context.text("embed-new-tab")}</span>
        </a>
    }
    .once()
}

fn outward_entry(context: &Context, link: &EntryLink) -> AnyView {
    let lang = link.name.lang.map(|locale| locale.to_string());
    let content = outward(context, context.entry_path(link), link.name.text.clone(), None);
    view! { <span lang=lang>{content}</span> }.once()
}

pub fn card(context: &Context, embedded: &EmbedCard) -> AnyView {
    let card = &embedded.card;
    let lang = card.name.lang.map(|locale| locale.to_string());
    let provider = card.provider.as_ref().map(|provider| said(context, provider));
    let instead = embedded.successor.as_ref().map(|link| {
        view! { <p>{context.text("status-ended-now")} " " {outward_entry(context, link)}</p> }
    });
    let provides =
        embedded.provides.iter().map(|link| view! { <li>{outward_entry(context, link)}</li> }).collect_view();
    let provides = (!embedded.provides.is_empty()).then(|| {
        view! { <h2 class="h3">{context.text("provides-title")}</h2><ul class="dashes">{provides}</ul> }
    });
    let page = context.entry_path(&card.link());
    view! {
        <article class="card stack tight">
            <p class="by">{kind_badge(context, card)} " " {provider}</p>
            <h1 class="h3" lang=lang>{card.name.text.clone()}</h1>
            <p>{said(context, &card.lead)}</p>
            {facts(context, card)}
            {instead}
            {embedded.first_step.as_ref().map(|step| first_step(context, step))}
            <p>{outward(context, page, context.text("embed-whole-page"), None)}</p>
            {provides}
        </article>
    }
    .once()
}

fn first_step(context: &Context, step: &FirstStepLine) -> AnyView {
    let text = step.text.as_ref().map(|text| view! { <p>{plain(context, text)}</p> });
    // A call or a message opens no page, and so needs no tab.
    let own = step.contact.as_ref().is_some_and(|to| matches!(to.contact, ContactType::Phone | ContactType::Email));
    let action = if own {
        first_step_action(context, step)
    } else {
        let (href, name, words) = first_step_words(context, step);
        view! {
            <a class="btn go" href=href target="_blank" rel="noopener">
                {icon(context, name)} " " {words} <span class="vh">" " {context.text("embed-new-tab")}</span>
            </a>
        }
        .once()
    };
    view! { <h2 class="h3">{context.text("first-step-title")}</h2> {text} {action} }.once()
}

/// A text without the links of its words.
fn plain(context: &Context, text: &Prose) -> impl IntoView + use<> {
    let words = text.runs.iter().map(|run| run.text.as_str()).collect();
    said(context, &crate::model::Said { text: words, lang: text.lang })
}

/// The search itself opens on the site. The form is shown by its small program; without scripts the links serve.
pub fn search(context: &Context, page: &EmbedSearch) -> AnyView {
    let search = context.path(&Page::Search);
    let situations = context.path(&Page::Situations);
    let options = page.municipalities.iter().map(|place| {
        view! { <option value=place.code.clone()>{place.name.clone()}</option> }
    });
    let links = page.situations.iter().map(|situation| {
        let href = format!("{situations}#{}", situation.id);
        let lang = situation.name.lang.map(|locale| locale.to_string());
        let link = outward(context, href, situation.name.text.clone(), Some(situation.id.clone()));
        view! { <li lang=lang>{link}</li> }
    });
    view! {
        <section class="panel stack" aria-labelledby="title">
            <h1 class="h3" id="title">{context.text("embed-search-title")}</h1>
            <p id="embed-open">{outward(context, search.clone(), context.text("embed-search-open"), None)}</p>
            <form id="embed-search" class="stack" method="dialog" data-search=search hidden>
                <div class="field">
                    <label for="words">{context.text("home-question")}</label>
                    <input id="words" name="q" autocomplete="off" autocapitalize="none" enterkeyhint="search" maxlength="200" />
                </div>
                <div class="field">
                    <label for="municipality">{context.text("place-title")}</label>
                    <select id="municipality" name="municipality">
                        <option value="">{context.text("embed-anywhere")}</option>
                        {options.collect_view()}
                    </select>
                </div>
                <button class="btn go">{context.text("embed-search-go")} " " {icon(context, "arrow")}</button>
                <p class="hint">{context.text("embed-search-hint")}</p>
            </form>
        </section>
        <section class="stack tight" aria-labelledby="situations">
            <h2 class="h3" id="situations">{context.text("home-situations")}</h2>
            <ul class="dashes">{links.collect_view()}</ul>
        </section>
    }
    .once()
}
