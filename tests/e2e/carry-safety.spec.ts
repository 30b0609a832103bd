// Links to lists as they really arrive: old ones, damaged ones, and ones that somebody hostile wrote. What can be saved is
// shown, what is wrong is said, and nothing that a link brings becomes more than text.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './helper';
import { codes, fitsAcross, item, items, keepOwn, kept, listPage, openSent, order, payload, settled, type SentItem } from './carry';
import { languages, open, type Language } from './site';

const says: Record<Language, { ended: string; instead: string; changed: string; contact: string; access: string; unknown: string; newer: string; cut: string; damaged: string; foreign: string }> = {
  fi: { ended: 'päättyi', instead: 'Kokeile sen sijaan', changed: 'muuttunut tallentamisen jälkeen', contact: 'Yhteystiedot ovat uudet', access: 'Ehdot ovat', unknown: 'emme tunne: zzzzz', newer: 'uudemmalla versiolla', cut: 'puuttuu loppu', damaged: 'muuttunut matkalla', foreign: 'ei avaa listaa' },
  sv: { ended: 'upphörde', instead: 'Pröva i stället', changed: 'ändrats sedan det sparades', contact: 'Kontaktuppgifterna är nya', access: 'Villkoren', unknown: 'inte till: zzzzz', newer: 'nyare version', cut: 'Slutet av länken saknas', damaged: 'ändrats på vägen', foreign: 'öppnar ingen lista' },
  en: { ended: 'ended on', instead: 'Try instead', changed: 'changed since this was saved', contact: 'contact details are new', access: 'The conditions', unknown: 'on the list: zzzzz', newer: 'newer version', cut: 'end of the link is missing', damaged: 'changed on the way', foreign: 'does not open a list' },
};

const three: SentItem[] = [{ code: codes['ohjaamo-vaasa'] }, { code: codes.tyokokeilu }, { code: codes.vamia }];

function notes(page: Page) {
  return page.locator('#my-list .note:visible');
}

/** The entry's tells of today, from a link that the app made. */
async function tellsOf(page: Page, id: string): Promise<[number, number]> {
  await keepOwn(page, { [id]: '' });
  await open(page, listPage.fi.list);
  await expect(items(page)).toHaveCount(1);
  await settled(page);
  const link = await page.locator('#list-link').inputValue();
  // Language 3 bytes, date 2, texts 1, items 1, flags 1, code 2.
  const [contact, access] = Buffer.from(link.split('#1')[1], 'base64url').subarray(10, 12);
  return [contact, access];
}

test('links are written here as the program writes them', () => {
  const corpus = readFileSync(new URL('../fixtures/links.tsv', import.meta.url), 'utf8');
  const tells: [number, number] = [7, 200];
  const sent = {
    language: 'sv' as const, date: [2026, 11, 22] as [number, number, number], office: 'Österbottens sysselsättningsområde',
    greeting: 'Hej!\nHär är det vi talade om.', goal: 'Töihin keväällä', questions: 'Kan jag studera på kvällen?',
    items: [{ code: '20', tells, note: 'Ring <b>måndag</b> & fråga ”Noste”' }, { code: '21', tells, step: 'register', later: true }, { code: '22', tells, state: 3 }],
  };
  expect(corpus).toContain(`\n#${payload(sent)}\tWhole\t`);
});

