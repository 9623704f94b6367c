import type { Strings } from './en.ts';

export const strings: Strings = {
  contents: 'Contenido',
  skip: 'Ir al texto',
  forReaders: 'Para leer',
  withGuides: 'Con las guías para quienes facilitan',
  noScript:
    'Este archivo se abrió sin JavaScript. Se puede leer todo, y cada ejercicio tiene su hoja de papel. La búsqueda, los ejercicios en pantalla y el cuaderno necesitan JavaScript.',
  leaveHint:
    'O presionen Esc tres veces. Suelta lo que está abierto y deja una página vacía. El historial del navegador todavía tiene este archivo.',
  printAll: 'Imprimir todo',
  previous: 'Antes de esto',
  next: 'Después de esto',
  about: 'Sobre este archivo',
  aboutText: [
    'Toda esta ruta está en este único archivo. Se abre sin red, y se puede pasar por un mensaje, por cable o en una tarjeta de memoria.',
    'Lo que escriban aquí no se envía a ninguna parte, y se pierde al cerrar el archivo. Para guardarlo, guarden una copia desde el cuaderno. Esa copia también se abre en el sitio, y una copia del sitio se abre aquí.',
    'En un teléfono, ábranlo con Chrome o Firefox. La vista previa de un chat o de un administrador de archivos muchas veces muestra solo el texto.',
  ],
  elsewhere: 'No está en este archivo',
  thatPage: 'Esa página está en el sitio del que viene este archivo.',
  onlyOnSite:
    'Solo en el sitio están el plan de una reunión, la conducción con la pantalla de la sala, y las lecturas y guías de otras rutas. Quien les dio este archivo quizás sepa la dirección, o tenga el sitio completo. Los ejercicios de otras rutas sí funcionan en el cuaderno de aquí.',
  first: 'Abran un cuaderno nuevo o traigan uno de vuelta. El ejercicio viene después.',
  memory: 'Solo en la memoria: se pierde al cerrar este archivo.',
  memoryKeep: '¿Guardarlo en este navegador?',
  keep: {
    title: '¿Guardarlo en este navegador?',
    what: 'Hasta ahora nada de este cuaderno está en este aparato. Si lo guardan, estará ahí la próxima vez que este archivo se abra en este navegador.',
    open: 'Lo que se guarda va cifrado, pero su llave queda al lado. Cualquier otro archivo que alguien abra en este navegador desde este aparato puede leer las dos cosas. También quien se lleve el aparato. Lo que después se destruya puede seguir siendo legible en el disco por un tiempo.',
    locked: 'Con una frase clave, no encuentran nada que puedan leer.',
    safer: 'Lo más seguro es no guardar nada aquí, y guardar una copia donde solo ustedes la encuentren.',
    copyWay: 'Mejor guardar una copia con una frase clave',
    copyButton: 'Guardar la copia bajo llave',
    lock: 'Guardarlo, bajo llave',
    lockWay: 'Guardarlo con una frase clave',
    openWay: 'Guardarlo sin frase clave',
    openButton: 'Guardarlo, abierto a otros archivos',
    risk: 'Dijeron que alguien podría llevarse este aparato. Por eso este cuaderno no se guarda en él. Guarden una copia y pónganla en otro lugar.',
    refused: 'Este navegador no guarda nada para un archivo. Guarden una copia antes de cerrarlo.',
    working: 'Un momento...',
    kept: 'Ahora está guardado en este navegador.',
  },
  close: 'Cerrar este cuaderno',
  closeAsk: '¿Cerrarlo? Está solo en la memoria. Lo que no se guardó como copia se pierde.',
  closeYes: 'Cerrarlo',
  no: 'No',
};
