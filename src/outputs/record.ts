import { shownNumbers } from '../exercises/cards.ts';
import type { Sheet } from '../exercises/sheet.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { broughtRoles, isEnded } from '../notebook/thread.ts';
import { gatheringRecord, type GatheringRecord, type ToldMinutes } from './gathering-record.ts';
import { wasHeld } from './held.ts';
import { plain, sectionMarkdown, sheetMarkdown, tableMarkdown } from './markdown.ts';
import type { Strings } from './strings/en.ts';
import type { Telling } from './telling.ts';

/** The record of the group's work: gathering by gathering, without anything that is only inside. */
export interface GroupRecord {
  readonly title: string;
  readonly gatherings: readonly GatheringRecord[];
  /** Every card and where it went; undefined in the record of one gathering. */
  readonly cards: Sheet | undefined;
}

/** Builds the record, of every gathering that was held or of one; every sheet comes from its own kind. */
export async function groupRecord(
  snapshot: Snapshot,
  telling: Telling,
  only: string | null = null,
): Promise<GroupRecord> {
  const one = find(snapshot, 'gathering', only);
  const gatherings = one ? [one] : snapshot.all('gathering').filter((each) => wasHeld(snapshot, each));
  return {
    title: telling.strings.recordTitle(snapshot.about.title),
    gatherings: await Promise.all(gatherings.map((each) => gatheringRecord(snapshot, each, telling))),
    cards: one ? undefined : cardsSheet(snapshot, telling.strings),
  };
}

function cardsSheet(snapshot: Snapshot, strings: Strings): Sheet {
  const shown = shownNumbers(snapshot);
  const cards = snapshot
    .all('card')
    .filter(({ role, consent }) => broughtRoles.includes(role) && consent !== 'private');
  const rows = cards.map((card) => {
    const ended = isEnded(snapshot, card) ? card.ending : null;
    const where = strings.ending[ended?.how ?? 'open'];
    return [
      shown.get(card.id) ?? '',
      card.covered || card.forgotten ? '' : card.words,
      ended?.reason ? `${where}, ${strings.because(ended.reason)}` : where,
    ];
  });
  const head = [strings.number, strings.words, strings.endingColumn];
  const sections = [{ heading: '', blocks: [{ type: 'table' as const, head, rows }] }];
  return { kind: 'record', title: strings.cardsTitle, ask: '', how: '', sections };
}

function minutesMarkdown({ rows, sum, difference }: ToldMinutes, strings: Strings): string[] {
  const count = (minutes: number | null): string => (minutes === null ? '–' : String(minutes));
  const wasPlanned = sum.planned !== null;
  const head = [strings.step, ...(wasPlanned ? [strings.plannedMinutes] : []), strings.realMinutes, ''];
  const body = [...rows, sum].map(({ title, planned, real, note }) => [
    title,
    ...(wasPlanned ? [count(planned)] : []),
    count(real),
    note,
  ]);
  return [
    `### ${plain(wasPlanned ? strings.happened : strings.happenedOnly)}`,
    tableMarkdown(head, body),
    difference,
  ];
}

/** The record as Markdown. */
export function recordMarkdown(record: GroupRecord, strings: Strings): string {
  return [
    `# ${plain(record.title)}`,
    ...record.gatherings.flatMap(({ title, present, minutes, said, came }) => [
      `## ${plain(title)}`,
      present,
      ...(minutes ? minutesMarkdown(minutes, strings) : []),
      ...(said.length > 0 ? [`### ${plain(strings.said)}`] : []),
      ...said.map((sheet) => sheetMarkdown(sheet, 4)),
      ...came.flatMap(({ heading, sections }) => [
        `### ${plain(heading)}`,
        ...sections.map((section) => sectionMarkdown(section, 4)),
      ]),
    ]),
    record.cards ? sheetMarkdown(record.cards, 2) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
