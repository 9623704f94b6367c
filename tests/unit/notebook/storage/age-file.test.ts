import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { unwrap, wrap } from '../../../../src/notebook/storage/age-file.ts';
import { CannotUnlock } from '../../../../src/notebook/storage/cannot-unlock.ts';
import { factorFor, factorOf, secondsFor } from '../../../../src/notebook/storage/work-factor.ts';

const words = new TextEncoder().encode('The roof leaks since March.');
const passphrase = 'kettle violin harbour seven';
const locked = await wrap(words, passphrase, 10);

const why = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof CannotUnlock ? error.why : String(error)),
  );

test('a file opens with its passphrase, and says that another one is wrong', async () => {
  expect(await unwrap(locked, passphrase)).toEqual(words);
  expect(await why(unwrap(locked, 'kettle violin harbour eight'))).toBe('wrong');
  expect(await why(unwrap(locked, 'Kettle violin harbour seven'))).toBe('wrong');
});

test('a space behind the last word, and an accent written in two parts, lock nobody out', async () => {
  const accented = await wrap(words, 'canción café', 10);
  expect(await unwrap(accented, ' cancio\u0301n cafe\u0301 ')).toEqual(words);
});

test('a file that another program wrote as text opens too', async () => {
  const text = new TextEncoder().encode(armor.encode(locked));
  expect(await unwrap(text, passphrase)).toEqual(words);
});

test('a foreign file is not called damaged, and neither is one locked for a key', async () => {
  expect(await why(unwrap(new TextEncoder().encode('PK\u0003\u0004 a zip'), passphrase))).toBe('foreign');
  expect(await why(unwrap(new Uint8Array(), passphrase))).toBe('foreign');
  const forKey = new Encrypter();
  forKey.addRecipient(await identityToRecipient(await generateIdentity()));
  expect(await why(unwrap(await forKey.encrypt(words), passphrase))).toBe('foreign');
});

test('a file cut anywhere, or garbled behind its header, gives nothing and is called damaged', async () => {
  const header = new TextDecoder().decode(locked.subarray(0, 200)).indexOf('\n---') + 1;
  for (const length of [5, 30, 60, header, header + 20, locked.length - 17, locked.length - 1])
    expect(await why(unwrap(locked.subarray(0, length), passphrase)), `${length} bytes`).toBe('damaged');
  for (const at of [header + 8, header + 60, locked.length - 1]) {
    const garbled = locked.slice();
    garbled[at] = (garbled[at] ?? 0) ^ 1;
    expect(await why(unwrap(garbled, passphrase)), `byte ${at}`).toBe('damaged');
  }
});

test('a header that asks for more work than any phone can do is not tried', () => {
  const asking = new TextDecoder('latin1').decode(locked).replace(/^(.*\n-> scrypt \S+) 10\n/, '$1 29\n');
  expect(factorOf(Uint8Array.from(asking, (sign) => sign.charCodeAt(0)))).toBe('foreign');
});

test('the work factor makes one unlock take about a second, within its bounds', () => {
  expect(factorOf(locked)).toBe(10);
  for (const ms of [20, 55, 90, 400]) {
    const factor = factorFor(ms);
    expect(secondsFor(factor, ms)).toBeGreaterThan(0.69);
    expect(secondsFor(factor, ms)).toBeLessThan(1.45);
  }
  expect(factorFor(0.01)).toBe(20);
  expect(factorFor(20_000)).toBe(15);
  expect(secondsFor(15, 20_000)).toBe(40);
});
