//! How large the site is to a phone, as brotli, held against what it may be.

use std::collections::BTreeMap;
use std::fmt::Write;

/// What each part may weigh at most, in KB of 1024 bytes.
pub struct Budgets(BTreeMap<String, f64>);

/// The parts that a budget may name.
const PARTS: [&str; 7] = ["app", "list", "publish", "form", "worker", "first-search", "style"];

impl Budgets {
    /// Reads `part = KB` lines of TOML.
    pub fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
        let mut budgets = BTreeMap::new();
        for (part, value) in table {
            if !PARTS.contains(&part.as_str()) {
                return Err(format!("{part}: unknown part; use one of: {}", PARTS.join(", ")));
            }
            let number = value
                .as_float()
                .or_else(|| value.as_integer().and_then(|number| i32::try_from(number).ok()).map(f64::from));
            budgets.insert(part.clone(), number.ok_or_else(|| format!("{part}: is not a number of KB"))?);
        }
        Ok(Self(budgets))
    }
}

/// A report of the parts in KB, and whether each is within its budget. `sizes` are bytes by measured group.
pub fn check_sizes(sizes: &BTreeMap<String, usize>, locales: &[String], budgets: Option<&Budgets>) -> (String, bool) {
    let group = |name: &str| sizes.get(name).copied().unwrap_or_default();
    let of = |tag: &String| ["index", "cards", "interface"].map(|part| group(&format!("{part} {tag}")));
    let heaviest = locales.iter().max_by_key(|tag| of(tag).iter().sum::<usize>());
    let (tag, [index, cards, texts]) = heaviest.map_or(("", [0; 3]), |tag| (tag.as_str(), of(tag)));
    let forms = locales.iter().map(|tag| (group(&format!("form {tag}")), tag.as_str()));
    let (form, form_tag) = forms.max().unwrap_or_default();
    let first_search = index + cards + texts;
    let mut report = String::from("brotli 11, KB of 1024 bytes\n");
    let mut within = true;
    let parts = [
        ("app", group("app"), "app wasm + js".to_owned()),
        ("list", group("list"), "wasm + js of the page of a list, in place of the app".to_owned()),
        ("publish", group("publish"), "wasm + js of the form that publishes a service, in place of the app".to_owned()),
        ("form", form, format!("{form_tag}: what that form fetches besides the cards")),
        ("worker", group("worker"), "worker wasm + js".to_owned()),
        (
            "first-search",
            first_search,
            format!("{tag}: index {} + cards {} + texts {}", kilobytes(index), kilobytes(cards), kilobytes(texts)),
        ),
        ("style", group("style"), "css".to_owned()),
    ];
    for (part, bytes, what) in parts {
        let budget = budgets.and_then(|budgets| budgets.0.get(part));
        let verdict = match budget {
            Some(budget) if kilobytes(bytes) > *budget => {
                within = false;
                format!("  over its budget of {budget}")
            }
            Some(budget) => format!("  of {budget}"),
            None => String::new(),
        };
        let _ = writeln!(report, "{part:>13} {:>7.1}{verdict}  ({what})", kilobytes(bytes));
    }
    (report, within)
}

/// Rounded to a tenth.
fn kilobytes(bytes: usize) -> f64 {
    let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
    (f64::from(bytes) / 102.4).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_its_budget_is_said() {
        let sizes = BTreeMap::from([("app".to_owned(), 131 * 1024), ("style".to_owned(), 1024)]);
        let budgets = Budgets::parse("app = 130\nstyle = 8\n").expect("budgets");
        let (report, within) = check_sizes(&sizes, &[], Some(&budgets));
        assert!(!within);
        assert!(report.contains("app   131.0  over its budget of 130"), "{report}");
        assert!(report.contains("style     1.0  of 8"), "{report}");
    }

    #[test]
    fn a_budget_of_nothing_we_know_is_refused() {
        assert!(Budgets::parse("elephant = 3").is_err());
        assert!(Budgets::parse("app = \"small\"").is_err());
    }
}
