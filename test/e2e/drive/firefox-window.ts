import type { Media } from './browser.ts';

/**
 * What runs inside Firefox with the browser's own rights. Each function is sent as text: it sees its arguments and
 * the globals declared here. None of this is a stable interface; it is what Firefox ESR 140 to 153 has.
 */
/* eslint-disable @typescript-eslint/naming-convention -- Firefox named them */
declare const ChromeUtils: {
  importESModule(address: 'resource://gre/modules/ExtensionParent.sys.mjs'): { ExtensionParent: ExtensionParent };
  importESModule(address: 'resource://gre/modules/AddonManager.sys.mjs'): { AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> } };
};
declare const gBrowser: { browsers: ContentElement[] };
declare const Services: {
  console: { getMessageArray(): { message: string; errorMessage?: string; sourceName?: string; flags?: number }[] };
  prefs: { setIntPref(name: string, value: number): void };
  ppmm: {
    addMessageListener(name: string, hear: (message: { data: string }) => void): void;
    loadProcessScript(address: string, alsoLater: boolean): void;
  };
};
/* eslint-enable @typescript-eslint/naming-convention */

interface ExtensionParent {
  GlobalManager: { extensionMap: Map<string, InstalledExtension> };
  apiManager: { global: { browserActionFor(extension: InstalledExtension | undefined): { triggerAction(window: Window): Promise<void> } } };
}

interface InstalledExtension {
  warnings: string[];
  terminateBackground(): Promise<void>;
}

