import type { Snapshot } from './snapshot.ts';
import type { Behind } from './thread.ts';

/** One link of a thread, from what is nearer to the people to what is nearer to the demand. */
export interface ThreadLink {
  readonly from: string;
  readonly to: string;
}

/** Kinds of links a thread runs along, and whether they are read against the way of the thread. */
const isAgainst: ReadonlyMap<string, boolean> = new Map([
  ['in', false],
  ['because', false],
  ['leads-to', false],
  ['answers', true],
  ['asks-for', true],
]);

/** Every link between a demand and all that is behind it, each once. A line of the demand stands for it. */
export function linksBehind(snapshot: Snapshot, behind: Behind): ThreadLink[] {
  const { demand, solutions, causes, piles, cards, between } = behind;
  const things = [...solutions, ...causes, ...cards, ...between, ...piles.map(({ pile }) => pile)];
  const names = new Map(things.map(({ id }) => [id, id]));
  const lines = snapshot.all('line').filter(({ of }) => of === demand.id);
  const owners = new Map([demand, ...lines].map(({ id }) => [id, demand.id]));
  const links = new Map<string, ThreadLink>();
  for (const { kind, from, to } of snapshot.all('link')) {
    const against = isAgainst.get(kind);
    if (against === undefined) continue;
    const near = names.get(against ? to : from);
    const far = (kind === 'asks-for' ? owners : names).get(against ? from : to);
    if (near && far && near !== far) links.set(`${near} ${far}`, { from: near, to: far });
  }
  return [...links.values()];
}
