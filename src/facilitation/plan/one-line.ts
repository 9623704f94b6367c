import type { Needs } from '../../notebook/records/gathering.ts';
import { oneLineWords, type OneLineWords } from './one-line-words.ts';
import { spokenNames } from './spoken-names.ts';
import { timeSpan } from './time-span.ts';

/** What one line said, each part only where it was said. */
export interface Told {
  readonly needs: Partial<Needs>;
  /** Minutes there are. */
  readonly minutes?: number;
  /** `HH:MM` */
  readonly start?: string;
  /** Which languages are spoken, where two or more are named. */
  readonly languages?: readonly string[];
  /** Nothing here needs one; but whoever says so wants to know that it was heard. */
  readonly noProjector?: true;
}

const digits = /[٠-٩۰-۹]/g;

/** "½", "3,5", digits of other scripts and words for numbers, all as plain figures. */
function plainFigures(line: string, words: OneLineWords): string {
  let text = line
    .toLowerCase()
    .normalize('NFC')
    .replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(\d)\s*½/g, '$1.5')
    .replace(/½/g, '0.5')
    .replace(/(\d),(\d)/g, '$1.$2');
  const ones = Object.entries(words.numbers).filter(([, number]) => number < 10);
  for (const [word, ten] of Object.entries(words.tens)) {
    for (const [one, number] of ones)
      text = text.replace(
        new RegExp(`(?<![\\p{L}])${word}(?:${words.tensJoin.source})${one}(?![\\p{L}])`, 'gu'),
        String(ten + number),
      );
    text = text.replace(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'gu'), String(ten));
  }
  for (const [word, number] of Object.entries(words.numbers))
    text = text.replace(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'gu'), String(number));
  return text;
}

const counted = (text: string, noun: RegExp): number | undefined => {
  // Up to two words may stand between: "32 poor people".
  const found = new RegExp(
    `(\\d+(?:\\.\\d+)?)\\s*(?:[\\p{L}’']+\\s+){0,2}?(?:${noun.source})(?![\\p{L}])`,
    'u',
  ).exec(text);
  return found ? Number(found[1]) : undefined;
};

function minutesIn(text: string, words: OneLineWords): number | undefined {
  const { hour, half, minute } = words;
  const found = new RegExp(
    `(\\d+(?:\\.\\d+)?)\\s*(?:(${half.source})\\s*)?(?:${hour.source})(?![\\p{L}])(?:\\s*(?:(${half.source})|(?:and |y )?(\\d{1,2})(?!\\d)(?!\\s*(?:${words.people.source}|${words.language.source}))))?`,
    'u',
  ).exec(text);
  const only = new RegExp(`(\\d+)\\s*-?\\s*(?:${minute.source})(?![\\p{L}])`, 'u').exec(text);
  if (found) {
    const whole = Number(found[1]) * 60;
    return Math.round(whole + (found[2] || found[3] ? 30 : Number(found[4] ?? 0)));
  }
  if (only) return Number(only[1]);
  if (words.afternoon.test(text)) return 240;
  if (words.halfDay.test(text)) return 210;
  if (words.wholeDay.test(text)) return 450;
  return undefined;
}

function startIn(text: string, words: OneLineWords): string | undefined {
  const found = words.starts.exec(text);
  const [said = '', hours, minutes = '00', half] = found ?? [];
  // "From 10 to 20 people" counts people.
  const after = text.slice((found?.index ?? 0) + said.length);
  if (hours === undefined || new RegExp(`^\\s*(?:[-–—]|${words.span.to.source})\\s*\\d`, 'u').test(after))
    return undefined;
  const hour = (Number(hours) % (half ? 12 : 24)) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function read(line: string, words: OneLineWords, lang: string): Told {
  const whole = plainFigures(line, words);
  const span = timeSpan(whole, words);
  const text = span ? whole.replace(span.said, ' ; ') : whole;
  const spoken = spokenNames(text, words, lang);
  const people = counted(text, words.people);
  const languages = counted(text, words.language);
  const minutes = span?.minutes ?? minutesIn(text, words);
  const start = span?.start ?? startIn(text, words);
  const outcome = Object.entries(words.outcomes).find(([, said]) => said.test(text))?.[0];
  const devices = words.noDevices.test(text)
    ? 'none'
    : words.manyDevices.test(text)
      ? 'many'
      : words.oneDevice.test(text)
        ? 'one'
        : undefined;
  return {
    needs: {
      ...(people === undefined ? {} : { people: Math.round(people) }),
      ...(languages === undefined ? {} : { twice: languages > 1 }),
      ...(spoken.length > 1 ? { twice: true } : {}),
      ...(words.notReading.test(text) ? { reading: 'some-not' as const } : {}),
      ...(devices ? { devices } : {}),
      ...(words.hybrid.test(text)
        ? { mode: 'hybrid' as const }
        : words.online.test(text)
          ? { mode: 'online' as const }
          : {}),
      ...(words.watched.test(text) ? { watched: true } : {}),
      ...(outcome ? { outcome } : {}),
    },
    ...(minutes === undefined ? {} : { minutes: Math.min(minutes, 1440) }),
    ...(start === undefined ? {} : { start }),
    ...(spoken.length > 1 ? { languages: spoken } : {}),
    ...(words.noProjector.test(text) ? { noProjector: true as const } : {}),
  };
}

/**
 * Reads a line such as "32 people, 3.5 hours, two languages, some do not read". What it does not say is left out; a
 * bare number in front is people. Nothing leaves the page: a list of words, no more.
 */
export function readOneLine(line: string, lang: string): Told {
  const told = oneLineWords(lang)
    .map((words, index) => read(line, words, index === 0 ? lang : 'en'))
    .reduceRight((under, over) => ({ ...under, ...over, needs: { ...under.needs, ...over.needs } }));
  const [, bare] = /^\s*(\d{1,4})\s*(?:,|;|$)/.exec(line) ?? [];
  return bare && told.needs.people === undefined
    ? { ...told, needs: { ...told.needs, people: Number(bare) } }
    : told;
}
