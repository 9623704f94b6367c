import { inARow } from '../../language/direction.ts';
import { shownNumbers } from '../cards.ts';
import type { SheetOf } from '../contract.ts';
import { symbolName } from '../pile-drawings.ts';
import type { Section, SheetNode } from '../sheet.ts';
import type { Config } from './definition.ts';
import { branchesOf, trunksOf, wordsOf, type Strip, type Trunk } from './logic.ts';
import { headingsOf, leftSolutions, solutionsOf } from './solutions.ts';
import type { Strings } from './strings/en.ts';

/** Blank: strips above and below a trunk. Filled: each tree, its marked roots, and what would put them right. */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings, lang) => {
  const shown = shownNumbers(snapshot);
  const number = (card: { readonly id: string }): string => shown.get(card.id) ?? '';
  const said = (each: Trunk): string =>
    inARow(
      [number(each), wordsOf(each, false) || (each.type === 'cluster' ? symbolName(each.symbol, lang) : '')],
      ' ',
    );
  const node = ({ card, children }: Strip): SheetNode => ({
    label: said(card),
    lang: card.lang,
    marked: card.changeable === true,
    children: children.map(node),
  });

  const trees = trunksOf(snapshot, activity).map((trunk): Section => {
    const effects = branchesOf(snapshot, 'leads-to', trunk.id).map(node);
    return {
      heading: said(trunk),
      blocks: [
        ...(effects.length > 0
          ? ([
              { type: 'text', text: strings.effects },
              { type: 'tree', nodes: effects },
            ] as const)
          : []),
        { type: 'text', text: strings.butWhy },
        { type: 'tree', nodes: branchesOf(snapshot, 'because', trunk.id).map(node) },
      ],
    };
  });
  const answered = headingsOf(snapshot, activity).flatMap((root) => {
    const solutions = solutionsOf(snapshot, root.id).map(said);
    return solutions.length > 0 ? [{ label: said(root), value: solutions.join('\n') }] : [];
  });
  const left = leftSolutions(snapshot, activity).map((card) => ({
    label: said(card),
    value: card.ending?.reason ?? '',
  }));
  const filled: Section[] = [
    ...trees,
    ...(answered.length > 0
      ? [{ heading: strings.roots, blocks: [{ type: 'fields' as const, fields: answered }] }]
      : []),
    ...(left.length > 0
      ? [{ heading: strings.left, blocks: [{ type: 'fields' as const, fields: left }] }]
      : []),
  ];

  const strip = (children: readonly SheetNode[] = []): SheetNode => ({ label: '', children });
  const lines = (count: number): { readonly label: string; readonly value: string }[] =>
    Array.from({ length: count }, (_, nth) => ({ label: String(nth + 1), value: '' }));
  const blank: Section[] = setting.config.solutions
    ? [
        {
          heading: '', // the question above it says it
          blocks: [
            {
              type: 'table',
              head: [strings.changeable, strings.roots],
              rows: Array.from({ length: 5 }, () => ['', '']),
            },
          ],
        },
      ]
    : [
        { heading: strings.effects, blocks: [{ type: 'fields', fields: lines(3) }] },
        { heading: strings.trunk, blocks: [{ type: 'fields', fields: [{ label: '', value: '' }] }] },
        {
          heading: strings.butWhy,
          blocks: [{ type: 'tree', nodes: [strip([strip([strip()]), strip()]), strip([strip([strip()])])] }],
        },
        { heading: strings.roots, blocks: [{ type: 'fields', fields: lines(2) }] },
      ];
  return {
    kind: 'cause-tree',
    title: setting.config.solutions ? strings.nameSolutions : strings.name,
    ask: setting.ask,
    how: strings.onPaper[setting.config.solutions ? 'solutions' : 'tree'],
    sections: filled.length > 0 ? filled : blank,
  };
};
