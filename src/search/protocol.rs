//! What the page and the search worker say to each other, as postcard in a `Uint8Array`.

use super::{Query, Response};
use serde::{Deserialize, Serialize};

/// From the page to the worker.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Request {
    /// Fetch and open the index at this URL.
    Open(String),
    /// Answer a query, unless a newer one is waiting by then.
    Search {
        /// Counted up by the page; comes back with the answer.
        serial: u32,
        query: Query,
    },
}

/// From the worker to the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The index is open.
    Ready,
    Results {
        serial: u32,
        response: Box<Response>,
    },
    Failed(Failure),
}

/// Why there is no search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// The index could not be fetched: there may be no network.
    NotFetched,
    /// What arrived is not a whole index.
    Damaged,
    /// The index was made by another version of the program: the page is older or newer than the site.
    OtherVersion,
}
