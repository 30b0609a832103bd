// Employers, and people who worry about somebody, have an entrance of their own: from home, in every language, with and
// without scripts, and on from there to a service and to who is responsible.
import { axe, expect, test } from './helper';
import { languages, open } from './site';

const entrances = {
  fi: { employers: '/fi/tyonantajalle/', helping: '/fi/laheiselle/', for: 'Työnantajalle', help: 'Kun joku muu tarvitsee apua', path: '/fi/polku/', municipality: '/fi/kunta/' },
  sv: { employers: '/sv/arbetsgivare/', helping: '/sv/narstaende/', for: 'För arbetsgivare', help: 'När någon annan behöver hjälp', path: '/sv/stig/', municipality: '/sv/kommun/' },
  en: { employers: '/en/employers/', helping: '/en/helping/', for: 'For employers', help: 'When somebody else needs help', path: '/en/path/', municipality: '/en/municipality/' },
};

for (const language of languages) {
  const words = entrances[language];

  test(`from home to what there is for employers, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/`);
    await page.getByRole('main').getByRole('link', { name: words.for }).click();
    await expect(page).toHaveURL(words.employers);
    await expect(page.getByRole('heading', { level: 1, name: words.for })).toBeFocused();
    // What is on the page at a glance leads to its places.
    await page.locator('main nav a[href="#health"]').click();
    await expect(page.locator('#health')).toBeInViewport();
    await expect(page.locator(`section[aria-labelledby="here"] a[href^="${words.municipality}"]`).first()).toBeVisible();
    await expect(page.locator('section[aria-labelledby="here"] a[href$="/pohjanmaan-tyollisyysalue/"]')).toBeVisible();
    await axe(page);
    await page.locator('main article a[href$="/palkkatuki/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test(`from home to what to do when somebody else needs help, in ${language}`, async ({ page }) => {
    await open(page, `/${language}/`);
    await page.getByRole('main').getByRole('link', { name: words.help }).click();
    await expect(page).toHaveURL(words.helping);
    await expect(page.getByRole('heading', { level: 1, name: words.help })).toBeFocused();
    await expect(page.locator('main header .note')).toContainText('112');
    await axe(page);
    // The steps stand whole on the path's page.
    const step = page.locator(`main ol a[href$="#young-person"]`);
    await expect(step).toHaveAttribute('href', `${words.path}helping-somebody/#young-person`);
    await step.click();
    await expect(page.locator('#young-person')).toBeInViewport();
  });

  test(`the language links keep the entrance, from ${language}`, async ({ page }) => {
    await open(page, words.employers);
    for (const other of languages) {
      await expect(page.locator(`.langs a[hreflang="${other}"]`)).toHaveAttribute('href', entrances[other].employers);
    }
  });

  test.describe('with scripts off', () => {
    test.use({ javaScriptEnabled: false });

    test(`the footer leads to both entrances, and they lead on, in ${language}`, async ({ page }) => {
      for (const [address, on] of [[words.employers, 'tyokokeilu'], [words.helping, 'etsiva-nuorisotyo-yleinen']]) {
        await page.goto(`/${language}/`);
        await page.locator(`footer a[href="${address}"]`).click();
        await expect(page).toHaveURL(address);
        const width = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
        expect(width, 'nothing is wider than the screen').toBe(0);
        await page.locator(`main article a[href$="/${on}/"]`).first().click();
        await expect(page.locator('#first-step')).toBeVisible();
      }
    });
  });
}
