//! The term dictionaries on their way to the browser: words without what each shares with the one before it.
//!
//! Tantivy's finished dictionary (a finite state transducer with an address for every term) hardly compresses: of an
//! index of 47 KB it took 32. Its words and counts alone take 13, and tantivy's own builder makes the same dictionary
//! of them in a few milliseconds, without threads.

use serde::{Deserialize, Serialize};
use std::io::{self, Write};
use tantivy::postings::TermInfo;
use tantivy::termdict::TermDictionaryBuilder;

/// The terms of all fields, in order, column by column.
#[derive(Debug, Serialize, Deserialize)]
pub struct PackedDictionaries<'a> {
    /// How many terms each field has.
    pub terms: Vec<u32>,
    /// In how many bytes each field's postings hold an entry, if nothing else is said.
    pub bytes: Vec<u8>,
    /// For each term: one more than how many bytes it shares with the one before it (1 to 255), the rest of it, and 0.
    #[serde(borrow)]
    pub words: &'a [u8],
    /// In how many entries each term stands.
    pub frequencies: Vec<u32>,
    /// How many more bytes each term's postings take than that.
    pub surplus: Vec<i32>,
    /// What tantivy writes at the end of the file.
    #[serde(borrow)]
    pub footer: &'a [u8],
}

/// Writes tantivy's `.term` file; an error when the columns do not belong together.
pub fn unpack(packed: &PackedDictionaries<'_>) -> io::Result<Vec<u8>> {
    let mut words = packed.words.split(|byte| *byte == 0);
    let mut numbers = packed.frequencies.iter().zip(&packed.surplus);
    let mut file = Vec::new();
    let mut starts = Vec::new();
    for (terms, bytes) in packed.terms.iter().zip(&packed.bytes) {
        starts.push(file.len());
        let mut builder = TermDictionaryBuilder::create(file)?;
        let mut word = Vec::new();
        let mut start = 0;
        for _ in 0..*terms {
            let (shared, rest) = words.next().and_then(<[u8]>::split_first).ok_or_else(damaged)?;
            let (doc_freq, surplus) = numbers.next().ok_or_else(damaged)?;
            word.truncate(usize::from(shared.saturating_sub(1)));
            word.extend_from_slice(rest);
            let length = i64::from(*doc_freq) * i64::from(*bytes) + i64::from(*surplus);
            let end = start + usize::try_from(length).map_err(|_| damaged())?;
            builder
                .insert(&word, &TermInfo { doc_freq: *doc_freq, postings_range: start..end, positions_range: 0..0 })?;
            start = end;
        }
        file = builder.finish()?;
    }
    close(&mut file, &starts)?;
    file.extend_from_slice(packed.footer);
    Ok(file)
}

/// Where each field begins, as tantivy's composite files end: the number of fields, then for each how far behind the
/// one before it it begins, its number, and its part (always 0); then the length of all this.
fn close(file: &mut Vec<u8>, starts: &[usize]) -> io::Result<()> {
    let fields_end = file.len();
    variable(file, starts.len())?;
    let mut before = 0;
    for (start, number) in starts.iter().zip(0_u32..) {
        variable(file, start - before)?;
        file.write_all(&number.to_le_bytes())?;
        variable(file, 0)?;
        before = *start;
    }
    let length = u32::try_from(file.len() - fields_end).map_err(|_| damaged())?;
    file.write_all(&length.to_le_bytes())
}

/// Tantivy's numbers of variable length: seven bits a byte, lowest first, the last byte marked.
fn variable(file: &mut Vec<u8>, mut number: usize) -> io::Result<()> {
    while number >= 0x80 {
        file.push(u8::try_from(number & 0x7f).map_err(|_| damaged())?);
        number >>= 7;
    }
    file.push(u8::try_from(number | 0x80).map_err(|_| damaged())?);
    Ok(())
}

fn damaged() -> io::Error {
    io::ErrorKind::InvalidData.into()
}

#[cfg(not(target_arch = "wasm32"))]
pub use pack::pack;

#[cfg(not(target_arch = "wasm32"))]
mod pack {
    use super::{PackedDictionaries, damaged};
    use std::io;
    use tantivy::SegmentReader;
    use tantivy::schema::Field;

    /// [`PackedDictionaries`] that own their bytes.
    #[derive(Default)]
    pub struct OwnedDictionaries {
        terms: Vec<u32>,
        words: Vec<u8>,
        frequencies: Vec<u32>,
        bytes: Vec<u8>,
        surplus: Vec<i32>,
        footer: Vec<u8>,
    }

    impl OwnedDictionaries {
        pub fn borrow(&self) -> PackedDictionaries<'_> {
            PackedDictionaries {
                terms: self.terms.clone(),
                bytes: self.bytes.clone(),
                words: &self.words,
                frequencies: self.frequencies.clone(),
                surplus: self.surplus.clone(),
                footer: &self.footer,
            }
        }
    }

    /// Takes the dictionaries of these fields apart, each with its usual bytes for an entry; `file` is the `.term` file that they come from.
    pub fn pack(
        reader: &SegmentReader,
        fields: impl Iterator<Item = (Field, u8)>,
        file: &[u8],
    ) -> tantivy::Result<OwnedDictionaries> {
        let mut packed = OwnedDictionaries { footer: footer(file)?.to_vec(), ..OwnedDictionaries::default() };
        for (field, usual) in fields {
            let index = reader.inverted_index(field)?;
            let mut stream = index.terms().stream()?;
            let mut before: Vec<u8> = Vec::new();
            let mut count = 0;
            while stream.advance() {
                let (word, info) = (stream.key(), stream.value());
                let shared = word.iter().zip(&before).take(254).take_while(|(one, other)| one == other).count();
                packed.words.push(u8::try_from(shared + 1).map_err(|_| damaged())?);
                packed.words.extend_from_slice(word.get(shared..).unwrap_or_default());
                packed.words.push(0);
                packed.frequencies.push(info.doc_freq);
                let bytes = i64::try_from(info.postings_range.len()).map_err(|_| damaged())?;
                let surplus = bytes - i64::from(info.doc_freq) * i64::from(usual);
                packed.surplus.push(i32::try_from(surplus).map_err(|_| damaged())?);
                before = word.to_vec();
                count += 1;
            }
            packed.terms.push(count);
            packed.bytes.push(usual);
        }
        Ok(packed)
    }

    /// The end of a file of tantivy's: a description, its length, and a magic number.
    fn footer(file: &[u8]) -> io::Result<&[u8]> {
        let lengths = file.last_chunk::<8>().ok_or_else(damaged)?;
        let [one, two, three, four, ..] = *lengths;
        let description = usize::try_from(u32::from_le_bytes([one, two, three, four])).map_err(|_| damaged())?;
        file.get(file.len().saturating_sub(description + 8)..).ok_or_else(damaged)
    }
}
