//! The fields of the index: for each language of the edition the same four, in a fixed order, so that a field's
//! number says everything about it.

use crate::model::Locale;
use tantivy::schema::Field;

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

    /// The beginning of the field's name in tantivy's schema.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn letter(self) -> char {
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
