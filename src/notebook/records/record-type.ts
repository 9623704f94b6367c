import * as z from 'zod/mini';

/** Fields of a stored record as they were written, by this or another version. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a type of record is: its fields today, and how older fields become today's. */
export interface RecordType<Name extends string = string, Schema extends z.ZodMiniType = z.ZodMiniType> {
  readonly type: Name;
  /** Starts at 1 and steps by 1. */
  readonly version: number;
  /** Strict: what we write must fit. Reading goes through the upgrades first. */
  readonly schema: Schema;
  /** `upgrades[n]` turns fields of version n into version n + 1. Pure: two devices must agree. */
  readonly upgrades: Readonly<Record<number, (fields: Fields) => Fields>>;
}

/** Ties the parts together so that the type of a record follows from its schema. */
export function recordType<Name extends string, Schema extends z.ZodMiniType>(
  part: RecordType<Name, Schema>,
): RecordType<Name, Schema> {
  return part;
}

export const id = z.string().check(z.minLength(1), z.maxLength(120));
export const rank = z.string().check(z.minLength(1), z.maxLength(400));
export const count = z.int().check(z.minimum(0), z.maximum(1_000_000));
/** One megabyte of words in one field is a paste gone wrong, but it must not be lost. */
export const text = z.string().check(z.maxLength(2_000_000));
/** A language tag such as `en` or `es-419`. */
export const language = z.string().check(z.maxLength(35));
/** The same words in several languages, by language tag. */
export const inLanguages = z.record(language, text);
/** A day as `YYYY-MM-DD`. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** An hour by the clock on the wall as `HH:MM`. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** A clock reading in milliseconds, to be shown, never to sort by. */
export const clock = z.number();

export type Words = z.infer<typeof inLanguages>;
