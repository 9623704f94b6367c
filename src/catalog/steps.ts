import { mdxToMdast } from 'satteri';
import type { formats, Minutes } from './schema/step.ts';
import { step as stepSchema } from './schema/step.ts';

export type Format = (typeof formats)[number];

/** One step of a lesson as its author wrote it; marks a translation leaves out are undefined. */
export interface Step {
  readonly id: string;
  readonly minutes: Minutes | undefined;
  readonly format: Format | undefined;
  readonly talk: 'facilitator' | 'participants' | undefined;
  /** What to do, a text a paragraph. */
  readonly does: readonly string[];
  /** What to say, a text a paragraph. */
  readonly says: readonly string[];
  readonly asks: readonly string[];
  /** Ids of the exercises placed in it. */
  readonly exercises: readonly string[];
}

/** What stands in a lesson's body, read without rendering it. */
export interface Body {
  readonly steps: readonly Step[];
  /** Every `<Exercise id>` of the body, in steps or not, in order. */
  readonly placed: readonly string[];
  /** Other marks by block name: `Term`, `Quote`, `Figure` ... each with its attributes. */
  readonly marks: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** Addresses that links and pictures point at. */
  readonly links: readonly string[];
  /** The prose without its steps: for search and single-file editions. */
  readonly text: string;
  /** Faults in the marks of a step, in the schema's words. */
  readonly faults: readonly { readonly step: string; readonly field: string; readonly problem: string }[];
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

function textOf(node: Node): string {
  if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}

function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])),
  );
}

const isBlock = (node: Node, name: string): boolean => node.type.startsWith('mdxJsx') && node.name === name;

function everyNode(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) everyNode(child, visit);
}

function readStep(node: Node): { step: Step; faults: Body['faults'] } {
  const attributes = attributesOf(node);
  const parsed = stepSchema.safeParse(attributes);
  const id = attributes['id'] ?? '';
  const asks: string[] = [];
  const exercises: string[] = [];
  everyNode(node, (inner) => {
    if (isBlock(inner, 'Ask')) asks.push(textOf(inner).trim());
    if (isBlock(inner, 'Exercise')) exercises.push(attributesOf(inner)['id'] ?? '');
  });
  const children = node.children ?? [];
  const says = children.filter(({ type }) => type === 'blockquote').flatMap(({ children: lines }) => (lines ?? []).map(textOf));
  const does = children.filter(({ type }) => type === 'paragraph').map(textOf);
  const marks: Partial<Pick<Step, "minutes" | "format" | "talk">> = parsed.success ? parsed.data : {};
  return {
    step: { id, minutes: marks.minutes, format: marks.format, talk: marks.talk, does, says, asks, exercises },
    faults: parsed.success
      ? []
      : parsed.error.issues.map(({ path, message }) => ({ step: id, field: path.join('.') || 'id', problem: message })),
  };
}

/**
 * Reads the body of a lesson: its steps with their marks, what they say, ask and do.
 * @throws the parser's error, with line and column, when the MDX itself is broken.
 */
export function readBody(mdx: string): Body {
  const root = mdxToMdast(mdx) as Node; // a tree of the shape above, by the parser's own documentation
  const steps: Step[] = [];
  const faults: Body['faults'][number][] = [];
  const placed: string[] = [];
  const marks: Body['marks'][number][] = [];
  const links: string[] = [];
  everyNode(root, (node) => {
    if (isBlock(node, 'Step')) {
      const read = readStep(node);
      steps.push(read.step);
      faults.push(...read.faults);
    } else if (isBlock(node, 'Exercise')) placed.push(attributesOf(node)['id'] ?? '');
    else if (node.type.startsWith('mdxJsx') && node.name) marks.push({ name: node.name, attributes: attributesOf(node) });
    if ((node.type === 'link' || node.type === 'image') && node.url) links.push(node.url);
  });
  const prose = (root.children ?? []).filter((node) => !isBlock(node, 'Step') && !isBlock(node, 'Facilitators'));
  return { steps, placed, marks, links, text: prose.map(textOf).join('\n\n').trim(), faults };
}
