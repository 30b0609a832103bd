// What stands within a page of somebody else: a card, and the way to the search. Nothing else of the site can be framed.
import type { Page } from '@playwright/test';
import { axe, expect, test } from './helper';
import { host } from './host';

const secret = 'velkavaikeus';

const addresses = {
  fi: { card: '/fi/upota/palvelu/ohjaamo-vaasa/', search: '/fi/upota/haku/', results: '/fi/haku/' },
  sv: { card: '/sv/badda-in/tjanst/ohjaamo-vaasa/', search: '/sv/badda-in/sok/', results: '/sv/sok/' },
  en: { card: '/en/embed/service/ohjaamo-vaasa/', search: '/en/embed/search/', results: '/en/search/' },
} as const;

/** Opens a page of another site that shows an address of ours in a frame; does `look`, and closes that site. */
async function framed(page: Page, address: string, look: () => Promise<void>): Promise<void> {
  const other = await host(`<iframe title="Frame" src="${address}" width="340" height="600"></iframe>`);
  await page.goto(other.address);
  await look();
  await page.goto('about:blank');
  await other.close();
}

test('a card stands in a page of another site, and its links open beside it', async ({ page, baseURL, troubles }) => {
  troubles.expect(/request to another host: http:\/\/127/);
  await framed(page, `${baseURL}${addresses.fi.card}`, async () => {
    const card = page.frameLocator('iframe');
    await expect(card.getByRole('heading', { level: 1 })).toHaveText('Ohjaamo Vaasa');
    const opened = page.waitForEvent('popup');
    await card.getByRole('link', { name: /Katso koko sivu/ }).click();
    await expect(await opened).toHaveURL('/fi/palvelu/ohjaamo-vaasa/');
    await expect(page.getByRole('heading', { name: 'Host' })).toBeVisible();
  });
});

test('no other page stands in a page of another site', async ({ page, baseURL, troubles }) => {
  troubles.expect(/request to another host: http:\/\/127/);
  troubles.expect(/frame-ancestors/);
  await framed(page, `${baseURL}/fi/palvelu/ohjaamo-vaasa/`, async () => {
    await expect.poll(() => troubles.seen.some((trouble) => trouble.includes('frame-ancestors'))).toBe(true);
    await expect(page.frameLocator('iframe').getByText('Ohjaamo Vaasa')).toHaveCount(0);
  });
});

test('what is typed opens the search in a new tab, for the area that the host chose, and is in no request', async ({ page, baseURL, troubles }) => {
  troubles.expect(/request to another host: http:\/\/127/);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
  await framed(page, `${baseURL}${addresses.fi.search}#municipality=905`, async () => {
    const search = page.frameLocator('iframe');
    await expect(search.getByRole('combobox')).toHaveValue('905');
    await search.getByRole('textbox').fill(secret);
    const opened = page.waitForEvent('popup');
    await search.getByRole('textbox').press('Enter');
    const results = await opened;
    await expect(results).toHaveURL(`/fi/haku/#q=${secret}&municipality=905`);
    await expect(results.getByRole('searchbox')).toHaveValue(secret);
  });
  expect(requests.length).toBeGreaterThan(2);
  expect(requests.filter((request) => request.includes(secret))).toEqual([]);
});

test('situations lead to the search of the chosen area', async ({ page }) => {
  await page.goto(addresses.sv.search);
  const link = page.locator('a[data-situation="under-30"]');
  await expect(link).toHaveAttribute('href', /\/sv\/situationer\/#under-30$/);
  await page.getByRole('combobox').selectOption('905');
  await expect(link).toHaveAttribute('href', '/sv/sok/#situation=under-30&municipality=905');
  await page.getByRole('combobox').selectOption('');
  await expect(link).toHaveAttribute('href', /\/sv\/situationer\/#under-30$/);
});

test('a municipality that there is not is none', async ({ page }) => {
  await page.goto(`${addresses.en.search}#municipality=000`);
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('without scripts the links serve', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  for (const { search, results, card } of Object.values(addresses)) {
    await page.goto(search);
    await expect(page.getByRole('textbox')).toBeHidden();
    await expect(page.locator('#embed-open a')).toHaveAttribute('href', results);
    await page.goto(card);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await context.close();
});

for (const [language, { card, search }] of Object.entries(addresses)) {
  test(`axe finds nothing: ${language}`, async ({ page }) => {
    await page.goto(card);
    await axe(page);
    await page.goto(`${search}#municipality=905`);
    await expect(page.getByRole('textbox')).toBeVisible();
    await axe(page);
  });
}
