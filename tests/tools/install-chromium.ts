import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.ts';

const tries: readonly {
  readonly says: string;
  readonly command: string;
  readonly args: readonly string[];
}[] = [
  { says: "Debian's package list", command: 'apt-get', args: ['update', '-qq'] },
  {
    says: "Debian's chromium-headless-shell",
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'],
  },
  {
    says: "Debian's chromium",
    command: 'apt-get',
    args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  },
  { says: "Playwright's own Chromium", command: 'playwright', args: ['install', '--with-deps', 'chromium'] },
];

/** Gets a Chromium where there is none, or says plainly what is needed and ends the run. */
export function installChromium(): void {
  for (const { says, command, args } of tries) {
    if (command === 'apt-get' && process.getuid?.() !== 0) continue;
    console.log(`No Chromium yet. Trying: ${says}.`);
    spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (chromiumPath()) return;
  }
  console.error(`
The tests need a Chromium, and none could be installed here.
Install one (Debian: "sudo apt-get install chromium"; elsewhere: "npx playwright install chromium"),
or say where one is: CHROMIUM=/path/to/chromium npm test`);
  process.exit(1);
}
