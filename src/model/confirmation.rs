//! How old a confirmation is, and what follows from that: the one answer that search, pages, reminders and reports use.
//! The limits are the edition's. It knows no clock: the day is given.

use super::{Date, Entry, Status};
use serde::{Deserialize, Serialize};

/// What an entry's confirmation is worth on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confirmation {
    /// Nobody ever confirmed it: it is shown and found, and said.
    #[default]
    Never,
    Confirmed,
    /// Still counts, but it is time to ask for the next one.
    Due,
    /// So old that it counts less than none.
    Lapsed,
    /// So old that the entry is not searched for any more; its page stays.
    Hidden,
}

impl Confirmation {
    pub const ALL: [Self; 5] = [Self::Never, Self::Confirmed, Self::Due, Self::Lapsed, Self::Hidden];

    /// The word for it in reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never confirmed",
            Self::Confirmed => "confirmed",
            Self::Due => "confirmed, to be asked again",
            Self::Lapsed => "lapsed",
            Self::Hidden => "hidden from search",
        }
    }

    /// Whether the confirmation still counts.
    pub const fn holds(self) -> bool {
        matches!(self, Self::Confirmed | Self::Due)
    }
}

/// After how many months a confirmation is asked for again, lapses, and hides its entry from search, each counted from
/// the day of the confirmation; and how many days before its end somebody is asked what comes after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FreshnessLimits {
    pub remind_after_months: u8,
    pub lapse_after_months: u8,
    pub hide_after_months: u8,
    pub ending_days: u16,
}

impl Default for FreshnessLimits {
    fn default() -> Self {
        Self { remind_after_months: 5, lapse_after_months: 6, hide_after_months: 12, ending_days: 30 }
    }
}

impl FreshnessLimits {
    /// The first day on which a confirmation is due again; of a month or year alone its first day counts.
    pub fn reminds_on(&self, checked: Date) -> Date {
        checked.plus_months(self.remind_after_months.into())
    }

    /// The first day on which it has lapsed.
    pub fn lapses_on(&self, checked: Date) -> Date {
        checked.plus_months(self.lapse_after_months.into())
    }

    /// The first day on which its entry is hidden.
    pub fn hides_on(&self, checked: Date) -> Date {
        checked.plus_months(self.hide_after_months.into())
    }

    /// The first day on which somebody is asked what comes after an end; of a month or year alone its last day counts,
    /// as it does for whether something has ended.
    pub fn asks_about_end_on(&self, end: Date) -> Date {
        end.last_day().plus_days(-i64::from(self.ending_days))
    }

    /// What a confirmation of this day is worth on another.
    pub fn confirmation(&self, checked: Option<Date>, today: Date) -> Confirmation {
        match checked {
            None => Confirmation::Never,
            Some(checked) if self.hides_on(checked) <= today => Confirmation::Hidden,
            Some(checked) if self.lapses_on(checked) <= today => Confirmation::Lapsed,
            Some(checked) if self.reminds_on(checked) <= today => Confirmation::Due,
            Some(_) => Confirmation::Confirmed,
        }
    }
}

impl Entry {
    /// What its confirmation is worth on a day. What has ended needs no further one: people still look for its name.
    pub fn confirmation_on(&self, limits: &FreshnessLimits, today: Date) -> Confirmation {
        let confirmation = limits.confirmation(self.checked.map(|checked| checked.on), today);
        let ended = self.status_on(today) == Status::Ended;
        if ended && confirmation != Confirmation::Never { Confirmation::Confirmed } else { confirmation }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    /// The state of a confirmation on each day given.
    #[track_caller]
    fn states(checked: &str, expected: &[(&str, Confirmation)]) {
        for (day, state) in expected {
            let found = FreshnessLimits::default().confirmation(Some(date(checked)), date(day));
            assert_eq!(found, *state, "confirmed on {checked}, seen on {day}");
        }
    }

    #[test]
    fn a_confirmation_ages_on_exact_days() {
        use Confirmation::{Confirmed, Due, Hidden, Lapsed};
        states(
            "2026-01-15",
            &[
                ("2026-01-15", Confirmed),
                ("2026-06-14", Confirmed),
                ("2026-06-15", Due),
                ("2026-07-14", Due),
                ("2026-07-15", Lapsed),
                ("2027-01-14", Lapsed),
                ("2027-01-15", Hidden),
            ],
        );
        // A month that has no such day ends with its last.
        states("2026-08-31", &[("2027-01-30", Confirmed), ("2027-01-31", Due), ("2027-02-27", Due)]);
        states("2026-08-31", &[("2027-02-28", Lapsed), ("2027-08-30", Lapsed), ("2027-08-31", Hidden)]);
        states("2027-08-31", &[("2028-02-28", Due), ("2028-02-29", Lapsed)]);
        states("2028-02-29", &[("2029-02-27", Lapsed), ("2029-02-28", Hidden)]);
        // Known to the month or year, it may be as old as the first day.
        states("2026-03", &[("2026-07-31", Confirmed), ("2026-08-01", Due), ("2026-09-01", Lapsed)]);
        states("2026", &[("2026-05-31", Confirmed), ("2026-06-01", Due), ("2027-01-01", Hidden)]);
    }

    #[test]
    fn nothing_confirmed_never_changes() {
        for day in ["1999-12-31", "2026-11-22", "2099-01-01"] {
            assert_eq!(FreshnessLimits::default().confirmation(None, date(day)), Confirmation::Never);
        }
    }

    #[test]
    fn an_end_is_asked_about_before_its_last_possible_day() {
        for (end, day) in [("2026-12-31", "2026-12-01"), ("2026-12", "2026-12-01"), ("2027-02", "2027-01-29")] {
            assert_eq!(FreshnessLimits::default().asks_about_end_on(date(end)), date(day), "{end}");
        }
        assert_eq!(FreshnessLimits::default().asks_about_end_on(date("2026")), date("2026-12-01"));
    }
}
