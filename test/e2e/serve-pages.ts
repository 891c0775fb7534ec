import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.pdf': 'application/pdf', '.txt': 'text/plain; charset=utf-8',
};

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves a folder on loopback, and answers of a test's own before it. Port 0 is a free one. */
export async function servePages(root: string, port = 0): Promise<PageServer> {
  const pages = new PageServer(root);
  await pages.listen(port);
  return pages;
}

export class PageServer {
  /** The paths that were asked for since the start, or since a test emptied the list. */
  readonly asked: string[] = [];
  #answers = new Map<string, Answer>();
  #root: string;
  #server: Server;

  constructor(root: string) {
    this.#root = path.resolve(root);
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, '127.0.0.1', resolve);
    });
  }

  /** The address of a path, such as `seed/page.html`. */
  url(file: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/${file}`;
  }

  /** From now on this path is answered so. */
  on(file: string, answer: Answer | { type: string; body: string | Buffer }): void {
    const reply: Answer = typeof answer === 'function' ? answer : (_, response) => response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
    this.#answers.set(`/${file}`, reply);
  }

  /** Ends at once, also what is still being sent. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    this.asked.push(pathname);
    const own = this.#answers.get(pathname);
    if (own !== undefined) return own(request, response);
    const file = path.join(this.#root, path.normalize(decodeURIComponent(pathname)));
    if (!file.startsWith(this.#root + path.sep)) return void response.writeHead(403).end();
    try {
      const body = await readFile(file);
      response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page');
    }
  }
}
