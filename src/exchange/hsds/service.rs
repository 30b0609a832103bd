//! A service as HSDS has it, whole: everything that its file says, in a field or as an attribute.

use super::attribute::{attribute, common, terms};
use super::contact::{COUNTRY, contacts, email, period, phones, service_at_locations, website};
use super::organisation;
use super::record::Record;
use super::texts::{Said, Texts, own, part, together};
use super::{Word, id};
use crate::model::{Cost, Entry, Status, Text};

pub fn service(texts: &Texts<'_>, entry: &Entry) -> Record {
    let (name, description) = (texts.name(entry), texts.description(entry));
    let (application, eligibility) = (application(texts, entry), eligibility(texts, entry));
    let alert = alert(texts, entry);
    let marks = texts.marks(
        &entry.id,
        &[
            ("name-language", &Some(name.clone())),
            ("description-language", &description),
            ("application-process-language", &application),
            ("eligibility-language", &eligibility),
            ("alert-language", &alert),
        ],
    );
    let provider = entry.organisation.as_ref().and_then(|id| texts.catalogue.entries.get(id));
    let checked = entry.checked.map(|checked| checked.on).filter(|date| date.day.is_some());
    // Only the day is known: its time is always midnight.
    let modified = entry.changed.filter(|date| date.day.is_some()).map(|date| format!("{date}T00:00:00Z"));
    let said = |text: Option<Said>| text.map(|said| said.text);
    Record::new(id(&entry.id))
        .text("organization_id", provider.map(|provider| id(&provider.id).to_string()))
        .text("name", name.text)
        .text("alternate_name", texts.former_names(entry))
        .text("description", said(description))
        .text("url", website(entry))
        .text("email", email(entry))
        .text("status", status(entry.status_on(texts.today)).to_owned())
        .text("alert", said(alert))
        .text("application_process", said(application))
        .text("fees_description", entry.cost.map(|cost| texts.say(Word::Cost(cost))))
        .text("eligibility_description", said(eligibility))
        .number("minimum_age", entry.ages.min.map(u32::from))
        .number("maximum_age", entry.ages.max.map(u32::from))
        .text("assured_date", checked.map(|date| date.to_string()))
        .text("assurer_email", assurer(texts, entry))
        .text("last_modified", modified)
        .list("phones", phones(texts, entry))
        .list("schedules", period(texts, entry).into_iter().collect())
        .list("service_areas", areas(texts, entry))
        .list("service_at_locations", service_at_locations(texts, entry))
        .list("languages", languages(texts, entry))
        .one("organization", provider.map(|provider| organisation::provider(texts, provider)))
        .list("cost_options", costs(texts, entry))
        .list("contacts", contacts(texts, entry))
        .list("attributes", attributes(texts, entry).into_iter().chain(marks).collect())
}

/// What is not known to have ended counts as active, and `alert` says that nobody is sure: to leave it out of a list
/// would say that it is not there.
const fn status(status: Status) -> &'static str {
    match status {
        Status::Active | Status::Unknown => "active",
        Status::Planned => "inactive",
        Status::Ended => "defunct",
    }
}

fn alert(texts: &Texts<'_>, entry: &Entry) -> Option<Said> {
    let words = match entry.status_on(texts.today) {
        Status::Ended => Word::Ended(entry.valid.to),
        Status::Planned => Word::Planned,
        Status::Unknown => Word::Unsure,
        Status::Active => return entry.valid.to.map(|date| own(texts.say(Word::Ends(date)))),
    };
    let successor = entry.successor.as_ref().and_then(|id| texts.catalogue.entries.get(id));
    let instead = successor.map(|successor| {
        let name = texts.name(successor);
        Said { text: texts.say(Word::Instead(&name.text)), lang: name.lang }
    });
    together([Some(own(texts.say(words))), instead], " ")
}

/// The way in, then the first step.
fn application(texts: &Texts<'_>, entry: &Entry) -> Option<Said> {
    let way_in = entry.way_in.map(|way_in| own(texts.say(Word::WayIn(way_in))));
    let first_step = texts.field(entry, |text| text.first_step.as_deref()).or_else(|| {
        let step = entry.first_step.as_ref()?;
        let target = step.target_in(texts.locale);
        let contact = entry.contacts.iter().find(|contact| target == Some(&contact.id));
        let value = contact.map(|contact| &contact.value).or(target);
        Some(own(texts.say(Word::FirstStep(step.step, value.map(String::as_str)))))
    });
    together([way_in, first_step], " ")
}

fn eligibility(texts: &Texts<'_>, entry: &Entry) -> Option<Said> {
    let who_for = texts.field(entry, |text| text.who_for.as_deref());
    let registered = entry.registered.map(|registered| own(texts.say(Word::Registered(registered))));
    let level = entry.level_needed.as_ref().map(|level| own(texts.say(Word::Level(level))));
    together([who_for, registered, level], " ")
}

/// Whom to ask about a confirmation, where the editors gave it. The provider's own keepers are people, and stay unnamed.
fn assurer(texts: &Texts<'_>, entry: &Entry) -> Option<String> {
    let by_editors = entry.checked.is_some_and(|checked| checked.by == crate::model::CheckedBy::Editor);
    texts.catalogue.edition.editors.clone().filter(|_| by_editors)
}

