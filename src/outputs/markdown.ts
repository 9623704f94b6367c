import type { Block, Sheet, SheetNode } from '../exercises/sheet.ts';

/** People's words in Markdown stay words: marks that would make them something else are escaped. */
export function plain(text: string): string {
  return text.replace(/([\\`*_{}[\]<>#|!])/g, '\\$1').replace(/\s*\n\s*/g, ' ');
}

const branch = (nodes: readonly SheetNode[], depth: number): string[] =>
  nodes.flatMap(({ label, marked, children }) => [
    `${'  '.repeat(depth)}- ${plain(label)}${marked ? ' (o)' : ''}`,
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
            `- ${number ? `**${number}** ` : ''}${plain(words)}${note ? ` (${plain(note)})` : ''}`,
        )
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
      return [row(part.head), `|${part.head.map(() => ' --- ').join('|')}|`, ...part.rows.map(row)].join(
        '\n',
      );
    }
    case 'fields':
      return part.fields.map(({ label, value }) => `**${plain(label)}:** ${plain(value)}`).join('\n\n');
    case 'tree':
      return branch(part.nodes, 0).join('\n');
  }
}

/** A sheet as Markdown. `level` is the depth of its title's heading. */
export function sheetMarkdown(sheet: Sheet, level = 2): string {
  const mark = '#'.repeat(level);
  const sections = sheet.sections.flatMap(({ heading, note, blocks }) => [
    ...(heading ? [`${mark}# ${plain(heading)}`] : []),
    ...(note ? [plain(note)] : []),
    ...blocks.map(block),
  ]);
  return [`${mark} ${plain(sheet.title)}`, ...(sheet.ask ? [`*${plain(sheet.ask)}*`] : []), ...sections]
    .filter(Boolean)
    .join('\n\n');
}
