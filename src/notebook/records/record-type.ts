import * as v from 'valibot';

/** Fields of a stored record as they were written, by this or another version. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a type of record is: its fields today, and how older fields become today's. */
export interface RecordType<Name extends string = string, Schema extends v.GenericSchema = v.GenericSchema> {
  readonly type: Name;
  /** Starts at 1 and steps by 1. */
  readonly version: number;
  /** Strict: what we write must fit. Reading goes through the upgrades first. */
  readonly schema: Schema;
  /** `upgrades[n]` turns fields of version n into version n + 1. Pure: two devices must agree. */
  readonly upgrades: Readonly<Record<number, (fields: Fields) => Fields>>;
  /**
   * What fields hold that nobody wrote: most cards have no drawing, no ending. A record is born without them, so that
   * a notebook of thousands opens in half the time. Never changed: it would change what is stored.
   */
  readonly unsaid?: Partial<v.InferOutput<Schema>>;
}

/** Ties the parts together so that the type of a record follows from its schema. */
export function recordType<Schema extends v.GenericSchema, const Part extends RecordType<string, Schema>>(
  part: Part & { readonly schema: Schema },
): Part {
  return part;
}

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
export const rank = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));
/** One megabyte of words in one field is a paste gone wrong, but it must not be lost. */
export const text = v.pipe(v.string(), v.maxLength(2_000_000));
/** A language tag such as `en` or `es-419`. */
export const language = v.pipe(v.string(), v.maxLength(35));
/** The same words in several languages, by language tag. */
export const inLanguages = v.record(language, text);
/** A day as `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
/** An hour by the clock on the wall as `HH:MM`. */
export const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** A clock reading in milliseconds, to be shown, never to sort by. */
export const clock = v.pipe(v.number(), v.finite());

export type Words = v.InferOutput<typeof inLanguages>;
