import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** `npm run verify`: the checks that need more than a Chromium. Says what to install, and fails without it. */
function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

let failed = false;

if (!has('java', '-version')) {
  console.error('Java is needed for the HTML checker. Debian: apt-get install default-jre-headless');
  failed = true;
} else {
  spawnSync('astro', ['build'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
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

process.exit(failed ? 1 : 0);
