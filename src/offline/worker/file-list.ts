/** A file of the site as the build made it. */
export interface ListedFile {
  /** Its address on the site, with the base and without a query. */
  readonly url: string;
  /** The first 16 characters of its SHA-256 in base64url: what does not match is of another build, or broken. */
  readonly hash: string;
  /** Bytes it takes on the device. */
  readonly bytes: number;
  /** Bytes that travel where the server packs them, by gzip. */
  readonly sent: number;
}

/** Every file of a build, and what somebody may wish to keep of them. Written by the build, see `offline-copy.ts`. */
export interface FileList {
  readonly version: string;
  /** By part: `common`, a language (`en`), a lesson of it (`en/check-in`), its search (`en/search`). */
  readonly parts: Readonly<Record<string, readonly ListedFile[]>>;
  /** The parts of a wish: a whole language (`en`), or one route (`en/one-afternoon`). */
  readonly wishes: Readonly<Record<string, readonly string[]>>;
}

/** The part every wish needs. It is kept before the worker is used at all. */
export const common = 'common';

/** How far a wish has come. `within`: another wish keeps all of it. `renewed`: the site has newer files than this list. */
export type WishState = 'none' | 'keeping' | 'paused' | 'kept' | 'within' | 'cut' | 'full' | 'renewed';

/** What the pages are told of a wish. Counts are bytes that travel. */
export interface WishReport {
  readonly wish: string;
  readonly state: WishState;
  readonly sent: number;
  readonly done: number;
  /** Bytes it takes on the device when it is there. */
  readonly bytes: number;
}

/** What a page may ask of the worker. */
export type Asked =
  | { readonly ask: 'keep' | 'pause' | 'free'; readonly wish: string }
  /** A page was opened in a language. Where the connection is not to be spared, the language is kept by itself. */
  | { readonly ask: 'visit'; readonly lang: string; readonly sparing: boolean }
  | { readonly ask: 'go-on' | 'report' | 'use-now' | 'shared' };

/** What the worker tells the pages. `busy`: a gathering is run in another window, so a newer version has to wait. */
export type Told =
  | { readonly tell: 'report'; readonly wishes: readonly WishReport[] }
  | { readonly tell: 'busy' }
  | { readonly tell: 'shared'; readonly files: readonly File[] };

/** Hashes as the list has them. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest.subarray(0, 12)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
