import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { didYouMean, reportInto, type Finding } from './finding.ts';
import { parseFault } from './lost-text.ts';
import { parseMdx, type Node } from './mdx-tree.ts';
import { schemaFault } from './schema-fault.ts';
import { curriculum, type CurriculumMatter } from './schema/curriculum.ts';
import { asId } from './schema/exercise.ts';
import { glossaryTerm, type GlossaryTerm } from './schema/glossary.ts';
import { lesson, type LessonMatter } from './schema/lesson.ts';
import { textPage, type TextPageMatter } from './schema/text-page.ts';
import { bodyOf, type Body } from './steps.ts';

export interface ReadFile<Matter> {
  /** Path from the project's root, with slashes on every system. */
  readonly file: string;
  readonly lang: string;
  readonly id: string;
  readonly matter: Matter;
  readonly body: Body;
  /** The text below the front matter as the parser gives it: parsed once for all checks. */
  readonly tree: Node;
  /** The text below the front matter. */
  readonly mdx: string;
  /** The line of the file on which that text begins, from one. */
  readonly firstLine: number;
  /** SHA-256 of the file's text, in hexadecimal; the same whatever its line ends. */
  readonly fingerprint: string;
}

export interface ReadTerm {
  readonly file: string;
  readonly lang: string;
  readonly term: GlossaryTerm;
}

