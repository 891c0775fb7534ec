import type { Media, Page, View } from './browser.ts';
import type { FirefoxSession } from './firefox-session.ts';
import { closePopup, drawPopup, runInPopup, setMedia } from './firefox-window.ts';
import { middleOf } from './middle-of.ts';
import { untilReady } from './until-ready.ts';

/** WebDriver's names for the keys that print nothing. */
const keyCodes: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014',
  ArrowDown: '\uE015', Delete: '\uE017',
};

/** Longer than any test lets its own page wait. */
const answerLimitMs = 30_000;
/** A popup that is open answers within some milliseconds. */
const openingLimitMs = 500;

export class FirefoxPage implements Page {
  #session: FirefoxSession;
  #context: string;

  constructor(session: FirefoxSession, context: string) {
    this.#session = session;
    this.#context = context;
  }

  async eval<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.#session.call<T>(this.#context, String(run), args);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.#perform([{
      type: 'pointer', id: 'mouse',
      actions: [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
    }]);
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+').map((key) => keyCodes[key] ?? key);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = keys.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.#perform([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  }

  ready(withinMs?: number): Promise<string> {
    return untilReady(this, withinMs);
  }

  async media(media: Media): Promise<void> {
    await this.#session.callChrome(setMedia, media);
    await this.eval(untilMedia, media);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.#session.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.#context });
    return Buffer.from(data, 'base64');
  }

  async addScript(source: string): Promise<void> {
    await this.#session.send('script.evaluate', { expression: source, awaitPromise: false, target: { context: this.#context } });
  }

  async close(): Promise<void> {
    await this.#session.send('browsingContext.close', { context: this.#context });
  }

  async goto(url: string): Promise<void> {
    await this.navigate(url, true);
  }

  async navigate(url: string, waits: boolean): Promise<void> {
    await this.#session.send('browsingContext.navigate', { context: this.#context, url, wait: waits ? 'complete' : 'none' });
  }

  async size(width: number, height: number): Promise<void> {
    await this.#session.send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  async tap(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.#perform([{
      type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' },
      actions: [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
    }]);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.#perform([{ type: 'pointer', id: 'mouse', actions: [{ type: 'pointerMove', x, y }] }]);
  }

  async show(): Promise<void> {
    await this.#session.send('browsingContext.activate', { context: this.#context });
  }

  /** A right click in the middle of an element: opens the context menu. */
  async clickRight(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.#perform([{
      type: 'pointer', id: 'mouse',
      actions: [{ type: 'pointerMove', x, y }, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }],
    }]);
  }

  async #perform(actions: object[]): Promise<void> {
    await this.#session.send('input.performActions', { context: this.#context, actions });
  }
}

/** The popup is no BiDi context. It is reached through its frame script; what runs there runs as the page's own code. */
export class FirefoxPopup implements View {
  #session: FirefoxSession;

  constructor(session: FirefoxSession) {
    this.#session = session;
  }

  async eval<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const call = `Promise.resolve((${String(run)})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
    return JSON.parse(await this.#asPage(call)) as T;
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.#inFrame(`(() => { for (const type of ['mousedown', 'mouseup']) content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 }); return ''; })()`);
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+');
    await this.#inFrame(`(() => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(content);
      const events = ${JSON.stringify(keys)}.map((key) => new content.KeyboardEvent('', { key }));
      for (const event of events) input.keydown(event);
      for (const event of events.reverse()) input.keyup(event);
      return '';
    })()`);
  }

  ready(withinMs?: number): Promise<string> {
    return untilReady(this, withinMs);
  }

  async media(media: Media): Promise<void> {
    await this.#session.callChrome(setMedia, media);
    await this.eval(untilMedia, media);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#session.callChrome(drawPopup), 'base64');
  }

  async addScript(source: string): Promise<void> {
    await this.#asPage(`(() => { window.eval; ${source}; return ''; })()`);
  }

  async close(): Promise<void> {
    await this.#session.callChrome(closePopup);
  }

  /** Resolves when the popup shows its page and answers. */
  async untilOpen(): Promise<void> {
    const isThere = `String(content.location.pathname === '/popup.html' && content.document.readyState === 'complete')`;
    for (let attempt = 0; attempt < 40; attempt += 1) {
      const answer = await this.#session.callChrome(runInPopup, isThere, openingLimitMs).catch(() => 'false');
      if (answer === 'true') return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The popup did not open');
  }

  /** A sandbox with the page's own principal and globals: no X-rays between a test and the page. */
  #asPage(expression: string): Promise<string> {
    return this.#inFrame(`(async () => {
      const page = content.document.cleanCopyTestSandbox ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return await Cu.evalInSandbox(${JSON.stringify(expression)}, page);
    })()`);
  }

  #inFrame(source: string): Promise<string> {
    return this.#session.callChrome(runInPopup, source, answerLimitMs);
  }
}

/** Resolves when the page has what was asked for: its process hears of it later than the browser's window. Runs in the page. */
async function untilMedia({ dark, reducedMotion = true, print = false, moreContrast = false, forcedColors = false }: Media): Promise<void> {
  const wanted: [query: string, isSo: boolean][] = [['print', print], ['(prefers-reduced-motion: reduce)', reducedMotion], ['(forced-colors: active)', forcedColors]];
  // Paper is light, and the system's few colours count as more contrast.
  if (!print) wanted.push(['(prefers-color-scheme: dark)', dark]);
  if (!forcedColors) wanted.push(['(prefers-contrast: more)', moreContrast]);
  const end = performance.now() + 2000;
  while (!wanted.every(([query, isSo]) => matchMedia(query).matches === isSo)) {
    if (performance.now() > end) throw new Error(`Not so in 2 s: ${wanted.filter(([query, isSo]) => matchMedia(query).matches !== isSo).join('; ')}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
