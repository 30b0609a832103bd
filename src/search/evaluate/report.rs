//! The figures as a table to read and as JSON.

use super::{Answered, Figures, Judged};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// The figures of one stratum, in one language or (`None`) in all.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    pub stratum: Option<String>,
    pub lang: Option<String>,
    #[serde(flatten)]
    pub figures: Figures,
}

/// A query that should have been answered among the first three results and was not.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Miss {
    pub stratum: String,
    pub lang: String,
    pub query: String,
    /// Where the first success stands instead, if it is among the first ten.
    pub place: Option<usize>,
    /// The ids that stood first.
    pub found: Vec<String>,
}

/// Everything that `suoraan evaluate` says; serialises as the JSON form.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    pub over_all: Figures,
    /// By stratum, then by stratum and language, in the order of the file's strata.
    pub lines: Vec<Line>,
    pub misses: Vec<Miss>,
    /// Queries that nothing in the catalogue could answer, though relevant ids were judged.
    pub unanswerable: Vec<String>,
}

impl Report {
    /// `answers` in the order of `judged`.
    pub fn new(judged: &[Judged], answers: &[Answered]) -> Self {
        let pairs = || judged.iter().zip(answers);
        let mut strata: Vec<&str> = Vec::new();
        for judged in judged {
            if !strata.contains(&judged.stratum.as_str()) {
                strata.push(&judged.stratum);
            }
        }
        let languages: BTreeSet<_> = judged.iter().map(|judged| judged.locale).collect();
        let mut lines = Vec::new();
        for stratum in strata {
            let own = pairs().filter(move |(judged, _)| judged.stratum == stratum);
            lines.push(Line { stratum: Some(stratum.to_owned()), lang: None, figures: Figures::over(own.clone()) });
            for locale in &languages {
                let own = own.clone().filter(move |(judged, _)| judged.locale == *locale);
                if own.clone().next().is_some() {
                    let (stratum, lang) = (Some(stratum.to_owned()), Some(locale.to_string()));
                    lines.push(Line { stratum, lang, figures: Figures::over(own) });
                }
            }
        }
        for locale in &languages {
            let own = pairs().filter(move |(judged, _)| judged.locale == *locale);
            lines.push(Line { stratum: None, lang: Some(locale.to_string()), figures: Figures::over(own) });
        }
        Self {
            over_all: Figures::over(pairs()),
            lines,
            misses: pairs().filter_map(|(judged, answered)| miss(judged, answered)).collect(),
            unanswerable: pairs()
                .filter(|(_, answered)| answered.unanswerable)
                .map(|(judged, _)| format!("{} {}: {}", judged.stratum, judged.locale, judged.query))
                .collect(),
        }
    }
}

fn miss(judged: &Judged, answered: &Answered) -> Option<Miss> {
    let place = answered.first();
    let missed = !judged.relevant.is_empty() && !answered.unanswerable && place.is_none_or(|place| place > 3);
    missed.then(|| Miss {
        stratum: judged.stratum.clone(),
        lang: judged.locale.to_string(),
        query: judged.query.clone(),
        place,
        found: answered.response.results.iter().take(3).map(|hit| hit.id.clone()).collect(),
    })
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "{:<12} {:<4} {:>7} {:>9} {:>9} {:>6} {:>7} {:>9} {:>9} {:>9} {:>6}",
            "stratum",
            "lang",
            "queries",
            "success@1",
            "success@3",
            "MRR@10",
            "nDCG@10",
            "no result",
            "no answer",
            "confident",
            "absent"
        )?;
        for line in &self.lines {
            let stratum = line.stratum.as_deref().unwrap_or("all");
            row(formatter, stratum, line.lang.as_deref().unwrap_or("all"), &line.figures)?;
        }
        row(formatter, "all", "all", &self.over_all)?;
        writeln!(
            formatter,
            "\nabsent: relevant ids are judged, but none graded 2 or 3 is in the catalogue: {} queries, not measured; \
             {} judged ids in all are not in the catalogue.",
            self.over_all.unanswerable, self.over_all.absent_ids
        )?;
        for query in &self.unanswerable {
            writeln!(formatter, "  {query}")?;
        }
        writeln!(formatter, "\nmissed among the first three: {}", self.misses.len())?;
        for miss in &self.misses {
            let Miss { stratum, lang, query, place, found } = miss;
            let place = place.map_or_else(|| "not in 10".to_owned(), |place| format!("place {place}"));
            writeln!(formatter, "  {stratum} {lang}: {query} ({place}; found {})", found.join(", "))?;
        }
        Ok(())
    }
}

fn row(formatter: &mut fmt::Formatter<'_>, stratum: &str, lang: &str, figures: &Figures) -> fmt::Result {
    let wrongly = if figures.no_answer == 0 { "-".to_owned() } else { format!("{:.2}", figures.wrongly_confident) };
    let measured = |value: f64| if figures.queries == 0 { "-".to_owned() } else { format!("{value:.2}") };
    writeln!(
        formatter,
        "{stratum:<12} {lang:<4} {:>7} {:>9} {:>9} {:>6} {:>7} {:>9} {:>9} {:>9} {:>6}",
        figures.queries,
        measured(figures.success_1),
        measured(figures.success_3),
        measured(figures.mrr_10),
        measured(figures.ndcg_10),
        measured(figures.no_result),
        figures.no_answer,
        wrongly,
        figures.unanswerable,
    )
}
