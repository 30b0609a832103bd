//! What the form begins with: a draft that was kept, an entry that is changed, a file that is opened, nothing.

use super::program::Program;
use crate::catalogue::{Problem, check_text};
use crate::model::EntryType;
use crate::platform::{dom, storage};
use crate::publish::{Draft, extract};

impl Program {
    /// Goes on with the draft that is kept on the device.
    pub fn restore(&self) {
        let kept = storage::draft().and_then(|text| Draft::read(&text, &self.catalogue));
        if let Some(draft) = kept.filter(|draft| !draft.is_empty()) {
            self.draft.replace(draft);
            self.say(&self.context.text("publish-said-continued"));
        }
    }

    /// Opens the file of an entry or the message of a proposal; `false` when it is none.
    pub fn open(&self, text: &str) -> bool {
        let parts = extract(text);
        let mut drafts = parts.iter().filter_map(|(_, text)| {
            let (entry, problems) = check_text("", text, EntryType::Service, &self.catalogue);
            // A file that is no service at all, or says nothing that the form knows, is not opened.
            let unread = problems.iter().any(|problem: &Problem| problem.field.is_empty());
            let entry = entry.filter(|entry| !unread && !entry.id.is_empty() && entry.first_step.is_some())?;
            let known = self.cards.iter().any(|card| card.id == entry.id);
            let mut draft = Draft::of(entry);
            if !known {
                // What was never accepted is still new.
                draft.base = None;
            }
            Some(draft)
        });
        let Some(mut draft) = drafts.next() else { return false };
        // A new provider that comes along says its own sentence.
        let providers = parts.iter().filter_map(|(_, text)| {
            let (entry, _) = check_text("", text, EntryType::Organisation, &self.catalogue);
            entry.filter(|entry| draft.values.get("organisation") == Some(&entry.id))
        });
        if let Some(provider) = providers.last() {
            for (locale, text) in provider.text {
                draft.values.insert("organisation".to_owned(), text.name);
                let promise = text.promise.unwrap_or_default();
                draft.values.insert(format!("organisation.text.{locale}.promise"), promise);
            }
        }
        self.begin(draft);
        true
    }

    /// Puts another draft in the place of this one, which can be brought back.
    pub fn begin(&self, draft: Draft) {
        let before = self.draft.replace(draft);
        if !before.is_empty() {
            self.before.replace(Some(before));
        }
        self.tried.borrow_mut().clear();
        self.redraw();
    }

    /// Brings back what was there before.
    pub fn undo(&self) {
        if let Some(before) = self.before.take() {
            let now = self.draft.replace(before);
            self.before.replace((!now.is_empty()).then_some(now));
            self.redraw();
        }
    }

    pub fn redraw(&self) {
        self.fill();
        self.keep();
        self.show();
        dom::set_attribute("publish-undo", "hidden", self.before.borrow().is_none().then_some(""));
    }
}
