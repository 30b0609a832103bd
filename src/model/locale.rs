//! A language of the interface, as its BCP 47 tag. It knows nothing of which languages an edition has.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A language tag such as `fi`: lower-case ASCII letters, digits and hyphens, at most eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale([u8; 8]);

impl Locale {
    /// The tag of a text that is in no language in particular.
    pub const UNDETERMINED: Self = Self(*b"und\0\0\0\0\0");

    /// Reads a tag; `None` when it is empty, longer than eight bytes or has other characters.
    pub fn parse(tag: &str) -> Option<Self> {
        let fits = (1..=8).contains(&tag.len());
        let plain = tag.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !fits || !plain {
            return None;
        }
        let mut bytes = [0; 8];
        for (slot, byte) in bytes.iter_mut().zip(tag.bytes()) {
            *slot = byte;
        }
        Some(Self(bytes))
    }

    /// The tag as it stands in `<html lang>` and in URLs.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(self.0.len());
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom("not a language tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_keeps_its_letters() {
        assert_eq!(Locale::parse("sv").map(|locale| locale.to_string()).as_deref(), Some("sv"));
        assert_eq!(Locale::parse("zh-hans").map(|locale| locale.to_string()).as_deref(), Some("zh-hans"));
    }

    #[test]
    fn the_undetermined_tag_is_und() {
        assert_eq!(Locale::parse("und"), Some(Locale::UNDETERMINED));
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for tag in ["", "FI", "f i", "../etc", "toolongtag"] {
            assert_eq!(Locale::parse(tag), None, "{tag}");
        }
    }
}
