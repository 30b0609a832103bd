//! Writes the index natively: one tantivy segment, documents in the order of their ids, terms as `language` decides.
//! The same catalogue on the same day gives the same bytes.

use super::bundle::{Bundle, Documents, FILES, FORMAT, Municipalities, Needs, PackedArea, Phrases, Where};
use super::dictionary::pack;
use super::field::{self, FieldKind, LocalField};
use super::fit::options;
use super::place::stems;
use super::searched::Searched;
use crate::language::{Classes, Compounds, Token, base, bases, fold, is_stop_word, tokens};
use crate::model::envelope::seal;
use crate::model::{Area, Areas, Catalogue, Date, Entry, EverydayWord, Locale, Nearness, Text};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use tantivy::directory::{Directory, RamDirectory};
use tantivy::index::SegmentComponent;
use tantivy::{Index, IndexBuilder, Segment, SegmentReader, TantivyDocument};

/// Why an index could not be written: a fault of the program, not of the catalogue.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the search index could not be written: {}", self.0)
    }
}

impl std::error::Error for Error {}

fn error(cause: impl fmt::Display) -> Error {
    Error(cause.to_string())
}

/// Memory for tantivy's writer, in bytes; what does not fit goes through its arena all the same.
const MEMORY: usize = 256 << 20;

/// The whole index file of a language, sealed: write it as it is, and give it to [`super::Engine::open`] as it is.
pub fn build(catalogue: &Catalogue, own: Locale, today: Date) -> Result<Vec<u8>, Error> {
    let locales = &catalogue.edition.locales;
    let searched = &Searched::on(catalogue, today);
    let (index, directory) = write(searched, own)?;
    let segments = index.searchable_segments().map_err(error)?;
    let [segment] = segments.as_slice() else { return Err(error("not exactly one segment")) };
    let files = files(segment, &directory)?;
    let dictionary_path = segment.relative_path(SegmentComponent::Terms);
    let dictionary_file = directory.atomic_read(&dictionary_path).map_err(error)?;
    let reader = SegmentReader::open(segment).map_err(error)?;
    // A document's number: mostly one byte.
    let numbers = field::fields(locales, own).map(|local| (local.field, 1));
    let dictionaries = pack(&reader, numbers, &dictionary_file).map_err(error)?;
    let mut endings = endings(&reader, locales, own).map_err(error)?;
    add_endings(&mut endings, searched, own);
    let bundle = Bundle {
        format: FORMAT,
        locales: locales.clone(),
        own,
        files: files.iter().map(Vec::as_slice).collect(),
        dictionaries: dictionaries.borrow(),
        endings,
        documents: documents(searched, today),
        options: options(searched, today),
        municipalities: municipalities(catalogue, own),
        needs: needs(searched, own),
    };
    Ok(seal(&postcard::to_allocvec(&bundle).map_err(error)?))
}

/// Tantivy's index of the catalogue for a language, in memory, with one segment.
pub(super) fn write(searched: &Searched<'_>, own: Locale) -> Result<(Index, RamDirectory), Error> {
    let Searched { catalogue, entries } = searched;
    let locales = &catalogue.edition.locales;
    let words = Words::of(searched, own);
    let builder: IndexBuilder = Index::builder().schema(field::schema(locales, own));
    let directory = RamDirectory::create();
    let mut writer = builder.single_segment_index_writer(directory.clone(), MEMORY).map_err(error)?;
    for entry in entries {
        let mut document = TantivyDocument::default();
        for local in field::fields(locales, own) {
            let terms = words.terms(entry, catalogue, local);
            if !terms.is_empty() {
                document.add_text(local.field, terms.join(" "));
            }
        }
        writer.add_document(document).map_err(error)?;
    }
    Ok((writer.finalize().map_err(error)?, directory))
}

/// A word that stands in the texts of more than one entry in so many tells nothing there.
const COMMON: usize = 5;

/// How words become terms, in each language.
struct Words {
    classes: BTreeMap<Locale, Classes>,
    compounds: Compounds,
    /// Terms of the index's own language that stand in too many texts.
    common: BTreeSet<String>,
}

