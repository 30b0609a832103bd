//! PTV's coordinates into degrees. Nothing else.

use proj4rs::Proj;
use proj4rs::errors::Error;

/// EPSG:3067, ETRS-TM35FIN: transverse Mercator, central meridian 27°, scale 0.9996, false easting 500 km, GRS 80.
/// Source: JHS 197 "EUREF-FIN -koordinaattijärjestelmät, niihin liittyvät muunnokset ja karttalehtijako" and
/// the EPSG registry; the projection itself is PROJ's `etmerc` (Poder and Engsager's form of Krüger's series).
const TM35FIN: &str = "+proj=etmerc +lat_0=0 +lon_0=27 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs";
const DEGREES: &str = "+proj=longlat +ellps=GRS80 +no_defs";

/// Where Finland is, in metres, with some room around it.
const NORTHINGS: std::ops::RangeInclusive<f64> = 6_550_000.0..=7_850_000.0;
const EASTINGS: std::ops::RangeInclusive<f64> = 10_000.0..=800_000.0;

/// Latitude and longitude of WGS 84 in degrees, to 6 decimals (about 10 cm), out of northing and easting in metres.
/// `None` where they are nowhere in Finland. ETRS89, in which Finnish coordinates are, and WGS 84 differ by less than a
/// metre (JHS 197), which is nothing to somebody who looks for a door.
pub fn degrees(northing: f64, easting: f64) -> Option<(f64, f64)> {
    if !NORTHINGS.contains(&northing) || !EASTINGS.contains(&easting) {
        return None;
    }
    let (longitude, latitude) = transform(northing, easting).ok()?;
    let rounded = |degrees: f64| (degrees * 1e6).round() / 1e6;
    Some((rounded(latitude.to_degrees()), rounded(longitude.to_degrees())))
}

fn transform(northing: f64, easting: f64) -> Result<(f64, f64), Error> {
    let mut point = (easting, northing, 0.0);
    proj4rs::transform::transform(&Proj::from_proj_string(TM35FIN)?, &Proj::from_proj_string(DEGREES)?, &mut point)?;
    Ok((point.0, point.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn is(metres: (f64, f64), expected: (f64, f64)) {
        let (latitude, longitude) = degrees(metres.0, metres.1).unwrap();
        assert!(
            (latitude - expected.0).abs() < 2e-6 && (longitude - expected.1).abs() < 2e-6,
            "{latitude} {longitude}"
        );
    }

    #[test]
    fn known_points() {
        // The example of JHS 197, annex 3: the point G4.
        is((6_715_706.377_08, 106_256.359_61), (60.385_106_872_2, 19.848_136_769_44));
        // On the central meridian: the meridian's arc of GRS 80 from the equator to 60° is 6,654,072.819 m.
        is((6_654_072.819 * 0.9996, 500_000.0), (60.0, 27.0));
    }

    #[test]
    fn what_is_not_in_finland_is_no_place() {
        assert_eq!(degrees(0.0, 0.0), None);
        assert_eq!(degrees(61.6887, 27.2721), None);
        assert_eq!(degrees(f64::NAN, 500_000.0), None);
    }
}
