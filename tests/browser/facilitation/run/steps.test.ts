import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { activityFor } from '../../../../src/exercises/activity-for.ts';
import { strings as desk } from '../../../../src/facilitation/desk/strings/en.ts';
import type { Block } from '../../../../src/facilitation/plan/blocks.ts';
import { onlyOnPaper } from '../../../../src/facilitation/plan/edit.ts';
import Ready from '../../../../src/facilitation/run/Ready.svelte';
import RoomFace from '../../../../src/facilitation/run/RoomFace.svelte';
import { Run } from '../../../../src/facilitation/run/run-of.svelte.ts';
import StepExercises from '../../../../src/facilitation/run/StepExercises.svelte';
import type { ScriptLesson } from '../../../../src/facilitation/run/step-script.ts';
import { beginFurther } from '../../../../src/facilitation/run/steer.ts';
import { strings } from '../../../../src/facilitation/run/strings/en.ts';
import { live } from '../../../../src/notebook/live.svelte.ts';
import { MemoryNotebook, plainAbout } from '../../../../src/notebook/memory.ts';
import { newGathering } from '../../../../src/notebook/records/gathering.ts';
import { find } from '../../../../src/notebook/snapshot.ts';
import '../../../../src/styles/layers.css';

const setting = (id: string, ask: string): ScriptLesson['exercises'][number] & { config: unknown } => ({
  id,
  kind: 'card-wall',
  ask,
  labels: [],
  cards: [],
  config: { role: 'problem' },
});
const wall = setting('wall', 'What hurts?');
const more = setting('more', 'And at night?');
const script: Promise<ScriptLesson> = Promise.resolve({
  textLang: 'en',
  watchFor: [],
  variants: {},
  steps: [],
  exercises: [wall, more],
});
const block: Block = {
  ...activityFor(wall, 'en', { id: 'step', gathering: 'g', rank: 'a0' }),
  title: { en: 'The wall' },
  lesson: 'problem-wall',
  minutes: 20,
  state: 'open',
  began: Date.now(),
};
const gathering = newGathering({ id: 'g', rank: 'a0', date: '2026-02-17', began: Date.now() });
let notebook: MemoryNotebook;
let run: Run;

beforeEach(() => {
  notebook = new MemoryNotebook(plainAbout({ id: 'book', languages: ['en'] }), [gathering, block]);
  run = new Run(live(notebook), gathering, 'en');
});
afterEach(() => {
  run.close();
  document.querySelectorAll('[data-untranslated]').forEach((mark) => mark.remove());
});

const show = (step: Block): unknown =>
  render(StepExercises, { run, block: step, script, lang: 'en', strings });

test('a step’s lesson with two exercises offers both', async () => {
  show(block);
  await expect.element(page.getByRole('button', { name: 'And at night?' })).toBeVisible();
});

test('a step taken off the screen takes every exercise of its lesson with it, also one begun before', async () => {
  const begun = beginFurther(notebook.snapshot, block, more, 'en', Date.now());
  notebook.apply(begun.changes);
  run.room.show({ activity: begun.activity.id, dark: false });
  expect(run.activity?.id).toBe(begun.activity.id);
  notebook.apply(onlyOnPaper(block));
  const paper = find(notebook.snapshot, 'activity', 'step');
  if (paper?.minutes == null) throw new Error('The step is gone.');
  show({ ...paper, minutes: paper.minutes });
  await expect.element(page.getByText(strings.onPaper)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'And at night?' })).not.toBeInTheDocument();
  expect(run.activity?.kind).toBe('paper');
  render(RoomFace, { notebook: live(notebook), gathering, room: run.room.room, lang: 'en', strings });
  await expect.element(page.getByText('What hurts?')).toBeVisible();
  await expect.element(page.getByText('And at night?')).not.toBeInTheDocument();
});

const nothing = (): void => undefined;
const ready = (): unknown =>
  render(Ready, { run, strings, desk, lang: 'en', pick: nothing, openScreen: nothing, go: nothing });

test('before it begins, the steps nobody has translated are named; where all are, nothing is said', async () => {
  const mark = document.createElement('div');
  mark.dataset['untranslated'] = 'but-why problem-wall';
  document.body.append(mark);
  ready();
  await expect.element(page.getByText(strings.partly('The wall'))).toBeVisible();
});

test('where many steps are not translated they are counted, so that what is asked stays in sight', async () => {
  const mark = document.createElement('div');
  mark.dataset['untranslated'] = 'a b c d';
  document.body.append(mark);
  notebook.apply({
    put: ['a', 'b', 'c', 'd'].map((lesson) => ({ ...block, id: lesson, lesson, title: { en: lesson } })),
  });
  ready();
  await expect.element(page.getByText(strings.partlyMany(4))).toBeVisible();
});

test('a gathering whose lessons are all translated says nothing of it', async () => {
  const mark = document.createElement('div');
  mark.dataset['untranslated'] = 'but-why';
  document.body.append(mark);
  ready();
  await expect.element(page.getByRole('button', { name: strings.begin })).toBeVisible();
  await expect.element(page.getByText(/Nobody has translated/)).not.toBeInTheDocument();
});
