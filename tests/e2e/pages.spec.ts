// Every page of the built site, read as files: titles, addresses, links, municipalities.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './helper';

const root = join(import.meta.dirname, '../..');
const dist = join(root, process.env.SITE ?? 'dist');

test.beforeEach(({}, info) => test.skip(info.project.name !== 'desk', 'files have no window size'));

const pages = (readdirSync(dist, { recursive: true }) as string[])
  .filter((file) => file.endsWith('index.html') && file !== 'index.html')
  .map((file) => ({ path: `/${file.replace(/index\.html$/, '')}`, html: readFileSync(join(dist, file), 'utf8') }));

const one = (html: string, pattern: RegExp) => html.match(pattern)?.[1] ?? '';

test('every page has its own title, a description, and its addresses in every language', async () => {
  expect(pages.length).toBeGreaterThan(1000);
  const titles = new Map<string, string>();
  const wrong: string[] = [];
  for (const { path, html } of pages) {
    const language = path.split('/')[1];
    const title = one(html, /<title>([^<]+)<\/title>/);
    const key = `${language} ${title}`;
    if (!title.trim() || titles.has(key)) wrong.push(`${path}: title "${title}" is ${titles.get(key) ? `also ${titles.get(key)}'s` : 'empty'}`);
    titles.set(key, path);
    if (!one(html, /<meta name="description" content="([^"]{10,})"/)) wrong.push(`${path}: no description`);
    if (!one(html, /<link rel="canonical" href="([^"]+)"/).endsWith(path)) wrong.push(`${path}: canonical`);
    for (const tag of ['fi', 'sv', 'en', 'x-default']) {
      const address = one(html, new RegExp(`hreflang="${tag}" href="https?://[^/"]+([^"]*)"`));
      if (!existsSync(join(dist, address, 'index.html'))) wrong.push(`${path}: hreflang ${tag} leads to ${address}`);
    }
    if (!html.includes(`<html lang="${language}" dir="ltr">`)) wrong.push(`${path}: lang`);
  }
  expect(wrong).toEqual([]);
});

test('every link within the site leads somewhere, and every page is reached from home', async () => {
  const known = new Map(pages.map(({ path, html }) => [path, html]));
  const wrong: string[] = [];
  const reached = new Set<string>();
  const waiting = ['/fi/', '/sv/', '/en/'];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    if (reached.has(path)) continue;
    reached.add(path);
    const html = known.get(path)!;
    for (const [, href] of html.slice(html.indexOf('<body')).matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      if (!href.startsWith('/') && !href.startsWith('#')) continue;
      const [target, id] = href.split('#');
      const goal = target || path;
      // Files of open data are no pages.
      if (goal.startsWith('/data/open/')) {
        if (!existsSync(join(dist, goal))) wrong.push(`${path}: ${href}`);
        continue;
      }
      if (!known.has(goal)) wrong.push(`${path}: ${href}`);
      else {
        const compared = id?.match(/^ids=(.+)$/)?.[1].split(',') ?? [];
        for (const one of compared) if (!pages.some((page) => page.path.endsWith(`/${one}/`))) wrong.push(`${path}: ${href} compares ${one}`);
        const chosen = id?.includes('=');
        if (id && !chosen && !known.get(goal)!.includes(`id="${id}"`)) wrong.push(`${path}: ${href} names nothing there`);
        waiting.push(goal);
      }
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('no page has an inline script or style', async () => {
  const wrong = pages.filter(({ html }) => /<script(?![^>]* (?:src=|type="application\/ld\+json"))|<style| style="| on\w+="/.test(html)).map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('every municipality names its employment area and its wellbeing services county', async () => {
  const rows = readFileSync(join(root, 'catalogue/areas/municipalities.tsv'), 'utf8').trim().split('\n').map((row) => row.split('\t'));
  const header = rows[0];
  const at = (row: string[], column: string) => row[header.indexOf(column)];
  expect(rows.length - 1).toBe(308);
  for (const row of rows.slice(1)) {
    for (const [folder, language] of [['fi/kunta', 'fi'], ['sv/kommun', 'sv'], ['en/municipality', 'en']]) {
      const html = readFileSync(join(dist, folder, at(row, 'code'), 'index.html'), 'utf8');
      expect(html).toContain(`data-employment-area="${at(row, 'employment_area') || 'AMS'}"`);
      expect(html).toContain(`data-wellbeing-county="${at(row, 'county')}"`);
      expect(html).toContain(at(row, `name_${language}`));
    }
  }
});

test('the sitemap lists every page that may be listed', async () => {
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map((match) => match[1]).sort();
  const indexed = pages.filter(({ html }) => !html.includes('content="noindex"')).map(({ path }) => path).sort();
  expect(listed).toEqual(indexed);
});
