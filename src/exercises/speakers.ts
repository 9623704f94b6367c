/** Somebody who raised a hand, by whatever they are called for the next five minutes. Lives in page memory only. */
export interface Speaker {
  /** Given out in the order of hands, so it says that order too. */
  readonly key: number;
  readonly called: string;
  /** Has not spoken yet. */
  readonly first: boolean;
}

/** The speakers' list. Never stored, never part of a copy: only `turnsOf` may be kept. */
export interface Speakers {
  /** In the order of hands; `inOrder` says who comes when. */
  readonly waiting: readonly Speaker[];
  /** Those who had a turn, the one speaking now last. */
  readonly spoke: readonly Speaker[];
  readonly hands: number;
}

/** Turns by role, never by name. */
export interface Turns {
  readonly first: number;
  readonly again: number;
}

export const nobody: Speakers = { waiting: [], spoke: [], hands: 0 };

/** As people write it a second time: case and space do not make somebody else of them. */
const same = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();

/** Whether somebody called this is waiting already. */
export function isWaiting(list: Speakers, called: string): boolean {
  return list.waiting.some((speaker) => same(speaker.called, called));
}

/**
 * Puts somebody on the list who raised a hand. Whoever had a turn under this name is not there for the first time,
 * whatever was pressed. Blank, or waiting already, changes nothing.
 */
export function raiseHand(list: Speakers, called: string, first: boolean): Speakers {
  if (called.trim() === '' || isWaiting(list, called)) return list;
  const before = list.spoke.some((speaker) => same(speaker.called, called));
  const speaker = { key: list.hands, called: called.trim(), first: first && !before };
  return { ...list, waiting: [...list.waiting, speaker], hands: list.hands + 1 };
}

/** Those who wait as they will speak: whoever has not spoken yet first, then by the order of hands. */
export function inOrder(list: Speakers): readonly Speaker[] {
  return [...list.waiting.filter(({ first }) => first), ...list.waiting.filter(({ first }) => !first)];
}

/** Gives the floor to whoever comes next. With nobody waiting nothing changes. */
export function callNext(list: Speakers): Speakers {
  const [next] = inOrder(list);
  if (!next) return list;
  return {
    ...list,
    waiting: list.waiting.filter(({ key }) => key !== next.key),
    spoke: [...list.spoke, next],
  };
}

/** Takes the last turn back: whoever was called waits again, where they stood before. */
export function takeBackNext(list: Speakers): Speakers {
  const last = list.spoke.at(-1);
  if (!last) return list;
  return {
    ...list,
    waiting: [...list.waiting, last].sort((a, b) => a.key - b.key),
    spoke: list.spoke.slice(0, -1),
  };
}

/** Takes somebody off who no longer wants to speak. It is no turn. */
export function takeOut(list: Speakers, key: number): Speakers {
  return { ...list, waiting: list.waiting.filter((speaker) => speaker.key !== key) };
}

/** Corrects whether somebody who waits has not spoken yet. */
export function markFirst(list: Speakers, key: number, first: boolean): Speakers {
  return {
    ...list,
    waiting: list.waiting.map((speaker) => (speaker.key === key ? { ...speaker, first } : speaker)),
  };
}

/** Turns given so far: those of people who had not spoken before, and all others. */
export function turnsOf(list: Speakers): Turns {
  const first = list.spoke.filter((speaker) => speaker.first).length;
  return { first, again: list.spoke.length - first };
}
