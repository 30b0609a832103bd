//! Guided questions for somebody who does not know what to type. Each can be left out; the answers become ordinary
//! choices of the search page.

use crate::model::SearchPage;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{age, check, home_place, icon, languages, note, said, select};
use leptos::prelude::*;

pub fn questions(context: &Context, page: &SearchPage) -> AnyView {
    let situation = |link: &crate::model::SituationLink| {
        view! {
            <label class="check">
                <input type="radio" name="situation" value=link.id.clone() />
                <span>{said(context, &link.name)}</span>
            </label>
        }
    };
    let situations = page.situations.iter().map(situation).collect_view();
    let search = context.path(&Page::Search);
    let off = view! {
        {context.text("questions-off")} " "
        <a href=context.path(&Page::Situations)>{context.text("door-situations")}</a>
    };
    view! {
        <div class="stack narrow">
            <h1>{context.text("questions-title")}</h1>
            <p class="lead">{context.text("questions-intro")}</p>
            <noscript>{note(context, "warm", "info", off.once())}</noscript>
            <form class="stack sections" data-choices="" data-answers=search method="dialog">
                <ol class="way ask">
                    {question(1, home_place(context))}
                    {question(2, age(context))}
                    {question(3, view! {
                        <fieldset>
                            <legend>{context.text("questions-situation")}</legend>
                            <label class="check">
                                <input type="radio" name="situation" value="" checked />
                                <span>{context.text("questions-skip")}</span>
                            </label>
                            {situations}
                        </fieldset>
                    }.once())}
                    {question(4, select(context, "language", "questions-language", languages(context, page)))}
                    {question(5, view! {
                        <fieldset>
                            <legend>{context.text("questions-registered")}</legend>
                            <p class="hint">{context.text("questions-registered-hint")}</p>
                            {check(context, "not-registered", "questions-not-registered")}
                        </fieldset>
                    }.once())}
                </ol>
                <button class="btn go">{context.text("questions-show")} {icon(context, "arrow")}</button>
            </form>
        </div>
    }
    .once()
}

fn question(number: usize, content: AnyView) -> AnyView {
    view! { <li><span class="dot" aria-hidden="true">{number}</span>{content}</li> }.once()
}
