// Pagefind: pages are indexed by its program and searched by the code that it writes for the browser. That code also
// runs in Node; what is missing there is only a `fetch` that reads files.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Headings weigh 7 and text 1 by its documentation; the rest stands between as ours does. */
const page = ({ name, former, words, others, body }, language) => `<html lang="${language}"><body>
  <h1>${escaped(name)}</h1>
  <p data-pagefind-weight="5">${escaped(former)}</p>
  <p data-pagefind-weight="5">${escaped(words)}</p>
  <p>${escaped(others)}</p>
  <p>${escaped(body)}</p></body></html>`;

/** What is written is searched until the program ends. */
const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A search over pages of the documents, in an index of their language. Long pages are not held against them. */
export async function Pagefind(documents, language) {
  const folder = mkdtempSync(join(tmpdir(), 'suoraan-pagefind-'));
  folders.push(folder);
  const { index } = await createIndex({ forceLanguage: language });
  for (const document of documents) await index.addHTMLFile({ url: `/${document.id}`, content: page(document, language) });
  await index.writeFiles({ outputPath: folder });
  await close();

  const base = `${pathToFileURL(folder)}/`;
  globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(address.split('?')[0])));
  const { createInstance } = await import(`${base}pagefind.js`);
  const instance = createInstance({ basePath: base, ranking: { pageLength: 0.1 } });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => url.split('/').at(-1));
  };
}
