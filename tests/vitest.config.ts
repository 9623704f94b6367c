import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tools/chromium.ts';

const executablePath = chromiumPath();
const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const alone = ['leave', 'run', 'kills', 'storage'].map((name) => `tests/site/${name}.test.ts`);

const site = {
  environment: 'node',
  include: ['tests/site/**/*.test.ts'],
  globalSetup: ['tests/site/serve-built-site.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 10_000 } },
};

/** Three layers: pure, a component in a real browser, journeys on the built site. No retries, no sleeps. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [svelte()],
  test: {
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/structure.test.ts', 'tests/unit/**/*.test.ts'],
          testTimeout: 60_000, // a slow machine is given the time; nothing is held to the clock
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath ? { executablePath } : {}), args } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      // Two files at once, one on each core; what is held to a tenth of a second, or kills its browser, stands alone behind.
      { test: { ...site, name: 'site', exclude: alone, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      {
        test: { ...site, name: 'alone', include: alone, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