export interface Content {
  readonly lessons: readonly ReadFile<LessonMatter>[];
  readonly routes: readonly ReadFile<CurriculumMatter>[];
  readonly pages: readonly ReadFile<TextPageMatter>[];
  readonly glossary: readonly ReadTerm[];
  /** `<lang>/<id>` of files that are there and cannot be read: nothing further is said about them. */
  readonly unread: ReadonlySet<string>;
  /** Names of the pictures in `public/figures/`. */
  readonly figures: readonly string[];
  /** What could not be read at all. */
  readonly findings: readonly Finding[];
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/^[_.]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every field name in a schema, however deep: what a misspelt one may have been meant to be. */
function fieldNames(schema: z.ZodType): string[] {
  const names = new Set<string>();
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  return [...names];
}

/** The text of a file as every system should see it: no byte-order mark, one kind of line end. */
function textOfFile(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

/** Reads YAML; what is wrong with it is reported, with the line of the file it stands on. */
function readYaml(text: string, linesBefore: number, found: (field: string, text: string) => void): unknown {
  try {
    return parse(text) ?? {};
  } catch (error) {
    const at = Number(/ at line (\d+)/.exec(String(error))?.[1] ?? 1);
    const line = text.split('\n')[at - 1] ?? '';
    const written = line.trim().slice(0, 60);
    // What the parser says is for programmers. The mistake nearly everybody makes has its own words.
    const [, name, words] = /^\s*(?:- )?([\w-]+): +([^|>"'].*: .*)$/.exec(line) ?? [];
    found(
      `line ${at + linesBefore}`,
      name && words
        ? `The line "${written}" has a second colon, and each colon begins a field. Write ${name}: | and below it, set in by two spaces: ${words}`
        : `The line "${written}" does not fit what stands around it. Write each sentence below a | and set it in by two spaces, and fields of one thing below one another.`,
    );
    return undefined;
  }
}

/** Reads one MDX file with its front matter; everything wrong with it becomes a finding. */
function readMdx<Matter>(
  root: string,
  path: string,
  schema: z.ZodType<Matter>,
  findings: Finding[],
): ReadFile<Matter> | undefined {
  const file = relative(root, path).split(sep).join('/');
  const report = reportInto(findings, file);
  const name = path.split(sep).at(-1) ?? '';
  const id = name.replace(/^\d\d-|\.mdx$/g, '');
  if (!name.endsWith('.mdx')) {
    report(
      'error',
      '',
      `"${name}" is not read: a lesson, route or page ends in .mdx. Call it ${asId(name.replace(/\.\w+$/, ''))}.mdx.`,
    );
    return undefined;
  }
  if (asId(id) !== id)
    report('error', '', `"${name}" cannot be an address. Call the file ${asId(id) || 'a-short-name'}.mdx.`);
  const text = textOfFile(path);
  const spoilt = text.split('\n').findIndex((line) => line.includes('\uFFFD') || line.includes('\0'));
  if (spoilt >= 0) {
    report(
      'error',
      `line ${spoilt + 1}`,
      `Some letters of "${text.split('\n')[spoilt]?.trim().slice(0, 40)}" cannot be read. Save the file as text in UTF-8.`,
    );
    return undefined;
  }
  const parts = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n([\s\S]*))?$/.exec(text);
  if (!parts) {
    report(
      'error',
      '',
      'The part between two lines of --- is missing at the top. Copy it from content/_template/lesson.mdx.',
    );
    return undefined;
  }
  const [, front = '', mdx = ''] = parts;
  const firstLine = front === '' ? 3 : front.split('\n').length + 3;
  const data = readYaml(front, 1, (field, problem) => report('error', field, problem));
  const parsed = data === undefined ? undefined : schema.safeParse(data);
  for (const issue of parsed?.error?.issues ?? []) {
    const { field, text: problem } = schemaFault(issue, data, fieldNames(schema));
    report('error', field, problem);
  }
  let tree: Node | undefined;
  try {
    tree = parseMdx(mdx);
  } catch (error) {
    const fault = parseFault(String(error instanceof Error ? error.message : error), mdx);
    report('error', `line ${firstLine - 1 + fault.line}`, fault.text);
  }
  if (!parsed?.success || !tree) return undefined;
  const lang = file.split('/')[1] ?? '';
  const fingerprint = createHash('sha256').update(text).digest('hex');
  return { file, lang, id, matter: parsed.data, body: bodyOf(tree), tree, mdx, firstLine, fingerprint };
}

function readGlossary(root: string, path: string, lang: string, findings: Finding[]): ReadTerm[] {
  const file = relative(root, path).split(sep).join('/');
  const report = reportInto(findings, file);
  const list = readYaml(textOfFile(path), 0, (field, text) => report('error', field, text));
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report('error', '', 'The glossary is not a list. Begin each word with - id: and its id.');
    return [];
  }
  return list.flatMap((entry: unknown, index) => {
    const parsed = glossaryTerm.safeParse(entry);
    if (parsed.success) return [{ file, lang, term: parsed.data }];
    for (const issue of parsed.error.issues) {
      const { field, text } = schemaFault(issue, entry, Object.keys(glossaryTerm.shape));
      report('error', `word ${index + 1}${field ? `, ${field}` : ''}`, text);
    }
    return [];
  });
}

/** Reads all content of a project, as the build does, with everything that could not be read. */
export function readContent(root: string): Content {
  const folder = join(root, 'content');
  const findings: Finding[] = [];
  const lessons: ReadFile<LessonMatter>[] = [];
  const routes: ReadFile<CurriculumMatter>[] = [];
  const pages: ReadFile<TextPageMatter>[] = [];
  const glossary: ReadTerm[] = [];
  const unread = new Set<string>();
  const kinds = ['lessons', 'curricula', 'pages', 'glossary.yaml'];
  const keep = <Matter>(path: string, schema: z.ZodType<Matter>, list: ReadFile<Matter>[]): void => {
    const read = readMdx(root, path, schema, findings);
    if (read) list.push(read);
    else
      unread.add(
        `${relative(folder, path).split(sep)[0]}/${path
          .split(sep)
          .at(-1)
          ?.replace(/^\d\d-|\.mdx$/g, '')}`,
      );
  };
  for (const path of filesUnder(folder)) {
    const [lang = '', kind] = relative(folder, path).split(sep);
    if (kind === undefined || lang.startsWith('_')) continue;
    if (kind === 'lessons') keep(path, lesson, lessons);
    else if (kind === 'curricula') keep(path, curriculum, routes);
    else if (kind === 'pages') keep(path, textPage, pages);
    else if (kind === 'glossary.yaml') glossary.push(...readGlossary(root, path, lang, findings));
    else {
      const report = reportInto(findings, relative(root, path).split(sep).join('/'));
      report('error', '', `Nothing in content/${lang} is called "${kind}". ${didYouMean(kind, kinds)}`);
    }
  }
  const pictures = join(root, 'public', 'figures');
  const figures = filesUnder(pictures).map((path) => relative(pictures, path).split(sep).join('/'));
  return { lessons, routes, pages, glossary, unread, figures, findings };
}
