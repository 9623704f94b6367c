import { mount } from 'svelte';
import { watchLongWords } from '../../exercises/long-words.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import { catalogIn } from '../desk/catalog-in.ts';
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
  // All at once: each waits for the network, or on a slow device for the disk.
  const [strings, arc, catalog, { default: PlanDesk }] = await Promise.all([
    wordsIn(lang, files),
    wordsIn(lang, arcFiles),
    catalogIn(lang),
    import('./PlanDesk.svelte'),
  ]);
  if (!catalog) {
    place.textContent = arc.catalogFailed;
    return;
  }
  mount(PlanDesk, { target: place, props: { lang, strings, arc, catalog } });
}

const place = document.querySelector<HTMLElement>('[data-plan-app]');
if (place) void openPlan(place);
