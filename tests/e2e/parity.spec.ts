// The browser and the command line are one engine: the same results in the same order.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './helper';
import { answered, languages, open, searchReady, words } from './site';

const root = join(__dirname, '../..');
const program = join(root, process.env.SUORAAN ?? 'target/release/suoraan');

/** Judged queries of a language, spread over the file. */
function queries(language: string, count: number): string[] {
  const rows = readFileSync(join(root, 'tests/search/dev-queries.tsv'), 'utf8').trim().split('\n').slice(1);
  const own = rows.map((row) => row.split('\t')).filter((cells) => cells[1] === language).map((cells) => cells[2]);
  const step = Math.max(1, Math.floor(own.length / count));
  return own.filter((_, position) => position % step === 0).slice(0, count);
}

const counts = { fi: 26, sv: 12, en: 12 };

for (const language of languages) {
  test(`the browser answers as \`suoraan search\` does, in ${language}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'desk', 'the engine knows no window size');
    const asked = queries(language, counts[language]);
    expect(asked.length).toBe(counts[language]);
    const file = join(mkdtempSync(join(tmpdir(), 'suoraan-')), 'queries.txt');
    writeFileSync(file, asked.join('\n'));
    const output = execFileSync(program, ['search', '--locale', language, '--top', '30', '--queries', file], { cwd: root, encoding: 'utf8' });
    const lines = output.trim().split('\n').map((line) => JSON.parse(line));

    await open(page, words[language].search);
    await searchReady(page);
    for (const [position, query] of asked.entries()) {
      await page.getByRole('searchbox').fill(query);
      await answered(page, query);
      const shown = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));
      expect(shown, query).toEqual(lines[position].results.map((result: { id: string }) => result.id));
    }
  });
}
