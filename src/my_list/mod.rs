//! The list that a person carries: entries and steps of paths to come back to, in the order in which they were saved.
//! Pure; where it is kept, `platform` knows.

use crate::model::EntryType;

/// The form in which a list is written: the version, then a line for each item. Later versions are left alone.
const VERSION: &str = "1";

/// Something that was saved. The name is kept as it was read, so that it can be shown with no network, and when what it
/// names is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub entry_type: EntryType,
    pub id: String,
    /// The step of a path.
    pub step: Option<String>,
    pub name: String,
}

impl Item {
    /// Reads `TYPE/ID` or `TYPE/ID/STEP`.
    pub fn parse(target: &str, name: &str) -> Option<Self> {
        let mut parts = target.split('/');
        let entry_type = EntryType::parse(parts.next()?)?;
        let id = parts.next().filter(|id| !id.is_empty())?.to_owned();
        let step = parts.next().filter(|step| !step.is_empty()).map(str::to_owned);
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        parts.next().is_none().then_some(Self { entry_type, id, step, name })
    }

    /// What it is saved under.
    pub fn target(&self) -> String {
        let step = self.step.as_ref().map(|step| format!("/{step}")).unwrap_or_default();
        format!("{}/{}{step}", self.entry_type.as_str(), self.id)
    }
}

/// What was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MyList {
    items: Vec<Item>,
}

impl MyList {
    /// Reads what [`MyList::write`] wrote; `None` when it was written by another version. Lines that say nothing are left
    /// out.
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(VERSION) {
            return None;
        }
        let items = lines.filter_map(|line| line.split_once('\t').and_then(|(target, name)| Item::parse(target, name)));
        Some(Self { items: items.collect() })
    }

    pub fn write(&self) -> String {
        let lines = self.items.iter().map(|item| format!("\n{}\t{}", item.target(), item.name));
        std::iter::once(VERSION.to_owned()).chain(lines).collect()
    }

    pub fn items(&self) -> &[Item] {
        &self.items
    }

    pub fn has(&self, target: &str) -> bool {
        self.items.iter().any(|item| item.target() == target)
    }

    /// Saves an item at the end, or takes it away where it is there already.
    pub fn toggle(&mut self, item: Item) {
        let target = item.target();
        if self.has(&target) {
            self.items.retain(|other| other.target() != target);
        } else {
            self.items.push(item);
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn item(target: &str, name: &str) -> Item {
        Item::parse(target, name).unwrap()
    }

    #[test]
    fn what_is_saved_again_is_taken_away() {
        let mut list = MyList::default();
        list.toggle(item("service/one", "One"));
        list.toggle(item("path/two/first", "Two, first"));
        assert!(list.has("path/two/first") && !list.has("path/two"));
        list.toggle(item("service/one", "One"));
        assert_eq!(list.items(), [item("path/two/first", "Two, first")]);
    }

    #[test]
    fn what_is_no_list_of_this_version_is_left_alone() {
        assert_eq!(MyList::read(""), None);
        assert_eq!(MyList::read("2\nservice/one\tOne"), None);
        let read = MyList::read("1\nnonsense\nservice/one\tOne\nsecret/two\tTwo\nservice/\tThree").unwrap();
        assert_eq!(read.items(), [item("service/one", "One")]);
    }

    proptest! {
        #[test]
        fn a_list_is_read_as_it_was_written(names in prop::collection::vec("\\PC{0,30}", 0..6)) {
            let mut list = MyList::default();
            for (name, number) in names.iter().zip(0..) {
                list.toggle(item(&format!("service/s{number}"), name));
            }
            prop_assert_eq!(MyList::read(&list.write()), Some(list));
        }
    }
}
