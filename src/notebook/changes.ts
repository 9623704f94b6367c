import type { About } from './records/about.ts';
import type { AnyRecord } from './records/registry.ts';

/**
 * What an exercise's logic returns and a notebook applies in one transaction, one step of undo.
 * `put` writes whole records: new ones are born, known ones have only their changed fields written.
 * `remove` takes out links, places, ballots and things entered by mistake. What a person said is
 * never removed once others have seen it: it gets an ending.
 */
export interface Changes {
  readonly put?: readonly AnyRecord[];
  readonly remove?: readonly string[];
  readonly about?: Partial<About>;
}

/** Several changes as one step. */
export function together(...parts: readonly Changes[]): Changes {
  return {
    put: parts.flatMap((part) => part.put ?? []),
    remove: parts.flatMap((part) => part.remove ?? []),
    about: Object.assign({}, ...parts.map((part) => part.about)),
  };
}
