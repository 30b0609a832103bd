// A counsellor at a desk makes a list for somebody with the keyboard alone, and hands it over: as a link, as a code that
// a phone reads, on paper. On the phone it works without a network.
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Browser, Page } from '@playwright/test';
import { codes, fitsAcross, item, items, keepOwn, kept, listPage, openSent, order, payload, settled } from './carry';
import { axe, expect, test, watch, type Troubles } from './helper';
import { open, words } from './site';

// As a camera sees the code from near.
test.use({ deviceScaleFactor: 4 });

const chosen = ['ohjaamo-vaasa', 'tyokokeilu', 'talous-ja-velkaneuvonta', 'kuntouttava-tyotoiminta', 'etsiva-nuorisotyo-vaasa'];

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

async function nameOf(page: Page, id: string): Promise<string> {
  await page.goto(`${words.fi.service}${id}/`);
  return (await page.getByRole('heading', { level: 1 }).textContent())!.trim();
}

async function addByName(page: Page, names: string[]): Promise<void> {
  await tabTo(page, '#list-add');
  await expect(page.locator('#list-names option')).not.toHaveCount(0);
  for (const [place, name] of names.entries()) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(items(page)).toHaveCount(place + 1);
    await expect(page.locator('#list-add'), 'the next name can be typed at once').toBeFocused();
    await expect(page.locator('#list-add')).toHaveValue('');
  }
}

async function writeNote(page: Page, id: string, note: string): Promise<void> {
  await tabTo(page, `#list-more-service-${id} > summary`, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, `#list-note-service-${id}`);
  await page.keyboard.type(note);
}

/** What a phone reads in the code that is drawn. */
async function scan(page: Page): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await page.locator('svg.qr').screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** Somebody else's phone, which has never been here. */
async function phone(browser: Browser, host: string, troubles: Troubles): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  await watch(context, host, troubles.seen);
  return context.newPage();
}

