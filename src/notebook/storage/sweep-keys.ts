import { openDatabase } from './database.ts';
import { destroyKeyFile, fileNames } from './key-file.ts';
import { alone, keyName, nextKeyName } from './vault.ts';

const ofKey = /^(.+)\.(?:key|next)$/;

/**
 * Removes keys that open nothing: a notebook whose making or ending was cut off between its key and its place in the
 * list. A key stays where anything of its notebook is here, in the database or in the files that bring a lost database
 * back; and another window that is just making a notebook has it to itself until its place in the list is written.
 * Answers how many were removed. @throws when the storage refuses.
 */
export async function sweepKeys(): Promise<number> {
  const ids = new Set((await fileNames()).flatMap((name) => ofKey.exec(name)?.[1] ?? []));
  let removed = 0;
  for (const id of ids) {
    if (await isHere(id)) continue;
    await alone(id, async () => {
      // Asked again with the key to ourselves: what was being made when we looked is made now.
      if (await isHere(id)) return;
      await destroyKeyFile(keyName(id));
      await destroyKeyFile(nextKeyName(id));
      removed += 1;
    });
  }
  return removed;
}

async function isHere(id: string): Promise<boolean> {
  const reading = (await openDatabase()).transaction(['notebooks', 'chunks']);
  if (await reading.objectStore('notebooks').get(id)) return true;
  const names = await fileNames();
  return names.some((name) => name.startsWith(`${id}.`) && name.endsWith('.sealed'));
}
