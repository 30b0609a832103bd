// Narrowing: numbers beside choices are what the choices give; what is unknown is said; all of it stands in the
// fragment and can be taken back.
import { axe, expect, test } from './helper';
import { answered, languages, open, searchReady, words, type Language } from './site';

const results = '#results > li';

/** Waits until the numbers beside the choices are there. */
async function counted(page: import('@playwright/test').Page): Promise<void> {
  await searchReady(page);
  await expect(page.locator('[data-choice="free=1"]')).toHaveAttribute('data-fits', /\d/);
}

for (const language of languages) {
  test(`each number is what its choice gives, in ${language}`, async ({ page }, info) => {
    test.skip(info.project.name !== 'phone', 'the numbers know no window size');
    test.slow();
    await open(page, words[language].search);
    await counted(page);
    const choices = await page.locator('[data-choice]:not([hidden])').evaluateAll((elements) =>
      elements.map((element) => ({
        choice: element.getAttribute('data-choice')!,
        fits: Number(element.getAttribute('data-fits')),
        maybe: Number(element.getAttribute('data-maybe')),
        disabled: (element as HTMLOptionElement).disabled ?? element.querySelector('input')!.disabled,
      })),
    );
    expect(choices.length).toBeGreaterThan(20);
    for (const { choice, fits, maybe, disabled } of choices) {
      expect(disabled, `${choice} gives ${fits}`).toBe(fits === 0);
      if (fits === 0) continue;
      await page.evaluate((hash) => (location.hash = hash), `#${choice}`);
      await expect(page.locator('#chips a')).toHaveCount(1);
      await expect(page.locator('#result-count')).toContainText(String(fits));
      const shown = Math.min(30, fits + maybe);
      await expect(page.locator(results), choice).toHaveCount(shown);
    }
  });
}

