import { plural } from '../../../language/plural.ts';
import type { Strings } from './en.ts';

export const strings: Strings = {
  ended: (n) =>
    plural('es', n, {
      one: 'Un cuaderno terminó con su día: nadie había dicho qué guardar. Ya no está.',
      other: `${n} cuadernos terminaron con su día: nadie había dicho qué guardar. Ya no están.`,
    }),
  gone: 'Este cuaderno ya no está en este aparato.',
  refused:
    'Este navegador no deja que el sitio guarde nada. El cuaderno vive solo en la memoria: guarda una copia antes de cerrar la página.',
  notSecure:
    'Esta dirección no es segura, así que nada se puede guardar con cuidado. El cuaderno vive solo en la memoria: guarda una copia antes de cerrar la página.',
  saved: 'Guardado',
  saving: 'Guardando...',
  unsaved: 'No se guardó en este aparato: guarda una copia ahora',
  unsavedFull: 'Este aparato está lleno. No se guardó: guarda una copia ahora',
  memory: 'Solo en la memoria',
  undo: 'Deshacer',
  redo: 'Rehacer',
  copy: 'Guardar una copia',
  closeAndLock: 'Cerrar con llave',
};
