//! `import` and `export`: arguments in, a report out. The work is in the library.

use crate::{Outcome, Shared, export_hsds, load, today};
use clap::Subcommand;
use std::path::PathBuf;
use std::process::ExitCode;
use suoraan::exchange::{self, Home, Report};
use suoraan::model::Locale;

#[derive(Subcommand)]
pub enum Import {
    /// Services of PTV, the Finnish Service Catalogue: saved answers of its open interface, v7 to v12.
    Ptv {
        #[command(flatten)]
        shared: Shared,
        /// Files, or folders of them, in any order: services, channels, organisations, general descriptions.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The catalogue to write to; or a folder for the new files.
        #[arg(long)]
        out: PathBuf,
    },
    /// A table of services from a spreadsheet, one row a service.
    Csv {
        #[command(flatten)]
        shared: Shared,
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The catalogue to write to; or a folder for the new files.
        #[arg(long)]
        out: PathBuf,
    },
}

#[derive(Subcommand)]
pub enum Export {
    /// As the Human Services Data Specification 3.0 has it, in every language.
    Hsds(export_hsds::ExportHsds),
    /// A table of all services for a spreadsheet, one row a service; it can be changed and imported again.
    Csv {
        #[command(flatten)]
        shared: Shared,
        /// The texts of this language alone.
        #[arg(long)]
        locale: Option<String>,
        /// For programs rather than spreadsheets: commas, and no mark of UTF-8 at the start.
        #[arg(long)]
        plain: bool,
        /// Where to write it; without this it is printed.
        #[arg(long)]
        out: Option<PathBuf>,
    },
}

pub fn import(import: Import) -> Outcome {
    let report: Report = match import {
        Import::Ptv { shared, files, out } => {
            let (today, inputs) = (today(&shared)?, exchange::collect(&files, "json")?);
            exchange::ptv::import(&inputs, &Home::open(&shared.catalogue, &out)?, today)?
        }
        Import::Csv { shared, files, out } => {
            let (today, inputs) = (today(&shared)?, exchange::collect(&files, "csv")?);
            exchange::csv::import(&inputs, &Home::open(&shared.catalogue, &out)?, today)?
        }
    };
    print!("{report}");
    Ok(ExitCode::SUCCESS)
}

pub fn export(export: Export) -> Outcome {
    match export {
        Export::Hsds(arguments) => export_hsds::export_hsds(&arguments),
        Export::Csv { shared, locale, plain, out } => {
            let catalogue = load(&shared)?;
            let parse = |tag: String| {
                let locale = Locale::parse(&tag).filter(|locale| catalogue.edition.locales.contains(locale));
                locale.ok_or_else(|| format!("--locale {tag} is no language of edition.toml"))
            };
            let locale = locale.map(parse).transpose()?;
            let table = if plain {
                exchange::csv::services_csv(&catalogue, locale)
            } else {
                exchange::csv::services_for_spreadsheet(&catalogue, locale)
            };
            match out {
                Some(file) => std::fs::write(file, table)?,
                None => print!("{table}"),
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}
