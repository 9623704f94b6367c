import { expect, test } from 'vitest';
import { resultOf } from '../../../src/exercises/vote/logic.ts';
import { eveningMessage } from '../../../src/facilitation/kit/evening.ts';
import { kitWords } from '../../../src/facilitation/kit/kit-words.ts';
import { wordsIn } from '../../../src/language/words-in.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';
import { cardsCsv } from '../../../src/outputs/cards-csv.ts';
import { plain } from '../../../src/outputs/markdown.ts';
import { chatMessage, voiceNote, whereCardsWent } from '../../../src/outputs/message.ts';
import { groupRecord, recordMarkdown } from '../../../src/outputs/record.ts';
import { hostileNotebook } from '../../fixtures/hostile.ts';

const { about, records } = await hostileNotebook();
const snapshot = snapshotOf(about, records);
const strings = await wordsIn('en', {
  en: () => import('../../../src/outputs/strings/en.ts'),
  es: () => import('../../../src/outputs/strings/es.ts'),
});

/** Every text people could have typed. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
const typed = new Set(textsIn([records, about.title]).flatMap((text) => [text, plain(text)]));

/** Lines in which a mark of direction reaches words that are not those it was typed with. */
const turned = (text: string): string[] =>
  text.split('\n').filter((line) => {
    if (typed.has(line.replace(/^#+ /, '').trim())) return false;
    let depth = 0;
    for (const mark of line.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
      if (mark === '\u2069') depth -= 1;
      if (depth < 0 || (depth === 0 && mark < '\u2066')) return true;
      if (mark >= '\u2066' && mark !== '\u2069') depth += 1;
    }
    return depth > 0;
  });

test.each([true, false])(
  'a record in Markdown keeps every mark with its words (names: %s)',
  async (names) => {
    const telling = { strings, lang: 'en', now: 0, names, countOf: resultOf };
    const text = recordMarkdown(await groupRecord(snapshot, telling), strings);
    expect(text.length).toBeGreaterThan(2000);
    expect(text).toContain('\u202eturned round');
    expect(turned(text)).toEqual([]);
  },
);

test('so do messages, voice notes and an evening', async () => {
  const demands = snapshot.all('demand');
  expect(demands.length).toBeGreaterThan(0);
  for (const { id } of demands) {
    expect(turned(chatMessage(snapshot, id, strings, 'en'))).toEqual([]);
    expect(turned(voiceNote(snapshot, id, strings, 'en'))).toEqual([]);
  }
  expect(turned(whereCardsWent(snapshot, strings))).toEqual([]);
  const words = '\u202eturned round';
  const evening = { title: '', date: '2030-05-30', from: '19:00', to: '', languages: ['en'] };
  const kit = await kitWords('en');
  const { text } = eveningMessage(
    { ...evening, where: words, food: words, children: words, question: words },
    kit,
    'en',
  );
  expect(text).toContain(words);
  expect(turned(text)).toEqual([]);
});

test('a spreadsheet holds the words as they were typed', () => {
  const cells = cardsCsv(snapshot, strings, 'group');
  expect(cells).toContain(',\u202eturned round');
  expect(cells).not.toContain('\u2068');
});
