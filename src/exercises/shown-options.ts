import type { Decision } from '../notebook/records/decision.ts';
import { find, type Snapshot } from '../notebook/snapshot.ts';
import { shownNumbers } from './cards.ts';

type Option = Decision['options'][number];

/**
 * The options of a vote as anybody may see them now. A card that was covered, kept for the facilitators or forgotten
 * since it was offered has its number only; one whose words may be seen again has them again.
 */
export function shownOptions(snapshot: Snapshot, { options }: Decision): readonly Option[] {
  const numbers = shownNumbers(snapshot);
  return options.map((option) => {
    const card = find(snapshot, 'card', option.item);
    if (!card) return option;
    const number = numbers.get(card.id) ?? card.number;
    if (card.covered || card.forgotten || card.consent === 'private')
      return { ...option, words: { [card.lang]: number } };
    // As they were when they were voted on; else as they stand on the card.
    if (Object.values(option.words).some((words) => words !== number)) return option;
    return { ...option, words: offeredWords(number, card) };
  });
}

/** What a card is called among options: its number, and its words in every language it has. */
export function offeredWords(
  number: string,
  { lang, words, also }: { readonly lang: string; readonly words: string; readonly also: Option['words'] },
): Option['words'] {
  const said = Object.entries({ [lang]: words, ...also });
  return Object.fromEntries(said.map(([spoken, text]) => [spoken, `${number} ${text}`.trim()]));
}

/** A vote with its options as anybody may see them now. */
export function shownVote(snapshot: Snapshot, vote: Decision): Decision {
  return vote.options.some(({ item }) => item !== null)
    ? { ...vote, options: [...shownOptions(snapshot, vote)] }
    : vote;
}
