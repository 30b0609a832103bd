//! (being written)

pub mod worker_scope;
