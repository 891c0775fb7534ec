/**
 * What a test may ask of a real browser, the same for both. There is no shortcut in it that a user does not have:
 * the popup opens by the toolbar button, which is also what gives the extension its access to the tab.
 */
export type Engine = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  /** The folder of the unpacked extension. */
  extension: string;
  /** The folder in which its profile is made; the system's for temporary files when none is given. */
  profiles?: string;
  /** With a window on the screen. */
  visible?: boolean;
}

export interface Media {
  dark: boolean;
  /** True when it is not given. */
  reducedMotion?: boolean;
  /** As on paper. */
  print?: boolean;
  moreContrast?: boolean;
  /** The system's few colours in place of the page's. */
  forcedColors?: boolean;
}

/** Anything that shows a document: a page in a tab, or the popup. */
export interface View {
  /** What `run` answers in the page. It sees its arguments and the page's globals, nothing of the test; all plain JSON. */
  eval<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** A trusted click in the middle of the first element that matches. */
  click(selector: string): Promise<void>;
  /** Trusted keys: a key's name as in `KeyboardEvent.key`, or a chord such as `Control+a`. */
  press(chord: string): Promise<void>;
  /** The name of the view in `body[data-ready]`, as soon as there is one. Throws after `withinMs`. */
  ready(withinMs?: number): Promise<string>;
  media(media: Media): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Buffer>;
  /** Runs a script's source in the page, past its content security policy: for axe. */
  addScript(source: string): Promise<void>;
  close(): Promise<void>;
}

/** A document in a tab. */
export interface Page extends View {
  goto(url: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** A trusted tap of a finger in the middle of the first element that matches. */
  tap(selector: string): Promise<void>;
  /** Moves the mouse to the middle of the first element that matches, and leaves it there. */
  hover(selector: string): Promise<void>;
  /** Brings the tab to the front, as a click on it would. */
  show(): Promise<void>;
}

export interface Browser {
  readonly engine: Engine;
  /** A new tab at this address, once it is loaded. With `waits: false` as soon as it is asked for. */
  open(url: string, options?: { waits?: boolean }): Promise<Page>;
  /** A new tab at a page of the extension, such as `library.html`. */
  openOwn(path: string): Promise<Page>;
  /** Installs the extension in that folder as well. Answers where its pages are: an address that ends with a slash. */
  installBeside(folder: string): Promise<string>;
  /** The pages that the extension opened itself, such as a reader tab; waits for the first. */
  ownPage(path: string): Promise<Page>;
  /** Clicks the toolbar button while `page` is in front. The popup need not be ready. */
  popup(page: Page): Promise<View>;
  isPopupOpen(): Promise<boolean>;
  /**
   * Chooses the extension's item of that title from the page's context menu. Chromium's menu can't be reached: there the
   * event is raised in the background, which grants no access to the tab; it has to be had already, by the button.
   */
  chooseMenuItem(page: Page, title: string): Promise<void>;
  /** Presses the shortcut of a command of the manifest, with the same limit in Chromium. */
  pressShortcut(page: Page, command: string): Promise<void>;
  /** From now on the browser's answer is yes when the extension asks for access to sites; its question is a window of its own. */
  allowSites(): Promise<void>;
  /** Closes every tab that a test opened. */
  closeTabs(): Promise<void>;
  /** Ends the background as the browser does after some seconds of quiet. */
  killBackground(): Promise<void>;
  /** Reloads the extension, as an update does: its pages close, its scripts in pages are cut off. */
  reloadExtension(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** SIGKILL, and a new start with the same profile. */
  crash(): Promise<void>;
  /** What the browser's consoles and its extension manager hold against the extension, since the start. */
  complaints(): Promise<string[]>;
  /** The shortcuts that the browser accepted, by the command's name. */
  shortcuts(): Promise<Record<string, string>>;
  /** Closes the browser and deletes its profile. */
  close(): Promise<void>;
  /** Resolves when the browser is gone, however that came. */
  readonly gone: Promise<void>;
}
