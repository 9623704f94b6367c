import type { SheetOf } from '../contract.ts';
import type { SheetNode } from '../sheet.ts';
import type { Config } from './definition.ts';
import { allSolutions, effectsOf, rootsOf, solutionsOf, trunksOf, type Strip } from './logic.ts';
import type { Strings } from './strings/en.ts';

const emptyBranch = (depth: number): SheetNode[] =>
  depth === 0 ? [] : [{ label: '', children: emptyBranch(depth - 1) }, ...(depth === 2 ? [{ label: '', children: [] }] : [])];

/** Blank: a trunk with room below and above. Filled: each tree with its marked roots and what would put them right. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const node = ({ card, children }: Strip): SheetNode => ({
    label: `${card.number} ${card.covered ? '' : card.words}`,
    lang: card.lang,
    marked: card.changeable === true,
    children: [
      ...children.map(node),
      ...solutionsOf(snapshot, card.id).map((solution) => ({ label: `${solution.number} ${strings.right} ${solution.words}`, children: [] })),
    ],
  });
  const trees = trunksOf(snapshot, activity).flatMap((trunk) => {
    const effects = effectsOf(snapshot, trunk.id);
    return [
      {
        heading: trunk.words,
        blocks: [
          ...(effects.length > 0
            ? [{ type: 'fields' as const, fields: [{ label: strings.effects, value: effects.map(({ words }) => words).join('\n') }] }]
            : []),
          { type: 'tree' as const, nodes: rootsOf(snapshot, trunk.id).map(node) },
        ],
      },
    ];
  });
  const left = allSolutions(snapshot, activity).flatMap(({ number, words, ending }) =>
    ending?.how === 'not-this-time' ? [{ label: `${number} ${words}`, value: ending.reason }] : [],
  );
  const blank = [
    { heading: '', blocks: [{ type: 'fields' as const, fields: [{ label: strings.effects, value: '' }, { label: strings.trunk, value: '' }] }] },
    { heading: strings.butWhy, blocks: [{ type: 'tree' as const, nodes: [...emptyBranch(3), ...emptyBranch(3)] }] },
    { heading: strings.right, blocks: [{ type: 'fields' as const, fields: [1, 2, 3].map((nth) => ({ label: String(nth), value: '' })) }] },
  ];
  return {
    kind: 'cause-tree',
    title: strings.name,
    ask: setting.ask,
    how: strings.onPaper,
    sections: trees.length > 0 ? [...trees, ...(left.length > 0 ? [{ heading: strings.left, blocks: [{ type: 'fields' as const, fields: left }] }] : [])] : blank,
  };
};
