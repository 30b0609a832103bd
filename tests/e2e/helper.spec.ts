// The watch over every test sees what it must: each test here brings a trouble about and expects it to be noted.
import { axe, expect, test, Troubles } from './helper';

test('a message in the console is noted', async ({ page, troubles }) => {
  troubles.expect(/^console warning: made for this test/);
  await page.goto('/fi/');
  await page.evaluate(() => console.warn('made for this test'));
});

test('an error that nobody catches is noted', async ({ page, troubles }) => {
  troubles.expect(/^error: Error: made for this test/);
  await page.goto('/fi/');
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('made for this test');
    });
  });
  await expect.poll(() => troubles.seen).not.toEqual([]);
});

test('a request that the policy forbids is noted', async ({ page, troubles }) => {
  troubles.expect(/^policy violation: connect-src http:\/\/other\.test/);
  troubles.expect(/^console error: .*Content Security Policy/);
  await page.goto('/fi/');
  await page.evaluate(() => fetch('http://other.test/').catch(() => undefined));
  await expect.poll(() => troubles.seen.join()).toContain('policy violation');
});

test.describe('with no policy in the way', () => {
  test.use({ bypassCSP: true });

  test('a request to another host is noted', async ({ page, troubles }) => {
    troubles.expect(/^request to another host: http:\/\/other\.test\/words$/);
    await page.route('http://other.test/**', (route) =>
      route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await page.goto('/fi/');
    await page.evaluate(() => fetch('http://other.test/words'));
  });
});

test('a trouble that was not expected fails the test, and so does an expected one that never comes', () => {
  const troubles = new Troubles();
  troubles.seen.push('console error: not expected');
  expect(() => troubles.check()).toThrow('not expected');
  const calm = new Troubles();
  calm.expect(/never comes/);
  expect(() => calm.check()).toThrow('never comes');
});

test('an element that a screen reader cannot name is found', async ({ page }) => {
  await page.goto('/fi/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect(axe(page)).rejects.toThrow('button-name');
});
