//! Reads `locales/<tag>/*.ftl` and `locales/<tag>/pages/*.ftl` from the disk. Which languages there are is what the folders
//! say. Those in `pages` are only for pages, which are rendered natively: browsers do not fetch them.

use super::compile::compile_with;
use super::{Messages, Problem};
use crate::model::Locale;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the messages that only pages use.
const PAGES: &str = "pages";

/// Compiles the messages of every language that has a folder in `dir`.
///
/// # Errors
///
/// Everything that is wrong in any file, and also: a folder that is not named after a language, one that cannot be
/// read, one without a message, and a `dir` without languages. Where a problem is a whole file's or folder's,
/// its line is 1.
pub fn load(dir: &Path) -> Result<BTreeMap<Locale, Messages>, Vec<Problem>> {
    load_languages(dir, true, "")
}

/// The same with the name of an edition's site in place of the one that the files have.
///
/// # Errors
///
/// As [`load`].
pub fn load_named(dir: &Path, site_name: &str) -> Result<BTreeMap<Locale, Messages>, Vec<Problem>> {
    load_languages(dir, true, &named(site_name))
}

/// The same without those that only pages use.
///
/// # Errors
///
/// As [`load`].
pub fn load_for_app(dir: &Path) -> Result<BTreeMap<Locale, Messages>, Vec<Problem>> {
    load_languages(dir, false, "")
}

/// Both: named, and without those that only pages use.
///
/// # Errors
///
/// As [`load`].
pub fn load_for_app_named(dir: &Path, site_name: &str) -> Result<BTreeMap<Locale, Messages>, Vec<Problem>> {
    load_languages(dir, false, &named(site_name))
}

/// The term that messages call the site by.
fn named(site_name: &str) -> String {
    format!("-this-site = {{ \"{}\" }}\n", site_name.replace('\\', "\\\\").replace('"', "\\\""))
}

fn load_languages(dir: &Path, pages: bool, given: &str) -> Result<BTreeMap<Locale, Messages>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages = BTreeMap::new();
    match children(dir) {
        Ok(folders) => {
            for folder in folders.iter().filter(|folder| folder.is_dir()) {
                match load_language(folder, pages, given) {
                    Ok((locale, messages)) => {
                        languages.insert(locale, messages);
                    }
                    Err(found) => problems.extend(found),
                }
            }
            if languages.is_empty() && problems.is_empty() {
                problems.push(whole(dir, "has no languages; add a folder such as fi with .ftl files"));
            }
        }
        Err(error) => problems.push(whole(dir, &format!("cannot be read: {error}"))),
    }
    if problems.is_empty() { Ok(languages) } else { Err(problems) }
}

fn load_language(folder: &Path, pages: bool, given: &str) -> Result<(Locale, Messages), Vec<Problem>> {
    let one = |message: &str| vec![whole(folder, message)];
    let name = folder.file_name().and_then(|name| name.to_str());
    let locale = name
        .and_then(Locale::parse)
        .ok_or_else(|| one("is not named after a language; use a tag such as fi, in lower case"))?;
    let read = |folder: &Path| children(folder).map_err(|error| one(&format!("cannot be read: {error}")));
    let mut files = read(folder)?;
    let for_pages = folder.join(PAGES);
    if pages && for_pages.is_dir() {
        files.extend(read(&for_pages)?);
    }
    let mut problems = Vec::new();
    let mut sources = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ftl")) {
        match fs::read_to_string(file) {
            Ok(source) => sources.push((file.display().to_string(), source)),
            Err(error) => problems.push(whole(file, &format!("cannot be read: {error}"))),
        }
    }
    let borrowed: Vec<_> = sources.iter().map(|(file, source)| (file.as_str(), source.as_str())).collect();
    match compile_with(locale, &borrowed, given) {
        Ok(messages) if messages.keys().next().is_none() => {
            problems.push(whole(folder, "has no messages; write them into .ftl files here"));
        }
        Ok(messages) if problems.is_empty() => return Ok((locale, messages)),
        Ok(_) => {}
        Err(found) => problems.extend(found),
    }
    Err(problems)
}

/// In the order of their names, so that problems come in the same order everywhere.
fn children(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn whole(path: &Path, message: &str) -> Problem {
    Problem { file: path.display().to_string(), line: 1, message: message.to_owned() }
}
