import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser as Puppet, type Extension, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions, Page, View } from './browser.ts';
import { ChromiumPage, ChromiumView } from './chromium-view.ts';
import { raiseInWorker } from './chromium-worker.ts';
import { isOfTheKilled, listenForErrors } from './listen-for-errors.ts';

/** Opening a popup takes 0.1 to 0.8 s here; ten seconds is a machine in trouble. */
const popupWaitMs = 10_000;

/** Between two looks at whether a page of ours is there. */
const blockedMs = 200;

/** Chrome, Chromium or Edge over a CDP pipe: the one way that still loads an unpacked extension in branded Chrome. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const profile = await mkdtemp(path.join(options.profiles ?? tmpdir(), 'clean-copy-chromium-'));
  const browser = new Chromium(options, profile);
  await browser.start();
  return browser;
}

class Chromium implements Browser {
  readonly engine = 'chromium';
  gone: Promise<void> = Promise.resolve();
  #puppet!: Puppet;
  #extension!: Extension;
  #options: LaunchOptions;
  #profile: string;
  #complaints: string[] = [];
  #isWelcomed = false;

  constructor(options: LaunchOptions, profile: string) {
    this.#options = options;
    this.#profile = profile;
  }

  async start(): Promise<void> {
    const { executable, visible = false, extension } = this.#options;
    const isRoot = process.getuid?.() === 0;
    this.#puppet = await puppeteer.launch({
      executablePath: executable, headless: !visible, pipe: true, enableExtensions: true, userDataDir: this.#profile,
      defaultViewport: visible ? null : { width: 1280, height: 800 },
      args: [...(isRoot ? ['--no-sandbox'] : []), '--no-first-run', '--lang=en-US', '--hide-scrollbars', ...(visible ? [] : ['--screen-info={1600x1200}', '--window-size=1400,1000'])],
      ...(visible ? { ignoreDefaultArgs: ['--enable-automation', '--hide-scrollbars'] } : {}),
    });
    this.gone = new Promise((resolve) => this.#puppet.once('disconnected', () => resolve()));
    this.#puppet.on('targetcreated', (target) => void this.#listenTo(target));
    const id = await this.#puppet.installExtension(path.resolve(extension));
    const installed = (await this.#puppet.extensions()).get(id);
    if (installed === undefined) throw new Error(`The browser did not take the extension in ${extension}`);
    this.#extension = installed;
    if (!this.#isWelcomed) await (await this.ownPage('welcome.html')).close(); // it comes once, by itself
    this.#isWelcomed = true;
    await this.#collectErrors();
  }

  async open(url: string, { waits = true } = {}): Promise<Page> {
    const tab = await this.#puppet.newPage();
    const arriving = tab.goto(url, { waitUntil: 'load' });
    if (waits) await arriving;
    else arriving.catch(() => undefined); // a page that never ends is the test's point
    return new ChromiumPage(tab);
  }

  async openOwn(file: string): Promise<Page> {
    const tab = await this.#puppet.newPage();
    const last = performance.now() + popupWaitMs;
    for (;;) {
      try {
        await tab.goto(this.#address(file), { waitUntil: 'load' });
        return new ChromiumPage(tab);
      } catch (error) {
        // The manager says that the extension is loaded again a moment before its pages are there.
        if (!String(error).includes('ERR_BLOCKED_BY_CLIENT') || performance.now() > last) throw error;
        await new Promise((resolve) => { setTimeout(resolve, blockedMs); });
      }
    }
  }

  async installBeside(folder: string): Promise<string> {
    return `chrome-extension://${await this.#puppet.installExtension(path.resolve(folder))}/`;
  }

  async ownPage(file: string): Promise<Page> {
    const target = await this.#puppet.waitForTarget((candidate) => candidate.url().startsWith(this.#address(file)), { timeout: popupWaitMs });
    return new ChromiumPage(await target.asPage());
  }

  async popup(page: Page): Promise<View> {
    if (!(page instanceof ChromiumPage)) throw new Error('That page is of another browser');
    await page.tab.triggerExtensionAction(this.#extension);
    const target = await this.#puppet.waitForTarget((candidate) => this.#isPopup(candidate), { timeout: popupWaitMs });
    return new ChromiumView(await target.asPage());
  }

  isPopupOpen(): Promise<boolean> {
    return Promise.resolve(this.#puppet.targets().some((target) => this.#isPopup(target)));
  }

  async chooseMenuItem(page: Page): Promise<void> {
    await this.#raise(page, 'menu');
  }

  async pressShortcut(page: Page, command: string): Promise<void> {
    await this.#raise(page, command);
  }

  /** What the reader once allowed is given without another question. */
  async allowSites(): Promise<void> {
    const manager = await this.#puppet.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate((id) => (globalThis as unknown as ExtensionManager).chrome.developerPrivate.addHostPermission(id, '*://*/*'), this.#extension.id);
    await manager.close();
  }

  async closeTabs(): Promise<void> {
    const [first, ...others] = await this.#puppet.pages();
    await Promise.all(others.map((tab) => tab.close().catch(() => undefined)));
    await first?.goto('about:blank');
  }

  async killBackground(): Promise<void> {
    for (const worker of await this.#extension.workers()) await worker.close().catch(() => undefined); // it may just have gone by itself
  }

  async reloadExtension(): Promise<void> {
    await this.#collectErrors();
  }

  async restart(): Promise<void> {
    this.#complaints = await this.complaints();
    await this.#puppet.close();
    await this.start();
  }

  async crash(): Promise<void> {
    this.#complaints = await this.complaints();
    this.#puppet.process()?.kill('SIGKILL');
    await this.gone;
    await this.start();
  }

  /** What the extension manager holds against us, but for what a background says that a test has just killed in the middle of a call or of its start. */
  async complaints(): Promise<string[]> {
    const manager = await this.#puppet.newPage();
    await manager.goto('chrome://extensions');
    const inManager = await manager.evaluate(async (id) => {
      const info = await (globalThis as unknown as ExtensionManager).chrome.developerPrivate.getExtensionInfo(id);
      return [...info.manifestErrors, ...info.runtimeErrors].map((error) => `${error.source}: ${error.message}`);
    }, this.#extension.id);
    await manager.close();
    return [...new Set([...this.#complaints, ...inManager])].filter((complaint) => !isOfTheKilled(complaint));
  }

  async shortcuts(): Promise<Record<string, string>> {
    const page = await this.openOwn('look.js');
    const found = await page.eval(async () => Object.fromEntries((await (globalThis as unknown as WithCommands).chrome.commands.getAll()).map((command) => [command.name, command.shortcut])));
    await page.close();
    return found;
  }

  async close(): Promise<void> {
    await this.#puppet.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Raises the event of the context menu or of a command in the background, for the tab in front. */
  async #raise(page: Page, command: string): Promise<void> {
    await page.show();
    await raiseInWorker({ puppet: this.#puppet, address: this.#address('background.js'), wake: () => this.#wake() }, command);
  }

  async #wake(): Promise<void> {
    const page = await this.openOwn('look.js');
    await page.eval(() => (globalThis as unknown as WithRuntime).chrome.runtime.sendMessage({ ask: 'wake' }).catch(() => undefined));
    await page.close();
  }

  #address(file: string): string {
    return `chrome-extension://${this.#extension.id}/${file}`;
  }

  /** In a tab `popup.html` would be a target of type `page`, and so is the real one; no test opens it in a tab. */
  #isPopup(target: Target): boolean {
    return target.url() === this.#address('popup.html');
  }

  /** Errors are kept by the extension manager only in developer mode, and only from the next load on. */
  async #collectErrors(): Promise<void> {
    const manager = await this.#puppet.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as ExtensionManager).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
      await developerPrivate.reload(id, { failQuietly: false });
    }, this.#extension.id);
    await manager.close();
    const reloaded = (await this.#puppet.extensions()).get(this.#extension.id);
    if (reloaded !== undefined) this.#extension = reloaded;
  }

  /** The manager does not hear what a page writes with `console.error`, nor CSP reports of every kind. */
  async #listenTo(target: Target): Promise<void> {
    if (!target.url().startsWith('chrome-extension://') || target.type() as string !== 'page') return;
    const session = await target.createCDPSession().catch(() => null);
    if (session !== null) await listenForErrors(session, (complaint) => this.#complaints.push(complaint)).catch(() => undefined);
  }
}

interface ExtensionManager {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
      addHostPermission(id: string, host: string): Promise<void>;
      reload(id: string, options: { failQuietly: boolean }): Promise<void>;
      getExtensionInfo(id: string): Promise<{ manifestErrors: ManagedError[]; runtimeErrors: ManagedError[] }>;
    };
  };
}

interface ManagedError {
  source: string;
  message: string;
}

interface WithRuntime {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

interface WithCommands {
  chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
}
