import * as z from 'zod/mini';
import type { Needs } from '../../notebook/records/gathering.ts';

const words = z._default(z.array(z.string()), []);
const labelled = z.object({ id: z.string(), words: z.string(), lang: z.optional(z.string()) });

/** What of `catalog/<lang>/<lesson>.json` is needed while a step runs. Other fields of it are left where they are. */
const scriptLesson = z.object({
  textLang: z.string(),
  watchFor: words,
  variants: z._default(
    z.object({
      noReading: z.optional(z.string()),
      lowTech: z.optional(z.string()),
      online: z.optional(z.string()),
      hybrid: z.optional(z.string()),
      twoLanguages: z.optional(z.string()),
      short: z.optional(z.object({ how: z.string() })),
    }),
    {},
  ),
  exercises: z._default(
    z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        ask: z.string(),
        lang: z.optional(z.string()),
        labels: z.array(labelled),
        cards: z.array(labelled),
        // Checked by its kind, as everywhere.
        config: z.unknown(),
      }),
    ),
    [],
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      minutes: z.object({ least: z.number(), most: z.number() }),
      does: words,
      says: words,
      asks: words,
    }),
  ),
});

export type ScriptLesson = z.infer<typeof scriptLesson>;

/** The words of a lesson, from this site only. @throws where they are not on this device or are not what they should be. */
export async function readScript(address: string): Promise<ScriptLesson> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return z.parse(scriptLesson, await answer.json());
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
