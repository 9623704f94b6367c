import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};

/**
 * A plain host of a built site, without any header of its own, that can be taken off the network, broken off in the
 * middle, and given another build. What is said to be cut is cut: its sockets are closed and its port is free.
 */
export class Host {
  /** The folder it serves from now on. */
  folder: string;
  /** Paths it has served, in order. */
  readonly served: string[] = [];
  /** How many more files it sends before it goes off in the middle of one. */
  lasts = Infinity;
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;
  #wentOff = Promise.resolve();
  #goneOff = (): void => undefined;
  readonly #sockets = new Set<Socket>();

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
  }

  get site(): string {
    return `http://localhost:${this.#port}${this.#base.slice(0, -1)}`;
  }

  /** Comes on, at the port it had before; `lasts` is how many more files it sends. */
  async on(lasts = Infinity): Promise<void> {
    this.lasts = lasts;
    if (this.#server) return;
    this.#wentOff = new Promise((done) => (this.#goneOff = done));
    const server = createServer((asked, answer) => this.#serve(asked, answer));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((done) => server.listen(this.#port, done));
    this.#port = (server.address() as AddressInfo).port; // a port, since it listens on one
    this.#server = server;
  }

  /** Goes off: nothing is sent any more, and nobody answers. */
  async off(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (server) await new Promise((done) => server.close(done));
    this.#goneOff();
  }

  /** Resolves once it has gone off, by itself or not. */
  get wentOff(): Promise<void> {
    return this.#wentOff;
  }

  #serve(asked: IncomingMessage, answer: ServerResponse): void {
    const { pathname } = new URL(asked.url ?? '', 'http://here');
    const below = pathname.startsWith(this.#base) ? pathname.slice(this.#base.length) : '..';
    const path = `${this.folder}/${decodeURIComponent(below)}${below === '' || below.endsWith('/') ? 'index.html' : ''}`;
    if (below.startsWith('..') || !existsSync(path) || statSync(path).isDirectory()) {
      answer.writeHead(404, { 'content-type': 'text/html' });
      answer.end(readFileSync(`${this.folder}/404.html`));
      return;
    }
    const content = readFileSync(path);
    answer.writeHead(200, {
      'content-type': types[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
      'content-length': content.byteLength,
    });
    if (this.lasts <= 0) {
      answer.write(content.subarray(0, content.byteLength / 2));
      void this.off();
      return;
    }
    this.lasts -= 1;
    this.served.push(pathname);
    answer.end(content);
  }
}