test('five services are listed in Swedish by keyboard, and open on a phone that then loses its network', async ({ page, browser, troubles, baseURL }) => {
  test.slow();
  const names: string[] = [];
  for (const id of chosen) names.push(await nameOf(page, id));
  await open(page, listPage.fi.list);
  await addByName(page, names);
  await writeNote(page, 'talous-ja-velkaneuvonta', 'Ta räkningarna med');
  await writeNote(page, 'ohjaamo-vaasa', 'Fråga efter Noste');
  await tabTo(page, '#list-for-client > summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#list-language');
  await page.keyboard.type('ruotsi');
  await tabTo(page, '#list-office');
  await page.keyboard.type('Sysselsättningstjänsterna');
  await tabTo(page, '#list-greeting');
  await page.keyboard.type('Hej! Vi ses på fredag.');
  await expect(page.locator('#list-language')).toHaveValue('sv');
  const link = page.locator('#list-link');
  await expect(link).toHaveValue(new RegExp(`^${baseURL}/sv/lista/#1`));
  await expect.poll(() => scan(page), 'the code is the link').toBe(await link.inputValue());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await tabTo(page, '[data-list="copy"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#list-status')).toHaveText('Kopioitu.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
  await page.context().clearPermissions();

  const other = await phone(browser, new URL(baseURL!).host, troubles);
  await other.goto((await scan(page))!);
  await expect(items(other)).toHaveCount(5);
  expect(await order(other)).toEqual(chosen);
  await expect(other).toHaveURL(/\/sv\/lista\/#1/);
  await expect(other.locator('#my-list')).toContainText('Sysselsättningstjänsterna');
  await expect(other.locator('#my-list')).toContainText('Hej! Vi ses på fredag.');
  await expect(item(other, 'talous-ja-velkaneuvonta')).toContainText('Ekonomi- och skuldrådgivning');
  await expect(item(other, 'talous-ja-velkaneuvonta').locator('.quote:visible')).toContainText('Ta räkningarna med');
  await expect(item(other, 'ohjaamo-vaasa').locator('.quote:visible')).toContainText('Fråga efter Noste');
  await expect(item(other, 'ohjaamo-vaasa')).toContainText('Första steget:');
  await expect(other.locator('#my-list .quote:visible')).toHaveCount(2);
  await expect(other.locator('#my-list .note:visible'), 'nothing has changed since').toHaveCount(0);
  await fitsAcross(other);
  await axe(other);

  await settled(other);
  // Nothing is asked for any more, so that nothing is missing.
  await other.context().setOffline(true);
  await other.locator(`#my-list a[href*="${listPage.sv.together}"]`).click();
  await expect(other.locator('#upper')).toContainText('Ohjaamo Vaasa – Navigator');
  await expect(other.locator('#lower')).toContainText(names[0]);
  await expect(other.locator('#lower')).toContainText(words.fi.firstStep);
  await other.locator('[data-list="next"]').click();
  await expect(other.locator('#upper')).toContainText('Arbetsprövning');
  await other.locator('[data-list="previous"]').click();
  await expect(other.locator('#upper')).toContainText('Ohjaamo Vaasa – Navigator');
  await other.locator('main a[href*="/sv/lista/#1"]').click();
  await expect(items(other)).toHaveCount(5);
  await other.locator('[data-list="keep"]').click();
  await expect(other).toHaveURL(listPage.sv.list);
  await expect(items(other)).toHaveCount(5);
  await expect(other.locator('#list-note-service-talous-ja-velkaneuvonta')).toHaveValue('Ta räkningarna med');
  await other.context().close();
});

test('a list that is too long for a code says so, and the code brings it without its notes', async ({ page, browser, troubles, baseURL }) => {
  await keepOwn(page, Object.fromEntries(chosen.map((id) => [id, `Kysy tästä: ${id}. `.repeat(6)])));
  await open(page, listPage.fi.list);
  await expect(items(page)).toHaveCount(5);
  await settled(page);
  await expect(page.locator('figure:has(svg.qr)')).toContainText('Koodissa ei ole muistiinpanoja');
  const read = (await scan(page))!;
  const link = await page.locator('#list-link').inputValue();
  expect(read.length).toBeLessThan(link.length);
  const other = await phone(browser, new URL(baseURL!).host, troubles);
  await open(other, read);
  await expect(items(other)).toHaveCount(5);
  expect(await order(other)).toEqual(chosen);
  await expect(other.locator('#my-list .quote:visible')).toHaveCount(0);
  await expect(other.locator('#my-list .note:visible')).toHaveCount(0);
  await open(other, link);
  await expect(other.locator('#my-list .quote:visible')).toHaveCount(5);
  await other.context().close();
});

test('notes and progress stay behind where that is chosen', async ({ page }) => {
  await keepOwn(page, { 'ohjaamo-vaasa': 'vain minulle', tyokokeilu: '' });
  await open(page, listPage.fi.list);
  await page.locator('#list-goal').fill('oma tavoite');
  await page.locator('#list-questions').fill('oma kysymys');
  await page.locator('#list-state-service-tyokokeilu').selectOption('started');
  const before = await kept(page);
  const link = page.locator('#list-link');
  const bytes = async () => Buffer.from((await link.inputValue()).split('#1')[1], 'base64url').toString();
  for (const text of ['vain minulle', 'oma tavoite', 'oma kysymys']) await expect.poll(bytes).toContain(text);
  await page.locator('#list-notes').uncheck();
  await page.locator('#list-progress').uncheck();
  for (const text of ['vain minulle', 'oma tavoite', 'oma kysymys']) await expect.poll(bytes).not.toContain(text);
  await open(page, await link.inputValue());
  await expect(items(page)).toHaveCount(2);
  await expect(page.locator('#my-items .state:visible')).toHaveCount(0);
  await expect(page.locator('#my-list .quote:visible')).toHaveCount(0);
  expect(await kept(page), 'on the device all is as it was').toBe(before);
});

test.describe('on paper', () => {
  /** A4 without its margins of 13 mm, in pixels. */
  const sheet = { width: 695, height: 1024 };
  test.use({ viewport: sheet, deviceScaleFactor: 1 });

  test('at least two services fit on a sheet, with first steps, numbers and the code, and nothing to press', async ({ page }) => {
    const four = [codes['ohjaamo-vaasa'], codes.vamia, codes.optima, codes['kuntouttava-tyotoiminta']];
    const sent = payload({ language: 'fi', date: [2025, 3, 14], office: 'Työllisyyspalvelut', greeting: 'Hei!', items: four.map((code) => ({ code, note: 'Soita maanantaina.' })) });
    await openSent(page, 'fi', sent, 4);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const boxes = await items(page).evaluateAll((articles) => articles.map((article) => article.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes[1].bottom, 'the first two, with what stands above them').toBeLessThanOrEqual(sheet.height);
    expect(boxes[3].bottom - boxes[2].top, 'the next two').toBeLessThanOrEqual(sheet.height);
    await expect(items(page).getByText('Ensimmäinen askel:')).toHaveCount(4);
    for (const first of await items(page).getByText('Ensimmäinen askel:').all()) await expect(first).toBeVisible();
    for (const id of ['vamia', 'optima']) await expect(item(page, id).getByText(/0\d+\s[\d\s]{5,}\d/).first()).toBeVisible();
    await expect(page.locator('svg.qr')).toBeVisible();
    expect((await page.locator('svg.qr').boundingBox())!.width, '40 mm').toBeGreaterThan(150);
    await expect(page.locator('#list-printed')).toContainText('Tulostettu');
    await expect(page.locator(':is(button, input, select, textarea, summary, nav, footer):visible')).toHaveCount(0);
  });

  test('on one’s own list notes stand on paper, and what one does with the page does not', async ({ page }) => {
    await keepOwn(page, { 'ohjaamo-vaasa': 'Ota mukaan henkilökortti.', tyokokeilu: '' });
    await open(page, listPage.fi.list);
    await expect(items(page)).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toContain('Ota mukaan henkilökortti.');
    await expect(page.locator('main :is(button, select, summary):visible')).toHaveCount(0);
    await expect(page.locator('svg.qr')).toBeVisible();
  });
});
