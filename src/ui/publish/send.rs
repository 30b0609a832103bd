//! The last step: what is still open, what is alike already, and the ways to send.

use super::program::Program;
use crate::language::fold;
use crate::model::Status;
use crate::platform::{Piece, dom, fields};
use crate::publish::Proposal;
use crate::route::Page;
use crate::ui::part::mail_href;

/// An address of more letters is not opened by every program for e-mail.
const LONGEST_MAIL: usize = 6000;

pub fn show(program: &Program) {
    let wrong = program.wrong();
    let proposal = program.proposal.borrow();
    let Some(proposal) = proposal.as_ref() else { return };
    let context = &program.context;
    let open: Vec<(String, String)> =
        wrong.iter().map(|(control, _, words)| fields::line_about(control, words)).collect();
    let hide = |id: &str, hidden: bool| dom::set_attribute(id, "hidden", hidden.then_some(""));
    hide("publish-open-points", open.is_empty());
    hide("publish-whole", !open.is_empty());
    hide("publish-ways", !open.is_empty());
    if let Some(points) = Piece::find("publish-open-points") {
        points.fill_links("ul", &open);
    }
    show_alike(program, proposal);
    let edition = &program.catalogue.edition;
    let missing = edition.locales.iter().filter(|locale| !proposal.entry.text.contains_key(locale));
    let missing: Vec<String> = missing.map(|locale| context.language_name(locale.as_str())).collect();
    let missing = (!missing.is_empty()).then(|| {
        context.i18n().format("publish-missing-languages", &[("languages", missing.join(", ").as_str().into())])
    });
    dom::say("publish-missing", missing.as_deref().unwrap_or_default());
    hide("publish-missing", missing.is_none());
    let place = match &edition.editors {
        Some(editors) => context.i18n().format("publish-where-mail", &[("address", editors.as_str().into())]),
        None => context.text("publish-where-unknown"),
    };
    dom::say("publish-where", &place);
    hide("publish-mail", edition.editors.is_none());
    if let Some(editors) = &edition.editors {
        let subject = context.i18n().format("publish-mail-subject", &[("name", name(proposal).as_str().into())]);
        let whole = mail_href(
            Some(editors),
            &subject,
            &format!("{}\n\n{}", context.text("publish-mail-body"), proposal.message()),
        );
        // What is too long for an address is copied when the message is opened, and pasted into it.
        let paste = whole.len() > LONGEST_MAIL;
        let href = if paste {
            mail_href(Some(editors), &subject, &format!("{}\n\n", context.text("publish-mail-paste")))
        } else {
            whole
        };
        dom::set_attribute("publish-mail", "href", Some(&href));
        dom::set_attribute("publish-mail", "data-paste", paste.then_some(""));
    }
    dom::say("publish-file-text", &files(proposal));
    show_files(program, proposal);
}

/// The files one after the other, each under its name.
fn files(proposal: &Proposal) -> String {
    let file = |(name, text): &(String, String)| format!("# {name}\n{text}");
    proposal.files.iter().map(file).collect::<Vec<_>>().join("\n")
}

fn name(proposal: &Proposal) -> String {
    proposal.entry.text.values().next().map(|text| text.name.clone()).unwrap_or_default()
}

/// A file to keep, and where the edition has a Git host, a new file there.
fn show_files(program: &Program, proposal: &Proposal) {
    let template = program.catalogue.edition.propose.as_deref();
    let (Some(downloads), Some(links)) = (Piece::find("publish-files"), Piece::find("publish-git-links")) else {
        return;
    };
    let mut saved = Vec::new();
    let mut proposed = Vec::new();
    for (name, text) in &proposal.files {
        let short = name.rsplit('/').next().unwrap_or(name);
        let label = program.context.i18n().format("publish-download-file", &[("file", short.into())]);
        saved.push((data_address(text), label, short.to_owned()));
        if let Some(template) = template {
            let label = program.context.i18n().format("publish-git-file", &[("file", name.as_str().into())]);
            let address = template.replace("{file}", &percent(name)).replace("{text}", &percent(text));
            proposed.push((address, label));
        }
    }
    downloads.fill_downloads("ul", &saved);
    links.fill_links("", &proposed);
    dom::set_attribute("publish-git", "hidden", proposed.is_empty().then_some(""));
}

/// An address that holds a text itself.
pub fn data_address(text: &str) -> String {
    format!("data:text/plain;charset=utf-8,{}", percent(text))
}

fn percent(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// Services with the same name, or of the same provider with nearly the same: most likely the same service.
fn show_alike(program: &Program, proposal: &Proposal) {
    let names: Vec<String> = proposal.entry.text.values().map(|text| fold(&text.name.to_lowercase())).collect();
    let alike = |name: &str| {
        let name = fold(&name.to_lowercase());
        names.iter().any(|own| !own.is_empty() && (*own == name || (own.len() > 8 && name.contains(own.as_str()))))
    };
    let new = program.draft.borrow().base.is_none();
    let found = program.services().filter(|card| new && card.status != Status::Ended && alike(&card.name.text));
    let links: Vec<(String, String)> = found
        .take(5)
        .map(|card| {
            let path = program.context.path(&Page::Entry(card.entry_type, card.id.clone()));
            (path, card.name.text.clone())
        })
        .collect();
    dom::set_attribute("publish-alike", "hidden", links.is_empty().then_some(""));
    if let Some(list) = Piece::find("publish-alike") {
        list.fill_links("ul", &links);
    }
}
