//! Calendar dates, whole or known only to the month or year. No clock and no time zone.

use jiff::Span;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

/// A date of which the month or the day may be unknown, ordered by what is known. In JSON it is written as ISO 8601.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub struct Date {
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31; only where the month is known.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `2026`, `2026-11` or `2026-11-21`; `None` when it is no date of the calendar.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |part| part.map(Some))?;
        let day = parts.next().map(|part| digits(part, 2)).map_or(Some(None), |part| part.map(Some))?;
        if parts.next().is_some() || year < 1900 {
            return None;
        }
        let month = month.map(u8::try_from).transpose().ok()?;
        let day = day.map(u8::try_from).transpose().ok()?;
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return None;
        }
        if let (Some(month), Some(day)) = (month, day)
            && !(1..=days_in(year, month)).contains(&day)
        {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// Whether this date lies wholly before `other`: `2026` is not before `2026-11-21`, `2025` is.
    pub fn is_before(&self, other: &Self) -> bool {
        if self.year != other.year {
            return self.year < other.year;
        }
        match (self.month, other.month) {
            (Some(mine), Some(theirs)) if mine != theirs => mine < theirs,
            (Some(_), Some(_)) => matches!((self.day, other.day), (Some(mine), Some(theirs)) if mine < theirs),
            _ => false,
        }
    }
}

impl Date {
    /// The day so many days later, or earlier where `days` is negative. Of a month or year alone its first day counts.
    pub fn plus_days(self, days: i64) -> Self {
        self.moved(Span::new().try_days(days).ok())
    }

    /// The same day so many months later, or the last of that month where it has no such day.
    pub fn plus_months(self, months: i64) -> Self {
        self.moved(Span::new().try_months(months).ok())
    }

    /// The last day that it may be: of a month or year alone its last.
    pub fn last_day(self) -> Self {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or_else(|| days_in(self.year, month));
        Self { year: self.year, month: Some(month), day: Some(day) }
    }

    fn moved(self, by: Option<Span>) -> Self {
        let part = |part: Option<u8>| i8::try_from(part.unwrap_or(1)).unwrap_or(1);
        let day = i16::try_from(self.year).ok();
        let day = day.and_then(|year| jiff::civil::Date::new(year, part(self.month), part(self.day)).ok());
        let moved = day.zip(by).and_then(|(day, by)| day.checked_add(by).ok());
        let moved = moved.and_then(|day| {
            let part = |part: i8| u8::try_from(part).ok();
            Some(Self {
                year: u16::try_from(day.year()).ok()?,
                month: Some(part(day.month())?),
                day: Some(part(day.day())?),
            })
        });
        moved.unwrap_or(self)
    }
}

impl fmt::Display for Date {
    /// ISO 8601, as far as it is known.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(formatter, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            (self.year, self.month, self.day).serialize(serializer)
        }
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_the_calendar_are_read() {
        for text in ["2026", "2026-11", "2026-11-21", "2024-02-29"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn other_dates_are_refused() {
        for text in ["", "26", "2026-13", "2026-02-29", "2026-1-1", "2026-11-21-1", "21.11.2026", "0000-01-01"] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn before_means_wholly_before() {
        let date = |text| Date::parse(text).unwrap_or_else(|| panic!("{text}"));
        assert!(date("2025").is_before(&date("2026-01-01")));
        assert!(date("2026-01-01").is_before(&date("2026-01-02")));
        assert!(!date("2026").is_before(&date("2026-11-21")));
        assert!(!date("2026-11").is_before(&date("2026-11-21")));
        assert!(!date("2026-11-21").is_before(&date("2026-11-21")));
    }

    #[test]
    fn days_and_months_later() {
        let date = |text| Date::parse(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(date("2026-11-22").plus_days(30), date("2026-12-22"));
        assert_eq!(date("2026-03-01").plus_days(-1), date("2026-02-28"));
        assert_eq!(date("2026-08-31").plus_months(6), date("2027-02-28"));
        assert_eq!(date("2026").plus_months(-1), date("2025-12-01"));
        assert_eq!(date("2028-02").last_day(), date("2028-02-29"));
        assert_eq!(date("2026").last_day(), date("2026-12-31"));
    }
}
