//! How fast the engine answers, keystroke by keystroke: over the whole catalogue, and over made-up ones that are larger.
//! `make bench` runs it; it is no test and fails on no figure, because times are those of the machine.
//!
//! The judged queries are typed letter by letter, and every beginning is a query, as it is for the worker. Times
//! are the processor's, so that whatever else the machine does stays out of them. Those of a larger catalogue stand
//! beside the whole catalogue's of the same run as a ratio, which says more than the times.
//!
//! Catalogues are made and indexes built in a process of their own: what a million short texts leave of a heap made
//! every query three to four times slower, and no worker has such a heap.

mod generate;

use cpu_time::ThreadTime;
use std::collections::hash_map::DefaultHasher;
use std::error::Error;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use suoraan::model::{Catalogue, Date, Locale};
use suoraan::search::{Engine, Query, build, evaluate};

const QUERIES: &str = "tests/search/dev-queries.tsv";
const TODAY: &str = "2026-11-22";
/// As many results as the page shows.
const TOP: usize = 30;
/// Sizes of the made-up catalogues, unless others are asked for.
const SIZES: [usize; 2] = [10_000, 100_000];
/// Each query is asked so often, and the middle time counts.
const TIMES: usize = 3;

/// The argument that has indexes built, for the folder and the size after it.
const BUILD: &str = "--build";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (real, _) = suoraan::catalogue::load(Path::new("catalogue"));
    if let Some(at) = arguments.iter().position(|argument| argument == BUILD) {
        let [folder, size, locales @ ..] = arguments.get(at + 1..).unwrap_or_default() else {
            return Err("no folder and size".into());
        };
        return write(&real, size.parse()?, locales, Path::new(folder));
    }
    let asked = |locale: &&Locale| arguments.iter().any(|argument| argument == locale.as_str());
    let mut locales: Vec<Locale> = real.edition.locales.iter().filter(asked).copied().collect();
    if locales.is_empty() {
        locales = real.edition.locales.clone();
    }
    let sizes: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    let sizes = if sizes.is_empty() { SIZES.to_vec() } else { sizes };
    let keystrokes = keystrokes()?;
    println!(
        "{:>8} {:4} {:>9} {:>8} {:>7} {:>8} {:>8} {:>8} {:>6}  results",
        "entries", "lang", "index KB", "build s", "queries", "p50 ms", "p95 ms", "max ms", "ratio"
    );
    let mut baseline: Vec<Line> = Vec::new();
    for size in std::iter::once(real.entries.len()).chain(sizes) {
        let folder = tempfile::tempdir()?;
        let mut program = Command::new(std::env::current_exe()?);
        program.arg(BUILD).arg(folder.path()).arg(size.to_string()).args(locales.iter().map(Locale::as_str));
        if !program.status()?.success() {
            return Err(format!("no indexes for {size} entries").into());
        }
        let lines = locales.iter().map(|locale| Line::measure(folder.path(), size, *locale, &keystrokes));
        for (line, number) in lines.zip(0..) {
            let line = line?;
            line.print(baseline.get(number).unwrap_or(&line));
            if baseline.len() == number {
                baseline.push(line);
            }
        }
    }
    Ok(())
}

/// Makes a catalogue of so many entries, and writes its index in each language and how long that took.
fn write(real: &Catalogue, size: usize, locales: &[String], folder: &Path) -> Result<(), Box<dyn Error>> {
    let today = Date::parse(TODAY).ok_or("TODAY is no date")?;
    let (grown, said) = generate::grow(real, size);
    for locale in locales.iter().filter_map(|locale| Locale::parse(locale)) {
        let start = ThreadTime::now();
        let sealed = build(&grown, locale, today)?;
        std::fs::write(seconds(folder, locale), start.elapsed().as_secs_f64().to_string())?;
        std::fs::write(index(folder, locale), sealed)?;
    }
    if size > real.entries.len() {
        said.iter().for_each(|line| println!("         {line}"));
    }
    Ok(())
}

fn index(folder: &Path, locale: Locale) -> PathBuf {
    folder.join(locale.as_str()).with_extension("bin")
}

fn seconds(folder: &Path, locale: Locale) -> PathBuf {
    folder.join(locale.as_str()).with_extension("seconds")
}

/// Every judged query as it is typed.
fn keystrokes() -> Result<Vec<Query>, Box<dyn Error>> {
    let (judged, problems) = evaluate::read(Path::new(QUERIES), &std::fs::read_to_string(QUERIES)?);
    if let Some(problem) = problems.first() {
        return Err(problem.to_string().into());
    }
    let beginnings = judged.into_iter().flat_map(|judged| {
        let ends: Vec<usize> = judged.query.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        ends.into_iter().map(move |end| Query {
            text: judged.query.get(..end).unwrap_or_default().to_owned(),
            locale: judged.locale,
            municipality: judged.municipality.clone(),
            as_typed: false,
            choices: Vec::new(),
            top: TOP,
        })
    });
    Ok(beginnings.collect())
}

/// The figures of one language.
struct Line {
    entries: usize,
    locale: Locale,
    bytes: usize,
    /// How many seconds that took.
    built: f64,
    /// The time of each query, the shortest first.
    times: Vec<Duration>,
    /// Changes whenever any result does.
    results: u64,
}

impl Line {
    fn measure(folder: &Path, entries: usize, locale: Locale, keystrokes: &[Query]) -> Result<Self, Box<dyn Error>> {
        let built = std::fs::read_to_string(seconds(folder, locale))?.parse()?;
        let sealed = std::fs::read(index(folder, locale))?;
        let engine = Engine::open(&sealed).map_err(|error| format!("{error:?}"))?;
        let mut times = Vec::new();
        let mut hasher = DefaultHasher::new();
        for query in keystrokes.iter().filter(|query| query.locale == locale) {
            let mut runs = [Duration::ZERO; TIMES];
            for run in &mut runs {
                let start = ThreadTime::now();
                let response = engine.search(query);
                *run = start.elapsed();
                hash(&response.results, &mut hasher);
                response.total.hash(&mut hasher);
            }
            runs.sort();
            times.extend(runs.get(TIMES / 2));
        }
        times.sort();
        let results = hasher.finish();
        Ok(Self { entries, locale, bytes: sealed.len(), built, times, results })
    }

    /// The time in milliseconds that this share of the queries is answered in.
    fn within(&self, share: f64) -> f64 {
        let place = (self.times.len() as f64 * share).ceil() as usize;
        self.times.get(place.saturating_sub(1)).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    }

    /// Prints the figures, beside those of the whole catalogue in the same language.
    fn print(&self, whole: &Line) {
        println!(
            "{:8} {:4} {:9} {:8.1} {:7} {:8.2} {:8.2} {:8.2} {:6.1}  {:016x}",
            self.entries,
            self.locale.as_str(),
            self.bytes / 1024,
            self.built,
            self.times.len(),
            self.within(0.5),
            self.within(0.95),
            self.within(1.0),
            self.within(0.95) / whole.within(0.95),
            self.results
        );
    }
}

fn hash(results: &[suoraan::search::Hit], hasher: &mut DefaultHasher) {
    for hit in results {
        hit.id.hash(hasher);
        hit.score.to_bits().hash(hasher);
        for why in &hit.why {
            (&why.typed, &why.matched, why.kind).hash(hasher);
        }
    }
}
