import { kindOf, linesOf, looksLikeHeading, readTable } from './table.ts';

/** Why a file cannot be read as statements. Nothing of it was taken in. */
export type UnreadableWhy = 'empty' | 'too-large' | 'binary' | 'foreign' | 'no-words';

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
  readonly apart: 'quotes' | 'unpublished' | 'about-people' | 'twice' | null;
}

export interface StatementFile {
  /** The cells of its first row: names of columns where it is a heading. One: it is no table. */
  readonly columns: readonly string[];
  /** The column the words stand in; -1: whole lines. */
  readonly column: number;
  /** Whether the first row is a heading and no card. */
  readonly heading: boolean;
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
    rows.reduce((sum, row) => {
      const cell = row[column] ?? '';
      return (
        sum + (kindOf(cell) === 'words' || kindOf(cell) === 'code' ? cell.replace(/[\d\s]/g, '').length : 0)
      );
    }, 0);
  return header.reduce((best, _name, column) => (length(column) > length(best) ? column : best), 0);
}

const isKnown = (cell: string): boolean => known.includes(cell.trim().toLowerCase());

/** Text that is another kind of file: a web page, a program's data, a document. */
function isForeign(text: string): boolean {
  const start = text.trimStart();
  if (/^(<!doctype|<html|<\?xml|<svg|%PDF-|\{\\rtf)/i.test(start)) return true;
  if (!/^[[{]/.test(start)) return false;
  try {
    JSON.parse(start);
    return true;
  } catch {
    return false;
  }
}

export interface Reading {
  /** The column people chose, -1 for whole lines; else the one that looks like it. */
  readonly column?: number | undefined;
  /** Whether people say the first line is a heading; else a guess. */
  readonly heading?: boolean | undefined;
  /** Words that hang on the wall already. */
  readonly hung?: ReadonlySet<string> | undefined;
}

/**
 * Reads a file of statements: a CSV with a column of words (a Polis `comments.csv` as it is), or one statement a
 * line. Unpublished rows, lines by which people say who they are, repeats, and rows whose quotes do not close are set
 * apart, not left out.
 * @throws {Unreadable} with what is wrong; nothing half-read.
 */
export function readStatements(bytesAsText: string, reading: Reading = {}): StatementFile {
  const text = bytesAsText.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new Unreadable('empty');
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, 4096))) throw new Unreadable('binary');
  if (isForeign(text)) throw new Unreadable('foreign');
  const { rows: all, table, quoted } = readTable(text, isKnown);
  const header = all[0]?.cells ?? [];
  // A single line that happens to read "text" is a card; a table's first row never is, if we know its names.
  const sure = header.some(isKnown) && (table || all.length > 1);
  const heading = reading.heading ?? (sure || ((table || quoted) && looksLikeHeading(all)));
  const names = heading ? header : [];
  const whole = table && reading.column === -1;
  const body = (whole ? linesOf(text) : all).slice(heading ? 1 : 0);
  const wanted = reading.column !== undefined && reading.column < header.length ? reading.column : undefined;
  const guessed = table
    ? columnOf(
        header,
        body.map(({ cells }) => cells),
      )
    : 0;
  const column = table ? (wanted ?? guessed) : 0;
  const moderated = whole ? -1 : names.findIndex((name) => name.trim().toLowerCase() === 'moderated');
  const seen = new Set(reading.hung);
  const rows = body.flatMap(({ line, cells, closed }): StatementRow[] => {
    const words = (cells[whole ? 0 : column] ?? '').trim();
    if (words === '') return [];
    const again = seen.has(words);
    seen.add(words);
    const held = moderated >= 0 && cells[moderated]?.trim() === '-1';
    const person = aboutPeople.test(words) ? 'about-people' : again ? 'twice' : null;
    return [{ line, words, apart: closed ? (held ? 'unpublished' : person) : 'quotes' }];
  });
  if (rows.length === 0) throw new Unreadable('no-words');
  const odd = body.filter(({ closed }) => !closed).map(({ line }) => line);
  return { columns: header.map((name) => name.trim()), column, heading, rows, odd };
}

/** The words of a pasted list, a line each; empty lines are none. */
export function pastedLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
