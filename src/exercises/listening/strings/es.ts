import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

const minutesOf = (n: number): string => plural('es', n, { one: '1 minuto', other: `${n} minutos` });

export const strings: Strings = {
  name: 'Parejas de escucha',
  how: 'Una persona habla y la otra solo escucha, hasta la campana. Nadie ve correr el reloj.',
  onPaper:
    'Formen parejas. Una persona habla, la otra solo escucha. Golpea un vaso cuando se acabe el tiempo. Quien escuchó devuelve una línea y después cambian.',
  steps: {
    settle: 'Formen parejas',
    first: 'Habla la primera persona',
    second: 'Cambio: habla la segunda persona',
    playback: 'Devolver lo que se oyó',
    together: 'Otra vez en grupo',
  },
  sayThis: 'Di esto',
  say: {
    settle: () =>
      'De dos en dos, con una lengua en común. Decidan quién habla primero. Elijan algo que le contarían a un vecino.',
    first: (minutes) =>
      `La primera persona habla ${minutesOf(minutes)}. La otra solo escucha: sin consejos, sin preguntas, sin «a mí también». Si hay silencio, dejen que lo haya.`,
    second: (minutes) =>
      `Cambien. Ahora habla la otra persona, ${minutesOf(minutes)}. La misma pregunta, la misma escucha.`,
    playback: () =>
      'Quien escuchó, en una línea: «Lo que te oí decir es ...» Con sus palabras. Después pregunten: «¿Es eso?»',
    together: () =>
      'Hablemos solo de la escucha. Las historias se quedan en las parejas. ¿Qué cambió al ser escuchados?',
  },
  room: {
    settle: 'Formen parejas. Decidan quién habla primero.',
    first: 'Habla la primera persona. La otra escucha.',
    second: 'Habla la segunda persona. La otra escucha.',
    playback: 'Quien escuchó dice: lo que te oí decir es ...',
    together: 'Otra vez en grupo',
  },
  odd: '¿Son un número impar? Un grupo de tres, con turnos más cortos y una línea de quienes escuchan.',
  oddHere: (present) =>
    `Son ${present}: un grupo de tres, con turnos más cortos y una línea de quienes escuchan.`,
  begin: 'Tocar la campana y empezar',
  go: {
    settle: 'Formen parejas',
    first: 'Seguir: habla la primera persona',
    second: 'Seguir: cambio de turno',
    playback: 'Seguir: devolver lo que se oyó',
    together: 'Seguir: otra vez en grupo',
  },
  bellAt: (time) => `Campana a las ${time}`,
  rung: 'Sonó la campana.',
  ring: 'Tocar la campana',
  back: 'Un paso atrás',
  again: 'Desde el comienzo',
  alone: 'Pruébalo con otra persona, frente a frente o por teléfono:',
  mirror: 'El espejo del 70 y 30',
  mirrorHint:
    'Un espejo, nunca una nota. Solo si las dos personas aceptaron antes, y solo ahora que terminó la conversación. Según el papel de cada quien, nunca por nombre.',
  unit: '¿Qué contó quien observaba?',
  units: { turns: 'Turnos, una raya por cada uno', seconds: 'Segundos' },
  asked: 'Lo que habló quien preguntaba y escuchaba',
  spoke: 'Lo que habló la otra persona',
  add: 'Agregar esta pareja',
  pair: (n) => `Pareja ${n}`,
  all: (pairs) => plural('es', pairs, { one: 'La única pareja', other: `Las ${pairs} parejas juntas` }),
  counted: {
    turns: (asked, spoke) =>
      `${plural('es', asked, { one: '1 turno', other: `${asked} turnos` })} de quien preguntaba, ${spoke} de la otra persona.`,
    seconds: (asked, spoke) =>
      `${plural('es', asked, { one: '1 segundo', other: `${asked} segundos` })} de quien preguntaba, ${spoke} de la otra persona.`,
  },
  share: (listened, talked) =>
    `De 100 partes de la conversación, quien preguntaba escuchó ${listened} y habló ${talked}.`,
  guide: (listened, talked) =>
    `${listened} de escucha y ${talked} de habla es un rumbo para quien pregunta. Tiempo igual todavía no es trato igual, y el silencio puede ser escucha.`,
  takeOut: 'Sacar',
  observer: (n) => `Conversación ${n}: para quien observa`,
  observerHint:
    'Pregunta antes a las dos personas. Una raya cada vez que una empieza a hablar. Sin nombres. Rómpela después.',
  minute: 'Minuto',
  whoAsked: 'Quien pregunta y escucha',
  whoSpoke: 'La otra persona',
  inAll: 'En total',
  inside: 'Solo para nosotros. Cuánto fue escucha',
};