impl Words {
    /// The word classes of each language, from everything that is indexed, and the compounds of the index's own.
    fn of(searched: &Searched<'_>, own: Locale) -> Self {
        let Searched { catalogue, entries } = searched;
        let locales = &catalogue.edition.locales;
        let mut classes: BTreeMap<_, _> = locales.iter().map(|locale| (*locale, Classes::new(*locale))).collect();
        let mut compounds = Compounds::new(own);
        for entry in entries {
            for local in field::fields(locales, own) {
                let named = local.kind != FieldKind::Body;
                for form in texts(entry, catalogue, local).iter().flat_map(|text| forms(text, local.locale)) {
                    if local.locale == own {
                        compounds.add(&form);
                    }
                    if let Some(classes) = classes.get_mut(&local.locale) {
                        classes.add(&form, named);
                    }
                }
            }
        }
        let mut words = Self { classes, compounds, common: BTreeSet::new() };
        words.common = words.common(searched, own);
        words
    }

    fn common(&self, searched: &Searched<'_>, own: Locale) -> BTreeSet<String> {
        let Searched { catalogue, entries } = searched;
        let mut frequencies: BTreeMap<String, usize> = BTreeMap::new();
        for local in field::fields(&catalogue.edition.locales, own).filter(|local| local.kind == FieldKind::Body) {
            for entry in entries {
                let terms: BTreeSet<String> = self.terms(entry, catalogue, local).into_iter().collect();
                terms.into_iter().for_each(|term| *frequencies.entry(term).or_default() += 1);
            }
        }
        let most = (entries.len() / COMMON).max(COMMON);
        frequencies.into_iter().filter(|(_, number)| *number > most).map(|(term, _)| term).collect()
    }

    /// The terms of one field of an entry.
    fn terms(&self, entry: &Entry, catalogue: &Catalogue, local: LocalField) -> Vec<String> {
        let Some(classes) = self.classes.get(&local.locale) else { return Vec::new() };
        let term = |form: &String| classes.term(form).to_owned();
        if local.kind == FieldKind::Part {
            return self.parts(entry, catalogue, local).iter().map(term).collect();
        }
        let texts = texts(entry, catalogue, local);
        let terms = texts.iter().flat_map(|text| forms(text, local.locale)).map(|form| term(&form));
        terms.filter(|term| local.kind != FieldKind::Body || !self.common.contains(term)).collect()
    }

    /// The parts of the compounds in what an entry is called and in what it promises.
    fn parts(&self, entry: &Entry, catalogue: &Catalogue, local: LocalField) -> Vec<String> {
        let kinds = [FieldKind::Name, FieldKind::Former, FieldKind::Topic];
        let fields = kinds.map(|kind| texts(entry, catalogue, LocalField { kind, ..local }));
        let lead = entry.text.get(&local.locale).map(Text::lead);
        let words: BTreeSet<String> =
            fields.into_iter().flatten().chain(lead).flat_map(|text| forms(text, local.locale)).collect();
        let parts = words.iter().flat_map(|word| self.compounds.parts(word));
        parts.filter(|part| !is_stop_word(part, local.locale)).collect()
    }
}

/// What an entry says in one field.
fn texts<'a>(entry: &'a Entry, catalogue: &'a Catalogue, LocalField { locale, kind, .. }: LocalField) -> Vec<&'a str> {
    let text = entry.text.get(&locale);
    match kind {
        FieldKind::Name => text.map(|text| text.name.as_str()).into_iter().collect(),
        FieldKind::Former => text.into_iter().flat_map(|text| text.former_names.iter().map(String::as_str)).collect(),
        FieldKind::Body => body(entry, locale),
        FieldKind::Provider => {
            let provider = entry.organisation.as_ref().and_then(|id| catalogue.entries.get(id));
            let text = provider.and_then(|provider| provider.text.get(&locale));
            text.map(|text| text.name.as_str()).into_iter().collect()
        }
        FieldKind::Topic => {
            let themes = catalogue.themes.iter().filter(|theme| entry.themes.contains(&theme.code));
            let situations = catalogue.situations.iter().filter(|situation| entry.situations.contains(&situation.id));
            let names = themes.map(|theme| &theme.name).chain(situations.map(|situation| &situation.name));
            names.filter_map(|name| name.get(&locale)).map(String::as_str).collect()
        }
        FieldKind::Part => Vec::new(),
    }
}

