import type { Gathering } from '../../notebook/records/gathering.ts';

/** People to reckon with: those who were counted, else those who were expected. Null: nobody knows. */
export function peopleAt({ present, needs }: Pick<Gathering, 'present' | 'needs'>): number | null {
  return present ?? needs.people;
}
