import { agenda } from './agenda/definition.ts';
import { agreement } from './agreement/definition.ts';
import { cardWall } from './card-wall/definition.ts';
import { causeTree } from './cause-tree/definition.ts';
import { cluster } from './cluster/definition.ts';
import { commitments } from './commitments/definition.ts';
import type { ExerciseDefinition } from './contract.ts';
import { demand } from './demand/definition.ts';
import { feedback } from './feedback/definition.ts';
import { listening } from './listening/definition.ts';
import { round } from './round/definition.ts';
import { sort } from './sort/definition.ts';
import { statement } from './statement/definition.ts';
import { vote } from './vote/definition.ts';

/** Every kind of exercise, a line a kind, by hand. The structure test holds it against the folders. */
const kinds = {
  round,
  listening,
  statement,
  'card-wall': cardWall,
  sort,
  cluster,
  vote,
  'cause-tree': causeTree,
  demand,
  agreement,
  agenda,
  commitments,
  feedback,
};

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[]; // the keys are written above

/** The definition of a kind; its own config and string types stay inside its folder. */
export function definitionOf(kind: string): ExerciseDefinition | undefined {
  // Each definition checks its own config before any of its functions sees it.
  return (kinds as Record<string, unknown>)[kind] as ExerciseDefinition | undefined;
}
