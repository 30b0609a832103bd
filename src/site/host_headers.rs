//! The `_headers` file: what a static host sends with the files of the site. It knows which pages may be framed, and
//! which files are named by their content.
//!
//! Hosts join the values of all rules that match, and a rule has no way to leave a page out. So no rule for everything
//! may speak of caching or of frames: what may be framed by others must match no rule that forbids it.

use super::compose::HASHED;
use super::document::POLICY;
use crate::model::OpenData;
use crate::route::Routes;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The file's text.
pub fn headers(base_path: &str, routes: &Routes) -> String {
    let forever = "  Cache-Control: public, max-age=31536000, immutable\n";
    let no_frames = "  Content-Security-Policy: frame-ancestors 'none'\n";
    let mut text = format!(
        "{base_path}/*\n  Content-Security-Policy: {POLICY}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Cross-Origin-Opener-Policy: same-origin\n  \
         Permissions-Policy: camera=(), geolocation=(), microphone=()\n\
         {base_path}/\n  Cache-Control: no-cache\n{no_frames}{base_path}/404.html\n{no_frames}"
    );
    for language in routes.languages() {
        let home = format!("{base_path}/{}/", language.locale);
        let (embed, others): (Vec<&str>, Vec<&str>) = routes.first_words(language.locale);
        let _ = write!(text, "{home}*\n  Cache-Control: no-cache\n{home}\n{no_frames}");
        for start in starts(&others, &embed) {
            let _ = write!(text, "{home}{start}*\n{no_frames}");
        }
        for word in embed {
            let _ = write!(text, "{home}{word}/*\n  Content-Security-Policy: frame-ancestors *\n");
        }
    }
    let open = OpenData::FOLDER;
    let _ = write!(
        text,
        "{base_path}/assets/*\n{forever}{base_path}/{HASHED}*\n{forever}\
         {base_path}/{open}*\n  Access-Control-Allow-Origin: *\n  Cache-Control: no-cache\n"
    );
    text
}

/// The shortest beginnings that together are those of all words and of none of the others: hosts read few rules.
fn starts(words: &[&str], others: &[&str]) -> BTreeSet<String> {
    let start = |word: &&str| {
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let mut beginnings = ends.filter_map(|end| word.get(..end));
        let own = beginnings.find(|beginning| !others.iter().any(|other| other.starts_with(beginning)));
        own.map_or_else(|| format!("{word}/"), str::to_owned)
    };
    words.iter().map(start).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_as_short_as_it_can_be() {
        let found = starts(&["search", "employers", "situations", "em"], &["embed"]);
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["em/", "emp", "s"]);
    }
}
