// What every browser test shares: a page that watches for what must never happen, and the accessibility check.
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** What went wrong in a test, in every page of it. Any trouble that the test did not expect fails it. */
export class Troubles {
  /** One line each, in the order in which they came. */
  readonly seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /**
   * Says that the test brings a trouble about on purpose, such as the 404 of a page that is not there. Call it first;
   * a trouble that is expected and never comes fails the test too.
   */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Fails unless the troubles seen are those expected. */
  check(): void {
    const unexpected = this.seen.filter((trouble) => !this.#expected.some((pattern) => pattern.test(trouble)));
    expect(unexpected, 'the console is empty, and nothing was asked of another host or against the policy').toEqual([]);
    const missing = this.#expected.filter((pattern) => !this.seen.some((trouble) => pattern.test(trouble)));
    expect(missing.map(String), 'what the test expects to go wrong does go wrong').toEqual([]);
  }
}

export const test = base.extend<{ troubles: Troubles }>({
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles = new Troubles();
      await watch(context, new URL(baseURL!).host, troubles.seen);
      await use(troubles);
      troubles.check();
    },
    { auto: true },
  ],
});

export { expect };

/** Notes in `troubles` what goes wrong in any page or worker of `context`, one line each. */
export async function watch(context: BrowserContext, host: string, troubles: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    // What stays in the browser (data:, blob:, about:) has no host.
    if (url.host !== '' && url.host !== host) troubles.push(`request to another host: ${url}`);
  });
  // The console says violations too, but not those of a policy that only reports.
  await context.exposeBinding('noteViolation', (_source, text: string) => {
    troubles.push(`policy violation: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note = (window as unknown as { noteViolation: (text: string) => void }).noteViolation;
      note(`${event.violatedDirective} ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`);
    });
  });
}

/** Fails with every accessibility violation that axe finds in the page as it is now: rule, elements, what to do. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
  expect(found, 'axe finds no violation').toEqual([]);
}
