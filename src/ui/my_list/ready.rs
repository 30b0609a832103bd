//! A list that is ready to be taken along: its link, its code, its text.

use super::OwnList;
use super::qr;
use super::text::plain_text;
use crate::model::Locale;
use crate::my_list::{Item, LONGEST_LINK, Sent, SentItem, State, write};
use crate::platform::{Piece, device, history};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::part::{mail_href, text_message_href};

/// What the person chose to send along.
#[derive(Clone, Debug)]
pub struct Choices {
    /// The language that the list is sent in.
    pub locale: Locale,
    pub notes: bool,
    /// Goal, questions and states.
    pub progress: bool,
    pub office: String,
    pub greeting: String,
}

/// What comes of a list and the choices.
pub struct Ready {
    pub link: String,
    pub text: String,
    /// What an e-mail is about, in its language.
    pub subject: String,
    /// The text, or only the link where programs for e-mail would not take it.
    mail: String,
    /// A link without notes and texts, for the code, where the other one is too long for it.
    short: Option<String>,
    /// The list is too long even for a link with its notes.
    bare: bool,
}

/// An address of more letters is not opened by every program for e-mail.
const LONGEST_MAIL: usize = 1900;

impl OwnList {
    pub(super) fn choices(&self, context: &Context) -> Choices {
        let (office, greeting) = (String::new(), String::new());
        let first = || Choices { locale: context.locale(), notes: true, progress: true, office, greeting };
        self.choices.borrow().clone().unwrap_or_else(first)
    }

    /// Fills in what is ready.
    pub(super) fn fill_ready(&self, context: &Context) -> Option<()> {
        let ready = self.make_ready(context);
        let choices = self.choices(context);
        let ticked = |yes: bool| if yes { "true" } else { "" };
        let own = [
            ("list-notes", ticked(choices.notes)),
            ("list-progress", ticked(choices.progress)),
            ("list-language", choices.locale.as_str()),
            ("list-office", &choices.office),
            ("list-greeting", &choices.greeting),
            ("list-link", &ready.link),
        ];
        for (id, value) in own {
            Piece::find(id)?.fill(value);
        }
        let drawn = fill_code(ready.short.as_ref().unwrap_or(&ready.link), &ready);
        let today = context.i18n().date(device::today());
        let date = [("date", today.as_str().into())];
        let printed = match drawn {
            Some(()) => context.i18n().format("list-printed", &date),
            None => context.i18n().format("list-printed-plain", &date),
        };
        crate::platform::dom::say("list-printed", &printed);
        let message = format!("{}\n{}", ready.subject, ready.link);
        let hrefs = [
            ("list-mail", mail_href(None, &ready.subject, &ready.mail)),
            ("list-text-message", text_message_href(None, &message)),
            ("list-together", format!("{}{}", context.path(&Page::Together), self.brought())),
        ];
        for (id, href) in hrefs {
            Piece::find(id)?.set("href", Some(&href));
        }
        self.ready.replace(Some(ready));
        Some(())
    }

    fn make_ready(&self, context: &Context) -> Ready {
        if let Some(Ok(opened)) = &*self.opened.borrow() {
            return self.ready_of(&opened.sent, context);
        }
        let choices = self.choices(context);
        let theirs = self.contexts.borrow().get(&choices.locale).cloned();
        self.ready_of(&self.sent(&choices), &theirs.unwrap_or_else(|| context.clone()))
    }

    /// `context` is in the language of the one whom it is for.
    fn ready_of(&self, sent: &Sent, context: &Context) -> Ready {
        let address = format!("{}{}", history::origin(), context.path(&Page::MyList));
        let link = format!("{address}{}", write(sent));
        let none = String::new;
        let bare = |item: &SentItem| SentItem { note: none(), ..item.clone() };
        let (greeting, goal, questions) = (none(), none(), none());
        let short = Sent { greeting, goal, questions, items: sent.items.iter().map(bare).collect(), ..sent.clone() };
        let short = (link.len() > qr::LONGEST).then(|| format!("{address}{}", write(&short)));
        let bare = link.len() > LONGEST_LINK;
        let link = if bare { short.clone().unwrap_or(link) } else { link };
        let text = plain_text(context, &self.shelf(context.locale()), sent, &link);
        let subject = context.text("list-subject");
        let whole = mail_href(None, &subject, &text).len() <= LONGEST_MAIL;
        let mail = if whole { text.clone() } else { format!("{}\n{link}", sent.greeting) };
        Ready { link, short, bare, mail, text, subject }
    }

    /// One's own list as it is sent with these choices.
    fn sent(&self, choices: &Choices) -> Sent {
        let lists = self.lists.borrow();
        let list = &lists.current;
        let with = |item: &Item| Item {
            note: if choices.notes { item.note.clone() } else { String::new() },
            state: if choices.progress { item.state } else { State::ToDo },
            ..item.clone()
        };
        let items: Vec<Item> = list.items.iter().map(with).collect();
        // Codes and tells are the same in every language: any shelf that has them will do.
        let shelves = [choices.locale].into_iter().chain(self.context().map(|context| context.locale()));
        let shelf = shelves.map(|locale| self.shelf(locale)).find(|shelf| !shelf.codes.is_empty()).unwrap_or_default();
        let text = |text: &str| if choices.progress { text.to_owned() } else { String::new() };
        Sent {
            locale: choices.locale,
            date: device::today(),
            office: choices.office.clone(),
            greeting: choices.greeting.clone(),
            goal: text(&list.goal),
            questions: text(&list.questions),
            items: shelf.travel(&items),
        }
    }
}

/// Draws the code, or says why there is none.
fn fill_code(link: &str, ready: &Ready) -> Option<()> {
    let svg = Piece::find("list-qr")?;
    let drawn = qr::path(link);
    svg.show(drawn.is_some());
    for (id, shown) in [
        ("qr-none", drawn.is_none()),
        ("qr-short", drawn.is_some() && ready.short.is_some() && !ready.bare),
        ("qr-about", drawn.is_some() && ready.short.is_none()),
        ("link-bare", ready.bare),
    ] {
        Piece::find(id)?.show(shown);
    }
    let (path, size) = drawn?;
    let side = size + 2 * qr::QUIET;
    svg.set("viewBox", Some(&format!("{} {} {side} {side}", -qr::QUIET, -qr::QUIET)));
    svg.set_all("path", "d", &path);
    Some(())
}
