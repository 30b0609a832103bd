//! The fields of an index. Each language has an index of its own: all fields in that language, and the names alone in
//! the others, in a fixed order, so that a field's number says everything about it.

use crate::model::Locale;
use tantivy::schema::{Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    Name,
    /// Names that the entry had before.
    Former,
    /// The promise or definition, what happens, and who it is for.
    Body,
    /// The name of who provides it.
    Provider,
    /// The names of its service classes and of the situations in which it helps.
    Topic,
    /// The parts of the compounds in all of these.
    Part,
}

impl FieldKind {
    /// The fields in the index's own language.
    pub const OWN: [Self; 6] = [Self::Name, Self::Former, Self::Body, Self::Provider, Self::Topic, Self::Part];
    /// The fields in the other languages.
    pub const OTHER: [Self; 2] = [Self::Name, Self::Former];

    /// Whether it is a name, present or past.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Name | Self::Former)
    }

    /// The beginning of the field's name in tantivy's schema.
    fn letter(self) -> char {
        match self {
            Self::Name => 'n',
            Self::Former => 'f',
            Self::Body => 'b',
            Self::Provider => 'p',
            Self::Topic => 't',
            Self::Part => 'c',
        }
    }
}

/// One field in one language.
#[derive(Clone, Copy, Debug)]
pub struct LocalField {
    pub field: Field,
    pub locale: Locale,
    pub kind: FieldKind,
}

/// All fields of the index of the language `own`, in the order of their numbers.
pub fn fields(locales: &[Locale], own: Locale) -> impl Iterator<Item = LocalField> {
    let kinds =
        move |locale: Locale| if locale == own { FieldKind::OWN.as_slice() } else { FieldKind::OTHER.as_slice() };
    locales
        .iter()
        .flat_map(move |locale| kinds(*locale).iter().map(|kind| (*locale, *kind)))
        .zip(0..)
        .map(|((locale, kind), number)| LocalField { field: Field::from_field_id(number), locale, kind })
}

/// Tantivy's schema for these fields. No positions, nothing stored; terms come analysed, with spaces between.
pub fn schema(locales: &[Locale], own: Locale) -> Schema {
    let mut builder = Schema::builder();
    for local in fields(locales, own) {
        // How often a word stands in a text of a few sentences tells nothing, and would double the postings.
        let record = IndexRecordOption::Basic;
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record);
        let mut name = String::from(local.kind.letter());
        name.push_str(local.locale.as_str());
        builder.add_text_field(&name, TextOptions::default().set_indexing_options(indexing));
    }
    builder.build()
}
