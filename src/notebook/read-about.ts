import * as v from 'valibot';
import { about as aboutType, type About } from './records/about.ts';
import type { Fields } from './records/record-type.ts';

/**
 * The facts of a notebook as today's version reads them. One that cannot be read stands as `fallback` has it, and takes no
 * other with it: a title too long, or a newer kind of answer, must not make a kept notebook end with the day. What is
 * stored stays as it is. An answer to "What will we keep?" that cannot be read is an answer: it is read as the one that
 * destroys nothing.
 */
export function readAbout(stored: Fields, fallback: About): About {
  const fits = (facts: Fields): About | undefined => {
    const parsed = v.safeParse(aboutType.schema, facts);
    return parsed.success ? parsed.output : undefined;
  };
  const whole = fits(stored);
  if (whole) return whole;
  let read = fallback;
  for (const [fact, value] of Object.entries(stored)) read = fits({ ...read, [fact]: value }) ?? read;
  const answered = stored['keep'] !== null && stored['keep'] !== undefined;
  return answered && read.keep === null ? { ...read, keep: { what: 'everything', until: null } } : read;
}
