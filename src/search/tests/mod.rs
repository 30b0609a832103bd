//! Tests of the engine: how it behaves on a small catalogue, and that its scores are tantivy's own.

mod behaviour;
mod example;
mod needs;
mod parity;
