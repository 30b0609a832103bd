//! A whole HTML document around a rendered body: title, description, addresses in the other languages, the policy.

use super::assets::Assets;
use super::structured_data;
use crate::model::PageData;
use crate::route::{Page, Routes};
use crate::ui::{Context, page};
use leptos::prelude::{AnyView, RenderHtml};
use leptos::reactive::owner::Owner;
use std::fmt::Write;

/// The policy of every page, but for who may frame it, which only a header can say.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// What every document of the site shares.
pub struct Documents<'a> {
    pub assets: &'a Assets,
    pub routes: &'a Routes,
    /// Scheme and host, without a slash at the end.
    pub base_url: &'a str,
    /// Where the site lies on its host: empty, or `/folder`.
    pub base_path: &'a str,
    /// Where the app finds its data: the content of `<meta name="suoraan">`.
    pub data: &'a str,
}

impl Documents<'_> {
    /// The document of a page.
    pub fn page(&self, context: &Context, place: &Page, data: &PageData) -> String {
        let title = format!("{} – {}", page::title(context, data), context.text("site-name"));
        let path = context.path(place);
        // First of all, because its content changes with every text and the rest does not: see `compressed`.
        let mut head = format!("<meta name=\"suoraan\" content=\"{}\">", attribute(self.data));
        head.push_str(&self.head(&title, &page::description(context, data)));
        self.write_addresses(&mut head, &path, place);
        if !place.is_indexed() {
            head.push_str("<meta name=\"robots\" content=\"noindex\">");
        }
        head.push_str(&structured_data::script(self.base_url, context, data));
        match place {
            Page::Embed(..) => self.write_style(&mut head),
            Page::EmbedSearch => {
                self.write_style(&mut head);
                write_script(&mut head, &self.assets.embed);
            }
            Page::MyList | Page::Together => self.write_program(&mut head, &self.assets.boot_list),
            Page::Publish => self.write_program(&mut head, &self.assets.boot_publish),
            _ => self.write_program(&mut head, &self.assets.boot),
        }
        document(context, &head, render(|| page::body(context, Some(place), data)))
    }

    /// `404.html`, in all languages at once.
    pub fn not_found(&self, contexts: &[Context]) -> String {
        let Some(first) = contexts.first() else { return String::new() };
        let titles: Vec<String> = contexts.iter().map(|context| context.text("not-found-title")).collect();
        let mut head = self.head(&titles.join(" – "), &first.text("site-description"));
        head.push_str("<meta name=\"robots\" content=\"noindex\">");
        self.write_style(&mut head);
        document(first, &head, render(|| page::not_found(contexts)))
    }

    /// `/`: a link to each language, and a script that chooses for those who have chosen before.
    pub fn root(&self, contexts: &[Context]) -> String {
        let Some(first) = contexts.first() else { return String::new() };
        let mut head = self.head(&first.text("site-name"), &first.text("site-description"));
        self.write_addresses(&mut head, &format!("{}/", self.base_path), &Page::Home);
        self.write_style(&mut head);
        write_script(&mut head, &self.assets.choose);
        let mut body = format!(
            "<main id=\"main\" class=\"wrap stack narrow\"><h1>{}</h1><ul class=\"stack\">",
            text(&first.text("site-name"))
        );
        for context in contexts {
            let (tag, name) = (context.locale(), context.text("language-name"));
            let _ = write!(
                body,
                "<li><a class=\"btn\" data-language=\"\" lang=\"{tag}\" hreflang=\"{tag}\" href=\"{}\">{}</a></li>",
                attribute(&context.path(&Page::Home)),
                text(&name)
            );
        }
        body.push_str("</ul></main>");
        document(first, &head, body)
    }

    fn head(&self, title: &str, description: &str) -> String {
        format!(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
             <title>{}</title><meta name=\"description\" content=\"{}\">",
            text(title),
            attribute(description)
        )
    }

    /// Canonical address, and the same page in every language.
    fn write_addresses(&self, head: &mut String, path: &str, place: &Page) {
        let _ = write!(head, "<link rel=\"canonical\" href=\"{}{}\">", attribute(self.base_url), attribute(path));
        let mut alternate = |tag: &str, path: &str| {
            let _ = write!(
                head,
                "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}{}\">",
                attribute(self.base_url),
                attribute(path)
            );
        };
        for language in self.routes.languages() {
            alternate(language.locale.as_str(), &self.routes.path(language.locale, place));
        }
        if let Some(first) = self.routes.languages().first() {
            let root = format!("{}/", self.base_path);
            let path = if *place == Page::Home { root } else { self.routes.path(first.locale, place) };
            alternate("x-default", &path);
        }
    }

    fn write_style(&self, head: &mut String) {
        let _ = write!(
            head,
            "<link rel=\"stylesheet\" href=\"{}\"><link rel=\"icon\" type=\"image/svg+xml\" href=\"{}\">",
            attribute(&self.assets.style),
            attribute(&self.assets.favicon)
        );
    }

    fn write_program(&self, head: &mut String, boot: &str) {
        self.write_style(head);
        let assets = self.assets;
        let _ = write!(
            head,
            "<script type=\"module\" src=\"{}\"></script><script nomodule src=\"{}\"></script>",
            attribute(boot),
            attribute(&assets.no_app)
        );
    }
}

/// A small program of one file.
fn write_script(head: &mut String, address: &str) {
    let _ = write!(head, "<script type=\"module\" src=\"{}\"></script>", attribute(address));
}

/// Renders a view to HTML, without the marks that only hydration needs.
pub fn render(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html()).replace("<!>", "")
}

fn document(context: &Context, head: &str, body: String) -> String {
    let (locale, direction) = (context.locale(), attribute(context.direction()));
    format!(
        "<!doctype html><html lang=\"{locale}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">{head}</head><body>{body}</body></html>\n"
    )
}

fn text(value: &str) -> String {
    value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn attribute(value: &str) -> String {
    text(value).replace('"', "&quot;")
}
