import type { LongWordsStrings } from './long-words-en.ts';

export const longWordsStrings: LongWordsStrings = {
  all: (count: string) => `Mostrar los ${count} caracteres`,
  less: 'Mostrar solo el comienzo',
  inField: (count: string) =>
    `En este campo hay ${count} caracteres. No se ha perdido nada; no se muestran porque podrían dejar la página sin responder.`,
  showField: 'Mostrarlos de todos modos',
  refused: (most: string) =>
    `Es demasiado largo: en un campo caben ${most} caracteres. No se puso nada y aquí no cambió nada. Pónganlo por partes.`,
};
