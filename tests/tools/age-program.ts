import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyText } from '../../src/notebook/copy-json.ts';
import { openCopy, saveCopy } from '../../src/notebook/copy.ts';
import { NotebookDocument } from '../../src/notebook/document.ts';
import { plainAbout } from '../../src/notebook/memory.ts';
import { unwrap, wrap } from '../../src/notebook/storage/age-file.ts';

const passphrase = 'kettle violin harbour canción';

/** Runs `age`, which reads a passphrase from a terminal only: `script` gives it one. */
function age(
  args: readonly string[],
  typed: string,
): { readonly status: number | null; readonly said: string } {
  const command = ['age', ...args].map((each) => `'${each}'`).join(' ');
  const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    input: typed,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, said: stdout };
}

/**
 * Whether another age program opens a locked copy made by our code, refuses another passphrase, and makes files that
 * our code opens. Answers what went wrong.
 */
export async function ageProgramFaults(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'common-thread-age-'));
  const [ours, opened, theirs] = ['copy.zip.age', 'copy.zip', 'theirs.age'].map((name) =>
    join(folder, name),
  ) as [string, string, string]; // as many as named
  const faults: string[] = [];
  try {
    const document = new NotebookDocument(plainAbout({ title: 'Water on our street' }));
    document.apply({ about: { title: 'Water on our street' } });
    const copy = saveCopy(document.snapshot, document.state());
    writeFileSync(ours, await wrap(copy, passphrase, 15));

    const refused = age(['-d', '-o', opened, ours], 'not this one\n');
    if (refused.status === 0) faults.push('age opened a locked copy with another passphrase.');
    const { status, said } = age(['-d', '-o', opened, ours], `${passphrase}\n`);
    if (status !== 0) faults.push(`age did not open a locked copy: ${said.trim()}`);
    else if (copyText(document.snapshot) !== copyText(snapshotIn(readFileSync(opened))))
      faults.push('age opened a locked copy, and it is not the same.');

    const made = age(['-p', '-o', theirs, opened], `${passphrase}\n${passphrase}\n`);
    if (made.status !== 0) faults.push(`age did not lock a file: ${made.said.trim()}`);
    else if (!Buffer.from(copy).equals(Buffer.from(await unwrap(readFileSync(theirs), passphrase))))
      faults.push('A file that age locked is not the same when it is opened here.');
    document.destroy();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

function snapshotIn(copy: Uint8Array): NotebookDocument['snapshot'] {
  const { about, state } = openCopy(copy);
  return new NotebookDocument(about, [state]).snapshot;
}
