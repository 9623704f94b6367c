import type { Section, Sheet } from '../exercises/sheet.ts';
import { wordsIn } from '../exercises/shown-demand.ts';
import { inARow } from '../language/direction.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Gathering } from '../notebook/records/gathering.ts';
import { find, snapshotOf, type Snapshot } from '../notebook/snapshot.ts';
import { sheetOf } from './activity-sheet.ts';
import { left, promised } from './came-of-it.ts';
import { decided } from './decided.ts';
import { disagreed } from './disagreed.ts';
import { minutesOf, type Minutes, type MinutesRow } from './minutes.ts';
import type { Strings } from './strings/en.ts';
import { sayDay } from '../language/day.ts';
import type { Telling } from './telling.ts';

/** One line of what was planned and what happened, in words. */
export interface ToldRow {
  readonly title: string;
  readonly planned: number | null;
  readonly real: number | null;
  readonly note: string;
}

/** What was planned and what happened: the rows, their sum, and the difference in a sentence. */
export interface ToldMinutes {
  readonly rows: readonly ToldRow[];
  readonly sum: ToldRow;
  readonly difference: string;
}

/** One question a reader has, and all there is about it. */
export interface Part {
  readonly heading: string;
  readonly sections: readonly Section[];
}

/** The record of one gathering, which nobody has to write. Nothing in it is only inside, unless the telling asks for it. */
export interface GatheringRecord {
  readonly id: string;
  readonly title: string;
  readonly present: string;
  /** Undefined where nothing was planned and no clock ran. */
  readonly minutes: ToldMinutes | undefined;
  /** The filled sheet of each activity. */
  readonly said: readonly Sheet[];
  /** Decided, promised, disagreed about, left open: those there are. */
  readonly came: readonly Part[];
}

/** Kinds whose whole sheet stands among what came of it. */
const toldBelow: readonly string[] = ['commitments'];

/**
 * What people said in an activity: its sheet under the name it had in the plan, without the instructions for paper.
 * Undefined where nothing was written on it: a blank form is no record.
 */
async function saidIn(snapshot: Snapshot, activity: Activity, lang: string): Promise<Sheet | undefined> {
  if (toldBelow.includes(activity.kind)) return undefined;
  const [filled, blank] = await Promise.all([
    sheetOf(snapshot, activity, lang),
    sheetOf(snapshotOf(snapshot.about, [activity]), activity, lang),
  ]);
  if (!filled || filled.sections.length === 0 || JSON.stringify(filled) === JSON.stringify(blank))
    return undefined;
  return { ...filled, how: '', title: wordsIn(activity.title, lang) || filled.title };
}

function noteOf(row: MinutesRow, snapshot: Snapshot, strings: Strings, lang: string): string {
  if (row.became === 'moved') {
    const now = find(snapshot, 'gathering', row.activities[0]?.gathering);
    return strings.movedTo(now ? sayDay(now.date, lang) : '');
  }
  return row.became === 'done' && row.planned === null ? strings.unplanned : strings.became[row.became];
}

function differenceOf({ planned, real, running, rows }: Minutes, strings: Strings): string {
  if (running) return strings.soFar;
  if (planned === null || real === null || rows.some(({ became }) => became === 'ahead')) return '';
  if (real === planned) return strings.asPlanned;
  return real > planned ? strings.longer(real - planned) : strings.shorter(planned - real);
}

/** The minutes in words; undefined where there is nothing to add up. */
export function tellMinutes(
  snapshot: Snapshot,
  gathering: Gathering,
  { strings, lang, now }: Pick<Telling, 'strings' | 'lang' | 'now'>,
): ToldMinutes | undefined {
  const minutes = minutesOf(snapshot, gathering, now);
  if (minutes.planned === null && minutes.real === null) return undefined;
  const nameOf = ({ title, what }: Activity): string => wordsIn(title, lang) || strings.blocks[what];
  const rows = minutes.rows.map((row): ToldRow => ({
    title: strings.atOnce(row.activities.map(nameOf)),
    planned: row.planned,
    real: row.real,
    // Where nothing was planned, that a step was not says nothing.
    note: minutes.planned === null && row.became === 'done' ? '' : noteOf(row, snapshot, strings, lang),
  }));
  const between = { title: strings.betweenSteps, planned: null, real: minutes.between, note: '' };
  return {
    rows: minutes.between > 0 ? [...rows, between] : rows,
    sum: { title: strings.inAll, planned: minutes.planned, real: minutes.real, note: '' },
    difference: differenceOf(minutes, strings),
  };
}

/** The record of one gathering, made of what is in the notebook. */
export async function gatheringRecord(
  snapshot: Snapshot,
  gathering: Gathering,
  telling: Telling,
): Promise<GatheringRecord> {
  const { strings, lang } = telling;
  const activities = snapshot
    .all('activity')
    .filter((activity) => activity.gathering === gathering.id && activity.state !== 'planned');
  const sheets = await Promise.all(activities.map((activity) => saidIn(snapshot, activity, lang)));
  const day = sayDay(gathering.date, lang);
  return {
    id: gathering.id,
    title: inARow([gathering.title, day]),
    present: strings.present(gathering.present),
    minutes: tellMinutes(snapshot, gathering, telling),
    said: sheets.filter((sheet): sheet is Sheet => sheet !== undefined),
    came: [
      { heading: strings.decided, sections: decided(snapshot, gathering, telling) },
      { heading: strings.promised, sections: promised(snapshot, gathering, telling) },
      { heading: strings.disagreed, sections: disagreed(snapshot, gathering, telling) },
      { heading: strings.left, sections: left(snapshot, gathering, telling) },
    ].filter(({ sections }) => sections.length > 0),
  };
}
