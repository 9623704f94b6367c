import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the search index beside the site. One face of each lesson only; its ready-made interface stays out. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'common-thread:search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({
          excludeSelectors: ['noscript', '[data-startable]', 'svg'],
        });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count: pages } = await index.addDirectory({ path: folder });
        await index.writeFiles({ outputPath: `${folder}/pagefind` });
        await close();
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}
