// Prints our figures beside those of other search libraries: on the judged queries of our catalogue, and on generated
// queries of the national catalogue's descriptions. With --missed also what we did not find there.
import { catalogueRows } from './catalogue.mjs';
import { found } from './descriptions.mjs';
import { peers } from './peers.mjs';
import { ptvRows } from './ptv.mjs';

const row = (cells) => cells.map((cell, place) => (place ? String(cell).padStart(11) : String(cell).padEnd(14))).join('');
function print(title, rows) {
  console.log(`${title}: how many queries, and how many of them find a right answer among the first three`);
  for (const cells of [['', 'queries', 'Suoraan', ...Object.keys(peers)], ...rows]) console.log(row(cells));
}

print('catalogue, judged queries', await catalogueRows(peers));
const folder = found();
if (folder) {
  const { rows, missed } = await ptvRows(folder, peers);
  console.log();
  print('descriptions of PTV, generated queries', rows);
  if (process.argv.includes('--missed')) {
    const list = (names) => names.join(', ') || 'none';
    for (const { language, set, query, ids, answer, others } of missed) {
      console.log(`${language} ${set}: "${query}" asks for ${list(ids)}; ours: ${list(answer)}; found by: ${list(others)}`);
    }
  }
} else {
  console.log('\ndescriptions of PTV: left out, because ptv_general_descriptions.json is not there; SUORAAN_PTV can name its folder');
}
