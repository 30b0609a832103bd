// An association publishes its service by itself: in each language, from an empty form to files that `suoraan check`
// accepts and a site with the service on it; without a network once the form is there; changed and confirmed later.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './helper';
import { languages, open, type Language } from './site';

const root = resolve('../..');
const suoraan = resolve(root, process.env.SUORAAN ?? 'target/release/suoraan');

const form: Record<Language, { path: string; service: string; next: string; words: Record<string, string>; missing: string; date: string; long: string; personal: string; ours: string; right: string }> = {
  fi: {
    path: '/fi/ilmoita/', service: '/fi/palvelu/', next: 'Jatka', missing: 'Palvelun nimi (suomi): Tämä puuttuu', date: 'ei ole päivä', long: 'Tee siitä kaksi', personal: 'henkilön omalta osoitteelta', ours: 'muuta tietoja', right: 'pitävät yhä paikkansa',
    words: { name: 'Rannan avoin olohuone', promise: 'Saat seuraa ja kahvia kolmena päivänä viikossa.', what_happens: 'Tulet käymään, ja joku ottaa sinut vastaan.', who_for: 'Sinulle, joka olet ilman työtä.', first_step: 'Soita ja kysy, milloin voit tulla.', ready_sentence: 'Hei, voinko tulla käymään?' },
  },
  sv: {
    path: '/sv/anmal/', service: '/sv/tjanst/', next: 'Fortsätt', missing: 'Tjänstens namn (svenska): Det här saknas', date: 'ingen dag', long: 'Gör två av den', personal: 'persons egen adress', ours: 'ändra uppgifterna', right: 'stämmer fortfarande',
    words: { name: 'Strandens öppna vardagsrum', promise: 'Du får sällskap och kaffe tre dagar i veckan.', what_happens: 'Du kommer på besök och någon tar emot dig.', who_for: 'För dig som är utan jobb.', first_step: 'Ring och fråga när du kan komma.', ready_sentence: 'Hej, får jag komma på besök?' },
  },
  en: {
    path: '/en/publish/', service: '/en/service/', next: 'Continue', missing: 'Name of the service (English): This is missing', date: 'not a date', long: 'Make two of it', personal: 'person’s own address', ours: 'change it', right: 'still right',
    words: { name: 'Open living room by the shore', promise: 'You get company and coffee three days a week.', what_happens: 'You come to visit, and somebody welcomes you.', who_for: 'For you if you are out of work.', first_step: 'Call and ask when you can come.', ready_sentence: 'Hello, can I come to visit?' },
  },
};

/** A field by its path in the file. */
function field(page: Page, path: string) {
  return page.locator(`[id="${path.replaceAll(/[._]/g, '-')}"]`);
}

function step(page: Page, name: string) {
  return page.locator(`#step-${name}`);
}

async function next(page: Page, language: Language): Promise<void> {
  await fitsAcross(page);
  await page.locator('[data-step]:visible').getByRole('button', { name: form[language].next }).click();
}

async function fitsAcross(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'nothing sticks out of the window').toBeLessThanOrEqual(0);
}

/** The text of a link that saves a file. */
async function saved(page: Page, name: RegExp): Promise<string> {
  const href = await page.locator('#publish-files').getByRole('link', { name }).getAttribute('href');
  expect(href).toMatch(/^data:text\/plain;charset=utf-8,/);
  return decodeURIComponent(href!.slice(href!.indexOf(',') + 1));
}

/** Fills the form from the first step to the last, in one language. */
async function fill(page: Page, language: Language): Promise<void> {
  const { words } = form[language];
  await field(page, 'organisation').fill('Rannan tuki ry');
  await field(page, `organisation.text.${language}.promise`).fill(words.promise);
  await page.locator('#kind').locator('[value=project]').check();
  await field(page, 'valid.to').fill('31.12.2027');
  await field(page, 'keepers').fill('toimisto@ranta.example');
  await page.locator('#keepers-second').fill('info@ranta.example');
  await next(page, language);

  await expect(step(page, 'words')).toBeVisible();
  for (const [name, value] of Object.entries(words)) await field(page, `text.${language}.${name}`).fill(value);
  await next(page, language);

  await expect(step(page, 'access')).toBeVisible();
  await page.locator('#publish-place').fill('Vaasa');
  await page.locator('#publish-place').press('Enter');
  await expect(page.locator('#publish-chosen-places').getByRole('checkbox')).toBeChecked();
  await page.locator('#situations').getByRole('checkbox').first().check();
  await page.locator('#way-in').locator('[value=contact]').check();
  await page.locator('#cost').locator('[value=free]').check();
  await page.locator('#languages').locator('[value=sv]').check();
  await next(page, language);

  await expect(step(page, 'reach')).toBeVisible();
  await field(page, 'contacts.1.value').fill('06 000 0099');
  await field(page, 'first_step.type').selectOption('call');
  await field(page, 'first_step.target').selectOption({ label: '06 000 0099' });
  await next(page, language);
  await expect(step(page, 'send')).toBeVisible();
}

