//! A list in a link: what stands after `#`. `1`, the version, then base64url without padding (RFC 4648) of these bytes:
//!
//! ```text
//! language   text
//! date       number: ((year - 2000) * 12 + month - 1) * 31 + day - 1
//! texts      byte: 1 office, 2 greeting, 4 goal, 8 questions; then each of these, a text
//! items      number, then for each:
//!   flags    byte: 1 later, 2 has a step, 4 has a note, 8 and up the state (its place in State::ALL)
//!   code     number: the letters of the code in bijective base 36
//!   tells    two bytes: contact, access
//!   step     text, where there is one
//!   note     text, where there is one
//!   check    byte: the lowest of the FNV-1a 64 hash of the item's other bytes
//! check      the four lowest bytes of the FNV-1a 64 hash of everything before, little-endian
//! ```
//!
//! A number is LEB128 of at most 35 bits, a text its length in bytes as a number and UTF-8. Later versions begin with
//! another letter. The checks find damage: a link that was cut or changed is opened as far as its items are whole, and
//! says so.

use super::{Item, LONGEST_LINE, LONGEST_NOTE, MOST_ITEMS, State, clean, is_id, line};
use crate::model::envelope::hash;
use crate::model::{Date, Locale, Tells};
use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

const VERSION: char = '1';
/// A fragment of more letters is not opened.
pub const LONGEST: usize = 60_000;

const STRICT: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, plain());
/// For a link that was cut in the middle of a byte.
const LENIENT: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, plain().with_decode_allow_trailing_bits(true));

const fn plain() -> GeneralPurposeConfig {
    GeneralPurposeConfig::new().with_encode_padding(false).with_decode_padding_mode(DecodePaddingMode::RequireNone)
}

/// A list as a link carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The language that it was made in.
    pub locale: Locale,
    pub date: Date,
    /// Who made it: an office, never a person.
    pub office: String,
    pub greeting: String,
    pub goal: String,
    pub questions: String,
    pub items: Vec<SentItem>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentItem {
    /// The entry's permanent short code.
    pub code: String,
    pub step: Option<String>,
    pub later: bool,
    pub state: State,
    /// The entry's on the day on which the list was made.
    pub tells: Tells,
    pub note: String,
}

impl SentItem {
    /// An item as it travels.
    pub fn of(item: &Item, code: &str, tells: Tells) -> Self {
        let (later, state) = (item.later, item.state);
        Self { code: code.to_owned(), step: item.step.clone(), later, state, tells, note: item.note.clone() }
    }
}

/// What a link opened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub sent: Sent,
    /// Where not all of it came.
    pub trouble: Option<Trouble>,
}

/// Why a link does not open to the list that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is of a later version than this program.
    Newer,
    /// Its end is missing.
    Cut,
    /// Letters of it are others than were sent.
    Changed,
    /// It is no list.
    Foreign,
}

/// The fragment of a list, with its `#`. Texts are cleaned, and items without a code that can travel are left out.
pub fn write(sent: &Sent) -> String {
    let mut bytes = Vec::new();
    put_text(&mut bytes, sent.locale.as_str());
    put_number(&mut bytes, day_number(sent.date));
    let texts = [line(&sent.office), clean(&sent.greeting), clean(&sent.goal), clean(&sent.questions)];
    bytes.push(texts.iter().zip(0..).map(|(text, bit)| u8::from(!text.is_empty()) << bit).sum());
    texts.iter().filter(|text| !text.is_empty()).for_each(|text| put_text(&mut bytes, text));
    let items: Vec<Vec<u8>> = sent.items.iter().filter_map(item_bytes).take(MOST_ITEMS).collect();
    put_number(&mut bytes, items.len() as u64);
    items.iter().for_each(|item| bytes.extend(item));
    let check = checksum(&bytes);
    bytes.extend(check);
    format!("#{VERSION}{}", STRICT.encode(bytes))
}

