import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { withoutUnasked } from '../../../src/offline/stand-ins.ts';

let trimmed: typeof Y;

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  const library = readFileSync('node_modules/yjs/dist/yjs.mjs', 'utf8');
  const file = resolve('.cache/yjs-as-sent.mjs');
  writeFileSync(file, withoutUnasked(library.replace(/^\/\/# sourceMappingURL.*/m, '')));
  trimmed = (await import(/* @vite-ignore */ file)) as typeof Y; // the same module, less some methods
});

/** What a notebook of another program, or a later version of ours, may hold beside maps. */
function foreign(): Y.Doc {
  const doc = new Y.Doc();
  const record = new Y.Map<unknown>();
  doc.getMap('records').set('a', record);
  record.set('words', 'The lift is broken');
  const text = new Y.Text();
  record.set('draft', text);
  text.insert(0, 'We demand');
  text.format(0, 2, { bold: true });
  text.insertEmbed(9, { picture: 'lift' });
  const list = new Y.Array<unknown>();
  record.set('list', list);
  list.push(['one', new Y.Map([['two', 2]])]);
  const markup = new Y.XmlElement('section');
  record.set('markup', markup);
  markup.setAttribute('lang', 'en');
  markup.insert(0, [new Y.XmlText('said'), new Y.XmlElement('br')]);
  return doc;
}

test('what no notebook asks of Yjs is left out, and what others wrote with it goes through whole', () => {
  const theirs = foreign();
  const ours = new trimmed.Doc();
  trimmed.applyUpdate(ours, Y.encodeStateAsUpdate(theirs));
  const record = ours.getMap('records').get('a') as Y.Map<unknown>; // as written above
  expect(record.get('words')).toBe('The lift is broken');
  record.set('words', 'The lift is mended');

  const back = new Y.Doc();
  Y.applyUpdate(back, trimmed.encodeStateAsUpdate(ours));
  const read = back.getMap('records').get('a') as Y.Map<unknown>; // as written above
  const wrote = theirs.getMap('records').get('a') as Y.Map<unknown>; // as written above
  expect(read.get('words')).toBe('The lift is mended');
  for (const key of ['draft', 'list', 'markup'])
    expect(JSON.stringify(read.get(key))).toBe(JSON.stringify(wrote.get(key)));
  expect((read.get('draft') as Y.Text).toDelta()).toEqual((wrote.get('draft') as Y.Text).toDelta());
});

test('forgetting and undo work on it as on the whole', () => {
  const doc = new trimmed.Doc();
  const map = doc.getMap('records');
  const undo = new trimmed.UndoManager([map], { trackedOrigins: new Set(['here']), captureTimeout: 0 });
  doc.transact(() => map.set('a', new trimmed.Map([['words', 'first']])), 'here');
  doc.transact(() => (map.get('a') as Y.Map<unknown>).set('words', 'second'), 'here');
  undo.undo();
  expect((map.get('a') as Y.Map<unknown>).get('words')).toBe('first');
  undo.redo();
  expect((map.get('a') as Y.Map<unknown>).get('words')).toBe('second');
});

/** Every order of a list. */
const orders = <Each>(list: readonly Each[]): Each[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((each, nth) => orders(list.toSpliced(nth, 1)).map((rest) => [each, ...rest]));

test('what comes before its other half waits for it, is kept and sent on, in any order, as by the whole', () => {
  const theirs = new Y.Doc();
  const updates: Uint8Array[] = [];
  theirs.on('update', (update: Uint8Array) => updates.push(update));
  const map = theirs.getMap<Y.Map<unknown>>('records');
  map.set('a', new Y.Map([['words', 'first']]));
  map.get('a')?.set('words', 'second');
  map.set('b', new Y.Map([['words', 'ärger \u{1f6b0}']]));
  map.delete('a');
  const all = JSON.stringify(theirs.toJSON());
  expect(updates).toHaveLength(4);
  for (const order of orders(updates)) {
    const ours = new trimmed.Doc();
    const whole = new Y.Doc();
    for (const update of order) {
      trimmed.applyUpdate(ours, update);
      Y.applyUpdate(whole, update);
      // What waits is sent on with the rest, and the whole of Yjs makes the same of it.
      const [fromOurs, fromWhole] = [trimmed.encodeStateAsUpdate(ours), Y.encodeStateAsUpdate(whole)];
      const [one, other] = [new Y.Doc(), new Y.Doc()];
      Y.applyUpdate(one, fromOurs);
      Y.applyUpdate(other, fromWhole);
      for (const doc of [one, other]) doc.getMap('records');
      expect(JSON.stringify(one.toJSON())).toBe(JSON.stringify(other.toJSON()));
      expect(one.store.pendingStructs === null).toBe(whole.store.pendingStructs === null);
      expect(ours.store.pendingStructs === null).toBe(whole.store.pendingStructs === null);
      const again = new trimmed.Doc();
      trimmed.applyUpdate(again, fromOurs);
      for (const rest of order) trimmed.applyUpdate(again, rest);
      again.getMap('records');
      expect(JSON.stringify(again.getMap('records').toJSON())).toBe(JSON.stringify(map.toJSON()));
    }
    expect(all).toContain(JSON.stringify(ours.getMap('records').toJSON()));
  }
});

test('the build says so where Yjs has changed', () => {
  expect(() => withoutUnasked('class Doc {\n}\n')).toThrow('Yjs has no');
});
