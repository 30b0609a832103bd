//! What editors do by a command: a proposal is accepted whole or not at all, and something is taken down at once.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what a test needs and does not find ends it")]

#[path = "check/folder.rs"]
#[expect(dead_code, reason = "the cases of the check use the rest of it")]
mod folder;

use folder::{Change, Folder, SERVICE};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use suoraan::catalogue::{entry_text, load};
use suoraan::editing::{Accepted, EditError, accept, withdraw};
use suoraan::i18n::{self, I18n};
use suoraan::model::{Date, EntryType, Locale};
use suoraan::publish::{Draft, confirmation};
use suoraan::route::{Language, Routes};
use suoraan::search;
use suoraan::site::PageMaker;
use suoraan::ui::{Context, Interface, page};

fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

/// Every file of a folder with what is in it.
fn everything(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path)
            } else {
                found.insert(path.display().to_string(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn accept_text(folder: &Folder, name: &str, text: &str) -> Result<Accepted, EditError> {
    accept(folder.path(), &[(name.to_owned(), text.to_owned())], today(), false)
}

/// What the form sends for a service of a provider whom the catalogue does not have.
fn proposal(folder: &Folder, changes: &[(&str, &str)]) -> String {
    let fields = [
        ("organisation", "Rannan tuki ry"),
        ("organisation.text.fi.promise", "Saat seuraa."),
        ("kind", "organisation"),
        ("keepers", "toimisto@ranta.example\ninfo@ranta.example"),
        ("text.fi.name", "Avoin työpaja"),
        ("text.fi.promise", "Saat seuraa ja tekemistä."),
        ("contacts.1.id", "contact-1"),
        ("contacts.1.type", "phone"),
        ("contacts.1.value", "06 000 0099"),
        ("first_step.type", "call"),
        ("first_step.target", "contact-1"),
    ];
    let mut values: BTreeMap<String, String> =
        fields.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect();
    values.extend(changes.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())));
    let (catalogue, _) = load(folder.path());
    let proposal = Draft { base: None, values }.proposal(&catalogue, "Oma ilmoitus", today());
    format!("Hei!\n\n{}", proposal.message())
}

#[test]
fn a_new_service_and_its_provider_are_written_with_their_codes() {
    let folder = Folder::new(&[]);
    let accepted = accept_text(&folder, "mail.txt", &proposal(&folder, &[])).unwrap();
    let files: Vec<(&str, bool)> =
        accepted.changes.iter().map(|change| (change.file.as_str(), change.is_new)).collect();
    assert_eq!(files, [("organisations/rannan-tuki-ry.toml", true), ("services/avoin-tyopaja.toml", true)]);
    assert_eq!(accepted.codes, 2);
    let (catalogue, problems) = load(folder.path());
    let errors: Vec<String> = problems.iter().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
    assert_eq!(errors, Vec::<String>::new());
    assert!(catalogue.codes.contains_key("avoin-tyopaja"));
    let lines = &accepted.changes.last().unwrap().difference;
    assert!(lines.contains(&"text.fi.promise: “Saat seuraa ja tekemistä.”".to_owned()), "{lines:?}");
}

#[test]
fn a_try_writes_nothing() {
    let folder = Folder::new(&[]);
    let before = everything(folder.path());
    let text = proposal(&folder, &[]);
    let accepted = accept(folder.path(), &[("mail.txt".into(), text)], today(), true).unwrap();
    assert_eq!(accepted.changes.len(), 2);
    assert!(everything(folder.path()) == before, "something was changed");
}

#[test]
fn a_change_is_told_in_words_and_from_whom_it_may_come() {
    let keepers = "keepers = [\"neuvonta@esimerkki.example\"]\ncovers = [";
    let folder = Folder::new(&[(SERVICE, Change::Replace("covers = [", keepers))]);
    let (catalogue, _) = load(folder.path());
    let mut entry = catalogue.entries.get("esimerkkineuvonta").unwrap().clone();
    entry.text.get_mut(&Locale::parse("en").unwrap()).unwrap().promise = Some("You get good advice.".into());
    let text = entry_text(&entry, &catalogue.edition.locales);
    let accepted = accept_text(&folder, "esimerkkineuvonta.toml", &text).unwrap();
    let change = accepted.changes.first().unwrap();
    assert!(!change.is_new);
    assert_eq!(change.keepers, ["neuvonta@esimerkki.example"]);
    let expected = [
        "text.en.promise: was “You get advice when you look for work.”",
        "                 now “You get good advice.”",
    ];
    assert_eq!(change.difference, expected);
    let written = load(folder.path()).0.entries.get("esimerkkineuvonta").unwrap().clone();
    assert_eq!(written.changed, Some(today()));
}

#[test]
fn a_confirmation_changes_one_line_and_keeps_comments() {
    let folder = Folder::new(&[(SERVICE, Change::Replace("covers = [", "# Ask again in spring.\ncovers = ["))]);
    let before = fs::read_to_string(folder.path().join(SERVICE)).unwrap();
    let mail = format!("> Hei! Tiedot pitävät paikkansa.\n>\n{}", confirmation("esimerkkineuvonta", today()));
    accept_text(&folder, "mail.txt", &mail).unwrap();
    let after = fs::read_to_string(folder.path().join(SERVICE)).unwrap();
    assert_eq!(after, before.replace("checked = { on = 2026-03-02", "checked = { on = 2026-11-22"));
    // One that was never confirmed gets the line.
    accept_text(&folder, "mail.txt", &confirmation("esimerkkipaja", today())).unwrap();
    let entry = load(folder.path()).0.entries.get("esimerkkipaja").unwrap().clone();
    assert_eq!(entry.checked.unwrap().on, today());
}

#[test]
fn what_is_most_likely_there_already_is_pointed_out() {
    let folder = Folder::new(&[]);
    let text = proposal(&folder, &[("text.fi.name", "Esimerkki-neuvonta")]);
    let accepted = accept(folder.path(), &[("mail.txt".into(), text)], today(), true).unwrap();
    let alike = &accepted.changes.last().unwrap().alike;
    assert_eq!(*alike, ["esimerkkineuvonta: its name is Esimerkkineuvonta, too"]);
    let text = proposal(&folder, &[("contacts.1.value", "06-000 0000".replace('-', " ").as_str())]);
    let accepted = accept(folder.path(), &[("mail.txt".into(), text)], today(), true).unwrap();
    let alike = &accepted.changes.last().unwrap().alike;
    assert_eq!(*alike, ["esimerkkineuvonta: it is reached at 06 000 0000, too"]);
}

/// Each proposal is refused with exactly these words, and nothing is changed.
#[test]
fn malformed_proposals_are_refused_and_change_nothing() {
    let whole = |text: &str| {
        format!(
            "id = \"uusi\"\nkind = \"organisation\"\norganisation = \"esimerkkikunta\"\nstatus = \"active\"\n{text}"
        )
    };
    let step = "\n[first_step]\ntype = \"ask-your-counsellor\"\n";
    let words = "\n[text.fi]\nname = \"Uusi\"\npromise = \"Saat apua.\"\n";
    let source = "\n[[sources]]\ntitle = \"Oma\"\npublisher = \"Me\"\nread = 2026-11-22\n";
    let cases: Vec<(String, &str)> = vec![
        ("id = \"uusi\nname".into(), "x.toml:2: not valid TOML"),
        (String::new(), "x.toml:1: id: is missing; add it"),
        ("hello there".into(), "x.toml:1: not valid TOML"),
        (whole(&format!("{step}{words}")), "x.toml:1: sources: names no source"),
        (whole(&format!("{step}{source}")), "x.toml:1: text: there is no text in any language"),
        (whole(&format!("{words}{source}")), "x.toml:1: first_step: is missing; say what a person does first"),
        (
            whole(&format!("{step}{words}{source}")).replace("esimerkkikunta", "nobody"),
            "organisation: nobody is not in organisations/",
        ),
        (
            whole(&format!("{step}{words}{source}")).replace("\"active\"", "\"open\""),
            "status: \"open\" is not known; write one of",
        ),
        (whole(&format!("colour = \"red\"\n{step}{words}{source}")), "colour: unknown field"),
        (
            whole(&format!("{step}{words}{source}")).replace("promise = \"Saat apua.\"", ""),
            "text.fi.promise: is missing; add it",
        ),
        (
            whole(&format!("{step}{words}{source}")).replace("Saat apua.", "<b>Saat</b> apua."),
            "text.fi.promise: has HTML in it",
        ),
        (
            whole(&format!("{step}{words}{source}")).replace("Saat apua.", &"Saat apua. ".repeat(20)),
            "characters; write it in at most 120",
        ),
        (
            whole(&format!("ages = {{ min = 30, max = 20 }}\n{step}{words}{source}")),
            "ages.max: 20 is below the lowest age, 30",
        ),
        (
            whole(&format!("area = {{ municipalities = [\"999\"] }}\n{step}{words}{source}")),
            "999 is not in areas/municipalities.tsv",
        ),
        (
            whole(&format!("keepers = [\"first.last@example.org\"]\n{step}{words}{source}")),
            "keepers: looks like a person's own address",
        ),
        (
            whole(&format!("checked = {{ on = 2027-01-01, by = \"organisation\" }}\n{step}{words}{source}")),
            "checked.on: lies in the future",
        ),
        (
            whole(&format!("valid = {{ from = 2027-01-01, to = 2026-01-01 }}\n{step}{words}{source}")),
            "valid.to: 2026-01-01 is before it started",
        ),
        (
            whole(&format!("{step}{words}{source}")).replace("ask-your-counsellor", "call"),
            "first_step.target: is missing",
        ),
        (whole(&format!("{step}{words}{source}")).replace("\"uusi\"", "\"../uusi\""), "is no id"),
        (
            whole(&format!("{step}{words}{source}")).replace("\"uusi\"", "\"tyopaja\""),
            "the id is taken by terms/tyopaja",
        ),
        (
            "id = \"nobody\"\nchecked = { on = 2026-11-22, by = \"organisation\" }\n".into(),
            "nobody is no entry of the catalogue",
        ),
        ("id = \"esimerkkipaja\"\nchecked = { on = 2027-11-22, by = \"organisation\" }\n".into(), "lies in the future"),
        (
            "id = \"esimerkkipaja\"\nchecked = { on = 2026-11-22, by = \"me\" }\n".into(),
            "checked.by: \"me\" is not known",
        ),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let folder = Folder::new(&[]);
        let before = everything(folder.path());
        let refused = match accept_text(&folder, "x.toml", &text) {
            Err(error) => error.to_string(),
            Ok(accepted) => format!("accepted: {accepted:?}"),
        };
        if !refused.contains(expected) {
            wrong.push(format!("{text}\nexpected: {expected}\nsaid: {refused}\n"));
        }
        assert!(everything(folder.path()) == before, "changed something: {text}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn one_bad_part_keeps_the_good_ones_out() {
    let folder = Folder::new(&[]);
    let before = everything(folder.path());
    let text = proposal(&folder, &[("contacts.1.value", "call us")]);
    let refused = accept_text(&folder, "mail.txt", &text).unwrap_err().to_string();
    assert!(refused.contains("mail.txt: services/avoin-tyopaja.toml:"), "{refused}");
    assert!(refused.contains("\"call us\" cannot be dialled"), "{refused}");
    assert!(everything(folder.path()) == before, "something was changed");
}

#[test]
fn a_catalogue_with_errors_is_left_alone() {
    let folder = Folder::new(&[(SERVICE, Change::Replace("kind = \"public\"", "kind = \"other\""))]);
    let before = everything(folder.path());
    let refused = accept_text(&folder, "mail.txt", &confirmation("esimerkkipaja", today())).unwrap_err();
    assert!(refused.to_string().starts_with("the catalogue has errors; mend them first:\nservices/"), "{refused}");
    assert!(everything(folder.path()) == before, "something was changed");
}

/// Something that the edition, paths, words and other entries name: after it is taken down everything still works.
#[test]
fn whatever_is_taken_down_the_site_can_still_be_made() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for id in ["esimerkkineuvonta", "esimerkkituki", "esimerkkikunta", "tyopaja"] {
        let folder = Folder::new(&[]);
        let withdrawn = withdraw(folder.path(), id, None, today()).unwrap();
        assert!(!folder.path().join(&withdrawn.file).exists());
        let (catalogue, problems) = load(folder.path());
        let errors: Vec<String> =
            problems.iter().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
        assert_eq!(errors, Vec::<String>::new(), "{id}");
        let code = catalogue.codes.get(id).unwrap();
        assert_eq!(code.code, withdrawn.code);
        assert!(code.name.len() == 3, "its names are kept");
        let mut messages = i18n::load(&root.join("locales")).unwrap();
        let locale = Locale::parse("fi").unwrap();
        let maker = PageMaker::new(&catalogue, locale, today());
        let own = messages.remove(&locale).unwrap();
        let texts = I18n::new(locale, own.clone(), i18n::native_plural);
        let routes = Routes::new("", vec![Language::new(locale, |key| texts.text(key))]);
        let context = Context::new(locale, Interface { messages: own, routes }, i18n::native_plural, "/icons.svg");
        for place in PageMaker::pages(&catalogue) {
            let data = maker.data(&place).unwrap();
            let owner = leptos::prelude::Owner::new();
            let html = owner.with(|| leptos::prelude::RenderHtml::to_html(page::body(&context, Some(&place), &data)));
            assert!(!html.contains(&format!("/{id}/\"")), "{id} is still linked from {place:?}");
        }
        search::build(&catalogue, locale, today()).unwrap();
    }
}

#[test]
fn what_is_taken_down_may_have_a_successor_and_never_comes_back() {
    let folder = Folder::new(&[]);
    let withdrawn = withdraw(folder.path(), "esimerkkipaja", Some("esimerkkineuvonta"), today()).unwrap();
    assert!(
        withdrawn.named.iter().any(|line| line.starts_with("services/esimerkkineuvonta.toml:")),
        "{:?}",
        withdrawn.named
    );
    let (catalogue, _) = load(folder.path());
    assert_eq!(catalogue.codes.get("esimerkkipaja").unwrap().successor.as_deref(), Some("esimerkkineuvonta"));
    assert!(!catalogue.entries.contains_key("esimerkkipaja"));
    let text = proposal(&folder, &[("text.fi.name", "Esimerkkipaja")]);
    let accepted = accept_text(&folder, "mail.txt", &text).unwrap();
    assert_eq!(accepted.changes.last().unwrap().file, "services/esimerkkipaja-2.toml");
    let types: Vec<EntryType> = load(folder.path()).0.entries.values().map(|entry| entry.entry_type).collect();
    assert!(types.contains(&EntryType::Service));
}

#[test]
fn nothing_is_taken_down_by_mistake() {
    let folder = Folder::new(&[]);
    let before = everything(folder.path());
    for (id, successor) in
        [("nobody", None), ("esimerkkipaja", Some("nobody")), ("esimerkkipaja", Some("esimerkkipaja"))]
    {
        let refused = withdraw(folder.path(), id, successor, today()).unwrap_err().to_string();
        assert!(refused.contains("is no entry of the catalogue"), "{refused}");
        assert!(everything(folder.path()) == before, "something was changed");
    }
}
