//! The fields of the index: for each language of the edition the same four, in a fixed order, so that a field's
//! number says everything about it.

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
}

impl FieldKind {
    pub const ALL: [Self; 4] = [Self::Name, Self::Former, Self::Body, Self::Provider];

    /// How often a word stands in it matters for a long text only.
    pub fn is_counted(self) -> bool {
        self == Self::Body
    }

    /// The beginning of the field's name in tantivy's schema.
    fn letter(self) -> char {
        match self {
            Self::Name => 'n',
            Self::Former => 'f',
            Self::Body => 'b',
            Self::Provider => 'p',
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

/// All fields of an edition with these languages, in the order of their numbers.
pub fn fields(locales: &[Locale]) -> impl Iterator<Item = LocalField> {
    locales
        .iter()
        .flat_map(|locale| FieldKind::ALL.map(|kind| (*locale, kind)))
        .zip(0..)
        .map(|((locale, kind), number)| LocalField { field: Field::from_field_id(number), locale, kind })
}

/// Tantivy's schema for these languages. No positions, nothing stored; terms come analysed, with spaces between.
pub fn schema(locales: &[Locale]) -> Schema {
    let mut builder = Schema::builder();
    for local in fields(locales) {
        let record = if local.kind.is_counted() { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
        let indexing = TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(record);
        let mut name = String::from(local.kind.letter());
        name.push_str(local.locale.as_str());
        builder.add_text_field(&name, TextOptions::default().set_indexing_options(indexing));
    }
    builder.build()
}
