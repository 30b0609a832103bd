// With scripts off everything can be read and reached, in every language.
import { axe, expect, test } from './helper';
import { languages } from './site';

test.use({ javaScriptEnabled: false });

const lists = {
  fi: ['/fi/palvelut/', '/fi/etuudet/', '/fi/jarjestajat/', '/fi/sanasto/', '/fi/tilanteet/', '/fi/kunnat/', '/fi/tietoa/'],
  sv: ['/sv/tjanster/', '/sv/formaner/', '/sv/arrangorer/', '/sv/ordlista/', '/sv/situationer/', '/sv/kommuner/', '/sv/om/'],
  en: ['/en/services/', '/en/benefits/', '/en/organisations/', '/en/glossary/', '/en/situations/', '/en/municipalities/', '/en/about/'],
};

for (const language of languages) {
  test(`home leads to every list, and a list to a first step, in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/`);
    await expect(page.locator('noscript .note')).toBeVisible();
    for (const list of lists[language]) {
      await expect(page.locator(`footer a[href="${list}"]`)).toBeVisible();
    }
    await page.locator(`footer a[href="${lists[language][0]}"]`).click();
    await expect(page.locator('main li a').first()).toBeVisible();
    await page.locator('main a[href*="ohjaamo-vaasa"]').click();
    await expect(page.locator('#first-step')).toBeVisible();
    await expect(page.locator('a.go')).toHaveAttribute('href', /./);
  });
}

test('Enter in the search box sends nothing and leaves the page', async ({ page }) => {
  await page.goto('/fi/haku/');
  await page.getByRole('searchbox').fill('velka');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL('/fi/haku/');
  await expect(page.getByRole('searchbox')).toHaveValue('velka');
});

test('an address that does not exist has the trilingual page, with its status', async ({ page, troubles }) => {
  troubles.expect(/404/);
  const answer = await page.goto('/fi/ei-ole/');
  expect(answer?.status()).toBe(404);
  for (const language of languages) {
    await expect(page.locator(`section[lang="${language}"] a[href="/${language}/"]`)).toBeVisible();
  }
});
