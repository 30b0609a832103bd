//! Opens tantivy's one segment from the bytes of a bundle. It knows fields and readers, not queries.

use super::bundle::{Bundle, Documents, FORMAT, Municipalities};
use super::field::{self, LocalField};
use crate::model::Locale;
use crate::model::envelope::unseal;
use std::path::Path;
use std::sync::Arc;
use tantivy::directory::{Directory, RamDirectory};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::{Index, InvertedIndexReader, SegmentReader};

/// Why an index cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// The bytes are not a whole index file: fetch it again.
    Damaged,
    /// The file was made by another version of the program.
    OtherVersion,
}

/// A field that can be read.
pub struct OpenField {
    pub local: LocalField,
    pub index: Arc<InvertedIndexReader>,
    pub norms: FieldNormReader,
    /// In words; what BM25 compares an entry's own length with.
    pub average_length: f32,
}

/// An opened index.
pub struct Segment {
    pub locales: Vec<Locale>,
    pub fields: Vec<OpenField>,
    pub documents: Documents,
    pub municipalities: Municipalities,
}

impl Segment {
    /// Opens a sealed bundle. The envelope's hash is checked first: tantivy trusts its files.
    pub fn open(sealed: &[u8]) -> Result<Self, OpenError> {
        let payload = unseal(sealed).ok_or(OpenError::Damaged)?;
        if payload.first() != Some(&FORMAT) {
            return Err(OpenError::OtherVersion);
        }
        let bundle: Bundle<'_> = postcard::from_bytes(payload).map_err(|_| OpenError::Damaged)?;
        let directory = RamDirectory::create();
        for (name, content) in &bundle.files {
            directory.atomic_write(Path::new(name), content).map_err(|_| OpenError::Damaged)?;
        }
        let (reader, fields) = readers(directory, &bundle.locales).map_err(|_| OpenError::Damaged)?;
        let count = bundle.documents.ids.len();
        if usize::try_from(reader.max_doc()) != Ok(count) || !is_whole(&bundle.documents) {
            return Err(OpenError::Damaged);
        }
        Ok(Self { locales: bundle.locales, fields, documents: bundle.documents, municipalities: bundle.municipalities })
    }

    /// The number of entries.
    pub fn count(&self) -> usize {
        self.documents.ids.len()
    }
}

/// Whether every column has a value for every entry.
fn is_whole(documents: &Documents) -> bool {
    let Documents { ids, entry_types, statuses, freshness, areas, regions } = documents;
    [entry_types.len(), statuses.len(), freshness.len(), areas.len(), regions.len()].iter().all(|len| *len == ids.len())
}

fn readers(directory: RamDirectory, locales: &[Locale]) -> tantivy::Result<(SegmentReader, Vec<OpenField>)> {
    let index = Index::open(directory)?;
    let segment = index.searchable_segments()?.pop().ok_or_else(|| system_error("no segment"))?;
    let reader = SegmentReader::open(&segment)?;
    let known = index.schema().num_fields();
    let mut fields = Vec::new();
    for (local, _) in field::fields(locales).zip(0..known) {
        let inverted = reader.inverted_index(local.field)?;
        let norms = reader.get_fieldnorms_reader(local.field)?;
        let average_length = inverted.total_num_tokens() as f32 / reader.max_doc().max(1) as f32;
        fields.push(OpenField { local, index: inverted, norms, average_length });
    }
    Ok((reader, fields))
}

fn system_error(message: &str) -> tantivy::TantivyError {
    tantivy::TantivyError::SystemError(message.to_owned())
}
