import { plural } from '../../../language/plural.ts';
import type { LockStrings } from './lock-en.ts';

const time = (seconds: number): string =>
  seconds < 1.5 ? 'más o menos un segundo' : `unos ${Math.round(seconds)} segundos`;
const words = (n: number): string => plural('es', n, { one: '1 palabra', other: `${n} palabras` });
const signs = (n: number): string => plural('es', n, { one: '1 signo', other: `${n} signos` });

export const lockStrings: LockStrings = {
  passphrase: 'Frase clave',
  show: 'Mostrar',
  hide: 'Ocultar',
  working: 'Un momento...',
  wrong: 'Esa no es la frase clave. No se abrió nada. Cuentan las mayúsculas y los espacios entre palabras.',
  failed: 'Aquí no se pudo. Nada cambió. Vuelve a cargar la página e inténtalo otra vez.',
  locked: 'Este cuaderno está bajo llave',
  unlock: 'Abrir',
  unlockTakes: (seconds) => `En este aparato tarda ${time(seconds)}.`,
  damaged: 'El archivo de la llave está dañado. Este cuaderno ya no se puede abrir aquí.',
  forgotten: 'Se olvidó la frase clave',
  forgottenText:
    'Entonces nadie puede abrir este cuaderno, tampoco nosotros: nadie más tuvo nunca esas palabras. Una copia que se guardó abierta se puede traer de vuelta después de destruir este.',
  destroy: 'Destruir este cuaderno',
  destroyAsk:
    '¿Destruir en este aparato este cuaderno bajo llave? Después ni la frase clave lo abre aquí. Las copias guardadas en otro lugar no se tocan.',
  destroyYes: 'Destruirlo',
  no: 'No',
  toList: 'Todos los cuadernos',
  lockTitle: 'Ponerle llave con una frase',
  lockWhat:
    'Entonces este aparato abre el cuaderno solo con las palabras que ustedes elijan. Sin ellas, aquí no se puede leer ni lo que contiene ni su nombre.',
  forgottenMeansGone:
    'Si se olvida, se pierde. Nadie podrá abrirlo, tampoco nosotros: las palabras no quedan en ningún lado. Que al menos dos de ustedes las sepan.',
  lockTakes: (seconds) => `Abrirlo va a tardar ${time(seconds)} en este aparato.`,
  new: 'Frase clave nueva',
  newHint:
    'Cuatro o cinco palabras que no tengan nada que ver entre sí, en cualquier idioma. Si el navegador ofrece guardarlas, di que no.',
  again: 'La misma otra vez',
  notSame: 'Las dos no son iguales.',
  holds: {
    short: (n, long) => `${words(n)}, ${signs(long)}. Una computadora la adivina rápido. Agrega palabras.`,
    few: (n, long) =>
      `${words(n)}, ${signs(long)}. Con una o dos palabras más es mucho más difícil de adivinar.`,
    fine: (n, long) => `${words(n)}, ${signs(long)}. Bien, si no es un dicho, una canción ni nombres.`,
  },
  lock: 'Ponerle llave',
  isLocked: 'Está bajo llave, con una frase',
  lockedNow: 'La próxima vez que se abra, pedirá la frase clave.',
  current: 'Frase clave de ahora',
  change: 'Cambiar la frase clave',
  changeButton: 'Cambiarla',
  changed: 'La frase clave cambió. Las copias guardadas antes se abren con la anterior.',
  takeOff: 'Quitar la llave',
  takeOffText: 'Entonces quien pueda abrir este aparato puede abrir el cuaderno.',
  takeOffButton: 'Quitarla',
  takenOff: 'Ya no tiene llave.',
  idle: 'Cerrar con llave cuando nadie haya tocado la página durante',
  idleHint: 'No mientras dura una reunión: la sala se quedaría sin su reloj.',
  minutes: (n) => `${n} minutos`,
  closesAfter: (n) => `Anotado: se cierra tras ${n} minutos sin que nadie la toque.`,
  staysOpen: 'Sigue abierto hasta que lo cierres.',
  never: 'Dejarlo abierto',
  copyTitle: 'Guardar una copia',
  copyLocked: 'Bajo llave, con su frase clave',
  copyLockedHint:
    'Un archivo age común. Lo abre esta herramienta y cualquier programa age. Su nombre no dice qué contiene.',
  copyOpen: 'Abierta',
  copyOpenHint: 'Quien tenga el archivo puede leerlo todo.',
  save: 'Guardar',
  cancel: 'Ahora no',
  copyIsLocked: 'Esta copia está bajo llave.',
  copyTakes: (seconds) => `Abrirla tarda ${time(seconds)} en este aparato.`,
  copyAsk: 'Frase clave de la copia',
  copyForeign: 'Ese archivo no se abre con una frase clave. Elige una copia que se guardó aquí bajo llave.',
  copyDamaged: 'Esa copia está dañada. No se tomó nada de ella. Si tienes otra, prueba con esa.',
  hereIsLocked: 'Este cuaderno ya está en este aparato, bajo llave. La copia se le suma.',
  hereAsk: 'Frase clave del cuaderno de este aparato',
  hereUnreadable:
    'El cuaderno de esta copia está en este aparato y no se puede leer. No se tomó nada de la copia.',
};
