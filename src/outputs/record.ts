import { shownNumbers } from '../exercises/cards.ts';
import type { Activity } from '../notebook/records/activity.ts';
import type { Snapshot } from '../notebook/snapshot.ts';
import { broughtRoles, isEnded } from '../notebook/thread.ts';
import { definitionOf } from '../exercises/registry.ts';
import { publicSheet, type Sheet } from '../exercises/sheet.ts';
import { wordsIn } from '../exercises/shown-demand.ts';
import { plain, sheetMarkdown } from './markdown.ts';
import type { Strings } from './strings/en.ts';

/** The record of the group's work: what was done, gathering by gathering, without anything that is only inside. */
export interface GroupRecord {
  readonly title: string;
  readonly gatherings: readonly {
    readonly title: string;
    readonly present: number | null;
    readonly sheets: readonly Sheet[];
  }[];
  readonly cards: Sheet;
}

/** An activity as its kind's filled sheet. Undefined where this version does not know the kind or its settings. */
export async function sheetOf(
  snapshot: Snapshot,
  activity: Activity,
  lang: string,
): Promise<Sheet | undefined> {
  const definition = definitionOf(activity.kind);
  if (!definition) return undefined;
  const config = definition.config.safeParse(activity.config);
  if (!config.success) return undefined;
  const { sheet, strings } = await definition.loadSheet(lang);
  const setting = {
    id: activity.exercise ?? activity.id,
    kind: activity.kind,
    ask: wordsIn(activity.ask, lang),
    labels: labelled(activity.config['labels']),
    cards: [],
    config: config.data,
  };
  return publicSheet(sheet(snapshot, activity, setting, strings, lang));
}

/** Labels an activity carries along, as the notebook wrote them when it began. */
export function labelled(value: unknown): { id: string; words: string }[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null || !('id' in each) || !('words' in each)) return [];
    return [{ id: String(each.id), words: String(each.words) }];
  });
}

/** Builds the record; every sheet comes from its own kind. */
export async function groupRecord(snapshot: Snapshot, strings: Strings, lang: string): Promise<GroupRecord> {
  const gatherings = await Promise.all(
    snapshot.all('gathering').map(async (gathering) => {
      const activities = snapshot
        .all('activity')
        .filter((activity) => activity.gathering === gathering.id && activity.state !== 'planned');
      const sheets = await Promise.all(activities.map((activity) => sheetOf(snapshot, activity, lang)));
      return {
        title: gathering.title || gathering.date,
        present: gathering.present,
        sheets: sheets.filter((sheet): sheet is Sheet => sheet !== undefined),
      };
    }),
  );
  const shown = shownNumbers(snapshot);
  const cards = snapshot
    .all('card')
    .filter(({ role, consent }) => broughtRoles.includes(role) && consent !== 'private');
  return {
    title: strings.recordTitle(snapshot.about.title),
    gatherings,
    cards: {
      kind: 'record',
      title: strings.cardsTitle,
      ask: '',
      how: '',
      sections: [
        {
          heading: '',
          blocks: [
            {
              type: 'table',
              head: [strings.number, strings.words, strings.endingColumn],
              rows: cards.map((card) => {
                const ended = isEnded(snapshot, card) ? card.ending : null;
                const where = strings.ending[ended?.how ?? 'open'];
                return [
                  shown.get(card.id) ?? '',
                  card.covered || card.forgotten ? '' : card.words,
                  ended?.reason ? `${where}, ${strings.because(ended.reason)}` : where,
                ];
              }),
            },
          ],
        },
      ],
    },
  };
}

/** The record as Markdown. */
export function recordMarkdown(record: GroupRecord, strings: Strings): string {
  return [
    `# ${plain(record.title)}`,
    ...record.gatherings.flatMap(({ title, present, sheets }) => [
      `## ${plain(title)}`,
      strings.present(present),
      ...sheets.map((sheet) => sheetMarkdown(sheet, 3)),
    ]),
    sheetMarkdown(record.cards, 2),
  ].join('\n\n');
}
