//! The app: what runs in the browser over a page of the site.

#[cfg(target_arch = "wasm32")]
fn main() {
    suoraan::ui::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This program runs in a browser. Build it by `make app`; for the command line there is `suoraan`.");
}
