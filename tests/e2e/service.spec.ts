// The page of one service: its sections in their order, in every language; what works with scripts off; the message
// that reports a mistake; crisis lines and the quick way out.
import { axe, expect, test } from './helper';
import { languages, words } from './site';

const services = ['kuntouttava-tyotoiminta', 'ohjaamo-vaasa', 'nollalinja'];
/** The ids of the sections, in their order; one that a service has nothing for is left out. */
const order = ['access', 'first-step', 'what-happens', 'benefit-effect', 'take-along', 'where', 'next', 'near', 'sources', 'report'];
const always = ['access', 'first-step', 'what-happens', 'where', 'next', 'near', 'sources', 'report'];

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    for (const id of services) {
      test(`the sections of ${id} stand in their order, in ${language}`, async ({ page }) => {
        await page.goto(`${words[language].service}${id}/`);
        const ids = await page.locator('main :is(h1, h2)').evaluateAll((headings) => headings.map((heading) => heading.id || heading.tagName));
        const found = ids.filter((one) => order.includes(one));
        expect(ids[0]).toBe('H1');
        expect(found).toEqual(order.filter((one) => found.includes(one)));
        expect(always.filter((one) => !found.includes(one))).toEqual([]);
        await expect(page.locator('a.go'), 'one large action').toHaveCount(1);
        await expect(page.locator('div.crisis a[href^="tel:112"]'), 'one quiet note').toHaveCount(1);
        await expect(page.locator('footer a[href="tel:112"]')).toBeVisible();
        const near = page.locator('section[aria-labelledby="near"] li');
        expect(await near.count()).toBeLessThanOrEqual(3);
      });
    }

    test(`a sentence is ready to show and to send, in ${language}`, async ({ page }) => {
      await page.goto(`${words[language].service}kuntouttava-tyotoiminta/`);
      const panel = page.locator('section[aria-labelledby="first-step"]');
      const sentence = await panel.locator('blockquote').textContent();
      const spoken = await panel.locator('blockquote').getAttribute('lang');
      expect(['fi', 'sv', null], 'in a language of the country').toContain(spoken);
      const body = async (scheme: string) => {
        const href = await panel.locator(`a[href^="${scheme}"]`).getAttribute('href');
        return new URL(href!).searchParams.get('body');
      };
      expect(await body('sms:')).toBe(sentence);
      expect(await body('mailto:')).toBe(sentence);
      await panel.locator('summary').click();
      await expect(panel.locator('details p')).toHaveText(sentence!);
    });

    test(`a mistake can be reported without a name, in ${language}`, async ({ page }) => {
      await page.goto(`${words[language].service}ohjaamo-vaasa/`);
      const report = page.locator('section[aria-labelledby="report"]');
      await report.locator('summary').click();
      await expect(report.locator('li'), 'four reasons').toHaveCount(4);
      const links = report.locator('li a[href^="mailto:"]');
      if ((await links.count()) === 0) {
        // This edition has no editors' address yet: the words stand there to be copied.
        await expect(report.locator('blockquote')).toContainText(`(ohjaamo-vaasa) https://`);
      } else {
        const href = new URL((await links.first().getAttribute('href'))!);
        expect(href.searchParams.get('body')).toContain(`${words[language].service}ohjaamo-vaasa/`);
      }
    });

    test(`a page can be left quickly where somebody may be watched, in ${language}`, async ({ page }) => {
      await page.goto(`${words[language].service}nollalinja/`);
      const exit = page.locator('main a[data-quick-exit]');
      await expect(exit).toHaveAttribute('rel', 'noreferrer');
      await expect(exit).toHaveAttribute('href', /^https:/);
      await expect(exit).toBeInViewport();
      await page.locator('#sources').scrollIntoViewIfNeeded();
      await expect(exit, 'it stays at hand').toBeInViewport();
      await page.goto(`${words[language].service}ohjaamo-vaasa/`);
      await expect(exit).toHaveCount(0);
    });
  }

  test('the crisis line answers in the language of the page', async ({ page }) => {
    const lines = { fi: 'tel:0925250111', sv: 'tel:0925250112', en: 'tel:0925250113' };
    for (const language of languages) {
      await page.goto(`${words[language].service}mieli-kriisipuhelin/`);
      await expect(page.locator('a.go')).toHaveAttribute('href', lines[language]);
      await expect(page.locator(`footer a[href="${lines[language]}"]`)).toBeVisible();
    }
  });
});

// The accessibility check needs scripts.
for (const language of languages) {
  for (const id of services) {
    test(`the page of ${id} has no barrier, with all that unfolds open, in ${language}`, async ({ page }) => {
      await page.goto(`${words[language].service}${id}/`);
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await axe(page);
    });
  }
}
