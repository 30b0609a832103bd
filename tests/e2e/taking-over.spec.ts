// The app starts over a page that somebody is already using: focus, selection, open details, scroll and typed text stay.
import { expect, test } from './helper';
import { answered, hold, running } from './site';

const app = /assets\/app\..*\.wasm$/;

test('focus, selection, open details and scroll stay on a service page', async ({ page }) => {
  const release = await hold(page, app);
  await page.goto('/fi/palvelu/kuntouttava-tyotoiminta/');
  await page.locator('details summary').first().click();
  await page.locator('h1').evaluate((heading) => {
    (heading as HTMLElement & { isTheSame?: boolean }).isTheSame = true;
    getSelection()!.selectAllChildren(heading);
  });
  await page.locator('details summary').first().focus();
  await page.evaluate(() => scrollTo(0, 400));
  const before = await page.evaluate(() => ({ scroll: scrollY, selected: getSelection()!.toString() }));
  expect(before.selected.length).toBeGreaterThan(3);

  release();
  await running(page);
  const after = await page.evaluate(() => ({ scroll: scrollY, selected: getSelection()!.toString() }));
  expect(after).toEqual(before);
  await expect(page.locator('details').first()).toHaveAttribute('open', '');
  await expect(page.locator('details summary').first()).toBeFocused();
  const same = await page.locator('h1').evaluate((heading) => (heading as HTMLElement & { isTheSame?: boolean }).isTheSame);
  expect(same, 'the page was not built anew').toBe(true);
});

test('what was typed before the app ran is searched, and the caret stays where it was', async ({ page }) => {
  const release = await hold(page, app);
  await page.goto('/fi/');
  const box = page.getByRole('searchbox');
  await box.pressSequentially('velkaneuvonta');
  await box.evaluate((input: HTMLInputElement) => input.setSelectionRange(2, 5));
  release();
  await running(page);
  await answered(page, 'velkaneuvonta');
  await expect(box).toBeFocused();
  expect(await box.evaluate((input: HTMLInputElement) => [input.value, input.selectionStart, input.selectionEnd])).toEqual(['velkaneuvonta', 2, 5]);
});

test('typing goes on while the app starts', async ({ page }) => {
  const release = await hold(page, app);
  await page.goto('/en/');
  await page.getByRole('searchbox').pressSequentially('debt co');
  release();
  await page.getByRole('searchbox').pressSequentially('unselling');
  await running(page);
  await answered(page, 'debt counselling');
});
