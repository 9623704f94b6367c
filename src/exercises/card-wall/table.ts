import Papa from 'papaparse';

/** One row of a file as it stands there. */
export interface TableRow {
  /** The line of the file it begins on, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether its quotes close. Where they do not, it may hold rows that follow it. */
  readonly closed: boolean;
  /** As it stands in the file, quotes included. */
  readonly raw: string;
}

/** Separates nothing: for files of one column, whose lines may hold commas and whose cells may hold lines. */
const none = '\u001f';

/** Rows of a text whose lines end in `\n`, each with the line it begins on; empty ones are left out. */
function rowsOf(text: string, delimiter: string, preview = 0): TableRow[] {
  const rows: TableRow[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview,
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      if (data.some((cell) => cell.trim() !== ''))
        rows.push({ line, cells: data, closed: errors.length === 0, raw });
      start = meta.cursor;
      line += raw.split('\n').length - 1;
    },
  });
  return rows;
}

/** How many rows are looked at to find out how a file is built. */
const looked = 50;

/**
 * What separates the cells: what cuts most rows into as many cells as the first. A comma or semicolon with a space
 * after it separates no cells but parts of a sentence. Undefined: nothing does.
 */
function delimiterOf(text: string, isKnown: (cell: string) => boolean): string | undefined {
  let best: { readonly delimiter: string; readonly cells: number } | undefined;
  for (const delimiter of [',', ';', '\t']) {
    const rows = text.includes(delimiter) ? rowsOf(text, delimiter, looked) : [];
    const odd = rows.findIndex(({ closed }) => !closed);
    const whole = odd < 0 ? rows : rows.slice(0, odd);
    const first = rows[0]?.cells ?? [];
    if (first.length < 2) continue;
    if (first.some(isKnown)) return delimiter;
    const agree = whole.filter(({ cells }) => cells.length === first.length).length;
    const prose = whole.filter(({ cells }) => cells.slice(1).some((cell) => /^ \S/.test(cell))).length;
    if (agree < 2 || agree < whole.length * 0.8 || prose * 2 > whole.length) continue;
    if (first.length > (best?.cells ?? 1)) best = { delimiter, cells: first.length };
  }
  return best?.delimiter;
}

/** Rows of one column with quotes around its cells, as a sheet saves them. Undefined: quotes are people's own here. */
function quotedColumn(text: string, isKnown: (cell: string) => boolean): TableRow[] | undefined {
  if (!text.includes('"')) return undefined;
  const rows = rowsOf(text, none);
  if (rows.some(({ closed }) => !closed)) return undefined;
  const quoted = rows.filter(({ raw }) => raw.startsWith('"'));
  const needed = quoted.some(({ raw }) => /\n./s.test(raw.trimEnd()) || raw.slice(1, -1).includes('""'));
  const all = quoted.length === rows.length && rows.length > 1;
  return needed || all || isKnown(rows[0]?.cells[0] ?? '') ? rows : undefined;
}

/** The lines of a text, each as one cell. */
export function linesOf(text: string): TableRow[] {
  return text
    .split('\n')
    .map((raw, index) => ({ line: index + 1, cells: [raw], closed: true, raw }))
    .filter(({ raw }) => raw.trim() !== '');
}

/** A file's rows: of a table, of one quoted column, or its lines. Lines of the text end in `\n`. */
export function readTable(
  text: string,
  isKnown: (cell: string) => boolean,
): { readonly rows: readonly TableRow[]; readonly table: boolean; readonly quoted: boolean } {
  const delimiter = delimiterOf(text, isKnown);
  if (delimiter !== undefined) return { rows: rowsOf(text, delimiter), table: true, quoted: false };
  const quoted = quotedColumn(text, isKnown);
  return { rows: quoted ?? linesOf(text), table: false, quoted: quoted !== undefined };
}

/** What a cell holds, as far as a look at it tells: a date or hour, a number, a short code, or words. */
export function kindOf(cell: string): 'number' | 'time' | 'code' | 'words' {
  const text = cell.trim();
  if (/^[-+]?[\d.,\s%]+$/.test(text)) return 'number';
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text)) return 'time';
  return /^[a-z]{0,3}\d*$/i.test(text) ? 'code' : 'words';
}

/**
 * Whether a first row looks like names of columns: short, and of another kind than what stands below it. A name over
 * numbers, a question over answers, a word over sentences.
 */
export function looksLikeHeading(rows: readonly TableRow[]): boolean {
  const [first, ...below] = rows.slice(0, looked);
  if (!first || below.length === 0) return false;
  const names = first.cells.map((cell) => cell.trim());
  if (names.some((name) => name.length > 120) || names.every((name) => name === '')) return false;
  return names.some((name, column) => {
    const others = below.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
    if (name === '' || kindOf(name) !== 'words' || others.length === 0) return false;
    if (others.every((cell) => kindOf(cell) !== 'words')) return true;
    if (/[?:]$/.test(name) && others.every((cell) => !/[?:]$/.test(cell))) return true;
    const lengths = others.map((cell) => cell.length).sort((a, b) => a - b);
    return !/\s\S+\s/.test(name) && name.length * 3 <= (lengths[Math.floor(lengths.length / 2)] ?? 0);
  });
}
