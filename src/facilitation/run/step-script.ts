import * as v from 'valibot';
import type { Needs } from '../../notebook/records/gathering.ts';

const words = v.optional(v.array(v.string()), []);
const labelled = v.object({ id: v.string(), words: v.string(), lang: v.optional(v.string()) });

/** What is needed while a step runs, as `catalog/<lang>/run/<lesson>.json` holds it. */
const scriptLesson = v.object({
  textLang: v.string(),
  watchFor: words,
  variants: v.optional(
    v.object({
      noReading: v.optional(v.string()),
      lowTech: v.optional(v.string()),
      online: v.optional(v.string()),
      hybrid: v.optional(v.string()),
      twoLanguages: v.optional(v.string()),
      short: v.optional(v.object({ how: v.string() })),
    }),
    {},
  ),
  exercises: v.optional(
    v.array(
      v.object({
        id: v.string(),
        kind: v.string(),
        ask: v.string(),
        lang: v.optional(v.string()),
        labels: v.array(labelled),
        cards: v.array(labelled),
        // Checked by its kind, as everywhere.
        config: v.unknown(),
      }),
    ),
    [],
  ),
  steps: v.array(
    v.object({
      id: v.string(),
      minutes: v.object({ least: v.pipe(v.number(), v.finite()), most: v.pipe(v.number(), v.finite()) }),
      does: words,
      says: words,
      asks: words,
    }),
  ),
});

export type ScriptLesson = v.InferOutput<typeof scriptLesson>;

/** The words of a lesson, from this site only. @throws where they are not on this device or are not what they should be. */
export async function readScript(address: string): Promise<ScriptLesson> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return v.parse(scriptLesson, await answer.json());
}

type Variant = keyof ScriptLesson['variants'];

/** What is different in a room with these needs, in the order in which it matters most. */
export function variantsFor(
  { variants }: ScriptLesson,
  needs: Needs | undefined,
  short: boolean,
): { readonly kind: Variant; readonly text: string }[] {
  const wanted: readonly (readonly [Variant, boolean])[] = [
    ['short', short],
    ['noReading', needs?.reading === 'some-not'],
    ['twoLanguages', needs?.twice === true],
    ['hybrid', needs?.mode === 'hybrid'],
    ['online', needs?.mode === 'online'],
    ['lowTech', needs?.devices === 'none'],
  ];
  return wanted.flatMap(([kind, is]) => {
    const variant = variants[kind];
    const text = typeof variant === 'object' ? variant.how : variant;
    return is && text ? [{ kind, text }] : [];
  });
}
