import { plural } from '../../language/plural.ts';
import type { Strings } from './en.ts';

const cards = (n: number): string => plural('es', n, { one: 'una tarjeta', other: `${n} tarjetas` });

export const strings: Strings = {
  messageOpening: 'Lo que acordamos hoy:',
  agreed: (yes, present) => `Acordada por ${yes} de ${present} personas que estaban.`,
  notAgreed: 'Un borrador. Todavía sin acordar.',
  proof: (words) => `Sabremos que se hizo cuando ${words}.`,
  behind: (n) => `Detrás: ${cards(n)} de la pared.`,
  whereTitle: 'Adónde fueron las tarjetas',
  whereAsk: 'Pregunta por tu número.',
  ending: {
    in: 'En la exigencia',
    doing: 'Se está haciendo',
    'not-yet': 'Todavía no',
    'not-this-time': 'Esta vez no',
    'taken-back': 'Retirada',
    open: 'Sigue abierta',
  },
  because: (reason) => `porque ${reason}`,
  nextStep: (words) => `Lo primero de nuestra agenda: ${words}`,
  sheetTitle: 'Nuestra exigencia',
  poster: 'Cartel',
  footnotesTitle: 'De la pared',
  footnotesCount: (n) => `Esta oración descansa en ${cards(n)}. Los números son los de la pared.`,
  piles: 'Montones detrás',
  recordTitle: (title) => (title ? `Memoria: ${title}` : 'Memoria'),
  present: (n) =>
    n === null
      ? 'Nadie contó cuántas personas había.'
      : plural('es', n, { one: 'Una persona presente', other: `${n} personas presentes` }),
  cardsTitle: 'Todas las tarjetas, y adónde fueron',
  agendaTitle: 'Agenda común',
  number: 'número',
  words: 'palabras',
  language: 'idioma',
  pile: 'montón',
  endingColumn: 'adónde fue',
  reason: 'razón',
  voice: (sentence) => `Hola a todas y todos. ${sentence}`,
};
