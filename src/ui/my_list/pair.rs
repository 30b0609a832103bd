//! Fills in the page for two people at one phone.

use super::OwnList;
use super::known::{Known, Shelf};
use crate::model::Locale;
use crate::my_list::{Group, Item};
use crate::platform::{Piece, device, dom};
use crate::route::Page;
use crate::ui::Context;

impl OwnList {
    pub(super) fn fill_pair(&self, context: &Context) -> Option<()> {
        let focused = dom::focused();
        let shelf = self.shelf(context.locale());
        let mut items = self.items(&shelf);
        items.sort_by_key(Group::of);
        let list = format!("{}{}", context.path(&Page::MyList), self.brought());
        Piece::find("together-list")?.set("href", Some(&list));
        Piece::find("duo")?.show(!items.is_empty());
        Piece::find("together-empty")?.show(items.is_empty() && !shelf.codes.is_empty());
        let at = self.turn.get().min(items.len().saturating_sub(1));
        self.turn.set(at);
        let item = items.get(at)?;
        let lower = self.lower_locale()?;
        Piece::find("together-language")?.fill(lower.as_str());
        let lower_shelf = self.shelf(lower);
        let number = |number: usize| i64::try_from(number).unwrap_or_default().into();
        let count = |context: &Context| {
            context.i18n().format("together-count", &[("at", number(at + 1)), ("of", number(items.len()))])
        };
        let theirs = self.contexts.borrow().get(&lower).cloned().unwrap_or_else(|| context.clone());
        fill_half("upper", &shelf, context, context.locale(), item, &count(context))?;
        fill_half("lower", &lower_shelf, context, lower, item, &count(&theirs))?;
        let call = Piece::find("together-call")?;
        let call_of = |shelf: &Shelf| shelf.carried(&item.id).and_then(|carried| carried.call.clone());
        let (upper_call, lower_call) = (call_of(&shelf), call_of(&lower_shelf));
        call.show(upper_call.is_some());
        if let Some((words, href)) = upper_call {
            call.set("href", Some(&href));
            call.say("upper", &words);
            call.say("lower", &lower_call.map(|(words, _)| words).unwrap_or_default());
            call.slot("lower")?.set("lang", Some(lower.as_str()));
        }
        for (id, off) in [("together-previous", at == 0), ("together-next", at + 1 >= items.len())] {
            Piece::find(id)?.set("aria-disabled", off.then_some("true"));
        }
        if let Some(selector) = focused {
            dom::focus_again(&selector);
        }
        Some(())
    }

    /// The language of the lower half: the one that was chosen, else the first that the page is not in.
    pub(super) fn lower_locale(&self) -> Option<Locale> {
        let context = self.context()?;
        let others: Vec<Locale> =
            self.languages(&context).into_iter().filter(|locale| *locale != context.locale()).collect();
        self.lower.get().filter(|locale| others.contains(locale)).or(others.first().copied())
    }

    /// The fragment of the list that the address brings; empty for one's own.
    pub(super) fn brought(&self) -> String {
        self.fragment.borrow().clone()
    }
}

/// `locale` is the half's language, and `context` the page's.
fn fill_half(id: &str, shelf: &Shelf, context: &Context, locale: Locale, item: &Item, count: &str) -> Option<()> {
    let half = Piece::find(id)?;
    half.set("aria-label", Some(&context.language_name(locale.as_str())));
    half.set("lang", Some(locale.as_str()));
    half.say("count", count);
    let name = shelf.name(item);
    half.say("name", &name.text);
    half.slot("name")?.set("lang", name.lang.as_ref().map(|locale| locale.as_str()));
    let shown = match shelf.entry(&item.id) {
        Some(Known::Here(carried)) => carried.half.as_str(),
        _ => "",
    };
    half.put("half", shown);
    half.show_all(&format!("[data-state={}]", item.state.as_str()), true);
    half.show_all("[data-list=speak]", device::can_speak());
    Some(())
}
