import type { z } from 'astro/zod';
import type * as v from 'valibot';
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

const notOne = (value: unknown, choices: readonly string[]): string =>
  value === undefined
    ? `Nothing is written here. Write one of: ${choices.join(', ')}.`
    : `Found ${quoted(value)}, which is none of the choices. ${didYouMean(String(value), choices)}`;

function notOf(value: unknown, kind: string): string {
  const wanted = kindsOfValue[kind] ?? kind;
  if (value === undefined || value === null) return `Nothing is written here. Write ${wanted}.`;
  return `Found ${quoted(value)}, where ${wanted} belongs. Write ${wanted}.`;
}

const tooFew = (value: unknown, least: unknown): string =>
  `Found ${quoted(value)}, which is too few. Write ${String(least)} or more.`;
const tooMany = (value: unknown, most: unknown): string =>
  `Found ${quoted(value)}, which is too many. Write ${String(most)} or fewer.`;

function sentences(issue: Issue, value: unknown, fields: readonly string[]): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const near = nearest(key, fields);
    return `There is no field called "${key}" here. ${near ? `Did you mean "${near}"?` : 'Take it out, or look at the template for its name.'}`;
  }
  if (issue.code === 'invalid_value') return notOne(value, issue.values.map(String));
  if (issue.code === 'invalid_type') return notOf(value, issue.expected);
  if (issue.code === 'too_small') return tooFew(value, issue.minimum);
  if (issue.code === 'too_big') return tooMany(value, issue.maximum);
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

/** The same for a setting, which its kind of exercise checks itself. */
export function settingFault(
  issue: v.BaseIssue<unknown>,
  data: unknown,
): { readonly field: string; readonly text: string } {
  const { field, value } = place(data, issue.path?.map(({ key }) => key as PropertyKey) ?? []); // of objects and lists
  return { field, text: settingSentences(issue, value) };
}

function settingSentences(
  { type, expected, requirement, message }: v.BaseIssue<unknown>,
  value: unknown,
): string {
  // The choices stand in what was expected: ("dots" | "approval").
  if (type === 'picklist')
    return notOne(
      value,
      [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, each = '']) => each),
    );
  if (type === 'safe_integer') return notOf(value, 'int');
  if (type === 'min_value' || type === 'min_length') return tooFew(value, requirement);
  if (type === 'max_value' || type === 'max_length') return tooMany(value, requirement);
  if (type in kindsOfValue) return notOf(value, type);
  return `Found ${quoted(value)}: ${message}`;
}
