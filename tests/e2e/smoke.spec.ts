// The site stands: the two first pages open, say their language, and have nothing to complain about.
import { axe, expect, test } from './helper';

test('the first page leads to each language', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/\S/);
  for (const language of ['fi', 'sv', 'en']) {
    await expect(page.locator(`a[href$="/${language}/"]`).first()).toBeVisible();
  }
  await axe(page);
});

test('the Finnish home page can be searched from', async ({ page }) => {
  const answer = await page.goto('/fi/');
  expect(answer?.status()).toBe(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(1);
  await axe(page);
});
