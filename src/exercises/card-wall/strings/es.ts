import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const n = (count: number): string =>
  plural('es', count, { one: `${count} tarjeta`, other: `${count} tarjetas` });

export const strings: Strings = {
  name: 'Muro de tarjetas',
  how: 'Una cosa por tarjeta, como la dijeron. Por ahora basta el número; las palabras pueden venir después.',
  onPaper:
    'Cada mesa tiene una letra y numera sus tarjetas: A1, A2. Una cosa por tarjeta. Arranca el boleto con el número para poder preguntar después adónde fue tu tarjeta. Lee cada tarjeta en voz alta antes de pegarla.',
  ticket: 'Boleto para guardar',
  empty: 'Todavía no hay tarjetas. Escribe la primera aquí arriba o trae los números del papel.',
  count: (cards, bare) =>
    bare === 0
      ? n(cards)
      : plural('es', bare, {
          one: `${n(cards)}, 1 todavía sin palabras`,
          other: `${n(cards)}, ${bare} todavía sin palabras`,
        }),
  add: 'Tarjeta nueva',
  addHint: 'Como lo dijeron. La ortografía no importa. Con Entrar se agrega.',
  addButton: 'Agregar',
  table: 'Mesa',
  tableHint: 'Su letra numera las tarjetas.',
  added: (number) => `${number} agregada.`,
  addedMany: (cards) =>
    plural('es', cards, { one: '1 tarjeta agregada.', other: `${cards} tarjetas agregadas.` }),
  more: 'Otras formas de traer tarjetas',
  numbers: 'Tarjetas numeradas en papel',
  numbersHint: 'Por ejemplo: A 1-12, B 1-9',
  numbersButton: 'Traer los números',
  allHere: 'Todas estas ya están aquí.',
  cut: (first, last) => `Una serie trae 500 como máximo: de ${first} a ${last}. Las demás van en otra serie.`,
  noNumbers: 'No hay números ahí. Escribe una letra y un número: A 1-12.',
  paste: 'Una lista, una tarjeta por línea',
  pasteButton: 'Ver la lista',
  file: 'Un archivo: CSV, o una tarjeta por línea',
  fileHint: 'Un comments.csv de Polis sirve tal como está.',
  choose: '¿Cuáles se vuelven tarjetas?',
  column: 'Columna con las palabras',
  columnOf: (nth, first) => (first ? `Columna ${nth}: ${first}` : `Columna ${nth}`),
  wholeLines: 'La línea entera',
  heading: 'La primera línea es un encabezado',
  ticked: (cards) => `Traer ${n(cards)}`,
  cancel: 'Ahora no',
  apart: {
    quotes: 'Sus comillas no cierran: puede traer varias tarjetas juntas',
    unpublished: 'Retenida en su lugar de origen',
    'about-people': 'Dice quién es alguien, no qué le duele',
    twice: 'Las mismas palabras otra vez',
  },
  odd: (lines) => `Revisa estas líneas del archivo, sus comillas no cierran: ${lines}.`,
  line: (line) => `Línea ${line}`,
  tickAll: 'Marcar todas',
  tickNone: 'No marcar ninguna',
  unreadable: {
    empty: 'Ese archivo está vacío. Elige otro o escribe las tarjetas.',
    'too-large':
      'Ese archivo pesa más de 5 megabytes. Guarda solo la columna con las palabras y vuelve a elegirlo.',
    binary: 'Eso no es un archivo de texto. Guarda la hoja como CSV y elige ese.',
    foreign:
      'Eso no es una tabla ni una lista. Guarda la hoja como CSV, o una tarjeta por línea, y elige ese archivo.',
    'no-words': 'No hay palabras en esa columna. Elige otra columna u otro archivo.',
  },
  words: 'Palabras después',
  wordsFor: (number) => `Palabras de ${number}`,
  wordsHint: 'Alguien lee la tarjeta en voz alta, tú la escribes y se la lees de vuelta: ¿así lo dijiste?',
  wordsButton: 'Guardar',
  wordsLeft: (cards) =>
    plural('es', cards, {
      one: 'Una tarjeta todavía no tiene palabras aquí.',
      other: `${cards} tarjetas todavía no tienen palabras aquí.`,
    }),
  readBack: '¿Así lo dijiste?',
  mend: 'Corregirlo',
  mendFor: (number) => `Corregir las palabras de ${number}`,
  mendNot: 'Dejarlo como estaba',
  skip: 'Dejar esta para después',
  find: 'Buscar una tarjeta por número o palabra',
  found: (shown, all) => `${shown} de ${n(all)}`,
  showMore: (cards) => `Mostrar ${n(cards)} más`,
  readOut: 'Leer las tarjetas en voz alta',
  edit: (number) => `Abrir ${number}`,
  card: (number) => `Tarjeta ${number}`,
  asSaid: 'Como lo dijeron',
  also: (language) => `Lo mismo en ${language}`,
  translation: 'traducción',
  cover: 'Tapar esta tarjeta',
  uncover: 'Destapar esta tarjeta',
  covered: 'Tapada',
  noWords: 'Palabras en el papel',
  forgotten: 'Palabras olvidadas',
  consent: '¿Quién puede leerla?',
  consents: { group: 'Solo este grupo', share: 'Se puede compartir', private: 'Solo quienes facilitan' },
  hands: '¿A quién más le pasa?',
  handsHint: 'Manos, si se le preguntó a la sala. Nunca sirven para ordenar.',
  forget: 'Olvidar estas palabras',
  forgetAsk: (number) =>
    `¿Olvidar las palabras de ${number}? Se borran de este aparato, de lo que se puede deshacer y de todo archivo posterior. No hay vuelta atrás. Las copias guardadas antes todavía las tienen.`,
  forgetYes: 'Olvidarlas',
  remove: 'Fue un error al escribir: quitar la tarjeta',
  removed: (number) => `${number} se quitó. Deshacer la trae de vuelta.`,
  close: 'Cerrar',
  next: 'Siguiente',
  previous: 'Atrás',
  of: (nth, all) => `${nth} de ${all}`,
  allRead: 'Esa fue la última tarjeta.',
};
