//! The colours of the design, by the names of their tokens, as an edition may change them; and how well two of them can
//! be told apart. Pure: what the stylesheet says is held to this table by a test.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A colour that the edition may change, with the design's own value on light and on dark ground.
pub struct Token {
    pub name: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
}

const fn token(name: &'static str, light: &'static str, dark: &'static str) -> Token {
    Token { name, light, dark }
}

/// In the order of the stylesheet.
pub const TOKENS: [Token; 21] = [
    token("paper", "#f6f4ee", "#101a16"),
    token("card", "#fff", "#19251f"),
    token("tint", "#e7efe8", "#20332b"),
    token("line", "#d8d9cf", "#33433b"),
    token("edge", "#6f7d75", "#84948b"),
    token("ink", "#16241e", "#eef1ea"),
    token("ink-2", "#4a5951", "#b7c3bb"),
    token("link", "#0b5345", "#8fd6bd"),
    token("act", "#0e5546", "#8fd6bd"),
    token("on-act", "#fff", "#0a211a"),
    token("panel", "#0d4438", "#0f4a3d"),
    token("panel-2", "#c9e2d6", "#cfe6db"),
    token("go", "#f6b73c", "#f6b73c"),
    token("on-go", "#1d1500", "#1d1500"),
    token("warm", "#fdf0d3", "#3a2d10"),
    token("warm-ink", "#6b4200", "#fbd48a"),
    token("risk", "#fbe9ee", "#3b1a29"),
    token("risk-ink", "#86244d", "#f7b5cd"),
    token("bad", "#a61b1b", "#ff9f94"),
    token("focus", "#16241e", "#fff"),
    token("gap", "#fff", "#101a16"),
];

/// The least contrast of text with its ground: WCAG 2.2, 1.4.3 Contrast (Minimum).
pub const TEXT: f64 = 4.5;
/// The least contrast of what tells a control or a sign from its ground: WCAG 2.2, 1.4.11 Non-text Contrast.
pub const SHAPE: f64 = 3.0;

/// What stands on what, and how far the two must differ. `white` is no token: texts on the panel are always white.
pub const PAIRS: [(&str, &str, f64); 25] = [
    ("ink", "paper", TEXT),
    ("ink", "card", TEXT),
    ("ink", "tint", TEXT),
    ("ink", "warm", TEXT),
    ("ink", "risk", TEXT),
    ("ink-2", "paper", TEXT),
    ("ink-2", "card", TEXT),
    ("link", "paper", TEXT),
    ("link", "card", TEXT),
    ("link", "tint", TEXT),
    ("on-act", "act", TEXT),
    ("white", "panel", TEXT),
    ("panel-2", "panel", TEXT),
    ("on-go", "go", TEXT),
    ("warm-ink", "warm", TEXT),
    ("warm-ink", "paper", TEXT),
    ("warm-ink", "card", TEXT),
    ("risk-ink", "risk", TEXT),
    ("bad", "paper", TEXT),
    ("bad", "card", TEXT),
    ("go", "panel", SHAPE),
    ("edge", "paper", SHAPE),
    ("edge", "card", SHAPE),
    ("focus", "paper", SHAPE),
    ("focus", "gap", SHAPE),
];

/// What an edition changes, by token: `#rgb` or `#rrggbb`. A colour for light ground leaves the one for dark as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colours {
    pub light: BTreeMap<String, String>,
    pub dark: BTreeMap<String, String>,
}

impl Colours {
    /// The value of a token on light or on dark ground; `None` for a name that is no token.
    pub fn value(&self, dark: bool, name: &str) -> Option<&str> {
        if name == "white" {
            return Some("#fff");
        }
        let token = TOKENS.iter().find(|token| token.name == name)?;
        let (own, usual) = if dark { (&self.dark, token.dark) } else { (&self.light, token.light) };
        Some(own.get(name).map_or(usual, String::as_str))
    }

    /// The pairs that cannot be told apart well enough on light or on dark ground, each with its contrast and the least
    /// that it needs. A value that is no colour is passed over.
    pub fn faint(&self, dark: bool) -> Vec<(&'static str, &'static str, f64, f64)> {
        let measured = PAIRS.iter().filter_map(|(upper, lower, least)| {
            let rgb = |name| self.value(dark, name).and_then(rgb);
            Some((*upper, *lower, contrast(rgb(upper)?, rgb(lower)?), *least))
        });
        measured.filter(|(_, _, found, least)| found < least).collect()
    }

