/** How a day is said: on paper with its year, aloud with its weekday, or no more than day and month. */
const forms = {
  long: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  full: { dateStyle: 'full' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayForm = keyof typeof forms;

// Kept: making one costs more than a whole edit of a plan.
const made = new Map<string, Intl.DateTimeFormat>();

/** A day such as 2026-11-25 as people say it in a language. What is no day stays as it is written. */
export function sayDay(date: string, lang: string, form: DayForm = 'long'): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const key = `${lang} ${form}`;
  let format = made.get(key);
  if (!format) {
    // Our English says the day before the month, as most of those who read it do; a bare "en" would turn them round.
    format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { ...forms[form], timeZone: 'UTC' });
    made.set(key, format);
  }
  return format.format(time);
}
