// Each peer in its best public configuration: what its own documentation offers for a site in Finnish, Swedish or
// English, with the same weights of the fields as ours. Where that leaves a choice, such as how many typing errors are
// forgiven, it is the one with the most successes over all queries here, so the choice favours them. Each is a function
// from documents and a language to a search.
import { create, insertMultiple, search } from '@orama/orama';
import { Charset, Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import stemmer from 'lunr-languages/lunr.stemmer.support.js';
import finnish from 'lunr-languages/lunr.fi.js';
import swedish from 'lunr-languages/lunr.sv.js';
import MiniSearch from 'minisearch';
import { Pagefind } from './pagefind.mjs';

const weights = { name: 3, former: 2.5, words: 2.5, others: 1, body: 1 };
const fields = Object.keys(weights);
const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

for (const extend of [stemmer, finnish, swedish]) extend(lunr);

export const peers = {
  async MiniSearch(documents) {
    const index = new MiniSearch({ fields, processTerm: fold });
    index.addAll(documents);
    const options = {
      boost: weights,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 ? 0.3 : false),
    };
    return (query) => index.search(query, options).map(({ id }) => id);
  },

  Pagefind,

  async Lunr(documents, language) {
    const index = lunr(function () {
      if (language !== 'en') this.use(lunr[language]);
      this.ref('id');
      for (const field of fields) this.field(field, { boost: weights[field] });
      documents.forEach((document) => this.add(document));
    });
    const { Query } = lunr;
    return (query) => index.query((builder) => {
      for (const word of lunr.tokenizer(query)) {
        const term = word.toString();
        builder.term(term, { boost: 10, usePipeline: true });
        builder.term(term, { boost: 3, usePipeline: false, wildcard: Query.wildcard.TRAILING });
        if (term.length > 3) builder.term(term, { boost: 1, usePipeline: true, editDistance: term.length > 8 ? 2 : 1 });
      }
    }).map(({ ref }) => ref);
  },

  // With tokenize "full" it finds parts of compounds (98 of 100) and no errors (48 of 100); this way it does both fairly.
  async FlexSearch(documents) {
    const index = new Document({ document: { id: 'id', index: fields }, tokenize: 'forward', encoder: Charset.LatinExtra });
    documents.forEach((document) => index.add(document));
    return (query) => {
      const scores = new Map();
      for (const { field, result } of index.search(query, { limit: 50, suggest: true })) {
        result.forEach((id, place) => scores.set(id, (scores.get(id) ?? 0) + weights[field] / (place + 1)));
      }
      return [...scores].sort((one, other) => other[1] - one[1]).map(([id]) => id);
    };
  },

  async Orama(documents, language) {
    const name = { fi: 'finnish', sv: 'swedish', en: 'english' }[language];
    const { stemmer } = await import(`@orama/stemmers/${name}`);
    const { stopwords } = await import(`@orama/stopwords/${name}`);
    const tokenizer = { language: name, stemming: true, stemmer, stopWords: stopwords };
    const schema = Object.fromEntries(['id', ...fields].map((field) => [field, 'string']));
    const index = create({ schema, components: { tokenizer } });
    await insertMultiple(index, documents.map(({ covers, ...document }) => document));
    return async (query) => {
      const options = { term: query, properties: fields, boost: weights, tolerance: 2, threshold: 1, limit: 10 };
      return (await search(index, options)).hits.map(({ document }) => document.id);
    };
  },

  async 'Fuse.js'(documents) {
    const keys = fields.map((name) => ({ name, weight: weights[name] }));
    const options = { useTokenSearch: true, threshold: 0.3, ignoreLocation: true, ignoreFieldNorm: true, ignoreDiacritics: true };
    const index = new Fuse(documents, { keys, ...options });
    return (query) => index.search(query, { limit: 10 }).map(({ item }) => item.id);
  },
};
