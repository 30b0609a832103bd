//! Words that say nothing about what is looked for, by language. They are left out of long texts when the index is
//! built, and out of a query unless nothing else is left of it.

use crate::model::Locale;

const FINNISH: &str = "ja tai sekä on ei en et emme ovat oli olla olen olet ole ollut se sen sitä siitä siinä siihen \
    ne niitä niiden tämä tämän tätä että kun jos mutta myös vai kuin niin nyt sitten vaan vain enää jo mitä mikä missä \
    miten miksi mistä mihin kuka minä minun minua mulla minulla mun mä sinä sinun sinua sinulle sinulla hän hänen me \
    te he voi voit voin voisi saa saat saan saada haluan haluat haluaa pitää täytyy joka jotka jonka jota jos kanssa \
    enkä eikä etten ettei esimerkiksi eli";
const SWEDISH: &str = "och eller att det den de dem en ett är var på i av för med till från om som har hade kan kunde \
    ska skulle vill vad hur när var jag mig min mitt mina du dig din ditt dina han hon hen hans hennes vi oss ni er \
    man inte också bara men så sig sin sitt sina nu då efter vid under över ut upp in får blir blev bli finns detta \
    denna dessa där här the mot mellan utan eller eftersom medan längre någon något till exempel me";
const ENGLISH: &str = "a an and or the of to in on at for from with by as is are was were be been it its this that \
    these those i im me my mine you your he his she her we our they their them not no do does did dont can cant could \
    would will may have has had what how where when who which why there here so if but about also than then into out \
    up get got want need some any since after before yes just";

/// Whether a lower-case word is a stop word of the language.
pub fn is_stop_word(word: &str, locale: Locale) -> bool {
    let list = match locale.as_str() {
        "fi" => FINNISH,
        "sv" => SWEDISH,
        "en" => ENGLISH,
        _ => return false,
    };
    list.split_ascii_whitespace().any(|stop| stop == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own() {
        let locale = |tag| Locale::parse(tag).unwrap();
        assert!(is_stop_word("ja", locale("fi")));
        assert!(is_stop_word("och", locale("sv")));
        assert!(is_stop_word("the", locale("en")));
        assert!(!is_stop_word("ja", locale("en")));
        assert!(!is_stop_word("et", locale("uk")));
    }
}
