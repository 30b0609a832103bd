//! What somebody says of a service of their own: the fields of the form, and the files that come of them. Pure: no
//! browser, no page. A field's name is the path that it has in the file, such as `text.fi.promise`, so that the form and
//! the check speak of the same place.

mod draft;
mod entry;
mod message;
mod parse;
mod values;

pub use draft::{Draft, Proposal};
pub use entry::{Fields, Notice, entry_of};
pub use message::{confirmation, enclose, extract};
pub use parse::date_of;
pub use values::{Values, control_id, values_of};
