//! The command line. It only reads arguments and prints; the work is in the library.

mod editing;
mod export_hsds;
mod remind;

mod bundle;

mod exchange;

use clap::{Args, Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use suoraan::catalogue::{self, Problem, Severity};
use suoraan::model::{Catalogue, Choice, Date, Locale};
use suoraan::search::{self, Engines, Query};
use suoraan::site::{self, Budgets};

/// Suoraan: a static, trilingual directory of employment services.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read every file of the catalogue and report every problem.
    Check(Shared),
    /// Print the state of the catalogue: what there is, how fresh it is, what is not known.
    Report {
        #[command(flatten)]
        shared: Shared,
        /// In which language the catalogue's names are printed.
        #[arg(long, default_value = "en")]
        locale: String,
        #[arg(long)]
        json: bool,
    },
    /// Give each new entry its permanent short code in codes.tsv.
    Codes(Shared),
    /// Check a proposal, show what it changes, and write it into the catalogue.
    Accept {
        #[command(flatten)]
        shared: Shared,
        /// Files or saved messages; - reads what is pasted.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Show only, write nothing.
        #[arg(long = "try")]
        try_only: bool,
    },
    /// Take an entry down at once; its code and names are kept.
    Withdraw {
        #[command(flatten)]
        shared: Shared,
        id: String,
        /// The id of what old links lead to.
        #[arg(long)]
        successor: Option<String>,
    },
    /// Compose the static site from the catalogue and a built app.
    Build {
        #[command(flatten)]
        shared: Shared,
        /// What Trunk built [default: the folder app beside this program, else target/app].
        #[arg(long)]
        app: Option<PathBuf>,
        /// The site's folder; it is replaced.
        #[arg(long, default_value = "dist")]
        out: PathBuf,
        /// The interface's messages [default: the folder locales beside this program, else ./locales].
        #[arg(long)]
        locales: Option<PathBuf>,
        /// Fail when a part weighs more than this file allows.
        #[arg(long)]
        budgets: Option<PathBuf>,
    },
    /// Write the messages that are due to those who keep entries true. What lies in the folder is not written again.
    Remind {
        #[command(flatten)]
        shared: Shared,
        /// The messages' folder.
        #[arg(long)]
        out: PathBuf,
        /// The interface's messages [default: the folder locales beside this program, else ./locales].
        #[arg(long)]
        locales: Option<PathBuf>,
    },
    /// Write the catalogue for other programs.
    #[command(subcommand)]
    Export(exchange::Export),
    /// Serve a built site as a real host would.
    Serve {
        folder: PathBuf,
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The site's folder on its host, as in edition.toml.
        #[arg(long, default_value = "")]
        base_path: String,
    },
    /// Search as the browser does.
    Search {
        #[command(flatten)]
        shared: Shared,
        #[arg(long, default_value = "fi")]
        locale: String,
        /// The code of the municipality that counts as local.
        #[arg(long)]
        municipality: Option<String>,
        /// What results must fit, as in the fragment of an address: `free=1`, `kind=project`. Can be given again.
        #[arg(long = "choice", value_parser = parse_choice)]
        choices: Vec<Choice>,
        #[arg(long, default_value_t = 10)]
        top: usize,
        #[arg(long)]
        json: bool,
        /// Say how the query was read and how each result scored.
        #[arg(long, conflicts_with_all = ["json", "queries"])]
        explain: bool,
        /// A file with one query a line; prints one line of JSON for each.
        #[arg(long)]
        queries: Option<PathBuf>,
        query: Option<String>,
    },
    /// Measure search against judged queries.
    Evaluate {
        #[command(flatten)]
        shared: Shared,
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// Take services in from another register, or from a spreadsheet.
    #[command(subcommand)]
    Import(exchange::Import),
}

#[derive(Args)]
struct Shared {
    /// The editors' folder.
    #[arg(long, default_value = "catalogue")]
    catalogue: PathBuf,
    /// The day that counts as today, YYYY-MM-DD.
    #[arg(long)]
    today: Option<String>,
}

type Outcome = Result<ExitCode, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("suoraan: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome {
    match command {
        Command::Check(shared) => check(&shared),
        Command::Report { shared, locale, json } => report(&shared, &locale, json),
        Command::Codes(shared) => codes(&shared),
        Command::Accept { shared, files, try_only } => {
            editing::accept(&shared.catalogue, &files, today(&shared)?, try_only)
        }
        Command::Withdraw { shared, id, successor } => {
            editing::withdraw(&shared.catalogue, &id, successor.as_deref(), today(&shared)?)
        }
        Command::Build { shared, app, out, locales, budgets } => {
            let app = bundle::folder(app, "app", "target/app");
            let locales = bundle::folder(locales, "locales", "locales");
            build(&shared, &app, &out, &locales, budgets.as_deref())
        }
        Command::Remind { shared, out, locales } => {
            let locales = bundle::folder(locales, "locales", "locales");
            remind::remind(&load(&shared)?, &locales, &out, today(&shared)?)
        }
        Command::Serve { folder, port, base_path } => {
            tokio::runtime::Runtime::new()?.block_on(site::serve::serve_at(&folder, port, &base_path))?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Search { shared, locale, municipality, choices, top, json, explain, queries, query } => {
            let engines = Engines::new(&load(&shared)?, today(&shared)?)?;
            let locale = parse_locale(&locale)?;
            let asked = |text: &str| Query {
                text: text.to_owned(),
                locale,
                municipality: municipality.clone(),
                as_typed: false,
                choices: choices.clone(),
                top,
            };
            let ask = |text: &str| engines.search(&asked(text));
            match (queries, query) {
                (Some(file), _) => {
                    for line in std::fs::read_to_string(&file)?.lines() {
                        println!("{}", serde_json::to_string(&ask(line))?);
                    }
                }
                (None, Some(query)) if explain => {
                    let engine = engines.get(locale).ok_or("--locale is no language of the edition")?;
                    print!("{}", engine.explain(&asked(&query)));
                }
                (None, Some(query)) if json => println!("{}", serde_json::to_string(&ask(&query))?),
                (None, Some(query)) => print_results(&ask(&query)),
                (None, None) => return Err("write a query, or --queries FILE".into()),
            }
            Ok(ExitCode::SUCCESS)
        }
        Command::Evaluate { shared, file, json } => evaluate(&shared, &file, json),
        Command::Import(import) => exchange::import(import),
        Command::Export(export) => exchange::export(export),
    }
}

fn check(shared: &Shared) -> Outcome {
    let (catalogue, problems) = catalogue::check(&shared.catalogue, today(shared)?);
    let errors = print_problems(&problems);
    println!("{} entries, {errors} errors, {} warnings", catalogue.entries.len(), problems.len() - errors);
    Ok(if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn report(shared: &Shared, locale: &str, json: bool) -> Outcome {
    let catalogue = load(shared)?;
    let locale = parse_locale(locale)?;
    let freshness = site::PageMaker::new(&catalogue, locale, today(shared)?).freshness();
    if json {
        println!("{}", serde_json::to_string(&freshness)?)
    } else {
        print!("{}", site::Report(&freshness))
    }
    Ok(ExitCode::SUCCESS)
}

fn parse_locale(tag: &str) -> Result<Locale, &'static str> {
    Locale::parse(tag).ok_or("--locale is not a language tag; write for example fi")
}

fn parse_choice(text: &str) -> Result<Choice, String> {
    let choice = text.split_once('=').and_then(|(key, value)| Choice::parse(key, value));
    choice.ok_or_else(|| format!("no such choice; write KEY=VALUE with one of the keys {}", Choice::KEYS.join(", ")))
}

fn codes(shared: &Shared) -> Outcome {
    let (catalogue, mut problems) = catalogue::load(&shared.catalogue);
    // Writing the table anew would lose every code that could not be read, and a code is for ever.
    problems.retain(|problem| {
        problem.severity == Severity::Error && ["codes.tsv", "edition.toml"].contains(&&*problem.file)
    });
    if print_problems(&problems) > 0 {
        return Err("codes.tsv was left as it is; mend this first".into());
    }
    let (text, added) = catalogue::add_missing_codes(&catalogue);
    std::fs::write(shared.catalogue.join("codes.tsv"), text)?;
    println!("{added} codes added");
    Ok(ExitCode::SUCCESS)
}

fn build(shared: &Shared, app: &Path, out: &Path, locales: &Path, budgets: Option<&Path>) -> Outcome {
    let started = std::time::Instant::now();
    let catalogue = load(shared)?;
    let budgets = budgets.map(std::fs::read_to_string).transpose()?.map(|text| Budgets::parse(&text)).transpose()?;
    let composed = site::compose(&catalogue, locales, app, out, today(shared)?)?;
    let tags: Vec<String> = catalogue.edition.locales.iter().map(Locale::to_string).collect();
    let (report, within) = site::check_sizes(&composed.sizes, &tags, budgets.as_ref());
    print!("{report}");
    println!(
        "{} is made anew in {:.1} s: {} files, of which {} were compressed and the others are as before",
        out.display(),
        started.elapsed().as_secs_f32(),
        composed.files,
        composed.compressed
    );
    Ok(if within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn evaluate(shared: &Shared, file: &Path, json: bool) -> Outcome {
    let catalogue = load(shared)?;
    let engines = Engines::new(&catalogue, today(shared)?)?;
    let (judged, problems) = search::evaluate::read(file, &std::fs::read_to_string(file)?);
    for problem in &problems {
        eprintln!("{problem}");
    }
    let report = search::evaluate::evaluate(&engines, &catalogue, &judged);
    if json {
        println!("{}", serde_json::to_string(&report)?)
    } else {
        print!("{report}")
    }
    Ok(if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The catalogue, where it has no errors.
fn load(shared: &Shared) -> Result<Catalogue, Box<dyn std::error::Error>> {
    let (catalogue, problems) = catalogue::load(&shared.catalogue);
    let errors: Vec<Problem> = problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
    if errors.is_empty() {
        return Ok(catalogue);
    }
    print_problems(&errors);
    Err(site::BuildError::Catalogue(errors.len()).into())
}

/// Prints each problem on a line; gives how many are errors.
fn print_problems(problems: &[Problem]) -> usize {
    for problem in problems {
        eprintln!("{problem}");
    }
    problems.iter().filter(|problem| problem.severity == Severity::Error).count()
}

fn print_results(response: &search::Response) {
    let doubt = if response.confident { "" } else { " (not sure)" };
    println!("{} results{doubt}", response.total);
    for hit in &response.results {
        println!("{:8.3}  {}", hit.score, hit.id);
    }
}

fn today(shared: &Shared) -> Result<Date, Box<dyn std::error::Error>> {
    let text = shared.today.clone().unwrap_or_else(|| jiff::Zoned::now().date().to_string());
    let date = Date::parse(&text).filter(|date| date.day.is_some());
    date.ok_or_else(|| format!("--today {text} is not a date; write YYYY-MM-DD").into())
}
