//! General descriptions as PTV's own source files had them before the open interface: `Lang` and `Label`, and texts as
//! the blocks of an editor (Draft.js) in JSON of their own.

use super::json::Node;
use super::model::{Collected, Said, Subject};
use serde_json::Value;

pub fn general(node: &Node<'_>, into: &mut Collected) {
    let Some(id) = super::read::id(node, "Id") else { return };
    let mut said = Said::default();
    let texts = [
        "Name",
        "ShortDescription",
        "Description",
        "BackgroundDescription",
        "ServiceRestrictions",
        "UserInstructions",
        "ChargeTypeAdditionalInfo",
        "DeadLineAdditionalInfo",
        "ProcessingTimeAdditionalInfo",
        "ValidityTimeAdditionalInfo",
    ];
    for key in texts {
        for row in node.tables(key) {
            if let (Some(language), Some(text)) = (row.text("Lang"), row.text("Label").and_then(|text| plain(&text))) {
                said.add(key, &language, text);
            }
        }
    }
    let codes = |key: &str| node.tables(key).iter().filter_map(|row| row.text("Key")).collect();
    let subject = Subject {
        id: id.clone(),
        said,
        charge: node.text("ChargeType"),
        classes: codes("ServiceClass"),
        target_groups: Vec::new(),
        life_events: Vec::new(),
    };
    into.general.insert(id, subject);
}

/// The text of blocks, one a line; what is no blocks is the text itself.
fn plain(text: &str) -> Option<String> {
    if !text.starts_with('{') {
        return Some(text.to_owned());
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return Some(text.to_owned()) };
    let blocks = value.get("blocks").and_then(Value::as_array)?;
    let line = |block: &Value| {
        let text = block.get("text")?.as_str()?;
        let item = block.get("type").and_then(Value::as_str).is_some_and(|kind| kind.ends_with("list-item"));
        Some(if item { format!("* {text}") } else { text.to_owned() })
    };
    let lines: Vec<String> = blocks.iter().filter_map(line).filter(|line| !line.trim().is_empty()).collect();
    Some(lines.join("\n")).filter(|text| !text.trim().is_empty())
}
