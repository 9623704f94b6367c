import { beforeEach, expect, test, vi } from 'vitest';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { Crash, Device } from './device.ts';

const { on } = vi.hoisted(() => ({ on: { device: undefined as unknown, sealed: [] as string[] } }));
const device = (): Device => on.device as Device; // set before each test

vi.mock('../../../../src/notebook/storage/key-file.ts', () => ({
  readKeyFile: (name: string) => device().readKeyFile(name),
  writeKeyFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => device().writeKeyFile(name, bytes),
  destroyKeyFile: (name: string) => device().destroyKeyFile(name),
  fileNames: async () => [...device().keys.keys(), ...on.sealed],
}));
vi.mock('../../../../src/notebook/storage/database.ts', () => ({
  openDatabase: async () => device().database(),
}));
vi.mock('../../../../src/notebook/storage/second-copy.ts', () => ({
  dropCopies: async () => undefined,
  isCopied: async () => true,
  renewCopy: async () => undefined,
}));

const { Vault } = await import('../../../../src/notebook/storage/vault.ts');
const { sweepKeys } = await import('../../../../src/notebook/storage/sweep-keys.ts');

/** One at a time for each name, as the browser's locks are. */
const held = new Map<string, Promise<unknown>>();
vi.stubGlobal('navigator', {
  locks: {
    request: (name: string, ...rest: unknown[]) => {
      const work = rest.at(-1) as (lock: object) => unknown; // the work is last
      const done = (held.get(name) ?? Promise.resolve()).then(() => work({}));
      held.set(
        name,
        done.catch(() => undefined),
      );
      return done;
    },
  },
});

const about = plainAbout({ id: 'n1', title: 'Water on our street' });

beforeEach(() => {
  on.device = new Device();
  on.sealed = [];
  held.clear();
});

test('clears away the key of a notebook that was cut off while it was made, and no other', async () => {
  await Vault.create(plainAbout({ id: 'other' }));
  device().crashAt = device().steps + 2; // the key is written, its place in the list is not
  await expect(Vault.create(about)).rejects.toThrow(Crash);
  on.device = device().restarted();
  expect([...device().keys.keys()]).toEqual(['other.key', 'n1.key']);
  expect(await sweepKeys()).toBe(1);
  expect([...device().keys.keys()]).toEqual(['other.key']);
  expect(await Vault.open('other')).toBeDefined();
  expect(await sweepKeys()).toBe(0);
});

test('leaves the key of a notebook that another window is just making, at every moment of it', async () => {
  for (let wait = 0; wait < 40; wait += 1) {
    on.device = new Device();
    const making = Vault.create(about);
    for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
    const [, removed] = await Promise.all([making, sweepKeys()]);
    expect(removed, `after ${wait} turns`).toBe(0);
    expect(await Vault.open('n1'), `after ${wait} turns`).toBeDefined();
  }
});

test('leaves a key whose notebook the database has lost, and its files still bring back', async () => {
  await Vault.create(about);
  device().notebooks.clear();
  on.sealed = ['n1.0.sealed'];
  expect(await sweepKeys()).toBe(0);
  expect(device().keys.has('n1.key')).toBe(true);
});
