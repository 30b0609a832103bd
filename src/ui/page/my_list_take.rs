//! The lower part of the page of a list: taking it along, several lists, files.

use crate::my_list::{LONGEST_LINE, LONGEST_NOTE};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// What goes along with the list, and the ways: a link, a code, a text, paper.
pub fn take(context: &Context) -> AnyView {
    let check = |action: &'static str, key: &'static str| {
        view! {
            <label class="check" data-own="">
                <input type="checkbox" id=format!("list-{action}") data-list=action checked=true />
                <span>{context.text(key)}</span>
            </label>
        }
    };
    let button = |action: &'static str, key: &'static str| {
        view! { <button type="button" class="btn quiet" data-list=action>{context.text(key)}</button> }
    };
    view! {
        <section class="card stack" aria-labelledby="list-take" id="list-take-along" hidden=true>
            <div class="stack no-print">
                <h2 id="list-take">{context.text("list-take-title")}</h2>
                <p>{context.text("list-take-intro")}</p>
                {check("notes", "list-with-notes")}
                {check("progress", "list-with-progress")}
                {for_client(context)}
                <p class="row">
                    <button type="button" class="btn" data-list="share" id="list-share" hidden=true>{context.text("list-share")}</button>
                    {button("copy", "list-copy")} {button("copy-text", "list-copy-text")} {button("print", "list-print")}
                </p>
            </div>
            {ready(context)}
        </section>
    }
    .once()
}

/// For somebody who makes a list for another: language, office, greeting.
fn for_client(context: &Context) -> AnyView {
    let option = |locale: crate::model::Locale| {
        view! { <option value=locale.to_string()>{context.language_name(locale.as_str())}</option> }
    };
    let languages = context.routes().languages().iter().map(|language| option(language.locale)).collect_view();
    view! {
        <details class="fold" id="list-for-client" data-own="">
            <summary>{context.text("list-for-client")}</summary>
            <div class="stack">
                <p class="field">
                    <label for="list-language">{context.text("list-language")}</label>
                    <select id="list-language" data-list="language">{languages}</select>
                </p>
                <p class="field">
                    <label for="list-office">{context.text("list-office")}</label>
                    <input id="list-office" data-list="office" dir="auto" autocomplete="organization" maxlength=LONGEST_LINE />
                </p>
                <p class="field">
                    <label for="list-greeting">{context.text("list-greeting")}</label>
                    <textarea id="list-greeting" data-list="greeting" dir="auto" maxlength=LONGEST_NOTE rows="3"></textarea>
                </p>
            </div>
        </details>
    }
    .once()
}

/// The code, the link and the messages.
fn ready(context: &Context) -> AnyView {
    let about = |id: &'static str, key: &'static str| view! { <span id=id hidden=true>{context.text(key)}</span> };
    view! {
        <figure class="row carried-code">
            <svg class="qr" role="img" id="list-qr" aria-label=context.text("list-qr-label") shape-rendering="crispEdges">
                <path></path>
            </svg>
            <figcaption class="src">
                {about("qr-about", "list-qr-about")} {about("qr-short", "list-qr-short")} {about("qr-none", "list-qr-none")}
                {about("link-bare", "list-link-bare")}
            </figcaption>
        </figure>
        <p class="paper-only src" id="list-printed"></p>
        <p class="field no-print">
            <label for="list-link">{context.text("list-link")}</label>
            <input id="list-link" readonly=true />
        </p>
        <p class="hint no-print">{context.text("list-link-about")}</p>
        <ul class="links no-print">
            <li><a id="list-mail" href="mailto:">{context.text("list-mail")}</a></li>
            <li><a id="list-text-message" href="sms:">{context.text("list-text-message")}</a></li>
            <li><a id="list-together" href=context.path(&Page::Together)>{context.text("together-title")}</a></li>
        </ul>
    }
    .once()
}

/// Several lists, and files of them.
pub fn several(context: &Context) -> AnyView {
    let button = |action: &'static str, key: &'static str| {
        view! { <button type="button" class="btn quiet" id=format!("list-{action}") data-list=action>{context.text(key)}</button> }
    };
    view! {
        <details class="fold no-print" id="list-several" data-own="">
            <summary>{context.text("list-several")}</summary>
            <div class="stack">
                <p class="field">
                    <label for="list-title">{context.text("list-name")}</label>
                    <input id="list-title" data-list="title" dir="auto" autocomplete="off" maxlength=LONGEST_LINE />
                </p>
                <p class="row">{button("new", "list-new")} {button("delete", "list-delete")}</p>
                <p class="row">
                    <a class="btn quiet" id="list-export" data-list="export" download=format!("{}.txt", context.text("route-list")) href="#list-export">
                        {context.text("list-export")}
                    </a>
                </p>
                <p class="field">
                    <label for="list-import">{context.text("list-import")}</label>
                    <input type="file" id="list-import" data-list="import" accept=".txt,text/plain" />
                </p>
            </div>
        </details>
    }
    .once()
}
