// Each journey in the browser: at most four taps from the home page to a first step in sight, every screen accessible.
import type { Page } from '@playwright/test';
import { axe, expect, test } from '../helper';
import { answered, open, searchReady } from '../site';
import { journeys, type Move } from './journeys';

const most = 4;

/** Makes a move; gives how many taps it took. */
async function make(page: Page, move: Move): Promise<number> {
  if ('type' in move) {
    await searchReady(page);
    await page.getByRole('searchbox').pressSequentially(move.type);
    await answered(page, move.type);
    return 0;
  }
  if ('write' in move) {
    await page.getByLabel(move.into).pressSequentially(move.write);
    return 0;
  }
  if ('answer' in move) {
    await page.locator(`input[value="${move.answer}"]`).check();
    return 1;
  }
  const target = 'press' in move ? page.getByRole('button', { name: move.press }) : page.locator(`main a[href$="${move.follow}"]`).first();
  const before = page.url();
  await expect(target, JSON.stringify(move)).toBeVisible();
  await target.click();
  await expect.poll(() => page.url()).not.toBe(before);
  return 1;
}

test('there are twenty journeys, five of them in Swedish and five in English', () => {
  const of = (language: string) => journeys.filter((journey) => journey.language === language).length;
  expect([journeys.length, of('sv'), of('en')]).toEqual([20, 5, 5]);
});

for (const { language, who, moves, ends } of journeys) {
  test(`${language}: ${who}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'phone', 'people are on phones');
    test.slow();
    await open(page, `/${language}/`);
    await axe(page);
    let taps = 0;
    for (const move of moves) {
      taps += await make(page, move);
      await axe(page);
    }
    expect(taps).toBeLessThanOrEqual(most);
    await expect(page).toHaveURL(new RegExp(`/${ends}/$`));
    await expect(page.locator('#first-step')).toBeVisible();
    await expect(page.locator('section[aria-labelledby="first-step"] .go')).toBeVisible();
  });
}
