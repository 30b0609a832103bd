//! The list that a person carries: entries and steps of paths to come back to, what was done with each, and a goal.
//! Pure; where it is kept and how it is shown others know.

mod clean;
mod file;
mod link;
mod lists;

pub use clean::{LONGEST_LINE, LONGEST_NOTE, clean, line};
pub use link::{LONGEST as LONGEST_LINK, Opened, Sent, SentItem, Trouble, open, write};
pub use lists::Lists;

use crate::model::{Date, EntryType, Tells};

/// A list has no more items.
pub(crate) const MOST_ITEMS: usize = 200;

/// How far somebody is with an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    ToDo,
    Contacted,
    Started,
    Finished,
    NotForMe,
}

impl State {
    /// In the order in which they follow each other; the place in it is the number in links.
    pub const ALL: [Self; 5] = [Self::ToDo, Self::Contacted, Self::Started, Self::Finished, Self::NotForMe];

    /// The word in files and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ToDo => "to-do",
            Self::Contacted => "contacted",
            Self::Started => "started",
            Self::Finished => "finished",
            Self::NotForMe => "not-for-me",
        }
    }

    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Finished | Self::NotForMe)
    }
}

/// Something that was saved. The name is kept as it was read, so that it can be shown with no network, and when what it
/// names is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub entry_type: EntryType,
    pub id: String,
    /// The step of a path.
    pub step: Option<String>,
    pub name: String,
    pub later: bool,
    pub state: State,
    /// When it was saved, and the entry's tells of that day: what has changed since is said.
    pub saved: Option<Date>,
    pub tells: Option<Tells>,
    pub note: String,
}

impl Item {
    /// Reads `TYPE/ID` or `TYPE/ID/STEP`.
    pub fn parse(target: &str, name: &str) -> Option<Self> {
        let mut parts = target.split('/');
        let entry_type = EntryType::parse(parts.next()?)?;
        let id = parts.next().filter(|id| is_id(id))?.to_owned();
        let step = parts.next().map(|step| is_id(step).then(|| step.to_owned()));
        let step = step.map_or(Some(None), |step| step.map(Some))?;
        let name = line(name);
        parts.next().is_none().then(|| Self {
            entry_type,
            id,
            step,
            name,
            later: false,
            state: State::ToDo,
            saved: None,
            tells: None,
            note: String::new(),
        })
    }

    /// What it is saved under.
    pub fn target(&self) -> String {
        let step = self.step.as_ref().map(|step| format!("/{step}")).unwrap_or_default();
        format!("{}/{}{step}", self.entry_type.as_str(), self.id)
    }
}

/// Ids become parts of addresses, so nothing else may pass for one.
pub(crate) fn is_id(id: &str) -> bool {
    (1..=100).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// One list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MyList {
    /// What it is called, where somebody has several.
    pub title: String,
    /// What somebody wrote who sent it.
    pub greeting: String,
    pub goal: String,
    /// What to ask at a meeting.
    pub questions: String,
    pub items: Vec<Item>,
}

impl MyList {
    pub fn has(&self, target: &str) -> bool {
        self.items.iter().any(|item| item.target() == target)
    }

    pub fn item_mut(&mut self, target: &str) -> Option<&mut Item> {
        self.items.iter_mut().find(|item| item.target() == target)
    }

    /// Saves an item at the end, unless it is there.
    pub fn add(&mut self, item: Item) {
        if !self.has(&item.target()) && self.items.len() < MOST_ITEMS {
            self.items.push(item);
        }
    }

    /// Takes another list's items onto this one. What was written there fills what is empty here, and comes after a note
    /// that is another.
    pub fn merge(&mut self, other: Self) {
        let texts = [
            (&mut self.greeting, other.greeting),
            (&mut self.goal, other.goal),
            (&mut self.questions, other.questions),
        ];
        for (own, theirs) in texts {
            if own.is_empty() {
                *own = theirs;
            }
        }
        for item in other.items {
            match self.item_mut(&item.target()) {
                Some(own) if !own.note.contains(&item.note) => {
                    own.note = clean(&format!("{}\n{}", own.note, item.note));
                }
                Some(_) => {}
                None => self.add(item),
            }
        }
    }

    pub fn remove(&mut self, target: &str) {
        self.items.retain(|item| item.target() != target);
    }

    /// Moves an item before the one above it, or after the one below it, among those that stand under the same heading.
    pub fn shift(&mut self, target: &str, up: bool) {
        let Some(at) = self.items.iter().position(|item| item.target() == target) else { return };
        let group = self.items.get(at).map(Group::of);
        let near = |(other, item): &(usize, &Item)| {
            (if up { *other < at } else { *other > at }) && Some(Group::of(item)) == group
        };
        let mut others = self.items.iter().enumerate().filter(near).map(|(other, _)| other);
        let other = if up { others.next_back() } else { others.next() };
        if let Some(other) = other {
            self.items.swap(at, other);
        }
    }

    /// The items under each heading, in their order.
    pub fn group(&self, group: Group) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| Group::of(item) == group)
    }
}

/// The headings under which a list's items stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Now,
    Later,
    Done,
}

impl Group {
    pub const ALL: [Self; 3] = [Self::Now, Self::Later, Self::Done];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::Later => "later",
            Self::Done => "done",
        }
    }

    pub fn of(item: &Item) -> Self {
        match (item.state.is_done(), item.later) {
            (true, _) => Self::Done,
            (false, true) => Self::Later,
            (false, false) => Self::Now,
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    fn item(target: &str) -> Item {
        Item::parse(target, "A name").unwrap()
    }

    #[test]
    fn what_names_no_entry_is_no_item() {
        for target in
            ["", "service", "service/", "secret/one", "service/One", "service/../x", "path/one/", "path/a/b/c"]
        {
            assert_eq!(Item::parse(target, "x"), None, "{target}");
        }
        assert_eq!(item("path/one/step").target(), "path/one/step");
    }

    #[test]
    fn what_is_merged_loses_nothing_that_was_written() {
        let noted = |target: &str, note: &str| Item { note: note.into(), ..item(target) };
        let mut own = MyList { goal: "own".into(), items: vec![noted("service/a", "one")], ..MyList::default() };
        let items = vec![noted("service/a", "two"), noted("service/b", "three")];
        own.merge(MyList { goal: "theirs".into(), greeting: "hello".into(), items, ..MyList::default() });
        let notes: Vec<&str> = own.items.iter().map(|item| item.note.as_str()).collect();
        assert_eq!((own.goal.as_str(), own.greeting.as_str(), notes), ("own", "hello", vec!["one\ntwo", "three"]));
    }

    #[test]
    fn items_move_among_those_under_the_same_heading() {
        let mut list = MyList::default();
        for target in ["service/a", "service/b", "service/c", "service/a"] {
            list.add(item(target));
        }
        list.item_mut("service/b").unwrap().later = true;
        list.shift("service/c", true);
        let now: Vec<String> = list.group(Group::Now).map(Item::target).collect();
        assert_eq!(now, ["service/c", "service/a"]);
        list.shift("service/c", true);
        list.shift("service/nowhere", false);
        list.shift("service/c", false);
        assert_eq!(list.items.iter().map(Item::target).collect::<Vec<_>>(), ["service/a", "service/b", "service/c"]);
        list.item_mut("service/a").unwrap().state = State::Finished;
        assert_eq!(list.group(Group::Done).count(), 1);
        list.remove("service/a");
        assert_eq!(list.items.len(), 2);
    }
}
