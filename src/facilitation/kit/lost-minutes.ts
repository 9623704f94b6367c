import { lessonOf } from '../plan/blocks.ts';
import { afterLoss } from '../plan/lost-time.ts';
import type { Planned } from './planned.ts';

/** What paper says about one loss of time. Titles, in the order of the plan. */
export interface Loss {
  readonly lost: number;
  readonly shorten: readonly { readonly title: string; readonly minutes: number }[];
  readonly leave: readonly string[];
  /** Free minutes go first of all. */
  readonly slackGone: boolean;
}

/** The losses a run-sheet is ready for, in minutes. */
const losses = [20, 40] as const;

/**
 * "If we lose time", worked out beforehand by the same rule as on the screen, so that paper and screen never disagree.
 * `never`: the closing and the talk before a decision, as far as they stay even after the greater loss.
 */
export function lossesOf({ snapshot, gathering, lessons, steps }: Planned): {
  readonly losses: readonly Loss[];
  readonly never: readonly string[];
} {
  const titles = new Map(steps.map(({ block, title }) => [block.id, title]));
  const plans = losses.map((lost) => ({
    lost,
    plan: afterLoss(snapshot, gathering, { lost, came: null }, lessons),
  }));
  const closing = steps.filter(({ lesson }) => lesson?.phase === 'act').at(-1);
  const never = (plans.at(-1)?.plan ?? []).filter(
    ({ block, minutes }) =>
      minutes > 0 && (block.id === closing?.block.id || lessonOf(block, lessons)?.phase === 'decide'),
  );
  const titleOf = (id: string): string => titles.get(id) ?? '';
  return {
    losses: plans.map(({ lost, plan }) => ({
      lost,
      shorten: plan
        .filter(({ fate }) => fate === 'shorter' || fate === 'short-form')
        .map(({ block, minutes }) => ({ title: titleOf(block.id), minutes })),
      leave: plan
        .filter(({ block, fate }) => block.what !== 'slack' && (fate === 'gone' || fate === 'later'))
        .map(({ block }) => titleOf(block.id)),
      slackGone: plan.some(({ block, fate }) => block.what === 'slack' && fate === 'gone'),
    })),
    never: never.map(({ block }) => titleOf(block.id)),
  };
}
