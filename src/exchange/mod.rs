//! Other registers: what they say into the model, and the catalogue out to them. Native only. It knows no page and no
//! message: words that stand around the catalogue's own texts are passed in.

pub mod hsds;
