import type { AstroIntegration } from 'astro';
import { findingLine } from './finding.ts';
import { lintContent } from './lint.ts';

/** Stops a build whose content has errors, after saying all of them. Advice is for `npm run check`. */
export function contentLint(): AstroIntegration {
  return {
    name: 'common-thread:content-lint',
    hooks: {
      'astro:build:start': () => {
        const errors = lintContent('.').filter(({ level }) => level === 'error');
        if (errors.length > 0)
          throw new Error(`The content has ${errors.length} errors.\n${errors.map(findingLine).join('\n')}`);
      },
    },
  };
}
