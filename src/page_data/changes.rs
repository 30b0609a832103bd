//! What changed lately among what is local to a municipality, as far as the files say it.

use super::PageMaker;
use crate::model::{Change, Changes, Date, Entry};

/// A month, in days.
const MONTH: i64 = 30;

impl PageMaker<'_> {
    /// The changes of the last month among these entries, the newest first.
    pub(super) fn changes(&self, entries: &[&Entry]) -> Changes {
        let since = self.today.plus_days(-MONTH);
        // A date known only to its month or year may lie outside: it counts when it can lie inside.
        let lately = |date: &Date| !date.is_before(&since) && !self.today.is_before(date);
        let mut found = Vec::new();
        for entry in entries {
            let dates = [
                (Change::Begun, entry.valid.from),
                // It has ended on the day after its last.
                (Change::Ended, entry.valid.to.filter(|to| to.is_before(&self.today))),
                (Change::Text, entry.changed),
                (Change::Confirmed, entry.checked.map(|checked| checked.on)),
            ];
            for (change, date) in dates {
                let Some(date) = date.filter(lately) else { continue };
                found.extend(self.link(&entry.id).map(|link| (link, change, date)));
            }
        }
        found.sort_by(|(one, _, date), (other, _, day)| {
            day.cmp(date).then_with(|| self.compare(&one.name.text, &other.name.text))
        });
        let undated: Vec<&&Entry> = entries.iter().filter(|entry| entry.changed.is_none()).collect();
        Changes {
            since,
            found,
            entries: entries.len(),
            read: undated.iter().flat_map(|entry| &entry.sources).map(|source| source.read).max(),
            undated: undated.len(),
        }
    }
}
