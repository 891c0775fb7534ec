import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { failureKinds } from '../../../src/article/index.ts';
import { filesUnder, readText, root, sourceFiles } from './source-files.ts';

interface Message {
  message: string;
  description?: string;
}

const locales = readdirSync(path.join(root, 'src/_locales'));
const read = (locale: string): Record<string, Message> => JSON.parse(readText(`src/_locales/${locale}/messages.json`)) as Record<string, Message>;
const english = read('en');
const keys = Object.keys(english);
const code = sourceFiles().map(({ text }) => text).join('\n') + filesUnder('src/pages').filter((file) => file.endsWith('.html')).map(readText).join('\n') + readText('manifest.json');

const pluralForm = /_(?:zero|one|two|few|many|other)$/;
/** What stands before the first `${` of the code's templates: keys may be put together of it and a kind, an id or a choice. */
const prefixes = [...code.matchAll(/`([a-z][A-Za-z]*_)\$\{/g)].map(([, prefix]) => prefix ?? '');
/** What each store and browser cuts off after. */
const longest: Record<string, number> = { extensionName: 45, extensionDescription: 132 };

/** The languages of the interface. */
const promised = ['de', 'en', 'es', 'fr', 'pl', 'uk'];
/** A label may be so many times as long as in English, or so many characters longer: our layouts were looked at with these. */
const mostTimes = 2;
const mostMore = 18;

/** Texts that say what to press, and the labels of that. */
const namesOthers: Record<string, string[]> = {
  listenStuck: ['listenPlay'], sitesNone: ['tidy', 'alwaysTidy'], permission_contextMenus: ['menuSave', 'menuTidy'], permission_sites: ['alwaysTidy', 'keepPictures'], picturesNone: ['keepPictures'], emptyText: ['save'],
  trouble_needs_permission: ['backupNow'], trouble_damaged: ['check'],
};

describe('messages', () => {
  test('has a sentence for every failure', () => {
    expect(failureKinds.filter((kind) => !Object.hasOwn(english, `failure_${kind.replaceAll('-', '_')}`))).toEqual([]);
  });

  test('has every key that the code names', () => {
    const named = [...code.matchAll(/\bt\('([A-Za-z_]+)'|__MSG_(\w+)__|data-i18n(?:-[a-z-]+)?="(\w+)"/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  test('has no key that nothing names', () => {
    const isNamed = (key: string) => new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z])`).test(code) || prefixes.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isNamed(key) && !isNamed(key.replace(pluralForm, '')))).toEqual([]);
  });

  test('is there in each language that we promise', () => {
    expect(locales).toEqual(expect.arrayContaining(promised));
  });

  test.each(locales)('%s has every text, with every plural form of its language', (locale) => {
    const messages = read(locale);
    expect(wantedKeys(locale).filter((key) => !Object.hasOwn(messages, key)), `missing in src/_locales/${locale}/messages.json`).toEqual([]);
    expect(messages['languageTag']?.message).toBe(locale.replace('_', '-'));
  });

  test.each(locales)('%s has no text that English does not have', (locale) => {
    const strange = Object.keys(read(locale)).filter((key) => !keys.includes(key) && !keys.includes(`${key.replace(pluralForm, '')}_other`));
    expect(strange, `in src/_locales/${locale}/messages.json`).toEqual([]);
  });

  test.each(locales)('%s says something everywhere, with the same words put in', (locale) => {
    const messages = read(locale);
    const places = (message: string | undefined) => [...new Set(message?.match(/\$\d/g))].sort().join();
    const wrong = Object.entries(messages).filter(([key, { message }]) => message.trim() === '' || (!key.endsWith('_one') && places(message) !== places(englishOf(key))));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test.each(locales)('%s fits where English fits', (locale) => {
    const messages = read(locale);
    expect(Object.entries(longest).filter(([key, limit]) => (messages[key]?.message.length ?? 0) > limit)).toEqual([]);
    const long = Object.entries(messages).filter(([key, { message }]) => message.length > Math.max(mostTimes * englishOf(key).length, englishOf(key).length + mostMore));
    expect(long.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test.each(locales)('%s calls buttons and items of the menu as they are called', (locale) => {
    const messages = read(locale);
    const label = (key: string) => (messages[key]?.message ?? 'nothing of this name').replace(/\s*(?:на )?\$1\s*/u, '').toLowerCase();
    const wrong = Object.entries(namesOthers).flatMap(([key, labels]) => labels.filter((each) => !messages[key]?.message.toLowerCase().includes(label(each))).map((each) => `${key}: ${label(each)}`));
    expect(wrong).toEqual([]);
  });

  test('French stands apart from its high marks by spaces that do not break', () => {
    const wrong = Object.entries(read('fr')).filter(([, { message }]) => /[^\u00a0\u202f][;!?»](?![^«]*\/\/)|\p{L} :|[^\u00a0\u202f\p{L}]:(?=\s|$)|«[^\u00a0\u202f]/u.test(message));
    expect(wrong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

/** The keys of English, each plural in all the forms that whole numbers take in the language. */
function wantedKeys(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace('_', '-'));
  const forms = new Set(Array.from({ length: 1_001 }, (_, number) => rules.select(number)).concat('other'));
  return [...new Set(keys.flatMap((key) => {
    const stem = key.replace(/_other$/, '');
    const isPlural = stem !== key && Object.hasOwn(english, `${stem}_one`);
    return isPlural ? [...forms].map((form) => `${stem}_${form}`) : key.endsWith('_one') && Object.hasOwn(english, key.replace(/_one$/, '_other')) ? [] : [key];
  }))];
}

/** The text that stands in English where this one stands. */
function englishOf(key: string): string {
  return (english[key] ?? english[`${key.replace(pluralForm, '')}_other`])?.message ?? '';
}
