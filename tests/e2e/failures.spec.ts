// What goes wrong is said, in the page's language, with a way on; the page stays readable.
import { axe, expect, test } from './helper';
import { answered, open, running, search, searchReady, words } from './site';

const appWasm = /assets\/app\..*\.wasm$/;

test('the app cannot start: the page stays, and says what works without it', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource|ERR_FAILED/);
  await page.route(appWasm, (route) => route.abort());
  await page.goto('/sv/');
  await expect(page.locator('#app-failed')).toBeVisible();
  await expect(page.locator('#app-failed')).toContainText('Sökningen fungerar inte');
  await page.locator('#app-failed a').first().click();
  await expect(page).toHaveURL('/sv/tjanster/');
});

test('the app arrives damaged: the page stays, and says so', async ({ page }) => {
  await page.route(appWasm, (route) => route.fulfill({ body: 'not wasm', contentType: 'application/wasm' }));
  await page.goto('/en/');
  await expect(page.locator('#app-failed')).toContainText('Search does not work');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the texts do not arrive: the page stays, and says so', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource|ERR_FAILED/);
  await page.route(/interface\.bin$/, (route) => route.abort());
  await page.goto('/fi/');
  await expect(page.locator('#app-failed')).toContainText('Haku ei toimi');
});

test('a worker that died is started again, and answers', async ({ page }) => {
  await open(page, '/fi/haku/');
  await search(page, 'velka');
  await page.workers()[0].evaluate(() => self.close());
  await page.getByRole('searchbox').pressSequentially('neuvonta');
  await answered(page, 'velkaneuvonta');
  await expect(page.locator('[data-service="talous-ja-velkaneuvonta"]')).toBeVisible();
});

test('a worker that cannot start is said, with ways on', async ({ page }) => {
  await page.route(/assets\/worker\..*\.wasm$/, (route) => route.abort());
  await open(page, '/sv/#q=ohjaamo');
  await expect(page.locator('#search-failed')).toContainText('Sökningen svarar inte', { timeout: 15_000 });
  await axe(page);
  expect(await page.locator('#search-failed a').count()).toBeGreaterThan(2);
});

test('a damaged index is said', async ({ page }) => {
  await page.route(/index\.bin$/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 10] ^= 1;
    await route.fulfill({ response, body });
  });
  await open(page, '/en/search/#q=debt');
  await expect(page.locator('#search-failed')).toContainText('arrived damaged', { timeout: 15_000 });
});

test('an index that does not arrive is said', async ({ page }) => {
  await page.route(/index\.bin$/, (route) => route.abort());
  await open(page, '/fi/haku/#q=velka');
  await expect(page.locator('#search-failed')).toContainText('Haku ei vastaa', { timeout: 15_000 });
});

test('a page that does not arrive says so, and can be tried again', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource|ERR_FAILED/);
  await open(page, '/fi/palvelut/');
  await page.route(/palvelu\/ohjaamo-vaasa\/$/, (route) => route.abort());
  await page.locator('main a[href$="/ohjaamo-vaasa/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sivu ei latautunut');
  await axe(page);
  await expect(page.locator('[data-language][lang="sv"]')).toHaveAttribute('href', '/sv/tjanst/ohjaamo-vaasa/');
  await page.unroute(/palvelu\/ohjaamo-vaasa\/$/);
  await page.locator('#page-failed a').first().click();
  await expect(page.getByRole('heading', { name: words.fi.access })).toBeVisible();
});

test('a page that arrives cut says so', async ({ page }) => {
  await open(page, '/sv/tjanster/');
  await page.route(/tjanst\/ohjaamo-vaasa\/$/, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  });
  await page.locator('main a[href$="/ohjaamo-vaasa/"]').click();
  await expect(page.locator('#page-failed')).toContainText('kom fram skadad');
});

test('after a new publication the browser opens the new page with its own app', async ({ page }) => {
  await open(page, '/sv/tjanster/');
  const other = /tjanst\/ohjaamo-vaasa\/$/;
  let asked = 0;
  await page.route(other, async (route) => {
    const response = await route.fetch();
    asked += 1;
    // What the app fetches names other data, as after a publication; the browser's own request is left as it is.
    const body = asked > 1 ? await response.text() : (await response.text()).replace('name="suoraan" content="', '$&new=1&amp;');
    await route.fulfill({ response, body });
  });
  await page.evaluate(() => Object.assign(window, { before: true }));
  await page.locator('main a[href$="/ohjaamo-vaasa/"]').click();
  await expect(page.getByRole('heading', { name: words.sv.access })).toBeVisible();
  expect(await page.evaluate(() => 'before' in window), 'it is a new document').toBe(false);
  expect(asked).toBe(2);
});

test('a page that was taken away is said to be gone', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await open(page, '/en/services/');
  await page.locator('main a[href$="/ohjaamo-vaasa/"]').evaluate((link) => link.setAttribute('href', '/en/service/no-such-service/'));
  await page.locator('main a[href$="/no-such-service/"]').click();
  await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  await expect(page.locator('section[lang="en"] a').first()).toBeVisible();
});

test('a broken address is no trouble', async ({ page }) => {
  await open(page, '/fi/haku/#q=%E0%A4%A&municipality=&x&&=');
  await searchReady(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.getByRole('searchbox').fill('velka');
  await answered(page, 'velka');
  await running(page);
});
