//! "Put this on your own site": a plain link and a frame, as text to copy. Quiet, for the few who want it.

use crate::model::{Detail, EntryType};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

/// How high the frame of a card is, and that of the search, in pixels: what most of them need on a phone.
const CARD: u16 = 560;
const SEARCH: u16 = 620;

pub fn own_site(context: &Context, detail: &Detail) -> Option<AnyView> {
    let card = &detail.card;
    if !Page::EMBEDDED.contains(&card.entry_type) {
        return None;
    }
    let site = &detail.report.site;
    let page = format!("{site}{}", context.entry_path(&card.link()));
    let embed = context.path(&Page::Embed(card.entry_type, card.id.clone()));
    let area = (card.entry_type == EntryType::Organisation).then(|| {
        let href = format!("{}#embed", context.path(&Page::OpenData));
        view! { <li><a href=href>{context.text("own-site-area")}</a></li> }
    });
    Some(
        view! {
            <details class="fold no-print" id="own-site">
                <summary>{context.text("own-site-title")}</summary>
                <div class="stack tight">
                    <p>{context.text("own-site-intro")}</p>
                    <p><b>{context.text("own-site-link")}</b></p>
                    {code(link(&page, &card.name.text))}
                    <p><b>{context.text("own-site-frame")}</b></p>
                    {code(iframe(&format!("{site}{embed}"), &card.name.text, CARD))}
                    <ul class="links">
                        <li><a href=embed target="_blank" rel="noopener">{context.text("own-site-look")}</a></li>
                        {area}
                    </ul>
                </div>
            </details>
        }
        .once(),
    )
}

/// A frame of the search, for the page about open data.
pub fn search_frame(address: &str, title: &str) -> String {
    iframe(address, title, SEARCH)
}

/// Something to copy.
pub fn code(text: String) -> AnyView {
    view! { <p class="say src"><code>{text}</code></p> }.once()
}

/// A plain link, as HTML.
pub fn link(address: &str, name: &str) -> String {
    format!("<a href=\"{}\">{}</a>", escaped(address), escaped(name))
}

fn iframe(address: &str, title: &str, height: u16) -> String {
    let (address, title) = (escaped(address), escaped(title));
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\"></iframe>"
    )
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_is_html_whatever_the_name() {
        assert_eq!(
            link("https://a.example/?b&c", "A & \"B\" <C>"),
            "<a href=\"https://a.example/?b&amp;c\">A &amp; &quot;B&quot; &lt;C&gt;</a>"
        );
    }
}
