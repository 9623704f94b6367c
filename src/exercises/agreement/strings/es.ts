import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const ofPresent = (present: number | null): string =>
  present === null
    ? 'Cuenten cuántas personas hay.'
    : plural('es', present, { one: 'Hay 1 persona.', other: `Hay ${present} personas.` });

export const strings: Strings = {
  name: '¿Hasta dónde puedes acompañar esto?',
  how: 'Primero las manos bajas, después cuántas personas hay. El resto no hace falta contarlo. El silencio no es un sí.',
  onPaper:
    'Lean la propuesta dos veces. Digan qué significa cada respuesta antes de que alguien la muestre. Todos a la vez; cuenten las manos bajas y las personas en la sala. Escuchen cada razón. Cambien el texto si ayuda y prueben otra vez.',
  none: 'Todavía no hay ninguna exigencia para probar. Redacten una primero.',
  which: '¿Cuál probamos?',
  proof: 'Sabremos que se hizo cuando',
  method: '¿Cómo vamos a decidir?',
  methods: {
    'fist-to-five': 'De puño a cinco',
    gradients: 'Ocho respuestas, de todo corazón al veto (Kaner)',
    consent: '¿Alguna objeción? (consentimiento)',
  },
  labels: {
    'fist-to-five': {
      '0': 'Puño: paren',
      '1': 'Preocupaciones serias',
      '2': 'Preocupaciones menores',
      '3': 'Puedo vivir con esto',
      '4': 'Lo apoyo',
      '5': 'Lo impulso, o estoy del todo de acuerdo',
    },
    gradients: {
      '8': 'Veto',
      '7': 'Desacuerdo serio',
      '6': 'No me gusta, pero lo voy a apoyar',
      '5': 'Falta conversarlo',
      '4': 'Me abstengo',
      '3': 'Lo apoyo con reservas',
      '2': 'De acuerdo, con un punto menor',
      '1': 'De todo corazón',
    },
    consent: {
      objection: 'Objeción: dañaría aquello por lo que estamos aquí',
      concern: 'Una preocupación, pero alcanza por ahora',
      consent: 'Alcanza por ahora y se puede probar sin peligro',
    },
  },
  start: 'Leerla en voz alta y seguir',
  rule: 'Digan qué significa cada respuesta',
  ruleHint: 'Cambien las palabras hasta que sean las que usaría este grupo.',
  meaning: (level) => `Qué significa ${level}`,
  level: (level, meaning) => `${level}: ${meaning}`,
  open: 'Preguntar a la sala',
  asked: {
    hands: {
      first: 'Primero las manos bajas',
      hint: 'Todos muestran a la vez. Escribe cada número y presiona Enter. Ninguna es 0.',
      standing: (low, present) =>
        plural('es', low, {
          one: `1 mano baja. ${ofPresent(present)}`,
          other: `${low} manos bajas. ${ofPresent(present)}`,
        }),
      none: 'Por la regla que leyeron, se sostiene.',
      hear: 'Escuchen primero a las manos bajas. Cambien el texto si ayuda y prueben otra vez.',
      round: (low) => plural('es', low, { one: '1 mano baja', other: `${low} manos bajas` }),
    },
    objections: {
      first: '¿Alguna objeción?',
      hint: 'Un daño a aquello por lo que estamos aquí, no una cuestión de gusto. Escribe el número y presiona Enter. Ninguna es 0.',
      standing: (low, present) =>
        plural('es', low, {
          one: `1 objeción. ${ofPresent(present)}`,
          other: `${low} objeciones. ${ofPresent(present)}`,
        }),
      none: 'Por la regla que leyeron, se sostiene.',
      hear: 'Primero trabájenla: cambien el texto, pruébenlo por menos tiempo o acuerden cómo vigilar la preocupación. Después prueben otra vez.',
      round: (low) => plural('es', low, { one: '1 objeción', other: `${low} objeciones` }),
    },
  },
  present: '¿Cuántas personas hay?',
  rest: 'Las demás manos, si quieren',
  restHint: 'No tienen que sumar.',
  over: 'Se contaron más manos que personas. Cuenten otra vez si importa.',
  noNumber: 'Eso no es un número. No cambió nada. Solo cifras: 12, o 5+4+6.',
  yesOver: (yes, most) =>
    `Cuenten otra vez: ${yes} no puede ser. Como máximo ${most} pueden haber dicho que sí.`,
  nobody: 'Si nadie puede vivir con esto, no hay acuerdo. Cambien las palabras o déjenlo.',
  lowOver: (low, present) => `Cuenten otra vez: ${low} que no pueden. ${ofPresent(present)}`,
  uncounted: 'sin contar',
  reasons: '¿Quién no podría vivir con esto? Escuchen por qué',
  reasonsHint: 'Solo para nosotros. Sin nombres.',
  reasonsHeard: 'Razones que se oyeron. Solo para nosotros',
  heard: (n) => plural('es', n, { one: '1 razón', other: `${n} razones` }),
  reason: 'Una razón, como se dijo',
  ofLevel: 'Vino con',
  anyLevel: 'cualquier respuesta',
  add: 'Agregar',
  takeOut: 'Sacar',
  notCounted: 'Cuenten estas primero, aunque no haya ninguna: escribe 0.',
  says: '¿Qué dice el grupo?',
  canLive: '¿Cuántas personas pueden vivir con esto?',
  canLiveHint: (most) =>
    plural('es', most, {
      one: 'Como máximo 1. Quien no mostró nada no ha dicho que sí.',
      other: `Como máximo ${most}. Quien no mostró nada no ha dicho que sí.`,
    }),
  writeBlank: 'Acordada aquí por __ de __',
  write: (yes, present) => `El grupo dice: acordada aquí por ${yes} de ${present}`,
  agreed: (yes, present) => `Acordada aquí por ${yes} de ${present}.`,
  unwrite: 'Quitar eso',
  again: 'Probar otra vez',
  correct: 'Corregir las cuentas',
  changed: 'Las palabras cambiaron desde esta prueba. Léanlas en voz alta y prueben otra vez.',
  round: (n) => `Ronda ${n}`,
  rounds: 'Rondas anteriores',
  roundOf: (present) =>
    present === null
      ? 'nadie contó cuántas personas había'
      : plural('es', present, { one: 'había 1 persona', other: `había ${present} personas` }),
  remove: 'Se abrió por error: quitarla',
  answer: 'Respuesta',
  count: 'Manos',
  inside: (round) => `Solo para nosotros. Ronda ${round}: manos y razones`,
};
