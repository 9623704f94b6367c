import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FileList } from '../../src/offline/worker/file-list.ts';

/** The list of files that a built site's service worker goes by. */
export function offlineList(folder: string): FileList {
  const worker = readFileSync(`${folder}/service-worker.js`, 'utf8');
  const written = /^const LIST = (.*);$/m.exec(worker)?.[1];
  if (written === undefined) throw new Error(`The service worker in ${folder} has no list.`);
  return JSON.parse(written) as FileList; // written by the build
}

/** Bytes that travel for what somebody wishes to keep, measured from the files themselves. */
export function bytesOf(folder: string, wish: string): number {
  const { parts, wishes } = offlineList(folder);
  return (wishes[wish] ?? [])
    .flatMap((part) => parts[part] ?? [])
    .map(({ url }) => `${folder}${url}${url.endsWith('/') ? 'index.html' : ''}`)
    .reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).byteLength, 0);
}
