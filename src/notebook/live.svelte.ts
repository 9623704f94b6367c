import { createSubscriber } from 'svelte/reactivity';
import type { Notebook } from './contract.ts';
import type { StoredNotebook } from './stored-notebook.ts';

/**
 * The notebook as Svelte views read it: getters that follow every change, no copies, no effect.
 * Actions go to the notebook itself.
 */
export function live(notebook: Notebook): Notebook {
  const follow = createSubscriber((update) => notebook.subscribe(update));
  return {
    id: notebook.id,
    get snapshot() {
      follow();
      return notebook.snapshot;
    },
    get saving() {
      follow();
      return notebook.saving;
    },
    get canUndo() {
      follow();
      return notebook.canUndo;
    },
    get canRedo() {
      follow();
      return notebook.canRedo;
    },
    apply: (changes) => notebook.apply(changes),
    undo: () => notebook.undo(),
    redo: () => notebook.redo(),
    forget: (ids) => notebook.forget(ids),
    subscribe: (listener) => notebook.subscribe(listener),
  };
}

/** Whether an open notebook is locked, and after how many minutes it closes, as views read it. */
export function liveLock(stored: StoredNotebook): Pick<StoredNotebook, 'locked' | 'idle'> {
  const follow = createSubscriber((update) => stored.subscribe(update));
  return {
    get locked() {
      follow();
      return stored.locked;
    },
    get idle() {
      follow();
      return stored.idle;
    },
  };
}
