import type { Block, Section, Sheet, SheetNode } from '../exercises/sheet.ts';
import { isolated } from '../language/direction.ts';

/** People's words in Markdown stay words: marks that would make them something else are escaped. */
export function plain(text: string): string {
  return text.replace(/([\\`*_{}[\]<>#|!])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
}

/** The same for words that have others beside them in their line. */
const beside = (text: string): string => isolated(plain(text));

const branch = (nodes: readonly SheetNode[], depth: number): string[] =>
  nodes.flatMap(({ label, marked, children }) => [
    `${'  '.repeat(depth)}- ${beside(label)}${marked ? ' (o)' : ''}`,
    ...branch(children, depth + 1),
  ]);

function block(part: Block): string {
  switch (part.type) {
    case 'text':
      return plain(part.text);
    case 'cards':
      return part.cards
        .map(
          ({ number, words, note }) =>
            `- ${number ? `**${number}** ` : ''}${beside(words)}${note ? ` (${beside(note)})` : ''}`,
        )
        .join('\n');
    case 'table':
      return tableMarkdown(part.head, part.rows);
    case 'fields':
      return part.fields.map(({ label, value }) => `**${beside(label)}:** ${beside(value)}`).join('\n\n');
    case 'tree':
      return branch(part.nodes, 0).join('\n');
  }
}

/** A table as Markdown. */
export function tableMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(beside).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(row)].join('\n');
}

/** A section as Markdown. `level` is the depth of its heading. */
export function sectionMarkdown({ heading, note, blocks }: Section, level: number): string {
  return [
    heading ? `${'#'.repeat(level)} ${plain(heading)}` : '',
    note ? plain(note) : '',
    ...blocks.map(block),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A sheet as Markdown. `level` is the depth of its title's heading. */
export function sheetMarkdown(sheet: Sheet, level = 2): string {
  return [
    `${'#'.repeat(level)} ${plain(sheet.title)}`,
    sheet.ask ? `*${beside(sheet.ask)}*` : '',
    ...sheet.sections.map((section) => sectionMarkdown(section, level + 1)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
