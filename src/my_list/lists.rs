//! All lists of a device, one of which is in use.

use super::MyList;

/// More lists are not kept.
const MOST_LISTS: usize = 50;

/// There is always one in use; it may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lists {
    pub current: MyList,
    others: Vec<MyList>,
    /// How many of the others come before the one in use.
    place: usize,
}

impl Lists {
    /// These lists, of which one is in use.
    pub(super) fn of(mut all: Vec<MyList>, place: usize) -> Self {
        if all.is_empty() {
            return Self::default();
        }
        let place = place.min(all.len() - 1);
        Self { current: all.remove(place), others: all, place }
    }

    /// Every list in order.
    pub fn all(&self) -> impl Iterator<Item = &MyList> {
        let before = self.others.iter().take(self.place);
        before.chain([&self.current]).chain(self.others.iter().skip(self.place))
    }

    /// The place of the one in use.
    pub fn place(&self) -> usize {
        self.place.min(self.others.len())
    }

    pub fn is_empty(&self) -> bool {
        self.all().all(|list| *list == MyList::default())
    }

    /// Uses another one.
    pub fn choose(&mut self, place: usize) {
        if place > self.others.len() {
            return;
        }
        let mut all: Vec<MyList> = self.all().cloned().collect();
        self.current = all.remove(place);
        self.others = all;
        self.place = place;
    }

    /// Adds a list at the end and uses it. Where the one in use has nothing in it, that gives way.
    pub fn add(&mut self, list: MyList) {
        if self.others.len() + 1 >= MOST_LISTS {
            return;
        }
        let empty = self.current == MyList::default();
        let all = self.all().filter(|other| !(empty && std::ptr::eq(*other, &self.current))).cloned().collect();
        self.others = all;
        self.place = self.others.len();
        self.current = list;
    }

    /// Takes the one in use away; the one before it is used then.
    pub fn remove(&mut self) {
        let place = self.place();
        self.current = MyList::default();
        self.place = self.others.len();
        if !self.others.is_empty() {
            let next = place.saturating_sub(1);
            self.current = self.others.remove(next);
            self.place = next;
        }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    fn named(title: &str) -> MyList {
        MyList { title: title.to_owned(), ..MyList::default() }
    }

    fn titles(lists: &Lists) -> Vec<&str> {
        lists.all().map(|list| list.title.as_str()).collect()
    }

    #[test]
    fn lists_are_added_chosen_and_taken_away_in_their_order() {
        let mut lists = Lists::default();
        assert!(lists.is_empty());
        for title in ["a", "b", "c"] {
            lists.add(named(title));
        }
        assert_eq!((titles(&lists), lists.place()), (vec!["a", "b", "c"], 2));
        lists.choose(0);
        assert_eq!((titles(&lists), lists.current.title.as_str()), (vec!["a", "b", "c"], "a"));
        lists.choose(7);
        assert_eq!(lists.place(), 0);
        lists.choose(1);
        lists.remove();
        assert_eq!((titles(&lists), lists.current.title.as_str()), (vec!["a", "c"], "a"));
        lists.add(named("d"));
        assert_eq!(titles(&lists), ["a", "c", "d"]);
        for _ in 0..4 {
            lists.remove();
        }
        assert!(lists.is_empty() && lists.all().count() == 1);
    }
}
