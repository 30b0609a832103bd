//! Turns a message's syntax tree into a [`Pattern`] that stands for itself: every reference is replaced by what it
//! stands for, and every select on something already known by the variant that it chooses.

use super::compile::{Definition, Definitions, File, Problem};
use super::literal::{Literal, plain_number};
use super::messages::{Part, Pattern, Select, VariantKey};
use super::native_plural;
use crate::model::Locale;
use fluent_syntax::ast::{self, CallArguments, Expression, InlineExpression, PatternElement, Variant};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::BTreeSet;

pub(super) struct Expander<'r, 's> {
    locale: Locale,
    definitions: &'r Definitions<'r, 's>,
    problems: &'r mut BTreeSet<Problem>,
    /// What is being expanded, outermost first, a term with its sign: who comes here again goes round in a circle.
    open: Vec<String>,
}

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Place<'a, 's> {
    file: File<'s>,
    /// Inside a term, the arguments given to it, and there are no others; `None` where variables wait for run time.
    given: Option<&'a [(&'s str, Literal<'s>)]>,
}

impl<'r, 's> Expander<'r, 's> {
    pub(super) fn new(
        locale: Locale,
        definitions: &'r Definitions<'r, 's>,
        problems: &'r mut BTreeSet<Problem>,
    ) -> Self {
        Self { locale, definitions, problems, open: Vec::new() }
    }

    pub(super) fn message(&mut self, key: &'s str, definition: &Definition<'r, 's>) -> Pattern {
        let mut output = Pattern::default();
        self.reference(
            &mut output,
            key.to_owned(),
            Some(definition),
            key,
            Place { file: definition.file, given: None },
        );
        output
    }

    fn problem(&mut self, place: Place<'_, 's>, piece: &'s str, message: String) {
        self.problems.insert(place.file.problem(piece, message));
    }

    /// Appends what `name` stands for; `piece` is where it is named, and `place` says what it sees.
    fn reference(
        &mut self,
        output: &mut Pattern,
        name: String,
        definition: Option<&Definition<'r, 's>>,
        piece: &'s str,
        place: Place<'_, 's>,
    ) {
        let Some(definition) = definition else {
            return self.problem(place, piece, format!("`{name}` is not defined; define it or correct the name"));
        };
        if self.open.contains(&name) {
            let way = self.open.join(" -> ");
            return self.problem(place, piece, format!("`{name}` refers to itself: {way} -> {name}; break the circle"));
        }
        self.open.push(name);
        self.pattern(output, definition.pattern, Place { file: definition.file, given: place.given });
        self.open.pop();
    }

