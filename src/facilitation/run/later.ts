import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { asset } from '../../language/link.ts';
import { wordsIn, type StringFiles } from '../../language/words-in.ts';
import type { Strings as RoundStrings } from '../../exercises/round/strings/en.ts';
import type { Strings as ArcStrings } from '../arc/strings/en.ts';
import type { Strings as PlanStrings } from '../plan/strings/en.ts';
import type { AroundStrings } from './strings/around-en.ts';

/*
 * What a running gathering needs only now and then, loaded when somebody asks for it: a page that is opened in a hurry
 * on an old laptop carries no more than the step under way.
 */

const around: StringFiles<AroundStrings> = {
  en: async () => ({ strings: (await import('./strings/around-en.ts')).aroundStrings }),
  es: async () => ({ strings: (await import('./strings/around-es.ts')).aroundStrings }),
};
const arc: StringFiles<ArcStrings> = {
  en: () => import('../arc/strings/en.ts'),
  es: () => import('../arc/strings/es.ts'),
};
const plan: StringFiles<PlanStrings> = {
  en: () => import('../plan/strings/en.ts'),
  es: () => import('../plan/strings/es.ts'),
};
const round: StringFiles<RoundStrings> = {
  en: () => import('../../exercises/round/strings/en.ts'),
  es: () => import('../../exercises/round/strings/es.ts'),
};

export const aroundWords = (lang: string): Promise<AroundStrings> => wordsIn(lang, around);
export const arcWords = (lang: string): Promise<ArcStrings> => wordsIn(lang, arc);
export const planWords = (lang: string): Promise<PlanStrings> => wordsIn(lang, plan);
export const roundWords = (lang: string): Promise<RoundStrings> => wordsIn(lang, round);

/** Every lesson there is. @throws where it is neither on this device nor to be had. */
export async function readCatalog(lang: string): Promise<CatalogIndex> {
  const answer = await fetch(asset(`catalog/${lang}/index.json`));
  if (!answer.ok) throw new Error(`The catalog: ${answer.status}`);
  return answer.json();
}
