import type * as v from 'valibot';
import { activity } from './activity.ts';
import { agendaItem } from './agenda-item.ts';
import { amendment } from './amendment.ts';
import { ballot } from './ballot.ts';
import { card } from './card.ts';
import { cluster } from './cluster.ts';
import { commitment } from './commitment.ts';
import { decision } from './decision.ts';
import { demand } from './demand.ts';
import { gathering } from './gathering.ts';
import { group } from './group.ts';
import { line } from './line.ts';
import { link } from './link.ts';
import { note } from './note.ts';
import { place } from './place.ts';
import { statement } from './statement.ts';
import { talk } from './talk.ts';
import { version } from './version.ts';

/** Every type of record, a line a type. The structure test holds it against the folder. */
export const recordTypes = {
  activity,
  'agenda-item': agendaItem,
  amendment,
  ballot,
  card,
  cluster,
  commitment,
  decision,
  demand,
  gathering,
  group,
  line,
  link,
  note,
  place,
  statement,
  talk,
  version,
} as const;

export type RecordTypeName = keyof typeof recordTypes;
export const isTypeName = (name: unknown): name is RecordTypeName =>
  typeof name === 'string' && Object.hasOwn(recordTypes, name);
export type RecordOf<Name extends RecordTypeName> = v.InferOutput<(typeof recordTypes)[Name]['schema']>;
export type AnyRecord = { [Name in RecordTypeName]: RecordOf<Name> }[RecordTypeName];
