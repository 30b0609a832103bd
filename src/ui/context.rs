//! What every component needs: the language, its texts, the addresses of pages and of the icons.

use crate::i18n::{I18n, Messages, PluralRule};
use crate::model::{EntryLink, Help, Locale};
use crate::route::{Page, Routes};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The interface in one language, as the browser fetches it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Interface {
    pub messages: Messages,
    pub routes: Routes,
}

/// Cheap to clone.
#[derive(Clone)]
pub struct Context {
    inner: Arc<Inner>,
    help_now: Option<Arc<Help>>,
}

struct Inner {
    i18n: I18n,
    routes: Routes,
    icons: String,
}

impl Context {
    /// `icons` is the address of the file of symbols.
    pub fn new(locale: Locale, interface: Interface, plural: PluralRule, icons: &str) -> Self {
        let i18n = I18n::new(locale, interface.messages, plural);
        Self { inner: Arc::new(Inner { i18n, routes: interface.routes, icons: icons.to_owned() }), help_now: None }
    }

    /// With those who help at once, for the foot of whole pages.
    pub fn with_help_now(self, help: Help) -> Self {
        Self { help_now: Some(Arc::new(help)), ..self }
    }

    pub fn help_now(&self) -> Option<&Help> {
        self.help_now.as_deref()
    }

    pub fn locale(&self) -> Locale {
        self.inner.i18n.locale
    }

    pub fn i18n(&self) -> &I18n {
        &self.inner.i18n
    }

    pub fn routes(&self) -> &Routes {
        &self.inner.routes
    }

    pub fn icons(&self) -> &str {
        &self.inner.icons
    }

    /// In which direction the page's language is written: `ltr` or `rtl`.
    pub fn direction(&self) -> &str {
        self.inner.routes.direction(self.locale())
    }

    /// A message without variables.
    pub fn text(&self, key: &str) -> String {
        self.inner.i18n.text(key)
    }

    /// The address of a page in this language.
    pub fn path(&self, page: &Page) -> String {
        self.inner.routes.path(self.locale(), page)
    }

    /// The address of an entry's page in this language.
    pub fn entry_path(&self, link: &EntryLink) -> String {
        self.path(&Page::Entry(link.entry_type, link.id.clone()))
    }

    /// A language's name in the page's language, from its ISO 639-1 code.
    pub fn language_name(&self, code: &str) -> String {
        self.inner.i18n.format("language-of", &[("code", code.into())])
    }
}
