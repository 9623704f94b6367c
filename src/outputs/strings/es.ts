import { plural } from '../../language/plural.ts';
import type { Strings } from './en.ts';

const cards = (n: number): string => plural('es', n, { one: 'una tarjeta', other: `${n} tarjetas` });

export const strings: Strings = {
  messageOpening: { agreed: 'Lo que acordamos:', draft: 'En lo que estamos trabajando:' },
  gaps: 'Donde hay una raya, todavía no lo sabemos.',
  agreed: (yes, present) =>
    plural('es', present, {
      one: `Acordada por ${yes} de 1 persona que estaba.`,
      other: `Acordada por ${yes} de ${present} personas que estaban.`,
    }),
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
  nextStep: (words) => `Lo siguiente en nuestra agenda: ${words}`,
  sheetTitle: 'Nuestra exigencia',
  poster: 'Cartel',
  footnotesTitle: 'De la pared',
  footnotesCount: (n) => `Esta oración descansa en ${cards(n)}. Los números son los de la pared.`,
  footnotesRest: 'La sala dice que responde también a estas',
  piles: 'Montones detrás',
  recordTitle: (title) => (title ? `Memoria: ${title}` : 'Memoria'),
  present: (n) =>
    n === null
      ? 'Nadie contó cuántas personas había.'
      : plural('es', n, { one: 'Una persona presente', other: `${n} personas presentes` }),
  happened: 'Lo que planeamos y lo que pasó',
  step: 'paso',
  happenedOnly: 'Lo que pasó',
  plannedMinutes: 'minutos planeados',
  realMinutes: 'minutos que duró',
  blocks: { break: 'Descanso', slack: 'Tiempo libre', own: 'Algo nuestro', lesson: 'Sin nombre' },
  atOnce: (titles) => (titles.length > 1 ? `Al mismo tiempo: ${titles.join(' · ')}` : (titles[0] ?? '')),
  became: {
    done: '',
    running: 'hasta ahora',
    ahead: 'falta todavía',
    'not-begun': 'no se empezó',
    left: 'queda para otra vez',
    'no-end': 'nadie anotó cuándo terminó',
  },
  movedTo: (day) => `pasó al ${day}`,
  unplanned: 'sin planear',
  betweenSteps: 'Entre los pasos',
  inAll: 'En total',
  asPlanned: 'Duró lo planeado.',
  longer: (n) =>
    plural('es', n, { one: '1 minuto más de lo planeado.', other: `${n} minutos más de lo planeado.` }),
  shorter: (n) =>
    plural('es', n, { one: '1 minuto menos de lo planeado.', other: `${n} minutos menos de lo planeado.` }),
  soFar: 'Todavía sigue.',
  said: 'Lo que dijo la gente',
  decided: 'Lo que decidimos',
  methods: {
    dots: (n) => plural('es', n, { one: 'Con 1 punto cada quien.', other: `Con ${n} puntos cada quien.` }),
    approval: 'Cada quien, por todo lo que le pareciera bien.',
    'fist-to-five': 'De puño a cinco.',
    gradients: 'Ocho respuestas, de todo corazón al veto.',
    consent: '¿Todas las personas pueden vivir con esto?',
  },
  shownBy: {
    hands: 'Manos.',
    backs: 'Manos, de espaldas.',
    cups: 'Frijoles en vasos, o puntos en la pared.',
    slips: 'Papelitos.',
    taps: 'Un teléfono que pasa de mano en mano.',
  },
  answers: (n, present) =>
    present === null
      ? plural('es', n, {
          one: '1 respuesta. Nadie contó cuántas personas había.',
          other: `${n} respuestas. Nadie contó cuántas personas había.`,
        })
      : plural('es', n, {
          one: `1 respuesta. Personas presentes: ${present}.`,
          other: `${n} respuestas. Personas presentes: ${present}.`,
        }),
  answeredAbsent: (n) =>
    plural('es', n, {
      one: 'Además, 1 persona que no estaba.',
      other: `Además, ${n} personas que no estaban.`,
    }),
  there: (n) =>
    n === null
      ? 'Nadie contó cuántas personas había.'
      : plural('es', n, { one: 'Una persona presente.', other: `${n} personas presentes.` }),
  first: (name) => `Primero: ${name}.`,
  firstCounted: (name) => `Primero entre lo que se contó: ${name}.`,
  uncounted: (names) => `Sin contar, o contado solo en parte: ${names}.`,
  tie: (names) => `Empate: ${names}.`,
  promised: 'Lo que prometimos',
  what: 'qué',
  byWhen: 'para cuándo',
  who: 'quién',
  buddy: 'quién acompaña',
  noDay: 'sin día todavía',
  disagreed: 'En qué no estuvimos de acuerdo',
  reservations: 'Quién no podía acompañarlo, y por qué',
  lowHands: (n, present) =>
    present === null
      ? plural('es', n, { one: '1 mano baja.', other: `${n} manos bajas.` })
      : plural('es', n, { one: `1 mano baja de ${present}.`, other: `${n} manos bajas de ${present}.` }),
  lowUncounted: 'Nadie contó las manos bajas.',
  ties: 'Empates',
  against: 'Esto tira para lados distintos',
  pulls: (one, other) => `${one} ↔ ${other}`,
  notTaken: 'Cambios que no se tomaron',
  taken: 'Cambios aceptados',
  nowReads: 'como quedó',
  asItWas: 'como estaba',
  asProposed: 'como se propuso',
  notThisTime: 'Esta vez no',
  left: 'Lo que dejamos abierto',
  more: (n) => `Y ${n} más.`,
  undecided: 'Cambios que nadie ha decidido',
  notYet: 'Todavía no',
  open: 'Sigue abierto',
  onTheirOwn: 'Sueltas',
  noCardBehind: 'Sin ninguna tarjeta detrás',
  nobodyCounted: 'Nadie contó cuántas personas había',
  parked: 'Preguntas guardadas para después',
  wall: 'La pared',
  walls: {
    photograph: 'Se le tomó una foto. El grupo decidió quién puede ver la foto.',
    carry: 'Alguien la lleva a la próxima reunión.',
    burn: 'Se quemó, a la vista de todas las personas.',
  },
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