fn body(entry: &Entry, locale: Locale) -> Vec<&str> {
    let Some(text) = entry.text.get(&locale) else { return Vec::new() };
    let steps = entry.steps.iter().filter_map(|step| step.text.get(&locale)).map(|text| text.title.as_str());
    let fields = [Some(text.lead()), text.what_happens.as_deref(), text.who_for.as_deref()];
    fields.into_iter().flatten().chain(steps).collect()
}

/// The words of a text without stop words, unless it has no others.
fn forms(text: &str, locale: Locale) -> Vec<String> {
    let tokens = tokens(text);
    let all = || tokens.iter().flat_map(Token::forms);
    let telling = |form: &&str| !is_stop_word(form, locale) && (form.len() > 1 || form.parse::<u8>().is_ok());
    let kept: Vec<String> = all().filter(telling).map(str::to_owned).collect();
    if kept.is_empty() { all().map(str::to_owned).collect() } else { kept }
}

/// Phrases in other languages than the index's own have at most so many words: each costs bytes.
const FOREIGN_PHRASE: usize = 2;

/// What people want, and what they type for it in every language. A line that names entries itself is a need of its own.
fn needs(searched: &Searched<'_>, own: Locale) -> Needs {
    let catalogue = searched.catalogue;
    let documents = |ids: &[String]| ids.iter().filter_map(|id| searched.number(id)).collect();
    let mut found = Needs::default();
    let mut positions: BTreeMap<&str, u32> = BTreeMap::new();
    for (need, position) in catalogue.needs.iter().zip(0..) {
        positions.insert(&need.id, position);
        found.names.push(need.name.get(&own).cloned().unwrap_or_default());
        found.targets.push(documents(&need.ids));
    }
    let others = catalogue.edition.locales.iter().copied().filter(|locale| *locale != own);
    for locale in std::iter::once(own).chain(others) {
        let mut words = Vec::new();
        let mut meant = Vec::new();
        // Who types in another language than the page's knows its short words: an office, a benefit.
        let fits = |word: &&EverydayWord| {
            word.locale == locale && (locale == own || word.words.split(' ').count() <= FOREIGN_PHRASE)
        };
        for word in catalogue.words.iter().filter(fits) {
            let mut needs: Vec<u32> = word.ids.iter().filter_map(|id| positions.get(id.as_str()).copied()).collect();
            let entries: Vec<u32> = documents(&word.ids);
            if !entries.is_empty() {
                needs.push(u32::try_from(found.names.len()).unwrap_or(u32::MAX));
                found.names.push(word.means.clone());
                found.targets.push(entries);
            }
            words.push(word.words.as_str());
            meant.push(needs);
        }
        found.phrases.push(phrases(&words, meant, locale));
    }
    found
}

/// Phrases of one language, each of their words written once.
fn phrases(texts: &[&str], needs: Vec<Vec<u32>>, locale: Locale) -> Phrases {
    let mut keys: BTreeMap<String, bool> = BTreeMap::new();
    let mut phrases: Vec<(Vec<u32>, BTreeSet<String>)> = Vec::new();
    for (text, needs) in texts.iter().zip(needs) {
        let tokens = tokens(text);
        let stop = |token: &Token| is_stop_word(&token.whole, locale);
        let only_stops = tokens.iter().all(stop);
        let words: BTreeSet<String> = tokens.iter().map(|token| key(&token.whole, locale)).collect();
        for token in &tokens {
            *keys.entry(key(&token.whole, locale)).or_insert(true) &= stop(token) && !only_stops;
        }
        phrases.push((needs, words));
    }
    phrases.sort();
    let position: BTreeMap<&String, u32> = keys.keys().zip(0..).collect();
    let words = phrases.iter().flat_map(|(_, words)| words).filter_map(|key| position.get(key).copied()).collect();
    let meanings = phrases.chunk_by(|one, other| one.0 == other.0).map(|group| {
        let needs = group.first().map(|(needs, _)| needs.clone()).unwrap_or_default();
        (needs, u32::try_from(group.len()).unwrap_or(u32::MAX))
    });
    Phrases {
        locale,
        words,
        meanings: meanings.collect(),
        lengths: phrases.iter().map(|(_, words)| u8::try_from(words.len()).unwrap_or(u8::MAX)).collect(),
        stops: keys.values().copied().collect(),
        keys: keys.into_keys().collect(),
    }
}

