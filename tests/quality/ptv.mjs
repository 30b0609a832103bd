// Generated queries on the general descriptions of the national catalogue: success among the first three, by language
// and set. `queries/generate.mjs` says how they were made.
import { descriptions, documentsOf, labels, writeCatalogue } from './descriptions.mjs';
import { ask, inFolder } from './ours.mjs';
import { querySets } from './queries/generate.mjs';

const hit = ({ ids }, answer) => answer.slice(0, 3).some((id) => ids.includes(id));

/** Rows of the table, and what we missed: `{ rows, missed: [{ language, set, query, ids, answer, others }] }`. */
export async function ptvRows(folder, peers) {
  const services = descriptions(folder);
  const rows = [];
  const missed = [];
  await inFolder(async (catalogue) => {
    writeCatalogue(services, catalogue);
    for (const language of ['fi', 'sv', 'en']) {
      const documents = documentsOf(services, language);
      const searches = [];
      for (const make of Object.values(peers)) searches.push(await make(documents, language));
      for (const [set, queries] of Object.entries(querySets(documents, language, labels(folder, language)))) {
        const ours = await ask(catalogue, language, queries.map(({ query }) => query));
        const hits = [queries.map((one, place) => hit(one, ours[place]))];
        for (const search of searches) {
          const found = [];
          for (const one of queries) found.push(hit(one, await search(one.query)));
          hits.push(found);
        }
        rows.push([`${language} ${set}`, queries.length, ...hits.map((found) => found.filter(Boolean).length)]);
        queries.forEach((one, place) => {
          if (hits[0][place]) return;
          const others = Object.keys(peers).filter((_, peer) => hits[peer + 1][place]);
          missed.push({ language, set, ...one, answer: ours[place].slice(0, 3), others });
        });
      }
    }
  });
  const sums = rows[0].slice(1).map((_, column) => rows.reduce((sum, row) => sum + row[column + 1], 0));
  return { rows: [...rows, ['all', ...sums]], missed };
}
