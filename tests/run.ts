import { spawnSync } from 'node:child_process';
import { chromiumPath } from './tools/chromium.ts';
import { installChromium } from './tools/install-chromium.ts';

/** `npm test`: everything that needs no more than Node and a Chromium. `npm test -- unit` runs one layer. */
const only = process.argv.slice(2);

function run(what: string, command: string, args: readonly string[], env: Record<string, string> = {}): void {
  console.log(`\n== ${what}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (error) throw error;
  if (status !== 0) {
    console.error(`\n${what}: failed.`);
    process.exit(status ?? 1);
  }
  console.log(`== ${what}: done in ${Math.round((Date.now() - started) / 1000)} s`);
}

const wanted = (layer: string): boolean => only.length === 0 || only.includes(layer);
const layers = ['unit', 'browser', 'site'].filter(wanted);

if (wanted('check')) run('Content, types, lint, format', 'node', ['tests/check.ts']);
if (layers.includes('browser') || layers.includes('site')) {
  if (!chromiumPath()) installChromium();
}
if (layers.includes('site')) {
  run('Build', 'astro', ['build']);
  run('Build in a mirrored pseudo-language', 'astro', ['build'], { PSEUDO: '1', OUT: '.cache/pseudo' });
  run('Build for a folder of another site', 'astro', ['build'], { BASE: '/a/folder/', OUT: '.cache/folder' });
}
for (const layer of layers) {
  const projects = layer === 'site' ? ['site', 'alone'] : [layer];
  const named = projects.flatMap((project) => ['--project', project]);
  run(`Tests: ${layer}`, 'vitest', ['run', '--config', 'tests/vitest.config.ts', ...named]);
}
