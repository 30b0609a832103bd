// From a life situation through its path to a service; words that are explained where they stand; and what people
// really type.
import { axe, expect, test } from './helper';
import { answered, open, searchReady } from './site';

const situations = {
  fi: { home: '/fi/', situation: 'Jäin juuri työttömäksi', path: 'Jäin työttömäksi', register: 'Ilmoittaudu työnhakijaksi', word: '/fi/sana/tyollisyysalue/' },
  sv: { home: '/sv/', situation: 'Jag blev nyss arbetslös', path: 'Jag blev arbetslös', register: 'Anmäl dig som arbetssökande', word: '/sv/ord/tyollisyysalue/' },
  en: { home: '/en/', situation: 'I just became unemployed', path: 'I became unemployed', register: 'Register as a jobseeker', word: '/en/term/tyollisyysalue/' },
};

for (const [language, { home, situation, path, register, word }] of Object.entries(situations)) {
  test(`from a situation to the first step of its path, in ${language}`, async ({ page }) => {
    await open(page, home);
    await page.getByRole('link', { name: situation }).click();
    await page.getByRole('link', { name: path, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: path })).toBeFocused();
    // The steps at a glance lead to their places.
    await page.getByRole('navigation').getByRole('link', { name: register, exact: true }).click();
    await expect(page).toHaveURL(/#register$/);
    const step = page.locator('#register');
    await expect(step).toBeInViewport();
    await expect(step.locator('a[href*="/kun"], a[href*="/kommuner"], a[href*="/municipalities"]').first()).toBeVisible();
    await axe(page);
    await step.locator('a[href$="/tyonhakijaksi-ilmoittautuminen/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    // The service says of which paths it is a part.
    await expect(page.getByRole('link', { name: path, exact: true })).toBeVisible();
  });

  test(`a word of the glossary is explained where it stands, in ${language}`, async ({ page }) => {
    await open(page, home);
    await page.goto(`${home}${{ fi: 'polku', sv: 'stig', en: 'path' }[language]}/became-unemployed/`);
    const link = page.locator(`a.term[href="${word}"]`);
    await expect(link, 'once a page').toHaveCount(1);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${word}$`));
    await expect(page.locator('a.term[href$="/tyollisyysalue/"]'), 'not to itself').toHaveCount(0);
  });
}

const typed = [
  { search: '/fi/haku/', query: 'sossu', finds: 'pohjanmaa-aikuissosiaalityo', why: /sossu/ },
  { search: '/sv/sok/', query: 'kan inte betala hyran', finds: 'vaasa-asumisneuvonta', why: /betala hyran/ },
  { search: '/en/search/', query: 'työkkäri', finds: 'pohjanmaan-tyollisyysalue', why: /työkkäri/ },
];
for (const { search, query, finds, why } of typed) {
  test(`"${query}" is understood, and why is said`, async ({ page }) => {
    await open(page, `${search}#q=${encodeURIComponent(query)}`);
    await searchReady(page);
    await answered(page, query);
    await expect(page.locator(`[data-service="${finds}"] .why`)).toContainText(why);
    await axe(page);
  });
}

test('a place in the query is a choice that can be taken back', async ({ page }) => {
  await open(page, '/fi/haku/');
  await searchReady(page);
  await page.getByRole('searchbox').fill('ruoka-apu vaasassa');
  await answered(page, 'ruoka-apu vaasassa');
  const reading = page.locator('#search-reading');
  await expect(reading).toContainText('Vaasa');
  await axe(page);
  await reading.getByRole('link').click();
  await expect(page).toHaveURL(/as-typed=1/);
  await expect(reading).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('ruoka-apu vaasassa');
});

test('a word taken for another one is said, and can be searched for as typed', async ({ page }) => {
  await open(page, '/sv/sok/#q=l%C3%B6nesubvnetion');
  await answered(page, 'lönesubvnetion');
  await expect(page.locator('#results > li').first()).toHaveAttribute('data-service', 'palkkatuki');
  await page.locator('#search-reading').getByRole('link').click();
  await expect(page.locator('#search-reading')).toHaveCount(0);
  await expect(page.locator('[data-service="palkkatuki"]')).toHaveCount(0);
});

test('changing the language changes the index that is searched', async ({ page }) => {
  await open(page, '/fi/haku/#q=palkkatuki');
  await answered(page, 'palkkatuki');
  await page.getByRole('link', { name: 'svenska' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await searchReady(page);
  await page.getByRole('searchbox').fill('lönesubvention');
  await answered(page, 'lönesubvention');
  await expect(page.locator('#results > li').first()).toHaveAttribute('data-service', 'palkkatuki');
});

test('the freshness page counts everything once', async ({ page }) => {
  await open(page, '/en/freshness/');
  const numbers = (caption: string) =>
    page.locator('table', { has: page.locator('caption', { hasText: caption }) }).locator('tbody td').allTextContents();
  const holds = (await numbers('What there is here')).map(Number);
  const total = holds.pop();
  expect(holds.reduce((sum, number) => sum + number)).toBe(total);
  expect((await numbers('Is it running')).map(Number).reduce((sum, number) => sum + number)).toBe(total);
  await axe(page);
});
