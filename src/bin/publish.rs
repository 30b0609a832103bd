//! The program of the form that publishes a service: apart from the app, so that nobody who searches fetches it.

#[cfg(target_arch = "wasm32")]
fn main() {
    suoraan::ui::publish::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
