import type { Block, Section, Sheet, SheetNode } from '../../exercises/sheet.ts';

/** Words of two languages side by side; once where they are the same, or only one has them. */
export const inBoth = (one: string, other: string | undefined): string =>
  !other || other === one ? one : one ? `${one} / ${other}` : other;

function nodesInBoth(one: readonly SheetNode[], other: readonly SheetNode[]): SheetNode[] {
  return one.map((node, index) => ({
    ...node,
    label: inBoth(node.label, other[index]?.label),
    children: nodesInBoth(node.children, other[index]?.children ?? []),
  }));
}

function blockInBoth(one: Block, other: Block | undefined): Block {
  if (one.type === 'text' && other?.type === 'text') return { ...one, text: inBoth(one.text, other.text) };
  if (one.type === 'tree' && other?.type === 'tree')
    return { ...one, nodes: nodesInBoth(one.nodes, other.nodes) };
  if (one.type === 'table' && other?.type === 'table')
    return {
      ...one,
      head: one.head.map((cell, column) => inBoth(cell, other.head[column])),
      rows: one.rows.map((row, nth) => row.map((cell, column) => inBoth(cell, other.rows[nth]?.[column]))),
    };
  if (one.type === 'fields' && other?.type === 'fields')
    return {
      ...one,
      fields: one.fields.map((field, nth) => ({
        ...field,
        label: inBoth(field.label, other.fields[nth]?.label),
      })),
    };
  if (one.type === 'cards' && other?.type === 'cards')
    return {
      ...one,
      cards: one.cards.map((card, nth) => ({
        ...card,
        words: inBoth(card.words, other.cards[nth]?.words),
        ...(card.note ? { note: inBoth(card.note, other.cards[nth]?.note) } : {}),
      })),
    };
  return one;
}

const sectionInBoth = (one: Section, other: Section | undefined): Section => ({
  ...one,
  heading: inBoth(one.heading, other?.heading),
  ...(one.note ? { note: inBoth(one.note, other?.note) } : {}),
  blocks: one.blocks.map((block, index) => blockInBoth(block, other?.blocks[index])),
});

/**
 * A blank sheet with every heading and label in both languages of a room, so that a table can read it in its own. How
 * it is run is for the facilitator and stays in one; the question is drawn beside the sheet.
 */
export function sheetInBoth(one: Sheet, other: Sheet | undefined): Sheet {
  if (!other) return one;
  return {
    ...one,
    sections: one.sections.map((section, index) => sectionInBoth(section, other.sections[index])),
  };
}