    /// What goes behind the design's stylesheet; nothing where nothing is changed. Each token that is changed on either
    /// ground is written for both, because a later rule would win over the design's own for dark ground.
    pub fn stylesheet(&self) -> String {
        let changed: Vec<&Token> = TOKENS
            .iter()
            .filter(|token| self.light.contains_key(token.name) || self.dark.contains_key(token.name))
            .collect();
        if changed.is_empty() {
            return String::new();
        }
        let rule = |dark: bool| {
            let value = |token: &&Token| Some(format!("--{}:{};", token.name, self.value(dark, token.name)?));
            format!(":root{{{}}}", changed.iter().filter_map(value).collect::<String>())
        };
        format!("@layer tokens{{{}@media screen and (prefers-color-scheme:dark){{{}}}}}", rule(false), rule(true))
    }
}

/// Red, green and blue of `#rgb` or `#rrggbb`.
pub fn rgb(text: &str) -> Option<[u8; 3]> {
    let digits: Vec<u8> = text
        .strip_prefix('#')?
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    match digits.as_slice() {
        [red, green, blue] => Some([red * 17, green * 17, blue * 17]),
        [r1, r2, g1, g2, b1, b2] => Some([r1 * 16 + r2, g1 * 16 + g2, b1 * 16 + b2]),
        _ => None,
    }
}

/// The contrast ratio of two colours, from 1 to 21: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, from 0 to 1: <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_those_that_the_design_gives() {
        let of = |one: &str, other: &str| format!("{:.1}", contrast(rgb(one).unwrap(), rgb(other).unwrap()));
        assert_eq!(of("#000", "#ffffff"), "21.0");
        assert_eq!(of("#777", "#777777"), "1.0");
        assert_eq!(of("#16241e", "#f6f4ee"), "14.6");
        assert_eq!(of("#fff", "#0e5546"), "8.7");
        assert_eq!(of("#6f7d75", "#f6f4ee"), "3.9");
    }

    #[test]
    fn the_designs_own_colours_can_be_told_apart() {
        for dark in [false, true] {
            assert_eq!(Colours::default().faint(dark), []);
        }
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for text in ["", "#", "#12", "#1234", "#12345g", "red", "#+12", "123456", "#1234567", "#ä12345"] {
            assert_eq!(rgb(text), None, "{text}");
        }
        assert_eq!(rgb("#0F8"), Some([0, 255, 136]));
    }

    #[test]
    fn the_stylesheet_has_these_values() {
        let sheet = include_str!("../ui/suoraan.css");
        let values = |from: &str, to: &str| -> BTreeMap<&str, &str> {
            let (_, rest) = sheet.split_once(from).unwrap();
            let (rules, _) = rest.split_once(to).unwrap();
            let pairs =
                rules.split([';', '{', '}']).filter_map(|rule| rule.trim().strip_prefix("--")?.split_once(": "));
            pairs.filter(|(_, value)| value.starts_with('#')).collect()
        };
        let light = values("@layer tokens {", "@media");
        let dark = values("prefers-color-scheme: dark)", "@layer");
        for token in TOKENS {
            assert_eq!(light.get(token.name), Some(&token.light), "{}", token.name);
            assert_eq!(dark.get(token.name).unwrap_or(&token.light), &token.dark, "{}", token.name);
        }
        assert_eq!(light.len(), TOKENS.len(), "a colour of the stylesheet is missing in the table");
    }

    #[test]
    fn a_colour_for_light_ground_leaves_the_dark_one_as_it_is() {
        let colours = Colours { light: [("act".to_owned(), "#123456".to_owned())].into(), ..Colours::default() };
        assert_eq!(
            colours.stylesheet(),
            "@layer tokens{:root{--act:#123456;}@media screen and (prefers-color-scheme:dark){:root{--act:#8fd6bd;}}}"
        );
        assert_eq!(Colours::default().stylesheet(), "");
    }
}
