import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ExerciseHost from '../../../src/exercises/ExerciseHost.svelte';
import { definitionOf, kindNames } from '../../../src/exercises/registry.ts';
import { live } from '../../../src/notebook/live.svelte.ts';
import { MemoryNotebook } from '../../../src/notebook/memory.ts';
import { withInside } from '../../fixtures/with-inside.ts';

test.each(kindNames)(
  'the room sees of %s nothing that is only inside, and no count before it is shown',
  async (kind) => {
    const sample = await definitionOf(kind)?.loadSample('en');
    if (!sample) throw new Error(`${kind} has no sample.`);
    // Why a card stands where it stands was said aloud: the group's record may hold it, a projector not.
    const records = withInside(sample.records).map((record) =>
      record.type === 'place' ? { ...record, note: 'quagga-why' } : record,
    );
    const notebook = live(new MemoryNotebook(sample.about, records));
    const { container } = await render(ExerciseHost, {
      notebook,
      activity: sample.activity,
      setting: sample.setting,
      lang: 'en',
      audience: 'room',
      failed: { message: 'failed', again: 'again' },
    });
    await expect.poll(() => container.querySelector('.exercise > *')).not.toBeNull();
    const seen = container.outerHTML;
    expect(seen.match(/.{60}quagga.{20}/g) ?? []).toEqual([]);
    expect(seen.match(/.{60}77[,. ]?771.{20}/g) ?? []).toEqual([]);
    expect(container.querySelectorAll('input, textarea, select').length).toBe(0);
  },
);
