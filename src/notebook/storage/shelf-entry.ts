import { endsWith, type About } from '../records/about.ts';
import { seal } from './cipher.ts';
import type { ShelfEntry } from './database.ts';

/** What lies open about a notebook, and its title as ciphertext. */
export async function entryOf(about: About, key: CryptoKey): Promise<ShelfEntry> {
  return {
    id: about.id,
    opened: about.opened,
    ends: endsWith(about),
    kept: about.keep !== null,
    until: about.keep?.until ?? null,
    title: await seal(key, new TextEncoder().encode(about.title)),
  };
}
