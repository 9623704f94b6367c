import type { PhaseNames } from './phase-names.ts';

export const strings: PhaseNames = {
  arrive: { name: 'Llegar y acordar', purpose: 'Escuchar cada voz una vez y acordar cómo vamos a estar.' },
  frame: { name: 'Ubicar el trabajo', purpose: 'Distinguir organizar de movilizar y practicar la escucha.' },
  listen: { name: 'Escuchar y reunir', purpose: 'Reunir lo que duele, con las palabras de la gente.' },
  pattern: { name: 'Encontrar el patrón', purpose: 'Ver qué problemas van juntos y cuáles van solos.' },
  prioritise: {
    name: 'Elegir lo primero',
    purpose: 'Acortar la lista a la vista de todos, con una regla dicha antes.',
  },
  causes: {
    name: 'Causas e historia',
    purpose: 'Preguntar por qué hasta que alguien pueda cambiar la respuesta.',
  },
  power: { name: 'Poder y momento', purpose: 'Ver quién decide, quién gana y qué se está moviendo.' },
  alliances: { name: 'Base y alianzas', purpose: 'Ver quién está, quién falta y quién podría venir.' },
  vision: {
    name: 'Visión y valores',
    purpose: 'Decir qué queremos en su lugar y a qué no vamos a renunciar.',
  },
  issue: { name: 'Del problema al asunto', purpose: 'Convertir causas en soluciones que se puedan ganar.' },
  decide: {
    name: 'Redactar, decidir, agenda',
    purpose: 'Escribir la exigencia, cambiarla, decidir y ponerle tiempo.',
  },
  act: {
    name: 'Actuar, revisar, cuidar',
    purpose: 'Prometer cosas pequeñas, mirar atrás y acompañarnos a casa.',
  },
};
