//! The parts that pages are made of; each file is one part.

mod access_rows;
mod after_results;
mod card;
mod contact;
mod facts;
mod help;
mod home_place;
mod icon;
mod link;
mod message;
mod narrow;
mod note;
mod prose;
mod results;
mod said;
mod save;
mod search_box;
mod shell;

pub use access_rows::{facts_age, summary};
pub use card::{card, card_list, kind_badge, kind_word};
pub use contact::contact_rows;
pub use facts::{facts, facts_words};
pub use help::{crisis_note, help_line};
pub use home_place::home_place;
pub use icon::icon;
pub use link::{contact_href, contact_link, contact_value, entry_link, host_of};
pub use message::{mail_href, text_message_href};
pub use narrow::{age, check, languages, narrow, select};
pub use note::{note, status_note};
pub use prose::prose;
pub use results::{Answer, Chip, Found, SearchView, empty_results, results};
pub use said::said;
pub use save::save_button;
pub use search_box::search_box;
pub use shell::{MainAttributes, error_page, shell};