fn areas(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let all = &texts.catalogue.areas;
    let area = |kind: &'static str, code: &str, name: Option<Said>| {
        let owner = format!("{}/service-area/{kind}/{code}", entry.id);
        let marks = texts.marks(&owner, &[("name-language", &name)]);
        let code = attribute(&owner, kind, "", code.to_owned());
        Record::new(id(&owner))
            .text("name", name.map(|said| said.text))
            .list("attributes", std::iter::once(code).chain(marks).collect())
    };
    let national = entry.area.national.then(|| area("country", COUNTRY, Some(own(texts.say(Word::Everywhere)))));
    let counties = entry.area.counties.iter().map(|code| {
        let name = all.counties.get(code).and_then(|county| texts.said(&county.name));
        area("wellbeing-services-county", code, name)
    });
    let employment = entry.area.employment_areas.iter().map(|code| {
        let found = all.employment_areas.get(code);
        let whole = found.and_then(|area| texts.said(&area.full_name)).filter(|name| name.lang.is_none());
        let name = whole.or_else(|| found.and_then(|area| texts.said(&area.name)));
        area("employment-area", code, name)
    });
    let municipalities = entry.area.municipalities.iter().map(|code| {
        let name = all.municipalities.get(code).and_then(|municipality| texts.said(&municipality.name));
        area("municipality", code, name)
    });
    national.into_iter().chain(counties).chain(employment).chain(municipalities).collect()
}

fn languages(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let language = |code: &String| {
        Record::new(part(&entry.id, "language", code))
            .text("name", texts.say(Word::Language(code)))
            .text("code", code.clone())
    };
    entry.languages.iter().map(language).collect()
}

/// Of what costs money only that is known.
fn costs(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let cost = |cost: Cost| {
        let free = cost == Cost::Free;
        Record::new(part(&entry.id, "cost", ""))
            .text("option", cost.as_str().to_owned())
            .text("currency", free.then(|| "EUR".to_owned()))
            .number("amount", free.then_some(0))
            .text("amount_description", texts.say(Word::Cost(cost)))
    };
    entry.cost.map(cost).into_iter().collect()
}

/// What HSDS has no field for, in the words of the catalogue's files.
fn attributes(texts: &Texts<'_>, entry: &Entry) -> Vec<Record> {
    let owner = entry.id.as_str();
    let word = |kind, value: Option<&str>| value.map(|value| attribute(owner, kind, "", value.to_owned())).into_iter();
    let words = |kind, values: Vec<&str>| -> Vec<Record> {
        values.into_iter().map(|value| attribute(owner, kind, value, value.to_owned())).collect()
    };
    let ids = |kind, values: &[String]| words(kind, values.iter().map(String::as_str).collect());
    let date = |kind, date: Option<crate::model::Date>| date.map(|date| attribute(owner, kind, "", date.to_string()));
    let text = |kind: &'static str, mark: &'static str, read: fn(&Text) -> Option<&str>| {
        let said = texts.field(entry, read);
        let marks = texts.marks(owner, &[(mark, &said)]);
        said.map(|said| attribute(owner, kind, "", said.text)).into_iter().chain(marks)
    };
    let take_along = texts.list(entry, |text| &text.take_along);
    let take_along_mark = texts.marks(owner, &[("take-along-language", &take_along.first().cloned())]);
    let take_along = take_along
        .into_iter()
        .zip(1..)
        .map(|(said, number): (_, i32)| attribute(owner, "take-along", &number.to_string(), said.text));
    let mut all = common(texts, entry);
    all.extend(word("way-in", entry.way_in.map(|value| value.as_str())));
    all.extend(word("cost", entry.cost.map(|value| value.as_str())));
    all.extend(word("registered", entry.registered.map(|value| value.as_str())));
    all.extend(word("level-needed", entry.level_needed.as_deref()));
    all.extend(word("intake", entry.intake.map(|value| value.as_str())));
    all.extend(words("mode", entry.mode.iter().map(|value| value.as_str()).collect()));
    all.extend(words("suits", entry.suits.iter().map(|value| value.as_str()).collect()));
    all.extend(word("places", entry.places.map(|places| places.state.as_str())));
    all.extend(date("places-on", entry.places.map(|places| places.on)));
    all.extend(date("valid-from", entry.valid.from));
    all.extend(date("valid-to", entry.valid.to));
    all.extend(word("decides", entry.decides.as_deref()));
    all.extend(word("successor", entry.successor.as_deref()));
    all.extend(ids("after", &entry.after));
    all.extend(ids("meanwhile", &entry.meanwhile));
    all.extend(ids("covers", &entry.covers));
    all.extend(terms(texts, entry));
    all.extend(text("definition", "definition-language", |text| {
        text.definition.as_deref().filter(|_| text.promise.is_some())
    }));
    all.extend(text("duration", "duration-language", |text| text.duration.as_deref()));
    all.extend(text("benefit-effect", "benefit-effect-language", |text| text.benefit_effect.as_deref()));
    all.extend(text("for-counsellors", "for-counsellors-language", |text| text.for_counsellors.as_deref()));
    all.extend(text("ready-sentence", "ready-sentence-language", |text| text.ready_sentence.as_deref()));
    all.extend(take_along);
    all.extend(take_along_mark);
    all
}
