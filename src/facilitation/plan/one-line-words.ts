/** The words of a language in which somebody tells what a gathering has to reckon with. Data, checked by tests. */
export interface OneLineWords {
  /** Numbers as words; a noun after them says of what. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Twenty to ninety, and what stands between them and the one to nine that follows. */
  readonly tens: Readonly<Record<string, number>>;
  readonly tensJoin: RegExp;
  readonly people: RegExp;
  readonly hour: RegExp;
  readonly half: RegExp;
  readonly minute: RegExp;
  readonly wholeDay: RegExp;
  readonly halfDay: RegExp;
  /** A whole afternoon or morning. By then one is a figure. */
  readonly afternoon: RegExp;
  readonly language: RegExp;
  /** Between the names of two languages. */
  readonly and: RegExp;
  readonly noProjector: RegExp;
  readonly notReading: RegExp;
  readonly noDevices: RegExp;
  readonly oneDevice: RegExp;
  readonly manyDevices: RegExp;
  readonly online: RegExp;
  readonly hybrid: RegExp;
  readonly watched: RegExp;
  readonly starts: RegExp;
  /** Before a span of hours, between its two ends, and what makes the second half of the day of them. */
  readonly span: { readonly from: RegExp; readonly to: RegExp; readonly pm: RegExp; readonly am: RegExp };
  /** What should exist at the end, by the role it has in the pipeline. */
  readonly outcomes: Readonly<Record<'demand' | 'agenda-item' | 'cluster' | 'cause' | 'commitment', RegExp>>;
}

const en: OneLineWords = {
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    hundred: 100,
  },
  tens: {
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  tensJoin: /[ -]/,
  people: /people|persons?|participants|women|men|neighbou?rs|workers|of us/,
  hour: /hours?|hrs?|h/,
  half: /(?:and a |a )?half(?: an)?/,
  minute: /minutes?|mins?/,
  wholeDay: /\b(?:a|one|whole|full|all) day\b/,
  halfDay: /\bhalf a day\b|\bhalf-day\b/,
  afternoon: /\b(?:an?|1|all|whole|for the) (?:whole )?(?:afternoon|morning)\b/,
  language: /languages?/,
  and: /and/,
  noProjector: /\b(?:no|without an?|without) (?:projector|beamer)\b/,
  notReading:
    /(?:do(?:es)? not|don[’']t|doesn[’']t|cannot|can[’']t|can not|not (?:all|everyone|everybody)(?: can)?) ?(?:all )?(?:read|write)|no reading|without reading|illiterate/,
  noDevices: /\bno (?:devices?|phones?|laptops?|screens?|computers?|electricity|power)\b/,
  oneDevice: /\b(?:one|1|a) (?:device|laptop|screen|computer|phone)\b/,
  manyDevices:
    /\b(?:everyone has|everybody has|all have|with) (?:a |their )?(?:phones?|devices?|smartphones?)\b/,
  online: /\bonline\b|\bon the line\b|\bvideo\b|\bby phone\b|\bremote\b/,
  hybrid: /\bhybrid\b|\bsome (?:\w+ )?(?:online|on the line|by phone|remote|on video)\b/,
  watched: /\bpolice\b|\bdanger(?:ous)?\b|\binformers?\b|\bwatched\b|\bat risk\b|\bthe boss may\b/,
  starts: /\b(?:at|from|starts?(?: at)?|begins?(?: at)?) (\d{1,2})(?:[:.h](\d{2}))? ?(am|pm)?\b/,
  span: { from: /from|between/, to: /to|until|till|and/, pm: /pm|p\.m\./, am: /am|a\.m\./ },
  outcomes: {
    'agenda-item': /\bagenda\b/,
    demand: /\bdemands?\b/,
    cause: /\bcauses?\b|\bwhy\b/,
    commitment: /\bpromises?\b|\bcommitments?\b|\bwho does what\b/,
    cluster: /\bproblems?\b|\blisten(?:ing)?\b|\bwhat hurts\b/,
  },
};

const es: OneLineWords = {
  numbers: {
    un: 1,
    una: 1,
    uno: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veintiún: 21,
    veintiuna: 21,
    veintiuno: 21,
    veintidós: 22,
    veintitrés: 23,
    veinticuatro: 24,
    veinticinco: 25,
    veintiséis: 26,
    veintisiete: 27,
    veintiocho: 28,
    veintinueve: 29,
    cien: 100,
  },
  tens: {
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    setenta: 70,
    ochenta: 80,
    noventa: 90,
  },
  tensJoin: / y /,
  people: /personas?|gente|participantes|mujeres|hombres|vecin[oa]s|compañer[oa]s|trabajador[ea]s/,
  hour: /horas?|hs?/,
  half: /y media|media/,
  minute: /minutos?|min/,
  wholeDay: /\b(?:un|todo el|el) día\b/,
  halfDay: /\bmedio día\b/,
  afternoon: /\b(?:1|toda la) (?:tarde|mañana)\b/,
  language: /idiomas?|lenguas?/,
  and: /y|e/,
  noProjector: /\bsin (?:proyector|cañón|videobeam)\b/,
  notReading: /no (?:todos |todas )?(?:leen|lee|saben leer|sabe leer|escriben)|sin leer|no se lee/,
  noDevices:
    /\bsin (?:dispositivos?|aparatos?|teléfonos?|celulares|móviles|pantallas?|computadoras?|luz|electricidad)\b/,
  oneDevice: /\b(?:un|una|1) (?:dispositivo|portátil|computadora|pantalla|teléfono|laptop)\b/,
  manyDevices: /\b(?:con|todos con|todas con) (?:teléfonos?|celulares|móviles)\b/,
  online: /\ben línea\b|\bpor video\b|\bpor teléfono\b|\bvirtual\b|\ba distancia\b/,
  hybrid:
    /\bhíbrid[oa]\b|\b(?:algun[oa]s|unas|unos) (?:\w+ )?(?:en línea|por teléfono|por video|a distancia)\b/,
  watched: /\bpolicía\b|\bpeligros[oa]\b|\bpeligro\b|\bvigilad[oa]s?\b|\briesgo\b|\binformantes?\b/,
  starts: /\b(?:a las|desde las|empieza a las) (\d{1,2})(?:[:.h](\d{2}))?()\b/,
  span: {
    from: /de las|de la|desde las|desde la|entre las|de|desde|entre/,
    to: /a las|a la|hasta las|hasta la|y las|a|hasta/,
    pm: /pm|p\.m\.|de la tarde|de la noche/,
    am: /am|a\.m\.|de la mañana/,
  },
  outcomes: {
    'agenda-item': /\bagenda\b/,
    demand: /\bdemandas?\b|\bexigencias?\b/,
    cause: /\bcausas?\b|\bpor qué\b/,
    commitment: /\bcompromisos?\b|\bpromesas?\b/,
    cluster: /\bproblemas?\b|\bescuchar\b|\bqué duele\b/,
  },
};

const all: Readonly<Record<string, OneLineWords>> = { en, es };

/** The words of a language and, since many write it anyway, those of English after them. */
export function oneLineWords(lang: string): readonly OneLineWords[] {
  const own = all[lang];
  return own && own !== en ? [own, en] : [en];
}
