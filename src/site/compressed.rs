//! The compressed forms that stand beside a file, and those of the build before, which are taken over where they still
//! fit: the best compression is slow, and a changed text changes few files. It knows no catalogue, and of pages only
//! where they name the folders of data, whose names change with every text.
//!
//! **What is taken over is what would have been made anew, byte for byte.** Brotli writes a page in two runs, with the
//! names in the first, so that the second is the same whatever the names are.

use std::collections::HashMap;
use std::io::{Read, Result, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Stands in `_headers`, which is written last: the forms of this site are whole, and made as this version makes them.
/// To be counted up when a file would be compressed to other bytes than before, which a test tells.
pub const MADE_BY: &str = "# compressed forms, version 1";

/// How far from a page's start the folders of data are named, at most.
const EARLY: usize = 4096;
/// How a page begins to name them, and how it ends.
const NAMES: (&[u8], &[u8]) = (b"<meta name=\"suoraan\" content=\"", b"\">");
/// How many hexadecimal digits a name has, at least.
const DIGITS: usize = 12;

/// What stands beside a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    pub brotli: Vec<u8>,
    pub gzip: Vec<u8>,
}

/// Makes forms, or takes over those of a site that was built before.
#[derive(Default)]
pub struct Compressor {
    /// By the hash of the file, in which the names of folders of data are blotted out.
    files: HashMap<blake3::Hash, Kept>,
    /// First runs that were made already: the pages of a language begin alike. By window and start.
    runs: Mutex<Runs>,
}

type Runs = HashMap<(i32, Vec<u8>), Arc<[u8]>>;

struct Kept {
    /// A page as far as the names of folders; of any other file nothing.
    start: Vec<u8>,
    forms: Forms,
}

impl Compressor {
    /// With the forms of the site in `folder`; with none where there is none, or none that was made by this version to its end.
    pub fn after(folder: &Path) -> Self {
        let mut compressor = Self::default();
        let headers = std::fs::read_to_string(folder.join("_headers")).unwrap_or_default();
        if headers.lines().any(|line| line == MADE_BY) {
            compressor.read_folder(folder);
        }
        compressor
    }

    /// What cannot be read will be compressed anew.
    fn read_folder(&mut self, folder: &Path) {
        for file in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = file.path();
            if file.file_type().is_ok_and(|kind| kind.is_dir()) {
                self.read_folder(&path);
                continue;
            }
            let form = |extension: &str| std::fs::read(super::output::beside(&path, extension));
            let (Ok(brotli), Ok(gzip)) = (form("br"), form("gz")) else { continue };
            let Ok(bytes) = std::fs::read(&path) else { continue };
            let (start, key) = key(&bytes);
            self.files.insert(key, Kept { start: start.to_vec(), forms: Forms { brotli, gzip } });
        }
    }

    /// Compresses anew: brotli at its best, quality 11, and gzip at its best.
    pub fn make(&self, bytes: &[u8]) -> Result<Forms> {
        let brotli = match Page::of(bytes) {
            Some(page) => self.page(&page, bytes)?,
            None => brotli(&[], bytes)?,
        };
        Ok(Forms { brotli, gzip: gzip(bytes)? })
    }

    fn page(&self, page: &Page<'_>, bytes: &[u8]) -> Result<Vec<u8>> {
        let written = brotli(&page.blotted, page.rest)?;
        let rest = written.strip_prefix(&*self.first_run(&page.blotted, bytes.len())?).unwrap_or_default();
        let joined = [&self.first_run(page.start, bytes.len())?, rest].concat();
        // The second run may lean on what the first one happened to do with the names, though it hardly ever does.
        if opens_as(&joined, bytes) { Ok(joined) } else { brotli(&[], bytes) }
    }

    /// What an encoder for `length` bytes has written when it has been given `start`, and must write it.
    fn first_run(&self, start: &[u8], length: usize) -> Result<Arc<[u8]>> {
        let key = (window(length), start.to_vec());
        if let Some(run) = self.runs.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(run));
        }
        let mut encoder = encoder(length);
        encoder.write_all(start)?;
        encoder.flush()?;
        let run: Arc<[u8]> = encoder.get_ref().as_slice().into();
        self.runs.lock().unwrap_or_else(PoisonError::into_inner).insert(key, Arc::clone(&run));
        Ok(run)
    }

    /// The forms of a file, where those of before fit it.
    pub fn taken_over(&self, bytes: &[u8]) -> Option<Forms> {
        let (start, key) = key(bytes);
        let Kept { start: before, forms } = self.files.get(&key)?;
        let forms = if before == start {
            forms.clone()
        } else {
            let rest = forms.brotli.strip_prefix(&*self.first_run(before, bytes.len()).ok()?)?;
            Forms { brotli: [&self.first_run(start, bytes.len()).ok()?, rest].concat(), gzip: gzip(bytes).ok()? }
        };
        // What was damaged since is not passed on.
        let mut gunzipped = Vec::new();
        flate2::read::GzDecoder::new(forms.gzip.as_slice()).read_to_end(&mut gunzipped).ok()?;
        (gunzipped == bytes && opens_as(&forms.brotli, bytes)).then_some(forms)
    }
}

/// Under what a file's forms are found again, and its part that may differ.
fn key(bytes: &[u8]) -> (&[u8], blake3::Hash) {
    Page::of(bytes).map_or((&[], blake3::hash(bytes)), |page| {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&page.blotted).update(page.rest);
        (page.start, hasher.finalize())
    })
}

/// A page that names folders of data.
struct Page<'a> {
    /// As far as the names.
    start: &'a [u8],
    /// The same with the names blotted out.
    blotted: Vec<u8>,
    rest: &'a [u8],
}

