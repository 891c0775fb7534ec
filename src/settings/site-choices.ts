import { isPublicSuffix } from './is-public-suffix.ts';
import type { SettingsStore } from './read-settings.ts';

/** One decision of the reader's for one site: a thing that is always hidden there, or never. */
export interface SiteChoice {
  /** The site's name without `www.`; it holds for the sites below it too. */
  site: string;
  /** CSS. */
  selector: string;
  isKept: boolean;
}

export interface ReadLines {
  choices: SiteChoice[];
  /** Lines that say something that we cannot do: scripts, filters without a site, other dialects. Comments are none. */
  refused: string[];
}

export const siteChoicesKey = 'site-choices';

/** A thousand sites with five choices each; a whole filter list is not what this is for. */
const mostChoices = 5_000;
const longestSelector = 500;
const line = /^([^#\s]+)(##|#@#)(?!\+js\(|\^)(.+)$/;
const siteName = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$|^\[[0-9a-f:]+\]$/;

/** All choices, in the order in which they were made. What is damaged is left out. */
export async function readSiteChoices(store: SettingsStore): Promise<SiteChoice[]> {
  const stored = (await store.get([siteChoicesKey])).get(siteChoicesKey);
  const lines = typeof stored === 'object' && stored !== null && 'lines' in stored ? stored.lines : null;
  return Array.isArray(lines) ? linesToChoices(lines.filter((one) => typeof one === 'string').join('\n')).choices : [];
}

/** Stores them as lines, the same that are exported. Rejects when the storage refuses. */
export async function writeSiteChoices(store: SettingsStore, choices: readonly SiteChoice[]): Promise<void> {
  await store.set(new Map([[siteChoicesKey, { version: 1, lines: mergeChoices([], choices).map(choiceToLine) }]]));
}

/** Both, each once: a later choice about the same thing stands against an earlier one. */
export function mergeChoices(old: readonly SiteChoice[], added: readonly SiteChoice[]): SiteChoice[] {
  const merged = new Map<string, SiteChoice>();
  for (const choice of [...old, ...added]) {
    const key = `${choice.site} ${choice.selector}`;
    merged.delete(key);
    merged.set(key, choice);
  }
  return [...merged.values()].slice(-mostChoices);
}

/** What holds for a page of this host. */
export function choicesFor(host: string, choices: readonly SiteChoice[]): { hide: string[]; keep: string[] } {
  const site = siteOf(host);
  const here = choices.filter((choice) => site === choice.site || site.endsWith(`.${choice.site}`));
  return { hide: here.filter((choice) => !choice.isKept).map(({ selector }) => selector), keep: here.filter((choice) => choice.isKept).map(({ selector }) => selector) };
}

/** The site of a host: without `www.`, but never so short that it would be many sites. */
export function siteOf(host: string): string {
  const name = host.toLowerCase();
  const bare = name.replace(/^www\./, '');
  return isPublicSuffix(bare) ? name : bare;
}

/** `site##selector`, and `site#@#selector` for what is never hidden: the dialect of every content blocker. */
export function choiceToLine({ site, selector, isKept }: SiteChoice): string {
  return `${site}${isKept ? '#@#' : '##'}${selector}`;
}

/** Whether its line gives back exactly this: a selector with a line break in it would be read as two choices, also for another site. */
export function isPlainChoice(choice: SiteChoice): boolean {
  const { choices: [read, ...others], refused } = linesToChoices(choiceToLine(choice));
  return read !== undefined && others.length === 0 && refused.length === 0
    && read.site === choice.site && read.selector === choice.selector && read.isKept === choice.isKept;
}

/** The choices of a text of such lines. Comments (`!`) and empty lines say nothing. */
export function linesToChoices(text: string): ReadLines {
  const read: ReadLines = { choices: [], refused: [] };
  for (const raw of text.split(/\r?\n/)) {
    const written = raw.trim();
    if (written === '' || written.startsWith('!') || /^\[.*\]$/.test(written)) continue;
    const found = choicesOfLine(written);
    if (found.length === 0 || read.choices.length + found.length > mostChoices) read.refused.push(written);
    else read.choices.push(...found);
  }
  return read;
}

/** As pages know their host: `münchen.de` is `xn--mnchen-3ya.de`. */
function inAscii(name: string): string {
  if (/^[\x21-\x7e]*$/.test(name)) return name;
  try { return new URL(`https://${name}/`).hostname; } catch { return name; }
}

function choicesOfLine(written: string): SiteChoice[] {
  const [, sites = '', sign = '', selector = ''] = line.exec(written) ?? [];
  const names = sites.split(',').map((name) => siteOf(inAscii(name)));
  if (selector === '' || selector.length > longestSelector || /[{}]/.test(selector) || !names.every((name) => siteName.test(name))) return [];
  return names.map((site) => ({ site, selector: selector.trim(), isKept: sign === '#@#' }));
}
