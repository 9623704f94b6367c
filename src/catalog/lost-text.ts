import { blockOf, everyNode, textOf, type Node } from './mdx-tree.ts';

export interface BodyFault {
  /** Line of the body, from one; 0 where it cannot be told. */
  readonly line: number;
  /** The step it stands in; empty outside steps. */
  readonly step: string;
  readonly text: string;
}

/** What a step may be made of; the planner and the run read nothing else. */
const readInSteps = ['paragraph', 'blockquote', 'mdxJsxFlowElement', 'mdxFlowExpression', 'mdxjsEsm'];

const becomes: Readonly<Record<string, string>> = {
  list: 'a list',
  heading: 'a heading',
  code: 'a block of code',
  table: 'a table',
  thematicBreak: 'a line across the page',
};

const lineOf = (node: Node): number => node.position?.start.line ?? 0;
const short = (text: string): string => (text.length > 50 ? `${text.slice(0, 50)}...` : text);

/**
 * Text that MDX would take for something else: a program, which nobody would ever see; or, in a step, a list
 * or a heading, which the planner and the run do not read.
 */
export function lostText(root: Node, mdx: string): BodyFault[] {
  const lines = mdx.split('\n');
  const found: BodyFault[] = [];
  const written = (node: Node): string => short((lines[lineOf(node) - 1] ?? '').trim());

  const inStep = (step: string, children: readonly Node[]): void => {
    for (const node of children) {
      if (node.type === 'text' && textOf(node).trim() !== '') {
        const text = `The words "${short(textOf(node).trim())}" would be lost to the planner. Leave an empty line after <Step ...> and before </Step>.`;
        found.push({ line: lineOf(node), step, text });
      } else if (node.type !== 'text' && !readInSteps.includes(node.type)) {
        const text = `The line "${written(node)}" would become ${becomes[node.type] ?? 'something else'} and be lost to the planner. Write it as a sentence.`;
        found.push({ line: lineOf(node), step, text });
      } else if (node.type === 'blockquote') inStep(step, node.children ?? []);
    }
  };

  let step = '';
  for (const top of root.children ?? []) {
    const id = top.attributes?.find(({ name }) => name === 'id')?.value;
    step = blockOf(top) === 'Step' && typeof id === 'string' ? id : '';
    if (blockOf(top) === 'Step') inStep(step, top.children ?? []);
    everyNode(top, (node) => {
      const program = (node.value ?? '').trim();
      if (/^mdx(Text|Flow)Expression$/.test(node.type) && !/^\/\*[\s\S]*\*\/$/.test(program)) {
        const text = `"{${short(program)}}" would be taken for a program, and nobody would see it. Write it without the braces.`;
        found.push({ line: lineOf(node), step, text });
      } else if (node.type === 'mdxjsEsm') {
        const text = `The line "${written(node)}" would be taken for a program, and nobody would see it. Begin it with another word.`;
        found.push({ line: lineOf(node), step, text });
      } else if (blockOf(node) === 'Step' && node !== top) {
        found.push({
          line: lineOf(node),
          step,
          text: `The line "${written(node)}" stands inside another block. Put each step on its own, after the </...> before it.`,
        });
      }
    });
  }
  return found;
}

const selfClosing = ['Exercise', 'Quote'];

/** The parser's own error in words for an author, with the line it is about. */
export function parseFault(message: string, mdx: string): BodyFault {
  const lines = mdx.split('\n');
  const at = (line: number): string => short((lines[line - 1] ?? '').trim());
  const [, first = '0', rest = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
  const line = Number(first);

  const [, open, openLine] = /closing tag for `<(\w+)>` \((\d+):/.exec(rest) ?? [];
  if (open) {
    const end = selfClosing.includes(open) ? `<${open} id="..." />` : `</${open}>`;
    return {
      line: Number(openLine),
      step: '',
      text: `<${open}> is opened here and never closed. Write ${end}.`,
    };
  }
  const [, stray] = /^Unexpected closing tag `(<\/\w+>)`/.exec(rest) ?? [];
  if (stray)
    return { line, step: '', text: `${stray} closes nothing. Take it out, or open its block before it.` };
  const [, late] = /^Expected the closing tag `(<\/\w+>)`/.exec(rest) ?? [];
  if (late)
    return {
      line,
      step: '',
      text: `${late} stands at the end of a line of text. Put it on a line of its own, after an empty one.`,
    };
  if (/in expression|parse expression/.test(rest)) {
    // An open brace is missed only at the end of the file: the line to change is the one that has it.
    const open = /end of file/.test(rest)
      ? lines.findIndex((text) => text.split('{').length > text.split('}').length) + 1
      : line;
    return {
      line: open,
      step: '',
      text: `The line "${at(open)}" has a brace, and what follows would be taken for a program. Write it without { and }.`,
    };
  }
  if (/<!--/.test(at(line)))
    return {
      line,
      step: '',
      text: `The line "${at(line)}" is a comment in HTML. Write {/* ... */} around it, or take it out.`,
    };
  if (/^<[A-Z]/.test(at(line))) {
    return {
      line,
      step: '',
      text: `The marks of "${at(line)}" cannot be read. Put each between two quotation marks: <Step id="write" minutes="3-5" format="pairs">.`,
    };
  }
  if (/`<`/.test(rest))
    return {
      line,
      step: '',
      text: `The line "${at(line)}" has a < that begins no block. Write it as a word: less than.`,
    };
  return {
    line,
    step: '',
    text: `The text cannot be read: ${short(rest)}. Compare it with content/_template/lesson.mdx.`,
  };
}
