import { close, createIndex } from 'pagefind';

/**
 * Builds the search index beside the site and answers how many pages it read. One face of each lesson only: guides
 * are not even parsed. Its ready-made interface stays out.
 */
export async function buildSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: ['noscript', '[data-startable]', 'svg'] });
  if (!index) throw new Error(errors.join('\n'));
  const { page_count: pages } = await index.addDirectory({ path: folder, glob: '{*,*/*,*/*/*}/index.html' });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  return pages;
}
