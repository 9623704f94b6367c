import { CannotUnlock } from './cannot-unlock.ts';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A file that an age program wrote as text (`age -a`) as the bytes it stands for; any other as it is. */
export function unarmoured(file: Uint8Array): Uint8Array {
  if (String.fromCharCode(...file.subarray(0, begin.length)) !== begin) return file;
  const [, body = ''] =
    /^-----BEGIN.*-----([\sA-Za-z0-9+/=]*)-----END/.exec(new TextDecoder().decode(file)) ?? [];
  try {
    return Uint8Array.from(atob(body), (sign) => sign.charCodeAt(0));
  } catch (error) {
    throw new CannotUnlock('damaged', String(error));
  }
}
