import { mount } from 'svelte';
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { asset } from '../../language/link.ts';
import { watchLongWords } from '../../exercises/long-words.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings as ArcStrings } from '../arc/strings/en.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};
const arcFiles: StringFiles<ArcStrings> = {
  en: () => import('../arc/strings/en.ts'),
  es: () => import('../arc/strings/es.ts'),
};

/** Opens the planner: its words, the catalog in this language, then the page itself. */
async function openPlan(place: HTMLElement): Promise<void> {
  watchLongWords();
  const { lang } = document.documentElement;
  const [strings, arc] = await Promise.all([wordsIn(lang, files), wordsIn(lang, arcFiles)]);
  const answer = await fetch(asset(`catalog/${lang}/index.json`)).catch(() => undefined);
  if (!answer?.ok) {
    place.textContent = arc.catalogFailed;
    return;
  }
  const catalog: CatalogIndex = await answer.json();
  const { default: PlanDesk } = await import('./PlanDesk.svelte');
  mount(PlanDesk, { target: place, props: { lang, strings, arc, catalog } });
}

const place = document.querySelector<HTMLElement>('[data-plan-app]');
if (place) void openPlan(place);
