import type { download as original } from './download-en.ts';

export const download: typeof original = {
  title: 'Llévatelo',
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
