// The main job: from own words to the first step into a service, in every language.
import { axe, expect, test } from './helper';
import { answered, languages, open, search, searchReady, words } from './site';

for (const language of languages) {
  test(`from words to a first step, in ${language}`, async ({ page }) => {
    const { query, finds, firstStep, access, service } = words[language];
    await open(page, `/${language}/`);
    await axe(page);
    await search(page, query);
    await expect(page.getByRole('searchbox'), 'typing keeps focus').toBeFocused();
    await expect(page).toHaveURL(new RegExp(`/${language}/#q=`));
    await expect(page.locator('#result-count')).toContainText(query);
    await axe(page);

    await page.locator(`[data-service="${finds}"] a`).first().click();
    await expect(page).toHaveURL(new RegExp(`${service}${finds}/$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('heading', { name: access })).toBeVisible();
    const step = page.getByRole('region', { name: firstStep });
    await expect(step).toBeVisible();
    await expect(step.locator('a.go')).toHaveAttribute('href', /^(tel:|mailto:|https?:|\/)/);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await axe(page);
  });

  test(`the search page searches what its address says, in ${language}`, async ({ page }) => {
    const { query, finds } = words[language];
    await open(page, `${words[language].search}#q=${encodeURIComponent(query)}`);
    await answered(page, query);
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await expect(page.locator(`[data-service="${finds}"]`)).toBeVisible();
    await axe(page);
  });

  test(`nothing found leads on, in ${language}`, async ({ page }) => {
    await open(page, words[language].search);
    await search(page, 'xqzwvxqzwv');
    await expect(page.locator('#results > li')).toHaveCount(0);
    await expect(page.locator('#result-count')).toContainText('xqzwvxqzwv');
    expect(await page.locator('#search-results a').count()).toBeGreaterThan(1);
    await axe(page);
  });
}

const kindsOfPage = [
  '/fi/palvelut/', '/sv/formaner/', '/en/organisations/', '/fi/sanasto/', '/sv/situationer/', '/en/municipalities/',
  '/fi/kunta/905/', '/sv/kommun/478/', '/en/about/', '/fi/etuus/yleistuki/', '/sv/arrangor/kela/', '/en/term/opintopolku/',
  '/fi/palvelu/tyollisyyden-kuntakokeilu/', '/en/service/mieli-kriisipuhelin/',
  '/fi/polku/integrating-jobseeker/', '/sv/aktualitet/', '/en/path/employer/', '/sv/ord/pitkaaikaistyoton/',
];
for (const address of kindsOfPage) {
  test(`${address} is clean for axe and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, address);
    await axe(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('only the newest keystroke is answered', async ({ page }) => {
  await open(page, '/fi/haku/');
  await searchReady(page);
  await page.getByRole('searchbox').fill('velka');
  await page.getByRole('searchbox').fill('velkaneuvonta');
  await answered(page, 'velkaneuvonta');
  await page.getByRole('searchbox').fill('');
  await answered(page, '');
  await expect(page.locator('#results > li')).toHaveCount(0);
});

test('the whole journey goes by keyboard', async ({ page }) => {
  await open(page, '/sv/');
  await searchReady(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(words.sv.query);
  await answered(page, words.sv.query);
  await page.keyboard.press('Enter');
  await expect(page.locator('#result-count')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/\/sv\/(tjanst|forman|arrangor|ord)\//);
});
