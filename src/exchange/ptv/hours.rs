//! Opening hours as people read them, in the languages whose days are known here. No rules of the catalogue.

use super::model::{Hours, Opening};
use crate::exchange::Note;
use crate::model::{Locale, Localized};

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/// The days' short names, and what stands between hours and minutes.
const WORDS: [(&str, [&str; 7], &str); 3] = [
    ("fi", ["ma", "ti", "ke", "to", "pe", "la", "su"], "."),
    ("sv", ["mån", "tis", "ons", "tors", "fre", "lör", "sön"], "."),
    ("en", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], ":"),
];

/// A time span of a day in minutes, by day of the week; sorted.
type Week = [Vec<(u16, u16)>; 7];

/// The usual hours in each of `locales`; what holds on certain days only, and what is said in words besides, goes into
/// the notes.
pub fn usual(hours: &[Hours], locales: &[Locale], field: &str, notes: &mut Vec<Note>) -> Localized<String> {
    let mut week = Week::default();
    let mut note = |message: &str| notes.push(Note::new(field, message.to_owned()));
    for one in hours {
        let kind = one.kind.as_deref().unwrap_or("DaysOfTheWeek");
        if !["DaysOfTheWeek", "Standard"].contains(&kind) {
            note(&format!("hours of the kind {kind} are not carried over; look whether they matter"));
        } else if one.dated {
            note("hours that hold on certain days only are not carried over; look whether they matter");
        } else if one.closed || one.by_appointment {
            note("\"closed\" or \"by appointment\" is not carried over; write it into the hours");
        } else if one.always {
            week.iter_mut().for_each(|day| day.push((0, 24 * 60)));
        } else if one.openings.iter().any(|opening| !add(opening, &mut week)) {
            note("hours that cannot be read are not carried over; write them in");
        }
        for (language, text) in &one.information {
            note(&format!("what is said of the hours in {language} is not carried over: {text}"));
        }
    }
    for day in &mut week {
        day.sort_unstable();
        day.dedup();
    }
    if week.iter().all(Vec::is_empty) {
        return Localized::new();
    }
    let known = WORDS.iter().filter_map(|(tag, days, point)| {
        let locale = Locale::parse(tag).filter(|locale| locales.contains(locale))?;
        Some((locale, written(&week, days, point)))
    });
    known.collect()
}

fn add(opening: &Opening, week: &mut Week) -> bool {
    let day = |name: &Option<String>| name.as_ref().and_then(|name| DAYS.iter().position(|day| day == name));
    let Some(first) = day(&opening.from_day) else { return false };
    let last = day(&opening.to_day).unwrap_or(first);
    let (Some(from), Some(to)) = (minutes(&opening.from), minutes(&opening.to)) else { return false };
    // An end before the beginning lies in the night after: said by PTV in another kind of hours.
    let to = if to == 0 { 24 * 60 } else { to };
    if to <= from || last < first {
        return false;
    }
    week.iter_mut().skip(first).take(last + 1 - first).for_each(|day| day.push((from, to)));
    true
}

fn minutes(time: &str) -> Option<u16> {
    let mut parts = time.split(':');
    let (hour, minute): (u16, u16) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    (hour <= 24 && minute < 60).then_some(hour * 60 + minute)
}

fn written(week: &Week, days: &[&str; 7], point: &str) -> String {
    let time = |minutes: u16| match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}{point}{rest:02}", minutes / 60),
    };
    let mut spans: Vec<(usize, usize)> = Vec::new();
    for (day, hours) in week.iter().enumerate().filter(|(_, hours)| !hours.is_empty()) {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == day && week.get(*last) == Some(hours) => *last = day,
            _ => spans.push((day, day)),
        }
    }
    let name = |day: usize| days.get(day).copied().unwrap_or_default();
    let span = |(first, last): &(usize, usize)| {
        let hours = week.get(*first).map(Vec::as_slice).unwrap_or_default();
        let hours: Vec<String> = hours.iter().map(|(from, to)| format!("{}–{}", time(*from), time(*to))).collect();
        let days = if first == last { name(*first).to_owned() } else { format!("{}–{}", name(*first), name(*last)) };
        format!("{days} {}", hours.join(", "))
    };
    let text = spans.iter().map(span).collect::<Vec<_>>().join("; ");
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().collect::<String>() + letters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opening(day: &str, to_day: &str, from: &str, to: &str) -> Opening {
        let some = |text: &str| Some(text).filter(|text| !text.is_empty()).map(str::to_owned);
        Opening { from_day: some(day), to_day: some(to_day), from: from.to_owned(), to: to.to_owned() }
    }

    fn said(openings: Vec<Opening>) -> (Vec<String>, usize) {
        let locales: Vec<Locale> = ["fi", "sv", "en"].iter().filter_map(|tag| Locale::parse(tag)).collect();
        let mut notes = Vec::new();
        let hours = Hours { kind: Some("DaysOfTheWeek".to_owned()), openings, ..Hours::default() };
        let texts = usual(&[hours], &locales, "hours", &mut notes);
        (locales.iter().filter_map(|locale| texts.get(locale).cloned()).collect(), notes.len())
    }

    #[test]
    fn days_with_the_same_hours_are_one_span() {
        let week = vec![
            opening("Tuesday", "", "09:00:00", "15:30:00"),
            opening("Monday", "", "09:00:00", "15:30:00"),
            opening("Friday", "Saturday", "10:00", "14:00"),
            opening("Friday", "", "16:00", "18:00"),
        ];
        let expected = [
            "Ma–ti 9–15.30; pe 10–14, 16–18; la 10–14",
            "Mån–tis 9–15.30; fre 10–14, 16–18; lör 10–14",
            "Mon–Tue 9–15:30; Fri 10–14, 16–18; Sat 10–14",
        ];
        assert_eq!(said(week), (expected.map(str::to_owned).to_vec(), 0));
    }

    #[test]
    fn what_cannot_be_read_is_said_and_not_guessed() {
        assert_eq!(said(vec![opening("", "", "06:00:00", "9:00:00")]), (Vec::new(), 1));
        assert_eq!(said(vec![opening("Monday", "", "22:00", "06:00")]), (Vec::new(), 1));
        assert_eq!(said(vec![opening("Monday", "", "soon", "later")]), (Vec::new(), 1));
    }
}
