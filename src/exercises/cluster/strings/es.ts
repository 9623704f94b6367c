import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const n = (count: number): string =>
  plural('es', count, { one: `${count} tarjeta`, other: `${count} tarjetas` });

export const strings: Strings = {
  name: 'Montones',
  how: '¿Qué tarjetas van juntas? Primero un símbolo. El nombre llega cuando se leyeron todas. La que va sola puede quedarse sola.',
  onPaper:
    'Lee todas las tarjetas en voz alta. La gente junta las que van juntas y marca cada montón con un símbolo. Ningún nombre antes de la última tarjeta. Después pregunta, empezando por el montón más grande: ¿cómo lo llamamos? La que va sola se queda en la pared.',
  empty: 'Todavía no hay tarjetas. Reúnan primero algunas en un muro de tarjetas.',
  entry: 'Poner en un montón por números',
  entryHint:
    'A3 A9 C14 hace un montón nuevo. Con el número del montón, su símbolo o una palabra delante: humedad: A3 A9',
  entryButton: 'Poner en un montón',
  put: (cards, pile, all) => `${n(cards)} a ${pile}: ahora hay ${all}.`,
  unknown: (numbers) =>
    `Ninguna tarjeta tiene el número ${numbers}. Las demás se movieron; se puede deshacer.`,
  unknownOnly: (numbers) => `Ninguna tarjeta tiene el número ${numbers}. No se movió nada.`,
  none: 'No hay números de tarjeta ahí. Escríbelos así: A3 A9.',
  noPile: (keyed, piles) =>
    piles === 0
      ? `Todavía no hay montones, así que ninguno es el ${keyed}. No se movió nada.`
      : plural('es', piles, {
          one: `No hay montón ${keyed}, solo el 1. No se movió nada.`,
          other: `No hay montón ${keyed}. Hay del 1 al ${piles}. No se movió nada.`,
        }),
  noColon: (words, numbers) =>
    `Entre el montón y las tarjetas van dos puntos: ${words}: ${numbers}. No se movió nada.`,
  cameFrom: (numbers, pile) => `De ${pile} vino ${numbers}.`,
  emptied: (pile) => `En ${pile} no quedó ninguna tarjeta, así que ya no está.`,
  keyedAs: 'Llamarlo como se escribió:',
  remove: 'Quitar este montón vacío',
  own: 'Sola',
  ownCount: (cards) => `Solas: ${n(cards)}`,
  ownEmpty: 'Todas las tarjetas están en un montón.',
  pile: (number, name) => `Montón ${number}: ${name}`,
  pileCount: (cards) => n(cards),
  noName: (symbol) => `${symbol} (todavía sin nombre)`,
  selected: (cards) => plural('es', cards, { one: '1 tarjeta elegida', other: `${cards} tarjetas elegidas` }),
  pick: (number) => `Elegir ${number}`,
  newPile: 'Montón nuevo',
  putWhere: 'Ponerlas',
  takeOut: 'Sacar: va sola',
  unpick: 'No elegir ninguna',
  readFirst: 'Los nombres llegan cuando se leyeron todas las tarjetas en voz alta.',
  readOut: 'Leer las tarjetas en voz alta',
  allReadButton: 'Ya leímos todas las tarjetas',
  callIt: '¿Cómo lo llamamos?',
  callHint: 'Con palabras de alguien de aquí, de tres a siete.',
  callItIn: (language) => `Lo mismo en ${language}`,
  symbol: 'Símbolo',
  more: (pile) => `Más sobre ${pile}`,
  against: 'Estas tiran para lados contrarios',
  againstShown: (others) => `Tira para el lado contrario: ${others}`,
  same: 'Lo mismo, con otras palabras',
  sameShown: (others) => `Lo mismo, con otras palabras: ${others}`,
  sameButton: 'Estas son lo mismo',
  merge: 'Poner este montón sobre otro',
  mergeInto: (pile) => `Sobre ${pile}`,
  apart: 'Deshacer este montón',
  whoElse: '¿A quién más le pasa?',
  ask: 'Preguntarlo ahora',
  hands: (number) => `Manos para ${number}`,
  find: 'Buscar una tarjeta por número o palabra',
  showMore: (cards) => `Mostrar ${n(cards)} más`,
  cover: 'Tapar esta tarjeta',
  uncover: 'Destapar esta tarjeta',
  covered: 'Tapada',
  noWords: 'Palabras en el papel',
  forgotten: 'Palabras olvidadas',
  translation: 'traducción',
  close: 'Cerrar',
  next: 'Siguiente',
  previous: 'Atrás',
  of: (nth, all) => `${nth} de ${all}`,
  allRead: 'Esa fue la última tarjeta.',
};
