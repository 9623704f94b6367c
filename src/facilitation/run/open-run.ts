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
  // All at once: each waits for the network, or on a slow device for the disk.
  if (place.dataset['runApp'] === 'screen') {
    const [strings, { default: ScreenDesk }] = await Promise.all([
      wordsIn(lang, files),
      import('./ScreenDesk.svelte'),
    ]);
    place.replaceChildren();
    mount(ScreenDesk, { target: place, props: { lang, strings } });
    return;
  }
  const [strings, desk, { default: RunDesk }] = await Promise.all([
    wordsIn(lang, files),
    wordsIn(lang, deskFiles),
    import('./RunDesk.svelte'),
  ]);
  place.replaceChildren();
  mount(RunDesk, { target: place, props: { lang, strings, desk } });
}

const place = document.querySelector<HTMLElement>('[data-run-app]');
if (place) void openRun(place);
