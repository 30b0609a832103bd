//! Areas of PTV into the catalogue's: municipalities and wellbeing services counties. What it has no codes for is
//! carried over through the municipalities that PTV lists in it, or said.

use super::model::{AreaPart, AreaSaid};
use crate::exchange::Note;
use crate::model::{Area, Areas};

pub fn area(said: &AreaSaid, areas: &Areas, notes: &mut Vec<Note>) -> Area {
    let mut note = |message: String| notes.push(Note::new("area", message));
    let mut area = Area::default();
    match said.scope.as_deref() {
        Some("Nationwide" | "WholeCountry") => area.national = true,
        Some("NationwideExceptAlandIslands" | "WholeCountryExceptAland" | "WholeCountryExceptAlandIslands") => {
            area.national = true;
            note("is the whole country without Åland; written as national".to_owned());
        }
        None if said.parts.is_empty() => {}
        None | Some("LimitedType" | "LimitedArea" | "AreaType") => {
            for part in &said.parts {
                add(part, areas, &mut area, &mut note);
            }
        }
        Some(other) => note(format!("the scope {other} is not known; write the area by hand")),
    }
    for codes in [&mut area.municipalities, &mut area.counties] {
        codes.sort();
        codes.dedup();
    }
    area
}

fn add(part: &AreaPart, areas: &Areas, area: &mut Area, note: &mut impl FnMut(String)) {
    let AreaPart { kind, code, name, municipalities } = part;
    let called = name.get("fi").or_else(|| name.values().next()).or(code.as_ref()).cloned().unwrap_or_default();
    if ["WellbeingServiceCounties", "WellbeingServicesCounty", "WellbeingServiceCounty"].contains(&kind.as_str())
        && let Some(county) = code.as_ref().and_then(|code| areas.counties.get(code))
        // Another list of codes would name another county.
        && (name.is_empty() || county.name.values().any(|own| name.values().any(|name| same(own, name))))
    {
        return area.counties.push(county.code.clone());
    }
    let own = code.clone().filter(|_| kind == "Municipality" && municipalities.is_empty());
    let all: Vec<String> = municipalities.iter().cloned().chain(own).collect();
    if all.is_empty() {
        note(format!("{kind} {called} has no code in the catalogue and lists no municipalities; write it by hand"));
    } else if kind != "Municipality" {
        note(format!("{kind} {called} is written as its {} municipalities", all.len()));
    }
    for code in all {
        if areas.municipalities.contains_key(&code) {
            area.municipalities.push(code);
        } else {
            note(format!("the municipality {code} is not in areas/municipalities.tsv; write what has taken its place"));
        }
    }
}

fn same(own: &str, name: &str) -> bool {
    let plain = |text: &str| text.to_lowercase().replace([' ', '-', '–'], "");
    plain(own).contains(&plain(name)) || plain(name).contains(&plain(own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{County, LanguageStatus, Locale, Localized, Municipality};

    fn areas() -> Areas {
        let fi = |name: &str| Localized::from([(Locale::parse("fi").unwrap(), name.to_owned())]);
        let municipality = |code: &str| Municipality {
            code: code.to_owned(),
            name: fi("Kylä"),
            locative: Localized::new(),
            language_status: LanguageStatus::Finnish,
            employment_area: None,
            county: "17".to_owned(),
        };
        let mut areas = Areas::default();
        for code in ["001", "002"] {
            areas.municipalities.insert(code.to_owned(), municipality(code));
        }
        let county = County { code: "17".to_owned(), name: fi("Rantalan hyvinvointialue"), site: None };
        areas.counties.insert("17".to_owned(), county);
        areas
    }

    fn part(kind: &str, code: Option<&str>, name: &str, municipalities: &[&str]) -> AreaPart {
        AreaPart {
            kind: kind.to_owned(),
            code: code.map(str::to_owned),
            name: Some(name)
                .filter(|name| !name.is_empty())
                .map(|name| ("fi".to_owned(), name.to_owned()))
                .into_iter()
                .collect(),
            municipalities: municipalities.iter().map(|code| (*code).to_owned()).collect(),
        }
    }

    #[track_caller]
    fn expect(scope: &str, parts: Vec<AreaPart>, expected: Area, notes: usize) {
        let mut found = Vec::new();
        let said = AreaSaid { scope: Some(scope.to_owned()), parts };
        assert_eq!(area(&said, &areas(), &mut found), expected);
        assert_eq!(found.len(), notes, "{found:?}");
    }

    #[test]
    fn each_type_of_area_is_carried_over_as_far_as_it_can_be() {
        let national = || Area { national: true, ..Area::default() };
        let municipalities = |codes: &[&str]| Area {
            municipalities: codes.iter().map(|code| (*code).to_owned()).collect(),
            ..Area::default()
        };
        expect("Nationwide", vec![], national(), 0);
        expect("WholeCountry", vec![], national(), 0);
        expect("NationwideExceptAlandIslands", vec![], national(), 1);
        expect(
            "LimitedType",
            vec![part("Municipality", None, "", &["002", "001", "001"])],
            municipalities(&["001", "002"]),
            0,
        );
        expect("LimitedArea", vec![part("Municipality", Some("001"), "", &[])], municipalities(&["001"]), 0);
        expect("LimitedType", vec![part("Municipality", None, "", &["999"])], Area::default(), 1);
        for kind in ["Region", "BusinessSubRegion", "HospitalDistrict"] {
            expect("LimitedType", vec![part(kind, Some("15"), "Rantala", &["001"])], municipalities(&["001"]), 1);
            expect("LimitedType", vec![part(kind, Some("15"), "Rantala", &[])], Area::default(), 1);
        }
        let county = || Area { counties: vec!["17".to_owned()], ..Area::default() };
        expect("LimitedArea", vec![part("WellbeingServiceCounties", Some("17"), "", &[])], county(), 0);
        expect(
            "LimitedType",
            vec![part("WellbeingServiceCounties", Some("17"), "Rantalan hyvinvointialue", &["001"])],
            county(),
            0,
        );
        // The same code of another list.
        expect(
            "LimitedType",
            vec![part("WellbeingServiceCounties", Some("17"), "Muu", &["001"])],
            municipalities(&["001"]),
            1,
        );
        expect("Somewhere", vec![], Area::default(), 1);
    }
}
