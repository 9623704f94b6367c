import type { ChangeWords } from './change-words-en.ts';

/** A change proposed to a line, as people speak of it: what stands, what would, and what became of it. */
export const changeWords: ChangeWords = {
  amendments: 'Cambios',
  noAmendments: 'Todavía nadie propuso un cambio.',
  propose: 'Proponer un cambio',
  which: '¿Qué línea?',
  asItIs: 'Como está',
  asItWas: 'Como estaba',
  asItWouldBe: 'Como quedaría',
  asProposed: 'Como se propuso',
  asItIsNow: 'Como está ahora',
  nothing: 'nada todavía',
  inLanguage: (words, language) => `${words} (${language})`,
  stillOld: (language) => `En ${language} todavía dice lo anterior.`,
  why: '¿Por qué?',
  proposeButton: 'Escribirlo junto a lo anterior',
  proposed: 'Quedó escrito junto a lo anterior.',
  take: 'Se toma',
  notTake: 'Esta vez no, porque...',
  notTakeButton: 'No se toma',
  withdraw: 'Lo retira quien lo propuso',
  reason: 'La razón, como se le dijo al grupo',
  became: { proposed: 'propuesto', taken: 'tomado', 'not-taken': 'esta vez no', withdrawn: 'retirado' },
  because: (reason) => `Esta vez no, porque ${reason}`,
  decided: (line, became) => `${line}: ${became}.`,
  moved: 'La línea cambió desde que se propuso esto. Lean las tres antes de decidir.',
};
