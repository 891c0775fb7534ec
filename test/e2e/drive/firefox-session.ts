import type { Browser as Puppet } from 'puppeteer-core';

/**
 * Raw WebDriver BiDi. Puppeteer's own pages wait for a load event that Firefox does not send for extension pages,
 * and know nothing of the browser's own windows. `connection` is not in puppeteer's types: its version is pinned.
 */
export class FirefoxSession {
  #connection: Connection;

  constructor(puppet: Puppet) {
    this.#connection = (puppet as unknown as { connection: Connection }).connection;
  }

  async send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** What `run` answers in that context, by way of JSON. */
  async call<T>(context: string, run: string, args: unknown[]): Promise<T> {
    const answer = await this.send<CallAnswer>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${run})(...JSON.parse(args)) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true, userActivation: true, target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as T;
  }

  /** The same with the browser's own rights, in its window. */
  async callChrome<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.call<T>(await this.#window(), String(run), args);
  }

  async #window(): Promise<string> {
    const { contexts } = await this.send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (window === undefined) throw new Error('Firefox has no window');
    return window.context;
  }
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

type CallAnswer = { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };
