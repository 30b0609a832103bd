// Each peer in its best public configuration: by its own documentation for a site in Finnish, Swedish or English, with
// the same weights of the fields as ours. Each is a function from documents and a language to a search.
import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import stemmer from 'lunr-languages/lunr.stemmer.support.js';
import finnish from 'lunr-languages/lunr.fi.js';
import swedish from 'lunr-languages/lunr.sv.js';
import MiniSearch from 'minisearch';

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
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    };
    return (query) => index.search(query, options).map(({ id }) => id);
  },

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
        if (term.length > 3) builder.term(term, { boost: 1, usePipeline: true, editDistance: 1 });
      }
    }).map(({ ref }) => ref);
  },

  async FlexSearch(documents) {
    const index = new Document({ document: { id: 'id', index: fields }, tokenize: 'full', encoder: 'LatinBalance', context: true });
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
    const names = { fi: 'finnish', sv: 'swedish', en: 'english' };
    const schema = Object.fromEntries(['id', ...fields].map((field) => [field, 'string']));
    const index = create({ schema, language: names[language] });
    await insertMultiple(index, documents.map(({ covers, ...document }) => document));
    return async (query) => {
      const options = { term: query, properties: fields, boost: weights, tolerance: 1, threshold: 1, limit: 10 };
      return (await search(index, options)).hits.map(({ document }) => document.id);
    };
  },

  async 'Fuse.js'(documents) {
    const keys = fields.map((name) => ({ name, weight: weights[name] }));
    const index = new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.4, useExtendedSearch: true });
    // Extended search asks for every word; "|" asks for any.
    return (query) => index.search(query.split(/\s+/).join(' | ')).map(({ item }) => item.id);
  },
};
