//! Finds in Rust sources where messages are used. It reads tokens, so it sees into macros and not into comments.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::BTreeSet;

/// What one source says about messages.
#[derive(Default)]
pub struct Uses {
    pub calls: Vec<Call>,
    /// Every string literal, without its quotes and with its escapes as they are written.
    pub strings: BTreeSet<String>,
}

/// `.text("key")` or `.format("key", …)`.
pub struct Call {
    pub line: usize,
    pub key: String,
    /// The names in `&[("name", …), …]`; `None` where the arguments are not written out in the call.
    pub arguments: Option<BTreeSet<String>>,
}

impl Uses {
    /// Test modules are left out: they may ask for what does not exist.
    pub fn of(source: &str) -> Result<Self, String> {
        let mut uses = Self::default();
        uses.read(source.parse::<TokenStream>().map_err(|error| error.to_string())?);
        Ok(uses)
    }

    fn read(&mut self, stream: TokenStream) {
        let tokens: Vec<_> = stream.into_iter().collect();
        let mut for_tests = false;
        for (place, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && is_cfg_test(group) => {
                    for_tests = true
                }
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && for_tests => for_tests = false,
                TokenTree::Group(group) => {
                    if let Some([TokenTree::Punct(dot), TokenTree::Ident(method)]) =
                        place.checked_sub(2).map(|start| &tokens[start..place])
                        && dot.as_char() == '.'
                    {
                        self.calls.extend(call(&method.to_string(), group));
                    }
                    self.read(group.stream());
                }
                TokenTree::Punct(punct) if punct.as_char() == ';' => for_tests = false,
                literal => self.strings.extend(string(literal)),
            }
        }
    }
}

fn is_cfg_test(group: &Group) -> bool {
    let attribute = group.stream().to_string().replace(' ', "");
    attribute == "cfg(test)" || attribute.starts_with("cfg(all(test,")
}

fn call(method: &str, group: &Group) -> Option<Call> {
    let tokens: Vec<_> = group.stream().into_iter().collect();
    let first = tokens.first()?;
    let arguments = match method {
        "text" => Some(BTreeSet::new()),
        "format" => match tokens.get(2..4) {
            Some([TokenTree::Punct(_), TokenTree::Group(list)]) if list.delimiter() == Delimiter::Bracket => {
                names(list)
            }
            _ => None,
        },
        _ => return None,
    };
    Some(Call { line: first.span().start().line, key: string(first)?, arguments })
}

/// `None` where a name is not a string literal.
fn names(list: &Group) -> Option<BTreeSet<String>> {
    let tokens = list.stream().into_iter();
    let items = tokens.filter(|token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
    items
        .map(|item| match item {
            TokenTree::Group(pair) => string(&pair.stream().into_iter().next()?),
            _ => None,
        })
        .collect()
}

fn string(token: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = token else { return None };
    let written = literal.to_string();
    Some(written.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}
