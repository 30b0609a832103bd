//! What a message says: an e-mail as text, in every language of the edition, one after the other.

use super::{Recipients, Reminder, ReminderKind};
use crate::i18n::I18n;
use crate::model::{Catalogue, Date, Edition};
use crate::route::{Page, Routes};

/// The texts and addresses of a language.
pub struct Voice {
    pub i18n: I18n,
    pub routes: Routes,
}

/// Between two languages.
const LINE: &str = "* * *";

/// The whole e-mail: RFC 5322 with UTF-8 in its headers (RFC 6532), lines ending in CRLF, the body plain text.
///
/// `To` is left out where no address is known, and then the body begins with whom the editors call. `Reply-To` is there
/// where the edition has an editors' address. `From` and `Date` are left to the program that sends it, for which
/// `X-Unsent` says that it has not been sent.
pub fn message(reminder: &Reminder<'_>, catalogue: &Catalogue, voices: &[Voice]) -> String {
    let recipients = Recipients::of(catalogue, reminder.entry);
    let letters: Vec<Letter<'_>> = voices.iter().map(|voice| Letter { voice, reminder, catalogue }).collect();
    let subjects: Vec<String> = letters.iter().map(Letter::subject).collect();
    let mut headers = Vec::new();
    if !recipients.to.is_empty() {
        headers.push(("To", recipients.to.join(", ")));
    }
    headers.push(("Subject", subjects.join(" / ")));
    headers.extend(catalogue.edition.editors.clone().map(|editors| ("Reply-To", editors)));
    for (name, value) in [
        ("X-Unsent", "1"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        headers.push((name, value.to_owned()));
    }
    let mut lines: Vec<String> = headers.iter().map(|(name, value)| format!("{name}: {}", one_line(value))).collect();
    lines.push(String::new());
    if recipients.to.is_empty() {
        lines.extend(letters.iter().map(|letter| letter.call(&recipients.phones)));
        lines.push(String::new());
    }
    for (letter, place) in letters.iter().zip(0..) {
        if place > 0 {
            lines.extend([LINE, ""].map(str::to_owned));
        }
        for paragraph in letter.paragraphs() {
            lines.extend(paragraph);
            lines.push(String::new());
        }
    }
    let body: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    format!("{}\r\n", body.trim_end())
}

/// Nothing in a header may begin another one.
fn one_line(value: &str) -> String {
    value.split(char::is_control).collect::<Vec<_>>().join(" ")
}

/// A message in one language.
struct Letter<'a> {
    voice: &'a Voice,
    reminder: &'a Reminder<'a>,
    catalogue: &'a Catalogue,
}

