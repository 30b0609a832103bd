//! An object of HSDS: its fields in order, without those that are empty.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use uuid::Uuid;

/// Every record has an id; whatever else is empty or not known is left out.
pub struct Record {
    id: Uuid,
    fields: Vec<(&'static str, Content)>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content {
    Text(String),
    Number(u32),
    Degrees(f64),
    One(Record),
    List(Vec<Record>),
}

impl Record {
    pub fn new(id: Uuid) -> Self {
        Self { id, fields: Vec::new() }
    }

    pub fn text(self, name: &'static str, value: impl Into<Option<String>>) -> Self {
        let value = value.into().filter(|text| !text.trim().is_empty());
        self.with(name, value.map(Content::Text))
    }

    pub fn number(self, name: &'static str, value: Option<u32>) -> Self {
        self.with(name, value.map(Content::Number))
    }

    pub fn degrees(self, name: &'static str, value: Option<f64>) -> Self {
        self.with(name, value.map(Content::Degrees))
    }

    pub fn one(self, name: &'static str, value: Option<Self>) -> Self {
        self.with(name, value.map(Content::One))
    }

    pub fn list(self, name: &'static str, value: Vec<Self>) -> Self {
        self.with(name, Some(value).filter(|list| !list.is_empty()).map(Content::List))
    }

    fn with(mut self, name: &'static str, content: Option<Content>) -> Self {
        self.fields.extend(content.map(|content| (name, content)));
        self
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.fields.len() + 1))?;
        map.serialize_entry("id", &self.id.to_string())?;
        for (name, content) in &self.fields {
            map.serialize_entry(name, content)?;
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_left_out() {
        let record = Record::new(Uuid::nil())
            .text("name", "A".to_owned())
            .text("blank", " ".to_owned())
            .text("none", None)
            .number("age", Some(18))
            .number("no_age", None)
            .list("phones", Vec::new())
            .one("organization", Some(Record::new(Uuid::nil())));
        let nil = "00000000-0000-0000-0000-000000000000";
        assert_eq!(
            serde_json::to_string(&record).unwrap(),
            format!(r#"{{"id":"{nil}","name":"A","age":18,"organization":{{"id":"{nil}"}}}}"#)
        );
    }
}
