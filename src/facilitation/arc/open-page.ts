import { mount } from 'svelte';
import { watchLongWords } from '../../exercises/long-words.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import { catalogIn } from '../desk/catalog-in.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Opens the notebook pages: their words, the catalog in this language, then the page itself. */
async function openPage(place: HTMLElement): Promise<void> {
  watchLongWords();
  void import('../../notebook/get-ready.ts').then(({ getReady }) => getReady());
  const { lang } = document.documentElement;
  // All at once: each waits for the network, or on a slow device for the disk.
  const [strings, catalog, { default: Page }] = await Promise.all([
    wordsIn(lang, files),
    catalogIn(lang),
    place.dataset['notebookApp'] === 'notebooks' ? import('./Shelf.svelte') : import('./Desk.svelte'),
  ]);
  if (!catalog) {
    place.textContent = strings.catalogFailed;
    return;
  }
  mount(Page, { target: place, props: { lang, strings, catalog } });
}

const place = document.querySelector<HTMLElement>('[data-notebook-app]');
if (place) void openPage(place);
