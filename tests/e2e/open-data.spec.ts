// Open data: its files as another site reads them, the page about them, and what is there to copy.
import { axe, expect, test } from './helper';
import { host } from './host';
import { languages, open } from './site';

const pages = { fi: '/fi/avoin-data/', sv: '/sv/oppna-data/', en: '/en/open-data/' } as const;

test('a page of another site reads every feed', async ({ page, baseURL, troubles }) => {
  troubles.expect(/request to another host: http:\/\/127/);
  const other = await host();
  await page.goto(other.address);
  for (const language of languages) {
    for (const name of ['services', 'organisations']) {
      const address = `${baseURL}/data/open/${language}/${name}.json`;
      const feed = await page.evaluate(async (from) => (await fetch(from)).json(), address);
      expect(feed.contents.length, address).toBe(feed.total_items);
      expect(feed.contents.length, address).toBeGreaterThan(50);
    }
  }
  const counts = await page.evaluate(async (from) => (await fetch(from)).json(), `${baseURL}/data/open/freshness.json`);
  expect(counts.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await other.close();
});

test('ids are the same in every language, and each has its page', async ({ request }) => {
  const read = async (language: string) => (await (await request.get(`/data/open/${language}/services.json`)).json()).contents;
  const [finnish, swedish] = [await read('fi'), await read('sv')];
  const ids = (services: { id: string }[]) => services.map((service) => service.id);
  expect(ids(finnish)).toEqual(ids(swedish));
  const page = finnish[0].attributes.find((attribute: { link_type: string }) => attribute.link_type === 'page').value;
  expect((await request.get(new URL(page).pathname)).status()).toBe(200);
});

test('other data may not be read by other sites', async ({ request }) => {
  const html = await (await request.get('/fi/')).text();
  const folder = html.match(/fi=(\/data\/v-[^&"]+)/)![1];
  const answer = await request.get(`${folder}places.bin`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['access-control-allow-origin']).toBeUndefined();
  expect(answer.headers()['cache-control']).toContain('immutable');
});

for (const language of languages) {
  test(`the page says what there is: ${language}`, async ({ page, request }) => {
    await open(page, `/${language}/`);
    await page.locator(`footer a[href="${pages[language]}"]`).click();
    await expect(page).toHaveURL(pages[language]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe(page);
    for (const link of await page.locator('a[href^="/data/open/"]').all()) {
      const href = (await link.getAttribute('href'))!;
      expect((await request.get(href)).status(), href).toBe(200);
    }
  });
}

test('what to put on one’s own site is folded away at the end of a service’s page', async ({ page }) => {
  await open(page, '/fi/palvelu/ohjaamo-vaasa/');
  const fold = page.locator('#own-site');
  await expect(fold.locator('code').first()).toBeHidden();
  await fold.locator('summary').click();
  await expect(fold).toContainText('<iframe src="https://');
  await axe(page);
});
