import * as Y from 'yjs';

/** How a stored value begins that is a string (lib0's encoding, which Yjs writes). */
const stringFollows = 119;
/** Longer strings the browser decodes faster as a whole than we letter by letter. */
const short = 48;
/** Names of fields, kinds and states: one string each, however often they come. */
const shared = 16;

/**
 * Reads what Yjs reads, the same and faster: a notebook is hundreds of thousands of short strings, and to ask the
 * browser to decode each costs more than everything else that opening does.
 */
export class QuickDecoder extends Y.UpdateDecoderV1 {
  readonly #shared = new Map<number, string>();

  /** @throws where the bytes end within the string, or are no UTF-8. */
  override readString(): string {
    const { restDecoder: bytes } = this;
    const start = bytes.pos;
    const length = this.readLen();
    const { arr, pos } = bytes;
    const end = pos + length;
    let hash = length;
    let plain = length <= short && end <= arr.length;
    for (let at = pos; plain && at < end; at += 1) {
      const byte = arr[at] ?? 0;
      plain = byte < 128;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (!plain) {
      bytes.pos = start;
      return super.readString();
    }
    bytes.pos = end;
    if (length > shared) return String.fromCharCode(...arr.subarray(pos, end));
    const known = this.#shared.get(hash);
    if (known !== undefined && isWritten(known, arr, pos, length)) return known;
    const text = String.fromCharCode(...arr.subarray(pos, end));
    this.#shared.set(hash, text);
    return text;
  }

  override readAny(): unknown {
    const { restDecoder: bytes } = this;
    if (bytes.arr[bytes.pos] !== stringFollows) return super.readAny();
    bytes.pos += 1;
    return this.readString();
  }
}

function isWritten(text: string, bytes: Uint8Array, from: number, length: number): boolean {
  if (text.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(at) !== bytes[from + at]) return false;
  return true;
}
