//! The search worker as the page sees it: requests go in, replies come out, and it can be ended and started again.

use crate::search::protocol::{Reply, Request};
use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// What comes from the worker.
pub enum WorkerEvent {
    Reply(Reply),
    /// It stopped, or says what nobody understands.
    Died,
}

/// A running worker; ended when it is dropped.
pub struct SearchWorker {
    worker: Worker,
    /// Kept alive for as long as the worker may call it.
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl SearchWorker {
    /// Starts the worker and lets it open the index; `None` when the browser cannot.
    pub fn start(script: &str, index: &str, listener: impl Fn(WorkerEvent) + Clone + 'static) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(script, &options).ok()?;
        let on_reply = listener.clone();
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = event.data().dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).unwrap_or_default();
            on_reply(postcard::from_bytes(&bytes).map_or(WorkerEvent::Died, WorkerEvent::Reply));
        });
        let error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // It is handled here, and said on the page.
            event.prevent_default();
            listener(WorkerEvent::Died);
        });
        worker.set_onmessage(Some(message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(error.as_ref().unchecked_ref()));
        let started = Self { worker, _on_message: message, _on_error: error };
        started.send(&Request::Open(index.to_owned()));
        Some(started)
    }

    pub fn send(&self, request: &Request) {
        if let Ok(bytes) = postcard::to_allocvec(request) {
            let _ = self.worker.post_message(&Uint8Array::from(bytes.as_slice()));
        }
    }
}

impl Drop for SearchWorker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}
