import * as z from 'zod/mini';
import { about } from '../../src/notebook/records/about.ts';
import { recordTypes } from '../../src/notebook/records/registry.ts';

/** The JSON Schema of a saved copy's `notebook.json`, made from the record types themselves. */
export function notebookSchema(): object {
  // The number of a type's version stands in every record; files of the first version had none.
  const record = z.toJSONSchema(
    z.union(
      Object.values(recordTypes).map(({ schema, version }) =>
        z.extend(schema, { v: z.optional(z.literal(version)) }),
      ),
    ),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Common Thread notebook, version 1',
    description:
      'notebook.json in a saved copy. state.bin beside it is what merges; this is for people and other programs.',
    type: 'object',
    required: ['format', 'version', 'about', 'records'],
    properties: {
      format: { const: 'common-thread-notebook' },
      version: { const: 1 },
      about: z.toJSONSchema(about.schema, { io: 'input' }),
      records: { type: 'array', items: record },
    },
  };
}
