//! The publish form's files: whatever is filled in, what comes of it parses back to the same, and every entry that there
//! is can be opened and sent back without losing anything.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "what a test needs and does not find ends it")]

use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;
use suoraan::catalogue::{check_text, entry_text, load};
use suoraan::model::{
    Catalogue, ContactType, Cost, Date, EntryType, FirstStepType, Intake, Kind, Locale, Mode, PlacesState, Registered,
    Status, Suits, WayIn,
};
use suoraan::publish::{Draft, Notice, Values, confirmation, entry_of, extract, values_of};

static TINY: LazyLock<Catalogue> = LazyLock::new(|| catalogue("tests/fixtures/catalogue"));

fn catalogue(folder: &str) -> Catalogue {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).0
}

fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

fn notice() -> Notice {
    Notice { title: "Own notice".into(), publisher: "We".into(), today: today() }
}

/// What people type or paste into a field, with everything that could break a file.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "[a-zåäö ]{0,40}",
        2 => "\\PC{0,60}",
        1 => "[\"\\\\'#=\\[\\]{}\n\r\t.,<>&;:-]{0,20}",
        1 => any::<String>(),
    ]
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![2 => proptest::sample::select(words).prop_map(str::to_owned), 1 => Just(String::new())]
}

fn words(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    proptest::sample::subsequence(words, 0..=words.len()).prop_map(|words| words.join("\n"))
}

/// Every field of the form, filled in or not.
fn fields() -> impl Strategy<Value = Values> {
    let mut all: Vec<(String, BoxedStrategy<String>)> = vec![
        ("kind".into(), word(Kind::WORDS).boxed()),
        ("organisation".into(), prop_oneof![Just("esimerkkikunta".to_owned()), typed()].boxed()),
        ("status".into(), word(Status::WORDS).boxed()),
        ("situations".into(), typed().boxed()),
        ("themes".into(), typed().boxed()),
        ("area.national".into(), word(&["true"]).boxed()),
        ("area.municipalities".into(), words(&["001", "002"]).boxed()),
        ("ages.min".into(), "[0-9]{0,3}|x".boxed()),
        ("ages.max".into(), "[0-9]{0,3}".boxed()),
        ("registered".into(), word(Registered::WORDS).boxed()),
        ("way_in".into(), word(WayIn::WORDS).boxed()),
        ("cost".into(), word(Cost::WORDS).boxed()),
        ("mode".into(), words(Mode::WORDS).boxed()),
        ("suits".into(), words(Suits::WORDS).boxed()),
        ("languages".into(), words(&["fi", "sv", "en", "ar"]).boxed()),
        ("level_needed".into(), word(&["A1", "B2"]).boxed()),
        ("intake".into(), word(Intake::WORDS).boxed()),
        ("places.state".into(), word(PlacesState::WORDS).boxed()),
        ("places.on".into(), day().boxed()),
        ("valid.from".into(), day().boxed()),
        ("valid.to".into(), day().boxed()),
        ("successor".into(), typed().boxed()),
        ("keepers".into(), typed().boxed()),
        ("source.url".into(), typed().boxed()),
        ("first_step.type".into(), word(FirstStepType::WORDS).boxed()),
        ("first_step.target".into(), prop_oneof![Just("contact-1".to_owned()), typed()].boxed()),
    ];
    for tag in ["fi", "sv", "en"] {
        for field in [
            "name",
            "promise",
            "what_happens",
            "who_for",
            "first_step",
            "ready_sentence",
            "take_along",
            "duration",
            "benefit_effect",
            "for_counsellors",
        ] {
            all.push((format!("text.{tag}.{field}"), typed().boxed()));
        }
    }
    for number in 1..=3 {
        all.push((format!("contacts.{number}.id"), Just(format!("contact-{number}")).boxed()));
        all.push((format!("contacts.{number}.type"), word(ContactType::WORDS).boxed()));
        all.push((format!("contacts.{number}.value"), typed().boxed()));
        for field in ["hours.fi", "hours.sv", "hours.und", "note.en"] {
            all.push((format!("contacts.{number}.{field}"), typed().boxed()));
        }
    }
    let (names, values): (Vec<String>, Vec<BoxedStrategy<String>>) = all.into_iter().unzip();
    values.prop_map(move |values| {
        names.iter().cloned().zip(values).filter(|(_, value)| !value.is_empty()).collect::<Values>()
    })
}

