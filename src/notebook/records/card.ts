import * as v from 'valibot';
import { count, id, inLanguages, language, rank, recordType, text } from './record-type.ts';

export const cardRoles = [
  'problem',
  'need',
  'cause',
  'effect',
  'strength',
  'value',
  'vision',
  'solution',
  'tactic',
  'activity',
  'word',
] as const;

/** Where what a person said went. "Still open" is the absence of an ending. */
export const endings = ['in', 'doing', 'not-yet', 'not-this-time', 'taken-back'] as const;

export const ending = v.object({
  how: v.picklist(endings),
  /** The demand, agenda item or commitment it names; required for `in` and `doing`. */
  to: v.nullable(id),
  /** Spoken to the group; required for `not-this-time`. */
  reason: text,
  /** The activity in which the room confirmed it. */
  activity: v.nullable(id),
});

/** One thing one person or table said, in their words. A number on paper first; words may come later. */
export const card = recordType({
  type: 'card',
  version: 1,
  schema: v.object({
    id,
    type: v.literal('card'),
    activity: id,
    rank,
    /** As on the paper: A7. A label, never a key; the second A7 shows as A7-2. */
    number: v.pipe(v.string(), v.maxLength(12)),
    group: v.nullable(id),
    words: text,
    lang: language,
    /** The same in other languages, marked as translation wherever shown. */
    also: inLanguages,
    /** SHA-256 of a drawing or a sound kept beside the document. */
    drawing: v.nullable(id),
    sound: v.nullable(id),
    role: v.picklist(cardRoles),
    /** Hands at "Who else has this?". Inside; never sorts or sizes anything. Null: nobody asked. */
    hands: v.nullable(count),
    consent: v.picklist(['group', 'share', 'private']),
    covered: v.boolean(),
    /** For a cause: "Could somebody change this?" Null: not asked yet. */
    changeable: v.nullable(v.boolean()),
    ending: v.nullable(ending),
    /** Its words were forgotten for privacy and must never come back. */
    forgotten: v.boolean(),
  }),
  upgrades: {},
  unsaid: {
    also: {},
    drawing: null,
    sound: null,
    hands: null,
    consent: 'group',
    covered: false,
    changeable: null,
    ending: null,
    forgotten: false,
  },
});

export type Card = v.InferOutput<typeof card.schema>;
export type CardRole = Card['role'];
export type Ending = v.InferOutput<typeof ending>;
