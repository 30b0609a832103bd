// Nothing that is typed leaves the phone: it stands in no request, whatever is done.
import type { Page } from '@playwright/test';
import { items, keepOwn, listPage, settled } from './carry';
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

function expectNoWords(requests: string[], words = [secret]): void {
  expect(requests.length).toBeGreaterThan(3);
  // A URL's fragment is shown by the browser's tools but never sent.
  const sent = requests.map((request) => request.replace(/#[^ "]*/g, ''));
  expect(sent.filter((request) => words.some((word) => request.includes(word)))).toEqual([]);
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

test('by a list that is made, sent, opened and shown', async ({ page }) => {
  const requests = record(page);
  await keepOwn(page, { 'ohjaamo-vaasa': secret, vamia: '' });
  await open(page, listPage.fi.list);
  await expect(items(page)).toHaveCount(2);
  await page.locator('#list-goal').fill(secret);
  await page.locator('#list-for-client > summary').click();
  await page.locator('#list-greeting').fill(secret);
  await page.locator('#list-language').selectOption('sv');
  await expect(page.locator('#list-link')).toHaveValue(/\/sv\/lista\/#1/);
  const link = await page.locator('#list-link').inputValue();
  await page.goto('about:blank');
  await open(page, link);
  await expect(items(page)).toHaveCount(2);
  await page.locator(`#my-list a[href*="${listPage.sv.together}"]`).click();
  await page.locator('[data-list="next"]').click();
  await page.locator('main a[href*="/sv/lista/#1"]').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/list\/#1/);
  await expect(items(page)).toHaveCount(2);
  await items(page).first().locator('h3 a').click();
  await expect(page).toHaveURL(/\/en\/service\//);
  await settled(page);
  const bytes = link.split('#')[1];
  expectNoWords(requests, [secret, bytes.slice(0, 12), bytes.slice(12, 24), bytes.slice(-12)]);
});

test('nothing is kept but the language', async ({ page, context }) => {
  await open(page, '/fi/');
  await search(page, secret);
  await page.getByRole('link', { name: 'English' }).click();
  await answered(page, secret);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }))).toBe('{"suoraan-language":"en"}{}');
});
