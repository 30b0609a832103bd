//! The inside of the search worker: messages in and out, and fetching the index. It knows the protocol's types and the
//! engine, and nothing of ranking.

use crate::search::protocol::{Failure, Reply, Request};
use crate::search::{Engine, OpenError, Query};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

#[derive(Default)]
struct State {
    engine: Option<Engine>,
    /// The newest search that was not answered yet.
    waiting: Option<(u32, Query)>,
}

type Shared = Rc<RefCell<State>>;

/// Starts to listen to the page. Called once, in a dedicated worker; anywhere else it does nothing.
pub fn listen() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let state = Shared::default();
    let answering = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let bytes = js_sys::Uint8Array::new(&event.data()).to_vec();
        match postcard::from_bytes(&bytes) {
            Ok(Request::Open(url)) => open(answering.clone(), state.clone(), url),
            Ok(Request::Search { serial, query }) => search(answering.clone(), state.clone(), serial, query),
            // Not from our page, or from another version of it: its own timeout says what is wrong.
            Err(_) => {}
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    // The listener lives as long as the worker.
    on_message.forget();
}

fn open(scope: DedicatedWorkerGlobalScope, state: Shared, url: String) {
    spawn_local(async move {
        let reply = match fetch(&scope, &url).await {
            None => Reply::Failed(Failure::NotFetched),
            Some(bytes) => match Engine::open(&bytes) {
                Ok(engine) => {
                    state.borrow_mut().engine = Some(engine);
                    Reply::Ready
                }
                Err(OpenError::Damaged) => Reply::Failed(Failure::Damaged),
                Err(OpenError::OtherVersion) => Reply::Failed(Failure::OtherVersion),
            },
        };
        send(&scope, &reply);
        answer(&scope, &state);
    });
}

/// The bytes at a URL; `None` when they do not arrive. By `fetch` itself: the worker must stay small.
async fn fetch(scope: &DedicatedWorkerGlobalScope, url: &str) -> Option<Vec<u8>> {
    let response: Response = JsFuture::from(scope.fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Remembers the newest search and answers it once the messages that wait behind it were read:
/// they arrive as tasks of their own, so the answer has to wait for a later task too.
fn search(scope: DedicatedWorkerGlobalScope, state: Shared, serial: u32, query: Query) {
    state.borrow_mut().waiting = Some((serial, query));
    let later = scope.clone();
    let task = Closure::once_into_js(move || answer(&later, &state));
    let _ = scope.set_timeout_with_callback(task.unchecked_ref());
}

fn answer(scope: &DedicatedWorkerGlobalScope, state: &Shared) {
    let mut state = state.borrow_mut();
    // Before the index is open the search stays waiting; opening answers it.
    if state.engine.is_none() {
        return;
    }
    let waiting = state.waiting.take();
    if let (Some(engine), Some((serial, query))) = (&state.engine, waiting) {
        send(scope, &Reply::Results { serial, response: Box::new(engine.search(&query)) });
    }
}

fn send(scope: &DedicatedWorkerGlobalScope, reply: &Reply) {
    if let Ok(bytes) = postcard::to_allocvec(reply) {
        let message = js_sys::Uint8Array::from(bytes.as_slice());
        // A page that is gone cannot be answered.
        let _ = scope.post_message(&message);
    }
}
