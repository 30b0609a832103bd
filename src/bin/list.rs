//! The program of the page of a list: apart from the app, so that a link that somebody sent opens soon on a slow phone,
//! and so that nobody who searches fetches it.

#[cfg(target_arch = "wasm32")]
fn main() {
    suoraan::ui::my_list::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
