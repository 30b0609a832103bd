//! A small catalogue for the unit tests of this module.

use crate::model::{Area, Catalogue, Date, Edition, Entry, EntryType, Locale, Municipality, Status, Text};

pub fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

pub fn today() -> Date {
    Date::parse("2026-11-21").unwrap()
}

pub fn entry(id: &str, texts: &[(&str, &str, &str)]) -> Entry {
    let text = |name: &str, promise: &str| Text {
        name: name.to_owned(),
        promise: Some(promise.to_owned()),
        ..Text::default()
    };
    Entry {
        status: Status::Active,
        area: Area { national: true, ..Area::default() },
        text: texts.iter().map(|(tag, name, promise)| (locale(tag), text(name, promise))).collect(),
        ..Entry::new(EntryType::Service, id)
    }
}

/// Seven entries in three languages, and two municipalities of different areas.
pub fn catalogue() -> Catalogue {
    let entries = [
        entry(
            "debt-advice",
            &[
                ("fi", "Talous- ja velkaneuvonta", "Saat apua velkoihin ja rahan riittämiseen."),
                ("sv", "Ekonomi- och skuldrådgivning", "Du får hjälp med skulder och ekonomi."),
                ("en", "Financial and debt counselling", "You get help with debts and money."),
            ],
        ),
        entry("debt-line", &[("fi", "Velkalinja", "Soita, jos velat huolettavat."), ("en", "Debt line", "Call us.")]),
        entry(
            "pay-subsidy",
            &[
                ("fi", "Palkkatuki", "Työnantaja voi saada tukea palkkaasi. Palkkatuki on tuki työnantajalle."),
                ("sv", "Lönesubvention", "Arbetsgivaren kan få stöd för din lön."),
                ("en", "Pay subsidy", "An employer can get support for your wage."),
            ],
        ),
        entry(
            "work-trial",
            &[
                ("fi", "Työkokeilu", "Kokeilet työtä työpaikalla."),
                ("sv", "Arbetsprövning", "Du prövar på ett arbete."),
                ("en", "Work try-out", "You try a job at a workplace."),
            ],
        ),
        entry(
            "office",
            &[("fi", "TE-toimisto", "Työnhakijan palvelut."), ("sv", "TE-byrå", "Tjänster för arbetssökande.")],
        ),
        entry("course-north", &[("fi", "Suomen kielen kurssi", "Opit suomea ja haet töitä.")]),
        entry("course-south", &[("fi", "Suomen kielen kurssi", "Opit suomea ja haet töitä.")]),
    ];
    let mut catalogue = Catalogue {
        edition: Edition { locales: ["fi", "sv", "en"].map(locale).to_vec(), ..Edition::default() },
        ..Catalogue::default()
    };
    catalogue.entries.extend(entries.into_iter().map(|entry| (entry.id.clone(), entry)));
    for (code, county) in [("001", "north"), ("002", "south")] {
        let municipality = Municipality {
            code: code.to_owned(),
            name: Default::default(),
            locative: Default::default(),
            language_status: crate::model::LanguageStatus::Finnish,
            employment_area: None,
            county: county.to_owned(),
        };
        catalogue.areas.municipalities.insert(code.to_owned(), municipality);
        let area = Area { counties: vec![county.to_owned()], ..Area::default() };
        if let Some(entry) = catalogue.entries.get_mut(&format!("course-{county}")) {
            entry.area = area;
        }
    }
    catalogue
}
