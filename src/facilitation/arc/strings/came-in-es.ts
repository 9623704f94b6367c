import { plural } from '../../../language/plural.ts';
import type { CameInStrings } from './came-in-en.ts';

const counted =
  (one: string, other: string) =>
  (n: number): string =>
    plural('es', n, { one: `1 ${one}`, other: `${n} ${other}` });

export const cameInStrings: CameInStrings = {
  title: 'Las copias se juntan',
  waiting: (n) =>
    plural('es', n, {
      one: 'Esta copia es de este cuaderno. ¿Traer lo que hay en ella?',
      other: `Estas ${n} copias son de este cuaderno. ¿Traer lo que hay en ellas?`,
    }),
  first:
    'Se puede deshacer hasta que salgan de esta página, no después. Si quizá quieran volver atrás más tarde, guarden una copia de cómo está ahora.',
  save: 'Guardar antes una copia',
  bring: 'Traer',
  no: 'No',
  nothing: 'No había nada nuevo. Todo estaba ya aquí.',
  came: 'Llegaron',
  types: {
    activity: counted('actividad', 'actividades'),
    'agenda-item': counted('línea de la agenda', 'líneas de la agenda'),
    amendment: counted('cambio propuesto', 'cambios propuestos'),
    ballot: counted('respuesta contada', 'respuestas contadas'),
    card: counted('tarjeta', 'tarjetas'),
    cluster: counted('montón', 'montones'),
    commitment: counted('compromiso', 'compromisos'),
    decision: counted('votación', 'votaciones'),
    demand: counted('demanda', 'demandas'),
    gathering: counted('reunión', 'reuniones'),
    group: counted('mesa', 'mesas'),
    line: counted('línea', 'líneas'),
    link: counted('lazo entre cosas', 'lazos entre cosas'),
    note: counted('nota', 'notas'),
    place: counted('lugar en un tablero', 'lugares en un tablero'),
    statement: counted('texto', 'textos'),
    talk: counted('cuenta de la palabra', 'cuentas de la palabra'),
    version: counted('redacción anterior', 'redacciones anteriores'),
  },
  changed: (n) =>
    plural('es', n, {
      one: 'Una cosa se cambió en la otra copia, y ahora está cambiada aquí.',
      other: `${n} cosas se cambiaron en la otra copia, y ahora están cambiadas aquí.`,
    }),
  gone: (n) =>
    plural('es', n, {
      one: 'Una cosa se sacó en la otra copia, y aquí tampoco está ya.',
      other: `${n} cosas se sacaron en la otra copia, y aquí tampoco están ya.`,
    }),
  forgotten: (numbers) =>
    `En la otra copia se olvidaron palabras, y por eso aquí tampoco están: ${numbers}. Eso no se puede deshacer.`,
  both: 'Esto cambió en ambos lados',
  bothHint: 'Lean ambas en voz alta. El grupo elige. Mientras tanto cuenta la que dice «Esta vale ahora».',
  one: {
    activity: 'Una actividad',
    'agenda-item': 'Una línea de la agenda',
    amendment: 'Un cambio propuesto',
    ballot: 'Una respuesta',
    card: 'Tarjeta',
    cluster: 'Un montón',
    commitment: 'Un compromiso',
    decision: 'Una votación',
    demand: 'Una demanda',
    gathering: 'Una reunión',
    group: 'Una mesa',
    line: 'Una línea',
    link: 'Un lazo entre cosas',
    note: 'Una nota',
    place: 'Un lugar en un tablero',
    statement: 'Un texto',
    talk: 'Una cuenta de la palabra',
    version: 'Una redacción anterior',
  },
  here: 'Como estaba aquí',
  there: 'Como llegó',
  stands: 'Esta vale ahora',
  choose: 'Tomar esta',
  takenOut: 'Se sacó',
  empty: 'Nada',
  yes: 'Sí',
  noWord: 'No',
  twice: 'Números usados dos veces',
  twiceHint:
    'Dos tarjetas tienen el mismo número, también en la pared. Pueden dejarlas así: la segunda se muestra con -2 detrás de su número. Den otro número a una solo si lo escriben también en su papel.',
  renumber: (number) => `Que esta sea la ${number}`,
  until:
    'Todo se puede deshacer con Deshacer: primero lo que hicieron después, luego esto. Eso termina al salir de la página, cuando otra ventana escribe o cuando se olvidan palabras.',
  takeBack: 'Deshacerlo',
  done: 'Cerrar esta lista',
  several: 'Son copias de más de un cuaderno. Elijan las de uno a la vez.',
  other: 'Es una copia de otro cuaderno. Ábranlo desde la lista de cuadernos.',
  which: (name) => `El archivo: ${name}`,
  handed: (n) =>
    plural('es', n, {
      one: 'Su dispositivo entregó un archivo. Tráiganlo solo si saben quién lo envió.',
      other: `Su dispositivo entregó ${n} archivos. Tráiganlos solo si saben quién los envió.`,
    }),
  bringHanded: 'Traer',
  leaveHanded: 'Dejarlo',
  lost: 'El archivo no llegó. Elíjanlo aquí.',
  along: 'Llevarse las tarjetas de estas mesas',
  alongHint:
    'Una copia pequeña para un teléfono: la pregunta y las tarjetas de las mesas que elijan. Sin manos, sin notas, sin votaciones, sin demandas, sin nombres de mesas; de las tarjetas tapadas y privadas, solo el número. Lo que el teléfono agregue vuelve como cualquier copia.',
  alongNone: 'Todavía no hay mesas con tarjetas. Las tarjetas con una letra, como A1, hacen una.',
  alongOf: '¿De qué actividad?',
  alongTables: '¿Qué mesas?',
  alongSave: 'Guardar su parte',
  alongSaved: 'Guardada. En el teléfono: Todos los cuadernos, luego Traer de vuelta una copia guardada.',
  bringHere: 'Traer una copia de otro aparato',
  hereHint: 'Un archivo o varios, en cualquier orden. También pueden soltarlos o pegarlos en esta página.',
  pasted: 'lo que pegaron',
};
