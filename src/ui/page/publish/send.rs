//! The last look and the ways to send: what is still open, what happens next, the file.

use crate::model::PublishPage;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

pub fn send(context: &Context, page: &PublishPage) -> AnyView {
    view! {
        <div id="publish-open-points" class="stack tight" hidden=true>
            <h3>{context.text("publish-open-points")}</h3>
            <ul class="bullets"></ul>
        </div>
        <div id="publish-alike" class="stack tight" hidden=true>
            <h3>{context.text("publish-alike")}</h3>
            <p>{context.text("publish-alike-what")}</p>
            <ul class="bullets"></ul>
        </div>
        <p id="publish-whole" hidden=true><b>{context.text("publish-whole")}</b></p>
        <div id="publish-ways" class="stack" hidden=true>
            <p id="publish-missing"></p>
            <h3>{context.text("publish-ways")}</h3>
            <p id="publish-where"></p>
            <p class="row">
                <a class="btn" id="publish-mail" href="#step-send" hidden=true>{context.text("publish-mail")}</a>
                <button type="button" class="btn quiet" data-go="copy">{context.text("publish-copy")}</button>
            </p>
            <div id="publish-files"><ul class="bullets"></ul></div>
            <p id="publish-git" hidden=true>{context.text("publish-git")}</p>
            <ul class="bullets" id="publish-git-links"></ul>
            {next(context, page)}
            <details class="fold">
                <summary>{context.text("publish-file")}</summary>
                <div class="stack tight">
                    <p>{context.text("publish-file-what")}</p>
                    <pre class="lines src" id="publish-file-text" tabindex="0"></pre>
                </div>
            </details>
        </div>
    }
    .once()
}

/// What happens after sending, and when; who may change the entry later.
fn next(context: &Context, page: &PublishPage) -> AnyView {
    let months = i64::from(page.lapses_after);
    let holds = context.i18n().format("publish-next-remind", &[("months", months.into())]);
    view! {
        <section class="stack tight" aria-labelledby="publish-next">
            <h3 id="publish-next">{context.text("publish-what-next")}</h3>
            <ol class="bullets numbers">
                <li>{context.text("publish-next-editor")}</li>
                <li>{context.text("publish-next-live")}</li>
                <li>{holds}</li>
                <li>{context.text("publish-next-change")}</li>
            </ol>
        </section>
    }
    .once()
}
