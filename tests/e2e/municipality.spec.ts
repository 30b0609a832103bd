// Who is responsible in a municipality: where to begin, who does what, what is missing, what changed; on a phone, on
// paper and without scripts.
import { axe, expect, test } from './helper';

const addresses = { fi: '/fi/kunta/', sv: '/sv/kommun/', en: '/en/municipality/' } as const;
const words = {
  fi: { duties: 'Kuka tekee mitä?', language: 'Kielikoulutus, kun olet muuttanut Suomeen', unknown: 'Paikallinen käytäntö ei ole tiedossa.', counsellors: 'Ohjaajalle: kohderyhmät ja muutokset', changes: /23\.10\.2026|Muutospäivä puuttuu/ },
  sv: { duties: 'Vem gör vad?', language: 'Språkutbildning när du har flyttat till Finland', unknown: 'Vi vet inte hur man gör här.', counsellors: 'För handledare: målgrupper och ändringar', changes: /Ändringsdag saknas/ },
  en: { duties: 'Who does what?', language: 'Language training when you have moved to Finland', unknown: 'We do not know how this works here.', counsellors: 'For those who guide others: target groups and changes', changes: /No date of change/ },
} as const;

// Two that are bilingual, one of them a large city that is its own area; one in Åland; one without any service of its
// own; one in the Sámi homeland.
const sample = [
  { code: '905', area: { fi: 'Pohjanmaan työllisyysalue', sv: 'Österbottens sysselsättningsområde', en: /Ostrobothnia|Pohjanmaa/ }, local: true },
  { code: '091', area: { fi: /Helsin/, sv: /Helsingfors/, en: /Helsinki/ }, local: true },
  { code: '499', area: { fi: 'Pohjanmaan työllisyysalue', sv: 'Österbottens sysselsättningsområde', en: /Ostrobothnia|Pohjanmaa/ }, local: true },
  { code: '478', area: { fi: '(AMS)', sv: '(AMS)', en: '(AMS)' }, local: false },
  { code: '005', area: { fi: /Kymppi/, sv: /Kymppi/, en: /Kymppi/ }, local: false },
  { code: '890', area: { fi: /Lapin/, sv: /Lappland/, en: /Lapland|Lappi/ }, local: false },
];

for (const [language, folder] of Object.entries(addresses) as [keyof typeof addresses, string][]) {
  const said = words[language];
  for (const { code, area, local } of sample) {
    test(`${code} says where to begin and who does what, in ${language}`, async ({ page }) => {
      await page.goto(`${folder}${code}/`);
      const start = page.getByRole('region').filter({ has: page.locator('#start') });
      await expect(start.locator('b')).toContainText(area[language]);
      await expect(start.locator('a.go')).toHaveAttribute('href', /^(https:\/\/|\/)./);
      const duties = page.getByRole('region', { name: said.duties, exact: true });
      await expect(duties.locator('details')).toHaveCount(7);
      // Folded, each says whose it is; open, the national rule and local practice stand apart.
      const duty = duties.locator('details').filter({ has: page.getByRole('heading', { name: said.language, exact: true }) });
      await expect(duty.locator('summary .hint')).toHaveText(/./);
      await duty.locator('summary').click();
      await expect(duty.locator('h4')).toHaveCount(code === '478' ? 0 : 2);
      if (!local && code !== '478') await expect(duty).toContainText(said.unknown);
      // Open, everything is checked.
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      if (local) await expect(page.locator('details').filter({ hasText: said.counsellors }).last()).toContainText(said.changes);
      await axe(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, 'nothing is wider than the window').toBe(0);
    });
  }
}

test('on paper the folds are open, and buttons and the list of languages are not in the way', async ({ page }) => {
  await page.goto('/fi/kunta/905/');
  const rule = page.locator('.unfolded-on-paper p').filter({ hasText: 'Ilmoittaudu Työmarkkinatorilla' });
  await expect(rule).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(rule).toBeVisible();
  await expect(page.locator('.langs')).toBeHidden();
  await expect(page.locator('footer')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('gaps are said and lead on, and folds open', async ({ page }) => {
    await page.goto('/sv/kommun/091/');
    const gaps = page.locator('section[aria-labelledby="gaps"]');
    await expect(gaps).toBeVisible();
    await page.locator('summary').filter({ hasText: words.sv.counsellors }).click();
    await expect(page.locator('details table')).toBeVisible();
    await gaps.locator('li a').first().click();
    await expect(page).toHaveURL(/\/sv\/situationer\/#./);
  });
});