impl<'a> Page<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let early = bytes.get(..bytes.len().min(EARLY)).filter(|early| early.starts_with(b"<!doctype html>"))?;
        let names = find(early, NAMES.0)?;
        let end = names + find(early.get(names..)?, NAMES.1)?;
        let (start, rest) = bytes.split_at_checked(end)?;
        let mut blotted = start.to_vec();
        // Bytes that no page has, hardly one of them twice: like the digits they can only be written out.
        let mut blots = (0x80..=0xFF).cycle();
        for digits in blotted.chunk_by_mut(|left, right| left.is_ascii_hexdigit() && right.is_ascii_hexdigit()) {
            if digits.len() >= DIGITS {
                digits.iter_mut().zip(&mut blots).for_each(|(digit, blot)| *digit = blot);
            }
        }
        Some(Self { start, blotted, rest })
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

type Encoder = brotli::CompressorWriter<Vec<u8>>;

/// How many bits the window of a file of `length` bytes has. One of w bits reaches back 2^w - 16 bytes (RFC 7932, 9.1); a
/// smaller one is set up sooner.
fn window(length: usize) -> i32 {
    if length <= (1 << 18) - 16 { 18 } else { 22 }
}

/// An encoder for a file of `length` bytes.
fn encoder(length: usize) -> Encoder {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: window(length), ..Default::default() };
    Encoder::with_params(Vec::new(), 4096, &parameters)
}

/// Both runs; one, where `start` is empty.
fn brotli(start: &[u8], rest: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = encoder(start.len() + rest.len());
    if !start.is_empty() {
        encoder.write_all(start)?;
        encoder.flush()?;
    }
    encoder.write_all(rest)?;
    Ok(encoder.into_inner())
}

fn opens_as(brotli: &[u8], bytes: &[u8]) -> bool {
    let mut opened = Vec::with_capacity(bytes.len());
    brotli::Decompressor::new(brotli, 4096).read_to_end(&mut opened).is_ok() && opened == bytes
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page whose folders of data have names of their own for every number.
    fn page(number: u64, text: &str) -> Vec<u8> {
        let name = |tag: &str| super::super::assets::hash(format!("{tag} {number}").as_bytes());
        let [fi, sv, en] = ["fi", "sv", "en"].map(|tag| format!("{tag}=/data/{}/", name(tag)));
        let words = "<p>Ilmoittaudu työnhakijaksi. Anmäl dig. Register as a jobseeker.</p>";
        format!(
            "<!doctype html><html lang=\"fi\" dir=\"ltr\"><head><meta charset=\"utf-8\"><meta name=\"suoraan\" content=\"\
             worker=/assets/search.86ed408d9984.js&amp;icons=/assets/icons.9679d4ed30fe.svg&amp;{fi}&amp;{sv}&amp;{en}\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{}\"><title>{text}</title></head><body><a href=\"/assets/x.js\">{text}</a>{}</body></html>",
            super::super::document::POLICY,
            words.repeat(20)
        )
        .into_bytes()
    }

    /// What is kept after `files` were built.
    fn after(files: &[&[u8]]) -> Compressor {
        let folder = tempfile::tempdir().unwrap();
        let mut output = super::super::output::Output::default();
        for (file, number) in files.iter().zip(0..) {
            output.add(&format!("folder/{number}.html"), file.to_vec(), None);
        }
        output.set_headers(String::new());
        output.replace(folder.path()).unwrap();
        Compressor::after(folder.path())
    }

    #[test]
    fn a_page_whose_folders_have_other_names_keeps_the_rest_of_its_form_and_is_as_if_made_anew() {
        for text in ["x", "Työ: 0123456789abcdef", "000000000000"] {
            let previous = after(&[&page(0, text)]);
            for other in 1..40 {
                let new = page(other, text);
                let made = Compressor::default().make(&new).unwrap();
                assert!(opens_as(&made.brotli, &new));
                assert_eq!(previous.taken_over(&new).as_ref(), Some(&made), "{text}");
            }
            assert_eq!(previous.taken_over(&page(0, "another text")), None);
        }
    }

    #[test]
    fn a_form_that_was_damaged_or_belongs_to_another_text_is_not_taken_over() {
        let bytes = page(0, "x");
        for change in [|forms: &mut Forms| forms.brotli.pop(), |forms: &mut Forms| forms.gzip.pop()] {
            let mut previous = after(&[&bytes]);
            assert!(previous.files.values_mut().all(|kept| change(&mut kept.forms).is_some()));
            assert_eq!(previous.taken_over(&bytes), None);
        }
    }

    #[test]
    fn a_site_that_was_not_built_to_its_end_is_not_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let mut output = super::super::output::Output::default();
        output.add("one.txt", "one ".repeat(99).into_bytes(), None);
        output.replace(folder.path()).unwrap();
        assert!(Compressor::after(folder.path()).files.is_empty());
        std::fs::write(folder.path().join("_headers"), MADE_BY).unwrap();
        assert_eq!(Compressor::after(folder.path()).files.len(), 1);
    }

    /// If this fails after an update of a library, count up the version in `MADE_BY` and write the new hash here.
    #[test]
    fn forms_are_made_as_this_version_makes_them() {
        let forms = Compressor::default().make(&page(0, "x")).unwrap();
        let hash = blake3::hash(&[forms.brotli, forms.gzip].concat()).to_hex();
        assert_eq!((&hash[..16], MADE_BY), ("5296ab8fc54ef1a0", "# compressed forms, version 1"));
    }
}
