//! Where the app finds its data: the content of `<meta name="suoraan">`.

use super::{Context, Interface};
use crate::model::Locale;
use crate::platform::fetch::{LoadError, load};
use crate::platform::{dom, plural};
use std::collections::HashMap;

pub struct Settings {
    pub content: String,
    values: HashMap<String, String>,
}

impl Settings {
    pub fn read() -> Option<Self> {
        let content = dom::meta("suoraan")?;
        let values = form_urlencoded::parse(content.as_bytes()).into_owned().collect();
        Some(Self { content, values })
    }

    pub fn get(&self, key: &str) -> &str {
        self.values.get(key).map_or("", String::as_str)
    }

    /// The address of the data of a language.
    pub fn data(&self, locale: Locale) -> &str {
        self.get(locale.as_str())
    }

    /// The texts and addresses of a language.
    pub async fn context(&self, locale: Locale) -> Result<Context, LoadError> {
        let interface: Interface = load(&format!("{}interface.bin", self.data(locale))).await?;
        Ok(Context::new(locale, interface, plural, self.get("icons")))
    }
}
