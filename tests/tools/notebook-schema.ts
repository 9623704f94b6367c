import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { about } from '../../src/notebook/records/about.ts';
import { recordTypes } from '../../src/notebook/records/registry.ts';

/** `closed`: an object has no fields but those named. */
function asJson(schema: v.GenericSchema, closed: boolean): object {
  const made = toJsonSchema(schema, {
    typeMode: closed ? 'output' : 'input',
    errorMode: 'throw',
    ignoreActions: ['finite'], // JSON has no other numbers
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      closed && valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
  });
  delete made.$schema; // said once, for the whole
  return made;
}

/** The JSON Schema of a saved copy's `notebook.json`, made from the record types themselves. */
export function notebookSchema(): object {
  // The number of a type's version stands in every record; files of the first version had none.
  const record = {
    anyOf: Object.values(recordTypes).map(({ schema, version }) =>
      asJson(v.object({ ...schema.entries, v: v.optional(v.literal(version)) }), true),
    ),
  };
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
      about: asJson(about.schema, false),
      records: { type: 'array', items: record },
    },
  };
}
