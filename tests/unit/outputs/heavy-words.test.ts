import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/exercises/shown-demand.ts';
import { wordsIn } from '../../../src/language/words-in.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';
import { chatMessage } from '../../../src/outputs/message.ts';
import { tracesIn } from '../../../src/outputs/traces.ts';
import { heavy, heavyNotebook } from '../../fixtures/heavy.ts';

test('a message stays short enough for a chat beside a demand of a megabyte, and holds no torn piece of it', async () => {
  const { about, records } = await heavyNotebook();
  const snapshot = snapshotOf(about, records);
  const strings = await wordsIn('en', {
    en: () => import('../../../src/outputs/strings/en.ts'),
    es: () => import('../../../src/outputs/strings/es.ts'),
  });
  const whole = (text: string): boolean => text.split('x').length > heavy.unbroken.length;
  const long = snapshot.all('demand').filter(({ id }) => whole(sentenceOf(snapshot, id, 'en')));
  expect(long.length).toBeGreaterThan(0);
  for (const { id } of long) {
    const message = chatMessage(snapshot, id, strings, 'en');
    expect(message.length).toBeLessThan(2_000);
    expect(message.includes('xxxxxxxx')).toBe(false);
  }
});

test('what leads to a person is found in fifty thousand links, and in a name that somebody made a megabyte long', () => {
  const traces = tracesIn(`${heavy.links} Ana Ruiz`, [heavy.mixed, 'Ana Ruiz']);
  expect(traces.filter(({ kind }) => kind === 'link')).toHaveLength(50_000);
  expect(traces.at(-1)).toEqual({ kind: 'name', text: 'Ana Ruiz' });
});
