import { openDatabase } from './storage/database.ts';
import { canKeepKeys, fileNames } from './storage/key-file.ts';

/** Begins what every opening waits for, while a page still loads what it shows. Where it fails, the opening says so. */
export function getReady(): void {
  if (!canKeepKeys()) return;
  openDatabase().catch(() => undefined);
  fileNames().catch(() => undefined);
}
