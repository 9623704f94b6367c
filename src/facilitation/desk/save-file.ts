import { copyText } from '../../notebook/copy-json.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';

/** A file name that every system takes: letters and digits of any script, the rest as hyphens. */
export function fileName(title: string, ending: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'common-thread'}.${ending}`;
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
export async function saveWholeCopy(stored: StoredNotebook): Promise<void> {
  const { snapshot } = stored;
  const state = stored.state();
  try {
    const { saveCopy } = await import('../../notebook/copy.ts');
    const copy = new Uint8Array(saveCopy(snapshot, state));
    saveFile(fileName(snapshot.about.title, 'zip'), copy, 'application/zip');
  } catch {
    saveFile(fileName(snapshot.about.title, 'json'), copyText(snapshot), 'application/json');
  }
}
