import { BrokenCopy, openCopy, type BrokenWhy, type OpenedCopy } from '../../notebook/copy.ts';
import {
  bringBack,
  CannotUnlock,
  estimateCopy,
  estimateUnlock,
  unlockCopy,
  type BroughtBack,
} from '../../notebook/shelf.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';

/** What a person is asked for before a copy can be taken in: the passphrase of the file, or of the notebook here. */
export interface Asked {
  readonly of: 'copy' | 'here';
  /** Seconds that the answer will take; null where they could not be told. */
  readonly seconds: number | null;
}

/** `several`: copies of more than one notebook; `other`: of another one than is open. */
export type BringProblem =
  BrokenWhy | 'wrong' | 'foreign' | 'locked-damaged' | 'unreadable' | 'several' | 'other';

/** Copies read whole, and the open notebook they belong to. `here`: they have not come in yet. */
export interface Brought extends BroughtBack {
  readonly copies: readonly OpenedCopy[];
}

/** A file somebody chose or dropped. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that is, or should be, an age file: by how it begins, whatever its name is. */
const isLocked = ({ bytes, name }: ChosenFile): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 30));
  return (
    start.startsWith('age-encryption.org/') || start.startsWith('-----BEGIN AGE') || name.endsWith('.age')
  );
};

/**
 * Saved copies on their way in, as many files as somebody chose: each is unlocked and read whole, and only when all of
 * them are is their notebook opened. Where one of them cannot be read, none is taken in.
 */
export class BringIn {
  asked = $state.raw<Asked | null>(null);
  problem = $state<BringProblem | ''>('');
  /** The file that could not be read. */
  file = $state('');
  working = $state(false);
  readonly #brought: (brought: Brought) => void;
  readonly #open: StoredNotebook | undefined;
  #waiting: readonly ChosenFile[] = [];
  #copies: readonly OpenedCopy[] = [];
  /** The passphrase of the copy, until it is taken in: a notebook that was not here is locked with it too. */
  #lock: string | undefined;

  /** `open`: the notebook that is open in this page; only its copies are taken. */
  constructor(brought: (brought: Brought) => void, open?: StoredNotebook) {
    this.#brought = brought;
    this.#open = open;
  }

  /** Files somebody chose. Asks where one is locked. */
  choose(files: readonly ChosenFile[]): Promise<void> {
    this.drop();
    this.#waiting = files;
    return this.#try(() => this.#readOn());
  }

  /** The passphrase that was asked for. */
  answer(passphrase: string): Promise<void> {
    const { asked } = this;
    return this.#try(async () => {
      if (asked?.of === 'here') return this.#takeIn(passphrase);
      const [locked, ...others] = this.#waiting;
      if (!locked) return;
      const copy = openCopy(await unlockCopy(locked.bytes, passphrase));
      this.#lock = passphrase;
      this.#copies = [...this.#copies, copy];
      this.#waiting = others;
      this.asked = null;
      await this.#readOn(passphrase);
    });
  }

  /** Lets go of the files and of everything that was read of them. */
  drop(): void {
    this.asked = null;
    this.problem = '';
    this.file = '';
    this.#waiting = [];
    this.#copies = [];
    this.#lock = undefined;
  }

  async #readOn(passphrase?: string): Promise<void> {
    for (let file = this.#waiting[0]; file; file = this.#waiting[0]) {
      this.file = file.name;
      if (isLocked(file)) {
        this.asked = { of: 'copy', seconds: await estimateCopy(file.bytes) };
        return;
      }
      this.#copies = [...this.#copies, openCopy(file.bytes)];
      this.#waiting = this.#waiting.slice(1);
    }
    await this.#takeIn(passphrase);
  }

  async #takeIn(passphrase?: string): Promise<void> {
    const copies = this.#copies;
    const [first] = copies;
    if (!first) return;
    const { id } = first.about;
    if (copies.some(({ about }) => about.id !== id)) throw new Elsewhere('several');
    if (this.#open) {
      if (this.#open.id !== id) throw new Elsewhere('other');
      this.drop();
      this.#brought({ notebook: this.#open, here: true, problem: null, copies });
      return;
    }
    const known = this.asked?.of === 'here';
    try {
      const lock = this.#lock;
      const brought = await bringBack(first.about, copies, {
        ...(passphrase === undefined ? {} : { passphrase }),
        ...(lock === undefined ? {} : { lock }),
      });
      if (brought === 'locked') return await this.#askHere(id);
      this.drop();
      this.#brought({ ...brought, copies });
    } catch (error) {
      if (!(error instanceof CannotUnlock) || error.why !== 'wrong') throw new Elsewhere('unreadable');
      // The copy's own passphrase was tried first: that it is not the notebook's is nobody's slip.
      if (known) throw error;
      await this.#askHere(id);
    }
  }

  async #askHere(id: string): Promise<void> {
    this.asked = { of: 'here', seconds: await estimateUnlock(id).catch(() => null) };
  }

  async #try(work: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.problem = '';
    try {
      await work();
    } catch (error) {
      if (error instanceof BrokenCopy || error instanceof Elsewhere) this.problem = error.why;
      else if (error instanceof CannotUnlock)
        this.problem = error.why === 'damaged' ? 'locked-damaged' : error.why;
      else throw error;
      // A wrong passphrase may be typed again; anything else needs another file.
      const { problem, file } = this;
      if (problem === 'wrong') return;
      this.drop();
      this.problem = problem;
      this.file = file;
    } finally {
      this.working = false;
    }
  }
}

/** Copies whose notebook cannot be opened here; it is left as it is. */
class Elsewhere extends Error {
  override readonly name = 'Elsewhere';
  readonly why: 'several' | 'other' | 'unreadable';
  constructor(why: 'several' | 'other' | 'unreadable') {
    super(why);
    this.why = why;
  }
}
