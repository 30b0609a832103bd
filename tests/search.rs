//! The judged queries that search is developed on can be read, all of them.

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
