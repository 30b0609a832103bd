//! Strings and numbers that stand in a Fluent source itself.

use super::Value;
use std::borrow::Cow;

/// What a term is called with, or a select is on.
#[derive(Clone)]
pub(super) enum Literal<'s> {
    Text(Cow<'s, str>),
    Number(i64),
}

impl Literal<'_> {
    pub(super) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => Value::Number(*number),
        }
    }
}

/// A number as Fluent writes it: without zeros in front, with as many decimals as are given.
pub(super) fn plain_number(written: &str) -> String {
    let (sign, digits) = written.strip_prefix('-').map_or(("", written), |digits| ("-", digits));
    let shorter = digits.trim_start_matches('0');
    let zero = if shorter.is_empty() || shorter.starts_with('.') { "0" } else { "" };
    [sign, zero, shorter].concat()
}
