import type { Changes } from '../../notebook/changes.ts';
import type { Note } from '../../notebook/records/note.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

/** Questions left for later, said before the room, in the order they came. The facilitator's own notes are none. */
export function parkedNotes(snapshot: Snapshot): Note[] {
  return snapshot.all('note').filter(({ sort }) => sort === 'parked');
}

/** Says what becomes of a question; the same said again takes it back: it waits. */
export function settleNote(note: Note, state: Note['state']): Changes {
  return { put: [{ ...note, state: note.state === state ? 'open' : state }] };
}
