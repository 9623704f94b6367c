import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

export const strings: Strings = {
  name: '¿Hasta dónde puedes acompañar esto?',
  how: 'Primero las manos bajas, después cuántas personas hay. El resto no hace falta contarlo. El silencio no es un sí.',
  onPaper:
    'Lean la propuesta dos veces. Digan qué significa cada respuesta antes de que alguien la muestre. Todos a la vez; cuenten las manos bajas y las personas en la sala. Escuchen cada razón. Cambien el texto si ayuda y prueben otra vez.',
  none: 'Todavía no hay ninguna exigencia para probar. Redacten una primero.',
  which: '¿Cuál probamos?',
  method: '¿Cómo vamos a decidir?',
  methods: { 'fist-to-five': 'De puño a cinco', gradients: 'Ocho grados (Kaner)', consent: '¿Alguna objeción? (consentimiento)' },
  labels: {
    'fist-to-five': {
      '0': 'Puño: paren',
      '1': '1: preocupaciones serias',
      '2': '2: preocupaciones menores',
      '3': '3: puedo vivir con esto',
      '4': '4: lo apoyo',
      '5': '5: lo impulso o estoy del todo de acuerdo',
    },
    gradients: {
      '8': 'Veto',
      '7': 'Desacuerdo serio',
      '6': 'No me gusta, lo voy a apoyar',
      '5': 'Falta conversarlo',
      '4': 'Me abstengo',
      '3': 'Lo apoyo con reservas',
      '2': 'De acuerdo, un punto menor',
      '1': 'Con todo el corazón',
    },
    consent: {
      objection: 'Objeción: dañaría aquello por lo que estamos aquí',
      concern: 'Preocupación, pero alcanza por ahora',
      consent: 'Alcanza por ahora y se puede probar sin peligro',
    },
  },
  start: 'Leer la propuesta',
  rule: 'Di qué significa cada respuesta',
  ruleHint: 'Cambien las palabras hasta que este grupo las usaría.',
  open: 'Preguntar a la sala',
  lowFirst: 'Primero las manos bajas',
  present: '¿Cuántas personas hay?',
  rest: 'Las demás manos, si quieren',
  restHint: 'No tienen que sumar.',
  reasons: '¿Quién no podría vivir con esto? Escuchen por qué',
  reasonsHint: 'Solo para nosotros. Sin nombres.',
  reason: 'Una razón, como se dijo',
  ofLevel: 'De',
  anyLevel: 'nadie en particular',
  add: 'Agregar',
  takeOut: 'Sacar',
  standing: (low, present) =>
    present === null
      ? plural('es', low, { one: '1 mano baja. Cuenten cuántas personas hay.', other: `${low} manos bajas. Cuenten cuántas personas hay.` })
      : plural('es', low, { one: `1 mano baja de ${present} presentes.`, other: `${low} manos bajas de ${present} presentes.` }),
  notCounted: 'Cuenten las manos bajas, aunque no haya ninguna: escribe 0.',
  noLow: 'Ninguna mano baja. Por la regla que leyeron, se sostiene.',
  hear: 'Primero escuchen a las manos bajas. Cambien el texto si ayuda y prueben otra vez.',
  write: (yes, present) => `El grupo dice: acordada aquí por ${yes} de ${present}`,
  agreed: (yes, present) => `Acordada aquí por ${yes} de ${present}.`,
  unwrite: 'Quitar eso',
  again: 'Probar otra vez',
  round: (n) => `Ronda ${n}`,
  rounds: 'Rondas hasta ahora',
  roundShown: (low, present) =>
    plural('es', low, { one: `1 mano baja, ${present ?? 'sin contar'} presentes`, other: `${low} manos bajas, ${present ?? 'sin contar'} presentes` }),
  remove: 'Se abrió por error: quitarla',
  level: 'Respuesta',
  count: 'Manos',
  inside: 'Solo para nosotros: manos y razones',
};
