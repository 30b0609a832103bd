//! The compiled messages of one language, and how one of them is written out. It knows nothing of Fluent's syntax.

use super::Value;
use serde::{Deserialize, Serialize};

/// Patterns by key. Its serialized form is what a site ships: a few bytes besides the texts themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Messages {
    /// In the order of their keys: a message is found by bisection.
    entries: Vec<(String, Pattern)>,
}

/// What is written one after another.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Pattern(pub(super) Vec<Part>);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum Part {
    Text(String),
    Variable(String),
    Select(Select),
}

/// One of several patterns, chosen by an argument: the first whose key matches, else the default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Select {
    pub(super) variable: String,
    /// Which of the variants is the default. It keeps its key and its place, for it may match before another does.
    pub(super) default: u32,
    pub(super) variants: Vec<(VariantKey, Pattern)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) enum VariantKey {
    /// A text as it is, or a number's plural category.
    Word(String),
    Number(i64),
}

/// Names the plural category of a number in the language of the messages.
pub(super) type Plural<'a> = &'a dyn Fn(i64) -> &'static str;

impl Messages {
    /// Any order of the entries will do; of equal keys the behaviour is unspecified.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(mut entries: Vec<(String, Pattern)>) -> Self {
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        Self { entries }
    }

    /// The message's text, or its key where there is no such message.
    pub(super) fn format(&self, key: &str, arguments: &[(&str, Value)], plural: Plural) -> String {
        let mut output = String::new();
        match self.pattern(key) {
            Some(pattern) => pattern.write(&mut output, arguments, plural),
            None => output.push_str(key),
        }
        output
    }

    fn pattern(&self, key: &str) -> Option<&Pattern> {
        let place = self.entries.binary_search_by(|(candidate, _)| candidate.as_str().cmp(key)).ok()?;
        self.entries.get(place).map(|(_, pattern)| pattern)
    }
}

/// What checks of a whole set of messages look at.
#[cfg(not(target_arch = "wasm32"))]
impl Messages {
    /// Every key, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The names of the arguments that a message takes, without `$`; `None` where there is no such message.
    pub fn variables(&self, key: &str) -> Option<std::collections::BTreeSet<&str>> {
        let mut names = std::collections::BTreeSet::new();
        let mut waiting = vec![self.pattern(key)?];
        while let Some(pattern) = waiting.pop() {
            for part in &pattern.0 {
                match part {
                    Part::Text(_) => {}
                    Part::Variable(name) => {
                        names.insert(name.as_str());
                    }
                    Part::Select(select) => {
                        names.insert(&select.variable);
                        waiting.extend(select.variants.iter().map(|(_, pattern)| pattern));
                    }
                }
            }
        }
        Some(names)
    }
}

impl Pattern {
    fn write(&self, output: &mut String, arguments: &[(&str, Value)], plural: Plural) {
        let argument = |wanted: &str| arguments.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
        for part in &self.0 {
            match part {
                Part::Text(text) => output.push_str(text),
                Part::Variable(name) => match argument(name) {
                    Some(Value::Text(text)) => output.push_str(text),
                    Some(Value::Number(number)) => output.push_str(&number.to_string()),
                    None => {
                        output.push_str("{$");
                        output.push_str(name);
                        output.push('}');
                    }
                },
                Part::Select(select) => {
                    if let Some(pattern) = select.choose(argument(&select.variable), plural) {
                        pattern.write(output, arguments, plural);
                    }
                }
            }
        }
    }
}

impl Select {
    /// `None` only where the default is not among the variants, which the compiler never writes.
    pub(super) fn choose(&self, value: Option<Value>, plural: Plural) -> Option<&Pattern> {
        let matching = value.and_then(|value| {
            let word = match value {
                Value::Text(text) => text,
                Value::Number(number) => plural(number),
            };
            self.variants.iter().find(|(key, _)| match key {
                VariantKey::Word(key) => key == word,
                VariantKey::Number(key) => value == Value::Number(*key),
            })
        });
        let default = || usize::try_from(self.default).ok().and_then(|place| self.variants.get(place));
        matching.or_else(default).map(|(_, pattern)| pattern)
    }
}