for (const language of languages) {
  const { list } = listPage[language];
  const words = says[language];

  test(`an old list says what has changed, what has ended and what is unknown, in ${language}`, async ({ page }) => {
    const [contact, access] = await tellsOf(page, 'vamia');
    const sent = payload({ language, date: [2025, 3, 14], items: [
      { code: codes.vamia, tells: [contact ^ 1, access] }, { code: codes['good-start'] }, { code: codes.nothing }, { code: codes.tyokokeilu, tells: [0, 0] },
    ] });
    await openSent(page, language, sent, 3);
    expect(await order(page)).toEqual(['vamia', 'good-start', 'tyokokeilu']);
    const changed = item(page, 'vamia');
    await expect(changed.locator('.note:visible')).toContainText(words.changed);
    await expect(changed.locator('.note:visible')).toContainText(words.contact);
    await expect(changed.locator('.note:visible')).not.toContainText(words.access);
    await expect(changed.locator('a[href^="tel:"]'), 'the new number').not.toHaveCount(0);
    const ended = item(page, 'good-start');
    await expect(ended.locator('.note:visible')).toContainText(words.ended);
    await expect(ended).toContainText(words.instead);
    await expect(ended.locator('li a').first(), 'its successor comes first').toHaveAttribute('href', /\/welcome-office-vaasa\/$/);
    expect(await ended.locator('li a').count()).toBeLessThanOrEqual(3);
    await expect(ended.locator('a.go, a[href^="tel:"], a[href^="mailto:"]'), 'no way into what is no more').toHaveCount(0);
    await expect(notes(page).filter({ hasText: words.unknown })).toBeVisible();
    await axe(page);
    await fitsAcross(page);

    await openSent(page, language, payload({ language, date: [2025, 3, 14], items: [{ code: codes.vamia, tells: [contact, access ^ 1] }] }), 1);
    await expect(item(page, 'vamia').locator('.note:visible')).toContainText(words.access);
    await expect(item(page, 'vamia').locator('.note:visible')).not.toContainText(words.contact);
    await openSent(page, language, payload({ language, date: [2026, 11, 1], items: [{ code: codes.vamia, tells: [contact, access] }] }), 1);
    await settled(page);
    await expect(notes(page), 'what has not changed is no alarm').toHaveCount(0);
  });

  test(`a damaged link says so and saves what it can, in ${language}`, async ({ page }) => {
    test.slow();
    const whole = payload({ language, date: [2026, 11, 1], greeting: 'Hei hei', items: three });
    // In the third item, before the check of the whole.
    const place = whole.length - 8;
    const letter = whole[place] === 'x' ? 'y' : 'x';
    const cases: [string, string, number][] = [
      [whole.slice(0, -9), words.cut, 2],
      [whole.slice(0, 14), words.cut, 0],
      [whole.slice(0, place) + letter + whole.slice(place + 1), words.damaged, 2],
      [`${whole}xyz`, words.damaged, 3],
      ['2abc', words.newer, 0],
      ['%3Cscript%3E', words.foreign, 0],
      ['1', words.foreign, 0],
      [`1${'A'.repeat(100_000)}`, words.foreign, 0],
      [whole + 'A'.repeat(100_000), words.foreign, 0],
    ];
    for (const [fragment, said, shown] of cases) {
      await page.goto('about:blank');
      await open(page, `${list}#${fragment}`);
      await expect(notes(page).first(), fragment.slice(0, 80)).toContainText(said);
      await expect(items(page)).toHaveCount(shown);
      if (shown > 0) await expect(page.locator('#my-list')).toContainText('Hei hei');
      await expect(page.locator('h1')).toBeVisible();
      await fitsAcross(page);
      expect(await kept(page)).toBeNull();
    }
    await open(page, `${list}#2abc`);
    await axe(page);
    await page.locator(`#my-list a[href="${list}"]`).click();
    await expect(notes(page)).toHaveCount(0);
    await expect(page.locator('#list-add')).toBeVisible();
    // What messengers put after a link is no damage.
    await openSent(page, language, `${whole}.`, 3);
    await expect(notes(page).filter({ hasText: words.damaged })).toHaveCount(0);
  });

  test(`what a messenger shows of a link says nothing of the list, in ${language}`, async ({ page, request }) => {
    const served = await (await request.get(list)).text();
    expect(served).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(served).toContain('<meta name="robots" content="noindex">');
    expect(served).not.toMatch(/(property|name)="(og|twitter):/);
    const sent = payload({ language, date: [2026, 11, 1], office: 'Toimisto', greeting: 'Tervehdys', goal: 'Tavoite', items: three.map((one) => ({ ...one, note: 'Viesti' })) });
    await openSent(page, language, sent, 3);
    await settled(page);
    const head = await page.evaluate(() => document.head.innerHTML + document.title);
    expect(head).not.toMatch(/Toimisto|Tervehdys|Tavoite|Viesti|Ohjaamo|Vamia|kokeilu|prövning|try-out/i);
  });
}

test.describe('what somebody hostile wrote', () => {
  const hostile = [
    '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    '</textarea></blockquote><iframe src="javascript:alert(3)"></iframe>',
    '"><svg onload=alert(4)> javascript:alert(5) {{7*7}} &lt;b&gt;',
    `abc\u202Egnp.exe\u2066\u200B`,
    'W'.repeat(1000),
  ];
  /** The same as it may be shown: without what hides or turns text. */
  const shown = hostile.map((text) => text.replace(/[\u202E\u2066\u200B]/g, ''));
  const elements = '#my-list :is(img, script, iframe, object, embed, style, [onerror], [onload])';
  const [office, greeting, goal, questions] = [hostile[0], hostile[1] + hostile[4].slice(0, 500), hostile[2], hostile[3]];
  const sent = payload({ language: 'fi', date: [2026, 11, 1], office, greeting, goal, questions, items: hostile.map((note, place) => ({ code: Object.values(codes)[place], note })) });

  test('is text, on the list, in the hand-over, on one’s own list and in messages', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
    await openSent(page, 'fi', sent, hostile.length);
    await settled(page);
    const safe = async () => {
      await expect(page.locator(elements)).toHaveCount(0);
      expect(await page.locator('main').textContent()).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/);
      await fitsAcross(page);
    };
    const quotes = page.locator('#my-items .quote [dir="auto"]');
    expect(await quotes.allTextContents()).toEqual(shown);
    for (const text of [office, greeting, goal, shown[3]]) await expect(page.locator('#my-list')).toContainText(text);
    await safe();
    await axe(page);
    for (const [scheme, keys] of [['mailto:', ['subject', 'body']], ['sms:', ['body']]] as const) {
      const href = (await page.locator(`#my-list a[href^="${scheme}"]`).last().getAttribute('href'))!;
      const address = new URL(href.replace('sms:?&', 'sms:?'));
      expect([...address.searchParams.keys()]).toEqual(keys);
      expect(address.pathname).toBe('');
    }
    await page.locator(`#my-list a[href*="${listPage.fi.together}"]`).click();
    for (let turn = 1; turn < hostile.length; turn += 1) {
      await page.locator('[data-list="next"]').click();
      await safe();
    }
    await page.goBack();
    await expect(items(page)).toHaveCount(hostile.length);
    await page.locator('[data-list="keep"]').click();
    await expect(page).toHaveURL(listPage.fi.list);
    await expect(page.locator('#list-note-service-ohjaamo-vaasa')).toHaveValue(shown[0]);
    await expect(page.locator('#list-note-service-tyokokeilu')).toHaveValue(shown[1]);
    await page.locator('#list-several > summary').click();
    await safe();
    expect(dialogs).toEqual([]);
  });

  test('is not shown where it is longer than a note, or no step', async ({ page }) => {
    const long = payload({ language: 'fi', date: [2026, 11, 1], items: [three[0], { code: codes.tyokokeilu, note: 'x'.repeat(10_000) }] });
    await openSent(page, 'fi', long, 1);
    await expect(notes(page).first()).toContainText(says.fi.cut);
    await fitsAcross(page);
    const steps = payload({ language: 'fi', date: [2026, 11, 1], items: [three[0], { code: codes.tyokokeilu, step: '"><img src=x>' }, { code: codes.vamia, step: '../../evil' }] });
    await openSent(page, 'fi', steps, 1);
    await expect(notes(page).first()).toContainText(says.fi.damaged);
    await expect(page.locator(elements)).toHaveCount(0);
    const many = payload({ language: 'fi', date: [2026, 11, 1], items: Array.from({ length: 201 }, () => three[0]) });
    await open(page, `${listPage.fi.list}#${many}`);
    await expect(notes(page).first()).toBeVisible();
    await expect(items(page)).toHaveCount(0);
  });

  test('does not come out of a file', async ({ page }) => {
    await open(page, listPage.fi.list);
    await page.locator('#list-several > summary').click();
    const text = `suoraan-list 2\nlist\t${hostile[0]}\tcurrent\nitem\tservice/vamia\t${hostile[0]}\tnow\tto-do\t\t\t${hostile[1]}\nitem\tservice/<b>\tX\nitem\tservice/../x\tY\n`;
    await page.locator('#list-import').setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(items(page)).toHaveCount(1);
    await expect(page.locator('#list-title')).toHaveValue(hostile[0]);
    await expect(page.locator('#list-note-service-vamia')).toHaveValue(hostile[1]);
    await expect(page.locator(elements)).toHaveCount(0);
    await fitsAcross(page);
  });
});
