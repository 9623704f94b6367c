import * as v from 'valibot';
import { together, type Changes } from '../../notebook/changes.ts';
import type { Activity } from '../../notebook/records/activity.ts';
import { find, type Snapshot } from '../../notebook/snapshot.ts';

const schema = v.object({
  /** Piles and cards ticked; left out until somebody ticks. */
  picks: v.optional(v.array(v.string())),
  /** Options that stand on no card, as they were said. */
  written: v.optional(v.array(v.string())),
  question: v.optional(v.string()),
  method: v.optional(v.picklist(['dots', 'approval'])),
  dots: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20))),
  stack: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(20))),
  how: v.optional(v.picklist(['hands', 'backs', 'cups', 'slips', 'taps'])),
});

/** A vote that is being prepared. It is no decision yet: nobody has heard its rule. What nobody touched is left out. */
export type Draft = v.InferOutput<typeof schema>;

/** The vote being prepared in this activity; undefined where nobody has begun to. */
export function draftOf(snapshot: Snapshot, activity: Activity): Draft | undefined {
  const now = find(snapshot, 'activity', activity.id) ?? activity;
  const read = v.safeParse(schema, now.config['draft']);
  return read.success ? read.output : undefined;
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
