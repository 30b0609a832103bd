//! Open data: the catalogue for other programs, at addresses that stay. What is in the files, `exchange` says; here are
//! their names, and the words and addresses that `exchange` does not know.

use super::BuildError;
use super::compose::interfaces;
use crate::exchange::hsds::{self, Word, Words};
use crate::i18n;
use crate::model::{Catalogue, Cost, Date, Entry, FirstStepType, Registered, WayIn};
use crate::page_data::PageMaker;
use crate::route::Page;
use crate::ui::{Context, part};
use serde_json::Value;
use std::path::Path;

/// A file's name from the folder of open data, and what is in it.
type Files = Vec<(String, Vec<u8>)>;

/// Every file of open data. `contexts` are the languages, in the edition's order.
pub(super) fn files(catalogue: &Catalogue, contexts: &[Context], today: Date) -> Result<Files, BuildError> {
    let mut files = hsds_files(catalogue, contexts, today)?;
    for context in contexts {
        let _locale = context.locale();
        // CSV JOINS HERE: files.push((format!("{locale}/services.csv"), exchange::csv::services_csv(…)));
    }
    if let Some(first) = contexts.first() {
        let freshness = PageMaker::new(catalogue, first.locale(), today).freshness();
        let counts = without_nulls(serde_json::to_value(&freshness).map_err(not_written)?);
        files.push(("freshness.json".to_owned(), serde_json::to_vec(&counts).map_err(not_written)?));
    }
    Ok(files)
}

/// The services and organisations of every language as HSDS has them: names from the folder of open data, and contents.
/// `locales` is the folder of messages.
///
/// # Errors
/// When a message file has errors.
pub fn hsds(catalogue: &Catalogue, locales: &Path, today: Date) -> Result<Files, BuildError> {
    let interfaces = interfaces(catalogue, locales)?.into_iter();
    let context = |(locale, interface)| Context::new(locale, interface, i18n::native_plural, "");
    hsds_files(catalogue, &interfaces.map(context).collect::<Vec<_>>(), today)
}

fn hsds_files(catalogue: &Catalogue, contexts: &[Context], today: Date) -> Result<Files, BuildError> {
    let mut files = Vec::new();
    for context in contexts {
        let locale = context.locale();
        let words = SiteWords { context, base_url: &catalogue.edition.base_url };
        let services = hsds::services(catalogue, locale, today, &words).map_err(not_written)?;
        let organisations = hsds::organisations(catalogue, locale, today, &words).map_err(not_written)?;
        files.push((format!("{locale}/services.json"), services));
        files.push((format!("{locale}/organisations.json"), organisations));
    }
    Ok(files)
}

/// What is not there is left out, here as in the other files.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        Value::Object(fields) => {
            let there = fields.into_iter().filter(|(_, field)| !field.is_null());
            there.map(|(name, field)| (name, without_nulls(field))).collect()
        }
        other => other,
    }
}

fn not_written(error: serde_json::Error) -> BuildError {
    BuildError::Encode(error.to_string())
}

/// The messages and addresses of the site.
struct SiteWords<'a> {
    context: &'a Context,
    base_url: &'a str,
}

impl Words for SiteWords<'_> {
    fn say(&self, word: Word<'_>) -> String {
        let context = self.context;
        let format = |key: &str, name: &str, value: &str| context.i18n().format(key, &[(name, value.into())]);
        match word {
            Word::WayIn(way_in) => {
                let key = match way_in {
                    WayIn::WalkIn => "access-walk-in",
                    WayIn::Contact => "access-contact",
                    WayIn::Referral => "access-referral",
                    WayIn::Application => "access-application",
                    WayIn::Decision => "access-decision",
                };
                format!("{}.", context.text(key))
            }
            Word::Cost(Cost::Free) => context.text("access-free"),
            Word::Cost(Cost::Paid) => context.text("access-paid"),
            Word::Registered(Registered::Needed) => format!("{}.", context.text("access-registered-needed")),
            Word::Registered(Registered::NotNeeded) => format!("{}.", context.text("access-registered-not-needed")),
            Word::Level(level) => format!("{}.", format("access-level", "level", level)),
            Word::Language(code) => context.language_name(code),
            Word::Everywhere => context.text("freshness-everywhere"),
            Word::FirstStep(step, target) => self.first_step(step, target),
            Word::Ended(Some(date)) => format("status-ended-on", "date", &context.i18n().date(date)),
            Word::Ended(None) => context.text("status-ended"),
            Word::Instead(name) => format!("{} {name}.", context.text("status-ended-now")),
            Word::Ends(date) => format!("{}.", format("fact-ends", "date", &context.i18n().date(date))),
            Word::Planned => context.text("status-planned"),
            Word::Unsure => format!("{} {}", context.text("status-unknown"), context.text("status-unknown-ask")),
        }
    }

    fn page(&self, entry: &Entry) -> String {
        format!("{}{}", self.base_url, self.context.path(&Page::Entry(entry.entry_type, entry.id.clone())))
    }
}

impl SiteWords<'_> {
    /// As the button of the page says it.
    fn first_step(&self, step: FirstStepType, target: Option<&str>) -> String {
        let Some(target) = target else {
            return self.context.text(match step {
                FirstStepType::AskYourCounsellor => "action-who-is-responsible",
                _ => "action-employment-area",
            });
        };
        let (key, words) = match step {
            FirstStepType::Call => ("action-call", target),
            FirstStepType::Visit => return target.to_owned(),
            FirstStepType::Message => ("action-message", part::host_of(target)),
            FirstStepType::Form => ("action-form", part::host_of(target)),
            _ => ("action-open", part::host_of(target)),
        };
        format!("{}.", self.context.i18n().format(key, &[("target", words.into())]))
    }
}
