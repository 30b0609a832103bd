// English forms of a noun (the other number, a person's possessive) and of a verb that is also a noun (-ing), by rules
// on how the word ends. Other words give none.

const nouns = /(tion|sion|ment|ance|ence|[^aeiou]ity|[^l]er|or|ist|ship|school|transport|permit|work|care|centre|right|plan|home|loan|child|network|company)$/;
const people = /(er|or|ist|ee|child|student|patient|pupil|adult|person|immigrant|veteran|animal|company)$/;
const adjectives = /(other|older|under|after|upper|water)$/;

/** Words of service names that are verbs as well, as one writes them with -ing. */
const verbs = new Map(Object.entries({
  support: 'supporting', transport: 'transporting', permit: 'permitting', care: 'caring', work: 'working',
  survey: 'surveying', appointment: 'appointing', rescue: 'rescuing', grant: 'granting', report: 'reporting',
  plan: 'planning', check: 'checking', test: 'testing', help: 'helping', network: 'networking', purchase: 'purchasing',
  visit: 'visiting', play: 'playing', house: 'housing', school: 'schooling', advice: 'advising', license: 'licensing',
  demolish: 'demolishing', manage: 'managing', supply: 'supplying', waste: 'wasting', interview: 'interviewing',
}));

function many(noun) {
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function one(plural) {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  return plural.replace(/(?<=x|ch|sh|ss)es$|s$/, '');
}

/** Every form of a word of a name but the word itself. */
export function forms(word) {
  const plural = /[^su']s$/.test(word) && !/(ics|is)$/.test(word);
  const base = plural ? one(word) : word;
  const noun = plural || (nouns.test(base) && !adjectives.test(base));
  const found = noun ? [base, many(base)] : [];
  if (noun && people.test(base)) found.push(`${base}'s`);
  if (verbs.has(base)) found.push(verbs.get(base));
  return found.filter((form) => form !== word);
}
