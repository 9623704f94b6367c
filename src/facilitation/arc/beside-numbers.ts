import type { Changes } from '../../notebook/changes.ts';
import type { AnyRecord } from '../../notebook/records/registry.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';

/**
 * What goes beside the words of cards where a group keeps its numbers and its demand: promises and who made them, notes,
 * reasons, what groups are called and who led. Names of piles, statements and the demand are the group's, and stay.
 */
export function besideNumbers(snapshot: Snapshot): Required<Pick<Changes, 'put' | 'remove'>> {
  const put: AnyRecord[] = [
    ...snapshot
      .all('activity')
      .flatMap((each) => (each.lead || each.note ? [{ ...each, lead: '', note: '' }] : [])),
    ...snapshot.all('group').flatMap((each) => (each.name ? [{ ...each, name: '' }] : [])),
    ...snapshot
      .all('decision')
      .flatMap((each) => (each.reasons.length > 0 ? [{ ...each, reasons: [] }] : [])),
    ...snapshot
      .all('card')
      .flatMap((card) => (card.ending?.reason ? [{ ...card, ending: { ...card.ending, reason: '' } }] : [])),
  ];
  const remove = [...snapshot.all('commitment'), ...snapshot.all('note')].map(({ id }) => id);
  return { put, remove };
}