/// Opens a fragment, with or without its `#`.
pub fn open(fragment: &str) -> Result<Opened, Trouble> {
    let text = fragment.trim_start_matches('#');
    // What a messenger took for a part of the link.
    let text = text.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_'));
    let mut letters = text.chars();
    match letters.next() {
        Some(VERSION) if text.len() <= LONGEST => {}
        Some(other) if other.is_ascii_digit() && other > VERSION => return Err(Trouble::Newer),
        _ => return Err(Trouble::Foreign),
    }
    let text = letters.as_str();
    if let Ok(bytes) = STRICT.decode(text)
        && let Some((payload, check)) = bytes.split_last_chunk::<4>()
        && checksum(payload) == *check
        && let Some((sent, Ending::Whole)) = read(payload, true)
    {
        return Ok(Opened { sent, trouble: None });
    }
    // What is left of it: up to the first letter that is none of ours, in whole bytes.
    let known = text.bytes().take_while(|letter| letter.is_ascii_alphanumeric() || b"-_".contains(letter)).count();
    let known = if known % 4 == 1 { known - 1 } else { known };
    let bytes = text.get(..known).and_then(|text| LENIENT.decode(text).ok()).unwrap_or_default();
    let (sent, ending) = read(&bytes, false).ok_or(Trouble::Foreign)?;
    let trouble = if matches!(ending, Ending::Early) { Trouble::Cut } else { Trouble::Changed };
    Ok(Opened { sent, trouble: Some(trouble) })
}

/// How the bytes of a list ended.
enum Ending {
    Whole,
    /// Before all items were there.
    Early,
    /// With items that were not as they were sent.
    Odd,
}

/// Reads the bytes before the check. Not `strict`: items that are not whole are left out, and what follows is ignored.
fn read(bytes: &[u8], strict: bool) -> Option<(Sent, Ending)> {
    let mut rest = bytes;
    let locale = Locale::parse(&take_text(&mut rest)?)?;
    let date = date_of(take_number(&mut rest)?)?;
    let flags = take_byte(&mut rest)?;
    let mut texts = [const { String::new() }; 4];
    let mut ending = Ending::Whole;
    for (text, bit) in texts.iter_mut().zip(0..) {
        if flags >> bit & 1 == 1 {
            match take_text(&mut rest) {
                Some(taken) => *text = clean(&taken),
                None if strict => return None,
                None => ending = Ending::Early,
            }
        }
    }
    let [office, greeting, goal, questions] = texts;
    let mut sent = Sent { locale, date, office: line(&office), greeting, goal, questions, items: Vec::new() };
    let count = match take_number(&mut rest).and_then(|count| usize::try_from(count).ok()) {
        Some(count) if count <= MOST_ITEMS => count,
        _ if strict => return None,
        _ => return Some((sent, Ending::Early)),
    };
    for _ in 0..count {
        if rest.is_empty() {
            return Some((sent, Ending::Early));
        }
        match take_item(&mut rest) {
            Taken::Item(item) => sent.items.push(*item),
            Taken::Changed => ending = Ending::Odd,
            Taken::Cut => return Some((sent, Ending::Early)),
        }
    }
    let whole = if strict { rest.is_empty() } else { rest.len() == 4 };
    if !whole && matches!(ending, Ending::Whole) {
        ending = if rest.len() < 4 { Ending::Early } else { Ending::Odd };
    }
    Some((sent, ending))
}

const LATER: u8 = 1;
const STEP: u8 = 2;
const NOTE: u8 = 4;

fn item_bytes(item: &SentItem) -> Option<Vec<u8>> {
    let note = clean(&item.note);
    let step = item.step.as_deref().filter(|step| is_id(step));
    let state = State::ALL.iter().position(|state| *state == item.state).and_then(|place| u8::try_from(place).ok())?;
    let flag = |set: bool, flag: u8| if set { flag } else { 0 };
    let flags = flag(item.later, LATER) | flag(step.is_some(), STEP) | flag(!note.is_empty(), NOTE) | state << 3;
    let mut bytes = vec![flags];
    put_number(&mut bytes, code_number(&item.code)?);
    bytes.extend([item.tells.contact, item.tells.access]);
    step.into_iter().for_each(|step| put_text(&mut bytes, step));
    if !note.is_empty() {
        put_text(&mut bytes, &note);
    }
    let check = item_check(&bytes);
    bytes.push(check);
    Some(bytes)
}

