import { sayDay } from '../../language/day.ts';
import { languageNames, readEvening, type Evening } from './evening-link.ts';

/*
 * The page of those who come, without a framework: the words stand in the page already, this fills in what the address
 * holds. Nothing is asked of any server.
 */
const page = document.querySelector<HTMLElement>('[data-evening]');
const { lang } = document.documentElement;

const part = (name: string): HTMLElement | null | undefined =>
  page?.querySelector<HTMLElement>(`[data-part="${name}"]`);

/** Fills in a part, or leaves it out of sight where nothing was said. */
function fill(name: string, words: string): void {
  const place = part(name);
  if (!place) return;
  place.textContent = words;
  (place.closest<HTMLElement>('[data-line]') ?? place).hidden = words === '';
}

function show(evening: Evening): void {
  const { title, date, from, to, where, food, children, languages, question } = evening;
  const heading = part('title');
  // Without a name of its own the page keeps its greeting.
  if (heading && title) heading.textContent = title;
  fill('day', sayDay(date, lang, 'weekday'));
  fill('hours', from && to ? `${from} – ${to}` : from);
  const place = part('where');
  // Where the place stays out, the page's own words say whom to ask.
  if (place && where) place.textContent = where;
  fill('languages', languages.length > 0 ? languageNames(languages, lang) : '');
  fill('food', food);
  fill('children', children);
  fill('question', question);
}

/**
 * Reads aloud with a voice that lives on this device. Others send the text to a server, so where there is no such voice
 * there is no button.
 */
function offerListening(button: HTMLElement): void {
  const { speechSynthesis: speech } = globalThis;
  if (!('speechSynthesis' in globalThis)) return;
  const voiceHere = (): SpeechSynthesisVoice | undefined =>
    speech
      .getVoices()
      .find(
        (voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === lang.split('-')[0],
      );
  const offer = (): void => void (button.hidden = !voiceHere());
  offer();
  // Voices arrive late in some browsers.
  speech.addEventListener?.('voiceschanged', offer);
  button.addEventListener('click', () => {
    const voice = voiceHere();
    const read = page?.querySelector<HTMLElement>('[data-read]');
    if (!voice || !read) return;
    const wasSpeaking = speech.speaking;
    speech.cancel();
    if (wasSpeaking) return; // the second press is for silence
    const spoken = new SpeechSynthesisUtterance(read.innerText);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    speech.speak(spoken);
  });
}

function open(): void {
  const evening = readEvening(location.hash);
  for (const state of page?.querySelectorAll<HTMLElement>('[data-when]') ?? [])
    state.hidden = (state.dataset['when'] === 'shown') !== (evening !== null);
  if (evening) show(evening);
}

if (page) {
  open();
  // Another invitation pasted into the same tab: the parts that were filled in begin anew.
  addEventListener('hashchange', () => location.reload());
  const listen = page.querySelector<HTMLElement>('[data-listen]');
  if (listen) offerListening(listen);
}
