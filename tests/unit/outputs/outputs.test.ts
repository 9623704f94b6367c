import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newCard } from '../../../src/exercises/cards.ts';
import { resultOf } from '../../../src/exercises/vote/logic.ts';
import { openCopy } from '../../../src/notebook/copy.ts';
import type { AnyRecord } from '../../../src/notebook/records/registry.ts';
import { snapshotOf, type Snapshot } from '../../../src/notebook/snapshot.ts';
import { cardsCsv } from '../../../src/outputs/cards-csv.ts';
import { csv } from '../../../src/outputs/csv.ts';
import { wrap } from '../../../src/outputs/demand-picture.ts';
import { footnotes } from '../../../src/outputs/footnotes.ts';
import { plain } from '../../../src/outputs/markdown.ts';
import { chatMessage, mostCharacters, voiceNote, whereCardsWent } from '../../../src/outputs/message.ts';
import { groupRecord, recordMarkdown } from '../../../src/outputs/record.ts';
import { strings } from '../../../src/outputs/strings/en.ts';

const { about, records } = openCopy(readFileSync('tests/fixtures/notebook/version-1.json'));

/** The released notebook with something inside in every place that holds such a thing. */
function withInside(): Snapshot {
  const changed = records.map((record): AnyRecord => {
    if (record.type === 'demand') return { ...record, least: 'quagga-least', noTrade: 'quagga-notrade' };
    if (record.type === 'decision')
      return {
        ...record,
        about: 'd1',
        method: 'fist-to-five',
        reasons: [{ id: 'r', words: 'quagga-reason', level: '1' }],
      };
    if (record.type === 'activity') return { ...record, note: 'quagga-note', lead: 'quagga-lead' };
    if (record.type === 'group') return { ...record, name: 'quagga-group' };
    return record;
  });
  const agreement: AnyRecord = {
    id: 'a2',
    type: 'activity',
    what: 'lesson',
    gathering: 'g1',
    rank: 'a1',
    lesson: 'amend-and-decide',
    exercise: 'fist-to-five',
    kind: 'agreement',
    title: { en: 'Test' },
    ask: { en: 'How far?' },
    config: {},
    group: null,
    reads: null,
    state: 'done',
    minutes: null,
    added: 0,
    short: false,
    beside: null,
    lead: 'quagga-lead',
    block: null,
    began: null,
    ended: null,
    note: '',
  };
  return snapshotOf(about, [
    ...changed,
    agreement,
    {
      ...agreement,
      id: 'a3',
      rank: 'a2',
      kind: 'demand',
      exercise: 'demand-anatomy',
      lesson: 'demand-anatomy',
    },
    newCard({
      id: 'private',
      activity: 'a1',
      rank: 'a1',
      number: 'A2',
      role: 'problem',
      lang: 'en',
      words: 'quagga-private',
      consent: 'private',
    }),
    newCard({
      id: 'covered',
      activity: 'a1',
      rank: 'a2',
      number: 'A3',
      role: 'problem',
      lang: 'en',
      words: 'quagga-covered',
      covered: true,
    }),
  ]);
}

test('no public output and no record for the group holds anything that is only inside', async () => {
  const snapshot = withInside();
  const telling = { strings, lang: 'en', now: 0, names: false, countOf: resultOf };
  const record = await groupRecord(snapshot, telling);
  const outputs = {
    message: chatMessage(snapshot, 'd1', strings, 'en'),
    voice: voiceNote(snapshot, 'd1', strings, 'en'),
    numbers: whereCardsWent(snapshot, strings),
    footnotes: JSON.stringify(footnotes(snapshot, 'd1', 'en')),
    csvPublic: cardsCsv(snapshot, strings, 'public'),
    csvGroup: cardsCsv(snapshot, strings, 'group'),
    record: recordMarkdown(record, strings),
    recordData: JSON.stringify(record),
  };
  for (const [name, text] of Object.entries(outputs)) {
    expect(text.length, name).toBeGreaterThan(20);
    expect(text, name).not.toContain('quagga');
  }
});

test('words leave for everyone only where people said they may', () => {
  const shared = snapshotOf(
    about,
    records.map((record) => (record.type === 'card' ? { ...record, consent: 'share' as const } : record)),
  );
  expect(cardsCsv(shared, strings, 'public')).toContain('Damp');
  expect(cardsCsv(snapshotOf(about, records), strings, 'public')).not.toContain('Damp');
  expect(cardsCsv(snapshotOf(about, records), strings, 'group')).toContain('Damp');
});

test('a message is never longer than a chat shows, and never breaks a sentence', () => {
  const long = records.map((record) =>
    record.type === 'line' ? { ...record, words: { en: 'x'.repeat(1200) } } : record,
  );
  expect([...chatMessage(snapshotOf(about, long), 'd1', strings, 'en')].length).toBeLessThan(mostCharacters);
  expect(chatMessage(snapshotOf(about, records), 'd1', strings, 'en')).toContain(
    'Agreed by 24 of 26 people there.',
  );
});

test('says what is agreed and what is a draft, and that a line stands for what nobody knows yet', () => {
  const agreed = chatMessage(snapshotOf(about, records), 'd1', strings, 'en');
  expect(agreed).toMatch(/^What we agreed:/);
  const draft = records
    .filter((record) => record.type !== 'line' || record.slot !== 'who')
    .map((record) => (record.type === 'demand' ? { ...record, agreed: null } : record));
  const message = chatMessage(snapshotOf(about, draft), 'd1', strings, 'en');
  expect(message).toMatch(/^What we are working on:/);
  expect(message).toContain(strings.gaps);
  expect(message).toContain(strings.notAgreed);
});

test('a voice note is whole sentences, each with its end', () => {
  const next: AnyRecord = {
    id: 'item',
    type: 'agenda-item',
    activity: 'a1',
    rank: 'a0',
    demand: null,
    words: { en: 'a lamp at the gate' },
    horizon: 'short',
    after: [],
    groups: [],
  };
  const spoken = voiceNote(snapshotOf(about, [...records, next]), 'd1', strings, 'en');
  expect(spoken).toMatch(/a lamp at the gate\.$/);
  expect(spoken).not.toContain('..');
});

test('says of every number where it went, and of nobody’s words', () => {
  const told = whereCardsWent(snapshotOf(about, records), strings);
  expect(told).toContain('In the demand: A1');
  expect(told).not.toContain('Damp');
});

test('a spreadsheet never runs what somebody wrote on a card', () => {
  expect(csv(['words'], [['=HYPERLINK("x")'], ['+1'], ['@cmd'], ['say "no", twice']])).toBe(
    '\ufeffwords\r\n"\'=HYPERLINK(""x"")"\r\n\'+1\r\n\'@cmd\r\n"say ""no"", twice"\r\n',
  );
});

test('people’s words stay words in Markdown', () => {
  expect(plain('# not a heading <img onerror=x> *no*')).toBe(
    '\\# not a heading \\<img onerror=x\\> \\*no\\*',
  );
});

test('breaks a sentence into lines that fit, and never loses a word', () => {
  const text = 'We want the manager to mend the lift before winter';
  const lines = wrap(text, 18, (line) => line.length);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(18);
});
