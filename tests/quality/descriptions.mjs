// The general descriptions of the national catalogue of services (PTV) in Finnish, Swedish and English: as documents
// for the others, and as a catalogue folder for our program. Both hold the same words: the name, the text, and the names
// in the other languages. The descriptions are not part of the project; see `found`.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './ours.mjs';

const languages = ['fi', 'sv', 'en'];
const provider = 'ptv';

/** The folder with the descriptions: SUORAAN_PTV, or `../shared/search` beside the tree or beside the main worktree. */
export function found() {
  const common = ['rev-parse', '--path-format=absolute', '--git-common-dir'];
  const git = () => dirname(execFileSync('git', common, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim());
  const beside = (tree) => join(tree, '../shared/search');
  const places = process.env.SUORAAN_PTV ? [() => process.env.SUORAAN_PTV] : [() => beside(root), () => beside(git())];
  for (const place of places) {
    try {
      const folder = place();
      if (existsSync(join(folder, 'ptv_general_descriptions.json'))) return folder;
    } catch {
      // No Git here: then there is no other worktree either.
    }
  }
  return null;
}

/** `[{ id, text: { fi: { name, body }, … } }]` */
export function descriptions(folder) {
  const services = new Map();
  for (const { service, lang, title, body } of JSON.parse(readFileSync(join(folder, 'ptv_general_descriptions.json'), 'utf8'))) {
    const id = `description-${service}`;
    if (!services.has(id)) services.set(id, { id, text: {} });
    services.get(id).text[lang] = { name: plain(title), body: plain(body) };
  }
  return [...services.values()];
}

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** The documents of one language, in the shape of `documents.mjs`. */
export const documentsOf = (services, language) => services.filter(({ text }) => text[language]).map(({ id, text }) => ({
  id,
  name: text[language].name,
  former: '',
  others: languages.filter((other) => other !== language && text[other]).map((other) => text[other].name).join(' '),
  words: '',
  body: text[language].body,
}));

/** Single words of the concepts' labels in one language: a dictionary that is neither ours nor the descriptions'. */
export function labels(folder, language) {
  const [header, ...rows] = readFileSync(join(folder, 'concepts.tsv'), 'utf8').split('\n').map((line) => line.split('\t'));
  const columns = header.flatMap((name, column) => (name.endsWith(`_${language}`) ? [column] : []));
  return rows.flatMap((row) => columns.flatMap((column) => (row[column] ?? '').toLowerCase().split(/[|\s,()-]+/))).filter(Boolean);
}

const text = (value) => JSON.stringify(value.replaceAll(/[\u0000-\u001f]/g, ' '));

function service({ id, text: texts }) {
  const parts = languages.filter((language) => texts[language]).map((language) => {
    const { name, body } = texts[language];
    const end = body.search(/(?<=[.!?])\s/);
    const [promise, rest] = end > 0 ? [body.slice(0, end), body.slice(end).trim()] : [body, ''];
    return `[text.${language}]\nname = ${text(name)}\nname_is_official = true\npromise = ${text(promise)}\n`
      + (rest ? `what_happens = ${text(rest)}\n` : '');
  });
  return `id = "${id}"\nkind = "public"\norganisation = "${provider}"\nstatus = "active"\narea = { national = true }\n`
    + `[first_step]\ntype = "ask-employment-area"\n${parts.join('')}${source}`;
}

const source = '[[sources]]\ntitle = "PTV"\npublisher = "PTV"\nread = 2026-11-21\n';
const organisation = `id = "${provider}"\nkind = "public"\nstatus = "active"\narea = { national = true }\n`
  + languages.map((language) => `[text.${language}]\nname = "PTV"\nname_is_official = true\npromise = "PTV"\n`).join('') + source;

/** Writes the descriptions into an empty folder as a catalogue of ours, without everyday words. */
export function writeCatalogue(services, folder) {
  const ours = join(root, 'catalogue');
  const write = (path, content) => writeFileSync(join(folder, path), content);
  for (const name of ['services', 'benefits', 'organisations', 'terms', 'paths', 'words']) mkdirSync(join(folder, name));
  cpSync(join(ours, 'areas'), join(folder, 'areas'), { recursive: true });
  const edition = readFileSync(join(ours, 'edition.toml'), 'utf8');
  // What names entries of this edition has no place among other entries.
  const others = edition
    .replaceAll(/^(doors|help_now|benefit_check) = \[[^\]]*\]$/gm, '')
    .replaceAll(/^\[entrances\.[^\[]*\n(?:[^\[].*\n)*/gm, '');
  write('edition.toml', others.replaceAll(/^(name|promise|what_happens) = \d+$/gm, '$1 = 5000'));
  for (const file of ['situations.toml', 'themes.toml', 'responsibilities.toml']) write(file, '');
  for (const file of ['codes.tsv', 'left-out.tsv', 'words/needs.tsv', 'words/fi.tsv', 'words/sv.tsv', 'words/en.tsv']) {
    write(file, `${readFileSync(join(ours, file), 'utf8').split('\n')[0]}\n`);
  }
  write(`organisations/${provider}.toml`, organisation);
  for (const one of services) write(`services/${one.id}.toml`, service(one));
  run('codes', '--catalogue', folder);
}
