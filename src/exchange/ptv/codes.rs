//! PTV's words and codes into the catalogue's: service classes, charges, kinds of organisations, states. No files.

use crate::model::{Cost, Kind, Status};

const CLASSES: &str = include_str!("service_classes.tsv");

/// The code of a service class: `P10.1` out of itself, of `http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P10.1`, or
/// of the address that it had until 2023, `http://urn.fi/URN:NBN:fi:au:ptvl:v1097`.
pub fn service_class(said: &str) -> Option<&'static str> {
    let last = said.rsplit(['/', ':']).next()?;
    rows().find(|(code, old, _)| *code == last || (!old.is_empty() && *old == last)).map(|(code, _, _)| code)
}

/// The Finnish name of a service class.
pub fn class_name(code: &str) -> Option<&'static str> {
    rows().find(|(own, _, _)| *own == code).map(|(_, _, name)| name)
}

/// Code, number in the old address (or nothing), name.
fn rows() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    };
    CLASSES.lines().filter(|line| !line.starts_with('#')).filter_map(row)
}

/// `None` where it is neither free nor paid.
pub fn cost(said: &str) -> Option<Cost> {
    match said {
        "FreeOfCharge" | "Free" => Some(Cost::Free),
        "Chargeable" | "Charged" => Some(Cost::Paid),
        _ => None,
    }
}

/// Who stands behind what an organisation of this type gives.
pub fn kind(said: &str) -> Option<Kind> {
    match said {
        "State"
        | "Municipality"
        | "RegionalOrganization"
        | "Region"
        | "WellbeingServicesCounty"
        | "WellbeingServiceCounties"
        | "HospitalDistrict"
        | "SotePublic"
        | "PublicOrganization" => Some(Kind::Public),
        "Organization" | "Company" | "SotePrivate" | "Association" | "Foundation" => Some(Kind::Organisation),
        _ => None,
    }
}

/// Whether it exists, by its state in PTV; `None` for what is not published.
pub fn status(said: Option<&str>) -> Option<Status> {
    match said {
        Some("Published") => Some(Status::Active),
        Some("Deleted" | "OldPublished" | "Removed" | "Archived") => Some(Status::Ended),
        Some("Draft" | "Modified") => None,
        _ => Some(Status::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_service_class_is_known() {
        for said in [
            "P10.1",
            "http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P10.1",
            "http://urn.fi/URN:NBN:fi:au:ptvl:v1097",
        ] {
            assert_eq!(service_class(said), Some("P10.1"), "{said}");
        }
        assert_eq!(service_class("P28.5"), Some("P28.5"));
        for said in ["", "P99", "http://urn.fi/URN:NBN:fi:au:ptvl:v2004", "string"] {
            assert_eq!(service_class(said), None, "{said}");
        }
        assert_eq!(class_name("P10.1"), Some("Työnhaku ja työpaikat"));
    }

    #[test]
    fn codes_and_old_numbers_stand_in_the_table_once() {
        let codes: std::collections::BTreeSet<_> = rows().map(|(code, _, _)| code).collect();
        let old: Vec<_> = rows().map(|(_, old, _)| old).filter(|old| !old.is_empty()).collect();
        assert_eq!((codes.len(), rows().count()), (229, 229));
        assert_eq!(old.iter().collect::<std::collections::BTreeSet<_>>().len(), old.len());
    }
}
