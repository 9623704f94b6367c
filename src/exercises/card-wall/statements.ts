import Papa from 'papaparse';

/** Why a file cannot be read as statements. Nothing of it was taken in. */
export type UnreadableWhy = 'empty' | 'too-large' | 'binary' | 'no-words';

export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly why: UnreadableWhy;
  constructor(why: UnreadableWhy) {
    super(why);
    this.why = why;
  }
}

/** One row of a file, with a reason where it is set apart and not ticked from the start. */
export interface StatementRow {
  /** Its line in the file, counted from 1, the header included. */
  readonly line: number;
  readonly words: string;
  readonly apart: 'unpublished' | 'about-people' | 'twice' | null;
}

export interface StatementFile {
  readonly columns: readonly string[];
  /** The column the words stand in. */
  readonly column: number;
  readonly rows: readonly StatementRow[];
  /** Lines whose quotes did not close, so that people can look at them. */
  readonly odd: readonly number[];
}

const mostBytes = 5_000_000;

/** Bytes of a text file as text: UTF-8, UTF-16 with its mark, else the Western single-byte set. @throws {Unreadable} */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.byteLength === 0) throw new Unreadable('empty');
  if (bytes.byteLength > mostBytes) throw new Unreadable('too-large');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 4096).includes(0)) throw new Unreadable('binary');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const known = [
  'comment-body',
  'comment_body',
  'statement',
  'statements',
  'comment',
  'text',
  'body',
  'words',
  'card',
  'tarjeta',
  'texto',
  'comentario',
];

/** Lines by which people say who they are, not what hurts: a profile, set apart. */
const aboutPeople =
  /^(are you|i am|i'm) (between|aged|over|under|\d)|^my (age|gender|ethnicity|ethnic group|religion|sex|income|postcode|nationality)\b|^i identify (myself )?as\b|\bis my (first|native) language|^i (live|was born) in\b|^(tengo (entre )?\d+|tengo más de|tengo menos de|mi (edad|género|etnia|religión|sexo|nacionalidad)\b|me identifico como|soy (hombre|mujer|de entre)|.+ es mi (primera lengua|lengua materna|primer idioma))/i;

function columnOf(header: readonly string[], rows: readonly (readonly string[])[]): number {
  const names = header.map((name) => name.trim().toLowerCase());
  for (const name of known) if (names.includes(name)) return names.indexOf(name);
  // No header we know: the column with the longest words.
  const length = (column: number): number =>
    rows.reduce((sum, row) => sum + (row[column] ?? '').replace(/[\d\s.:-]/g, '').length, 0);
  return header.reduce((best, _name, column) => (length(column) > length(best) ? column : best), 0);
}

/**
 * Reads a file of statements: a CSV with a column of words (a Polis `comments.csv` as it is), or one statement a
 * line. Unpublished rows, lines by which people say who they are, and repeats are set apart, not left out.
 * @throws {Unreadable} with what is wrong; nothing half-read.
 */
export function readStatements(text: string, wantedColumn?: number): StatementFile {
  if (text.trim() === '') throw new Unreadable('empty');
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4096))) throw new Unreadable('binary');
  const firstLine = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const isTable =
    /[,;\t]/.test(firstLine) &&
    known.some((name) =>
      firstLine
        .toLowerCase()
        .split(/[,;\t]/)
        .some((cell) => cell.replace(/"/g, '').trim() === name),
    );
  const table =
    isTable || wantedColumn !== undefined
      ? Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' })
      : undefined;
  const header = table?.data[0] ?? [];
  const body = table
    ? table.data.slice(1)
    : text
        .replace(/^\ufeff/, '')
        .split(/\r?\n/)
        .map((line) => [line]);
  const column = wantedColumn ?? (table ? columnOf(header, body) : 0);
  const moderated = header.map((name) => name.trim().toLowerCase()).indexOf('moderated');
  const seen = new Set<string>();
  const rows = body.flatMap((cells, index): StatementRow[] => {
    const words = (cells[column] ?? '').trim();
    if (words === '') return [];
    const again = seen.has(words);
    seen.add(words);
    const apart =
      moderated >= 0 && cells[moderated]?.trim() === '-1'
        ? 'unpublished'
        : aboutPeople.test(words)
          ? 'about-people'
          : again
            ? 'twice'
            : null;
    return [{ line: index + (table ? 2 : 1), words, apart }];
  });
  if (rows.length === 0) throw new Unreadable('no-words');
  const odd = (table?.errors ?? []).flatMap(({ row, code }) =>
    row !== undefined && code !== 'UndetectableDelimiter' ? [row + 1] : [],
  );
  return { columns: header.map((name) => name.trim()), column, rows, odd };
}

/** The words of a pasted list, a line each; empty lines are none. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
