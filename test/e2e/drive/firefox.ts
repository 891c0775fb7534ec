import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser as Puppet } from 'puppeteer-core';
import type { Browser, LaunchOptions, Page, View } from './browser.ts';
import { FirefoxSession } from './firefox-session.ts';
import { FirefoxPage, FirefoxPopup } from './firefox-view.ts';
import { chooseFromOpenMenu, clickToolbarButton, closePopup, hasPopup, keepWrittenErrors, pressWindowKey, readComplaints, reloadAddon, terminateBackground } from './firefox-window.ts';

const addonId = 'clean-copy@cleancopy.example';
/** Firefox makes up an address for each profile; a fixed one makes our own pages reachable. */
const uuid = 'c1ea7c0b-11e5-4a11-8e57-5eadab1e0001';
/** The same for the one extension that a test installs beside ours. */
const otherId = 'another@cleancopy.example';
const otherUuid = 'c1ea7c0b-11e5-4a11-8e57-5eadab1e0002';
const origin = `moz-extension://${uuid}/`;
const ownPageWaitMs = 10_000;

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid, [otherId]: otherUuid }),
  // A temporary add-on is uninstalled when the browser closes; its data must stay, as an installed one's does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'intl.accept_languages': 'en-US, en',
};

/** Firefox over WebDriver BiDi, with a temporary add-on and the right to drive its own window. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const profile = await mkdtemp(path.join(options.profiles ?? tmpdir(), 'clean-copy-firefox-'));
  const browser = new Firefox(options, profile);
  await browser.start();
  return browser;
}

class Firefox implements Browser {
  readonly engine = 'firefox';
  gone: Promise<void> = Promise.resolve();
  #puppet!: Puppet;
  #session!: FirefoxSession;
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
    this.#puppet = await puppeteer.launch({
      browser: 'firefox', executablePath: executable, headless: !visible, userDataDir: this.#profile,
      defaultViewport: null, args: ['--remote-allow-system-access', '--width=1280', '--height=900'], extraPrefsFirefox: preferences,
    });
    this.gone = new Promise((resolve) => this.#puppet.process()?.once('exit', () => resolve()));
    this.#session = new FirefoxSession(this.#puppet);
    await this.#session.callChrome(keepWrittenErrors, origin);
    await this.#session.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(extension) } });
    if (!this.#isWelcomed) await (await this.ownPage('welcome.html')).close(); // it comes once, by itself
    this.#isWelcomed = true;
  }

  async open(url: string, { waits = true } = {}): Promise<Page> {
    const { context } = await this.#session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.#session, context);
    const arriving = page.navigate(url, waits);
    if (waits) await arriving;
    else await arriving.catch(() => undefined); // an address that nobody answers is the test's point
    return page;
  }

  openOwn(file: string): Promise<Page> {
    return this.open(origin + file);
  }

  async installBeside(folder: string): Promise<string> {
    await this.#session.send('webExtension.install', { extensionData: { type: 'path', path: path.resolve(folder) } });
    return `moz-extension://${otherUuid}/`;
  }

  async ownPage(file: string): Promise<Page> {
    const end = Date.now() + ownPageWaitMs;
    while (Date.now() < end) {
      const { contexts } = await this.#session.send<{ contexts: { url: string; context: string }[] }>('browsingContext.getTree');
      const found = contexts.find(({ url }) => url.startsWith(origin + file));
      if (found !== undefined) return new FirefoxPage(this.#session, found.context);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No tab shows ${file}`);
  }

  async popup(page: Page): Promise<View> {
    await page.show();
    await this.#session.callChrome(clickToolbarButton, addonId);
    const popup = new FirefoxPopup(this.#session);
    await popup.untilOpen();
    return popup;
  }

  isPopupOpen(): Promise<boolean> {
    return this.#session.callChrome(hasPopup);
  }

  async chooseMenuItem(page: Page, title: string): Promise<void> {
    if (!(page instanceof FirefoxPage)) throw new Error('That page is of another browser');
    await page.show();
    await page.clickRight('h1');
    await this.#session.callChrome(chooseFromOpenMenu, title);
  }

  async pressShortcut(page: Page, command: string): Promise<void> {
    const shortcut = (await this.shortcuts())[command] ?? '';
    await page.show();
    await this.#session.callChrome(pressWindowKey, addonId, shortcut);
  }

  /** So it is from the start: see the preferences. */
  allowSites(): Promise<void> {
    return Promise.resolve();
  }

  async closeTabs(): Promise<void> {
    await this.#session.callChrome(closePopup);
    const { contexts } = await this.#session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
    const { context: kept } = await this.#session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.#session.send('browsingContext.activate', { context: kept });
    for (const { context } of contexts) await this.#session.send('browsingContext.close', { context }).catch(() => undefined);
  }

  async killBackground(): Promise<void> {
    await this.#session.callChrome(terminateBackground, addonId);
  }

  async reloadExtension(): Promise<void> {
    await this.#session.callChrome(reloadAddon, addonId);
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
    await this.#untilProfileIsPutBack();
    await this.start();
  }

  async complaints(): Promise<string[]> {
    const now = await this.#session.callChrome(readComplaints, addonId, origin);
    return [...new Set([...this.#complaints, ...now])];
  }

  async shortcuts(): Promise<Record<string, string>> {
    const page = await this.openOwn('look.js');
    const found = await page.eval(async () => {
      const commands = await (globalThis as unknown as WithCommands).browser.commands.getAll();
      return Object.fromEntries(commands.map((command) => [command.name, command.shortcut]));
    });
    await page.close();
    return found;
  }

  /** Puppeteer keeps the profile's own settings aside while Firefox runs, and puts them back once it is gone. */
  async #untilProfileIsPutBack(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (!(await readdir(this.#profile)).some((name) => name.endsWith('.puppeteer'))) return;
    }
  }

  async close(): Promise<void> {
    await this.#puppet.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface WithCommands {
  browser: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
}
