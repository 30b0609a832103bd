//! Makes a catalogue of any size out of the real one, the same one every time. It knows neither index nor queries.
//!
//! Words come as in real text. The running text of a language begins with that of the catalogue; each next word is
//! either one that was said before, as likely as it is frequent (Simon's process, which gives Zipf's law), or a new one,
//! as many as Heaps' law wants: the number of different words is a power of the number of words. The exponent is the one
//! by which the catalogue's own vocabulary grows from its first half to the whole, so that no text is assumed to be
//! duller than ours. Names grow by themselves, because they have words of their own.

use fastrand::Rng;
use std::collections::{BTreeMap, HashMap};
use suoraan::language::{Token, base, is_stop_word, tokens};
use suoraan::model::{Area, Catalogue, Entry, EntryType, Locale, Text};

/// Any number does; another one makes another catalogue.
const SEED: u64 = 20_261_122;
/// A text repeats a word of its own name as often as this.
const OF_NAME: f64 = 0.1;
/// How often a situation or a theme is another one than that of the real entry after which a new one is made.
const ANOTHER: f64 = 0.3;
/// How often a service is of an organisation that has none yet, rather than of one as likely as it has many.
const NEW_PROVIDER: f64 = 0.15;
/// Parts of new words have at least so many letters, and new words at most so many.
const PART: usize = 4;
const LONGEST: usize = 28;

/// What a language says, from which it goes on.
struct Speech {
    locale: Locale,
    /// Every different word, and the running text as positions in it.
    words: Vec<String>,
    known: HashMap<String, u32>,
    text: Vec<u32>,
    /// How much of both was the catalogue's.
    first_words: usize,
    first_text: usize,
    exponent: f64,
}

impl Speech {
    fn new<'a>(locale: Locale, texts: impl Iterator<Item = &'a str>) -> Self {
        let (words, known, text) = (Vec::new(), HashMap::new(), Vec::new());
        let mut speech = Self { locale, words, known, text, first_words: 0, first_text: 0, exponent: 1.0 };
        let mut growth = Vec::new();
        for Token { whole, .. } in texts.flat_map(tokens) {
            let word = speech.number(whole);
            speech.text.push(word);
            growth.push(speech.words.len());
        }
        speech.first_words = speech.words.len();
        speech.first_text = speech.text.len();
        if let Some(half) = growth.get(growth.len() / 2) {
            speech.exponent = (speech.first_words as f64 / *half as f64).log2();
        }
        speech
    }

    fn number(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        *self.known.entry(word).or_insert_with_key(|word| {
            self.words.push(word.clone());
            next
        })
    }

    /// Goes on by one word.
    fn say(&mut self, rng: &mut Rng) -> &str {
        let grown = (self.text.len() + 1) as f64 / self.first_text as f64;
        let wanted = self.first_words as f64 * grown.powf(self.exponent);
        let word = if (self.words.len() as f64) < wanted { self.coin(rng) } else { rng.choice(&self.text).copied() };
        let word = word.unwrap_or_default();
        self.text.push(word);
        self.word(word)
    }

    fn word(&self, number: u32) -> &str {
        usize::try_from(number).ok().and_then(|number| self.words.get(number)).map_or("", String::as_str)
    }

    /// A new word: a compound of two words, one with the ending of another, or the beginning of one with the end of
    /// another, as names are.
    fn coin(&mut self, rng: &mut Rng) -> Option<u32> {
        for _ in 0..1000 {
            let (one, other) = (self.stem(rng)?, self.stem(rng)?);
            let (base_one, base_other) = (base(one, self.locale), base(other, self.locale));
            let word = match rng.u8(..100) {
                0..55 => format!("{one}{other}"),
                55..85 => format!("{base_one}{}", other.strip_prefix(base_other)?),
                _ => {
                    let end: String = other.chars().skip(other.chars().count() / 2).collect();
                    one.chars().take(one.chars().count() / 2 + 1).chain(end.chars()).collect()
                }
            };
            if word.chars().count() <= LONGEST && !self.known.contains_key(&word) {
                return Some(self.number(word));
            }
        }
        None
    }

    /// A word of the catalogue's own that may be a part of another.
    fn stem(&self, rng: &mut Rng) -> Option<&str> {
        let text = self.text.get(..self.first_text)?;
        let fits = |word: &&str| {
            word.chars().count() >= PART && word.chars().all(char::is_alphabetic) && !is_stop_word(word, self.locale)
        };
        (0..1000).find_map(|_| rng.choice(text).map(|word| self.word(*word)).filter(fits))
    }
}

/// Names and texts of one language.
struct Voice {
    names: Speech,
    texts: Speech,
}

impl Voice {
    fn new(catalogue: &Catalogue, locale: Locale) -> Self {
        let texts = || catalogue.entries.values().filter_map(|entry| entry.text.get(&locale));
        let names = texts().flat_map(|text| std::iter::once(&text.name).chain(&text.former_names));
        let bodies = texts().flat_map(|text| {
            [Some(text.lead()), text.what_happens.as_deref(), text.who_for.as_deref()].into_iter().flatten()
        });
        Self { names: Speech::new(locale, names.map(String::as_str)), texts: Speech::new(locale, bodies) }
    }

