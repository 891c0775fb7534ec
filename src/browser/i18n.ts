import browser from 'webextension-polyfill';
import { nameOf } from './message-names.ts';
import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** The text of a key in the browser's language with `$1`, `$2`… replaced. Empty when there is no such key. */
export function t(key: MessageKey, ...words: string[]): string {
  return browser.i18n.getMessage(nameOf(key), words);
}

/** The language of the interface, BCP 47: not the browser's, but the one `t` answers in. A translation names its own under `languageTag`. */
export function language(): string {
  return lookUp('languageTag') ?? 'en';
}

/** The date as people write it in the interface's language. A bare date stays on its day wherever the reader is. */
export function formatDate(iso: string, style: 'long' | 'medium' | 'short' = 'medium'): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const isBare = /^\d{4}-\d\d-\d\d$/.test(iso);
  return new Intl.DateTimeFormat(language(), { dateStyle: style, ...(isBare && { timeZone: 'UTC' }) }).format(date);
}

/** The text of a key made at run time, or null when there is none. */
export function lookUp(key: string): string | null {
  return browser.i18n.getMessage(nameOf(key)) || null;
}
