//! Where the fields of a file stand, so that a problem found later still names its line.

use super::{Fault, Problem};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Place {
    pub file: String,
    /// The line of each field by its path, for example `text.fi.promise`; `themes.2` is the second of a list.
    pub lines: BTreeMap<String, usize>,
}

impl Place {
    /// Whether the file says anything of the field, be it wrong.
    pub fn has(&self, field: &str) -> bool {
        self.lines.contains_key(field)
    }

    /// The line of a field, or of the nearest table around it; 1 where even that is missing.
    fn line(&self, field: &str) -> usize {
        let mut path = field;
        loop {
            if let Some(line) = self.lines.get(path) {
                return *line;
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return 1,
            }
        }
    }

    pub fn error(&self, field: &str, fault: impl Into<Fault>) -> Problem {
        Problem::error(&self.file, self.line(field), field, fault)
    }

    pub fn warning(&self, field: &str, fault: impl Into<Fault>) -> Problem {
        Problem::warning(&self.file, self.line(field), field, fault)
    }

    /// An error of the item at `position` (from 1) of a list: on its line, under the list's name.
    pub fn item_error(&self, field: &str, position: usize, fault: impl Into<Fault>) -> Problem {
        Problem::error(&self.file, self.line(&format!("{field}.{position}")), field, fault)
    }
}
