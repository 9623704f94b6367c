import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const jars = ['/usr/share/java/epubcheck.jar'];

/** Where the checker of the EPUB's makers lies: `EPUBCHECK`, or where Debian puts it. */
export function epubCheckerPath(): string | undefined {
  return [process.env['EPUBCHECK'] ?? '', ...jars].find((jar) => jar && existsSync(jar));
}

/** A run is over in seconds: the time goes into starting, which the first of Java's two compilers halves. */
const quick = ['-XX:TieredStopAtLevel=1', '-Xshare:auto'];

async function faultsIn(book: string, jar: string): Promise<string[]> {
  try {
    await run('java', [...quick, '-jar', jar, '--failonwarnings', book], { maxBuffer: 64_000_000 });
    return [];
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }; // what execFile throws
    const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
    return lines.length > 0 ? lines : [`${book}: the checker did not finish. ${stderr}`];
  }
}

/** What the checker says of the EPUBs in these folders: errors and warnings. @throws where a folder has none. */
export async function epubFaults(
  jar: string,
  folders: readonly string[],
): Promise<{ readonly checked: number; readonly faults: readonly string[] }> {
  const books = folders.flatMap((folder) => {
    const found = globSync(`${folder}/*.epub`);
    if (found.length === 0) throw new Error(`There is no EPUB in ${folder}.`);
    return found;
  });
  const waiting = [...books];
  const faults: string[] = [];
  const check = async (): Promise<void> => {
    for (let book = waiting.pop(); book !== undefined; book = waiting.pop())
      faults.push(...(await faultsIn(book, jar)));
  };
  await Promise.all([check(), check()]);
  return { checked: books.length, faults };
}