/// The form in which phrases have a word.
fn key(word: &str, locale: Locale) -> String {
    fold(base(word, locale))
}

/// What follows any of its bases in a term, for each language.
fn endings(reader: &SegmentReader, locales: &[Locale], own: Locale) -> tantivy::Result<Vec<Vec<String>>> {
    let mut found: BTreeMap<Locale, BTreeSet<String>> = BTreeMap::new();
    for LocalField { field, locale, .. } in field::fields(locales, own) {
        let index = reader.inverted_index(field)?;
        let mut stream = index.terms().stream()?;
        let endings = found.entry(locale).or_default();
        while stream.advance() {
            let Ok(term) = std::str::from_utf8(stream.key()) else { continue };
            let folded = fold(term);
            let bases = bases(base(term, locale), locale);
            endings.extend(bases.iter().filter_map(|base| folded.strip_prefix(base.as_str())).map(str::to_owned));
        }
    }
    Ok(locales.iter().map(|locale| found.remove(locale).into_iter().flatten().collect()).collect())
}

/// What follows the base in any two words of the texts: with these a typed word is a form.
fn add_endings(endings: &mut [Vec<String>], searched: &Searched<'_>, own: Locale) {
    let Searched { catalogue, entries } = searched;
    let locales = &catalogue.edition.locales;
    let mut found: BTreeMap<(Locale, String), BTreeSet<String>> = BTreeMap::new();
    for entry in entries {
        for local in field::fields(locales, own) {
            for form in texts(entry, catalogue, local).iter().flat_map(|text| forms(text, local.locale)) {
                let base = base(&form, local.locale);
                let ending = form.strip_prefix(base).map(fold).unwrap_or_default();
                found.entry((local.locale, ending)).or_default().insert(base.to_owned());
            }
        }
    }
    for (locale, endings) in locales.iter().zip(endings) {
        let common = found.iter().filter(|((of, _), bases)| of == locale && bases.len() > 1);
        endings.extend(common.map(|((_, ending), _)| ending.clone()));
        endings.sort_unstable();
        endings.dedup();
    }
}

/// The segment's files in the order of [`FILES`].
fn files(segment: &Segment, directory: &RamDirectory) -> Result<Vec<Vec<u8>>, Error> {
    FILES
        .iter()
        .map(|component| directory.atomic_read(&segment.relative_path(component.clone())).map_err(error))
        .collect()
}

fn documents(searched: &Searched<'_>, today: Date) -> Documents {
    let Searched { catalogue, entries } = searched;
    let mut documents = Documents::default();
    let region: BTreeSet<&str> = members(&catalogue.areas, &catalogue.edition.region);
    for entry in entries {
        documents.ids.push(entry.id.clone());
        documents.entry_types.push(entry.entry_type);
        documents.statuses.push(entry.status_on(today));
        documents.freshness.push(catalogue.confirmation(entry, today).into());
        documents.areas.push(PackedArea::from(&entry.area));
        documents.regions.push(region_of(entry, &catalogue.areas, &region));
    }
    documents
}

fn members<'a>(areas: &'a Areas, area: &Area) -> BTreeSet<&'a str> {
    areas.members(area).map(|municipality| municipality.code.as_str()).collect()
}

/// How an entry lies to the region; in an edition without one everything bounded is as good as local.
fn region_of(entry: &Entry, areas: &Areas, region: &BTreeSet<&str>) -> Where {
    let own = members(areas, &entry.area);
    let nearness = if !own.is_empty() && (region.is_empty() || !own.is_disjoint(region)) {
        Nearness::Local
    } else if entry.area.national {
        Nearness::National
    } else if entry.area == Area::default() {
        Nearness::Unknown
    } else {
        Nearness::Elsewhere
    };
    nearness.into()
}

fn municipalities(catalogue: &Catalogue, own: Locale) -> Municipalities {
    let mut table = Municipalities::default();
    for municipality in catalogue.areas.municipalities.values() {
        table.codes.push(municipality.code.clone());
        table.employment_areas.push(municipality.employment_area.clone().unwrap_or_default());
        table.counties.push(municipality.county.clone());
        let name = municipality.name.get(&own).or_else(|| municipality.name.values().next());
        table.names.push(name.cloned().unwrap_or_default());
        table.stems.push(stems(municipality));
    }
    table
}
