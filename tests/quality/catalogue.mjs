// The judged queries on our catalogue: success among the first three by stratum, and nDCG at 10, as `suoraan evaluate`
// counts them.
import { join } from 'node:path';
import { documents, table } from './documents.mjs';
import { ask, root } from './ours.mjs';

const folder = join(root, 'catalogue');
const pairs = (text) => text.split('|').filter(Boolean).map((pair) => pair.split(':')).map(([id, grade]) => [id, Number(grade)]);
const judged = table(join(root, 'tests/search/dev-queries.tsv')).map((row) => ({ ...row, relevant: new Map(pairs(row.relevant)) }));
const languages = [...new Set(judged.map(({ lang }) => lang))];
const corpora = new Map(languages.map((language) => [language, documents(folder, language)]));
const covers = new Map(corpora.get(languages[0]).map(({ id, covers }) => [id, covers]));

const grade = ({ relevant }, id) => Math.max(0, ...[id, ...(covers.get(id) ?? [])].map((one) => relevant.get(one) ?? 0));
const gain = (grades) => grades.slice(0, 10).reduce((sum, one, place) => sum + (2 ** one - 1) / Math.log2(place + 2), 0);

/** Our answers to every judged query; one run of the program for each language and municipality. */
async function ours() {
  const answers = [];
  const group = ({ lang, municipality }) => `${lang} ${municipality}`;
  for (const one of new Set(judged.map(group))) {
    const [lang, municipality] = one.split(' ');
    const places = [...judged.keys()].filter((place) => group(judged[place]) === one);
    const found = await ask(folder, lang, places.map((place) => judged[place].query), municipality);
    places.forEach((place, position) => { answers[place] = found[position]; });
  }
  return answers;
}

async function theirs(make) {
  const searches = new Map();
  for (const language of languages) searches.set(language, await make(corpora.get(language), language));
  const answers = [];
  for (const { lang, query } of judged) answers.push((await searches.get(lang)(query)).slice(0, 10));
  return answers;
}

function figures(answers) {
  const strata = new Map();
  judged.forEach((one, position) => {
    if (one.relevant.size === 0) return;
    const grades = answers[position].map((id) => grade(one, id));
    const best = [...one.relevant.values()].sort((left, right) => right - left);
    for (const stratum of [one.stratum, 'all']) {
      const sums = strata.get(stratum) ?? { queries: 0, success: 0, ndcg: 0 };
      sums.queries += 1;
      sums.success += Number(grades.slice(0, 3).some((grade) => grade >= 2));
      sums.ndcg += gain(grades) / gain(best);
      strata.set(stratum, sums);
    }
  });
  return strata;
}

/** Rows of the table, ours first and then a column for each peer. */
export async function catalogueRows(peers) {
  const columns = [figures(await ours())];
  for (const make of Object.values(peers)) columns.push(figures(await theirs(make)));
  const [first] = columns;
  const strata = [...first.keys()].filter((stratum) => stratum !== 'all');
  return [
    ...[...strata, 'all'].map((stratum) => [stratum, first.get(stratum).queries, ...columns.map((one) => one.get(stratum).success)]),
    ['nDCG@10', first.get('all').queries, ...columns.map((one) => (one.get('all').ndcg / one.get('all').queries).toFixed(2))],
  ];
}
