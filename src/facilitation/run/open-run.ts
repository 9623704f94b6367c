import { mount } from 'svelte';
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { asset } from '../../language/link.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings as ArcStrings } from '../arc/strings/en.ts';
import type { AroundStrings } from './strings/around-en.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};
const aroundFiles: StringFiles<AroundStrings> = {
  en: async () => ({ strings: (await import('./strings/around-en.ts')).aroundStrings }),
  es: async () => ({ strings: (await import('./strings/around-es.ts')).aroundStrings }),
};
const arcFiles: StringFiles<ArcStrings> = {
  en: () => import('../arc/strings/en.ts'),
  es: () => import('../arc/strings/es.ts'),
};

/** Opens the run page, or the room's screen, which needs no more than its own words. */
async function openRun(place: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const strings = await wordsIn(lang, files);
  if (place.dataset['runApp'] === 'screen') {
    const { default: ScreenDesk } = await import('./ScreenDesk.svelte');
    mount(ScreenDesk, { target: place, props: { lang, strings } });
    return;
  }
  const [arc, around] = await Promise.all([wordsIn(lang, arcFiles), wordsIn(lang, aroundFiles)]);
  const answer = await fetch(asset(`catalog/${lang}/index.json`)).catch(() => undefined);
  if (!answer?.ok) {
    place.textContent = arc.catalogFailed;
    return;
  }
  const catalog: CatalogIndex = await answer.json();
  const { default: RunDesk } = await import('./RunDesk.svelte');
  mount(RunDesk, { target: place, props: { lang, strings, around, arc, catalog } });
}

const place = document.querySelector<HTMLElement>('[data-run-app]');
if (place) void openRun(place);
