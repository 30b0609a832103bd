//! The messages that say states and headings.

use crate::my_list::{Group, State};

pub fn state_key(state: State) -> &'static str {
    match state {
        State::ToDo => "list-state-to-do",
        State::Contacted => "list-state-contacted",
        State::Started => "list-state-started",
        State::Finished => "list-state-finished",
        State::NotForMe => "list-state-not-for-me",
    }
}

pub fn group_key(group: Group) -> &'static str {
    match group {
        Group::Now => "list-now",
        Group::Later => "list-later",
        Group::Done => "list-done",
    }
}
