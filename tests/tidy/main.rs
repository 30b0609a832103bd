//! Reads the tree and holds it to the house rules that a program can check. Every breach is printed with its remedy.
//!
//! The rules are in `rules.rs`; what of a file is code and what is words, in `source.rs`.

mod rules;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use rules::{Breach, Names};
use source::Source;

/// Where rules that are not about Rust look, besides the files that stand in the top folder.
const FOLDERS: [&str; 7] = ["src", "tests", "scripts", "tools", "locales", "docs", ".ci"];
/// Folders that programs write.
const NOT_OURS: [&str; 3] = ["node_modules", "report", "results"];

#[test]
fn the_tree_keeps_the_house_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut breaches = Vec::new();
    let table = "catalogue/areas/municipalities.tsv";
    let names = Names::read(&fs::read_to_string(root.join(table)).unwrap_or_default());
    if names.is_empty() {
        breaches.push(Breach::new(table, 1, "no municipality found", "keep its columns name_fi and name_sv"));
    }
    let files = files(root);
    assert!(files.iter().any(|file| file.ends_with("src/lib.rs")), "the walk found no src/lib.rs under {root:?}");
    for file in files {
        // A file that is not text (a picture) breaks no rule of words.
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let path = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        breaches.extend(rules::check(&Source::new(&path, &text), &names));
    }
    for breach in &breaches {
        eprintln!("{breach}");
    }
    assert!(breaches.is_empty(), "{} breaches of the house rules; each is above with its remedy", breaches.len());
}

fn files(root: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| root.join(folder)).collect();
    found.extend(entries(root).into_iter().filter(|path| path.is_file()));
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            let ours = path.file_name().is_some_and(|name| NOT_OURS.iter().all(|other| name != *other));
            if path.is_dir() && ours {
                folders.push(path);
            } else if path.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
