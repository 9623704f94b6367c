declare const __PSEUDO__: boolean | undefined;

/** Whether this build carries the mirrored pseudo-language of the tests. */
export const hasPseudo =
  typeof __PSEUDO__ === 'undefined' ? globalThis.process?.env['PSEUDO'] === '1' : __PSEUDO__; // what runs beside the build knows only the environment

/** English turned round, word by word: shows at a glance what was not made for right-to-left. */
export const pseudo = 'ar-XB';

export interface LanguageFacts {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The languages of the site. The order is that of the language picker. */
export const languages: readonly LanguageFacts[] = [
  { tag: 'en', name: 'English', dir: 'ltr' },
  { tag: 'es', name: 'Español', dir: 'ltr' },
  ...(hasPseudo ? [{ tag: pseudo, name: 'ʎɐʍ ɹǝɥʇo', dir: 'rtl' } as const] : []),
];

/** Languages with strings of their own. */
export type Language = 'en' | 'es';
export const original: Language = 'en';
