/// <reference lib="webworker" />
/*
 * scrypt works for about a second without a pause: in a worker the page stays alive. Each worker answers once and is
 * ended, so that neither the passphrase nor what scrypt made of it outlives the answer.
 */
import { measure, unwrap, wrap } from './age-file.ts';
import { CannotUnlock, type CannotWhy } from './cannot-unlock.ts';

export type PassphraseRequest =
  | { readonly op: 'measure' }
  | {
      readonly op: 'wrap';
      readonly bytes: Uint8Array;
      readonly passphrase: string;
      readonly factor: number;
    }
  | { readonly op: 'unwrap'; readonly bytes: Uint8Array; readonly passphrase: string };

export type PassphraseAnswer =
  | { readonly ms: number }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly why: CannotWhy | null; readonly detail: string };

async function answer(request: PassphraseRequest): Promise<PassphraseAnswer> {
  try {
    if (request.op === 'measure') return { ms: await measure() };
    const { bytes, passphrase } = request;
    const made =
      request.op === 'wrap' ? await wrap(bytes, passphrase, request.factor) : await unwrap(bytes, passphrase);
    return { bytes: new Uint8Array(made) };
  } catch (error) {
    return { why: error instanceof CannotUnlock ? error.why : null, detail: String(error) };
  }
}

const worker = self as unknown as DedicatedWorkerGlobalScope; // TypeScript takes every file for a page's
worker.addEventListener('message', ({ data }: MessageEvent<PassphraseRequest>) => {
  void answer(data).then((said) => worker.postMessage(said));
});
