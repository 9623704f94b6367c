import { expect, test } from 'vitest';
import {
  about,
  bytes,
  CannotUnlock,
  destroyVault,
  device,
  keyNames,
  openWith,
  Vault,
  vaultWith,
} from './vault-on-device.ts';

test('locked, it opens with its passphrase only, and lists neither words nor name', async () => {
  const vault = await vaultWith();
  const raw = device().keys.get('n1.key')?.slice();
  await vault.replaceAll(bytes('all'), about, await vault.lockFor('four plain odd words'));
  expect(vault.locked).toBe(true);
  expect(await openWith()).toBe('locked');
  expect(await openWith('other words')).toBe('wrong');
  expect(await openWith('four plain odd words')).toEqual(['all']);
  expect(keyNames()).toEqual(['n1.key']);
  const file = Buffer.from(device().keys.get('n1.key') ?? []);
  expect(file.includes(Buffer.from(raw ?? []))).toBe(false);
});

test('the passphrase is changed and taken off only by who knows it', async () => {
  const vault = await vaultWith('old words');
  await expect(vault.lockFor('new words', 'wrong words')).rejects.toThrow(CannotUnlock);
  await expect(vault.lockFor(null)).rejects.toThrow(CannotUnlock);
  expect(await openWith('old words')).toEqual(['one', 'two']);
  await vault.replaceAll(bytes('all'), about, await vault.lockFor('new words', 'old words'));
  expect(await openWith('old words')).toBe('wrong');
  expect(await openWith('new words')).toEqual(['all']);
  await vault.replaceAll(bytes('all'), about, await vault.lockFor(null, 'new words'));
  expect(await openWith()).toEqual(['all']);
});

test('forgetting in a locked notebook gives it a new key behind the same passphrase', async () => {
  const vault = await vaultWith('plain odd words');
  const before = device().restarted();
  await vault.replaceAll(bytes('without those words'), about);
  expect(await openWith()).toBe('locked');
  expect(await openWith('plain odd words')).toEqual(['without those words']);
  // The old chunks do not open with what is there now.
  device().chunks = before.chunks;
  await expect(openWith('plain odd words')).rejects.toThrow();
});

test('a window that still holds an older key cannot write what nobody could read', async () => {
  const vault = await vaultWith();
  const opened = await Vault.open('n1');
  if (!opened || opened === 'locked') throw new Error('It should be open.');
  const other = opened.vault;
  await vault.replaceAll(bytes('all'), about, await vault.lockFor('plain odd words'));
  await expect(other.append([bytes('late')])).rejects.toThrow('another key');
  await expect(other.label(about)).rejects.toThrow('another key');
  await expect(other.replaceAll(bytes('late'), about)).rejects.toThrow('another key');
  await vault.append([bytes('later')]);
  expect(await openWith('plain odd words')).toEqual(['all', 'later']);
});

test('a device that is full keeps the key that opens what is there', async () => {
  const vault = await vaultWith();
  const lock = await vault.lockFor('plain odd words');
  device().steps = 0;
  device().crashAt = 2; // the transaction
  await expect(vault.replaceAll(bytes('all'), about, lock)).rejects.toThrow();
  device().crashAt = Infinity;
  expect(vault.locked).toBe(false);
  await vault.append([bytes('three')]);
  expect(await openWith()).toEqual(['one', 'two', 'three']);
});

test('a second notebook of the same id never takes the place of a key that is there', async () => {
  await vaultWith('plain odd words');
  await expect(Vault.create(about)).rejects.toThrow();
  expect(await openWith('plain odd words')).toEqual(['one', 'two']);
});

test('the minutes after which it closes stay when its name changes', async () => {
  const vault = await vaultWith('plain odd words');
  await vault.closeAfter(15);
  await vault.label({ ...about, title: 'Another name' });
  const opened = await Vault.open('n1', 'plain odd words');
  expect(opened && opened !== 'locked' && opened.vault.idle).toBe(15);
});

async function glanceOf(passphrase?: string): Promise<string | undefined> {
  let glance: string | undefined;
  await Vault.open('n1', passphrase, (kept) => void (glance = kept));
  return glance;
}

test('what was kept to be seen at first glance is there while the rest is read, and is ciphertext', async () => {
  const vault = await vaultWith();
  expect(await glanceOf()).toBeUndefined();
  await vault.keepGlance('Water: 300 cards');
  await vault.keepGlance('Water: 301 cards');
  expect(await glanceOf()).toBe('Water: 301 cards');
  const files = [...device().keys.values()].map((file) => Buffer.from(file).toString('latin1'));
  expect(files.some((file) => file.includes('Water'))).toBe(false);
  expect(await openWith()).toEqual(['one', 'two']);
});

test('a glance that was torn is not shown, and the notebook opens', async () => {
  const vault = await vaultWith();
  await vault.keepGlance('300 cards');
  device().keys.set('n1.glance', device().keys.get('n1.glance')?.slice(0, 20) ?? new Uint8Array());
  expect(await glanceOf()).toBeUndefined();
  expect(await openWith()).toEqual(['one', 'two']);
});

test('nothing is kept to be glanced at of a notebook that is locked, forgot words, or is gone', async () => {
  const vault = await vaultWith();
  await vault.keepGlance('300 cards');
  await vault.replaceAll(bytes('without those words'), about);
  expect(await glanceOf()).toBeUndefined();
  await vault.keepGlance('299 cards');
  await vault.replaceAll(bytes('all'), about, await vault.lockFor('plain odd words'));
  await vault.keepGlance('299 cards');
  expect(keyNames()).toEqual(['n1.key']);
  expect(await glanceOf('plain odd words')).toBeUndefined();
  await destroyVault('n1');
  await vault.keepGlance('299 cards');
  expect([...device().keys.keys()]).toEqual([]);
});