test('choices are made by hand, stand in the fragment, and are taken back one by one', async ({ page }) => {
  await open(page, '/fi/haku/');
  await counted(page);
  await page.locator('#narrow summary').click();
  await page.getByLabel('Maksuton').check();
  await expect(page).toHaveURL(/#free=1$/);
  await page.getByLabel('Kuka järjestää').selectOption('organisation');
  await expect(page).toHaveURL(/#free=1&kind=organisation$/);
  await page.getByLabel('Ikäsi').fill('24');
  await expect(page).toHaveURL(/#age=24&free=1&kind=organisation$/);
  await expect(page.locator('#result-count')).toContainText('sopii');
  await expect(page.locator(results).first()).toContainText('Sopii:');
  await axe(page);
  await page.locator('#chips a', { hasText: 'Ikä 24' }).click();
  await expect(page).toHaveURL(/#free=1&kind=organisation$/);
  // A further choice gives what stands beside it.
  const option = page.locator('[data-choice="no-referral=1"]');
  const [fits, maybe] = [Number(await option.getAttribute('data-fits')), Number(await option.getAttribute('data-maybe'))];
  expect(fits).toBeGreaterThan(0);
  await page.getByLabel('Et tarvitse lähetettä').check();
  await expect(page.locator(results)).toHaveCount(Math.min(30, fits + maybe));
  await page.locator('#chips a', { hasText: 'Maksuton' }).click();
  await expect(page).toHaveURL(/#no-referral=1&kind=organisation$/);
  await expect(page.getByLabel('Maksuton')).not.toBeChecked();
  await page.reload();
  await counted(page);
  await expect(page.locator('#chips a')).toHaveCount(2);
  await expect(page.getByLabel('Kuka järjestää')).toHaveValue('organisation');
});

test('what is not known is neither hidden nor passed off as a fit', async ({ page }) => {
  await open(page, '/en/search/#free=1');
  await expect(page.locator('#result-count')).toContainText(/results fit\. \d+ may fit/);
  const texts = await page.locator(results).allTextContents();
  const firstUnknown = texts.findIndex((text) => text.includes('Not known:'));
  const lastMet = texts.map((text) => text.includes('Fits:')).lastIndexOf(true);
  expect(firstUnknown === -1 || firstUnknown > 0, 'what fits comes first').toBe(true);
  expect(lastMet).toBeGreaterThanOrEqual(0);
  const before = await page.locator(results).count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.locator(results).count()).toBeGreaterThan(before);
});

test('choices in whose way everything is are named, with doors that are always right', async ({ page }) => {
  await open(page, '/sv/sok/#q=ohjaamo&age=119&kind=project');
  await expect(page.locator('#result-count')).toHaveText('Inget passar alla dina begränsningar.');
  await expect(page.locator('#blocking')).toContainText('Ta bort begränsningen');
  await expect(page.locator('#doors li').first()).toBeVisible();
  await axe(page);
  await page.locator('#blocking').click();
  await expect(page.locator(results).first()).toBeVisible();
});

const where: Record<Language, { typed: string; area: string; title: string }> = {
  fi: { typed: 'Mustasaaressa', area: 'Mustasaari: Pohjanmaan työllisyysalue.', title: 'Missä asut?' },
  sv: { typed: 'mustasaari', area: 'Korsholm: Österbottens sysselsättningsområde.', title: 'Var bor du?' },
  en: { typed: 'Korsholms', area: 'Korsholm: Ostrobothnia', title: 'Where do you live?' },
};

for (const language of languages) {
  test(`where one lives is understood, kept on the device only, and forgotten, in ${language}`, async ({ page }) => {
    const { typed, area, title } = where[language];
    await open(page, `/${language}/`);
    await page.getByLabel(title).pressSequentially(typed);
    await expect(page.locator('#place-said')).toContainText(area);
    await axe(page);
    expect(page.url()).not.toContain('499');
    await page.reload();
    await expect(page.locator('#place-said')).toContainText(area);
    expect(await page.evaluate(() => localStorage.getItem('suoraan-municipality'))).toBe('499');
    await page.locator('[data-keep=nothing]').click();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await expect(page.locator('#place-said')).toContainText(area);
    await page.locator('[data-keep=forget]').click();
    await expect(page.getByLabel(title)).toHaveValue('');
    await page.reload();
    await expect(page.getByLabel(title)).toHaveValue('');
  });
}

test('a municipality that is chosen is a choice like others, with its number', async ({ page }) => {
  await open(page, '/fi/');
  await page.getByLabel('Missä asut?').pressSequentially('Vaasassa');
  await expect(page.locator('#place-said')).toContainText('Vaasa');
  await open(page, '/fi/haku/');
  await counted(page);
  await page.locator('#narrow summary').click();
  const offered = page.locator('[data-choice="municipality=905"]');
  await expect(offered).toContainText('Vaasa');
  const [fits, maybe] = [Number(await offered.getAttribute('data-fits')), Number(await offered.getAttribute('data-maybe'))];
  await offered.locator('input').check();
  await expect(page).toHaveURL(/#municipality=905$/);
  await expect(page.locator('#chips')).toContainText('Vaasa');
  await expect(page.locator('#result-count')).toContainText(String(fits));
  expect(fits + maybe).toBeGreaterThan(30);
});

const guided: Record<Language, { path: string; age: string; show: string; fits: string }> = {
  fi: { path: '/fi/kysymykset/', age: 'Ikäsi', show: 'Näytä, mikä sopii minulle', fits: 'Sopii: Olen alle 30' },
  sv: { path: '/sv/fragor/', age: 'Din ålder', show: 'Visa vad som passar mig', fits: 'Passar: Jag är under 30' },
  en: { path: '/en/questions/', age: 'Your age', show: 'Show what fits me', fits: 'Fits: I am under 30' },
};

for (const language of languages) {
  test(`guided questions end in results that say which answer they met, in ${language}`, async ({ page }) => {
    const { path, age, show, fits } = guided[language];
    await open(page, path);
    await axe(page);
    await page.getByLabel(age).fill('24');
    await page.locator('input[value="under-30"]').check();
    await page.getByRole('button', { name: show }).click();
    await expect(page).toHaveURL(new RegExp(`${words[language].search}#situation=under-30&age=24$`));
    await expect(page.locator('#results')).toContainText(fits);
    await page.goBack();
    await expect(page).toHaveURL(path);
  });
}

test('services side by side', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await open(page, '/fi/vertaa/#ids=ohjaamo-vaasa,talous-ja-velkaneuvonta,tyokokeilu,velka');
  await expect(page.locator('.compare thead th')).toHaveCount(3);
  await expect(page.locator('.compare tbody tr')).toHaveCount(11);
  await axe(page);
  await page.getByRole('link', { name: /Poista vertailusta/ }).first().click();
  await expect(page.locator('.compare thead th')).toHaveCount(2);
  await expect(page).toHaveURL(/#ids=talous-ja-velkaneuvonta,tyokokeilu$/);
});

test('a comparison names what is gone, and what nothing names is an invitation', async ({ page, troubles }) => {
  troubles.expect(/404/);
  await open(page, '/en/compare/#ids=no-such-service');
  await expect(page.locator('#compare')).toContainText('no-such-service');
  await page.evaluate(() => (location.hash = ''));
  await expect(page.locator('#compare')).toContainText('Choose services first');
});

test('what was typed and chosen is asked together', async ({ page }) => {
  await open(page, '/fi/haku/#q=kurssi&free=1');
  await answered(page, 'kurssi');
  await expect(page.locator('#chips a')).toHaveCount(1);
  await expect(page.locator(results).first()).toBeVisible();
});
