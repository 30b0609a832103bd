// The catalogue as documents of one language: what our own index holds, everyday words included, so that all search
// the same.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';

const folders = ['services', 'benefits', 'organisations', 'terms', 'paths'];

/** Rows of a tab-separated file, each as column name to value. */
export function table(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(header.map((column, position) => [column, row[position] ?? ''])));
}

/** Every entry in every language: `{ id, covers, name, former, words, body }`. */
export function documents(catalogue, language) {
  const needs = new Map(table(join(catalogue, 'words/needs.tsv')).map((need) => [need.id, need.ids.split('|')]));
  const words = new Map();
  for (const row of table(join(catalogue, `words/${language}.tsv`))) {
    for (const id of row.ids.split('|').flatMap((id) => needs.get(id) ?? [id])) {
      words.set(id, [...(words.get(id) ?? []), row.words]);
    }
  }
  return folders.flatMap((folder) => readdirSync(join(catalogue, folder)).filter((file) => file.endsWith('.toml')).map((file) => {
    const entry = parse(readFileSync(join(catalogue, folder, file), 'utf8'));
    const text = entry.text[language];
    const others = Object.entries(entry.text).filter(([other]) => other !== language).map(([, other]) => other.name);
    const steps = (entry.steps ?? []).map((step) => step.text[language].title);
    return {
      id: entry.id,
      covers: entry.covers ?? [],
      name: text.name,
      former: (text.former_names ?? []).join(' '),
      others: others.join(' '),
      words: (words.get(entry.id) ?? []).join(' '),
      body: [text.promise, text.definition, text.what_happens, text.who_for, ...steps].filter(Boolean).join(' '),
    };
  }));
}
