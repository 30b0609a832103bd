//! Opens tantivy's one segment from the bytes of a bundle. It knows fields and readers, not queries.

use super::bundle::{Bundle, Documents, FILES, FORMAT, Municipalities, Needs};
use super::dictionary::unpack;
use super::field::{self, LocalField};
use super::narrow::Options;
use crate::model::envelope::unseal;
use crate::model::{Area, Locale};
use std::collections::BTreeMap;
use std::sync::Arc;
use tantivy::directory::{Directory, RamDirectory};
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::{SegmentComponent, SegmentId};
use tantivy::{Index, IndexSettings, InvertedIndexReader, SegmentReader};

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
    /// What may follow a base in its language.
    pub endings: Arc<Vec<Vec<char>>>,
}

/// An opened index.
pub struct Segment {
    /// The language that it is for.
    pub own: Locale,
    pub fields: Vec<OpenField>,
    pub documents: Documents,
    pub options: Options,
    /// Where entries are for, each area once, and which of them is each entry's.
    pub areas: Vec<Area>,
    pub area_of: Vec<usize>,
    pub municipalities: Municipalities,
    pub needs: Needs,
}

impl Segment {
    /// Opens a sealed bundle. The envelope's hash is checked first: tantivy trusts its files.
    pub fn open(sealed: &[u8]) -> Result<Self, OpenError> {
        let bundle = read(sealed)?;
        if bundle.files.len() != FILES.len()
            || !is_whole(&bundle.documents)
            || !bundle.options.is_whole(bundle.documents.ids.len())
        {
            return Err(OpenError::Damaged);
        }
        let fields = fields(&bundle).map_err(|_| OpenError::Damaged)?;
        let Bundle { own, documents, options, municipalities, needs, .. } = bundle;
        let mut areas = Vec::new();
        let mut known = BTreeMap::new();
        let number = |area| {
            *known.entry(area).or_insert_with(|| {
                areas.push(Area::from(area));
                areas.len() - 1
            })
        };
        let area_of = documents.areas.iter().map(number).collect();
        Ok(Self { own, fields, documents, options, areas, area_of, municipalities, needs })
    }

    /// The number of entries.
    pub fn count(&self) -> usize {
        self.documents.ids.len()
    }
}

/// Takes a bundle out of its envelope.
pub(super) fn read(sealed: &[u8]) -> Result<Bundle<'_>, OpenError> {
    let payload = unseal(sealed).ok_or(OpenError::Damaged)?;
    if payload.first() != Some(&FORMAT) {
        return Err(OpenError::OtherVersion);
    }
    postcard::from_bytes(payload).map_err(|_| OpenError::Damaged)
}

/// Any name will do for the one segment; this one is always the same.
const SEGMENT: &str = "00000000000000000000000000000001";

/// Tantivy's segment in memory. The index around it is made anew from the schema, rather than read from a description
/// of its own: reading that would make the worker tens of kilobytes larger.
pub(super) fn segment(bundle: &Bundle<'_>) -> tantivy::Result<tantivy::Segment> {
    let directory = RamDirectory::create();
    let index = Index::create(directory.clone(), field::schema(&bundle.locales, bundle.own), IndexSettings::default())?;
    let id = SegmentId::from_uuid_string(SEGMENT).map_err(|_| system_error("name"))?;
    let count = u32::try_from(bundle.documents.ids.len()).map_err(|_| system_error("too many entries"))?;
    let segment = index.segment(index.new_segment_meta(id, count));
    for (component, content) in FILES.iter().zip(&bundle.files) {
        directory.atomic_write(&segment.relative_path(component.clone()), content)?;
    }
    directory.atomic_write(&segment.relative_path(SegmentComponent::Terms), &unpack(&bundle.dictionaries)?)?;
    Ok(segment)
}

/// Whether every column has a value for every entry.
fn is_whole(documents: &Documents) -> bool {
    let Documents { ids, entry_types, statuses, freshness, areas, regions } = documents;
    [entry_types.len(), statuses.len(), freshness.len(), areas.len(), regions.len()].iter().all(|len| *len == ids.len())
}

fn fields(bundle: &Bundle<'_>) -> tantivy::Result<Vec<OpenField>> {
    let reader = SegmentReader::open(&segment(bundle)?)?;
    let letters = |endings: &Vec<String>| Arc::new(endings.iter().map(|ending| ending.chars().collect()).collect());
    let endings: Vec<Arc<Vec<Vec<char>>>> = bundle.endings.iter().map(letters).collect();
    let mut fields = Vec::new();
    for local in field::fields(&bundle.locales, bundle.own) {
        let inverted = reader.inverted_index(local.field)?;
        let norms = reader.get_fieldnorms_reader(local.field)?;
        let average_length = inverted.total_num_tokens() as f32 / reader.max_doc().max(1) as f32;
        let position = bundle.locales.iter().position(|locale| *locale == local.locale);
        let endings = position.and_then(|position| endings.get(position)).cloned().unwrap_or_default();
        fields.push(OpenField { local, index: inverted, norms, average_length, endings });
    }
    Ok(fields)
}

fn system_error(message: &str) -> tantivy::TantivyError {
    tantivy::TantivyError::SystemError(message.to_owned())
}
