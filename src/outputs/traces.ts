import type { Snapshot } from '../notebook/snapshot.ts';

/** What in a text leads to a person. */
export type TraceKind = 'phone' | 'mail' | 'link' | 'handle' | 'name';

export interface Trace {
  readonly kind: TraceKind;
  /** As it stands in the text. */
  readonly text: string;
}

/*
 * Every pattern is bounded: a text may be a megabyte in one word. They find too much rather than too little; people
 * look, nothing is taken out for them.
 */
const patterns: readonly (readonly [TraceKind, RegExp])[] = [
  [
    'mail',
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  ],
  ['link', /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"']{2,200}/giu],
  // As people write them: a name of a site and what stands behind its stroke.
  ['link', /(?<![\p{L}\p{N}@.-])(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"']{1,200}/giu],
  ['handle', /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_.]{2,40}/gu],
  [
    'phone',
    /(?<![\p{L}\p{N}.,+])[+(]{0,2}\p{Nd}(?:[ \u00a0\u202f().\/\u2010-\u2015-]{0,3}\p{Nd}){6,14}(?![\p{L}\p{N}])/gu,
  ],
  // A title before a name, in the languages of the interface and a few neighbours.
  [
    'name',
    /(?<!\p{L})(?:Mrs?|Ms|Mx|Dr|Prof|Sra?|Srta|[Ss]e[nñ]or(?:a|ita)?|[Dd]o[nñ]a?|Mme|Mlle|Herr|Frau)\.?\s\p{Lu}[\p{L}\p{M}'’-]{1,40}(?:\s\p{Lu}[\p{L}\p{M}'’-]{1,40})?/gu,
  ],
  // Two words with capitals inside a sentence: a first name and a family's, or a place.
  ['name', /(?<=[\p{Ll}\p{Lo},;:]\s)\p{Lu}[\p{Ll}\p{M}'’-]{1,40}\s\p{Lu}[\p{Ll}\p{M}'’-]{1,40}/gu],
];

/** Longer is no name, and a pattern of it could stop the page. */
const longestName = 200;

/** Days as `2026-03-01` or `1.3.2026`, and years as `2019-2024`, have as many digits as a short phone number. */
const isTime = (text: string): boolean =>
  /^(?:\d{4}-\d\d?-\d\d?|\d\d?[./-]\d\d?[./-]\d{4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)$/.test(text.trim());

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Phone numbers, e-mail addresses, links, handles and what may be names in a text on its way out, each once, in the
 * order of the text. `known`: names the notebook itself holds.
 */
export function tracesIn(text: string, known: readonly string[] = []): Trace[] {
  const names = known
    .map((name) => name.trim())
    .filter(({ length }) => length > 1 && length <= longestName)
    .map(escaped);
  const own: readonly (readonly [TraceKind, RegExp])[] =
    names.length > 0
      ? [['name', new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu')]]
      : [];
  const found = [...patterns, ...own].flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter(([match]) => kind !== 'phone' || !isTime(match))
      .map((match) => ({ kind, at: match.index, text: match[0].replace(/[.,;:!?)]+$/u, '') })),
  );
  // Of two that overlap, as a handle within a link, the longer one stands.
  found.sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const each = new Map<string, Trace>();
  let end = 0;
  for (const { kind, at, text: shown } of found) {
    if (at + shown.length <= end) continue;
    end = at + shown.length;
    if (!each.has(shown)) each.set(shown, { kind, text: shown });
  }
  return [...each.values()];
}

/** All words in something made to be printed, a line each. */
export function wordsWithin(made: unknown): string {
  if (typeof made === 'string') return made;
  if (typeof made !== 'object' || made === null) return '';
  return Object.values(made).map(wordsWithin).filter(Boolean).join('\n');
}

/** Names a notebook holds as such: of those who promised something, and of those who lead a step. */
export function namesKnown(snapshot: Snapshot): string[] {
  const promised = snapshot.all('commitment').flatMap(({ who, buddy }) => [who, buddy]);
  const leading = snapshot.all('activity').map(({ lead }) => lead);
  return [...new Set([...promised, ...leading].filter((name) => name !== ''))];
}
