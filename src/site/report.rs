//! The state of the catalogue as plain text, for a terminal: the same numbers as the page about freshness.

use crate::model::{Confirmations, EntryType, Freshness, Gap, Kind, Said, Share, Status};
use std::fmt;

/// Shown as sections of aligned lines.
pub struct Report<'a>(pub &'a Freshness);

impl fmt::Display for Report<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = self.0;
        writeln!(formatter, "{} entries on {}", report.entries, report.on)?;
        section(formatter, "by type", report.types.iter().map(|(value, number)| (EntryType::as_str(*value), *number)))?;
        section(
            formatter,
            "services by kind",
            report.kinds.iter().map(|(value, number)| (Kind::as_str(*value), *number)),
        )?;
        section(
            formatter,
            "by status",
            report.statuses.iter().map(|(value, number)| (Status::as_str(*value), *number)),
        )?;
        let whole: Vec<(String, usize)> =
            report.whole.iter().map(|(locale, number)| (locale.to_string(), *number)).collect();
        section(formatter, "texts whole in", whole.iter().map(|(locale, number)| (locale.as_str(), *number)))?;
        let dates = [
            ("entries confirmed", report.confirmed),
            ("confirmed within 90 days", report.confirmed_lately),
            ("sources", report.sources),
            ("sources without a date", report.undated),
            ("sources over a year old", report.old),
        ];
        section(formatter, "dates", dates.into_iter())?;
        confirmations(formatter, &report.confirmations)?;
        if let Some((first, last)) = report.read {
            writeln!(formatter, "  sources read from {first} to {last}")?;
        }
        let unknown = report.unknown.iter().map(|(field, number)| (field.as_str(), *number));
        section(formatter, &format!("not known, of {} services that run or may run", report.running), unknown)?;
        areas(formatter, report)?;
        let ending = report.ending.iter().map(|(link, date)| format!("{date} {} {}", link.id, link.name.text));
        lines(formatter, "ends within 90 days", ending)?;
        lines(
            formatter,
            "not sure whether it still runs",
            report.unsure.iter().map(|link| format!("{} {}", link.id, link.name.text)),
        )?;
        lines(formatter, "gaps", report.gaps.iter().map(gap))
    }
}

fn section<'a>(
    formatter: &mut fmt::Formatter<'_>,
    title: &str,
    rows: impl Iterator<Item = (&'a str, usize)>,
) -> fmt::Result {
    writeln!(formatter, "\n{title}")?;
    for (what, number) in rows {
        writeln!(formatter, "  {number:>5}  {what}")?;
    }
    Ok(())
}

fn lines(formatter: &mut fmt::Formatter<'_>, title: &str, lines: impl Iterator<Item = String>) -> fmt::Result {
    let lines: Vec<String> = lines.collect();
    writeln!(formatter, "\n{title}: {}", lines.len())?;
    for line in lines {
        writeln!(formatter, "  {line}")?;
    }
    Ok(())
}

/// How old the confirmations of what has not ended are; by provider and area how many are of the last 90 days.
fn confirmations(formatter: &mut fmt::Formatter<'_>, confirmations: &Confirmations) -> fmt::Result {
    let states = confirmations.states.iter().map(|(state, number)| (state.as_str(), *number));
    section(formatter, "confirmation of what has not ended", states)?;
    let organisations = confirmations.organisations.iter().map(|(link, share)| (link.id.as_str(), *share));
    shares(formatter, "by provider", std::iter::once(("all", confirmations.all)).chain(organisations))?;
    let areas = confirmations.areas.iter().map(|(name, share)| (name.text.as_str(), *share));
    shares(formatter, "by area", std::iter::once(("the whole country", confirmations.national)).chain(areas))
}

fn shares<'a>(
    formatter: &mut fmt::Formatter<'_>,
    title: &str,
    mut rows: impl Iterator<Item = (&'a str, Share)>,
) -> fmt::Result {
    writeln!(formatter, "\n{title}: confirmed within 90 days, of, never confirmed")?;
    rows.try_for_each(|(name, Share { entries, lately, never })| {
        writeln!(formatter, "{lately:>5}{entries:>5}{never:>5}  {name}")
    })
}

/// Services by where they are for; one row a place, one column a kind.
fn areas(formatter: &mut fmt::Formatter<'_>, report: &Freshness) -> fmt::Result {
    let kinds: Vec<&str> = Kind::WORDS.to_vec();
    writeln!(formatter, "\nservices by area ({})", kinds.join(", "))?;
    let mut row = |name: &str, numbers: &[(Kind, usize)]| {
        let numbers: String = numbers.iter().map(|(_, number)| format!("{number:>5}")).collect();
        writeln!(formatter, "{numbers}  {name}")
    };
    row("the whole country", &report.national)?;
    report.municipalities.iter().try_for_each(|(name, numbers)| row(&name.text, numbers))
}

fn gap(gap: &Gap) -> String {
    match gap {
        Gap::Situation(Said { text, .. }) => format!("situation \"{text}\": no service"),
        Gap::Municipality(Said { text, .. }, kind) => format!("{text}: no service of kind {}", kind.as_str()),
    }
}
