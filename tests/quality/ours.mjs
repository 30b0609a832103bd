// Our own engine: the built program, asked many queries at once.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const program = join(root, 'target/release/suoraan');

/** Calls `use` with a new empty folder, which is removed afterwards. */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'suoraan-quality-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const run = (...words) => execFileSync(program, words, { maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] }).toString();

/** The ids found for each query, the best first. */
export const ask = (catalogue, language, queries, municipality) => inFolder((folder) => {
  const file = join(folder, 'queries.txt');
  writeFileSync(file, queries.join('\n'));
  const place = municipality ? ['--municipality', municipality] : [];
  const lines = run('search', '--catalogue', catalogue, '--locale', language, ...place, '--queries', file).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line).results.map(({ id }) => id));
});
