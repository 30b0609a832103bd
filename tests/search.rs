//! The judged queries that search is developed on can be read, all of them.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use suoraan::search::evaluate;

    #[test]
    fn the_judged_queries_are_read_without_a_problem() {
        let file = Path::new("tests/search/dev-queries.tsv");
        let text = std::fs::read_to_string(file).unwrap();
        let (judged, problems) = evaluate::read(file, &text);
        assert_eq!(problems, []);
        assert_eq!(judged.len(), text.lines().count() - 1);
        let strata: BTreeSet<&str> = judged.iter().map(|judged| judged.stratum.as_str()).collect();
        let expected = "compound cross everyday inflected no-answer old-name place situation title typo";
        assert_eq!(strata.into_iter().collect::<Vec<_>>().join(" "), expected);
    }

    /// The misses that are known, each with its reason; how good search is beyond them is in docs/decisions/0005.
    fn known_misses() -> BTreeSet<(String, String)> {
        let text = std::fs::read_to_string("tests/search/known-misses.tsv").unwrap();
        let rows = text.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert!(cells.len() == 4 && !cells[3].is_empty(), "{line}: stratum, lang, query and why");
            (cells[1].to_owned(), cells[2].to_owned())
        });
        rows.collect()
    }

    #[test]
    fn search_is_as_good_as_it_was_on_the_judged_queries() {
        let (catalogue, _) = suoraan::catalogue::load(Path::new("catalogue"));
        let today = suoraan::model::Date::parse("2026-11-21").unwrap();
        let engines = suoraan::search::Engines::new(&catalogue, today).unwrap();
        let file = Path::new("tests/search/dev-queries.tsv");
        let (judged, _) = evaluate::read(file, &std::fs::read_to_string(file).unwrap());
        let report = evaluate::evaluate(&engines, &catalogue, &judged);
        let misses: BTreeSet<_> = report.misses.iter().map(|miss| (miss.lang.clone(), miss.query.clone())).collect();
        let known = known_misses();
        let new: Vec<_> = misses.difference(&known).collect();
        assert!(new.is_empty(), "missed now, and not in tests/search/known-misses.tsv: {new:?}");
        let mended: Vec<_> = known.difference(&misses).collect();
        assert!(mended.is_empty(), "found now; take them out of tests/search/known-misses.tsv: {mended:?}");
        assert!(report.over_all.ndcg_10 >= 0.77, "nDCG@10 over all is {:.3}", report.over_all.ndcg_10);
        assert!(report.over_all.no_result <= 0.01, "{:.3} of the queries find nothing", report.over_all.no_result);
        let no_answer = report.lines.iter().find(|line| line.stratum.as_deref() == Some("no-answer")).unwrap();
        let confident = no_answer.figures.wrongly_confident;
        assert!(
            confident <= 1.0 / 9.0 + 1e-9,
            "{confident:.3} of the queries without an answer are answered with confidence"
        );
    }
}
