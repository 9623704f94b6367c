import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { preview } from 'astro';
import { pseudo } from '../src/language/languages.ts';
import { chromiumPath } from './tools/chromium.ts';
import { faultsOf, killBrowsers, seedOfToday } from './site/kills.ts';
import { ageProgramFaults } from './tools/age-program.ts';
import { epubCheckerPath, epubFaults } from './tools/epub-check.ts';
import { fileInFirefoxFaults } from './tools/firefox-file.ts';
import { firefoxFaults, firefoxPath } from './tools/firefox-journey.ts';

/** `npm run verify`: the checks that need more than a Chromium. Says what to install, and fails without it. */
function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

let failed = false;

spawnSync('astro', ['build'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });

if (!has('java', '-version')) {
  console.error('Java is needed for the HTML checker. Debian: apt-get install default-jre-headless');
  failed = true;
} else {
  const require = createRequire(import.meta.url);
  const jar = require.resolve('vnu-jar/build/dist/vnu.jar');
  if (!existsSync(jar)) {
    console.error('The HTML checker is missing. Run npm ci again.');
    failed = true;
  } else {
    const { status, stderr } = spawnSync(
      'java',
      ['-Xss4m', '-jar', jar, '--skip-non-html', '--errors-only', 'dist'],
      {
        encoding: 'utf8',
        maxBuffer: 64_000_000,
      },
    );
    const lines = stderr.split('\n').filter(Boolean);
    for (const line of lines.slice(0, 60)) console.error(line);
    console.log(`HTML checker: ${status === 0 ? 'no errors' : `${lines.length} errors`}.`);
    if (status !== 0) failed = true;
  }
}

const checker = epubCheckerPath();
if (!checker || !has('java', '-version')) {
  console.error(
    'The EPUB checker and Java are needed. Debian: apt-get install epubcheck; else set EPUBCHECK to its jar.',
  );
  failed = true;
} else {
  // The mirrored language too: its books are turned from right to left.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PSEUDO: '1', OUT: '.cache/pseudo' };
  spawnSync('astro', ['build'], { stdio: 'inherit', env });
  const { checked, faults } = await epubFaults(checker, [
    'dist/download/*',
    `.cache/pseudo/download/${pseudo}`,
  ]);
  for (const fault of faults) console.error(fault);
  console.log(`${checked} EPUBs: ${faults.length === 0 ? 'no error, no warning' : 'failed'}.`);
  if (faults.length > 0) failed = true;
}

if (!has('age', '--version') || !has('script', '--version')) {
  console.error(
    'Another age program, and script, are needed for locked copies. Debian: apt-get install age bsdutils',
  );
  failed = true;
} else {
  const faults = await ageProgramFaults();
  for (const fault of faults) console.error(fault);
  console.log(`Locked copies in another age program: ${faults.length === 0 ? 'open, both ways' : 'failed'}.`);
  if (faults.length > 0) failed = true;
}

const firefox = firefoxPath();
if (!firefox) {
  console.error('Firefox is needed for the main job in another browser. Debian: apt-get install firefox-esr');
  failed = true;
} else {
  const faults = await firefoxFaults(firefox);
  for (const fault of faults) console.error(fault);
  console.log(`The main job in Firefox: ${faults.length === 0 ? 'done' : 'failed'}.`);
  const inFile = await fileInFirefoxFaults(firefox);
  for (const fault of inFile) console.error(fault);
  console.log(`The one file in Firefox, and its copy: ${inFile.length === 0 ? 'done' : 'failed'}.`);
  if (faults.length + inFile.length > 0) failed = true;
}

if (!chromiumPath()) {
  console.error('A Chromium is needed to be killed. npm test installs one.');
  failed = true;
} else {
  const server = await preview({ logLevel: 'error', server: { port: 4393 } });
  const kills = await killBrowsers(`http://localhost:${server.port}`, 50, seedOfToday);
  await server.stop();
  const faults = faultsOf(kills);
  for (const fault of faults) console.error(fault);
  console.log(
    `${kills.length} browsers killed: ${faults.length === 0 ? 'nothing lost or mixed' : 'failed'}.`,
  );
  if (faults.length > 0) failed = true;
}

process.exit(failed ? 1 : 0);
