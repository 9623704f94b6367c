import { readFile } from 'node:fs/promises';

export interface FieldNote {
  readonly name: string;
  readonly note: string;
}

const concepts = [
  { concept: 'Lesson', file: 'lesson' },
  { concept: 'Step', file: 'step' },
  { concept: 'Exercise', file: 'exercise' },
  { concept: 'Route', file: 'curriculum' },
  { concept: 'Glossary', file: 'glossary' },
] as const;

/** A field with the note that stands above it in its schema file. */
const field = /\/\*\*\s*([^*]+?)\s*\*\/\s*\n\s+(\w+):/g;

/**
 * Every field an author may write, with its note, read from the schema files themselves: the reference
 * can never say anything but what the check does.
 */
export async function fieldReference(): Promise<
  readonly { concept: string; fields: readonly FieldNote[] }[]
> {
  return Promise.all(
    concepts.map(async ({ concept, file }) => {
      const text = await readFile(`src/catalog/schema/${file}.ts`, 'utf8');
      return {
        concept,
        fields: [...text.matchAll(field)].map(([, note = '', name = '']) => ({ name, note })),
      };
    }),
  );
}
