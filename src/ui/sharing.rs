//! The button that shares the address of the page that is shown.

use crate::platform::form::ListEvent;
use crate::platform::{device, dom, history};
use wasm_bindgen_futures::spawn_local;

/// Shares the address; where it was only copied, the button says so.
pub fn press(pressed: &ListEvent) {
    if pressed.action != "share-page" {
        return;
    }
    let done = pressed.item.clone();
    spawn_local(async move {
        if device::can_share() {
            device::share(&dom::title(), &history::address()).await;
        } else if device::copy(&history::address()).await {
            dom::say("share-page", &done);
        }
    });
}
