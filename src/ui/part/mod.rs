//! The parts that pages are made of; each file is one part.

mod card;
mod contact;
mod facts;
mod help;
mod icon;
mod link;
mod message;
mod note;
mod prose;
mod results;
mod said;
mod search_box;
mod shell;

pub use card::{card, card_list, kind_badge, kind_word};
pub use contact::contact_rows;
pub use facts::facts;
pub use help::{crisis_note, help_line};
pub use icon::icon;
pub use link::{contact_href, contact_link, entry_link, host_of};
pub use message::{mail_href, text_message_href};
pub use note::{note, status_note};
pub use prose::prose;
pub use results::{Found, SearchView, empty_results, results};
pub use said::said;
pub use search_box::search_box;
pub use shell::{MainAttributes, error_page, shell};
