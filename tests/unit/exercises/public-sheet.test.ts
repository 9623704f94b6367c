import { expect, test } from 'vitest';
import { definitionOf, kindNames } from '../../../src/exercises/registry.ts';
import { publicSheet } from '../../../src/exercises/sheet.ts';
import { snapshotOf } from '../../../src/notebook/snapshot.ts';
import { hiddenCount, withInside } from '../../fixtures/with-inside.ts';

test.each(kindNames)(
  'the sheet of %s that leaves the group holds nothing that is only inside',
  async (kind) => {
    const definition = definitionOf(kind);
    const sample = await definition?.loadSample('en');
    const paper = await definition?.loadSheet('en');
    if (!sample || !paper) throw new Error(`${kind} has no sample or sheet.`);
    const snapshot = snapshotOf(sample.about, withInside(sample.records));
    const sheet = paper.sheet(snapshot, sample.activity, sample.setting, paper.strings, 'en');
    const text = JSON.stringify(publicSheet(sheet));
    expect(text.match(/.{60}quagga.{20}/g) ?? []).toEqual([]);
    expect(text).not.toContain(String(hiddenCount));
  },
);
