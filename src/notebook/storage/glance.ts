import { importKey, seal, unseal } from './cipher.ts';
import { destroyKeyFile, readKeyFile, writeKeyFile } from './key-file.ts';

/*
 * What a large notebook shows at first glance, as ciphertext under its own key in a file beside it. It may be a little
 * older than the notebook, or missing: nothing depends on it.
 */

const nameOf = (id: string): string => `${id}.glance`;
const ivLength = 12;

/** Keeps a text in the place of the one before. */
export async function keepGlance(id: string, key: CryptoKey, text: string): Promise<void> {
  const { iv, bytes } = await seal(key, new TextEncoder().encode(text));
  const file = new Uint8Array(ivLength + bytes.byteLength);
  file.set(iv);
  file.set(new Uint8Array(bytes), ivLength);
  await writeKeyFile(nameOf(id), file);
}

/** What was kept under this key, the 32 bytes of it; undefined where there is nothing that it opens. */
export async function readGlance(id: string, key: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const file = await readKeyFile(nameOf(id));
  if (!file) return undefined;
  try {
    const sealed = { iv: file.slice(0, ivLength), bytes: file.slice(ivLength).buffer };
    return new TextDecoder().decode(await unseal(await importKey(key), sealed));
  } catch {
    return undefined; // torn, or of a former key
  }
}

export const dropGlance = (id: string): Promise<void> => destroyKeyFile(nameOf(id));
