import { readContent } from '../../../../src/catalog/read-content.ts';
import { resolveLesson } from '../../../../src/catalog/resolve.ts';
import type { Guide } from '../../../../src/facilitation/kit/guide.ts';
import { plannedOf, type KeyedCards, type Planned } from '../../../../src/facilitation/kit/planned.ts';
import type { Block } from '../../../../src/facilitation/plan/blocks.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import {
  newGathering,
  plainNeeds,
  type Gathering,
  type Needs,
} from '../../../../src/notebook/records/gathering.ts';
import { byId, routeBlocks } from '../catalog.ts';

/** The real guides, as the browser fetches them. */
export const guides: ReadonlyMap<string, Guide> = new Map(
  readContent('.')
    .lessons.filter(({ lang }) => lang === 'en')
    .map((file) => {
      const { body, ...guide } = resolveLesson('en', file);
      void body;
      return [guide.id, guide] as const;
    }),
);

export const words = { break: 'Rest', slack: 'Kept free', own: 'Our own' };

/** The real afternoon, for a group that says what it needs. */
export function afternoon(
  needs: Partial<Needs> = {},
  part: Partial<Gathering> = {},
  change: (blocks: Block[]) => Block[] = (blocks) => blocks,
  keyed?: KeyedCards,
): { notebook: MemoryNotebook; gathering: Gathering; planned: Planned } {
  const gathering = newGathering({
    id: 'g1',
    rank: 'a0',
    date: '2026-12-01',
    start: '18:00',
    minutes: 210,
    ...part,
    needs: { ...plainNeeds, people: 32, ...needs },
  });
  const blocks = change(routeBlocks('one-afternoon'));
  const notebook = new MemoryNotebook(plainAbout({ languages: ['en', 'es'] }), [gathering, ...blocks]);
  const planned = plannedOf(notebook.snapshot, gathering, byId, guides, words, 'en', new Map(), keyed);
  return { notebook, gathering, planned };
}
