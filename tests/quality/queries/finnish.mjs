// Finnish case forms of a noun, by rules on how it ends. Only endings whose forms are sure; other words give none.

/** Endings that only one type of noun has: the genitive's stem, the strong stem, and the partitive's ending. */
const types = [
  [/(?<![uy]|talo)([uyoö])s$/, '$1kse', '$1kse', '$1stA'], // koulutus, koulutuksen, koulutusta
  [/(uu|yy|(?<=tal)ou)s$/, '$1de', '$1te', '$1ttA'], // tilaisuus, talous
  [/nen$/, 'se', 'se', 'stA'], // asuminen
  [/(i|ä)te$/, '$1ttee', '$1ttee', '$1tettA'], // aloite
  [/tuki$/, 'tue', 'tuke', 'tukeA'],
  [/(?<=y)ö$/, 'ö', 'ö', 'ötA'], // työ
  [/n([td])([aäouy])$/, 'nn$2', 'n$1$2', 'n$1$2A'], // neuvonta, asunto
  [/(l|r)t([aäouy])$/, '$1$1$2', '$1t$2', '$1t$2A'], // huolto
  [/tt([aäouyi])$/, 't$1', 'tt$1', 'tt$1A'], // vastaanotto
  [/([aeiouyäö])t([aäouy])$/, '$1d$2', '$1t$2', '$1t$2A'], // hoito
  [/kk([aäou])$/, 'k$1', 'kk$1', 'kk$1A'],
  [/pp([aäou])$/, 'p$1', 'pp$1', 'pp$1A'],
  [/([aeiouyäö])p([aäou])$/, '$1v$2', '$1p$2', '$1p$2A'], // lupa
  [/st([aäou])$/, 'st$1', 'st$1', 'st$1A'], // puisto
  [/([djlmnrsv])([aäouöy])$/, '$1$2', '$1$2', '$1$2A'], // laina, palvelu
  [/(?<=st|sm)eri$|(?<=ää)ri$/, '$&', '$&', '$&A'], // rekisteri, lääkäri
];

/** Words that have a case ending already: "alueella", "ilmoituksesta", "toisena". */
const inflected = /(st|ss|ll|lt)[aä]$|en[aä]$/;

/** Names of many things: the singular that the plural is of. */
const plurals = [
  [/kset$/, 's'], // avustukset
  [/lut$/, 'lu'], // palvelut
  [/nnot$/, 'nto'], // asunnot
  [/stot$/, 'sto'], // puistot
  [/jat$/, 'ja'], // työpajat
  [/lat$/, 'la'], // tilat
];

const back = (word) => /[aou][^aouäöy]*$/.test(word);
const harmony = (word, ending) => ending.replaceAll('A', back(word) ? 'a' : 'ä');
const into = (stem) => {
  if (stem.endsWith('yö')) return `${stem}hön`;
  return stem.endsWith('ee') ? `${stem}seen` : `${stem}${stem.at(-1)}n`;
};

/** Singular forms of a noun in its base form: `{ genitive, inessive, partitive, illative, plural }`. */
function singular(word) {
  const type = types.find(([ending]) => ending.test(word));
  if (!type) return {};
  const [ending, weak, strong, partitive] = type;
  const [weakStem, strongStem] = [weak, strong].map((stem) => word.replace(ending, stem));
  return {
    genitive: `${weakStem}n`,
    inessive: harmony(word, `${weakStem}ssA`),
    partitive: harmony(word, word.replace(ending, partitive)),
    illative: into(strongStem),
    plural: `${weakStem}t`,
  };
}

/** Plural forms of the few types of `plurals`. */
function plural(base) {
  const stems = [[/[uyoö]s$/, 'ksi', ''], [/(lu|nto|sto)$/, 'i', 'j'], [/(ja|la)$/, 'oi', 'oj']];
  const [ending, stem, partitive] = stems.find(([of]) => of.test(base));
  if (stem === 'ksi') {
    const root = base.slice(0, -1);
    return { inessive: harmony(base, `${root}ksissA`), partitive: harmony(base, `${root}ksiA`), illative: `${root}ksiin` };
  }
  const strong = stem === 'i' ? base : base.slice(0, -1);
  const weak = strong.replace(/nto$/, 'nno');
  const after = partitive === 'oj' ? 'o' : '';
  return {
    inessive: harmony(base, `${weak}${after}issA`),
    partitive: harmony(base, `${strong}${after}jA`),
    illative: `${strong}${after}ihin`,
  };
}

/** Every form of a word of a name but the word itself. */
export function forms(word) {
  if (inflected.test(word)) return [];
  const many = plurals.find(([ending]) => ending.test(word));
  if (!many) return Object.values(singular(word)).filter((form) => form !== word);
  const base = word.replace(...many);
  return [base, ...Object.values(singular(base)), ...Object.values(plural(base))].filter((form) => form !== word);
}
