import { shownNumbers } from '../exercises/cards.ts';
import { gap, sentenceOf, slotsOf, wordsIn } from '../exercises/shown-demand.ts';
import type { Card } from '../notebook/records/card.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { broughtRoles, isEnded } from '../notebook/thread.ts';
import { footnotes } from './footnotes.ts';
import type { Strings } from './strings/en.ts';

/** Characters of a message at most: more is cut off or folded away in most chats. */
export const mostCharacters = 1000;

/** Words that can be spoken in a minute, slowly, as a voice note. */
const wordsAMinute = 130;

function parts(snapshot: Snapshot, demandId: string, strings: Strings, lang: string): string[] {
  const demand = find(snapshot, 'demand', demandId);
  if (!demand) return [];
  const proof = wordsIn(slotsOf(snapshot, demandId).proof?.words, lang);
  const next = snapshot
    .all('agenda-item')
    .find(({ horizon, demand: placed }) => horizon === 'short' && placed !== demandId);
  const nextWords = next
    ? next.demand
      ? sentenceOf(snapshot, next.demand, lang)
      : wordsIn(next.words, lang)
    : '';
  const { count } = footnotes(snapshot, demandId, lang);
  const sentence = sentenceOf(snapshot, demandId, lang);
  return [
    strings.messageOpening[demand.agreed ? 'agreed' : 'draft'],
    sentence,
    sentence.includes(gap) ? strings.gaps : '',
    proof ? strings.proof(proof) : '',
    demand.agreed ? strings.agreed(demand.agreed.yes, demand.agreed.present) : strings.notAgreed,
    count > 0 ? strings.behind(count) : '',
    nextWords ? strings.nextStep(nextWords) : '',
  ].filter(Boolean);
}

/** The message for the group's chat in one language: plain text under 1,000 characters, sentences whole. */
export function chatMessage(snapshot: Snapshot, demandId: string, strings: Strings, lang: string): string {
  let message = '';
  for (const part of parts(snapshot, demandId, strings, lang)) {
    const longer = message === '' ? part : `${message}\n\n${part}`;
    if ([...longer].length >= mostCharacters) break;
    message = longer;
  }
  return message;
}

/** A sentence that ends as one: people's own wordings seldom do. */
const closed = (words: string): string => (/[.!?…:؟۔।]["”»)]*$/.test(words) ? words : `${words}.`);

/** What to read out as a voice note: at most a minute. */
export function voiceNote(snapshot: Snapshot, demandId: string, strings: Strings, lang: string): string {
  const [, ...told] = parts(snapshot, demandId, strings, lang);
  let said = '';
  for (const sentence of told) {
    const longer = `${said} ${closed(sentence)}`.trim();
    if (longer.split(/\s+/).length > wordsAMinute && said !== '') break;
    said = longer;
  }
  return strings.voice(said);
}

/** The cards whose numbers `whereCardsWent` tells. */
export function cardsTold(snapshot: Snapshot): Card[] {
  return snapshot
    .all('card')
    .filter(({ role, consent }) => broughtRoles.includes(role) && consent !== 'private');
}

/** Numbers and where each went, a line an ending: nobody's words, and no reason, which names people often enough. Where people could be hurt it is not sent. */
export function whereCardsWent(snapshot: Snapshot, strings: Strings): string {
  const shown = shownNumbers(snapshot);
  const lines = new Map<string, string[]>();
  for (const card of cardsTold(snapshot)) {
    const ended = isEnded(snapshot, card) ? card.ending : null;
    const name = strings.ending[ended?.how ?? 'open'];
    lines.set(name, [...(lines.get(name) ?? []), shown.get(card.id) ?? '']);
  }
  const sorted = (numbers: readonly string[]): string =>
    [...numbers].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(' ');
  return [
    `${strings.whereTitle}. ${strings.whereAsk}`,
    ...[...lines].map(([name, numbers]) => `${name}: ${sorted(numbers)}`),
  ].join('\n');
}
