//! A page of this site, fetched as HTML and put in place of the one that is shown. Nothing else becomes HTML: what
//! people type and what the catalogue says reach the page as text.

use super::dom;
use super::fetch::{LoadError, fetched};
use wasm_bindgen::JsCast;
use web_sys::{Document, DomParser, Node, SupportedType};

/// A whole page of the version of the site that the app belongs to. Its scripts are inert.
pub struct FetchedPage {
    document: Document,
}

impl FetchedPage {
    /// Fetches the text of a page.
    pub async fn fetch(path: &str) -> Result<String, LoadError> {
        fetched(path).await?.text().await.map_err(|_| LoadError::NotFetched)
    }

    /// Reads a page. `settings` is the content of `<meta name="suoraan">`: a page that has another was published since.
    pub fn read(text: &str, settings: &str) -> Result<Self, LoadError> {
        if !text.trim_end().ends_with("</html>") {
            return Err(LoadError::Damaged);
        }
        let parser = DomParser::new().map_err(|_| LoadError::Damaged)?;
        let document = parser.parse_from_string(text, SupportedType::TextHtml).map_err(|_| LoadError::Damaged)?;
        match dom::meta_of(&document, "suoraan") {
            Some(own) if own == settings => Ok(Self { document }),
            Some(_) => Err(LoadError::OtherVersion),
            None => Err(LoadError::Damaged),
        }
    }

    /// Puts its title, language and body in place of the shown ones.
    pub fn show(self) -> Option<()> {
        let shown = web_sys::window()?.document()?;
        let (from, to) = (self.document.document_element()?, shown.document_element()?);
        for name in ["lang", "dir"] {
            let _ = to.set_attribute(name, &from.get_attribute(name).unwrap_or_default());
        }
        shown.set_title(&self.document.title());
        let (from, to): (Node, _) = (self.document.body()?.unchecked_into(), shown.body()?);
        to.replace_children_with_node_0();
        while let Some(child) = from.first_child() {
            to.append_child(&child).ok()?;
        }
        Some(())
    }
}
