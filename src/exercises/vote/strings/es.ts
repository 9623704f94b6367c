import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

export const strings: Strings = {
  name: 'Votación',
  how: 'Primero la regla. Después las opciones, una por una, con su número y su símbolo. La votación informa; el grupo decide.',
  onPaper:
    'Digan la regla antes de que alguien vote. Lean cada opción en voz alta con su número y su símbolo. Tres minutos de silencio para elegir. Después, todos a la vez: puntos, papelitos en un sombrero, vasos o manos de espaldas. Cuenten en voz alta, con alguien mirando.',

  prepare: '¿Qué votamos?',
  nothing:
    'Todavía no hay montones ni tarjetas para votar. Hagan montones primero, o escriban aquí las opciones.',
  question: 'La pregunta',
  sources: {
    cluster: 'Montones',
    problem: 'Tarjetas que van solas',
    solution: 'Soluciones',
    cause: 'Causas que alguien podría cambiar',
  },
  byNumber: 'Marcar por número',
  byNumberHint: 'Números de tarjetas, cuantos quieran: A3 A9 C14',
  tick: 'Marcar',
  noSuchCard: (numbers) => `Ninguna tarjeta de aquí tiene el número ${numbers}.`,
  ticked: (n) => plural('es', n, { one: '1 opción marcada', other: `${n} opciones marcadas` }),
  written: 'Otra opción, como se dijo',
  add: 'Agregar',
  takeOut: (words) => `Sacar: ${words}`,
  method: '¿Cómo vamos a elegir?',
  methods: { dots: 'Puntos: unos pocos por persona', approval: 'Todo lo que a cada quien le alegraría' },
  dots: 'Puntos por persona',
  stack: 'Máximo en una opción',
  shown: '¿Cómo lo muestra la gente?',
  hows: {
    hands: 'Manos',
    backs: 'Manos, de espaldas',
    cups: 'Frijoles en vasos, o puntos en la pared',
    slips: 'Papelitos',
    taps: 'Un teléfono que pasa de mano en mano',
  },
  public:
    'Las manos son públicas: todos se ven, y también los puntos en la pared. Donde eso pueda costarle a alguien, voten de espaldas, con vasos o con papelitos.',
  instead: { backs: 'De espaldas', cups: 'Con vasos', slips: 'Con papelitos' },
  twoOptions: 'Para votar hacen falta al menos dos opciones.',
  announce: 'Ir a la regla',

  ruleTitle: 'Digan esto antes de que alguien vote',
  rule: {
    dots: (dots, stack) =>
      dots === 1
        ? 'Cada quien tiene un punto.'
        : stack === 1
          ? `Cada quien tiene ${dots} puntos, como máximo uno en cada opción.`
          : stack >= dots
            ? `Cada quien tiene ${dots} puntos. Pueden ir todos a una opción.`
            : `Cada quien tiene ${dots} puntos, como máximo ${stack} en una opción.`,
    approval: 'Cada quien puede estar a favor de todas las que quiera.',
    hands: 'Cuando lea su número, levanten la mano si están a favor.',
    handsFingers: 'Cuando lea su número, muestren un dedo por cada punto que le dan.',
    backs: 'Dense vuelta y cierren los ojos. Cuando lea su número, levanten la mano si están a favor.',
    backsFingers:
      'Dense vuelta y cierren los ojos. Cuando lea su número, muestren un dedo por cada punto que le dan.',
    cups: 'Cada opción tiene un vaso, o un lugar en la pared. Cuando lo diga, todos a la vez: un frijol o un punto por cada uno que dan.',
    slips:
      'Escriban los números en su papelito, cada número tantas veces como puntos le den. Dóblenlo. Sin nombres.',
    taps: 'El teléfono pasa de mano en mano. Nadie mira por encima del hombro. Una respuesta vacía es una respuesta.',
    after:
      'Vemos la cuenta cuando esté todo. Por lo que junte más empezamos a conversar. Con esto no se decide nada.',
  },
  present: '¿Cuántas personas hay?',
  read: 'Leer las opciones en voz alta',
  next: 'Siguiente',
  previous: 'Atrás',
  closeReading: 'Cerrar',
  allRead: 'Ya se leyeron todas.',
  of: (nth, all) => `${nth} de ${all}`,
  open: 'Abrir la votación',
  remove: 'Se abrió por error: quitarla',

  options: 'Las opciones',
  option: (nth, words) => `${nth}. ${words}`,
  counting: 'Cuenten, una opción por vez',
  hands: (nth) => `Manos para la ${nth}`,
  fingers: (nth, dots) =>
    plural('es', dots, {
      one: `Manos para la ${nth} con 1 dedo`,
      other: `Manos para la ${nth} con ${dots} dedos`,
    }),
  beans: (nth) => `Frijoles o puntos para la ${nth}`,
  countHint:
    'Escribe el número y presiona Enter. Si se cuenta mesa por mesa, escríbelo como lo dicen: 5+4+6.',
  goTo: (nth, counted) => (counted ? `Opción ${nth}, contada` : `Opción ${nth}, sin contar todavía`),
  noNumber: 'Eso no es un número. No cambió nada. Solo cifras: 12, o 5+4+6.',
  countedSoFar: (n, all) =>
    plural('es', all, { one: `${n} de 1 opción contada`, other: `${n} de ${all} opciones contadas` }),
  manyHands: (hands, present) =>
    `Más manos que personas: ${hands} y ${present}. Cuenten otra vez si importa.`,
  slip: 'Un papelito',
  slipHint: 'Números de opción, tantas veces como puntos tengan: 1 1 3. Papelito vacío: 0.',
  slipAdd: 'Agregar el papelito',
  slips: (n) => plural('es', n, { one: '1 papelito', other: `${n} papelitos` }),
  slipOver: (n) =>
    plural('es', n, {
      one: '1 papelito. Este tenía más de lo que permite la regla; cuenta hasta donde llega la regla.',
      other: `${n} papelitos. Este tenía más de lo que permite la regla; cuenta hasta donde llega la regla.`,
    }),
  slipsIn: 'Los papelitos, para corregirlos',
  slipEmpty: 'vacío',
  takeSlip: (numbers) => `Sacar el papelito ${numbers}`,
  unknown: (numbers) => `No hay opción ${numbers}. El papelito no se agregó.`,
  tapHint:
    'Las respuestas esperan en esta página y entran juntas y mezcladas al cuaderno cuando cierras la votación. Si la página se cierra antes, se pierden.',
  tapFirst: 'Pasa el teléfono a la primera persona.',
  tapNext: 'Pasa el teléfono a la persona que sigue.',
  tapMine: 'Tengo el teléfono',
  tapLeft: (left) => plural('es', left, { one: 'Queda 1 punto', other: `Quedan ${left} puntos` }),
  tapAny: 'Toca todo lo que te alegraría.',
  tapPass: 'Listo, pasarlo',
  tapIn: (n) =>
    plural('es', n, {
      one: '1 persona respondió',
      other: n === 0 ? 'Nadie respondió todavía' : `${n} personas respondieron`,
    }),
  tapTakeBack: 'Quitar la última respuesta',
  more: (words) => `Uno más en: ${words}`,
  less: (words) => `Uno menos en: ${words}`,
  absent: 'Alguien que no está',
  absentNumbers: 'Sus números de opción',
  absentLog: 'Cómo nos lo dijo',
  absentLogHint: 'Por teléfono el martes, por ejemplo. Sin nombres.',
  absentNoLog: 'Escribe cómo nos lo dijo, para que después nadie tenga que preguntárselo.',
  absentIn: (n) =>
    plural('es', n, {
      one: 'Se cuenta a 1 persona que no está',
      other: `Se cuenta a ${n} personas que no están`,
    }),
  takeAbsent: (log) => `Sacar: ${log}`,
  close: 'Cerrar la votación',
  closeAsk: (n) =>
    plural('es', n, {
      one: '1 opción está sin contar. ¿Cerrar de todos modos?',
      other: `${n} opciones están sin contar. ¿Cerrar de todos modos?`,
    }),
  closeYes: 'Cerrar de todos modos',
  closeNo: 'Seguir contando',

  closedTitle: 'La votación está cerrada',
  closed: 'Nadie ha visto la cuenta todavía. Pide silencio y muéstrala a todos a la vez.',
  correct: 'Corregir las cuentas',
  reveal: 'Mostrar la cuenta',
  result: 'La cuenta',
  total: 'Contado',
  backers: 'Personas detrás',
  unknownBackers: 'no se sabe',
  uncounted: 'sin contar',
  partly: (count) => `${count}, sin contar del todo`,
  dotsOf: (dots, people) =>
    dots === 0
      ? 'Ningún punto'
      : people === 1
        ? plural('es', dots, { one: '1 punto de 1 persona', other: `${dots} puntos de 1 persona` })
        : plural('es', dots, {
            one: `1 punto de ${people} personas`,
            other: `${dots} puntos de ${people} personas`,
          }),
  dotsOnly: (dots) =>
    plural('es', dots, {
      one: '1 punto; no se sabe de cuántas personas',
      other: `${dots} puntos; no se sabe de cuántas personas`,
    }),
  people: (n) => (n === 0 ? 'Nadie' : plural('es', n, { one: '1 persona', other: `${n} personas` })),
  answered: (answered, present) =>
    present === null
      ? plural('es', answered, {
          one: '1 respuesta. Nadie contó cuántas personas hay.',
          other: `${answered} respuestas. Nadie contó cuántas personas hay.`,
        })
      : plural('es', answered, {
          one: `1 respuesta; presentes: ${present}.`,
          other: `${answered} respuestas; presentes: ${present}.`,
        }),
  blank: (n) =>
    plural('es', n, {
      one: '1 estaba vacía.',
      other: n === 0 ? 'Ninguna estaba vacía.' : `${n} estaban vacías.`,
    }),
  handsOf: (present) =>
    present === null
      ? 'Nadie contó cuántas personas hay.'
      : plural('es', present, { one: '1 persona presente.', other: `${present} personas presentes.` }),
  over: 'Se contó más de lo que las personas presentes podían dar. Cuenten otra vez si importa.',
  tie: (names) => `Empate: ${names}. Conversen primero sobre estas.`,
  draw: 'Si la conversación no lo resuelve, sorteen a la vista de todos',
  drawHint:
    'Dos personas muestran dedos al mismo tiempo. Escribe la suma; se cuenta en ronda entre las empatadas.',
  fingersSum: 'Suma de los dedos',
  drawn: (name) => `Salió: ${name}. Digan en voz alta cómo salió.`,
  informs: 'La votación informa, el grupo decide.',
  askWhoNot: '¿Quién no podría vivir con esto?',
  askWhoPays: '¿Quién gana, quién carga con el costo?',
  outcome: 'Lo que el grupo saca de aquí, con sus palabras',
  again: 'Una votación nueva',
  before: 'Votaciones anteriores',
};
