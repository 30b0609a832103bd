// Queries made from the names of descriptions, of which it is known what they ask for: one set each of words in another
// form, of compounds taken apart or put together, and of words with one typing error. They are made by rules of their
// own that know nothing of any engine, the same in every run, and nobody picked among them.
import { forms as finnish } from './finnish.mjs';
import { forms as swedish } from './swedish.mjs';
import { forms as english } from './english.mjs';
import { mistyped } from './mistyped.mjs';
import { random, shuffled } from './random.mjs';

const forms = { fi: finnish, sv: swedish, en: english };
const many = 100;
/** A word of more names than this says too little of which one is meant. */
const mostNames = 3;
/** Words of these names that say nothing of what is meant. */
const empty = new Set(['enlighet', 'anknytning', 'accordance', 'koskeva', 'liittyvä', 'mukainen', 'aikainen', 'toisena']);

/** Nobody writes these together with the word beside them. */
const joining = new Set(['with', 'within', 'from', 'into', 'after', 'associated']);

export const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Up to `many` queries: of each candidate one first, then a second of each, and so on. */
function drawn(candidates, next) {
  const lists = shuffled(candidates, next).map((queries) => shuffled(queries, next));
  const rounds = Math.max(0, ...lists.map((queries) => queries.length));
  const found = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const queries of lists) if (queries[round]) found.set(queries[round].query, queries[round]);
  }
  return [...found.values()].slice(0, many);
}

/** Each telling word of the names: `{ word, ids }`, the ids of those whose name has it in any of its forms. */
function tellingWords(documents, language, shortest) {
  const names = documents.map(({ id, name }) => ({ id, words: new Set(wordsOf(name)) }));
  const words = new Set(names.flatMap(({ words }) => [...words]).filter((word) => word.length >= shortest && !empty.has(word)));
  return [...words].map((word) => {
    const same = [word, ...forms[language](word)];
    return { word, ids: names.filter(({ words }) => same.some((one) => words.has(one))).map(({ id }) => id) };
  }).filter(({ ids }) => ids.length <= mostNames);
}

/** A word of the name in another form: "perhehoidossa" for Perhehoito. */
function inflected(documents, language, next) {
  const words = tellingWords(documents, language, language === 'en' ? 5 : 6);
  return drawn(words.map(({ word, ids }) => forms[language](word).map((query) => ({ query, ids }))), next);
}

/** A word of the name with one typing error: "perhehioto". */
function typo(documents, language, next, vocabulary) {
  const words = tellingWords(documents, language, 6);
  const unknown = (word) => mistyped(word, next).filter((query) => !vocabulary.has(query));
  return drawn(words.map(({ word, ids }) => unknown(word).map((query) => ({ query, ids }))), next);
}

/** Where a compound can be taken apart into two words that stand alone in some text, with what joins them. */
function splits(word, vocabulary, joints) {
  const found = [];
  for (let at = 4; at <= word.length - 4; at += 1) {
    const [head, last] = [word.slice(0, at), word.slice(at)];
    const first = [head, ...joints.filter((joint) => head.endsWith(joint)).map((joint) => head.slice(0, -joint.length))];
    const whole = first.find((part) => part.length >= 4 && vocabulary.has(part));
    if (whole && vocabulary.has(last)) found.push([whole, head, last]);
  }
  return found.length === 1 ? found[0] : null;
}

/** Finnish and Swedish: a part of a compound ("mielenterveys" or "kuntoutujat"), or its parts written apart. */
function closed(documents, language, vocabulary) {
  const joints = language === 'fi' ? ['n'] : ['s'];
  const names = documents.map(({ id, name }) => ({ id, words: wordsOf(name) }));
  return tellingWords(documents, language, 10).flatMap(({ word, ids }) => {
    const split = splits(word, vocabulary, joints);
    if (!split) return [];
    const [whole, head, last] = split;
    const has = (words, part) => words.some((one) => one.startsWith(part) || one.endsWith(part));
    const having = (part) => names.filter(({ words }) => has(words, part)).map(({ id }) => id);
    const parts = [whole, last].map((query) => ({ query, ids: having(query) })).filter(({ ids }) => ids.length <= mostNames);
    return [[...parts, { query: `${head} ${last}`, ids }]];
  });
}

/** English: two neighbouring words of a name written together ("buildingpermit"), or one of them. */
function open(documents) {
  const telling = tellingWords(documents, 'en', 4);
  return documents.flatMap(({ id, name }) => {
    const words = wordsOf(name);
    const pairs = words.slice(1).map((word, place) => [words[place], word])
      .filter((pair) => pair.every((word) => word.length >= 4 && !joining.has(word)));
    return pairs.map((pair) => {
      const together = documents.filter((one) => wordsOf(one.name).join(' ').includes(pair.join(' '))).map(({ id }) => id);
      const alone = telling.filter(({ word }) => pair.includes(word)).map(({ word, ids }) => ({ query: word, ids }));
      return together.length <= mostNames ? [{ query: pair.join(''), ids: together }, ...alone] : alone;
    });
  });
}

/** The sets of one language: `{ inflected, compound, typo }`, each a list of `{ query, ids }`. */
export function querySets(documents, language, otherWords) {
  const vocabulary = new Set([...otherWords, ...documents.flatMap(({ name, body }) => wordsOf(`${name} ${body}`))]);
  const next = (set) => random(`${set} ${language}`);
  const compounds = language === 'en' ? open(documents) : closed(documents, language, vocabulary);
  return {
    inflected: inflected(documents, language, next('inflected')),
    compound: drawn(compounds, next('compound')),
    typo: typo(documents, language, next('typo'), vocabulary),
  };
}
