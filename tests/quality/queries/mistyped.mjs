// A word with one typing error, never in its first letter.
import { pick } from './random.mjs';

/** Neighbours on the Finnish and Swedish keyboard. */
const neighbours = {
  a: 'qsz', b: 'vgn', c: 'xvd', d: 'sfe', e: 'wrd', f: 'dgr', g: 'fht', h: 'gjy', i: 'uok', j: 'hku', k: 'jli', l: 'kop',
  m: 'nj', n: 'bmh', o: 'ipl', p: 'oål', q: 'wa', r: 'etf', s: 'adw', t: 'ryg', u: 'yij', v: 'cbf', w: 'qes', x: 'zcs',
  y: 'tuh', z: 'xa', å: 'päö', ä: 'öå', ö: 'läp',
};

const edits = {
  swap: (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  double: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  replace: (word, at, next) => word.slice(0, at) + pick(neighbours[word[at]] ?? 'e', next) + word.slice(at + 1),
};

/** One query for each kind of error; the last is the word with å, ä and ö without their marks, if it has any. */
export function mistyped(word, next) {
  const errors = Object.values(edits).map((edit) => {
    const at = 1 + Math.floor(next() * (word.length - 2));
    return edit(word, at, next);
  });
  const plain = word[0] + word.slice(1).replaceAll(/[åä]/g, 'a').replaceAll('ö', 'o');
  return [...new Set([...errors, plain])].filter((one) => one !== word);
}
