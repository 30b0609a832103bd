//! Where something is still to be done: mistakes at their fields and above their step, and how far each language is.

use super::program::Program;
use crate::platform::{Piece, fields};
use crate::publish::Proposal;

/// Points out mistakes in the steps from which somebody has tried to go on.
pub fn show_marks(program: &Program) {
    let wrong = program.wrong();
    let tried = program.tried.borrow();
    fields::unmark();
    for (control, step, words) in &wrong {
        if tried.contains(step) {
            fields::mark(control, Some(words));
        }
    }
}

/// The mistakes of a step above it, each leading to its field. Gives how many there are.
pub fn show_summary(program: &Program, step: &str) -> usize {
    let wrong: Vec<_> = program.wrong().into_iter().filter(|(_, place, _)| place == step).collect();
    if let Some(section) = Piece::find(&format!("step-{step}")) {
        section.show_all("[data-errors]", !wrong.is_empty());
        let links: Vec<(String, String)> =
            wrong.iter().map(|(control, _, words)| fields::line_about(control, words)).collect();
        section.fill_links("[data-errors] ul", &links);
    }
    wrong.len()
}

/// Says of each language whether it is whole, begun or missing.
pub fn show_states(program: &Program, proposal: &Proposal) {
    for locale in &program.catalogue.edition.locales {
        let key = match proposal.entry.text.get(locale) {
            None => "publish-state-none",
            Some(text) if text.name.is_empty() || text.promise.is_none() => "publish-state-part",
            // Whole is what says everything that any other language says.
            Some(text) => {
                let own = text.written();
                let others = proposal.entry.text.values().flat_map(|other| other.written());
                let whole = others.filter(|field| *field != "former_names").all(|field| own.contains(&field));
                if whole { "publish-state-done" } else { "publish-state-part" }
            }
        };
        fields::show_state(locale.as_str(), &program.context.text(key));
    }
}
