// Switching language keeps the page and what is searched for.
import { axe, expect, test } from './helper';
import { answered, open, running, search, words } from './site';

test('a service stays the same service', async ({ page }) => {
  await open(page, '/fi/palvelu/ohjaamo-vaasa/');
  await page.getByRole('link', { name: 'svenska' }).click();
  await expect(page).toHaveURL('/sv/tjanst/ohjaamo-vaasa/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.getByRole('link', { name: 'svenska' })).toBeFocused();
  await expect(page.getByRole('heading', { name: words.sv.access })).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/service/ohjaamo-vaasa/');
  await expect(page).toHaveTitle(/Suoraan$/);
  await axe(page);
});

test('what is searched for is searched in the other language', async ({ page }) => {
  await open(page, '/fi/');
  await search(page, 'ohjaamo');
  await page.getByRole('link', { name: 'svenska' }).click();
  await expect(page).toHaveURL('/sv/#q=ohjaamo');
  await answered(page, 'ohjaamo');
  await expect(page.getByRole('searchbox')).toHaveValue('ohjaamo');
  await expect(page.locator('[data-service="ohjaamo-vaasa"]')).toBeVisible();
});

test('the first page remembers the language that was chosen', async ({ page }) => {
  await open(page, '/fi/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL('/en/');
  await page.goto('/');
  await expect(page).toHaveURL('/en/');
  await running(page);
});
