import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

export const strings: Strings = {
  name: 'Ordenar las tarjetas',
  how: 'Lee una tarjeta en voz alta, deja que discutan y ponla donde más pesa la conversación. «Las dos» es buena respuesta.',
  onPaper:
    'Marca los lugares en el piso. Lee cada tarjeta en voz alta. Quien tenga una razón la lleva a su lugar y dice por qué.',
  layOut: (n) => `Poner las ${n} tarjetas`,
  layOutHint: 'O empiecen con las suyas, aquí abajo.',
  oneByOne: 'Una tarjeta a la vez',
  place: '¿Dónde va?',
  later: 'Más tarde',
  allPlaced: 'Todas las tarjetas tienen lugar. Muevan la que quieran o agreguen las suyas.',
  waiting: 'Todavía sin lugar',
  none: 'Todavía no hay nada aquí',
  inPlace: (n) => plural('es', n, { one: `${n} tarjeta`, other: `${n} tarjetas` }),
  move: (number) => `Dónde va ${number}`,
  reason: 'La razón que dieron',
  add: 'Lo propio: ¿qué hicimos el año pasado?',
  addHint: 'Una línea por tarjeta. Como lo dijeron. La ortografía no importa.',
  addButton: 'Agregar',
  keyed: 'Pasar lo que está en el piso',
  keyedHint: 'El lugar y luego los números: 1: S3 S8',
  keyedButton: 'Poner ahí',
  noPlace: (head) => `No hay ningún lugar llamado «${head}». Usa su número o el comienzo de su nombre.`,
  unknown: (numbers) => `Ninguna tarjeta tiene el número ${numbers}. Las demás ya tienen lugar.`,
  placed: (n) => plural('es', n, { one: `${n} tarjeta puesta.`, other: `${n} tarjetas puestas.` }),
  meaning: (place) => `${place}, con nuestras palabras`,
  drawing: 'Dónde están las tarjetas',
  card: 'Tarjeta',
  where: 'Lugar',
  moveTo: 'Mover a',
};
