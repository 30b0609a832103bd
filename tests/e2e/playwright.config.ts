// Browser tests on the built site in dist/, in the system's Chromium, on a small phone and on a desk.
// There are no retries: a test that fails now and then is wrong, or has found something.
import { defineConfig } from '@playwright/test';

// Fixed, so that a failure can be looked at again by hand; not the port of `make start`.
const port = 8137;
// Where the second, made-up edition is served, in its folder; see edition.spec.ts.
const editionPort = 8138;
const suoraan = process.env.SUORAAN ?? 'target/release/suoraan';

export default defineConfig({
  testDir: '.',
  outputDir: 'results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    timezoneId: 'Europe/Helsinki',
    locale: 'fi-FI',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }, testIgnore: ['counsellor.spec.ts'] },
    // What people do is tested on the phone; on a desk what depends on the window: layout, keyboard, history, taking over.
    {
      name: 'desk',
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: ['journeys/**', 'municipality.spec.ts', 'entrances.spec.ts', 'narrowing.spec.ts', 'list.spec.ts', 'carry*.spec.ts', 'paths.spec.ts', 'embed.spec.ts', 'open-data.spec.ts', 'edition.spec.ts', 'publish.spec.ts'],
    },
  ],
  webServer: [
    {
      command: `${suoraan} serve ${process.env.SITE ?? 'dist'} --port ${port}`,
      cwd: '../..',
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
    {
      command:
        `${suoraan} build --catalogue tests/editions/stigen --app ${process.env.APP ?? 'target/app'} --out target/editions/stigen && ` +
        `${suoraan} serve target/editions/stigen --base-path /granskar/stigen --port ${editionPort}`,
      cwd: '../..',
      url: `http://127.0.0.1:${editionPort}/granskar/stigen/`,
      timeout: 120_000,
      reuseExistingServer: false,
    },
  ],
});
