import type { CDPSession, KeyInput, Page as Tab } from 'puppeteer-core';
import type { Media, Page, View } from './browser.ts';
import { middleOf } from './middle-of.ts';
import { untilReady } from './until-ready.ts';

/** The popup is a page like others here. */
export class ChromiumView implements View {
  readonly tab: Tab;
  #tools: CDPSession | null = null;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  async eval<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return (await this.tab.evaluate(run as (...given: unknown[]) => unknown, ...args)) as T;
  }

  async click(selector: string): Promise<void> {
    await this.eval(middleOf, selector);
    await this.tab.click(selector);
  }

  async press(chord: string): Promise<void> {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    if (last === undefined) return;
    for (const key of keys) await this.tab.keyboard.down(key);
    await this.tab.keyboard.press(last);
    for (const key of keys.reverse()) await this.tab.keyboard.up(key);
  }

  ready(withinMs?: number): Promise<string> {
    return untilReady(this, withinMs);
  }

  async media({ dark, reducedMotion = true, print = false, moreContrast = false, forcedColors = false }: Media): Promise<void> {
    // Puppeteer's own command refuses the newer features. What is emulated ends with the session that asked for it.
    this.#tools ??= await this.tab.createCDPSession();
    await this.#tools.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      ],
    });
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.tab.screenshot());
  }

  async addScript(source: string): Promise<void> {
    await this.tab.evaluate(source);
  }

  async close(): Promise<void> {
    await this.tab.close();
  }
}

export class ChromiumPage extends ChromiumView implements Page {
  async goto(url: string): Promise<void> {
    await this.tab.goto(url);
  }

  async size(width: number, height: number): Promise<void> {
    await this.tab.setViewport({ width, height });
  }

  async tap(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.tab.touchscreen.tap(x, y);
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.eval(middleOf, selector);
    await this.tab.mouse.move(x, y);
  }

  async show(): Promise<void> {
    await this.tab.bringToFront();
  }
}
