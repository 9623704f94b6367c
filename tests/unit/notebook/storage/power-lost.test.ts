import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Crash, Device } from './device.ts';
import {
  about,
  allCopies,
  bytes,
  device,
  openWith,
  putOn,
  Vault,
  vaultWith,
  withoutDatabase,
} from './vault-on-device.ts';

const changes: Record<string, { before?: string; after: string | null }> = {
  'locking it': { after: 'new words' },
  'changing the passphrase': { before: 'old words', after: 'new words' },
  'taking the lock off': { before: 'old words', after: null },
  'forgetting while it is locked': { before: 'old words', after: 'old words' },
  'forgetting while it is not': { after: null },
};

const moments = Object.keys(changes).flatMap((what) => [0, 0.05, 0.5].map((torn) => [what, torn] as const));

test.each(moments)(
  'power lost at any moment of %s, %d of a key written, leaves what was or what should be',
  async (what, torn) => {
    const { before, after } = changes[what] ?? { after: null };
    const forgetting = what.startsWith('forgetting');
    const seen = new Set<string>();
    for (let crashAt = 1; ; crashAt += 1) {
      putOn(new Device());
      const vault = await vaultWith(before);
      const lock = forgetting ? undefined : await vault.lockFor(after, before);
      device().steps = 0;
      device().crashAt = crashAt;
      device().torn = torn;
      const finished = await vault.replaceAll(bytes('all'), about, lock).then(
        () => true,
        (error: unknown) => {
          if (error instanceof Crash) return false;
          throw error;
        },
      );
      // Twice: what the first opening mends must hold for the second, and may be cut off as well.
      const found: string[] = [];
      for (const passphrase of [before, after ?? undefined]) {
        const restarted = device().restarted();
        for (let mending = 1; mending < 6; mending += 1) {
          putOn(restarted.restarted());
          device().crashAt = mending;
          device().torn = torn;
          await openWith(passphrase).catch(() => undefined);
          putOn(device().restarted());
          const updates = await openWith(passphrase);
          expect(await openWith(passphrase), `crash ${crashAt}, mending ${mending}`).toEqual(updates);
          if (Array.isArray(updates)) found.push(updates.join());
          else if (before !== after) expect(updates).toBe(passphrase === undefined ? 'locked' : 'wrong');
        }
        putOn(restarted);
      }
      const restored = await withoutDatabase([before, after ?? undefined]);
      expect(['one,two', 'all']).toContain(restored);
      if (finished) expect(restored).toBe('all');
      // Never both, never neither, never mixed.
      expect(new Set(found).size, `crash ${crashAt}: ${found.join('; ')}`).toBe(1);
      expect(['one,two', 'all']).toContain(found[0]);
      seen.add(found[0] ?? '');
      if (finished) {
        expect(found[0]).toBe('all');
        break;
      }
    }
    expect(seen).toEqual(new Set(['one,two', 'all']));
  },
);

test.each([0, 0.5, 0.9])(
  'power lost at any moment of writing, %d of a file written, leaves what was saved, or all of it; and so when the database is lost later',
  async (torn) => {
    const states = ['one,two', 'one,two,three'];
    for (let crashAt = 1; ; crashAt += 1) {
      putOn(new Device());
      const vault = await vaultWith();
      device().steps = 0;
      device().crashAt = crashAt;
      device().torn = torn;
      const finished = await vault.append([bytes('three')]).then(
        () => true,
        () => false,
      );
      putOn(device().restarted());
      expect(states).toContain(await withoutDatabase([undefined]));
      const opened = await openWith();
      const shown = String(opened);
      expect(states).toContain(shown);
      if (finished) expect(shown).toBe('one,two,three');
      // What was never shown does not come back behind somebody's back.
      expect(await withoutDatabase([undefined]), `crash ${crashAt}`).toBe(shown);
      const again = await Vault.open('n1');
      if (!again || again === 'locked') throw new Error('It should be open.');
      await again.vault.append([bytes('four')]);
      expect(await withoutDatabase([undefined]), `crash ${crashAt}`).toBe(`${shown},four`);
      if (finished) break;
    }
  },
);

/** An update with one entry of a map. */
function updateWith(word: string): Uint8Array {
  const document = new Y.Doc();
  document.getMap('words').set(word, true);
  return Y.encodeStateAsUpdate(document);
}

test.each([0, 0.5, 0.9])(
  'power lost while much is put together, at any moment, %d of a file written, loses nothing, whatever the database does',
  async (torn) => {
    const words = Array.from({ length: 64 }, (_, nth) => `word ${nth}`);
    const full = new Device();
    putOn(full);
    await (await Vault.create(about)).append(words.map(updateWith));
    for (let crashAt = 1; ; crashAt += 1) {
      putOn(full.restarted());
      const opened = await Vault.open('n1');
      if (!opened || opened === 'locked') throw new Error('It should be open.');
      device().steps = 0;
      device().crashAt = crashAt;
      device().torn = torn;
      await opened.vault.append([updateWith('one more than are kept apart')]).catch(() => undefined);
      const finished = device().steps < crashAt;
      const left = device();
      for (const loses of [false, true]) {
        putOn(left.restarted());
        if (loses) device().loseDatabase(await allCopies());
        const again = await Vault.open('n1');
        if (!again || again === 'locked') throw new Error('It should be open.');
        const found = new Y.Doc();
        for (const update of again.updates) Y.applyUpdate(found, update);
        expect([...found.getMap('words').keys()], `crash ${crashAt}`).toEqual(expect.arrayContaining(words));
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (finished) break;
    }
  },
);
