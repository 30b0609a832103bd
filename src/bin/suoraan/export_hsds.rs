//! `suoraan export hsds`: the services and organisations of every language as HSDS has them, in a folder.

use super::{Outcome, Shared, bundle, load, today};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use suoraan::site;

/// Where to, and from what.
#[derive(clap::Args)]
pub struct ExportHsds {
    #[command(flatten)]
    shared: Shared,
    /// The folder to write into; files of other names in it are left alone.
    #[arg(long)]
    out: PathBuf,
    /// The interface's messages [default: the folder locales beside this program, else ./locales].
    #[arg(long)]
    locales: Option<PathBuf>,
}

/// Writes `OUT/LANGUAGE/services.json` and `organisations.json`, and a line about each. Nothing is written when
/// anything of it cannot be made.
pub fn export_hsds(arguments: &ExportHsds) -> Outcome {
    let ExportHsds { shared, out, locales } = arguments;
    let locales = bundle::folder(locales.clone(), "locales", "locales");
    let files = site::hsds(&load(shared)?, &locales, today(shared)?)?;
    for (name, bytes) in files {
        let path = out.join(name);
        save(&path, &bytes).map_err(|error| format!("{}: cannot be written: {error}", path.display()))?;
        println!("{}: {} bytes", path.display(), bytes.len());
    }
    Ok(ExitCode::SUCCESS)
}

fn save(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    path.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    std::fs::write(path, bytes)
}
