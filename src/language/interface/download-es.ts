import type { download as original } from './download-en.ts';

export const download: typeof original = {
  title: 'Llévatelo',
  doors: {
    title: 'Qué le sirve a quién',
    who: 'Quién',
    take: 'Toma',
    ways: {
      keep: 'Vuelves a usarlo en este aparato',
      install: 'Lo usas seguido y quieres abrirlo con un toque, sin escribir una dirección',
      oneFile: 'Lo pasas por chat, cable o memoria, y la gente también va a hacer los ejercicios',
      book: 'Alguien lee por la noche, con letra grande, o lo escucha leído en voz alta',
      paper: 'No hay aparato, o es más seguro sin él',
    },
  },
  forThose: { come: 'Para quienes vienen', lead: 'Para quienes facilitan' },
  oneFile: {
    title: 'Un solo archivo con los ejercicios',
    lead: 'Una ruta entera en un archivo: lecciones, ejercicios, un cuaderno y su propio buscador. Se abre con doble clic o desde un chat, sin conexión y sin este sitio. Lo que un grupo escribe en él queda en esa ventana hasta que alguien guarda una copia; la copia también se abre aquí.',
    where: 'Con qué se abre',
    ways: [
      { where: 'Computadora', how: 'Con cualquier navegador actual: doble clic en el archivo.' },
      {
        where: 'Android',
        how: 'Chrome: toca el archivo en el chat o en Descargas, y elige Chrome si pregunta. Firefox ahí muchas veces no abre archivos del aparato. Un programa llamado «Visor HTML» puede mostrar las lecciones sin los ejercicios.',
      },
      {
        where: 'iPhone, iPad',
        how: 'La vista previa muestra las lecciones para leer, pero no los ejercicios. Para esos, pon el sitio en la pantalla de inicio.',
      },
    ],
  },
  book: {
    title: 'Un libro',
    lead: 'Un archivo EPUB para aplicaciones de lectura y lectores electrónicos. La letra, tan grande como quieras, y casi todas las aplicaciones lo leen en voz alta. Los ejercicios van en su forma de papel.',
  },
  booklet: {
    title: (route) => `${route}: cuadernillo`,
    lead: 'Toda la ruta, compuesta para imprimir.',
    contents: 'Contenido',
    paper: 'Papel',
    papers: { a4: 'A4', letter: 'Carta' },
    pages: 'Páginas',
    ways: { single: 'Una página por cara', fold: 'Dos por cara, para doblar' },
    hint: {
      single: 'Imprime a tamaño real, sin márgenes ni encabezados del navegador.',
      fold: 'Imprime por las dos caras y voltea por el lado corto, a tamaño real. Pon las hojas una sobre otra, dóblalas por la mitad y engrápalas en el doblez.',
    },
    print: 'Imprimir',
    working: 'Componiendo...',
    made: 'Páginas: %pages. Hojas de papel: %sheets.',
    needsScript:
      'Sin JavaScript el cuadernillo se imprime como está abajo: en orden, sin números de página en el contenido.',
  },
  paper: {
    title: 'Papel',
    lead: 'Una ruta compuesta como cuadernillo, en A4 o carta, en hojas sueltas o para doblar. Se abre como una página que imprimes, o que guardas como PDF para llevarla a una copistería. Para una hoja suelta, imprime la página de una lección.',
    open: 'Cuadernillo',
  },
  keep: {
    title: 'Guardarlo en este navegador',
    lead: 'Para quien vuelve a usarlo en este aparato. Las páginas que ya abriste se guardan solas. Aquí ves qué funciona sin conexión, guardas más o liberas espacio.',
    needs:
      'Este navegador no puede guardar el sitio, o todavía se está preparando. Si no cambia, usa el archivo único de más abajo: también se abre sin conexión.',
    all: (language) => `Todo en ${language}`,
    sends: 'Por descargar:',
    takes: 'en este aparato:',
    save: 'Guardar sin conexión',
    pause: 'Pausar',
    goOn: 'Seguir',
    free: 'Liberar el espacio',
    sure: 'Sin conexión, estas páginas ya no se van a abrir.',
    stay: 'Dejarlas guardadas',
    states: {
      none: '',
      keeping: 'Guardando: %done de %sent',
      paused: 'En pausa, %done de %sent. No se pierde nada.',
      kept: 'Guardado. Funciona sin conexión.',
      within: 'Guardado con lo demás. Funciona sin conexión.',
      cut: 'Se detuvo en %done de %sent: no hay conexión. Sigue desde ahí cuando la haya.',
      full: 'Este aparato está lleno. Hay %done de %sent guardados y funcionan. Libera espacio y sigue.',
      renewed:
        'El sitio se está renovando ahora mismo. Lo guardado funciona como antes. Sigue en unos minutos.',
      room: 'Este sitio ocupa %used aquí. Espacio libre en este navegador: unos %left.',
    },
  },
  install: {
    title: 'Ponerlo en la pantalla de inicio',
    lead: 'Así se abre como cualquier aplicación, sin conexión y sin escribir una dirección. No pide permisos y se quita como cualquier aplicación. Su nombre y su icono quedan a la vista de quien tenga el aparato.',
    button: 'Ponerlo en este aparato',
    ways: [
      {
        where: 'Android, Chrome',
        how: 'Abre el menú de los tres puntos, luego «Agregar a la pantalla principal» y luego «Instalar».',
      },
      {
        where: 'Android, Firefox',
        how: 'Abre el menú, luego «Más» y luego «Añadir aplicación a la pantalla de inicio».',
      },
      {
        where: 'iPhone, iPad',
        how: 'En Safari toca el cuadrado con la flecha y luego «Agregar a inicio». Si no está ahí, Safari borra lo que un sitio guarda después de una semana sin visitas.',
      },
      {
        where: 'Computadora',
        how: 'En Chrome o Edge pulsa la pantallita al final de la barra de direcciones. En Firefox deja la página abierta o guarda un marcador.',
      },
    ],
  },
};
