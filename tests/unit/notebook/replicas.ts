import fc from 'fast-check';
import { newCard } from '../../../src/exercises/cards.ts';
import { inPile } from '../../../src/notebook/id.ts';
import { NotebookDocument } from '../../../src/notebook/document.ts';
import { plainAbout } from '../../../src/notebook/memory.ts';
import type { Card } from '../../../src/notebook/records/card.ts';
import type { Demand } from '../../../src/notebook/records/demand.ts';
import type { Link } from '../../../src/notebook/records/link.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';

export const about = plainAbout({ id: 'n', title: 'Street' });

export const card = (id: string, part: Partial<Card> = {}): Card =>
  newCard({
    id,
    activity: 'a',
    rank: `a${id}`,
    number: id.toUpperCase(),
    role: 'problem',
    lang: 'en',
    ...part,
  });

export const link = (kind: Link['kind'], from: string, to: string): Link => ({
  id: kind === 'in' ? inPile(from) : `${kind}-${from}-${to}`,
  type: 'link',
  activity: 'a',
  kind,
  from,
  to,
  note: '',
});

export const pile = (id: string): AnyRecord => ({
  id,
  type: 'cluster',
  activity: 'a',
  rank: `a${id}`,
  symbol: 'drop',
  words: id,
  lang: 'en',
  also: {},
});

export const demand = (id: string): Demand => ({
  id,
  type: 'demand',
  activity: 'a',
  rank: `a${id}`,
  group: null,
  state: 'draft',
  target: 'unknown',
  finder: '',
  least: '',
  noTrade: '',
  agreed: null,
  backed: [],
  talkedThrough: [],
});

/** What one device does, and whom it shows it to. Numbers are taken modulo what there is. */
export interface Deed {
  readonly who: number;
  readonly what: number;
  readonly how:
    | 'new'
    | 'words'
    | 'hands'
    | 'pile'
    | 'remove'
    | 'again'
    | 'end'
    | 'demand'
    | 'forget'
    | 'undo'
    | 'redo'
    | 'title';
  readonly with: number;
  /** The device that hears of everything it knows, or -1. */
  readonly heard: number;
}

export const deed: fc.Arbitrary<Deed> = fc.record({
  who: fc.nat(19),
  what: fc.nat(7),
  how: fc.constantFrom(
    'new',
    'words',
    'words',
    'hands',
    'pile',
    'remove',
    'again',
    'end',
    'demand',
    'forget',
    'undo',
    'redo',
    'title',
  ),
  with: fc.nat(9),
  heard: fc.integer({ min: -1, max: 19 }),
});

/** Words nobody writes by chance, different each time, so that bytes can be searched for them. */
const said = (card: string, n: number): string => `quagga-${card}-${n}.`;

export interface Lived {
  readonly replicas: readonly NotebookDocument[];
  /** Words of cards that were forgotten, wherever they were written. */
  readonly forgotten: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly born: ReadonlySet<string>;
  /** Everything any device ever handed on. */
  readonly copies: readonly Uint8Array[];
}

/** Lets devices live through these deeds, from a notebook they all begin with. */
export function live(count: number, deeds: readonly Deed[], started?: Uint8Array): Lived {
  const base = new NotebookDocument(about, started ? [started] : []);
  const cards = Array.from({ length: 4 }, (_, index) => card(`c${index}`, { words: said(`c${index}`, 0) }));
  if (!started) base.apply({ about, put: [...cards, pile('p0'), pile('p1'), demand('d0')] });
  const replicas = Array.from({ length: count }, () => new NotebookDocument(about, [base.state()]));
  const forgotten = new Set<string>();
  const removed = new Set<string>();
  const born = new Set(base.snapshot.all('card').map(({ id }) => id));
  const copies: Uint8Array[] = [base.state()];
  const taken = new Map<string, AnyRecord>();
  let n = 0;
  for (const step of deeds) {
    const at = replicas[step.who % count];
    if (!at) continue;
    n += 1;
    const known = at.snapshot.all('card');
    const one = known[step.what % Math.max(known.length, 1)];
    if (step.how === 'new') {
      const id = `n${n}`;
      born.add(id);
      at.apply({ put: [card(id, { words: said(id, n), number: `A${step.with}` })] });
    } else if (step.how === 'title') at.apply({ about: { title: `Street ${n}` } });
    else if (step.how === 'undo') at.undo();
    else if (step.how === 'redo') at.redo();
    else if (step.how === 'demand')
      at.apply({
        put: [demand('d0'), link('asks-for', 'd0', one?.id ?? 'c0'), { ...demand(`d${n}`), rank: `b${n}` }],
      });
    else if (step.how === 'again') {
      const before = taken.get(`c${step.what % 4}`);
      if (before && !at.snapshot.get(before.id)) at.apply({ put: [before] });
    } else if (one) {
      if (step.how === 'words') at.apply({ put: [{ ...one, words: said(one.id, n) }] });
      if (step.how === 'hands') at.apply({ put: [{ ...one, hands: step.with }] });
      if (step.how === 'pile') at.apply({ put: [link('in', one.id, `p${step.with % 2}`)] });
      if (step.how === 'end')
        at.apply({ put: [{ ...one, ending: { how: 'in', to: 'd0', reason: '', activity: null } }] });
      if (step.how === 'remove') {
        taken.set(one.id, one);
        removed.add(one.id);
        at.apply({ remove: [one.id] });
      }
      if (step.how === 'forget') {
        forgotten.add(one.id);
        at.forget([one.id]);
      }
    }
    const heard = replicas[step.heard];
    const state = at.state();
    if (n % 4 === 0) copies.push(state);
    if (heard && heard !== at) heard.merge(state);
  }
  return { replicas, forgotten, removed, born, copies };
}

/** Everybody hears everybody's, in the order given, until nobody has anything new to say. */
export function exchange(replicas: readonly NotebookDocument[], order: readonly number[] = []): void {
  for (let round = 0; round < 3; round += 1) {
    const states = replicas.map((replica) => replica.state());
    const turns = [...order, ...states.keys()];
    for (const replica of replicas)
      for (const from of turns) {
        const state = states[from % states.length];
        if (state) replica.merge(state);
      }
  }
}
