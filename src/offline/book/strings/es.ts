import type { Strings } from './en.ts';

export const strings: Strings = {
  cover: 'Portada',
  contents: 'Contenido',
  start: 'Donde empieza',
  editions: {
    participants: 'Para todas las personas que vienen',
    facilitators: 'Para quienes facilitan',
  },
  name: 'Common Thread',
  tagline: 'De los problemas compartidos a una demanda común',
  licence: 'Texto: CC BY-SA 4.0. Se puede copiar, cambiar y pasar a otras manos, diciendo de dónde viene.',
  accessibility:
    'Todo es texto, con títulos, listas y tablas en su orden de lectura. Los dibujos son adorno y los lectores de pantalla los pasan por alto. Las hojas de los ejercicios también son texto, con huecos para escribir en papel.',
};
