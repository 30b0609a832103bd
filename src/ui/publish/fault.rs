//! What is wrong, in the words of the page's language.

use crate::catalogue::Fault;
use crate::publish::control_id;
use crate::ui::Context;

/// What is wrong at a field, and what to do.
pub fn words(context: &Context, path: &str, fault: &Fault) -> String {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match (path, fault) {
        ("organisation", Fault::Missing(_)) => context.text("publish-fault-organisation"),
        ("kind", _) => context.text("publish-fault-kind"),
        ("first_step", _) => context.text("publish-fault-first-step"),
        ("text", _) => context.text("publish-fault-text"),
        // Not even the field is there, where no language says anything of a new provider.
        ("organisation.text", _) => context.text("publish-fault-missing"),
        (_, Fault::TooLong { length, limit }) => {
            let arguments = [("length", number(*length).into()), ("limit", number(*limit).into())];
            context.i18n().format("publish-fault-long", &arguments)
        }
        (_, Fault::Missing(_)) => context.text("publish-fault-missing"),
        (_, Fault::Control(_)) => context.text("publish-fault-control"),
        (_, Fault::Html) => context.text("publish-fault-html"),
        (_, Fault::NotANumber) => context.text("publish-fault-number"),
        (_, Fault::NotADate) => context.text("publish-fault-date"),
        (_, Fault::NotDialable(_)) => context.text("publish-fault-dial"),
        (_, Fault::NotAnEmail(_)) => context.text("publish-fault-email"),
        (_, Fault::PersonalEmail) => context.text("publish-fault-personal"),
        (_, Fault::NotAnAddress(_)) => context.text("publish-fault-address"),
        (_, Fault::NoTarget) => context.text("publish-fault-target"),
        (_, Fault::CallNeedsPhone) => context.text("publish-fault-call"),
        (_, Fault::EndsBeforeStart { .. }) => context.text("publish-fault-ends"),
        (_, Fault::AgesReversed { .. }) => context.text("publish-fault-ages"),
        (_, Fault::NoEntry { .. } | Fault::Withdrawn(_)) => context.text("publish-fault-entry"),
        // What the form cannot meet is said all the same, in the words of the check.
        (_, Fault::Other(message)) => format!("{} {message}", context.text("publish-fault-other")),
    }
}

/// The id of the control at which a fault is shown. `filled` are the places of the contacts that say something, and
/// `tag` is the page's language.
pub fn control(path: &str, filled: &[usize], tag: &str) -> String {
    let parts: Vec<&str> = path.split('.').collect();
    let id = match parts.as_slice() {
        ["text"] => format!("text.{tag}.name"),
        ["organisation", "text"] => format!("organisation.text.{tag}.promise"),
        ["organisation", "text", locale, ..] => format!("organisation.text.{locale}.promise"),
        ["organisation", "keepers"] => "keepers".to_owned(),
        ["organisation", "sources", _, "url"] | ["sources", _, "url"] => "source.url".to_owned(),
        ["organisation", ..] | ["sources", ..] => "organisation".to_owned(),
        ["first_step"] => "first_step.type".to_owned(),
        ["first_step", "targets", ..] => "first_step.target".to_owned(),
        ["area", ..] => "area".to_owned(),
        ["contacts", number, rest @ ..] => {
            let place = number.parse::<usize>().ok().and_then(|number| filled.get(number.checked_sub(1)?));
            let place = place.map_or_else(|| (*number).to_owned(), usize::to_string);
            let rest = if rest.is_empty() { "value".to_owned() } else { rest.join(".") };
            format!("contacts.{place}.{rest}")
        }
        _ => path.to_owned(),
    };
    control_id(&id)
}
