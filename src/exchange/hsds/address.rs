//! A street address as HSDS wants it, in parts. Ours is one line as people write it; it is only taken apart where every
//! part that HSDS requires is surely there.

use crate::model::{Areas, Municipality};

/// The parts of an address.
#[derive(Debug, PartialEq)]
pub struct Parts {
    pub street: String,
    pub postal_code: String,
    pub city: String,
    /// The code of the wellbeing services county.
    pub county: String,
}

/// Takes `Street 1, 12345 Town` apart, where the town is the name of a municipality in any language.
pub fn parts(value: &str, areas: &Areas) -> Option<Parts> {
    let (street, place) = value.rsplit_once(',')?;
    let (postal_code, city) = place.trim().split_once(' ')?;
    let is_code = postal_code.len() == 5 && postal_code.bytes().all(|byte| byte.is_ascii_digit());
    let city = city.trim();
    let named = |municipality: &&Municipality| municipality.name.values().any(|name| name == city);
    let municipality = areas.municipalities.values().find(named)?;
    let street = street.trim();
    (is_code && !street.is_empty()).then(|| Parts {
        street: street.to_owned(),
        postal_code: postal_code.to_owned(),
        city: city.to_owned(),
        county: municipality.county.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LanguageStatus, Locale};

    #[test]
    fn an_address_is_taken_apart_only_where_it_is_whole() {
        let name = [("fi", "Esimerkkilä"), ("sv", "Exempelby")]
            .map(|(tag, name)| (Locale::parse(tag).unwrap(), name.to_owned()));
        let municipality = Municipality {
            code: "901".to_owned(),
            name: name.into(),
            locative: Default::default(),
            language_status: LanguageStatus::Finnish,
            employment_area: None,
            county: "01".to_owned(),
        };
        let areas = Areas { municipalities: [("901".to_owned(), municipality)].into(), ..Areas::default() };
        let found = parts("Talo, Katu 1 A, 00010 Exempelby", &areas).unwrap();
        assert_eq!((found.street.as_str(), found.postal_code.as_str()), ("Talo, Katu 1 A", "00010"));
        assert_eq!((found.city.as_str(), found.county.as_str()), ("Exempelby", "01"));
        for other in ["Katu 1, Esimerkkilä", "Katu 1, 0001 Esimerkkilä", "Katu 1, 00010 Muualla", "Esimerkkilä", ""]
        {
            assert_eq!(parts(other, &areas), None, "{other}");
        }
    }
}
