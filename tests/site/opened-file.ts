import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright';

/** A file of the built site as somebody has it who got it from a chat: alone in a folder of its own. */
export class SentFile {
  readonly folder = mkdtempSync(join(tmpdir(), 'common-thread-file-'));
  readonly address: string;

  constructor(path: string) {
    copyFileSync(`dist/download/${path}.html`, join(this.folder, 'sent.html'));
    this.address = pathToFileURL(join(this.folder, 'sent.html')).href;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Notes whatever the pages of a browser complain of, and every request but that for the file itself. */
export function faultsIn(context: BrowserContext, file: SentFile): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') faults.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && url.split('#')[0] !== file.address)
      faults.push(`request: ${url}`);
  });
  return faults;
}

/** Everything that this browser keeps for files. */
export function keptFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () =>
    [
      ...(await indexedDB.databases()).flatMap(({ name }) => name ?? []),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      document.cookie,
    ].filter(Boolean),
  );
}
