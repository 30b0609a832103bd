// Lists in links, written byte by byte by the format at the top of src/my_list/link.rs and not by the program under test;
// and what the tests of lists share.
import { expect, type Locator, type Page } from '@playwright/test';
import { open, type Language } from './site';

export const listPage: Record<Language, { list: string; together: string; now: string; later: string; done: string }> = {
  fi: { list: '/fi/lista/', together: '/fi/lista/yhdessa/', now: 'Nyt', later: 'Myöhemmin', done: 'Tehty' },
  sv: { list: '/sv/lista/', together: '/sv/lista/tillsammans/', now: 'Nu', later: 'Senare', done: 'Klart' },
  en: { list: '/en/list/', together: '/en/list/together/', now: 'Now', later: 'Later', done: 'Done' },
};

/** Permanent codes of entries: they never change, whatever happens to the entry. */
export const codes = {
  'ohjaamo-vaasa': '3q',
  tyokokeilu: '58',
  'kuntouttava-tyotoiminta': '34',
  'etsiva-nuorisotyo-vaasa': '2d',
  /** It is called. */
  vamia: '65',
  /** It is not called first, but can be. */
  optima: 'cd',
  'talous-ja-velkaneuvonta': '53',
  /** It has ended, and has a successor. */
  'good-start': '7s',
  /** Given to nothing. */
  nothing: 'zzzzz',
};

export interface SentItem {
  code: string;
  tells?: [contact: number, access: number];
  step?: string;
  later?: boolean;
  /** The place in: to do, contacted, started, finished, not for me. */
  state?: number;
  note?: string;
}

export interface Sent {
  language: Language;
  date: [year: number, month: number, day: number];
  office?: string;
  greeting?: string;
  goal?: string;
  questions?: string;
  items: SentItem[];
}

/** What stands after `#` in the link to a list. Nothing is cleaned: this is also what somebody hostile can write. */
export function payload({ language, date: [year, month, day], office, greeting, goal, questions, items }: Sent): string {
  const texts = [office, greeting, goal, questions];
  const flags = texts.reduce((sum, text, bit) => sum + (text ? 1 << bit : 0), 0);
  const bytes = [...text(language), ...number(((year - 2000) * 12 + month - 1) * 31 + day - 1), flags];
  for (const one of texts) if (one) bytes.push(...text(one));
  bytes.push(...number(items.length), ...items.flatMap(itemBytes));
  bytes.push(...hash(bytes).slice(0, 4));
  return `1${Buffer.from(bytes).toString('base64url')}`;
}

function itemBytes({ code, tells = [0, 0], step, later, state = 0, note }: SentItem): number[] {
  const flags = (later ? 1 : 0) + (step ? 2 : 0) + (note ? 4 : 0) + state * 8;
  const codeNumber = [...code].reduce((sum, letter) => sum * 36 + parseInt(letter, 36) + 1, 0);
  const bytes = [flags, ...number(codeNumber), ...tells, ...(step ? text(step) : []), ...(note ? text(note) : [])];
  return [...bytes, hash(bytes)[0]];
}

function number(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...number(Math.floor(value / 0x80))];
}

function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...number(bytes.length), ...bytes];
}

/** FNV-1a, 64 bits, its lowest byte first. */
function hash(bytes: number[]): number[] {
  const sum = bytes.reduce((sum, byte) => ((sum ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn, 0xcbf29ce484222325n);
  return Array.from({ length: 8 }, (_, place) => Number((sum >> BigInt(8 * place)) & 0xffn));
}

/** The items that the page shows, in their order. */
export function items(page: Page): Locator {
  return page.locator('#my-items li > article');
}

export function item(page: Page, id: string): Locator {
  return items(page).filter({ has: page.locator(`h3 a[href$="/${id}/"]`) });
}

/** The ids of the entries on the list, in their order. */
export async function order(page: Page): Promise<string[]> {
  return items(page).locator('h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
}

/** Opens the list that a link brings and waits until its items are there. */
export async function openSent(page: Page, language: Language, fragment: string, shown: number): Promise<void> {
  await open(page, `${listPage[language].list}#${fragment}`);
  await expect(items(page)).toHaveCount(shown);
}

/** Puts services with their notes on the device's own list, as the file of a list has them. */
export async function keepOwn(page: Page, notes: Record<string, string>): Promise<void> {
  await page.goto('/fi/');
  const lines = Object.entries(notes).map(([id, note]) => `item\tservice/${id}\t${id}\tnow\tto-do\t\t\t${note}`);
  await page.evaluate((text) => localStorage.setItem('suoraan-list', text), ['suoraan-list 2', 'list\t\tcurrent', ...lines, ''].join('\n'));
}

/** Waits until nothing more is fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

export function kept(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('suoraan-list'));
}

/** Fails when the page is wider than the window. */
export async function fitsAcross(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'the page scrolls sideways').toBeLessThanOrEqual(0);
}
