//! Services into a table. It writes no file.

use super::cell::{guarded, list, named_code};
use super::columns::{self, Column};
use crate::model::{Catalogue, ContactType, Entry, EntryType, Locale, Localized, Text};
use csv::{Terminator, WriterBuilder};

/// Every service in the order of ids as CSV (RFC 4180): commas, `\r\n`, UTF-8. With the texts of one language, or of all
/// of them. It is for everybody, so it does not say who keeps a service true.
pub fn services_csv(catalogue: &Catalogue, locale: Option<Locale>) -> String {
    write(catalogue, locale, b',', false)
}

/// The same for a spreadsheet in a country that writes decimals with commas: semicolons, and the mark by which it knows
/// UTF-8.
pub fn services_for_spreadsheet(catalogue: &Catalogue, locale: Option<Locale>) -> String {
    format!("\u{FEFF}{}", write(catalogue, locale, b';', true))
}

fn write(catalogue: &Catalogue, locale: Option<Locale>, mark: u8, keepers: bool) -> String {
    let locales = locale.map_or_else(|| catalogue.edition.locales.clone(), |locale| vec![locale]);
    let mut columns = columns::all(&locales);
    columns.retain(|column| keepers || *column != Column::plain("keepers"));
    let mut writer = WriterBuilder::new().delimiter(mark).terminator(Terminator::CRLF).from_writer(Vec::new());
    // Writing into memory does not fail.
    let _ = writer.write_record(columns.iter().map(Column::heading));
    for entry in catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Service) {
        let _ = writer.write_record(columns.iter().map(|column| guarded(cell(column, entry, catalogue))));
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// What a service has in a column; empty where that is not known.
pub fn cell(column: &Column, entry: &Entry, catalogue: &Catalogue) -> String {
    if let Some(locale) = column.locale {
        return entry.text.get(&locale).map(|text| text_cell(column.name, text)).unwrap_or_default();
    }
    if let Some(contact) = ContactType::parse(column.name) {
        let values: Vec<&str> =
            entry.contacts.iter().filter(|own| own.contact == contact).map(|own| own.value.as_str()).collect();
        return list(&values);
    }
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    let date = |date: Option<crate::model::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    let (areas, order) = (&catalogue.areas, &catalogue.edition.locales);
    let source = entry.sources.first();
    match column.name {
        "id" => entry.id.clone(),
        "ptv" => some(&entry.ptv),
        "kind" => entry.kind.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        "organisation" => some(&entry.organisation),
        "decides" => some(&entry.decides),
        "status" => entry.status.as_str().to_owned(),
        "situations" => list(&entry.situations),
        "themes" => list(&entry.themes),
        "national" => if entry.area.national { "yes" } else { "" }.to_owned(),
        "municipalities" => {
            codes(&entry.area.municipalities, order, |code| Some(&areas.municipalities.get(code)?.name))
        }
        "employment_areas" => {
            codes(&entry.area.employment_areas, order, |code| Some(&areas.employment_areas.get(code)?.name))
        }
        "counties" => codes(&entry.area.counties, order, |code| Some(&areas.counties.get(code)?.name)),
        "age_min" => entry.ages.min.map(|age| age.to_string()).unwrap_or_default(),
        "age_max" => entry.ages.max.map(|age| age.to_string()).unwrap_or_default(),
        "registered" => entry.registered.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        "way_in" => entry.way_in.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        "cost" => entry.cost.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        "mode" => list(&entry.mode.iter().map(|word| word.as_str()).collect::<Vec<_>>()),
        "suits" => list(&entry.suits.iter().map(|word| word.as_str()).collect::<Vec<_>>()),
        "languages" => list(&entry.languages),
        "level_needed" => some(&entry.level_needed),
        "intake" => entry.intake.map(|word| word.as_str().to_owned()).unwrap_or_default(),
        "places_state" => entry.places.map(|places| places.state.as_str().to_owned()).unwrap_or_default(),
        "places_on" => date(entry.places.map(|places| places.on)),
        "after" => list(&entry.after),
        "meanwhile" => list(&entry.meanwhile),
        "successor" => some(&entry.successor),
        "valid_from" => date(entry.valid.from),
        "valid_to" => date(entry.valid.to),
        "checked_on" => date(entry.checked.map(|checked| checked.on)),
        "checked_by" => entry.checked.map(|checked| checked.by.as_str().to_owned()).unwrap_or_default(),
        "changed" => date(entry.changed),
        "keepers" => list(&entry.keepers),
        "first_step" => entry.first_step.as_ref().map(|step| step.step.as_str().to_owned()).unwrap_or_default(),
        "first_step_target" => {
            entry.first_step.as_ref().and_then(|step| target(step.target.as_ref()?, entry)).unwrap_or_default()
        }
        "source_title" => source.map(|source| source.title.clone()).unwrap_or_default(),
        "source_publisher" => source.map(|source| source.publisher.clone()).unwrap_or_default(),
        "source_url" => source.map(|source| some(&source.url)).unwrap_or_default(),
        "source_read" => date(source.map(|source| source.read)),
        _ => String::new(),
    }
}

/// Where the first step leads: the value of the contact where no other has the same, else its id.
fn target(target: &str, entry: &Entry) -> Option<String> {
    let Some(contact) = entry.contacts.iter().find(|contact| contact.id == target) else {
        return Some(target.to_owned());
    };
    let same = entry.contacts.iter().filter(|other| other.value == contact.value || other.id == contact.value).count();
    Some(if same == 1 { contact.value.clone() } else { target.to_owned() })
}

fn codes<'a>(
    codes: &'a [String],
    order: &[Locale],
    name: impl Fn(&'a String) -> Option<&'a Localized<String>>,
) -> String {
    let named = |code| name(code).map_or_else(|| code.clone(), |name| named_code(code, name, order));
    list(&codes.iter().map(named).collect::<Vec<_>>())
}

fn text_cell(name: &str, text: &Text) -> String {
    let some = |text: &Option<String>| text.clone().unwrap_or_default();
    match name {
        "name" => text.name.clone(),
        "name_is_official" => if text.name_is_official { "yes" } else { "no" }.to_owned(),
        "former_names" => list(&text.former_names),
        "promise" => some(&text.promise),
        "what_happens" => some(&text.what_happens),
        "who_for" => some(&text.who_for),
        "first_step" => some(&text.first_step),
        "ready_sentence" => some(&text.ready_sentence),
        "take_along" => list(&text.take_along),
        "duration" => some(&text.duration),
        "benefit_effect" => some(&text.benefit_effect),
        "for_counsellors" => some(&text.for_counsellors),
        _ => String::new(),
    }
}
