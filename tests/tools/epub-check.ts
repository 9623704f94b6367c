import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const jars = ['/usr/share/java/epubcheck.jar'];

/** Where the checker of the EPUB's makers lies: `EPUBCHECK`, or where Debian puts it. */
export function epubCheckerPath(): string | undefined {
  return [process.env['EPUBCHECK'] ?? '', ...jars].find((jar) => jar && existsSync(jar));
}

/** What the checker says of every EPUB in built sites: errors and warnings. @throws where there is none to check. */
export async function epubFaults(
  jar: string,
  sites: readonly string[],
): Promise<{ readonly checked: number; readonly faults: readonly string[] }> {
  const books = sites.flatMap((site) => {
    const found = globSync(`${site}/download/*/*.epub`);
    if (found.length === 0) throw new Error(`The site in ${site} has no EPUB.`);
    return found;
  });
  const faults: string[] = [];
  for (const book of books)
    await run('java', ['-jar', jar, '--failonwarnings', book], { maxBuffer: 64_000_000 }).catch(
      ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => {
        const lines = `${stdout}\n${stderr}`
          .split('\n')
          .filter((line) => /^(FATAL|ERROR|WARNING)/.test(line));
        faults.push(...(lines.length > 0 ? lines : [`${book}: the checker did not finish. ${stderr}`]));
      },
    );
  return { checked: books.length, faults };
}
