import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const known = [
  process.env['CHROMIUM'],
  // The same without windows, tabs and extensions: a third faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium to test with: `CHROMIUM`, an installed one, or Playwright's own. Undefined: there is none yet. */
export function chromiumPath(): string | undefined {
  const found = known.find((path) => path && existsSync(path));
  if (found) return found;
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}
