// The person's own list: entries and steps of paths are saved on this device only, and taken away again.
import type { Page } from '@playwright/test';
import { items } from './carry';
import { axe, expect, test } from './helper';
import { languages, open, type Language } from './site';

const words: Record<Language, { list: string; save: RegExp; service: string; path: string; empty: string }> = {
  fi: { list: '/fi/lista/', save: /^Tallenna listalle/, service: '/fi/palvelu/ohjaamo-vaasa/', path: '/fi/polku/became-unemployed/', empty: 'Listasi on tyhjä' },
  sv: { list: '/sv/lista/', save: /^Spara på listan/, service: '/sv/tjanst/ohjaamo-vaasa/', path: '/sv/stig/became-unemployed/', empty: 'Din lista är tom' },
  en: { list: '/en/list/', save: /^Save to my list/, service: '/en/service/ohjaamo-vaasa/', path: '/en/path/became-unemployed/', empty: 'Your list is empty' },
};

async function remove(page: Page, item: string): Promise<void> {
  await page.locator(`#list-more-${item} > summary`).click();
  await page.locator(`#list-remove-${item}`).click();
}

for (const language of languages) {
  test(`a service and a step of a path are saved, found again and taken away, in ${language}`, async ({ page }) => {
    const { list, save, service, path, empty } = words[language];
    await open(page, service);
    await page.getByRole('button', { name: save }).click();
    await expect(page.getByRole('button', { name: save }), 'it is saved').toHaveCount(0);
    await open(page, path);
    const step = page.locator('#register').getByRole('button', { name: save });
    await step.click();
    await open(page, list);
    await expect(items(page)).toHaveCount(2);
    await expect(items(page).locator('h3 a').nth(1)).toHaveAttribute('href', `${path}#register`);
    await axe(page);
    await remove(page, 'service-ohjaamo-vaasa');
    await expect(items(page)).toHaveCount(1);
    await page.locator('[data-keep=nothing]').click();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await remove(page, 'path-became-unemployed-register');
    await expect(page.locator('#my-list')).toContainText(empty);
  });
}

test('a list of a later version is left as it is', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('suoraan-list', '9\nsomething new'));
  await open(page, words.fi.service);
  await page.getByRole('button', { name: words.fi.save }).click();
  expect(await page.evaluate(() => localStorage.getItem('suoraan-list'))).toBe('9\nsomething new');
});
