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

  test.each(locales)('%s has the same keys, placeholders and limits', (locale) => {
    const messages = read(locale);
    expect(Object.keys(messages).filter((key) => !keys.includes(key) && !keys.includes(`${key.replace(pluralForm, '')}_other`))).toEqual([]);
    expect(keys.filter((key) => !Object.hasOwn(messages, key) && !/_(?:zero|one|two|few|many)$/.test(key))).toEqual([]);
    const places = (message: string | undefined) => [...new Set(message?.match(/\$\d/g))].sort();
    const wrong = keys.filter((key) => messages[key] && places(messages[key].message).join() !== places(english[key]?.message).join() && !key.endsWith('_one'));
    expect(wrong).toEqual([]);
    expect(Object.entries(longest).filter(([key, limit]) => (messages[key]?.message.length ?? 0) > limit)).toEqual([]);
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });
});
