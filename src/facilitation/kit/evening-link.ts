import { fromAddressText, toAddressText } from './address-text.ts';

/*
 * Runs on the page that those who come open, on a cheap phone: no library, and nothing of the notebook. The text is
 * short, so it is not packed; any browser with scripts reads it.
 */

/** What those who come should know. Empty: not said. */
export interface Evening {
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly food: string;
  readonly children: string;
  /** Language tags. */
  readonly languages: readonly string[];
  readonly question: string;
}

const version = 1;

/** Far above any invitation: what is longer was not made here. */
const mostCharacters = 20_000;

/** The evening as the part of an address behind the `#`: it reaches no server. */
export function eveningText(evening: Evening): string {
  const { title, date, from, to, where, food, children, languages, question } = evening;
  const parts = [version, title, date, from, to, where, food, children, languages.join(','), question];
  return toAddressText(new TextEncoder().encode(JSON.stringify(parts)));
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isTag = (text: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text);

/** Reads an address back. Null for anything that is not an evening; never throws. */
export function readEvening(hash: string): Evening | null {
  const text = hash.replace(/^#/, '');
  if (text === '' || text.length > mostCharacters) return null;
  try {
    const bytes = fromAddressText(text);
    const parts: unknown = bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(parts) || parts.length !== 10 || parts[0] !== version) return null;
    const said = parts.slice(1).filter((part) => typeof part === 'string');
    const [title = '', date = '', from = '', to = '', where = '', food = '', children = '', tags = ''] = said;
    if (said.length !== 9 || !isDay(date)) return null;
    return {
      title,
      date,
      from: isTime(from) ? from : '',
      to: isTime(to) ? to : '',
      where,
      food,
      children,
      languages: tags.split(',').filter(isTag),
      question: said[8] ?? '',
    };
  } catch {
    return null; // broken on its way: the page says so
  }
}

/** Languages by their names. */
export function languageNames(tags: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames([lang], { type: 'language' });
  return new Intl.ListFormat(lang).format(tags.map((tag) => names.of(tag) ?? tag));
}
