import { z } from 'zod';
import { about } from '../../src/notebook/records/about.ts';
import { recordTypes } from '../../src/notebook/records/registry.ts';

/** The JSON Schema of a saved copy's `notebook.json`, made from the record types themselves. */
export function notebookSchema(): object {
  const record = z.toJSONSchema(z.union(Object.values(recordTypes).map(({ schema }) => schema)));
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
      about: z.toJSONSchema(about.schema),
      records: { type: 'array', items: record },
    },
  };
}
