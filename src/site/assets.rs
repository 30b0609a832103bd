//! The built app's files under names of their content's hash: script, wasm, style, icons, and the small start scripts.

use super::output::{BuildError, Output};
use crate::model::Edition;
use std::path::{Path, PathBuf};

/// Addresses from the root of the host.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub worker: String,
    pub style: String,
    pub icons: String,
    pub favicon: String,
    pub boot: String,
    /// Starts the program of the pages of lists.
    pub boot_list: String,
    /// Starts the program of the form that publishes a service.
    pub boot_publish: String,
    pub no_app: String,
    pub choose: String,
    /// Opens the site's search from a page of somebody else.
    pub embed: String,
}

/// The sizes of one measured group of files are added up by these names.
pub const APP: &str = "app";
pub const WORKER: &str = "worker";
pub const LIST: &str = "list";
pub const PUBLISH: &str = "publish";
pub const STYLE: &str = "style";

impl Assets {
    /// Takes over what Trunk wrote into `app`; `locales` are the languages that the root page may choose.
    pub fn compose(app: &Path, edition: &Edition, locales: &[String], output: &mut Output) -> Result<Self, BuildError> {
        let base_path = &edition.base_path;
        let mut style = read(&find(app, "suoraan-", ".css")?)?;
        style.extend(edition.colours.stylesheet().into_bytes());
        let mut add = |stem: &str, extension: &str, bytes: Vec<u8>, group: Option<&str>| {
            let name = format!("assets/{stem}.{}.{extension}", hash(&bytes));
            output.add(&name, bytes, group);
            format!("{base_path}/{name}")
        };
        let app_script = add("app", "js", read(&find(app, "app-", ".js")?)?, Some(APP));
        let app_wasm = add("app", "wasm", read(&find(app, "app-", "_bg.wasm")?)?, Some(APP));
        let worker_script = add("worker", "js", read(&app.join("search_worker.js"))?, Some(WORKER));
        let worker_wasm = add("worker", "wasm", read(&app.join("search_worker_bg.wasm"))?, Some(WORKER));
        let list_script = add("list", "js", read(&app.join("list.js"))?, Some(LIST));
        let list_wasm = add("list", "wasm", read(&app.join("list_bg.wasm"))?, Some(LIST));
        let publish_script = add("publish", "js", read(&app.join("publish.js"))?, Some(PUBLISH));
        let publish_wasm = add("publish", "wasm", read(&app.join("publish_bg.wasm"))?, Some(PUBLISH));
        let fill = |template: &str, script: &str, wasm: &str| {
            template.replace("{script}", script).replace("{wasm}", wasm).into_bytes()
        };
        let list = locales.join(",");
        let choose = include_str!("start/choose.js").replace("{locales}", &list).replace("{base}", base_path);
        Ok(Self {
            boot: add("boot", "js", fill(include_str!("start/boot.js"), &app_script, &app_wasm), Some(APP)),
            boot_list: add(
                "boot-list",
                "js",
                fill(include_str!("start/boot.js"), &list_script, &list_wasm),
                Some(LIST),
            ),
            boot_publish: add(
                "boot-publish",
                "js",
                fill(include_str!("start/boot.js"), &publish_script, &publish_wasm),
                Some(PUBLISH),
            ),
            worker: add(
                "search",
                "js",
                fill(include_str!("start/worker.js"), &worker_script, &worker_wasm),
                Some(WORKER),
            ),
            no_app: add("no-app", "js", include_bytes!("start/no_app.js").to_vec(), None),
            choose: add("choose", "js", choose.into_bytes(), None),
            embed: add("embed", "js", include_bytes!("start/embed.js").to_vec(), None),
            style: add("style", "css", style, Some(STYLE)),
            icons: add("icons", "svg", read(&app.join("public/icons.svg"))?, None),
            favicon: add("favicon", "svg", read(&app.join("public/favicon.svg"))?, None),
        })
    }
}

/// The first 12 hexadecimal digits of BLAKE3: names need to differ, not to withstand an attacker.
pub fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().chars().take(12).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, BuildError> {
    std::fs::read(path).map_err(|error| BuildError::Read(path.to_owned(), error))
}

/// The one file of the folder whose name begins and ends so.
fn find(folder: &Path, prefix: &str, suffix: &str) -> Result<PathBuf, BuildError> {
    let listing = std::fs::read_dir(folder).map_err(|error| BuildError::Read(folder.to_owned(), error))?;
    let fits = |name: &str| name.starts_with(prefix) && name.ends_with(suffix);
    let mut found: Vec<PathBuf> =
        listing.flatten().filter(|file| fits(&file.file_name().to_string_lossy())).map(|file| file.path()).collect();
    found.sort();
    match found.pop() {
        Some(path) if found.is_empty() => Ok(path),
        other => Err(BuildError::App {
            folder: folder.to_owned(),
            wanted: format!("{prefix}…{suffix}"),
            found: found.len() + usize::from(other.is_some()),
        }),
    }
}
