//! A running text in which words of the glossary are links.

use crate::model::{EntryLink, Prose, Said};
use crate::ui::Context;
use crate::ui::once::BuildOnce;
use crate::ui::part::said;
use leptos::prelude::*;

pub fn prose(context: &Context, prose: &Prose) -> AnyView {
    let whole = prose.runs.iter().map(|run| run.text.as_str()).collect::<String>();
    if prose.runs.iter().all(|run| run.target.is_none()) {
        return said(context, &Said { text: whole, lang: prose.lang }).once();
    }
    let runs = prose.runs.iter().map(|run| match &run.target {
        Some((entry_type, id)) => {
            let link = EntryLink { entry_type: *entry_type, id: id.clone(), name: Said::default() };
            view! { <a class="term" href=context.entry_path(&link)>{run.text.clone()}</a> }.once()
        }
        None => run.text.clone().once(),
    });
    runs.collect_view().once()
}
