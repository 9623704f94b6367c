import { changeWords } from '../../change-words-es.ts';
import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const here = (present: number | null): string =>
  present === null
    ? 'Cuenten cuántas personas hay.'
    : plural('es', present, { one: 'Hay 1 persona.', other: `Hay ${present} personas.` });

const copyOut =
  'Copien esto en una hoja grande. Una línea cada cosa, con las palabras que usó la gente. Un cambio va junto a las palabras de antes, en otro color, para que se lean las dos. Lean toda la hoja en voz alta. Pidan las manos que no pueden vivir con esto, escuchen por qué, cambien las palabras y pregunten otra vez. El silencio no es un sí.';
const gather =
  'Una línea cada cosa, como la dijeron. Después léanlas todas en voz alta y pregunten: ¿pueden vivir con esto hasta que nos volvamos a ver?';

export const strings: Strings = {
  name: 'Palabras que sostenemos',
  titles: {
    agreement: 'Cómo queremos trabajar juntos',
    vision: 'Lo que queremos ver',
    injustice: 'Lo que es injusto, para todos nosotros',
    values: 'Lo que defendemos',
  },
  how: {
    agreement: gather,
    vision: gather,
    injustice: gather,
    values:
      'Un valor por línea, como lo dijeron. Después abran cada uno: por eso, ¿qué vamos a hacer y qué no vamos a hacer?',
  },
  onPaper: {
    agreement: copyOut,
    vision: copyOut,
    injustice: copyOut,
    values: `Para cada valor, pregunten qué nos verían hacer y qué no nos verían hacer nunca. ${copyOut}`,
  },
  empty: 'Todavía no hay ninguna línea. Escriban la primera como se dice.',

  add: 'La siguiente línea',
  addHint: 'Como la dijeron. La ortografía no importa.',
  saidIn: 'Se dijo en',
  sameIn: (language) => `Traducción: ${language}`,
  addButton: 'Agregar',
  added: (nth) => `Se agregó la línea ${nth}.`,

  count: (n) => plural('es', n, { one: '1 línea', other: `${n} líneas` }),
  many: (most) => `Más de ${most} cuesta recordarlas. ¿Hay dos que digan lo mismo?`,
  line: (nth) => `Línea ${nth}`,
  newLine: 'Una línea nueva',
  goneLine: 'Una línea que se sacó',
  translation: 'traducción',
  meanings: { will: 'Por eso vamos a', wont: 'Por eso no vamos a' },
  noMeaning: '¿Qué vamos a hacer, y qué no, por este valor?',

  up: (nth) => `Subir la línea ${nth}`,
  down: (nth) => `Bajar la línea ${nth}`,
  moved: (nth) => `Ahora es la línea ${nth}.`,
  edit: 'Cambiar',
  editLine: (nth) => `Cambiar la línea ${nth}`,
  keep: 'Guardarla así',
  cancel: 'Dejarla como estaba',
  takeOut: 'Sacar esta línea',
  kept: (nth) => `La línea ${nth} quedó escrita.`,
  out: 'Se sacó. Con deshacer vuelve.',
  outKept: 'Se sacó. Todavía se puede leer en «Cómo decía antes».',
  whyHint: 'Las palabras de antes quedan en «Cómo decía antes».',

  readBack: 'Leerlo de nuevo: así queda',
  readBackHint:
    'Hasta entonces, un error de tecla no deja rastro. Desde ahí, cada cambio guarda las palabras de antes.',
  settled: 'Ya se leyó como quedó. Cada cambio guarda las palabras de antes.',

  check: '¿Pueden vivir con esto hasta que nos volvamos a ver?',
  start: 'Leerlas en voz alta y preguntar a la sala',
  options: {
    objection: 'No puedo vivir con esto',
    concern: 'Me preocupa algo, y puedo vivir con esto',
    consent: 'Puedo vivir con esto',
  },
  lowFirst: 'Primero las manos bajas. Escribe el número y presiona Enter. Ninguna es 0.',
  cannot: 'Manos que no pueden',
  present: '¿Cuántas personas hay?',
  notCounted: 'Cuenten las manos que no pueden, aunque no haya ninguna: escribe 0.',
  standing: (low, present) =>
    plural('es', low, {
      one: `1 no puede vivir con esto. ${here(present)}`,
      other: `${low} no pueden vivir con esto. ${here(present)}`,
    }),
  hear: 'Escuchen por qué. Cambien las palabras si ayuda y pregunten otra vez.',
  noneLow: 'Nadie dijo que no puede. Eso todavía no es un sí.',
  over: 'Se contaron más manos que personas. Cuenten otra vez si importa.',
  noNumber: 'Eso no es un número. No cambió nada. Solo cifras: 12, o 5+4+6.',
  yesOver: (yes, most) =>
    `Cuenten otra vez: ${yes} no puede ser. Como máximo ${most} pueden haber dicho que sí.`,
  nobody: 'Si nadie puede vivir con esto, no hay acuerdo. Cambien las palabras o déjenlo.',
  lowOver: (low, present) => `Cuenten otra vez: ${low} que no pueden. ${here(present)}`,
  hearing: {
    reasons: '¿Quién no podría vivir con esto? Escuchen por qué',
    reasonsHint: 'Solo para nosotros. Sin nombres.',
    heard: (n) => plural('es', n, { one: '1 razón', other: `${n} razones` }),
    reason: 'Una razón, como se dijo',
    takeOut: 'Sacar',
    add: 'Agregar',
  },
  reasonsHeard: 'Razones que se oyeron. Solo para nosotros',
  says: '¿Qué dice el grupo?',
  canLive: '¿Cuántas personas pueden vivir con esto?',
  canLiveHint: (most) =>
    plural('es', most, {
      one: 'Como máximo 1. Quien no mostró nada no ha dicho que sí.',
      other: `Como máximo ${most}. Quien no mostró nada no ha dicho que sí.`,
    }),
  write: (yes, present) => `El grupo dice: ${yes} de ${present} pueden vivir con esto`,
  writeBlank: 'El grupo dice: __ de __ pueden vivir con esto',
  agreed: (yes, present) => `${yes} de ${present} pueden vivir con esto.`,
  agreedBlank: 'Acordado aquí por ____ de ____',
  unsay: 'Quitar eso',
  again: 'Preguntar otra vez',
  stale: 'Las palabras cambiaron desde que se preguntó a la sala. Léanlas en voz alta y pregunten otra vez.',
  removeCheck: 'Se abrió por error: quitarla',
  checks: 'Preguntado antes',
  nth: (n) => `Ronda ${n}`,
  roundSum: (low, present) =>
    `${low === null ? 'manos sin contar' : plural('es', low, { one: '1 no podía', other: `${low} no podían` })}, ${
      present === null ? 'nadie contó cuántas personas había' : `había ${present}`
    }`,

  before: 'Cómo decía antes',
  version: (nth) => `Redacción ${nth}`,
  thenItRead: 'Después decía',

  changes: {
    ...changeWords,
    notIn: (language) => `Todavía no está en ${language}.`,
  },

  answer: 'Respuesta',
  hands: 'Manos',
  insideRound: (n) => `Solo para nosotros. Ronda ${n}: manos y razones`,
  insideChanges: 'Solo para nosotros: cambios propuestos',
  insideBefore: 'Solo para nosotros: cómo decía antes',
};