enum Taken {
    Item(Box<SentItem>),
    Changed,
    Cut,
}

fn take_item(rest: &mut &[u8]) -> Taken {
    let start = *rest;
    let fields = |rest: &mut &[u8]| {
        let flags = take_byte(rest)?;
        let code = take_number(rest)?;
        let tells = Tells { contact: take_byte(rest)?, access: take_byte(rest)? };
        let step = if flags & STEP > 0 { Some(take_text(rest)?) } else { None };
        let note = if flags & NOTE > 0 { take_text(rest)? } else { String::new() };
        let bytes = start.get(..start.len() - rest.len())?;
        Some((flags, code, tells, step, note, take_byte(rest)? == item_check(bytes)))
    };
    let Some((flags, code, tells, step, note, whole)) = fields(rest) else { return Taken::Cut };
    let state = State::ALL.get(usize::from(flags >> 3));
    match (code_of(code), state, step.as_deref().is_none_or(is_id), whole) {
        (Some(code), Some(state), true, true) => {
            let (later, note) = (flags & LATER > 0, clean(&note));
            Taken::Item(Box::new(SentItem { code, step, later, state: *state, tells, note }))
        }
        _ => Taken::Changed,
    }
}

fn item_check(bytes: &[u8]) -> u8 {
    let [check, ..] = hash(bytes).to_le_bytes();
    check
}

fn checksum(bytes: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] = hash(bytes).to_le_bytes();
    [a, b, c, d]
}

fn day_number(date: Date) -> u64 {
    let months = u64::from(date.year).saturating_sub(2000) * 12 + u64::from(date.month.unwrap_or(1)) - 1;
    months * 31 + u64::from(date.day.unwrap_or(1)) - 1
}

fn date_of(number: u64) -> Option<Date> {
    let (months, day) = (number / 31, number % 31 + 1);
    Date::parse(&format!("{:04}-{:02}-{day:02}", 2000 + months / 12, months % 12 + 1))
}

/// At most six letters, lower case and digits, as a number in bijective base 36 (its digits are 1 to 36), so that
/// leading zeros count.
fn code_number(code: &str) -> Option<u64> {
    if !(1..=6).contains(&code.len()) {
        return None;
    }
    let digits = code.chars().map(|letter| letter.to_digit(36).filter(|_| !letter.is_ascii_uppercase()));
    digits.into_iter().try_fold(0, |number, digit| Some(number * 36 + u64::from(digit?) + 1))
}

fn code_of(mut number: u64) -> Option<String> {
    let mut letters = Vec::new();
    while number > 0 {
        number -= 1;
        letters.push(char::from_digit(u32::try_from(number % 36).ok()?, 36)?);
        number /= 36;
    }
    (1..=6).contains(&letters.len()).then(|| letters.iter().rev().collect())
}

fn put_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len() as u64);
    bytes.extend(text.bytes());
}

fn take_byte(rest: &mut &[u8]) -> Option<u8> {
    let (byte, after) = rest.split_first()?;
    *rest = after;
    Some(*byte)
}

fn take_number(rest: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..35).step_by(7) {
        let byte = take_byte(rest)?;
        number |= u64::from(byte & 0x7f) << shift;
        if byte < 0x80 {
            return Some(number);
        }
    }
    None
}

fn take_text(rest: &mut &[u8]) -> Option<String> {
    // Four bytes are the longest letter of UTF-8.
    const LONGEST_TEXT: usize = 4 * if LONGEST_NOTE > LONGEST_LINE { LONGEST_NOTE } else { LONGEST_LINE };
    let mut after = *rest;
    let length = usize::try_from(take_number(&mut after)?).ok().filter(|length| *length <= LONGEST_TEXT)?;
    let (text, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(std::str::from_utf8(text).ok()?.to_owned())
}