    fn pattern(&mut self, output: &mut Pattern, pattern: &'r ast::Pattern<&'s str>, place: Place<'_, 's>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => output.push_text(value),
                PatternElement::Placeable { expression } => self.expression(output, expression, place),
            }
        }
    }

    fn expression(&mut self, output: &mut Pattern, expression: &'r Expression<&'s str>, place: Place<'_, 's>) {
        match expression {
            Expression::Inline(inline) => self.inline(output, inline, place),
            Expression::Select { selector, variants } => self.select(output, selector, variants, place),
        }
    }

    fn inline(&mut self, output: &mut Pattern, inline: &'r InlineExpression<&'s str>, place: Place<'_, 's>) {
        match inline {
            InlineExpression::StringLiteral { value } => output.push_text(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => output.push_text(&plain_number(value)),
            InlineExpression::VariableReference { id } => match place.given {
                None => output.0.push(Part::Variable(id.name.to_owned())),
                Some(given) => match given.iter().find(|(name, _)| *name == id.name) {
                    Some((_, Literal::Text(text))) => output.push_text(text),
                    Some((_, Literal::Number(number))) => output.push_text(&number.to_string()),
                    None => {
                        let message = format!(
                            "`${}`: a term sees only what is given to it, as in {{ -term(case: \"genitive\") }}",
                            id.name
                        );
                        self.problem(place, id.name, message);
                    }
                },
            },
            InlineExpression::MessageReference { id, attribute: None } => {
                let definition = self.definitions.messages.get(id.name);
                self.reference(output, id.name.to_owned(), definition, id.name, place);
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let given =
                    arguments.as_ref().map(|arguments| self.arguments(arguments, id.name, place)).unwrap_or_default();
                let definition = self.definitions.terms.get(id.name);
                self.reference(
                    output,
                    format!("-{}", id.name),
                    definition,
                    id.name,
                    Place { given: Some(&given), ..place },
                );
            }
            InlineExpression::Placeable { expression } => self.expression(output, expression, place),
            InlineExpression::FunctionReference { id, .. } => {
                let message = format!("`{}()`: functions are not supported; give what it makes as a variable", id.name);
                self.problem(place, id.name, message);
            }
            InlineExpression::MessageReference { id, attribute: Some(attribute) }
            | InlineExpression::TermReference { id, attribute: Some(attribute), .. } => {
                let message = format!(
                    "`{}.{}`: attributes are not supported; make it a message of its own",
                    id.name, attribute.name
                );
                self.problem(place, attribute.name, message);
            }
        }
    }

    fn arguments(
        &mut self,
        arguments: &'r CallArguments<&'s str>,
        term: &'s str,
        place: Place<'_, 's>,
    ) -> Vec<(&'s str, Literal<'s>)> {
        if !arguments.positional.is_empty() {
            self.problem(place, term, format!("`-{term}`: a term takes arguments by name only"));
        }
        let named = arguments.named.iter();
        named.filter_map(|argument| Some((argument.name.name, self.literal(&argument.value, place)?))).collect()
    }

    /// `None`, with the problem noted, where it is neither a string nor a whole number.
    fn literal(&mut self, inline: &'r InlineExpression<&'s str>, place: Place<'_, 's>) -> Option<Literal<'s>> {
        match inline {
            InlineExpression::StringLiteral { value } => Some(Literal::Text(unescape_unicode_to_string(value))),
            InlineExpression::NumberLiteral { value } => self.whole_number(value, place).map(Literal::Number),
            // The grammar knows no other arguments, and a selector that comes here is reported like a text.
            other => {
                self.inline(&mut Pattern::default(), other, place);
                None
            }
        }
    }

    fn select(
        &mut self,
        output: &mut Pattern,
        selector: &'r InlineExpression<&'s str>,
        variants: &'r [Variant<&'s str>],
        place: Place<'_, 's>,
    ) {
        let (variable, known) = match (selector, place.given) {
            (InlineExpression::VariableReference { id }, None) => (id.name, None),
            (InlineExpression::VariableReference { id }, Some(given)) => {
                (id.name, given.iter().find(|(name, _)| *name == id.name).map(|(_, literal)| literal.clone()))
            }
            (literal, _) => ("", self.literal(literal, place)),
        };
        let waits = place.given.is_none() && !variable.is_empty();
        let default = variants.iter().position(|variant| variant.default).unwrap_or_default();
        let select = Select {
            variable: variable.to_owned(),
            default: u32::try_from(default).unwrap_or_default(),
            variants: variants.iter().map(|variant| self.variant(variant, place)).collect(),
        };
        if waits {
            output.0.push(Part::Select(select));
        } else {
            let locale = self.locale;
            let value = known.as_ref().map(Literal::value);
            let chosen = select.choose(value, &|number| native_plural(locale, number));
            for part in chosen.into_iter().flat_map(|pattern| &pattern.0) {
                output.push(part.clone());
            }
        }
    }

    fn variant(&mut self, variant: &'r Variant<&'s str>, place: Place<'_, 's>) -> (VariantKey, Pattern) {
        let key = match &variant.key {
            ast::VariantKey::Identifier { name } => VariantKey::Word((*name).to_owned()),
            ast::VariantKey::NumberLiteral { value } => {
                VariantKey::Number(self.whole_number(value, place).unwrap_or_default())
            }
        };
        let mut pattern = Pattern::default();
        self.pattern(&mut pattern, &variant.value, place);
        (key, pattern)
    }

    fn whole_number(&mut self, written: &'s str, place: Place<'_, 's>) -> Option<i64> {
        let number = written.parse().ok();
        if number.is_none() {
            self.problem(place, written, format!("`{written}`: only whole numbers can be compared"));
        }
        number
    }
}

impl Pattern {
    fn push(&mut self, part: Part) {
        match part {
            Part::Text(text) => self.push_text(&text),
            other => self.0.push(other),
        }
    }

    /// Neighbouring texts become one.
    fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Part::Text(last)) => last.push_str(text),
            _ if text.is_empty() => {}
            _ => self.0.push(Part::Text(text.to_owned())),
        }
    }
}
