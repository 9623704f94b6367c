import { deflateSync, Inflate, strToU8 } from 'fflate';
import * as z from 'zod/mini';
import { day, language, timeOfDay } from '../../notebook/records/record-type.ts';
import { fromAddressText, toAddressText } from './address-text.ts';

export type BrokenWhy = 'not-ours' | 'too-large' | 'newer' | 'damaged';

/** A file or link that holds no plan we can read, and why. Nothing of it was taken in. */
export class BrokenPlan extends Error {
  override readonly name = 'BrokenPlan';
  readonly why: BrokenWhy;
  constructor(why: BrokenWhy, detail = '') {
    super(detail || why);
    this.why = why;
  }
}

/** Bytes of a plan as text, and characters of a link: a route of nine gatherings has a tenth of either. */
const mostBytes = 300_000;
const mostOfLink = 100_000;

const isDay = (text: string): boolean => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const line = z.string().check(z.maxLength(2000));
const longer = z.string().check(z.maxLength(20_000));
const lessonId = z.string().check(z.minLength(1), z.maxLength(120));
const titles = z.record(language, line).check(z.refine((words) => Object.keys(words).length <= 20));
const minutes = z.int().check(z.minimum(0), z.maximum(1_000_000));

/** A step. What it runs beside is named by its place in the gathering, from 0. */
const step = z.object({
  what: z.enum(['lesson', 'break', 'slack', 'own']),
  lesson: z.nullable(lessonId),
  title: titles,
  minutes,
  short: z.boolean(),
  beside: z.nullable(z.int().check(z.minimum(0), z.maximum(200))),
  /** Only where the sender asked for it. */
  lead: line,
  note: longer,
});

const gathering = z.object({
  date: day.check(z.refine(isDay)),
  start: z.nullable(timeOfDay),
  minutes: z.nullable(minutes),
  title: line,
  place: line,
  // As a gathering has them today; written out, because a file must read the same when a record has moved on.
  needs: z.object({
    people: z.nullable(z.int().check(z.minimum(0), z.maximum(1_000_000))),
    mode: z.enum(['room', 'online', 'hybrid']),
    reading: z.enum(['all', 'some-not']),
    devices: z.enum(['none', 'one', 'many']),
    twice: z.boolean(),
    watched: z.boolean(),
    access: longer,
    outcome: z.nullable(lessonId),
  }),
  welcome: z.object({ food: longer, children: longer, question: longer }),
  steps: z.array(step).check(z.maxLength(200)),
});

const planFile = z.object({
  format: z.literal('common-thread-plan'),
  version: z.literal(1),
  gatherings: z.array(gathering).check(z.minLength(1), z.maxLength(60)),
});

/** A plan on its own: what gatherings reckon with, and their steps. Nothing anybody said is in it. */
export type PlanFile = z.infer<typeof planFile>;
export type PlanFileGathering = PlanFile['gatherings'][number];
export type PlanFileStep = PlanFileGathering['steps'][number];

/** Checks what was read. @throws {BrokenPlan} */
function checked(text: string): PlanFile {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new BrokenPlan('not-ours');
  }
  if (typeof read !== 'object' || read === null || !('format' in read)) throw new BrokenPlan('not-ours');
  if (read.format !== 'common-thread-plan') throw new BrokenPlan('not-ours');
  if ('version' in read && typeof read.version === 'number' && read.version > 1)
    throw new BrokenPlan('newer');
  const result = planFile.safeParse(read);
  if (!result.success) throw new BrokenPlan('damaged', result.error.issues[0]?.path.join('.') ?? '');
  return result.data;
}

/** A plan as a file that people and programs can read. */
export const planAsFile = (plan: PlanFile): string => `${JSON.stringify(plan, null, 1)}\n`;

/** Reads a file's text. @throws {BrokenPlan} */
export function planFromFile(text: string): PlanFile {
  if (text.length > mostBytes) throw new BrokenPlan('too-large');
  return checked(text);
}

/** A plan as the part of an address behind `#plan=`: packed, since a chat may cut what is long. */
export const planAsLink = (plan: PlanFile): string =>
  toAddressText(deflateSync(strToU8(JSON.stringify(plan)), { level: 9 }));

/** Unpacks in small bites, so that a link made to burst is noticed before it does. */
function unpacked(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  let text = '';
  let ended = false;
  const inflate = new Inflate((chunk, last) => {
    size += chunk.length;
    if (size > mostBytes) throw new BrokenPlan('too-large');
    text += decoder.decode(chunk, { stream: !last });
    ended ||= last;
  });
  const bite = 256;
  for (let start = 0; start < bytes.length; start += bite)
    inflate.push(bytes.subarray(start, start + bite), start + bite >= bytes.length);
  if (!ended) throw new BrokenPlan('damaged');
  return text;
}

/** Reads what stands behind `#plan=`. @throws {BrokenPlan} */
export function planFromLink(text: string): PlanFile {
  if (text.length > mostOfLink) throw new BrokenPlan('too-large');
  const bytes = fromAddressText(text);
  if (!bytes || bytes.length === 0) throw new BrokenPlan('damaged');
  let json: string;
  try {
    json = unpacked(bytes);
  } catch (error) {
    if (error instanceof BrokenPlan) throw error;
    throw new BrokenPlan('damaged');
  }
  return checked(json);
}

/** What an address such as `#plan=...` holds; null where it holds no plan. */
export function planInAddress(hash: string): string | null {
  return hash.startsWith('#plan=') ? hash.slice('#plan='.length) : null;
}