test.describe('a person new to it publishes a service', () => {
  // One catalogue takes all three proposals, and one site is built of it at the end.
  test.describe.configure({ mode: 'serial' });
  const folder = mkdtempSync(join(tmpdir(), 'suoraan-'));
  const catalogue = join(folder, 'catalogue');
  const published: [Language, string][] = [];
  const run = (...args: string[]) => execFileSync(suoraan, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

  test.beforeAll(() => cpSync(join(root, 'catalogue'), catalogue, { recursive: true }));
  test.afterAll(() => rmSync(folder, { recursive: true }));

  for (const language of languages) {
    test(`and it passes the check, in ${language}`, async ({ page }) => {
      test.slow();
      const { path, words } = form[language];
      await open(page, path);
      await axe(page);
      await fitsAcross(page);
      await fill(page, language);
      await expect(page.locator('#publish-open-points')).toBeHidden();
      await expect(page.locator('#publish-card')).toContainText(words.name);
      await expect(page.locator('#publish-card')).toContainText(words.promise);
      await page.locator('#publish-page-fold summary').first().click();
      await expect(page.locator('#publish-page h1')).toHaveText(words.name);
      await expect(page.locator('#publish-page')).toContainText(words.ready_sentence);
      await axe(page);
      await fitsAcross(page);

      const links = await page.locator('#publish-files').getByRole('link').all();
      const files = await Promise.all(links.map(async (link) => {
        const file = join(folder, (await link.getAttribute('download'))!);
        const href = (await link.getAttribute('href'))!;
        writeFileSync(file, decodeURIComponent(href.slice(href.indexOf(',') + 1)));
        return file;
      }));
      // The provider is new to the catalogue only once.
      expect(files.length).toBe(2);
      const accepted = run('accept', '--catalogue', catalogue, ...(published.length === 0 ? files : files.slice(1)));
      expect(accepted).toContain(published.length === 0 ? '2 files written, 2 new codes' : '1 files written, 1 new codes');
      expect(run('check', '--catalogue', catalogue)).toContain(' 0 errors');
      const id = files[1].replace(/^.*\/(.*)\.toml$/, '$1');
      expect(readFileSync(join(catalogue, 'services', `${id}.toml`), 'utf8')).toContain(words.promise);
      published.push([language, id]);
    });
  }

  test('and all of them are on the site that is built', () => {
    test.setTimeout(600_000);
    const site = join(folder, 'dist');
    // Over the built site, as an editor does it.
    cpSync(join(root, process.env.SITE ?? 'dist'), site, { recursive: true });
    run('build', '--catalogue', catalogue, '--app', process.env.APP ?? 'target/app', '--out', site);
    for (const [language, id] of published) {
      const { service, words } = form[language];
      expect(readFileSync(join(site, service, id, 'index.html'), 'utf8')).toContain(words.promise);
    }
  });
});

for (const language of languages) {
  test(`mistakes are said at their fields, with what to do, in ${language}`, async ({ page }) => {
    const words = form[language];
    await open(page, words.path);
    await field(page, 'valid.to').fill('next spring');
    await field(page, 'keepers').fill('first.last@example.org');
    await next(page, language);
    const trouble = step(page, 'who').getByRole('alert');
    await expect(trouble).toBeVisible();
    await expect(page.locator('#valid-to-error')).toContainText(words.date);
    await expect(page.locator('#keepers-error')).toContainText(words.personal);
    await expect(field(page, 'valid.to')).toHaveAttribute('aria-invalid', 'true');
    await trouble.getByRole('link').last().click();
    await expect(field(page, 'keepers')).toBeFocused();
    await axe(page);
    await field(page, 'valid.to').fill('12/2027');
    await expect(page.locator('#valid-to-error')).toBeHidden();

    // Advice comes while one writes, and holds nobody up.
    await page.locator('[data-step-link=words]').click();
    const long = 'abc '.repeat(30);
    await field(page, `text.${language}.what_happens`).fill(long);
    await expect(page.locator(`#text-${language}-what-happens-advice`)).toContainText(words.long);
    await expect(page.locator(`[data-count="text.${language}.what_happens"]`)).toHaveText(/^119 \/ \d+$/);
    await axe(page);

    await page.locator('[data-step-link=send]').click();
    await expect(page.locator('#publish-open-points')).toContainText(words.missing);
    await expect(page.locator('#publish-ways')).toBeHidden();
    await axe(page);
  });
}

test('the form goes on without a network, and the draft stays on the phone', async ({ page, context }) => {
  await open(page, form.fi.path);
  await context.setOffline(true);
  await fill(page, 'fi');
  const text = await saved(page, /avoin-olohuone/);
  expect(text).toContain('promise = "Saat seuraa ja kahvia kolmena päivänä viikossa."');
  await context.setOffline(false);
  await open(page, form.sv.path);
  await expect(field(page, 'organisation')).toHaveValue('Rannan tuki ry');
  await expect(page.locator('#kind [value=project]')).toBeChecked();
  await expect(field(page, 'text.fi.promise')).toHaveValue(form.fi.words.promise);
  await page.locator('[data-step-link=send]').click();
  expect(await saved(page, /avoin-olohuone/)).toContain('situations = [');
});

test('a file that was saved opens again, and another kind of file changes nothing', async ({ page }) => {
  await open(page, form.en.path);
  await fill(page, 'en');
  const text = await saved(page, /living-room/);
  const before = await page.locator('#publish-file-text').textContent();
  await page.locator('details', { has: page.locator('#publish-open') }).locator('summary').click();
  const choose = (content: string) =>
    page.locator('#publish-open').setInputFiles({ name: 'x.toml', mimeType: 'text/plain', buffer: Buffer.from(content) });
  await choose('id = "broken');
  await expect(page.locator('#publish-said')).toContainText('could not be read');
  expect(await page.locator('#publish-file-text').textContent()).toBe(before);
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await expect(field(page, 'text.en.name')).toHaveValue('');
  await choose(text);
  await expect(field(page, 'text.en.name')).toHaveValue(form.en.words.name);
  await page.getByRole('button', { name: 'Bring back' }).click();
});

test('a service is opened for change from its page, with everything that it says', async ({ page }) => {
  await open(page, `${form.fi.service}ohjaamo-vaasa/`);
  await page.getByRole('link', { name: form.fi.ours }).click();
  await expect(page).toHaveURL(new RegExp(`${form.fi.path}#`));
  await expect(field(page, 'text.sv.name')).toHaveValue('Ohjaamo Vaasa – Navigator för unga i Vasa');
  await page.locator('[data-step-link=words]').click();
  await field(page, 'text.fi.promise').fill('Saat apua työhön ja arkeen, kun olet alle 30-vuotias.');
  await page.locator('[data-step-link=send]').click();
  await expect(page.locator('#publish-ways')).toBeVisible();
  const text = await saved(page, /ohjaamo-vaasa/);
  const was = readFileSync(join(root, 'catalogue/services/ohjaamo-vaasa.toml'), 'utf8').split('\n');
  const now = text.split('\n');
  const gone = was.filter((line) => !now.includes(line));
  expect(gone, 'only the promise is another').toEqual([was.find((line) => line.startsWith('promise'))]);
  expect(text).toContain('checked = { on = ');
  await axe(page);
});

for (const language of languages) {
  test(`"still right" is one tap to a message that is ready, in ${language}`, async ({ page }) => {
    await open(page, `${form[language].service}ohjaamo-vaasa/`);
    await page.getByRole('link', { name: form[language].right }).click();
    const message = page.locator('#publish-confirm pre');
    await expect(message).toContainText('id = "ohjaamo-vaasa"');
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    await expect(message).toContainText(`checked = { on = ${today}, by = "organisation" }`);
    await expect(page.locator('#publish-form')).toBeHidden();
    await axe(page);
    await fitsAcross(page);
  });
}

test('what people type into the form never becomes more than text', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)>"</script><b>x</b>';
  await open(page, form.en.path);
  await page.locator('[data-step-link=words]').click();
  await field(page, 'text.en.name').fill(hostile);
  await field(page, 'text.en.promise').fill(hostile);
  await expect(page.locator('#publish-card')).toContainText(hostile);
  await expect(page.locator('#publish-card img, #publish-card b, #publish-card script')).toHaveCount(0);
});
