// The site in the words of its users: where pages are in each language, how to search, how to wait for the app.
import { expect, type Page } from '@playwright/test';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Words of each language that these tests use. `finds` is an entry that the query must lead to. */
export const words: Record<Language, { search: string; service: string; query: string; finds: string; firstStep: string; access: string }> = {
  fi: { search: '/fi/haku/', service: '/fi/palvelu/', query: 'ohjaamo', finds: 'ohjaamo-vaasa', firstStep: 'Ensimmäinen askel', access: 'Pääsenkö mukaan?' },
  sv: { search: '/sv/sok/', service: '/sv/tjanst/', query: 'skuldrådgivning', finds: 'talous-ja-velkaneuvonta', firstStep: 'Första steget', access: 'Kan jag komma med?' },
  en: { search: '/en/search/', service: '/en/service/', query: 'work trial', finds: 'tyokokeilu', firstStep: 'First step', access: 'Can I get in?' },
};

/** Opens a page and waits until the app runs over it. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await running(page);
}

export async function running(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'app');
}

export async function searchReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-search', 'ready', { timeout: 15_000 });
}

/** Types into the one search box, key by key, and waits for the results that answer it. */
export async function search(page: Page, query: string): Promise<void> {
  await searchReady(page);
  await page.getByRole('searchbox').pressSequentially(query);
  await answered(page, query);
}

export async function answered(page: Page, query: string): Promise<void> {
  await expect(page.locator('#results')).toHaveAttribute('data-query', query.trim(), { timeout: 15_000 });
}

/** Holds back requests that fit, until the returned function is called. */
export async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return release;
}
