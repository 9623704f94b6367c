import type { Lesson } from '../../catalog/resolve.ts';
import { asset } from '../../language/link.ts';

/** A lesson whole, as `catalog/<lang>/<lesson>.json` holds it. */
export type Guide = Omit<Lesson, 'body'>;

const loaded = new Map<string, Promise<Guide | undefined>>();

async function load(address: string): Promise<Guide | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  // What the build wrote from the same type.
  return answer?.ok ? ((await answer.json()) as Guide) : undefined;
}

/** The guides of these lessons by id; one that is neither here nor reachable is missing, and the paper says so. */
export async function loadGuides(lang: string, ids: readonly string[]): Promise<ReadonlyMap<string, Guide>> {
  const found = await Promise.all(
    ids.map(async (id) => {
      const address = asset(`catalog/${lang}/${encodeURIComponent(id)}.json`);
      const guide = loaded.get(address) ?? load(address);
      loaded.set(address, guide);
      const here = await guide;
      // Asked again next time: the network may be back.
      if (!here) loaded.delete(address);
      return [id, here] as const;
    }),
  );
  return new Map(found.flatMap(([id, guide]) => (guide ? [[id, guide] as const] : [])));
}
