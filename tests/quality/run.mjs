// Prints our figures on the judged queries beside those of others: success among the first three by stratum, and nDCG
// at 10. The measures are those of `suoraan evaluate`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents, table } from './documents.mjs';
import { peers } from './peers.mjs';

const root = join(import.meta.dirname, '../..');
const catalogue = join(root, 'catalogue');
const judged = table(join(root, 'tests/search/dev-queries.tsv')).map((row) => ({
  ...row,
  relevant: new Map(row.relevant.split('|').filter(Boolean).map((pair) => [pair.split(':')[0], Number(pair.split(':')[1])])),
}));
const languages = [...new Set(judged.map(({ lang }) => lang))];
const corpora = new Map(languages.map((language) => [language, documents(catalogue, language)]));
const covers = new Map(corpora.get(languages[0]).map(({ id, covers }) => [id, covers]));

const grade = ({ relevant }, id) => Math.max(0, ...[id, ...(covers.get(id) ?? [])].map((one) => relevant.get(one) ?? 0));
const gain = (grades) => grades.slice(0, 10).reduce((sum, one, place) => sum + (2 ** one - 1) / Math.log2(place + 2), 0);

/** Our answers to every judged query; one run of the program for each language and municipality. */
async function ours() {
  const program = join(root, 'target/release/suoraan');
  const folder = mkdtempSync(join(tmpdir(), 'suoraan-quality-'));
  const answers = [];
  for (const group of new Set(judged.map(({ lang, municipality }) => `${lang} ${municipality}`))) {
    const [lang, municipality] = group.split(' ');
    const asked = judged.map((one, position) => ({ ...one, position })).filter((one) => `${one.lang} ${one.municipality}` === group);
    const file = join(folder, 'queries.txt');
    writeFileSync(file, asked.map(({ query }) => query).join('\n'));
    const place = municipality ? ['--municipality', municipality] : [];
    const text = execFileSync(program, ['search', '--catalogue', catalogue, '--locale', lang, ...place, '--queries', file]);
    text.toString().trimEnd().split('\n').forEach((line, place) => {
      answers[asked[place].position] = JSON.parse(line).results.map(({ id }) => id);
    });
  }
  rmSync(folder, { recursive: true });
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

const all = [['Suoraan', figures(await ours())]];
for (const [name, make] of Object.entries(peers)) all.push([name, figures(await theirs(make))]);
const strata = [...all[0][1].keys()].filter((stratum) => stratum !== 'all');
const row = (cells) => console.log(cells.map((cell, place) => (place ? String(cell).padStart(11) : String(cell).padEnd(12))).join(''));
console.log('success among the first three, of so many queries; nDCG at 10 over all');
row(['', 'queries', ...all.map(([name]) => name)]);
for (const stratum of [...strata, 'all']) {
  row([stratum, all[0][1].get(stratum).queries, ...all.map(([, found]) => found.get(stratum).success)]);
}
row(['nDCG', '', ...all.map(([, found]) => (found.get('all').ndcg / found.get('all').queries).toFixed(2))]);
