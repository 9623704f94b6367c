import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOneFiles } from './one-file/write-files.ts';

/** Writes what can be taken along into the built site, once its pages are there: one file for each route and language. */
export function editions(base: string): AstroIntegration {
  return {
    name: 'common-thread:editions',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await writeOneFiles(fileURLToPath(dir).replace(/\/$/, ''), base);
        const most = Math.max(0, ...files.map(({ bytes }) => bytes));
        logger.info(`${files.length} one-file editions, the largest of ${Math.round(most / 1000)} kB.`);
      },
    },
  };
}
