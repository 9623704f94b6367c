import type { Drawing } from './phase-drawings.ts';

/** Symbols for piles and options, 48 by 48, cut like the phases' own. Known by their name before a pile has one. */
export const pileDrawings: Readonly<Record<string, Drawing>> = {
  drop: { fill: 'M24 3c8 12 14 19 14 27a14 14 0 0 1-28 0c0-8 6-15 14-27z', cut: 'M17 30c0 5 3 8 7 8' },
  sun: {
    fill: 'M24 13a11 11 0 1 0 .1 0z',
    line: 'M24 2v7M24 39v7M2 24h7M39 24h7M8 8l5 5M35 35l5 5M40 8l-5 5M13 35l-5 5',
  },
  key: {
    fill: 'M14 12a12 12 0 1 0 11 16h6v6h6v-6h3v8h6V22H25a12 12 0 0 0-11-10z',
    cut: 'M14 20a4 4 0 1 0 .1 0z',
  },
  house: { fill: 'M24 4l21 18h-6v22H9V22H3z', cut: 'M20 44V30h8v14M31 24h4' },
  hand: {
    fill: 'M12 26V12c0-4 5-4 5 0v-5c0-4 6-4 6 0v-1c0-4 6-4 6 0v3c0-4 5-4 5 0v16l4-5c3-3 6 0 4 4l-8 14c-2 4-5 6-9 6h-4c-6 0-9-5-9-10z',
    cut: 'M17 12v11M23 9v14M29 9v14',
  },
  bird: {
    fill: 'M2 16c8-2 14 0 18 6c4-10 12-16 24-16c-2 6-2 8-2 12c0 14-10 22-22 22H6l8-7c-8-2-12-8-12-17z',
    cut: 'M34 14h2M20 22c2 4 6 6 12 6',
  },
  tree: {
    fill: 'M24 3c12 0 19 7 19 15s-7 13-16 13v14h-6V31c-9 0-16-5-16-13S12 3 24 3z',
    cut: 'M24 31V18M24 26l7-7M24 22l-6-6',
  },
  star: { fill: 'M24 3l6 15h16l-13 10l5 16l-14-10l-14 10l5-16L2 18h16z' },
  bell: {
    fill: 'M24 3c9 0 14 7 14 17v10l5 7v3H5v-3l5-7V20C10 10 15 3 24 3zM18 42h12c0 6-12 6-12 0z',
    cut: 'M16 22c0-6 2-10 7-11',
  },
  wheel: {
    fill: 'M24 3a21 21 0 1 0 .1 0z',
    cut: 'M24 9v30M9 24h30M13 13l22 22M35 13L13 35M24 9a15 15 0 1 0 .1 0z',
  },
  fish: {
    fill: 'M3 24c8-12 20-14 30-4l11-9c-2 8-2 18 0 26l-11-9c-10 10-22 8-30-4z',
    cut: 'M12 20v.1M20 15c4 5 4 13 0 18',
  },
  loaf: {
    fill: 'M4 22c0-9 8-14 20-14s20 5 20 14c0 4-2 6-4 7v11H8V29c-2-1-4-3-4-7z',
    cut: 'M14 14l5 8M22 13l5 8M30 14l5 8',
  },
  ladder: { fill: 'M10 3h5v42h-5zM33 3h5v42h-5zM15 10h18v4H15zM15 20h18v4H15zM15 30h18v4H15z' },
  boat: { fill: 'M3 30h42l-8 14H11zM23 2h3v26h-3zM28 5l14 20H28zM20 9v16H7z' },
  mountain: { fill: 'M2 42L18 8l8 15l5-8l15 27z', cut: 'M12 22l4 3l4-5l4 4' },
  flame: {
    fill: 'M26 2c2 9 14 14 14 28a16 16 0 0 1-32 0c0-7 4-10 6-16c4 3 5 6 5 9c5-5 8-12 7-21z',
    cut: 'M24 26c4 5 6 7 6 11a6 6 0 0 1-12 0c0-4 4-6 6-11z',
  },
  eye: {
    fill: 'M2 24C10 10 38 10 46 24C38 38 10 38 2 24z',
    cut: 'M24 16a8 8 0 1 0 .1 0zM24 22a2 2 0 1 0 .1 0z',
  },
  cup: {
    fill: 'M6 10h30v8h4c8 0 8 14 0 14h-5c-2 6-6 10-14 10S6 36 6 26zM36 22v6h3c3 0 3-6 0-6z',
    cut: 'M13 16v10c0 5 2 8 5 10',
  },
  broom: {
    fill: 'M22 2h4v20h-4zM14 22h20l2 6H12zM11 30h26l5 16H6z',
    cut: 'M17 34l-3 12M24 34v12M31 34l3 12',
  },
  road: { fill: 'M18 3h12l14 42H4z', cut: 'M24 6v8M24 20v9M24 35v9' },
  seed: {
    fill: 'M23 46V30C12 31 5 24 5 11c11 0 17 4 19 12C26 12 32 6 43 6c0 14-6 21-17 22v18z',
    cut: 'M11 16l9 10M38 11l-10 12',
  },
  book: {
    fill: 'M3 8c8-3 15-2 21 3c6-5 13-6 21-3v32c-8-3-15-2-21 3c-6-5-13-6-21-3z',
    cut: 'M24 11v32M9 16c4-1 7 0 10 2M9 24c4-1 7 0 10 2M39 16c-4-1-7 0-10 2M39 24c-4-1-7 0-10 2',
  },
  gate: { fill: 'M4 6h5v40H4zM39 6h5v40h-5zM9 14h30v5H9zM9 34h30v5H9zM17 19h3v15h-3zM28 19h3v15h-3z' },
  drum: {
    fill: 'M24 6c12 0 20 4 20 9v19c0 5-8 9-20 9S4 39 4 34V15c0-5 8-9 20-9z',
    cut: 'M5 16c4 6 34 6 38 0M8 20l8 20M20 22l8 20M32 22l8 16M16 22L8 38M30 22l-8 20M41 20l-8 20',
  },
};

