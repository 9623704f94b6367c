import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Finding } from './finding.ts';
import { curriculum, type CurriculumMatter } from './schema/curriculum.ts';
import { glossaryTerm, type GlossaryTerm } from './schema/glossary.ts';
import { lesson, type LessonMatter } from './schema/lesson.ts';
import { readBody, type Body } from './steps.ts';

export interface ReadFile<Matter> {
  /** Path from the project's root. */
  readonly file: string;
  readonly lang: string;
  readonly id: string;
  readonly matter: Matter;
  readonly body: Body;
  /** The text below the front matter. */
  readonly mdx: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly fingerprint: string;
}

export interface Content {
  readonly lessons: readonly ReadFile<LessonMatter>[];
  readonly routes: readonly ReadFile<CurriculumMatter>[];
  readonly glossary: readonly { readonly lang: string; readonly term: GlossaryTerm }[];
  /** What could not be read at all. */
  readonly findings: readonly Finding[];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('_'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A value in a tree of data by the path of a schema's issue, as a person wrote it. */
function valueAt(data: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = data;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at === undefined ? 'nothing' : JSON.stringify(at).slice(0, 60);
}

function schemaFindings(file: string, data: unknown, error: z.ZodError): Finding[] {
  return error.issues.map((issue) => {
    const field = issue.path.join('.');
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
    if (keys.length > 0) {
      return { level: 'error', file, field: field || keys.join(', '), text: `There is no field called "${keys.join(', ')}" here. Take it out, or look at the template for its name.` };
    }
    const values = 'values' in issue && Array.isArray(issue.values) ? ` Write one of: ${issue.values.join(', ')}.` : ' See content/_template/lesson.mdx for how it is written.';
    return { level: 'error', file, field, text: `Found ${valueAt(data, issue.path)}: ${issue.message}.${values}` };
  });
}

/** Reads one MDX file with its front matter; everything wrong with it becomes a finding. */
function readMdx<Matter>(
  root: string,
  path: string,
  schema: z.ZodType<Matter>,
): { readonly read?: ReadFile<Matter>; readonly findings: Finding[] } {
  const file = relative(root, path);
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8').replace(/\r\n/g, '\n');
  const parts = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text);
  if (!parts) {
    return { findings: [{ level: 'error', file, field: '', text: 'The part between two lines of --- is missing at the top. Copy it from content/_template/lesson.mdx.' }] };
  }
  const [, front = '', mdx = ''] = parts;
  let data: unknown;
  try {
    data = parse(front);
  } catch (error) {
    const line = /at line (\d+)/.exec(String(error))?.[1];
    return {
      findings: [{ level: 'error', file, field: line ? `line ${Number(line) + 1}` : 'front matter', text: `The top part cannot be read: ${String(error).split('\n')[0]?.slice(0, 120)}. Write each sentence below a | and set it in by two spaces.` }],
    };
  }
  const parsed = schema.safeParse(data);
  const findings = parsed.success ? [] : schemaFindings(file, data, parsed.error);
  let body: Body | undefined;
  try {
    body = readBody(mdx);
  } catch (error) {
    const [message = ''] = String(error instanceof Error ? error.message : error).split('\n');
    findings.push({ level: 'error', file, field: 'body', text: `The text cannot be read: ${message.slice(0, 160)}. A single { or < in a sentence does that: write it as a word.` });
  }
  if (!parsed.success || !body) return { findings };
  const [, lang = ''] = file.split('/');
  const id = path.split('/').at(-1)?.replace(/^\d\d-|\.mdx$/g, '') ?? '';
  const fingerprint = createHash('sha256').update(bytes).digest('hex');
  return { read: { file, lang, id, matter: parsed.data, body, mdx, fingerprint }, findings };
}

/** Reads all content of a project, as the build does, with everything that could not be read. */
export function readContent(root: string): Content {
  const folder = join(root, 'content');
  const findings: Finding[] = [];
  const lessons: ReadFile<LessonMatter>[] = [];
  const routes: ReadFile<CurriculumMatter>[] = [];
  const glossary: { lang: string; term: GlossaryTerm }[] = [];
  for (const path of filesUnder(folder)) {
    const [lang = '', kind = ''] = relative(folder, path).split('/');
    if (lang.startsWith('_')) continue;
    if (kind === 'lessons' && path.endsWith('.mdx')) {
      const { read, findings: found } = readMdx(root, path, lesson);
      if (read) lessons.push(read);
      findings.push(...found);
    } else if (kind === 'curricula' && path.endsWith('.mdx')) {
      const { read, findings: found } = readMdx(root, path, curriculum);
      if (read) routes.push(read);
      findings.push(...found);
    } else if (kind === 'glossary.yaml') {
      const file = relative(root, path);
      const list: unknown = parse(readFileSync(path, 'utf8'));
      for (const [index, entry] of (Array.isArray(list) ? list : []).entries()) {
        const term = glossaryTerm.safeParse(entry);
        if (term.success) glossary.push({ lang, term: term.data });
        else findings.push(...schemaFindings(file, entry, term.error).map((finding) => ({ ...finding, field: `word ${index + 1}, ${finding.field}` })));
      }
    }
  }
  return { lessons, routes, glossary, findings };
}
