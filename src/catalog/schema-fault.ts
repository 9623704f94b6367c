import type { z } from 'astro/zod';
import { didYouMean, nearest } from './finding.ts';

type Issue = z.core.$ZodIssue;

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry after a hyphen',
  object: 'fields, each on a line of its own',
  record: 'fields, each on a line of its own',
};

/** A value as its author wrote it, short enough to read in a line. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** Where an issue stands: entries of a list by their id, or by counting from one. */
function place(
  data: unknown,
  path: readonly PropertyKey[],
): { readonly field: string; readonly value: unknown } {
  let value = data;
  const names = path.map((key) => {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    if (typeof key !== 'number') return String(key);
    const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
    return typeof id === 'string' ? id : String(key + 1);
  });
  return { field: names.join(', '), value };
}

function sentences(issue: Issue, value: unknown, fields: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const near = nearest(key, fields);
    return `There is no field called "${key}" here. ${near ? `Did you mean "${near}"?` : 'Take it out, or look at the template for its name.'}`;
  }
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    if (value === undefined) return `Nothing is written here. Write one of: ${choices.join(', ')}.`;
    return `Found ${quoted(value)}, which is none of the choices. ${didYouMean(String(value), choices)}`;
  }
  if (issue.code === 'invalid_type') {
    const wanted = kindsOfValue[issue.expected] ?? issue.expected;
    if (value === undefined || value === null) return `Nothing is written here. Write ${wanted}.`;
    return `Found ${quoted(value)}, where ${wanted} belongs. Write ${wanted}.`;
  }
  if (issue.code === 'too_small')
    return `Found ${quoted(value)}, which is too few. Write ${issue.minimum} or more.`;
  if (issue.code === 'too_big')
    return `Found ${quoted(value)}, which is too many. Write ${issue.maximum} or fewer.`;
  // What is left has its own words in the schema: what is wrong, then how it is written.
  return `Found ${quoted(value)}: ${issue.message}`;
}

/**
 * What a schema found, in words for an author: the field, what was written there, and how it would be right.
 * `fields` are the names there are, for a misspelt one.
 */
export function schemaFault(
  issue: Issue,
  data: unknown,
  fields: readonly string[],
): { readonly field: string; readonly text: string } {
  const { field, value } = place(data, issue.path);
  const own =
    issue.code === 'unrecognized_keys' ? [...(field ? [field] : []), issue.keys[0] ?? ''].join(', ') : field;
  return { field: own, text: sentences(issue, value, fields) };
}