interface ContentElement extends Element {
  browsingContext: {
    prefersColorSchemeOverride: string; mediumOverride: string; forcedColorsOverride: string;
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

interface PopupElement extends ContentElement {
  messageManager: {
    addMessageListener(name: string, hear: (message: { data: FrameAnswer }) => void): void;
    removeMessageListener(name: string, hear: (message: { data: FrameAnswer }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

interface ContextMenu extends Element {
  state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}

type FrameAnswer = { value: string } | { error: string };

/** The toolbar button, as a click on it: opens the popup and grants `activeTab`. */
export async function clickToolbarButton(id: string): Promise<void> {
  const { ExtensionParent: parent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const isOpen = () => document.querySelector('browser.webextension-popup-browser') !== null;
  if (isOpen()) throw new Error('The popup is open already: a click would close it');
  await parent.apiManager.global.browserActionFor(parent.GlobalManager.extensionMap.get(id)).triggerAction(window);
  for (let tries = 0; !isOpen() && tries < 300; tries += 1) await new Promise((resolve) => setTimeout(resolve, 30));
}

/** Chooses from the page's context menu, which is open or about to be. */
export async function chooseFromOpenMenu(title: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as ContextMenu;
  for (let tries = 0; menu.state !== 'open' && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 30));
  const item = [...menu.querySelectorAll<Element & { doCommand(): void }>('menuitem')].find((candidate) => candidate.getAttribute('label') === title);
  if (item === undefined) throw new Error(`The context menu (${menu.state}) has no item "${title}"`);
  if (item.parentElement?.id === menu.id) return menu.activateItem(item);
  // Two items of an extension stand in a menu of their own, which headless nobody opens.
  item.doCommand();
  menu.hidePopup();
}

/** Presses the key that the browser made for a shortcut; a test's own key events do not reach the window's. */
export function pressWindowKey(extension: string, shortcut: string): void {
  const parts = shortcut.split('+');
  const letter = parts.pop();
  const keyset = document.getElementById(`ext-keyset-id-${extension.replaceAll(/[^\w-]/g, '_')}`);
  const keys = [...keyset?.children ?? []] as (Element & { doCommand(): void })[];
  const wanted = keys.find((key) => key.getAttribute('key') === letter && key.getAttribute('modifiers') === parts.join(',').toLowerCase());
  if (wanted === undefined) throw new Error(`Firefox made no key for ${shortcut}`);
  wanted.doCommand();
}

export function hasPopup(): boolean {
  return document.querySelector('browser.webextension-popup-browser') !== null;
}

export async function closePopup(): Promise<void> {
  const isOpen = () => document.querySelector('browser.webextension-popup-browser') !== null;
  (document.querySelector('browser.webextension-popup-browser')?.closest('panel') as unknown as { hidePopup(): void } | null)?.hidePopup();
  for (let tries = 0; isOpen() && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

/**
 * The answer of a script in the popup's frame, where `content` is the popup's window. The popup's frame is exchanged
 * for another one while it opens: a script that was sent to the first is lost, hence the time limit.
 */
export async function runInPopup(source: string, limitMs: number): Promise<string> {
  const popup = document.querySelector<PopupElement>('browser.webextension-popup-browser');
  if (popup === null) throw new Error('The popup is closed');
  const token = `clean-copy-test:${Math.random()}`;
  const answer = new Promise<FrameAnswer>((resolve) => {
    const timer = setTimeout(() => resolve({ error: 'The popup closed or did not answer in time' }), limitMs);
    popup.messageManager.addMessageListener(token, function hear(message) {
      clearTimeout(timer);
      popup.messageManager.removeMessageListener(token, hear);
      resolve(message.data);
    });
  });
  const script = `(async () => { let answer; try { answer = { value: await (${source}) } } catch (error) { answer = { error: String(error) } } sendAsyncMessage(${JSON.stringify(token)}, answer) })()`;
  popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  const given = await answer;
  if ('error' in given) throw new Error(given.error);
  return given.value;
}

/** PNG in base64. */
export async function drawPopup(): Promise<string> {
  const popup = document.querySelector<PopupElement>('browser.webextension-popup-browser');
  if (popup === null) throw new Error('The popup is closed');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return (bytes as unknown as { toBase64(): string }).toBase64();
}

/** For every tab and the popup that are open. */
export function setMedia({ dark, reducedMotion = true, print = false, moreContrast = false, forcedColors = false }: Media): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion ? 1 : 0);
  // There is no override for contrast. A system theme of much contrast means more of it; the page's own colours stay.
  Services.prefs.setIntPref('browser.display.document_color_use', moreContrast ? 1 : 0);
  Services.prefs.setIntPref('ui.useAccessibilityTheme', moreContrast ? 1 : 0);
  const popup = document.querySelector<ContentElement>('browser.webextension-popup-browser');
  if (popup !== null) popup.browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
  for (const { browsingContext: context } of [...gBrowser.browsers, ...(popup ? [popup] : [])]) {
    context.mediumOverride = print ? 'print' : '';
    context.forcedColorsOverride = forcedColors ? 'active' : 'none';
  }
}

export async function terminateBackground(id: string): Promise<void> {
  await ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.GlobalManager.extensionMap.get(id)?.terminateBackground();
}

export async function reloadAddon(id: string): Promise<void> {
  const { AddonManager: manager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await manager.getAddonByID(id)).reload();
}

/** From now on keeps what pages write with `console.error`: each process has its own console and forgets a closed page's. */
export function keepWrittenErrors(origin: string): void {
  const kept: string[] = [];
  (window as unknown as { cleanCopyWritten: string[] }).cleanCopyWritten = kept;
  Services.ppmm.addMessageListener('clean-copy-test:written', (message) => kept.push(message.data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(`
    Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).addLogEventListener((event) => {
      if (event.level !== 'error' || !event.filename.startsWith(${JSON.stringify(origin)})) return;
      Services.cpmm.sendAsyncMessage('clean-copy-test:written', event.filename + ': ' + event.arguments.map(String).join(' '));
    }, Cc['@mozilla.org/systemprincipal;1'].createInstance(Ci.nsIPrincipal));
  `)}`, true);
}

/** Script errors, what was written with `console.error`, and warnings about the manifest. */
export function readComplaints(id: string, origin: string): string[] {
  const isWarning = 1; // nsIScriptError.warningFlag
  const scriptErrors = Services.console.getMessageArray()
    .filter((entry) => entry.sourceName?.startsWith(origin) && ((entry.flags ?? 0) & isWarning) === 0)
    .map((entry) => `${entry.sourceName}: ${entry.errorMessage}`);
  const { cleanCopyWritten } = window as unknown as { cleanCopyWritten: string[] };
  const { ExtensionParent: parent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return [...scriptErrors, ...cleanCopyWritten, ...(parent.GlobalManager.extensionMap.get(id)?.warnings ?? [])];
}
