import { beforeEach, expect, test, vi } from 'vitest';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { Crash, Device } from './device.ts';

const { on } = vi.hoisted(() => ({ on: { device: undefined as unknown } }));
const device = (): Device => on.device as Device; // set before each test

vi.mock('../../../../src/notebook/storage/key-file.ts', () => ({
  readKeyFile: (name: string) => device().readKeyFile(name),
  writeKeyFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => device().writeKeyFile(name, bytes),
  destroyKeyFile: (name: string) => device().destroyKeyFile(name),
}));
vi.mock('../../../../src/notebook/storage/database.ts', () => ({
  openDatabase: async () => device().database(),
}));
// What lies in files as well is tested on a real disk, in tests/site/storage.test.ts.
vi.mock('../../../../src/notebook/storage/second-copy.ts', () => ({
  addEntryToCopy: async () => undefined,
  addToCopy: async () => undefined,
  dropCopies: async () => undefined,
  isCopied: async () => true,
  renewCopy: async () => undefined,
}));
vi.mock('../../../../src/notebook/storage/passphrase.ts', async () => {
  const { unwrap, wrap } = await import('../../../../src/notebook/storage/age-file.ts');
  return {
    wrapWithPassphrase: async (bytes: Uint8Array, passphrase: string) =>
      new Uint8Array(await wrap(bytes, passphrase, 4)),
    unwrapWithPassphrase: async (file: Uint8Array, passphrase: string) =>
      new Uint8Array(await unwrap(file, passphrase)),
  };
});

const { destroyVault, Vault } = await import('../../../../src/notebook/storage/vault.ts');
const { CannotUnlock } = await import('../../../../src/notebook/storage/cannot-unlock.ts');
type OpenVault = Awaited<ReturnType<typeof Vault.create>>;

vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}), // the work is last
  },
});

const about = plainAbout({ id: 'n1', title: 'Water on our street' });
const text = (update: Uint8Array): string => new TextDecoder().decode(update);
const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

beforeEach(() => {
  on.device = new Device();
});

async function openWith(passphrase?: string): Promise<string[] | 'locked' | 'wrong' | undefined> {
  try {
    const opened = await Vault.open('n1', passphrase);
    return opened === 'locked' || !opened ? opened : opened.updates.map(text);
  } catch (error) {
    if (error instanceof CannotUnlock && error.why === 'wrong') return 'wrong';
    throw error;
  }
}

async function vaultWith(passphrase?: string): Promise<OpenVault> {
  const vault = await Vault.create(about, passphrase);
  await vault.append([bytes('one'), bytes('two')]);
  return vault;
}

test('locked, it opens with its passphrase only, and lists neither words nor name', async () => {
  const vault = await vaultWith();
  const [raw] = [...device().keys.values()].map((key) => key.slice());
  await vault.replaceAll(bytes('all'), about, await vault.lockFor('four plain odd words'));
  expect(vault.locked).toBe(true);
  expect(await openWith()).toBe('locked');
  expect(await openWith('other words')).toBe('wrong');
  expect(await openWith('four plain odd words')).toEqual(['all']);
  expect([...device().keys.keys()]).toEqual(['n1.key']);
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
      on.device = new Device();
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
        for (let mending = 1; mending < 4; mending += 1) {
          on.device = restarted.restarted();
          device().crashAt = mending;
          device().torn = torn;
          await openWith(passphrase).catch(() => undefined);
          on.device = device().restarted();
          const updates = await openWith(passphrase);
          expect(await openWith(passphrase), `crash ${crashAt}, mending ${mending}`).toEqual(updates);
          if (Array.isArray(updates)) found.push(updates.join());
          else if (before !== after) expect(updates).toBe(passphrase === undefined ? 'locked' : 'wrong');
        }
        on.device = restarted;
      }
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
  expect([...device().keys.keys()]).toEqual(['n1.key']);
  expect(await glanceOf('plain odd words')).toBeUndefined();
  await destroyVault('n1');
  await vault.keepGlance('299 cards');
  expect([...device().keys.keys()]).toEqual([]);
});