fn day() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        (1..=31u8, 1..=12u8, 2020..2030u16).prop_map(|(day, month, year)| format!("{day}.{month}.{year}")),
        Just("2026".to_owned()),
        typed(),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_file_that_the_form_makes_parses_back_identically(values in fields()) {
        let (entry, _) = entry_of(&values, None, "new-service", &TINY.edition.locales, &notice());
        let text = entry_text(&entry, &TINY.edition.locales);
        let (read, _) = check_text("services/new-service.toml", &text, EntryType::Service, &TINY);
        let mut read = read.ok_or_else(|| TestCaseError::fail(format!("no TOML: {text}")))?;
        // What has no value yet is an error of the check, and something harmless stands in for it.
        read.kind = entry.kind.and(read.kind);
        prop_assert_eq!(&read, &entry, "{}", text);
        prop_assert_eq!(entry_text(&read, &TINY.edition.locales), text);
        // Opened in the form again and sent on, it is the same entry.
        let (again, wrong) = entry_of(&values_of(&read), Some(&read), "new-service", &TINY.edition.locales, &notice());
        prop_assert_eq!(wrong, []);
        prop_assert_eq!(again, read);
    }

    #[test]
    fn a_draft_is_kept_whole(values in fields()) {
        let locales = &TINY.edition.locales;
        let base = TINY.entries.get("esimerkkineuvonta").cloned().map(Box::new);
        for base in [None, base] {
            let draft = Draft { base, values: values.clone() };
            prop_assert_eq!(Draft::read(&draft.write(locales), &TINY), Some(draft));
        }
    }

    #[test]
    fn a_proposal_travels_whole_in_a_message(values in fields()) {
        let proposal = Draft { base: None, values }.proposal(&TINY, "Own notice", today());
        let found: Vec<(String, String)> = extract(&format!("Hei\n\n{}\nT. me\n", proposal.message()))
            .into_iter().map(|(name, text)| (name.unwrap_or_default(), text)).collect();
        prop_assert_eq!(found, proposal.files);
    }
}

#[test]
fn every_service_can_be_opened_in_the_form_and_loses_nothing() {
    let catalogue = catalogue("catalogue");
    let services = catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Service);
    for entry in services {
        let (mut sent, wrong) =
            entry_of(&values_of(entry), Some(entry), &entry.id, &catalogue.edition.locales, &notice());
        assert_eq!(wrong, [], "{}", entry.id);
        // Only what the provider's word adds is new.
        let own = sent.sources.pop().unwrap();
        assert_eq!((own.publisher.as_str(), own.read), ("We", today()));
        (sent.checked, sent.changed) = (entry.checked, entry.changed);
        assert_eq!(sent, *entry, "{}", entry.id);
    }
}

#[test]
fn what_is_wrong_is_said_at_its_field() {
    let fields = [
        ("organisation", "esimerkkikunta"),
        ("kind", "organisation"),
        ("ages.min", "young"),
        ("valid.to", "next spring"),
        ("keepers", "somebody"),
        ("text.fi.name", "Paja"),
        ("contacts.1.id", "contact-1"),
        ("contacts.1.type", "phone"),
        ("contacts.1.value", "call us"),
        ("first_step.type", "call"),
        ("first_step.target", "contact-1"),
    ];
    let values = fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into();
    let proposal = Draft { base: None, values }.proposal(&TINY, "Own notice", today());
    let wrong: Vec<String> = proposal.wrong.iter().map(|(field, fault)| format!("{field} {fault}")).collect();
    assert_eq!(
        wrong,
        [
            "ages.min is not a fitting whole number; write a fitting whole number",
            "valid.to is not a date; write it as 2026-11-21, \"2026-11\" or \"2026\"",
            "keepers \"somebody\" is no e-mail address; write name@host",
            "text.fi.promise is missing; add it",
            "contacts.1.value \"call us\" cannot be dialled; write digits and spaces only",
        ]
    );
    assert_eq!(proposal.files.first().unwrap().0, "services/paja.toml");
}

#[test]
fn a_new_provider_comes_along() {
    let fields = [
        ("organisation", "Rannan tuki ry"),
        ("kind", "project"),
        ("organisation.text.sv.promise", "Du får sällskap."),
        ("text.sv.name", "Öppet hus"),
        ("text.sv.promise", "Du får kaffe och någon att prata med."),
        ("first_step.type", "ask-your-counsellor"),
    ];
    let values = fields.map(|(field, value)| (field.to_owned(), value.to_owned())).into();
    let proposal = Draft { base: None, values }.proposal(&TINY, "Own notice", today());
    assert_eq!(proposal.wrong, []);
    let names: Vec<&str> = proposal.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["organisations/rannan-tuki-ry.toml", "services/oppet-hus.toml"]);
    assert_eq!(proposal.entry.organisation.as_deref(), Some("rannan-tuki-ry"));
    assert_eq!(proposal.organisation.unwrap().kind, Some(Kind::Organisation));
    assert!(proposal.entry.text.keys().eq(&[Locale::parse("sv").unwrap()]));
}

#[test]
fn a_confirmation_says_its_day_and_nothing_else() {
    let message = confirmation("esimerkkineuvonta", today());
    assert_eq!(
        message,
        "===== suoraan: esimerkkineuvonta.toml\nid = \"esimerkkineuvonta\"\n\
         checked = { on = 2026-11-22, by = \"organisation\" }\n===== suoraan =====\n"
    );
}
