//! The browser: page, addresses, fetching, the search worker. The only module that touches `web_sys` or `js_sys`.

pub mod device;
pub mod dom;
pub mod fetch;
pub mod fields;
pub mod form;
pub mod history;
mod intl;
mod page;
mod piece;
mod search_worker;
pub mod storage;
#[cfg(test)]
mod tests;
pub mod worker_scope;

pub use intl::plural;
pub use page::FetchedPage;
pub use piece::Piece;
pub use search_worker::{SearchWorker, WorkerEvent};
pub use web_sys::Event;
