import { attributesOf, blockOf, everyNode, parseMdx, textOf, type Node } from './mdx-tree.ts';
import { schemaFault } from './schema-fault.ts';
import { step as stepSchema, type formats, type Minutes } from './schema/step.ts';

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
  /** The prose without its steps: for search and single-file editions. */
  readonly text: string;
  /** Faults in the marks of a step, in words for its author. */
  readonly faults: readonly { readonly step: string; readonly field: string; readonly text: string }[];
}

function readStep(node: Node): { step: Step; faults: Body['faults'] } {
  const attributes = attributesOf(node);
  const parsed = stepSchema.safeParse(attributes);
  const id = attributes['id'] ?? '';
  const asks: string[] = [];
  const exercises: string[] = [];
  everyNode(node, (inner) => {
    if (blockOf(inner) === 'Ask') asks.push(textOf(inner).trim());
    if (blockOf(inner) === 'Exercise') exercises.push(attributesOf(inner)['id'] ?? '');
  });
  const children = node.children ?? [];
  const says = children
    .filter(({ type }) => type === 'blockquote')
    .flatMap(({ children: lines }) => (lines ?? []).map(textOf));
  const does = children.filter(({ type }) => type === 'paragraph').map(textOf);
  const marks: Partial<Pick<Step, 'minutes' | 'format' | 'talk'>> = parsed.success ? parsed.data : {};
  return {
    step: { id, minutes: marks.minutes, format: marks.format, talk: marks.talk, does, says, asks, exercises },
    faults: parsed.success
      ? []
      : parsed.error.issues.map((issue) => ({
          step: id,
          ...schemaFault(issue, attributes, Object.keys(stepSchema.shape)),
        })),
  };
}

/**
 * Reads the body of a lesson: its steps with their marks, what they say, ask and do.
 * @throws the parser's error, with line and column, when the MDX itself is broken.
 */
export function readBody(mdx: string): Body {
  return bodyOf(parseMdx(mdx));
}

/** What stands in a lesson's body that is parsed already. */
export function bodyOf(root: Node): Body {
  const steps: Step[] = [];
  const faults: Body['faults'][number][] = [];
  const placed: string[] = [];
  everyNode(root, (node) => {
    if (blockOf(node) === 'Step') {
      const read = readStep(node);
      steps.push(read.step);
      faults.push(...read.faults);
    } else if (blockOf(node) === 'Exercise') placed.push(attributesOf(node)['id'] ?? '');
  });
  const prose = (root.children ?? []).filter(
    (node) => blockOf(node) !== 'Step' && blockOf(node) !== 'Facilitators',
  );
  return { steps, placed, text: prose.map(textOf).join('\n\n').trim(), faults };
}
