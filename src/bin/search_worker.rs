//! The search worker's program: opens the index and answers queries, so that the page never waits for a search.

#[cfg(target_arch = "wasm32")]
fn main() {
    suoraan::platform::worker_scope::listen();
}

/// Natively there is no worker; `suoraan search` uses the same engine.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
