import type { SheetOf } from '../contract.ts';
import { presentHere } from '../counting.ts';
import type { Section } from '../sheet.ts';
import type { Config } from './definition.ts';
import { keptTurns, keptWords } from './logic.ts';
import type { Strings } from './strings/en.ts';

const emptyRows = (rows: number): string[][] => Array.from({ length: rows }, () => ['', '']);

/**
 * Blank: the question, how to go round with a stone, lines for what is kept. Filled: the words kept, how many were
 * here; sums of turns only for the group. A round that is over and kept nothing says so by showing no lines.
 */
export const sheet: SheetOf<Config, Strings> = (snapshot, activity, setting, strings) => {
  const { form, keep } = setting.config;
  const words = keptWords(snapshot, activity).filter(({ consent }) => consent !== 'private');
  const turns = keptTurns(snapshot, activity);
  const present = presentHere(snapshot, activity);
  const isFilled = words.length > 0 || turns !== null || activity.state === 'done';

  const blank: Section[] = [];
  if (form === 'stack') {
    const table = {
      type: 'table' as const,
      head: [strings.stack.first, strings.stack.again],
      rows: emptyRows(10),
    };
    blank.push({ heading: '', blocks: [table] });
  } else {
    const fields = [{ label: strings.present, value: present === null ? '' : String(present) }];
    blank.push({ heading: '', blocks: [{ type: 'fields', fields }] });
    const lines = { type: 'table' as const, head: ['', ''], rows: emptyRows(8) };
    if (keep) blank.push({ heading: strings.wordsBlank, blocks: [lines] });
  }

  const filled: Section[] = [];
  if (present !== null)
    filled.push({ heading: '', blocks: [{ type: 'text', text: strings.people(present) }] });
  if (words.length > 0) {
    const cards = words.map(({ words: said, lang, covered }) => ({
      number: '',
      words: covered ? strings.covered : said,
      lang,
    }));
    filled.push({ heading: strings.kept, blocks: [{ type: 'cards', cards }] });
  }
  if (turns) {
    const fields = [
      { label: strings.firstTurns, value: String(turns.first) },
      { label: strings.againTurns, value: String(turns.again) },
    ];
    const note = strings.turnsNote;
    filled.push({ heading: strings.turns, note, inside: true, blocks: [{ type: 'fields', fields }] });
  }

  return {
    kind: 'round',
    title: strings.names[form],
    ask: setting.ask,
    how: strings.onPaper[form],
    sections: isFilled ? filled : blank,
  };
};
