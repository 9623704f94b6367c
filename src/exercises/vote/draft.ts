import * as z from 'zod/mini';
import { together, type Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';

const schema = z.object({
  /** Piles and cards ticked; left out until somebody ticks. */
  picks: z.optional(z.array(z.string())),
  /** Options that stand on no card, as they were said. */
  written: z.optional(z.array(z.string())),
  question: z.optional(z.string()),
  method: z.optional(z.enum(['dots', 'approval'])),
  dots: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  stack: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  how: z.optional(z.enum(['hands', 'backs', 'cups', 'slips', 'taps'])),
});

/** A vote that is being prepared. It is no decision yet: nobody has heard its rule. What nobody touched is left out. */
export type Draft = z.infer<typeof schema>;

/** The vote being prepared in this activity; undefined where nobody has begun to. */
export function draftOf(snapshot: Snapshot, activity: Activity): Draft | undefined {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  const read = schema.safeParse(now.config['draft']);
  return read.success ? read.data : undefined;
}

/** Keeps a part of the preparation, in the activity's own settings, so that it is there after the page was closed. */
export function keepDraft(snapshot: Snapshot, activity: Activity, part: Draft): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  return { put: [{ ...now, config: { ...now.config, draft: { ...draftOf(snapshot, activity), ...part } } }] };
}

/** Ends the preparation: the vote is announced, or nobody wants it. `changes` come in the same step. */
export function endDraft(snapshot: Snapshot, activity: Activity, changes: Changes = {}): Changes {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  if (now.config['draft'] === undefined) return changes;
  const config = Object.fromEntries(Object.entries(now.config).filter(([key]) => key !== 'draft'));
  return together(changes, { put: [{ ...now, config }] });
}
