import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import type { About } from '../../notebook/records/about.ts';
import type { Snapshot } from '../../notebook/snapshot.ts';
import type { StoredNotebook } from '../../notebook/stored-notebook.ts';
import { gatheringOf } from './begin-activity.ts';
import { producedBy, type Produced } from './produced.ts';

/** What the arc shows of a notebook: all that is seen of it at first glance. */
export interface Glance {
  readonly about: About;
  readonly produced: Readonly<Record<string, Produced>>;
  /** People counted at the gathering of this day; undefined where there is none. */
  readonly present?: number | null;
  readonly day: string;
}

export function glanceOf(snapshot: Snapshot, catalog: CatalogIndex, day: string): Glance {
  const gathering = gatheringOf(snapshot, day);
  return {
    about: snapshot.about,
    produced: producedBy(snapshot, catalog),
    ...(gathering && { present: gathering.present }),
    day,
  };
}

/** Raised whenever `Glance` changes: what another version kept is not read. */
const form = 1;

/** A glance as it was kept; undefined where another version kept it. Yesterday's people are not here today. */
export function readGlance(text: string, day: string): Glance | undefined {
  const kept = JSON.parse(text) as { readonly form: number; readonly glance: Glance }; // written below, under the notebook's key
  if (kept.form !== form) return undefined;
  const { present, ...rest } = kept.glance;
  return present === undefined || rest.day !== day ? rest : { ...rest, present };
}

/** Fewer cards are read before anybody could look. */
const many = 500;
/** Milliseconds without a change after which it is kept: nobody waits for it. */
const calm = 2000;

/** Keeps what is seen of a large notebook at first glance, for when it is opened again. Answers the way to stop. */
export function keepGlances(stored: StoredNotebook, catalog: CatalogIndex, today: () => string): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let kept = '';
  const keep = (): void => {
    const { snapshot } = stored;
    if (snapshot.all('card').length < many) return;
    const text = JSON.stringify({ form, glance: glanceOf(snapshot, catalog, today()) });
    // Where it cannot be kept, the next opening shows nothing earlier: nothing is lost.
    if (text !== kept) void stored.keepGlance(text).catch(() => undefined);
    kept = text;
  };
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, calm);
  };
  later();
  const stop = stored.subscribe(later);
  return () => {
    clearTimeout(waiting);
    stop();
  };
}
