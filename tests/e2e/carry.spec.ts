// The list that a person carries: what stands on it and how far one is, lists that others sent, two people at one phone,
// files, and the address of a page for others.
import { axe, expect, test } from './helper';
import { codes, fitsAcross, item, items, keepOwn, kept, listPage, openSent, order, payload, settled } from './carry';
import { answered, hold, languages, open, running, search, words, type Language } from './site';

const paths: Record<Language, string> = { fi: '/fi/polku/', sv: '/sv/stig/', en: '/en/path/' };
const outreach = 'etsiva-nuorisotyo-vaasa';
const says: Record<Language, { contacted: string; finished: string; copied: string; forFile: string }> = {
  fi: { contacted: 'Olen ottanut yhteyttä', finished: 'Valmis', copied: 'Linkki on kopioitu', forFile: 'Tässä tiedostossa ei ole Suoraan-listaa' },
  sv: { contacted: 'Jag har tagit kontakt', finished: 'Klart', copied: 'Länken är kopierad', forFile: 'I filen finns ingen Suoraan-lista' },
  en: { contacted: 'I have been in touch', finished: 'Finished', copied: 'The link is copied', forFile: 'This file has no Suoraan list' },
};

for (const language of languages) {
  const { list, together, now, later, done } = listPage[language];

  test(`what is saved, sorted and noted is there after a reload, in ${language}`, async ({ page }) => {
    test.slow();
    const { finds } = words[language];
    await open(page, words[language].search);
    await search(page, words[language].query);
    await page.locator(`[data-save="service/${finds}"]`).click();
    await open(page, `${words[language].service}${outreach}/`);
    await page.locator(`[data-save="service/${outreach}"]`).click();
    await open(page, `${paths[language]}became-unemployed/`);
    await page.locator('[data-save="path/became-unemployed/register"]').click();
    await page.locator('#register [data-list-link]').click();
    await expect(page).toHaveURL(list);
    await expect(items(page)).toHaveCount(3);
    expect(await order(page)).toEqual([finds, outreach, 'became-unemployed']);
    await axe(page);

    await page.locator('#list-goal').fill('Töihin <keväällä>\\n');
    await page.locator('#list-questions').fill('Yksi?\nKaksi?');
    await page.locator(`#list-state-service-${finds}`).selectOption('contacted');
    await page.locator('#list-later-path-became-unemployed-register').check();
    await page.locator(`#list-more-service-${finds} > summary`).click();
    await page.locator(`#list-note-service-${finds}`).fill('Soita\tmaanantaina');
    await page.locator(`#list-down-service-${finds}`).press('Enter');
    await expect(page.locator(`#list-down-service-${finds}`), 'focus stays where it was').toBeFocused();
    const before = [outreach, finds, 'became-unemployed'];
    await expect.poll(() => order(page)).toEqual(before);
    await axe(page);
    await fitsAcross(page);

    await page.reload();
    await expect(items(page)).toHaveCount(3);
    expect(await order(page)).toEqual(before);
    await expect(page.locator('#my-items h2:visible')).toHaveText([now, later]);
    await expect(page.locator('#list-goal')).toHaveValue('Töihin <keväällä>\\n');
    await expect(page.locator('#list-questions')).toHaveValue('Yksi?\nKaksi?');
    await expect(page.locator(`#list-state-service-${finds}`)).toHaveValue('contacted');
    await expect(item(page, finds).locator('.state')).toHaveText(says[language].contacted);
    await expect(page.locator(`#list-note-service-${finds}`)).toHaveValue('Soita maanantaina');
    await expect(page.locator('#list-later-path-became-unemployed-register')).toBeChecked();
  });

  test(`what is finished shows what could come next, and what was removed comes back, in ${language}`, async ({ page }) => {
    await keepOwn(page, { 'ohjaamo-vaasa': '', [outreach]: 'oma muistiinpano', tyokokeilu: '' });
    await open(page, list);
    await expect(items(page)).toHaveCount(3);
    await expect(page.locator('#list-next')).toBeHidden();
    await page.locator(`#list-state-service-${outreach}`).selectOption('finished');
    await expect.poll(() => order(page)).toEqual(['ohjaamo-vaasa', 'tyokokeilu', outreach]);
    await expect(page.locator('#my-items h2:visible').nth(1)).toHaveText(done);
    await expect(page.locator('#list-next a[href$="/ohjaamo-vaasa/"]'), 'what is on the list is no news').toHaveCount(0);
    await page.locator('#list-next [data-save="service/kartturi-vaasa"]').click();
    await expect.poll(() => order(page)).toEqual(['ohjaamo-vaasa', 'tyokokeilu', 'kartturi-vaasa', outreach]);
    await axe(page);

    await page.locator(`#list-more-service-${outreach} > summary`).click();
    await page.locator(`#list-remove-service-${outreach}`).click();
    await expect(items(page)).toHaveCount(3);
    await expect(page.locator('#list-next')).toBeHidden();
    await expect(page.locator('#list-undo')).toBeFocused();
    await page.locator('#list-undo').press('Enter');
    await expect.poll(() => order(page)).toEqual(['ohjaamo-vaasa', 'tyokokeilu', 'kartturi-vaasa', outreach]);
    await expect(page.locator(`#list-note-service-${outreach}`)).toHaveValue('oma muistiinpano');
    await expect(page.locator(`#list-state-service-${outreach}`)).toHaveValue('finished');
    await expect(page.locator('#list-undo')).toBeHidden();
  });

  test(`a list that was sent never overwrites one’s own, in ${language}`, async ({ page }) => {
    await keepOwn(page, { 'ohjaamo-vaasa': 'oma muistiinpano' });
    await open(page, list);
    await expect(items(page)).toHaveCount(1);
    await settled(page);
    const own = await kept(page);
    const sent = payload({ language, date: [2026, 9, 1], goal: 'Toisen tavoite', items: [{ code: codes.tyokokeilu }, { code: codes['ohjaamo-vaasa'], note: 'toisen viesti', state: 3 }] });
    await openSent(page, language, sent, 2);
    await expect(item(page, 'ohjaamo-vaasa').locator('.quote:visible')).toContainText('toisen viesti');
    await axe(page);
    await fitsAcross(page);
    await page.locator('footer').getByRole('link', { name: /^(Oma lista|Min lista|My list)$/ }).click();
    await expect(items(page)).toHaveCount(1);
    await expect(page.locator('h1')).toHaveText(/^(Oma lista|Min lista|My list)$/, { useInnerText: true });
    expect(await kept(page), 'it was only looked at').toBe(own);

    await openSent(page, language, sent, 2);
    await page.locator('[data-list="merge"]').click();
    await expect(page).toHaveURL(list);
    await expect.poll(() => order(page)).toEqual(['ohjaamo-vaasa', 'tyokokeilu']);
    await expect(page.locator('#list-status')).not.toBeEmpty();
    await expect(page.locator('#list-note-service-ohjaamo-vaasa'), 'both notes are kept').toHaveValue('oma muistiinpano\ntoisen viesti');
    await expect(page.locator('#list-state-service-ohjaamo-vaasa')).toHaveValue('to-do');
    await expect(page.locator('#list-goal'), 'there was none of one’s own').toHaveValue('Toisen tavoite');

    await openSent(page, language, sent, 2);
    await page.locator('[data-list="keep"]').click();
    await expect(page).toHaveURL(list);
    await expect(page.locator('#list-goal')).toHaveValue('Toisen tavoite');
    await expect.poll(() => order(page)).toEqual(['tyokokeilu', 'ohjaamo-vaasa']);
    await page.locator('#list-several > summary').click();
    await expect(page.locator('#list-choose option')).toHaveCount(2);
    await page.locator('#list-choose').selectOption('0');
    await expect(page.locator('#list-note-service-ohjaamo-vaasa')).toHaveValue('oma muistiinpano\ntoisen viesti');
    await expect.poll(() => order(page)).toEqual(['ohjaamo-vaasa', 'tyokokeilu']);
  });

  test(`two people see one service at a time in two languages, and no note, in ${language}`, async ({ page }) => {
    await keepOwn(page, { 'ohjaamo-vaasa': 'salaisuus', vamia: '' });
    await open(page, list);
    await page.locator(`#my-list a[href="${together}"]`).click();
    await expect(page).toHaveURL(together);
    const [upper, lower] = [page.locator('#upper'), page.locator('#lower')];
    const others = languages.filter((one) => one !== language);
    await expect(upper).toHaveAttribute('lang', language);
    await expect(lower).toHaveAttribute('lang', others[0]);
    await expect(upper).toContainText(words[language].firstStep);
    await expect(lower).toContainText(words[others[0]].firstStep);
    await axe(page);
    await page.locator('#together-language').selectOption(others[1]);
    await expect(lower).toHaveAttribute('lang', others[1]);
    await expect(lower).toContainText(words[others[1]].firstStep);
    await page.locator('#flip').check();
    expect(await upper.evaluate((half) => getComputedStyle(half).rotate), 'for somebody on the other side of the table').toBe('180deg');
    await page.locator('#flip').uncheck();
    await expect(page.locator('[data-list="previous"]')).toBeDisabled();
    await page.locator('[data-list="next"]').click();
    await expect(upper).toContainText('Vamia');
    await expect(lower).toContainText('Vamia');
    await expect(lower).toHaveAttribute('lang', others[1]);
    await expect(page.locator('[data-list="next"]')).toBeDisabled();
    await expect(page.locator('main a.go[href^="tel:"]'), 'one button for both').toHaveCount(1);
    await axe(page);
    await fitsAcross(page);
    await page.locator('[data-list="previous"]').click();
    await expect(upper).toContainText('Ohjaamo Vaasa');
    expect(await page.content()).not.toContain('salaisuus');
    await page.locator(`main a[href="${list}"]`).click();
    await expect(items(page)).toHaveCount(2);
  });

  test(`lists come back from a file after all was forgotten, and a foreign file changes nothing, in ${language}`, async ({ page }) => {
    await keepOwn(page, { 'ohjaamo-vaasa': 'rivi\\nja \\\\ merkki', tyokokeilu: '' });
    await open(page, list);
    await page.locator('#list-goal').fill('Töihin');
    await page.locator('#list-several > summary').click();
    await page.locator('#list-title').fill('Ensimmäinen');
    await page.locator('#list-new').click();
    await expect(items(page)).toHaveCount(0);
    await page.locator('#list-title').fill('Toinen');
    await page.locator('#list-choose').selectOption('0');
    await expect(items(page)).toHaveCount(2);
    const download = page.waitForEvent('download');
    await page.locator('#list-export').click();
    const file = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of file) chunks.push(chunk as Buffer);
    const before = await kept(page);
    const buffer = Buffer.concat(chunks);
    expect(buffer.toString()).toBe(before);

    await page.locator('#list-forget').click();
    await expect(items(page)).toHaveCount(0);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await page.reload();
    await running(page);
    await settled(page);
    await expect(items(page)).toHaveCount(0);
    await page.locator('#list-several > summary').click();
    await page.locator('#list-import').setInputFiles({ name: 'suoraan.txt', mimeType: 'text/plain', buffer });
    await expect(page.locator('#list-choose option')).toHaveText(['Ensimmäinen', 'Toinen']);
    await page.locator('#list-choose').selectOption('0');
    await expect(page.locator('#list-goal')).toHaveValue('Töihin');
    await expect(page.locator('#list-note-service-ohjaamo-vaasa')).toHaveValue('rivi\nja \\ merkki');
    await expect.poll(() => kept(page)).toBe(before);

    for (const foreign of ['<html></html>', '', 'suoraan-list 9\nitem\tservice/vamia\tVamia', '\0'.repeat(3_000_000)]) {
      await page.reload();
      await expect(items(page)).toHaveCount(2);
      await settled(page);
      await page.locator('#list-import').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(foreign) });
      await expect(page.locator('#list-status')).toContainText(says[language].forFile);
      expect(await kept(page)).toBe(before);
    }
  });

  test(`the address of a page is copied for others, with what was searched for, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { query, search: searchPage, service } = words[language];
    const searched = `${searchPage}#${new URLSearchParams({ q: query, free: '1' })}`;
    for (const address of [searched, `${service}ohjaamo-vaasa/`, `${paths[language]}became-unemployed/`]) {
      await open(page, address);
      if (address === searched) await answered(page, query);
      await page.locator('#share-page').click();
      await expect(page.locator('#share-said')).toHaveText(says[language].copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(page.url());
      expect(new URL(copied).pathname + new URL(copied).hash).toBe(address);
    }
    await context.clearPermissions();
  });
}

