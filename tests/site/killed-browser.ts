import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from 'playwright';
import { launch } from './launch.ts';

/** When a browser dies: so many milliseconds after a page began something, or after it changed the disk so often. */
export interface Moment {
  /** Changes of its storage on the disk, waited for before `ms` are counted; 0: none. */
  readonly changes: number;
  readonly ms: number;
}

/**
 * A browser of its own process on a folder that outlives it. It is never closed: it is killed, with everything that
 * belongs to it, and has no time to tidy up.
 */
export class KilledBrowser {
  readonly page: Page;
  readonly #folder: string;
  readonly #process: ChildProcess;
  #killed = false;

  private constructor(folder: string, started: ChildProcess, page: Page) {
    this.#folder = folder;
    this.#process = started;
    this.page = page;
  }

  static async on(folder: string): Promise<KilledBrowser> {
    const started = spawn(
      launch.executablePath ?? chromium.executablePath(),
      [
        ...launch.args,
        '--headless',
        '--remote-debugging-port=0',
        `--user-data-dir=${folder}`,
        '--lang=en-GB',
        '--no-first-run',
        '--password-store=basic',
        'about:blank',
      ],
      // A group of its own, so that no part of it outlives the rest.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    try {
      const browser = await chromium.connectOverCDP(await addressOf(started));
      const page = browser.contexts()[0]?.pages()[0];
      if (!page) throw new Error('The browser came without a page.');
      return new KilledBrowser(folder, started, page);
    } catch (error) {
      kill(started);
      throw error;
    }
  }

  async kill(): Promise<void> {
    if (this.#killed) return;
    this.#killed = true;
    const gone = once(this.#process, 'exit');
    kill(this.#process);
    await gone;
    // Its other processes may still be letting go of the same files.
    for (let waited = 0; waited < 2000 && isAlive(this.#process); waited += 20) await setTimeout(20);
  }

  /** Kills the browser at a moment of `work`, or right after it. True: the work came to its end. */
  async killDuring(work: () => Promise<void>, { changes, ms }: Moment): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    let seen = 0;
    const later = (): void => {
      timer = globalThis.setTimeout(() => void this.kill(), ms);
    };
    const watching = ['IndexedDB', 'File System']
      .map((name) => join(this.#folder, 'Default', name))
      .filter((path) => changes > 0 && existsSync(path))
      .map((path) =>
        watch(path, { recursive: true }, () => {
          seen += 1;
          if (seen === changes) later();
        }),
      );
    if (changes === 0) later();
    try {
      await work();
      return true;
    } catch (error) {
      if (!this.#killed) throw error;
      return false;
    } finally {
      clearTimeout(timer);
      for (const each of watching) each.close();
      await this.kill();
    }
  }
}

/** Whether anything of the browser's group is still there. */
function isAlive({ pid }: ChildProcess): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}

function kill({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** Where a browser that was just started can be spoken to. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser says nothing.');
  const said: string[] = [];
  for await (const line of createInterface(stderr)) {
    said.push(line);
    const [, address] = /^DevTools listening on (\S+)/.exec(line) ?? [];
    if (address) {
      stderr.resume(); // what it says from now on must not fill the pipe
      return address;
    }
  }
  throw new Error(`The browser did not start: ${said.join('\n')}`);
}