    /// A name with as many words as another.
    fn name(&mut self, like: &str, rng: &mut Rng) -> String {
        let words = tokens(like).iter().map(|_| self.names.say(rng).to_owned()).collect::<Vec<_>>();
        words.join(" ")
    }

    /// A text with as many words as another, under a name.
    fn text(&mut self, like: &str, name: &str, rng: &mut Rng) -> String {
        let own: Vec<&str> = name.split(' ').collect();
        let word = |_: &Token| match rng.choice(&own).filter(|_| rng.f64() < OF_NAME) {
            Some(word) => (*word).to_owned(),
            None => self.texts.say(rng).to_owned(),
        };
        tokens(like).iter().map(word).collect::<Vec<_>>().join(" ")
    }

    /// What is searched in, with lengths like those of a real text.
    fn texts(&mut self, like: &Text, rng: &mut Rng) -> Text {
        let name = self.name(&like.name, rng);
        let former_names = like.former_names.iter().map(|former| self.name(former, rng)).collect();
        let mut text = |like: &Option<String>| like.as_ref().map(|like| self.text(like, &name, rng));
        let (promise, definition) = (text(&like.promise), text(&like.definition));
        let (what_happens, who_for) = (text(&like.what_happens), text(&like.who_for));
        Text { name, former_names, promise, definition, what_happens, who_for, ..Text::default() }
    }
}

/// The real catalogue and as many new entries as it takes. Each is made after a real one: of its type, status and age,
/// in its languages, with its lengths; where one is for one municipality, the other is for another, and so on.
pub fn grow(real: &Catalogue, size: usize) -> (Catalogue, Vec<String>) {
    let mut rng = Rng::with_seed(SEED);
    let mut voices: BTreeMap<Locale, Voice> =
        real.edition.locales.iter().map(|locale| (*locale, Voice::new(real, *locale))).collect();
    let models: Vec<&Entry> = real.entries.values().collect();
    let mut grown = real.clone();
    let mut providers: Vec<String> = real.entries.values().filter_map(|entry| entry.organisation.clone()).collect();
    let mut new_providers: Vec<String> = Vec::new();
    for number in real.entries.len()..size {
        let Some(model) = rng.choice(&models).copied() else { break };
        let id = format!("made-{number:06}");
        let entry_type = model.entry_type;
        if entry_type == EntryType::Organisation {
            new_providers.push(id.clone());
        }
        let organisation = model.organisation.as_ref().and_then(|_| {
            let new = if rng.f64() < NEW_PROVIDER { new_providers.pop() } else { None };
            new.or_else(|| rng.choice(&providers).cloned())
        });
        providers.extend(organisation.clone());
        let situation = |rng: &mut Rng| rng.choice(&real.situations).map(|situation| situation.id.clone());
        let theme = |rng: &mut Rng| rng.choice(&real.themes).map(|theme| theme.code.clone());
        let text = voices.iter_mut().filter_map(|(locale, voice)| {
            let like = model.text.get(locale)?;
            Some((*locale, voice.texts(like, &mut rng)))
        });
        let text = text.collect();
        let entry = Entry {
            id: id.clone(),
            organisation,
            situations: others(&model.situations, situation, &mut rng),
            themes: others(&model.themes, theme, &mut rng),
            area: elsewhere(&model.area, real, &mut rng),
            keepers: Vec::new(),
            ptv: None,
            covers: Vec::new(),
            steps: Vec::new(),
            text,
            ..model.clone()
        };
        grown.entries.insert(id, entry);
    }
    (grown, voices.values().flat_map(|voice| [("names", &voice.names), ("texts", &voice.texts)]).map(said).collect())
}

/// How much a language has said.
fn said((what, speech): (&str, &Speech)) -> String {
    let Speech { locale, words, text, first_words, first_text, exponent, .. } = speech;
    let (words, text) = (words.len(), text.len());
    format!(
        "{what} {locale}: {first_words} different words of {first_text}, now {words} of {text}: exponent {exponent:.2}"
    )
}

/// The same list, some of it exchanged.
fn others(model: &[String], another: impl Fn(&mut Rng) -> Option<String>, rng: &mut Rng) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for one in model {
        let other = if rng.f64() < ANOTHER { another(rng) } else { None };
        let one = other.unwrap_or_else(|| one.clone());
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// As many places of each kind as in a real area; the first ones of the country's lists are chosen more often.
fn elsewhere(model: &Area, real: &Catalogue, rng: &mut Rng) -> Area {
    let areas = &real.areas;
    let pick = |codes: Vec<&String>, times: usize, rng: &mut Rng| {
        let mut found: Vec<String> = Vec::new();
        for _ in 0..times {
            let skewed = rng.f64() * rng.f64() * codes.len() as f64;
            found.extend(codes.get(skewed as usize).map(|code| (*code).clone()));
        }
        found.sort();
        found.dedup();
        found
    };
    Area {
        national: model.national,
        municipalities: pick(areas.municipalities.keys().collect(), model.municipalities.len(), rng),
        employment_areas: pick(areas.employment_areas.keys().collect(), model.employment_areas.len(), rng),
        counties: pick(areas.counties.keys().collect(), model.counties.len(), rng),
    }
}
