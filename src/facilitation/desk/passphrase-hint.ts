export interface PassphraseHint {
  readonly words: number;
  readonly characters: number;
  readonly holds: 'short' | 'few' | 'fine';
}

/**
 * How a passphrase looks from outside: how many words, how many characters as people count them. Four words or twenty
 * characters is what the author of age asks for ("4-5 random words from a list of at least 2000"); nobody can tell
 * from outside whether words were drawn or are a line of a song, so this is a hint and bars nothing.
 */
export function passphraseHint(passphrase: string): PassphraseHint {
  const text = passphrase.trim();
  const words = text.split(/[\s\p{P}]+/u).filter(Boolean).length;
  const characters = [...text.normalize('NFC')].length;
  const holds =
    characters < 12 ? 'short' : (words >= 4 && characters >= 16) || characters >= 24 ? 'fine' : 'few';
  return { words, characters, holds };
}
