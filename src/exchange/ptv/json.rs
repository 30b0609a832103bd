//! JSON read field by field: null and missing are nothing, another type than a field has is a fault with its place.
//! It knows no fields.

use crate::exchange::Fault;
use crate::model::Date;
use serde_json::Value;
use std::cell::RefCell;

/// The faults of one file.
pub struct Faults {
    pub file: String,
    found: RefCell<Vec<Fault>>,
}

impl Faults {
    pub fn new(file: &str) -> Self {
        Self { file: file.to_owned(), found: RefCell::default() }
    }

    pub fn into_inner(self) -> Vec<Fault> {
        self.found.into_inner()
    }
}

/// A value of a file, and where it stands.
#[derive(Clone)]
pub struct Node<'a> {
    value: &'a Value,
    pub place: String,
    faults: &'a Faults,
}

impl<'a> Node<'a> {
    pub fn new(value: &'a Value, faults: &'a Faults) -> Self {
        Self { value, place: String::new(), faults }
    }

    pub fn file(&self) -> &'a str {
        &self.faults.file
    }

    pub fn fault(&self, message: impl Into<String>) {
        self.faults.found.borrow_mut().push(Fault::new(&self.faults.file, &self.place, message));
    }

    /// A field that is there and not null.
    pub fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        let place = if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) };
        Some(Self { value, place, faults: self.faults })
    }

    pub fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether the object has the key, be its value null.
    pub fn names(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    pub fn is_table(&self) -> bool {
        self.value.is_object()
    }

    pub fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// Its own text; `None`, and a fault, where it is something else.
    pub fn as_text(&self) -> Option<String> {
        let Value::String(text) = self.value else {
            self.fault("is not a text; save the answer of PTV as it is");
            return None;
        };
        Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A text that is not empty.
    pub fn text(&self, key: &str) -> Option<String> {
        self.get(key)?.as_text()
    }

    pub fn flag(&self, key: &str) -> bool {
        let Some(node) = self.get(key) else { return false };
        node.value.as_bool().unwrap_or_else(|| {
            node.fault("is neither true nor false; save the answer of PTV as it is");
            false
        })
    }

    /// The items of its own list that are not null.
    pub fn items(&self) -> Vec<Self> {
        let Value::Array(items) = self.value else {
            self.fault("is not a list in square brackets; save the answer of PTV as it is");
            return Vec::new();
        };
        let item = |(position, value): (usize, &'a Value)| Self {
            value,
            place: format!("{}[{position}]", self.place),
            faults: self.faults,
        };
        items.iter().enumerate().filter(|(_, value)| !value.is_null()).map(item).collect()
    }

    pub fn list(&self, key: &str) -> Vec<Self> {
        self.get(key).map(|node| node.items()).unwrap_or_default()
    }

    /// The items of a list that are objects; each other one is a fault.
    pub fn tables(&self, key: &str) -> Vec<Self> {
        self.list(key).into_iter().filter(Self::expect_table).collect()
    }

    /// A field that is an object.
    pub fn table(&self, key: &str) -> Option<Self> {
        self.get(key).filter(Self::expect_table)
    }

    fn expect_table(&self) -> bool {
        if !self.value.is_object() {
            self.fault("is not an object in braces; save the answer of PTV as it is");
        }
        self.value.is_object()
    }

    /// The texts of a list.
    pub fn texts(&self, key: &str) -> Vec<String> {
        self.list(key).iter().filter_map(Self::as_text).collect()
    }

    /// The fields of its own object, in order of their names, that are not null.
    pub fn fields(&self) -> Vec<(&'a str, Self)> {
        let keys = self.value.as_object().into_iter().flat_map(|map| map.keys());
        keys.filter_map(|key| Some((key.as_str(), self.get(key)?))).collect()
    }

    /// The day of a date and time.
    pub fn day(&self, key: &str) -> Option<Date> {
        let node = self.get(key)?;
        let day = Date::parse(node.as_text()?.get(..10).unwrap_or_default()).filter(|date| date.day.is_some());
        if day.is_none() {
            node.fault("is not a date and time; save the answer of PTV as it is");
        }
        day
    }

    /// A number, or a text that is one.
    pub fn number(&self, key: &str) -> Option<f64> {
        let node = self.get(key)?;
        let number = match node.value {
            Value::String(text) => text.trim().replace(',', ".").parse().ok(),
            value => value.as_f64(),
        };
        number.filter(|number: &f64| number.is_finite())
    }
}
