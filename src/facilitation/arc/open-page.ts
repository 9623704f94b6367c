import { mount } from 'svelte';
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { asset } from '../../language/link.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};

/** Opens the notebook pages: their words, the catalog in this language, then the page itself. */
async function openPage(place: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const strings = await wordsIn(lang, files);
  const answer = await fetch(asset(`catalog/${lang}/index.json`)).catch(() => undefined);
  if (!answer?.ok) {
    place.textContent = strings.catalogFailed;
    return;
  }
  const catalog: CatalogIndex = await answer.json();
  const { default: Page } =
    place.dataset['notebookApp'] === 'notebooks'
      ? await import('./Shelf.svelte')
      : await import('./Desk.svelte');
  mount(Page, { target: place, props: { lang, strings, catalog } });
}

const place = document.querySelector<HTMLElement>('[data-notebook-app]');
if (place) void openPage(place);
