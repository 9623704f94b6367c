import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { asset } from '../../language/link.ts';

/** The catalog in a language; undefined where it cannot be had. */
export async function catalogIn(lang: string): Promise<CatalogIndex | undefined> {
  const answer = await fetch(asset(`catalog/${lang}/index.json`)).catch(() => undefined);
  return answer?.ok ? answer.json() : undefined;
}
