import { beforeEach, vi } from 'vitest';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { Device } from './device.ts';

/* A device in memory under a real vault, and what tests of vaults do with it. */

const { on } = vi.hoisted(() => ({ on: { device: undefined as unknown } }));
export const device = (): Device => on.device as Device; // set before each test
export const putOn = (next: Device): void => void (on.device = next);

vi.mock('../../../../src/notebook/storage/key-file.ts', () => ({
  readKeyFile: (name: string) => device().readKeyFile(name),
  writeKeyFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => device().writeKeyFile(name, bytes),
  destroyKeyFile: (name: string) => device().destroyKeyFile(name),
  appendToFile: (name: string, bytes: Uint8Array<ArrayBuffer>) => device().appendToFile(name, bytes),
  dropFile: (name: string) => device().dropFile(name),
  fileNames: () => device().fileNames(),
}));
vi.mock('../../../../src/notebook/storage/database.ts', () => ({
  openDatabase: async () => device().database(),
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

export const { destroyVault, Vault } = await import('../../../../src/notebook/storage/vault.ts');
export const { allCopies } = await import('../../../../src/notebook/storage/second-copy.ts');
export const { CannotUnlock } = await import('../../../../src/notebook/storage/cannot-unlock.ts');
export type OpenVault = Awaited<ReturnType<typeof Vault.create>>;

vi.stubGlobal('navigator', {
  locks: {
    request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}), // the work is last
  },
});

export const about = plainAbout({ id: 'n1', title: 'Water on our street' });
const text = (update: Uint8Array): string => new TextDecoder().decode(update);
export const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

beforeEach(() => {
  on.device = new Device();
});

export async function openWith(passphrase?: string): Promise<string[] | 'locked' | 'wrong' | undefined> {
  try {
    const opened = await Vault.open('n1', passphrase);
    return opened === 'locked' || !opened ? opened : opened.updates.map(text);
  } catch (error) {
    if (error instanceof CannotUnlock && error.why === 'wrong') return 'wrong';
    throw error;
  } finally {
    await new Promise((resolve) => setTimeout(resolve)); // its second copy is mended behind it
  }
}

/** The names of what opens notebooks; files of second copies are another matter. */
export const keyNames = (): string[] => [...device().keys.keys()].filter((name) => !name.endsWith('.sealed'));

/** What one of these opens after the browser began a new database; the device stays as it is. */
export async function withoutDatabase(passphrases: readonly (string | undefined)[]): Promise<string> {
  const before = device();
  on.device = before.restarted();
  device().loseDatabase(await allCopies());
  const found: string[] = [];
  for (const passphrase of new Set(passphrases)) {
    const updates = await openWith(passphrase);
    if (Array.isArray(updates)) found.push(updates.join());
  }
  on.device = before;
  return [...new Set(found)].join(' or ');
}

export async function vaultWith(passphrase?: string): Promise<OpenVault> {
  const vault = await Vault.create(about, passphrase);
  await vault.append([bytes('one'), bytes('two')]);
  return vault;
}
