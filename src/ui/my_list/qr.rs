//! A link as a QR code (ISO/IEC 18004), drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc, Version};
use std::fmt::Write;

/// A link of more bytes is not drawn: with it a code has 69 modules a side, and is printed 40 mm wide; on cameras of old
/// phones smaller modules than 0.5 mm run together.
pub const LONGEST: usize = 331;

const LARGEST: u8 = 13;
/// The quiet zone around it, in modules, as the standard asks for.
pub const QUIET: i32 = 4;

/// The dark modules as a path, and how many modules a side has; `None` when the link is too long for an old phone.
pub fn path(link: &str) -> Option<(String, i32)> {
    if link.len() > LONGEST {
        return None;
    }
    let segments = [qrcodegen::QrSegment::make_bytes(link.as_bytes())];
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::new(LARGEST), None, true)
            .ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run.max(1);
        }
    }
    Some((path, code.size()))
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    /// Draws a path as dark and light pixels, and reads it again with another program's decoder.
    fn decoded(link: &str) -> String {
        let (path, size) = path(link).unwrap();
        let scale = 4;
        let side = usize::try_from((size + 2 * QUIET) * scale).unwrap();
        let mut dark = vec![false; side * side];
        for run in path.split('M').skip(1) {
            let (at, rest) = run.split_once('h').unwrap();
            let (x, y) = at.split_once(' ').unwrap();
            let length: i32 = rest.split_once('v').unwrap().0.parse().unwrap();
            let (x, y): (i32, i32) = (x.parse().unwrap(), y.parse().unwrap());
            for row in (y + QUIET) * scale..(y + QUIET + 1) * scale {
                for column in (x + QUIET) * scale..(x + QUIET + length) * scale {
                    dark[usize::try_from(row).unwrap() * side + usize::try_from(column).unwrap()] = true;
                }
            }
        }
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if dark[y * side + x] { 0 } else { 255 });
        let grids = picture.detect_grids();
        grids.first().unwrap().decode().unwrap().1
    }

    #[test]
    fn what_is_drawn_is_read_again() {
        let short = "https://suoraan.example/sv/lista/#1AnN2k04ACgCJBQfI";
        assert_eq!(decoded(short), short);
        let long = format!("https://suoraan.example/fi/lista/#1{}", "aZ9-_".repeat(55));
        assert_eq!(long.len(), 310);
        assert_eq!(decoded(&long), long);
    }

    #[test]
    fn what_an_old_phone_could_not_read_is_not_drawn() {
        assert!(path(&"x".repeat(LONGEST)).is_some());
        assert!(path(&"x".repeat(LONGEST + 1)).is_none());
    }
}
