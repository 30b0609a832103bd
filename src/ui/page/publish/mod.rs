//! The form with which an organisation publishes a service of its own or changes it. The page brings every field, rendered
//! natively; its program (`ui::publish`) fills them in, keeps the draft, checks, shows and makes the files. A control's
//! `data-field` is the path of its field in the file.

mod access;
mod field;
mod reach;
mod send;
mod who;
mod words;

use crate::model::PublishPage;
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::{icon, note};
use leptos::prelude::*;

/// The steps in their order, each with the message that is its name.
const STEPS: [(&str, &str); 5] = [
    ("who", "publish-step-who"),
    ("words", "publish-step-words"),
    ("access", "publish-step-access"),
    ("reach", "publish-step-reach"),
    ("send", "publish-step-send"),
];

pub fn publish(context: &Context, page: &PublishPage) -> AnyView {
    let off = view! { {context.text("publish-off")} " " <a href=context.path(&Page::About)>{context.text("about-title")}</a> };
    let steps = STEPS.iter().zip(1..).map(|((step, name), number)| {
        let href = format!("#step-{step}");
        view! { <li><a href=href data-step-link=*step>{number} ". " {context.text(name)}</a></li> }
    });
    view! {
        <div class="stack narrow">
            <h1>{context.text("publish-title")}</h1>
            <p class="lead" id="publish-intro">{context.text("publish-intro")}</p>
            <noscript>{note(context, "warm", "info", off.once())}</noscript>
            <p id="publish-failed" hidden=true>{context.text("publish-failed")}</p>
            <p id="publish-said" role="status" class="said"></p>
        </div>
        <div id="publish" class="stack" hidden=true>
            {confirm(context)}
            <div id="publish-form" class="stack">
                {start(context)}
                <nav aria-label=context.text("publish-steps")><ol class="progress">{steps.collect_view()}</ol></nav>
                <form class="split stack" method="dialog" novalidate data-publish="">
                    <div class="stack sections">{contents(context, page)}</div>
                    {aside(context)}
                </form>
            </div>
        </div>
    }
    .once()
}

/// The steps; the program shows one at a time.
fn contents(context: &Context, page: &PublishPage) -> AnyView {
    let content = |step: &str| match step {
        "who" => who::who(context, page),
        "words" => words::words(context, page),
        "access" => access::access(context, page),
        "reach" => reach::reach(context, page),
        _ => send::send(context, page),
    };
    let section = |((step, name), number): (&(&'static str, &'static str), usize)| {
        let id = format!("step-{step}");
        let previous = (number > 1).then(|| {
            view! { <button type="button" class="btn quiet" data-go="back">{context.text("publish-back")}</button> }
        });
        let next = (number < STEPS.len()).then(|| {
            view! {
                <button type="button" class="btn" data-go="next">
                    {context.text("publish-next")} " " {icon(context, "arrow")}
                </button>
            }
        });
        view! {
            <section class="stack" id=id data-step=*step tabindex="-1" hidden=true>
                <h2>{context.text(name)}</h2>
                <div class="note bad" role="alert" data-errors="" hidden=true>
                    {icon(context, "ask")}
                    <div class="stack tight"><b>{context.text("publish-errors")}</b><ul class="bullets"></ul></div>
                </div>
                {content(step)}
                <p class="row">{next}{previous}</p>
            </section>
        }
        .once()
    };
    STEPS.iter().zip(1..).map(section).collect_view().once()
}

/// What is being changed, and how else one may begin.
fn start(context: &Context) -> AnyView {
    view! {
        <div class="stack tight narrow">
            <p id="publish-changing" hidden=true><b data-slot="changing"></b></p>
            <p class="src" id="publish-kept">{context.text("publish-kept")}</p>
            <p class="src" id="publish-kept-not" hidden=true>{context.text("publish-kept-not")}</p>
            <details class="fold">
                <summary>{context.text("publish-other-ways")}</summary>
                <div class="stack tight">
                    <p class="field">
                        <label for="publish-open">{context.text("publish-open")}</label>
                        <input id="publish-open" type="file" accept=".toml,text/plain" data-publish-open="" />
                    </p>
                    <p>{context.text("publish-change-hint")}</p>
                    <p>
                        <button type="button" class="btn quiet" data-go="empty">{context.text("publish-empty")}</button>
                        " "
                        <button type="button" class="btn quiet" id="publish-undo" data-go="undo" hidden=true>{context.text("publish-undo")}</button>
                    </p>
                </div>
            </details>
        </div>
    }
    .once()
}

/// How it will look, by the parts that the site is made of.
fn aside(context: &Context) -> AnyView {
    view! {
        <aside class="side stack tight" aria-labelledby="publish-preview">
            <h2 id="publish-preview" class="h3">{context.text("publish-preview")}</h2>
            <p id="publish-nothing" class="src">{context.text("publish-preview-nothing")}</p>
            <div id="publish-card"></div>
            <details class="fold" id="publish-page-fold" hidden=true>
                <summary>{context.text("publish-preview-page")}</summary>
                <div id="publish-page" class="preview"></div>
            </details>
        </aside>
    }
    .once()
}

/// "Still right": the prepared message, instead of the form.
fn confirm(context: &Context) -> AnyView {
    view! {
        <section id="publish-confirm" class="stack narrow" tabindex="-1" hidden=true>
            <h2>{context.text("confirm-title")}</h2>
            <p class="lead" data-confirm-name=""></p>
            <p>{context.text("confirm-what")}</p>
            <p class="row">
                <a class="btn" id="confirm-mail" href="#publish-confirm" hidden=true>{context.text("publish-mail")}</a>
                <button type="button" class="btn quiet" data-go="copy-confirm">{context.text("publish-copy")}</button>
                <a class="btn quiet" id="confirm-save" href="#publish-confirm" download="">{context.text("publish-download")}</a>
            </p>
            <p id="confirm-where" hidden=true>{context.text("publish-where-unknown")}</p>
            <pre class="say lines" data-slot="confirm-text"></pre>
            <p><a id="confirm-change" href="#step-who">{context.text("confirm-change")}</a></p>
        </section>
    }
    .once()
}
