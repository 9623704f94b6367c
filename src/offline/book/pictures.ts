import { readFile } from 'node:fs/promises';
import type { RouteBook } from './route-book.ts';

/** A picture that goes into the book with the text. */
export interface Picture {
  readonly file: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
};

/** The pictures of a book by their address on the site. @throws for one of another kind, or from elsewhere. */
export async function picturesIn(book: RouteBook, dist: string, base: string): Promise<Map<string, Picture>> {
  const addresses = new Set(
    book.chapters.flatMap(({ html }) =>
      [...html.matchAll(/<img\b[^>]* src="([^"]+)"/g)].map(([, address = '']) => address),
    ),
  );
  const found = [...addresses].map(async (address): Promise<[string, Picture]> => {
    const path = address.slice(base.length);
    const type = types[path.split('.').at(-1) ?? ''];
    if (!address.startsWith(base) || !type) throw new Error(`A book cannot take this picture: ${address}`);
    const file = `pictures/${path.replaceAll('/', '-')}`;
    return [address, { file, type, bytes: await readFile(`${dist}/${path}`) }];
  });
  return new Map(await Promise.all(found));
}