/** The symbols in the order they are offered. */
export const pileSymbols = Object.keys(pileDrawings);

/** What each symbol is called, so that it can be said aloud and keyed. */
export const symbolNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    drop: 'drop',
    sun: 'sun',
    key: 'key',
    house: 'house',
    hand: 'hand',
    bird: 'bird',
    tree: 'tree',
    star: 'star',
    bell: 'bell',
    wheel: 'wheel',
    fish: 'fish',
    loaf: 'loaf',
    ladder: 'ladder',
    boat: 'boat',
    mountain: 'mountain',
    flame: 'flame',
    eye: 'eye',
    cup: 'cup',
    broom: 'broom',
    road: 'road',
    seed: 'seed',
    book: 'book',
    gate: 'gate',
    drum: 'drum',
  },
  es: {
    drop: 'gota',
    sun: 'sol',
    key: 'llave',
    house: 'casa',
    hand: 'mano',
    bird: 'pájaro',
    tree: 'árbol',
    star: 'estrella',
    bell: 'campana',
    wheel: 'rueda',
    fish: 'pez',
    loaf: 'pan',
    ladder: 'escalera',
    boat: 'barca',
    mountain: 'montaña',
    flame: 'llama',
    eye: 'ojo',
    cup: 'taza',
    broom: 'escoba',
    road: 'camino',
    seed: 'semilla',
    book: 'libro',
    gate: 'puerta',
    drum: 'tambor',
  },
};

/** A symbol's name in a language, else in English. */
export function symbolName(symbol: string, lang: string): string {
  return symbolNames[lang]?.[symbol] ?? symbolNames['en']?.[symbol] ?? symbol;
}
