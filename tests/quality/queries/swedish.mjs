// Swedish forms of a noun (plural, definite, definite plural, definite genitive), by rules on its last part. Only last
// parts whose forms are sure; other words give none.

/** What follows each last part: plural, definite, definite plural. */
const types = [
  [/(n|l|r|d)ing$/, 'ar', 'en', 'arna'], // rådgivning
  [/(het|ion|tjänst|jour|lokal)$/, 'er', 'en', 'erna'], // verksamhet
  [/else$/, 'r', 'n', 'rna'], // avvikelse
  [/(arbete|boende|område)$/, 'n', 't', 'na'], // ungdomsarbete
  [/(lov|tillstånd|stöd|bidrag|skydd|lån|beslut|initiativ|mål)$/, '', 'et', 'en'], // bygglov
  [/anmälan$/, '', '', ''], // anmälan is its own definite; only the genitive is left
  [/vård$/, '', 'en', ''], // hemvård
  [/service$/, '', 'n', ''], // hemservice
];

/** Names of many things: the singular that the plural is of. */
const plurals = [
  [/ingar$/, 'ing'],
  [/tjänster$/, 'tjänst'],
  [/heter$/, 'het'],
  [/lokaler$/, 'lokal'],
];

/** Every form of a word of a name but the word itself. */
export function forms(word) {
  const many = plurals.find(([ending]) => ending.test(word));
  const base = many ? word.replace(...many) : word;
  const type = types.find(([ending]) => ending.test(base));
  if (!type) return [];
  const [plural, definite, definitePlural] = type.slice(1).map((ending) => base + ending);
  return [...new Set([base, plural, definite, definitePlural, `${definite}s`])].filter((form) => form !== word);
}
