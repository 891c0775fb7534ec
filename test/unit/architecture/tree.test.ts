import { describe, expect, test } from 'vitest';
import { projectFiles, readText, sourceFiles } from './source-files.ts';

const files = projectFiles();
const isText = (file: string): boolean => /\.(?:ts|mjs|js|json|md|html|css|svg|txt|csv|xml)$|^\.ci\/run$/.test(file);
const isCode = (file: string): boolean => /\.(?:ts|mjs|js|css)$/.test(file);

describe('the tree', () => {
  test('has kebab-case names', () => {
    const named = files.filter((file) => /^(?:src|test)\//.test(file)).flatMap((file) => file.split('/').slice(1).map((part) => [file, part] as const));
    const wrong = named.filter(([file, part]) => !/^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(part) && !isAllowedName(file, part));
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  test('has no room for everything', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|core|managers?|misc)(?:\/|\.[a-z]+$)/.test(file))).toEqual([]);
  });

  test('stands alone: names no folder beside it and no machine it was made on', () => {
    const outside = ['\\.\\.', 'shared'].join('/');
    const workplace = new RegExp([outside, ['', 'work', '(?:main|shared)'].join('/'), ['', 'root', ''].join('/')].join('|'));
    const naming = files.filter((file) => isText(file) && !file.startsWith('test/unit/architecture/')).filter((file) => workplace.test(withoutOwnRooms(file)));
    expect(naming).toEqual([]);
  });

  test('holds no half of a merge', () => {
    const mark = new RegExp(['^<{7} ', '>{7} '].join('|^'), 'm');
    expect(files.filter((file) => isText(file) && mark.test(readText(file)))).toEqual([]);
  });

  test('has code files of at most 250 lines', () => {
    const long = files.filter((file) => isCode(file) && !isData(file)).map((file) => [file, readText(file).split('\n').length] as const).filter(([, lines]) => lines > 251);
    expect(long).toEqual([]);
  });

  test('keeps dates at its to-dos', () => {
    const word = ['TO', 'DO'].join('');
    const undated = files.filter(isCode).flatMap((file) => readText(file).split('\n').filter((line) => line.includes(word) && !/\d{4}-\d{2}-\d{2}/.test(line)).map((line) => `${file}: ${line.trim()}`));
    expect(undated).toEqual([]);
  });

  test('has files named after something they export', () => {
    const misnamed = sourceFiles().filter(({ file }) => !/(?:index|background|i18n)\.ts$|^src\/content\/|\/pages\/([a-z]+)\/\1\.ts$|\/rules\//.test(file)).filter(({ file, text }) => {
      const stems = (file.split('/').pop() ?? '').replace(/\.ts$/, '').split('-').map((word) => word.slice(0, 4));
      const exported = [...text.matchAll(/export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type) (\w+)|export \{ (.+) \}/g)].map(([, name, names]) => (name ?? names ?? '').toLowerCase());
      return exported.length < 3 && !exported.some((name) => stems.some((stem) => name.includes(stem)));
    });
    expect(misnamed.map(({ file }) => file)).toEqual([]);
  });
});

/** Locale folders are the browser's (`_locales/pt_BR`), and a page's own parts may be named as a site names them. */
function isAllowedName(file: string, part: string): boolean {
  return file.startsWith('src/_locales/') || file.startsWith('test/pages/') || part === 'README.md' || file.includes('/snapshots/') || part === '__snapshots__';
}

/** Phrases, words and tables are as long as they are. */
function isData(file: string): boolean {
  return /\/phrases\/|\/_locales\/|^test\/pages\//.test(file);
}

function withoutOwnRooms(file: string): string {
  return readText(file).replaceAll(/['"]\.\.\/shared-/g, '');
}
