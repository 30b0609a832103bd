// Nothing that is typed leaves the phone: it stands in no request, whatever is done.
import type { Page } from '@playwright/test';
import { expect, test } from './helper';
import { answered, hold, open, search } from './site';

const secret = 'velkavaikeus';

function record(page: Page): string[] {
  const requests: string[] = [];
  page.context().on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`);
  });
  return requests;
}

function expectNoWords(requests: string[]): void {
  expect(requests.length).toBeGreaterThan(3);
  // A URL's fragment is shown by the browser's tools but never sent.
  const sent = requests.map((request) => request.replace(/#[^ "]*/g, ''));
  expect(sent.filter((request) => request.includes(secret))).toEqual([]);
  expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
}

test('by typing, by reload, by going to a result', async ({ page }) => {
  const requests = record(page);
  await open(page, '/fi/');
  await search(page, secret);
  await page.getByRole('searchbox').press('Enter');
  await page.reload();
  await answered(page, secret);
  await page.locator('#results a, #search-results a').first().click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  expectNoWords(requests);
});

test('by a shared link', async ({ page }) => {
  const requests = record(page);
  await open(page, `/fi/haku/#q=${secret}`);
  await answered(page, secret);
  expectNoWords(requests);
});

test('by Enter before the app runs', async ({ page }) => {
  const requests = record(page);
  const release = await hold(page, /assets\/app\..*\.wasm$/);
  await page.goto('/fi/');
  await page.getByRole('searchbox').fill(secret);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/fi/');
  release();
  await answered(page, secret);
  expectNoWords(requests);
});

test('nothing is kept but the language', async ({ page, context }) => {
  await open(page, '/fi/');
  await search(page, secret);
  await page.getByRole('link', { name: 'English' }).click();
  await answered(page, secret);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }))).toBe('{"suoraan-language":"en"}{}');
});
