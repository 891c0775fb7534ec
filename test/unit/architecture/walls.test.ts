import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** The table in DESIGN.md. A trailing `(types)` admits `import type` only. */
const walls: Record<string, { mayImport: string[]; touchesBrowser: boolean }> = {
  article: { mayImport: [], touchesBrowser: false },
  html: { mayImport: ['article'], touchesBrowser: false },
  extract: { mayImport: ['article', 'html'], touchesBrowser: false },
  library: { mayImport: ['article', 'html'], touchesBrowser: false },
  pictures: { mayImport: ['article'], touchesBrowser: false },
  settings: { mayImport: [], touchesBrowser: false },
  tidy: { mayImport: ['extract'], touchesBrowser: false },
  messages: { mayImport: ['article', 'settings'], touchesBrowser: true },
  browser: { mayImport: ['article', 'library', 'pictures', 'settings', 'tidy (types)'], touchesBrowser: true },
  ui: { mayImport: [], touchesBrowser: false },
  listen: { mayImport: ['html', 'ui'], touchesBrowser: false },
  reader: { mayImport: ['article', 'html', 'settings', 'ui'], touchesBrowser: false },
  content: { mayImport: ['article', 'extract', 'html', 'messages', 'settings', 'tidy'], touchesBrowser: true },
  background: { mayImport: ['article', 'library', 'settings', 'browser', 'messages'], touchesBrowser: true },
  pages: { mayImport: ['article', 'settings', 'ui', 'reader', 'listen', 'browser', 'messages', 'library (types)', 'pictures (types)'], touchesBrowser: false },
};

/** Rooms that must give the same answer for the same document, anywhere, at any time. */
const pureRooms = ['article', 'html', 'extract', 'ui'];
const impure = /\b(?:fetch|XMLHttpRequest|WebSocket|Date\.now|localStorage|sessionStorage|indexedDB|importScripts)\b|new Date\(\)|Math\.random\(/;

/** Any room may ask for the type of a message's key. */
const messageKeys = 'src/_locales/en/messages.json';

const sources = sourceFiles();
const roomOf = (file: string): string => file.split('/')[1] ?? '';
const codeOf = ({ text }: SourceFile): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/g, '');

describe('rooms', () => {
  test('there is no room without a wall', () => {
    const rooms = new Set(sources.map(({ file }) => roomOf(file)));
    expect([...rooms].filter((room) => !Object.hasOwn(walls, room))).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });

  test.each(Object.keys(walls))('%s imports only what the table admits', (room) => {
    const { mayImport } = walls[room]!;
    const crossings = sources.filter(({ file }) => roomOf(file) === room).flatMap(({ file, imports }) => imports
      .filter(({ file: target, isTypeOnly }) => {
        const other = roomOf(target);
        if (!target.startsWith('src/')) return true;
        if (target === messageKeys) return !isTypeOnly;
        return other !== room && !mayImport.includes(other) && !(isTypeOnly && mayImport.includes(`${other} (types)`));
      })
      .map(({ file: target }) => `${file} imports ${target}`));
    expect(crossings).toEqual([]);
  });

  test('only the rooms of the platform touch the browser', () => {
    const touching = sources.filter((source) => walls[roomOf(source.file)]?.touchesBrowser === false)
      .filter((source) => source.packages.includes('webextension-polyfill') || /\b(?:browser|chrome)\.[a-z]+\b/.test(codeOf(source).replaceAll(/'[^'\n]*'|`[^`]*`/g, '')));
    expect(touching.map(({ file }) => file)).toEqual([]);
  });

  test('a room that only transforms knows no network, clock, chance or storage', () => {
    const found = sources.filter(({ file }) => pureRooms.includes(roomOf(file)))
      .flatMap((source) => codeOf(source).split('\n').filter((line) => impure.test(line)).map((line) => `${source.file}: ${line.trim()}`));
    expect(found).toEqual([]);
  });

  test('page HTML becomes elements only in the sanitiser and in inert documents', () => {
    const writing = sources.filter((source) => /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|\.(?:insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)\(/.test(codeOf(source)));
    expect(writing.map(({ file }) => file).filter((file) => file !== 'src/html/sanitise.ts')).toEqual([]);
  });
});

describe('imports', () => {
  test('name a file with its ending, that exists', () => {
    const known = new Set(sources.map(({ file }) => file));
    const lost = sources.flatMap(({ file, imports }) => imports
      .filter(({ file: target }) => !known.has(target) && !target.endsWith('.json'))
      .map(({ file: target }) => `${file} imports ${target}`));
    expect(lost).toEqual([]);
  });

  test('have no cycle', () => {
    expect(cycles()).toEqual([]);
  });
});

/** Each as the files it goes through. Types alone make none: they are gone when the code runs. */
function cycles(): string[] {
  const links = new Map(sources.map(({ file, imports }) => [file, imports.filter(({ isTypeOnly }) => !isTypeOnly).map((link) => link.file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, trail: string[]): void => {
    const seenAt = trail.indexOf(file);
    if (seenAt !== -1) found.push([...trail.slice(seenAt), file].join(' → '));
    if (seenAt !== -1 || done.has(file)) return;
    for (const next of links.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of links.keys()) walk(file, []);
  return found;
}