impl Letter<'_> {
    fn edition(&self) -> &Edition {
        &self.catalogue.edition
    }

    fn text(&self, key: &str) -> String {
        self.voice.i18n.text(key)
    }

    /// A message that says a date.
    fn on(&self, key: &str, date: Date) -> String {
        let date = self.voice.i18n.date(date);
        self.voice.i18n.format(key, &[("date", date.as_str().into())])
    }

    /// The name of an entry in this language, else in the next that has one.
    fn name_of(&self, id: &str) -> Option<String> {
        let entry = self.catalogue.entries.get(id)?;
        let (_, text) = entry.text_in(self.voice.i18n.locale, &self.edition().locales)?;
        Some(text.name.clone())
    }

    fn name(&self) -> String {
        let id = &self.reminder.entry.id;
        self.name_of(id).unwrap_or_else(|| id.clone())
    }

    fn subject(&self) -> String {
        let name = self.name();
        let named = |key: &str| self.voice.i18n.format(key, &[("name", name.as_str().into())]);
        match self.reminder.kind {
            ReminderKind::Confirm => named("remind-confirm-subject"),
            ReminderKind::Lapsed => named("remind-lapsed-subject"),
            ReminderKind::Hidden => named("remind-hidden-subject"),
            ReminderKind::Ends => {
                let date = self.voice.i18n.date(self.reminder.about);
                let arguments = [("name", name.as_str().into()), ("date", date.as_str().into())];
                self.voice.i18n.format("remind-ends-subject", &arguments)
            }
        }
    }

    /// What the editors do where no message can be sent.
    fn call(&self, phones: &[&str]) -> String {
        if phones.is_empty() {
            return self.text("remind-call-unknown");
        }
        let phones = phones.join(", ");
        self.voice.i18n.format("remind-call", &[("phones", phones.as_str().into())])
    }

    /// What it is about, what to do, what happens next: each a paragraph of lines.
    fn paragraphs(&self) -> Vec<Vec<String>> {
        let name = self.name();
        let arguments = [("name", name.as_str().into()), ("edition", self.edition().name.as_str().into())];
        let about = self.voice.i18n.format("remind-about", &arguments);
        let mut paragraphs = vec![vec![self.text("remind-hello")], vec![about, self.page()]];
        paragraphs.extend(match self.reminder.kind {
            ReminderKind::Confirm => self.confirm(),
            ReminderKind::Lapsed => self.lapsed(),
            ReminderKind::Hidden => self.hidden(),
            ReminderKind::Ends => self.ends(),
        });
        paragraphs.push(vec![self.text("remind-thanks"), self.edition().name.clone()]);
        paragraphs
    }

    fn confirm(&self) -> Vec<Vec<String>> {
        let (limits, checked) = (&self.edition().freshness, self.reminder.about);
        let mut paragraphs = vec![vec![self.on("remind-confirm", checked)]];
        paragraphs.extend(self.ways());
        let next = [
            self.text("remind-next"),
            item(&self.on("remind-next-lapse", limits.lapses_on(checked))),
            item(&self.on("remind-next-hide", limits.hides_on(checked))),
        ];
        paragraphs.push(next.into());
        paragraphs
    }

    fn lapsed(&self) -> Vec<Vec<String>> {
        let (limits, checked) = (&self.edition().freshness, self.reminder.about);
        let mut paragraphs = vec![vec![self.on("remind-lapsed", checked)]];
        paragraphs.extend(self.ways());
        let next = item(&self.on("remind-next-hide", limits.hides_on(checked)));
        paragraphs.extend([vec![self.text("remind-next-back")], vec![self.text("remind-next"), next]]);
        paragraphs
    }

    fn hidden(&self) -> Vec<Vec<String>> {
        let mut paragraphs = vec![vec![self.on("remind-hidden", self.reminder.about)]];
        paragraphs.extend(self.ways());
        paragraphs.push(vec![self.text("remind-next-back")]);
        paragraphs
    }

    fn ends(&self) -> Vec<Vec<String>> {
        let end = self.reminder.about;
        let successor = self.reminder.entry.successor.as_ref().and_then(|id| self.name_of(id));
        let (after, nothing) = match successor {
            Some(name) => (self.voice.i18n.format("remind-ends-successor", &[("name", name.as_str().into())]), None),
            None => (self.text("remind-ends-no-successor"), Some(self.text("remind-ends-nothing"))),
        };
        let mut paragraphs = vec![vec![self.on("remind-ends", end), after]];
        paragraphs.push(vec![self.text("remind-ends-changed"), self.change()]);
        paragraphs.extend(self.reply());
        let next = self.on("remind-ends-next", end.last_day().plus_days(1));
        paragraphs.push(nothing.into_iter().chain([next]).collect());
        paragraphs
    }

    /// What one can do: confirm with one tap, correct, answer.
    fn ways(&self) -> Vec<Vec<String>> {
        let right = vec![self.text("remind-right"), self.form("confirm")];
        let changed = vec![self.text("remind-changed"), self.change()];
        [right, changed].into_iter().chain(self.reply()).collect()
    }

    /// An answer reaches somebody only where the edition has an editors' address.
    fn reply(&self) -> Option<Vec<String>> {
        self.edition().editors.is_some().then(|| vec![self.text("remind-reply")])
    }

    /// The whole address of the entry's page in this language.
    fn page(&self) -> String {
        let entry = self.reminder.entry;
        let page = Page::Entry(entry.entry_type, entry.id.clone());
        format!("{}{}", self.edition().base_url, self.voice.routes.path(self.voice.i18n.locale, &page))
    }

    /// The form in which the entry can be changed.
    fn change(&self) -> String {
        self.form("change")
    }

    /// The form, opened for what one wants to do with the entry.
    fn form(&self, action: &str) -> String {
        let path = self.voice.routes.path(self.voice.i18n.locale, &Page::Publish);
        format!("{}{path}#{action}={}", self.edition().base_url, self.reminder.entry.id)
    }
}

fn item(text: &str) -> String {
    format!("- {text}")
}
