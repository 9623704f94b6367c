import { readFile } from 'node:fs/promises';

export interface FieldNote {
  readonly name: string;
  readonly note: string;
  /** Fields inside it. */
  readonly fields: readonly FieldNote[];
}

const concepts = [
  { concept: 'Lesson', file: 'lesson', main: 'lesson' },
  { concept: 'Step', file: 'step', main: 'step' },
  { concept: 'Exercise', file: 'exercise', main: 'exercise' },
  { concept: 'Route', file: 'curriculum', main: 'curriculum' },
  { concept: 'Glossary', file: 'glossary', main: 'glossaryTerm' },
] as const;

/** A part of a schema file that has a name: `const material = z.strictObject({ ... })`. */
const block = /^(?:export )?const (\w+) = z\.strictObject\(\{\n([\s\S]*?)^\}\)/gm;
/** A field with the note that stands above it, and what it is made of up to the next note. */
const field = /^( +)\/\*\*\s*([^*]+?)\s*\*\/\s*\n\s+(\w+):([\s\S]*?)(?=^ +\/\*\*|(?![\s\S]))/gm;

/** The fields of one part, in the order of the file, each with those inside it. */
function fieldsOf(name: string, blocks: ReadonlyMap<string, string>): FieldNote[] {
  const found = [...(blocks.get(name) ?? '').matchAll(field)].map(
    ([, indent = '', note = '', own = '', made = '']) => ({ deep: indent.length, note, own, made }),
  );
  const [outer = 0] = found.map(({ deep }) => deep);
  return found.flatMap(({ deep, note, own, made }, at): FieldNote[] => {
    if (deep > outer) return []; // It stands under the field before it.
    const after = found.slice(at + 1);
    const next = after.findIndex((each) => each.deep === outer);
    const written = after.slice(0, next < 0 ? undefined : next);
    const named = [...blocks.keys()].filter((each) => new RegExp(`\\b${each}\\b`).test(made));
    return [
      {
        name: own,
        note,
        fields: [
          ...written.map((each) => ({ name: each.own, note: each.note, fields: [] })),
          ...named.flatMap((each) => fieldsOf(each, blocks)),
        ],
      },
    ];
  });
}

/**
 * Every field an author may write, with its note, read from the schema files themselves: the reference
 * can never say anything but what the check does.
 */
export async function fieldReference(): Promise<
  readonly { concept: string; fields: readonly FieldNote[] }[]
> {
  return Promise.all(
    concepts.map(async ({ concept, file, main }) => {
      const text = await readFile(`src/catalog/schema/${file}.ts`, 'utf8');
      const blocks = new Map([...text.matchAll(block)].map(([, name = '', inside = '']) => [name, inside]));
      return { concept, fields: fieldsOf(main, blocks) };
    }),
  );
}
