import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const firstTurns = (n: number): string =>
  plural('es', n, {
    one: '1 turno de alguien que no había hablado',
    other: `${n} turnos de quienes no habían hablado`,
  });

export const strings: Strings = {
  names: { 'check-in': 'Ronda de apertura', 'go-round': 'Ronda', stack: 'Quién sigue' },
  how: {
    'check-in': 'Hablamos una vez cada quien, lo que dura un aliento. «Paso» siempre vale. Nadie responde.',
    'go-round': 'Una voz tras otra, lo que dura un aliento. «Paso» siempre vale. Nadie responde.',
    stack: 'Levanta la mano para hablar. Quien todavía no ha hablado va primero.',
  },
  onPaper: {
    'check-in':
      'Siéntense en círculo. Di la pregunta en voz alta y contéstala primero, en un solo aliento. Pasen una piedra de mano en mano: quien la tiene habla, o dice «paso» y la entrega. Nadie responde. Al final ofrece la piedra una vez más a todas las personas.',
    'go-round':
      'Siéntense en círculo. Di la pregunta en voz alta. Pasen una piedra de mano en mano: quien la tiene habla, o dice «paso» y la entrega. Nadie responde. Al final ofrece la piedra una vez más a todas las personas.',
    stack:
      'Una persona mira quién levanta la mano y lleva la lista. Quien todavía no ha hablado va en la primera columna; las demás personas, en la segunda. Da la palabra primero a la primera columna. Al final rompan la lista.',
  },
  lead: 'Contesta primero, en un solo aliento. Después deja esta pantalla: la ronda necesita tus ojos.',
  failed: 'No se pudo cargar. Usen su papel o conéctense una vez.',
  after: 'Después de la ronda',
  present: '¿Cuántas personas hay?',
  presentHint: 'Cuenten en voz alta, también a quienes están por teléfono.',
  word: 'Una palabra o una línea de cada quien',
  wordHint:
    'Cuando todas las personas hayan hablado, en cualquier orden y sin decir de quién es. Como lo dijeron. La ortografía no importa.',
  add: 'Agregar',
  kept: 'Lo que guardamos de esta ronda',
  none: 'Todavía no se guarda nada. Nadie tiene que dar una palabra.',
  takeOut: 'Sacar',
  covered: 'Tapada',
  stack: {
    title: 'La lista',
    onlyHere: 'Esta lista está solo en esta página. No se guarda, no va en ninguna copia y la sala no la ve.',
    called: '¿Quién levantó la mano?',
    calledHint:
      'Como le digas por cinco minutos: bufanda roja. Enter: todavía no ha hablado. Mayúsculas y Enter: ya habló.',
    first: 'No ha hablado',
    again: 'Ya habló',
    next: (called) => `Sigue: ${called}`,
    nobody: 'Nadie está esperando',
    speaking: (called) => `Habla ahora: ${called}`,
    back: 'Deshacer eso',
    waiting: 'En este orden',
    takeOut: 'Sacar',
    already: (called) => `${called} ya está esperando.`,
    close: 'Cerrar la lista',
  },
  closing: {
    title: 'La lista se borra ahora',
    turns: (first, again) =>
      `${firstTurns(first)}, ${plural('es', again, { one: '1 de alguien que ya había hablado', other: `${again} de quienes ya habían hablado` })}.`,
    only: 'Solo se pueden guardar estas dos sumas: nunca quién.',
    keep: 'Guardar las dos sumas',
    drop: 'No guardar nada',
    back: 'Volver a la lista',
  },
  turns: 'Turnos',
  turnsNote: 'Solo para nosotros. Sumas, nunca quién.',
  firstTurns: 'De quienes no habían hablado',
  againTurns: 'De quienes ya habían hablado',
  dropTurns: 'Sacar las sumas',
  wordsBlank: 'Una palabra de cada quien, si quiere. Sin decir de quién es',
  people: (n) => plural('es', n, { one: 'Había 1 persona.', other: `Había ${n} personas.` }),
};
