import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;
const inline = /<(style|script)\b[^>]*>(.*?)<\/\1>/gs;
const hash = / '(sha256-[^']+)'/g;

/**
 * Lets a page's policy allow its own inline styles and scripts and no others. Astro lists those of the whole site in
 * every page: what is not there need not be allowed, and hashes do not compress.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'common-thread:own-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const narrowed: Promise<void>[] = [];
        for await (const page of glob('**/*.html', { cwd: folder }))
          narrowed.push(narrow(`${folder}${page}`));
        await Promise.all(narrowed);
      },
    },
  };
}

async function narrow(page: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  const own = new Set(
    [...html.matchAll(inline)].map(
      ([, , content = '']) => `sha256-${createHash('sha256').update(content).digest('base64')}`,
    ),
  );
  const keepOwn = (listed: string): string =>
    listed.replaceAll(hash, (each, name: string) => (own.has(name) ? each : ''));
  await writeFile(page, html.replace(policy, keepOwn));
}
