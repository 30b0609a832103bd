//! The bytes of a table into text: which encoding they are in, and what separates the cells. It knows no columns.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A table's text, and what should be said of how it was read.
#[derive(Debug)]
pub struct Decoded {
    pub text: String,
    pub remark: Option<String>,
}

/// Reads UTF-8 and UTF-16 by their marks, UTF-8 without one, and else Windows-1252. The error says what is wrong and
/// what to do.
pub fn decode(bytes: &[u8]) -> Result<Decoded, String> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err("is a workbook of a spreadsheet; save it as CSV (UTF-8) there, and import that".to_owned());
    }
    let with_mark = |encoding: &'static Encoding, length: usize| {
        let (text, wrong) = encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
        if wrong {
            return Err(format!("is not whole: it says that it is {}, and is not; save it again", encoding.name()));
        }
        let remark = (encoding != UTF_8).then(|| format!("was read as {}", encoding.name()));
        Ok(Decoded { text: text.into_owned(), remark })
    };
    let decoded = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => with_mark(encoding, length)?,
        None => match std::str::from_utf8(bytes) {
            Ok(text) => Decoded { text: text.to_owned(), remark: None },
            Err(_) => {
                let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
                let remark = "was read as Windows-1252, for it is not UTF-8; look whether ä, ö and å are right";
                Decoded { text: text.into_owned(), remark: Some(remark.to_owned()) }
            }
        },
    };
    let strange = |letter: &char| letter.is_control() && !"\n\r\t".contains(*letter);
    if let Some(letter) = decoded.text.chars().find(strange) {
        let line = decoded.text.split(letter).next().map_or(0, |before| before.matches('\n').count()) + 1;
        let code = u32::from(letter);
        return Err(format!(
            "line {line}: has the control character U+{code:04X}: it is no table in UTF-8 or Windows-1252; save it as CSV (UTF-8)"
        ));
    }
    if decoded.text.matches('"').count() % 2 == 1 {
        return Err(
            "has a quotation mark that is never closed; write \"\" for a quotation mark within a cell".to_owned()
        );
    }
    Ok(decoded)
}

/// What separates the cells: `;`, `,` or tab, whichever gives most of the columns that `is_column` knows; and the text
/// without a line that only says so (`sep=;`).
pub fn separator(text: &str, is_column: impl Fn(&str) -> bool) -> (u8, &str) {
    let first = text.lines().next().unwrap_or_default();
    if let Some(mark) = first.trim().strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        return (mark, text.get(first.len()..).unwrap_or_default().trim_start_matches(['\r', '\n']));
    }
    let columns = |mark: &u8| {
        let cells = first.split(char::from(*mark));
        cells.filter(|cell| is_column(cell.trim().trim_matches('"'))).count()
    };
    (*[b'\t', b',', b';'].iter().max_by_key(|mark| columns(mark)).unwrap_or(&b';'), text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_found_out() {
        let text = |bytes: &[u8]| decode(bytes).unwrap();
        assert_eq!(text("työ".as_bytes()).text, "työ");
        assert_eq!(text(b"\xEF\xBB\xBFty\xC3\xB6").text, "työ");
        let old = text(b"ty\xF6 5 \x80");
        assert_eq!(old.text, "työ 5 €");
        assert!(old.remark.unwrap().contains("Windows-1252"));
        assert_eq!(text(b"\xFF\xFEt\0y\0\xF6\0").text, "työ");
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for (bytes, says) in [
            (&b"PK\x03\x04"[..], "workbook"),
            (b"\xEF\xBB\xBFa\xFF", "not whole"),
            (b"a\0b", "U+0000"),
            (b"\x81\x8D", "U+0081"),
            (b"a;\"b\n", "never closed"),
        ] {
            assert!(decode(bytes).unwrap_err().contains(says), "{bytes:?}");
        }
    }

    #[test]
    fn separators_are_found_out() {
        let known = |name: &str| ["id", "name_fi", "status"].contains(&name);
        assert_eq!(separator("id;name_fi;a,b\n1;2;3", known).0, b';');
        assert_eq!(separator("id,\"name_fi\",x;y\n", known).0, b',');
        assert_eq!(separator("id\tname_fi\n", known).0, b'\t');
        assert_eq!(separator("sep=,\r\nid,name_fi\n", known), (b',', "id,name_fi\n"));
    }
}