test('what is saved in two tabs is all on the list', async ({ page, context }) => {
  await open(page, `${words.fi.service}tyokokeilu/`);
  const second = await context.newPage();
  await open(second, `${words.fi.service}vamia/`);
  await page.locator('[data-save="service/tyokokeilu"]').click();
  await second.locator('[data-save="service/vamia"]').click();
  await open(page, listPage.fi.list);
  await expect(items(page)).toHaveCount(2);
});

test('a name that is typed before the names have come is added when they have', async ({ page }) => {
  await open(page, listPage.fi.list);
  const release = await hold(page, /cards\.bin$/);
  await page.locator('#list-add').pressSequentially('Työkokeilu');
  await page.locator('#list-add').press('Enter');
  release();
  await expect(items(page)).toHaveCount(1);
});

test('what is being typed stays when the details of services come', async ({ page }) => {
  await keepOwn(page, { 'ohjaamo-vaasa': '' });
  const release = await hold(page, /carried\/.*\.bin$/);
  await open(page, listPage.fi.list);
  await page.locator('#list-add').pressSequentially('Työkok');
  release();
  await expect(item(page, 'ohjaamo-vaasa')).toContainText(words.fi.firstStep);
  await expect(page.locator('#list-add')).toHaveValue('Työkok');
  await expect(page.locator('#list-add')).toBeFocused();
});

test('facts for professionals stay unfolded on every page until they are folded', async ({ page }) => {
  const fold = page.locator('details#for-counsellors');
  await open(page, `${words.fi.service}ohjaamo-vaasa/`);
  await expect(fold).not.toHaveAttribute('open');
  await fold.locator('summary').click();
  await page.locator('section[aria-labelledby="near"] a').first().click();
  await expect(page).not.toHaveURL(/ohjaamo-vaasa/);
  await expect(fold).toHaveAttribute('open');
  await page.reload();
  await expect(fold).toHaveAttribute('open');
  await fold.locator('summary').click();
  await open(page, `${words.sv.service}tyokokeilu/`);
  await expect(fold).not.toHaveAttribute('open');
});
