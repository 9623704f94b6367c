import { mount } from 'svelte';
import { watchLongWords } from '../../exercises/long-words.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings as DeskStrings } from '../desk/strings/en.ts';
import type { Strings } from './strings/en.ts';

const files: StringFiles<Strings> = {
  en: () => import('./strings/en.ts'),
  es: () => import('./strings/es.ts'),
};
const deskFiles: StringFiles<DeskStrings> = {
  en: () => import('../desk/strings/en.ts'),
  es: () => import('../desk/strings/es.ts'),
};

/** Opens the run page, or the room's screen, which needs no more than its own words. */
async function openRun(place: HTMLElement): Promise<void> {
  watchLongWords();
  const { lang } = document.documentElement;
  const strings = await wordsIn(lang, files);
  if (place.dataset['runApp'] === 'screen') {
    const { default: ScreenDesk } = await import('./ScreenDesk.svelte');
    place.replaceChildren();
    mount(ScreenDesk, { target: place, props: { lang, strings } });
    return;
  }
  const desk = await wordsIn(lang, deskFiles);
  const { default: RunDesk } = await import('./RunDesk.svelte');
  place.replaceChildren();
  mount(RunDesk, { target: place, props: { lang, strings, desk } });
}

const place = document.querySelector<HTMLElement>('[data-run-app]');
if (place) void openRun(place);
