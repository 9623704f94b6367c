import { plural } from '../../../language/plural.ts';
import type { AroundStrings } from './around-en.ts';

const cards = (n: number): string => plural('es', n, { one: '1 tarjeta', other: `${n} tarjetas` });

export const aroundStrings: AroundStrings = {
  closing: {
    title: 'Cierre',
    hint: 'En el orden que quieran. Nada de esto es obligación, y todo puede esperar.',
    wall: '¿Foto, llevarla o quemarla?',
    wallHint: 'Pregunta qué hacemos con la pared.',
    walls: { photograph: 'Tomarle una foto', carry: 'Llevarla', burn: 'Quemarla', open: 'Todavía sin decir' },
    wallMeans: {
      photograph: 'Digan quién puede ver la foto y en qué teléfono se queda. Antes se quitan los nombres.',
      carry: 'Digan quién se la lleva y dónde va a estar hasta que nos veamos.',
      burn: 'A la vista de todas las personas. Lo que no se haya tecleado hasta entonces se pierde.',
    },
    answer: '¿Responde a tu tarjeta?',
    answerOpen: (n) =>
      plural('es', n, {
        one: '1 tarjeta todavía no ha llegado a ninguna parte.',
        other: `${n} tarjetas todavía no han llegado a ninguna parte.`,
      }),
    answerNone: 'Todas las tarjetas llegaron a alguna parte.',
    toAnswer: 'Preguntar a la sala',
    parked: 'Preguntas guardadas para después',
    parkedHint: 'Lee cada una en voz alta. La que nadie retome queda para la próxima vez.',
    parkedNone: 'No hay preguntas guardadas para después.',
    states: { 'taken-up': 'Retomada', 'let-go': 'La soltamos', open: 'Se queda' },
    stateOf: (words) => `Qué pasa con ella: ${words}`,
    next: '¿Cuándo nos volvemos a ver?',
    nextIs: (day) => `El ${day}.`,
    nextFrom: (day, start) => `El ${day}, desde las ${start}.`,
    toPlan: 'Su plan',
    planNext: 'Planear la próxima',
    out: 'Lo que sale de aquí',
    toMessage: 'Mensaje para el chat del grupo',
    toKeep: '¿Qué vamos a guardar, y hasta cuándo?',
    kept: (day) => `Se guarda hasta el ${day}.`,
    keptNoEnd: 'Se guarda hasta que alguien lo destruya.',
    keptNot: 'El grupo todavía no ha respondido.',
    end: 'Terminar la reunión',
    ended: (time) => `Terminó a las ${time}. Hasta la próxima.`,
    notOver: 'Deshacer, seguimos',
    closeThis: (day) => `Cerrar la reunión del ${day}`,
  },
  opening: {
    title: 'Desde la vez pasada',
    first: 'Nos vemos por primera vez. No hay nada de antes.',
    who: '¿Quién estuvo la vez pasada?',
    hands: 'Manos arriba: ¿cuántas?',
    whoHint: 'Cuenta las manos y saluda a quienes llegan por primera vez. Este número no se guarda.',
    wasThere: (n, day) =>
      plural('es', n, { one: `Estuvo 1 persona el ${day}.`, other: `Estuvieron ${n} personas el ${day}.` }),
    wasThereOpen: (day) => `Nadie contó cuántas personas había el ${day}.`,
    storyMinutes: 'Unos tres minutos, en voz alta.',
    promises: 'Lo que prometimos',
    promisesHint:
      'Esto primero, antes de las noticias. No haber podido no es una falta: pregunta qué descubrimos.',
    by: (day) => `para el ${day}`,
    done: 'Hecho',
    parked: 'Preguntas guardadas para después',
    takeUp: 'La retomamos',
    said: 'La vez pasada dijeron',
    saidHint: 'Léelo y di qué se hizo. Nada también es una respuesta honesta.',
    did: 'Qué hicimos con eso',
    notYet: 'Todavía no',
    notYetHint: 'Lo que dijo la gente y tuvo que esperar. ¿Ya es hora?',
    whereNow: (number) => `Decir adónde va ${number}`,
    more: (n) => `y ${cards(n)} más`,
    noWords: 'Palabras en papel',
    covered: 'Tapada',
    nothing: 'De antes no queda nada esperando.',
  },
  record: {
    which: '¿Cuál reunión?',
    all: 'Todas, y cada tarjeta',
    names: 'Con los nombres que usan aquí, junto a lo que prometieron',
    namesHint: 'Solo para el grupo.',
    lows: 'Con las manos bajas y las razones que se oyeron',
    lowsHint: 'Solo para el grupo: en qué no estuvieron de acuerdo, sin decir quién.',
    revealsLows: (n) =>
      plural('es', n, {
        one: 'cuántas personas no podían acompañarlo, y 1 razón que se oyó',
        other: `cuántas personas no podían acompañarlo, y ${n} razones que se oyeron`,
      }),
    reveals: (n) =>
      plural('es', n, {
        one: 'quién prometió 1 cosa, y con quién',
        other: `quién prometió ${n} cosas, y con quién`,
      }),
    calendar: 'Calendario de promesas',
    calendarHint: 'Para tu propio calendario: qué, y para qué día. Sin nombres.',
  },
};
