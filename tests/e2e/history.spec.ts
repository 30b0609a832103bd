// Back and forward keep query, results, scroll and focus.
import { expect, test } from './helper';
import { answered, open, running, search } from './site';

test('back from a service to the very same results', async ({ page }) => {
  await open(page, '/fi/haku/');
  await search(page, 'apua');
  const results = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));
  expect(results.length).toBeGreaterThan(4);
  const link = page.locator('#results > li').nth(4).getByRole('link');
  const name = await link.textContent();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
  const service = page.url();

  await page.goBack();
  await answered(page, 'apua');
  await expect(page.getByRole('searchbox')).toHaveValue('apua');
  const again = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.getAttribute('data-service')));
  expect(again).toEqual(results);
  await expect(page.locator('#results > li').nth(4).getByRole('link'), 'focus is on the link that was followed').toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY), 'and it is in sight').toBeGreaterThan(0);
  await expect(page.locator('#results > li').nth(4).getByRole('link')).toBeInViewport();

  await page.goForward();
  await expect(page).toHaveURL(service);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name!);
});

test('back on home shows what was searched there', async ({ page }) => {
  await open(page, '/sv/');
  await search(page, 'ohjaamo');
  await page.locator('#results a').first().click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL('/sv/#q=ohjaamo');
  await answered(page, 'ohjaamo');
});

test('a long page is found again where it was left', async ({ page }) => {
  await open(page, '/fi/palvelut/');
  const link = page.locator('main').getByRole('link').nth(30);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(200);
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(link).toBeFocused();
  await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(3);
});

test('a reload keeps the search', async ({ page }) => {
  await open(page, '/en/');
  await search(page, 'debt');
  await page.reload();
  await running(page);
  await answered(page, 'debt');
  await expect(page.getByRole('searchbox')).toHaveValue('debt');
});

test('an address that is edited by hand is searched', async ({ page }) => {
  await open(page, '/fi/haku/#q=velka');
  await answered(page, 'velka');
  await page.evaluate(() => (location.hash = '#q=ohjaamo'));
  await answered(page, 'ohjaamo');
  await expect(page.getByRole('searchbox')).toHaveValue('ohjaamo');
});

test('a link to a situation goes to that situation', async ({ page }) => {
  await open(page, '/fi/');
  await page.getByRole('link', { name: 'Rahat eivät riitä' }).click();
  await expect(page).toHaveURL('/fi/tilanteet/#money-is-short');
  await expect(page.getByRole('heading', { name: 'Rahat eivät riitä' })).toBeInViewport();
});
