import { spawnSync } from 'node:child_process';
import { findingLine } from '../src/catalog/finding.ts';
import { lintContent } from '../src/catalog/lint.ts';

/** `npm run check`: content, types, lint, format. Everything is reported before it fails. */
let failed = false;

const findings = lintContent('.');
for (const finding of findings) console.log(findingLine(finding));
const errors = findings.filter(({ level }) => level === 'error').length;
console.log(`Content: ${errors} errors, ${findings.length - errors} pieces of advice.`);
if (errors > 0) failed = true;

for (const [what, command, ...args] of [
  [
    'Types of Astro pages',
    'astro',
    'check',
    '--minimumFailingSeverity',
    'error',
    '--minimumSeverity',
    'error',
  ],
  ['Types of Svelte views', 'svelte-check', '--tsconfig', 'tsconfig.json', '--threshold', 'error'],
  ['Lint', 'eslint', '-c', 'tests/eslint.config.js', '--max-warnings', '0', 'src', 'tests'],
  ['Format', 'prettier', '--check', '--log-level', 'warn', 'src', 'tests', 'astro.config.mjs'],
] as const) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  console.log(`${what}: ${status === 0 ? 'nothing found' : 'see above'}.`);
  if (status !== 0) failed = true;
}
process.exit(failed ? 1 : 0);
