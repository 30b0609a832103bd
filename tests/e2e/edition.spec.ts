// A second edition, made up, in a folder of its host: two languages in another order, another name, other colours and
// another region, without a line of code of its own.
import { axe, expect, test } from './helper';
import { open, running, search } from './site';

const BASE = '/granskar/stigen';

test.use({ baseURL: 'http://127.0.0.1:8138' });

test('search in another edition finds, leads on and stays in its folder', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, `${BASE}/sv/`);
  await expect(page).toHaveTitle(/ – Stigen$/);
  await expect(page.locator('.brand')).toHaveText('Stigen');
  await expect(page.locator('.langs a')).toHaveText(['svenska', 'suomi']);
  await expect(page.locator('.tiles a')).toHaveText(['Jag är ny här', 'Jag söker jobb']);
  await axe(page);

  await search(page, 'knega');
  const first = page.locator('#results > li').first();
  await expect(first).toHaveAttribute('data-service', 'jobbstugan');
  await first.getByRole('link', { name: 'Jobbstugan' }).click();
  await expect(page).toHaveURL(`${BASE}/sv/tjanst/jobbstugan/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Jobbstugan/);
  await axe(page);
  expect(asked.filter((path) => !path.startsWith(`${BASE}/`) && path !== '/favicon.ico')).toEqual([]);
});

test('its languages, its first page and its colours are its own', async ({ page }) => {
  await page.goto(`${BASE}/`);
  // The browser wants Finnish, which is this edition's second language.
  await expect(page).toHaveURL(`${BASE}/fi/`);
  await running(page);
  await page.locator('.langs').getByRole('link', { name: 'svenska' }).click();
  await expect(page).toHaveURL(`${BASE}/sv/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  for (const [scheme, link] of [['light', 'rgb(74, 45, 143)'], ['dark', 'rgb(195, 177, 245)']] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await expect(page.locator('.brand svg')).toHaveCSS('color', link);
    await axe(page);
  }
});

test('its own region is suggested first, and an address that is no page stays in its folder', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await open(page, `${BASE}/sv/`);
  await page.getByLabel('Var bor du?').focus();
  await expect(page.locator('#places option').first()).toHaveAttribute('value', 'Granskär');
  expect((await page.goto(`${BASE}/sv/finns-inte/`))?.status()).toBe(404);
  for (const link of await page.locator('a[href]').all()) {
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^(#|${BASE}/)`));
  }
});
