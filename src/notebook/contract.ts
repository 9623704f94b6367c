import type { Changes } from './changes.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * Where the last change is, by the storage's own answer. `memory` is a notebook that is not meant to
 * be stored; `unsaved` one that should be and could not, with the reason people can act on.
 */
export type Saving =
  | { readonly state: 'saved' | 'saving' | 'memory' }
  | { readonly state: 'unsaved'; readonly why: 'full' | 'refused' | 'closed' };

/** An open notebook. The only way in for views and logic; Yjs and the storage stay behind it. */
export interface Notebook {
  readonly id: string;
  readonly snapshot: Snapshot;
  readonly saving: Saving;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * Writes the changes in one transaction that one undo takes back.
   * @throws {InvalidRecord} when a record does not fit its type; then nothing is written.
   */
  apply(changes: Changes): void;
  undo(): void;
  redo(): void;
  /** Deletes these records' words for privacy: from storage, undo and every later file. Cannot be undone. */
  forget(ids: readonly string[]): Promise<void>;
  /** Called after every change of the snapshot or of `saving`. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A record that does not fit its type: a fault in logic, never in what a person typed. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord';
}
