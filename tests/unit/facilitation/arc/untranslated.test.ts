import { expect, test } from 'vitest';
import type { CatalogIndex, CatalogLesson } from '../../../../src/catalog/catalog-index.ts';
import { lessonFacts } from '../../../../src/catalog/lesson-facts.ts';
import { readContent } from '../../../../src/catalog/read-content.ts';
import { resolveLesson } from '../../../../src/catalog/resolve.ts';
import { settingOf } from '../../../../src/exercises/setting-of.ts';
import { layOut } from '../../../../src/exercises/sort/logic.ts';
import { beginActivity, findExercise } from '../../../../src/facilitation/arc/begin-activity.ts';
import { lessonBlock } from '../../../../src/facilitation/plan/blocks.ts';
import { plainAbout } from '../../../../src/notebook/memory.ts';
import { snapshotOf } from '../../../../src/notebook/snapshot.ts';
import { sheetOf } from '../../../../src/outputs/activity-sheet.ts';

const read = readContent('.');
const [original] = read.lessons.filter(({ lang, id }) => lang === 'en' && id === 'problem-wall');
if (!original) throw new Error('No problem wall.');

/** The lesson as a Spanish page has it, where nobody has translated it, and where somebody has. */
const untranslated = lessonFacts(resolveLesson('es', original));
const translated = lessonFacts(resolveLesson('es', original, { ...original, lang: 'es' }));
const ask = untranslated.exercises[0]?.ask ?? '';
const place = { gathering: 'g', rank: 'a0', lang: 'es' };

function begin(lesson: CatalogLesson): ReturnType<typeof beginActivity>['activity'] {
  const catalog: CatalogIndex = { phases: [], lessons: [lesson], routes: [] };
  const found = findExercise(catalog, lesson.id, lesson.exercises[0]?.id ?? '');
  if (!found) throw new Error('No exercise.');
  const part = { lesson: lesson.id, title: found.title, lang: found.lang, day: '2026-03-01', now: 1 };
  return beginActivity(snapshotOf(plainAbout({ languages: ['es'] }), []), found.setting, part).activity;
}

test('a lesson that nobody has translated says in which language its words are', () => {
  expect(untranslated).toMatchObject({ textLang: 'en', exercises: [{ lang: 'en' }] });
  expect(translated.textLang).toBe('es');
  expect(translated.exercises[0]?.lang).toBeUndefined();
});

test('its title and question stand in the notebook under their own language, begun or planned', () => {
  for (const made of [begin(untranslated), lessonBlock(untranslated, 20, place)])
    expect(made).toMatchObject({ title: { en: untranslated.title }, ask: { en: ask } });
  for (const made of [begin(translated), lessonBlock(translated, 20, place)])
    expect(Object.keys({ ...made.title, ...made.ask })).toEqual(['es']);
});

test('the question keeps its language on the screen and on paper', async () => {
  const activity = begin(untranslated);
  expect(settingOf(activity, 'es')).toMatchObject({ ask, lang: 'en' });
  expect(settingOf(activity, 'en')?.lang).toBeUndefined();
  const sheet = await sheetOf(snapshotOf(plainAbout({ languages: ['es'] }), [activity]), activity, 'es');
  expect(sheet).toMatchObject({ ask, askLang: 'en' });
});

test('places and starting cards keep their language on the screen, on paper and as cards of the group', async () => {
  const sorting = read.lessons.find(({ lang, id }) => lang === 'en' && id === 'organising-or-mobilising');
  if (!sorting) throw new Error('No lesson that sorts.');
  const activity = begin(lessonFacts(resolveLesson('es', sorting)));
  const setting = settingOf(activity, 'es');
  expect(setting?.labels.length).toBeGreaterThan(1);
  expect(setting?.cards.length).toBeGreaterThan(1);
  for (const each of [...(setting?.labels ?? []), ...(setting?.cards ?? [])]) expect(each.lang).toBe('en');
  for (const each of settingOf(activity, 'en')?.labels ?? []) expect(each.lang).toBeUndefined();

  const none = snapshotOf(plainAbout({ languages: ['es'] }), [activity]);
  const laid = layOut(none, activity, setting?.cards ?? [], 'es').put ?? [];
  expect(laid.map((record) => 'lang' in record && record.lang)).toEqual(setting?.cards.map(() => 'en'));

  const sheet = await sheetOf(none, activity, 'es');
  const [cards, ...places] = sheet?.sections ?? [];
  expect(places.map(({ headingLang }) => headingLang)).toEqual(setting?.labels.map(() => 'en'));
  const printed = cards?.blocks.flatMap((block) => (block.type === 'cards' ? block.cards : [])) ?? [];
  expect(printed.filter(({ words }) => words).map(({ lang }) => lang)).toEqual(
    setting?.cards.map(() => 'en'),
  );
});
