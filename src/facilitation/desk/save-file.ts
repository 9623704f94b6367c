import { copyText } from '../../notebook/copy-json.ts';
import { lockCopy, today } from '../../notebook/shelf.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';
import type { Taking } from '../../notebook/table-part.ts';

/** Names that Windows keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** Letters of a name; bytes of it, of the 255 that most systems take with all that is added to a name. */
const mostLetters = 60;
const mostBytes = 180;

/** Words as a part of a file name: letters and digits of any script with their marks, the rest as hyphens. */
const nameIn = (words: string): string =>
  words
    .slice(0, 1000)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');

/**
 * A file name that every system takes. A long title is cut, never through a letter; `part` says which of several files of
 * a notebook it is, and stays whole.
 */
export function fileName(title: string, ending: string, part = ''): string {
  const encoder = new TextEncoder();
  let name = '';
  for (const { segment } of new Intl.Segmenter().segment(nameIn(title).slice(0, 10 * mostLetters))) {
    if (name.length >= mostLetters || encoder.encode(name + segment).length > mostBytes) break;
    name += segment;
  }
  name = name.replace(/-+$/, '');
  const whole = [name, nameIn(part)].filter(Boolean).join('-');
  return `${whole === '' ? 'common-thread' : reserved.test(whole) ? `common-thread-${whole}` : whole}.${ending}`;
}

/** Hands a file to the browser to save. Nothing leaves the device by it. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The whole notebook as a copy that comes back with equality. What makes the zip is loaded when it is asked for; where
 * that fails (no network, nothing kept of this site), its text alone is saved, which opens as a notebook all the same.
 */
async function copyOf(stored: StoredNotebook): Promise<{ bytes: Uint8Array<ArrayBuffer>; ending: string }> {
  const { snapshot } = stored;
  const state = stored.state();
  try {
    const { saveCopy } = await import('../../notebook/copy.ts');
    return { bytes: new Uint8Array(saveCopy(snapshot, state)), ending: 'zip' };
  } catch {
    return { bytes: new TextEncoder().encode(copyText(snapshot)), ending: 'json' };
  }
}

/** Saves the whole notebook as an open copy. */
export async function saveWholeCopy(stored: StoredNotebook): Promise<void> {
  const { bytes, ending } = await copyOf(stored);
  saveFile(fileName(stored.snapshot.about.title, ending), bytes, `application/${ending}`);
}

/**
 * Saves the whole notebook as a copy locked with its passphrase. Its name is the day: what the notebook is called stays
 * inside. @throws {CannotUnlock} where this is not the passphrase.
 */
export async function saveLockedCopy(stored: StoredNotebook, passphrase: string): Promise<void> {
  const { bytes, ending } = await copyOf(stored);
  const locked = await lockCopy(stored, bytes, passphrase);
  saveFile(`copy-${today()}.${ending}.age`, locked, 'application/octet-stream');
}

/** Saves a table's part of the notebook, to be opened on one phone. Nothing inside is in it, and no name in its own. */
export async function saveTablePart(stored: StoredNotebook, taking: Taking, name: string): Promise<void> {
  const { saveCopy, openPart } = await import('../../notebook/copy.ts');
  const state = await stored.part(taking);
  const bytes = new Uint8Array(saveCopy(openPart(stored.snapshot.about, state), state));
  saveFile(fileName(name, 'zip'), bytes, 'application/zip');
}
