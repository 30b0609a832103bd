//! What the app draws of lists. A page is drawn anew as a whole; focus and what was unfolded stay.

use super::OwnList;
use super::own::own_list;
use super::qr;
use super::sent::{no_list, sent_list};
use super::take::{Choices, Ready, take, take_choices, take_ready};
use super::text::plain_text;
use super::together::{Half, Turn, together};
use crate::model::Locale;
use crate::my_list::{Group, Item, Opened, Sent, State, write};
use crate::platform::{device, dom, form, history};
use crate::route::Page;
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use leptos::prelude::*;

impl OwnList {
    /// Draws the page anew.
    pub(super) fn draw(&self) {
        let Some((page, context)) = self.shown.borrow().clone() else { return };
        let (focused, unfolded) = (dom::focused(), form::unfolded("my-list"));
        let Some(host) = dom::clear("my-list") else { return };
        let view = if page == Page::Together { self.hand_over(&context) } else { self.list(&context) };
        let handle = leptos::mount::mount_to(host, move || view);
        self.mounted.replace([Some(Box::new(handle)), None]);
        unfolded.iter().for_each(|id| dom::set_attribute(id, "open", Some("")));
        self.draw_ready();
        self.suggest();
        self.enliven();
        if let Some(selector) = focused {
            dom::focus_again(&selector);
        }
    }

    fn list(&self, context: &Context) -> AnyView {
        let shelf = self.shelf(context.locale());
        match &*self.opened.borrow() {
            Some(Err(trouble)) => no_list(context, *trouble),
            Some(Ok(opened)) => {
                let own = !self.lists.borrow().current.items.is_empty();
                sent_list(context, &shelf, opened, own, take(context, ().once(), device::can_share()))
            }
            None => {
                let languages = self.languages(context);
                let choices = take_choices(context, &languages, &self.choices(context));
                let take = take(context, choices, device::can_share());
                own_list(context, &shelf, &self.lists.borrow(), self.before.borrow().is_some(), take)
            }
        }
    }

    fn hand_over(&self, context: &Context) -> AnyView {
        let shelf = self.shelf(context.locale());
        let mut items = self.items(&shelf);
        items.sort_by_key(|item| Group::ALL.iter().position(|group| *group == Group::of(item)));
        let at = self.turn.get().min(items.len().saturating_sub(1));
        let list = format!("{}{}", context.path(&Page::MyList), self.brought());
        let Some(item) = items.get(at) else {
            let words = context.text("together-empty");
            return view! { <p>{words}</p> <p><a href=list>{context.text("together-back")}</a></p> }.once();
        };
        let mut languages = self.languages(context);
        languages.retain(|locale| *locale != context.locale());
        let lower = self.lower_locale().and_then(|locale| self.contexts.borrow().get(&locale).cloned());
        let lower_context = lower.unwrap_or_else(|| context.clone());
        let lower_shelf = self.shelf(lower_context.locale());
        let upper = Half { context, shelf: &shelf };
        let lower = Half { context: &lower_context, shelf: &lower_shelf };
        let turn = Turn { at, of: items.len() };
        together(&upper, &lower, item, turn, &languages, list, device::can_speak())
    }

    /// The language of the lower half: the one that was chosen, else the first that the page is not in.
    pub(super) fn lower_locale(&self) -> Option<Locale> {
        let context = self.context()?;
        let mut others = self.languages(&context).into_iter().filter(|locale| *locale != context.locale());
        let first = others.next();
        self.lower.get().filter(|locale| Some(*locale) == first || others.any(|other| other == *locale)).or(first)
    }

    /// The fragment of the list that the address brings; empty for one's own.
    fn brought(&self) -> String {
        if self.opened.borrow().is_some() { history::fragment() } else { String::new() }
    }

    pub(super) fn choices(&self, context: &Context) -> Choices {
        let (office, greeting) = (String::new(), String::new());
        let first = || Choices { locale: context.locale(), notes: true, progress: true, office, greeting };
        self.choices.borrow().clone().unwrap_or_else(first)
    }

    /// Draws what is ready to be taken along: link, code, messages.
    pub(super) fn draw_ready(&self) {
        let Some((Page::MyList, context)) = self.shown.borrow().clone() else { return };
        let Some(host) = dom::clear("list-ready") else { return };
        let ready = self.make_ready(&context);
        let together = format!("{}{}", context.path(&Page::Together), self.brought());
        let today = context.i18n().date(device::today());
        let view = take_ready(&context, &ready, together, today);
        self.ready.replace(Some(ready));
        let handle = leptos::mount::mount_to(host, move || view);
        if let Some(slot) = self.mounted.borrow_mut().get_mut(1) {
            *slot = Some(Box::new(handle));
        }
    }

    fn make_ready(&self, context: &Context) -> Ready {
        if let Some(Ok(opened)) = &*self.opened.borrow() {
            return self.ready_of(&opened.sent, context.locale(), context);
        }
        let choices = self.choices(context);
        let sent = self.sent(&choices);
        let contexts = self.contexts.borrow();
        self.ready_of(&sent, choices.locale, contexts.get(&choices.locale).unwrap_or(context))
    }

    /// `context` is in the language of the one whom it is for.
    fn ready_of(&self, sent: &Sent, locale: Locale, context: &Context) -> Ready {
        let address = format!("{}{}", history::origin(), context.routes().path(locale, &Page::MyList));
        let link = format!("{address}{}", write(sent));
        let none = String::new;
        let bare = |item: &crate::my_list::SentItem| crate::my_list::SentItem { note: none(), ..item.clone() };
        let (greeting, goal, questions) = (none(), none(), none());
        let items = sent.items.iter().map(bare).collect();
        let short = Sent { greeting, goal, questions, items, ..sent.clone() };
        let short = (link.len() > qr::LONGEST).then(|| format!("{address}{}", write(&short)));
        let text = plain_text(context, &self.shelf(context.locale()), sent, &link);
        Ready { link, short, text, subject: context.text("list-subject") }
    }

    /// One's own list as it is sent with these choices.
    fn sent(&self, choices: &Choices) -> Sent {
        let lists = self.lists.borrow();
        let list = &lists.current;
        let items: Vec<Item> = list
            .items
            .iter()
            .map(|item| Item {
                note: if choices.notes { item.note.clone() } else { String::new() },
                state: if choices.progress { item.state } else { State::ToDo },
                ..item.clone()
            })
            .collect();
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

    /// Offers the names that can be added.
    pub(super) fn suggest(&self) {
        let names = self.names.borrow();
        form::suggest("list-names", names.iter().map(|(name, _, provider)| (name.clone(), provider.clone())));
    }

    /// The items of a list that was brought, as one's own.
    pub(super) fn brought_items(&self, opened: &Opened) -> Vec<Item> {
        let locale = self.context().map_or(opened.sent.locale, |context| context.locale());
        self.shelf(locale).items(&opened.sent).0
    }
}
