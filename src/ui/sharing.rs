//! The button that shares the address of the page that is shown.

use crate::platform::{device, dom, history};
use wasm_bindgen_futures::spawn_local;

/// Shares the address the phone's own way. Where there is none it is copied, and that is said.
pub fn share_page(done: String, failed: String) {
    spawn_local(async move {
        if device::can_share() {
            device::share(&dom::title(), &history::address()).await;
        } else {
            let copied = device::copy(&history::address()).await;
            dom::say("share-said", if copied { &done } else { &failed });
        }
    });
}
