import { mdxToMdast } from 'satteri';

/** A node of a lesson's text as the parser gives it: no more of it than is read here. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly url?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

/**
 * Parses MDX without rendering it.
 * @throws the parser's error, whose message begins with line and column, when the MDX itself is broken.
 */
export function parseMdx(mdx: string): Node {
  return mdxToMdast(mdx) as Node; // a tree of the shape above, by the parser's own documentation
}

/** The words in a node, marks left out. */
export function textOf(node: Node): string {
  if (node.value !== undefined && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(textOf).join('');
}

/** The attributes of a block that are written as plain text. */
export function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name, value }) =>
      name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** The name of a block such as `Step`, or undefined for anything else. */
export function blockOf(node: Node): string | undefined {
  return node.type.startsWith('mdxJsx') ? (node.name ?? '') : undefined;
}

/** Visits a node and everything below it, in reading order. */
export function everyNode(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) everyNode(child, visit);
}
