import { deflateSync, Inflate, strToU8 } from 'fflate';
import * as v from 'valibot';
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

const line = v.pipe(v.string(), v.maxLength(2000));
const longer = v.pipe(v.string(), v.maxLength(20_000));
const lessonId = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const titles = v.pipe(
  v.record(language, line),
  v.check((words) => Object.keys(words).length <= 20),
);
const minutes = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000));

/** A step. What it runs beside is named by its place in the gathering, from 0. */
const step = v.object({
  what: v.picklist(['lesson', 'break', 'slack', 'own']),
  lesson: v.nullable(lessonId),
  title: titles,
  minutes,
  short: v.boolean(),
  beside: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(200))),
  /** Only where the sender asked for it. */
  lead: line,
  note: longer,
});

const gathering = v.object({
  date: v.pipe(day, v.check(isDay)),
  start: v.nullable(timeOfDay),
  minutes: v.nullable(minutes),
  title: line,
  place: line,
  // As a gathering has them today; written out, because a file must read the same when a record has moved on.
  needs: v.object({
    people: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000))),
    mode: v.picklist(['room', 'online', 'hybrid']),
    reading: v.picklist(['all', 'some-not']),
    devices: v.picklist(['none', 'one', 'many']),
    twice: v.boolean(),
    watched: v.boolean(),
    access: longer,
    outcome: v.nullable(lessonId),
  }),
  welcome: v.object({ food: longer, children: longer, question: longer }),
  steps: v.pipe(v.array(step), v.maxLength(200)),
});

const planFile = v.object({
  format: v.literal('common-thread-plan'),
  version: v.literal(1),
  gatherings: v.pipe(v.array(gathering), v.minLength(1), v.maxLength(60)),
});

/** A plan on its own: what gatherings reckon with, and their steps. Nothing anybody said is in it. */
export type PlanFile = v.InferOutput<typeof planFile>;
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
  const result = v.safeParse(planFile, read);
  if (!result.success) throw new BrokenPlan('damaged', v.getDotPath(result.issues[0]) ?? '');
  return result.output;
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
