import { expect, test } from 'vitest';
import { filesUnder, readText, sourceFiles } from './source-files.ts';

/** What users' tools and our end-to-end tests rely on: the table "Hooks that stay stable" in DESIGN.md. */
const hooks = [
  'save', 'open-reader', 'open-library', 'tidy', 'restore',
].map((action) => `action:${action}`).concat(['byline', 'body', 'lead', 'removals', 'failure', 'row'].map((part) => `part:${part}`));

/** The views that each page may name in `body[data-ready]`. */
const views = {
  popup: ['article', 'sorry', 'list'], reader: ['article', 'sorry'], library: ['list', 'empty'], options: ['options'], welcome: ['welcome'],
} as const;

const written = sourceFiles().map(({ text }) => text).join('\n') + filesUnder('src/pages').filter((file) => file.endsWith('.html')).map(readText).join('\n');

test.each(hooks)('the hook %s is drawn somewhere', (hook) => {
  const [kind, name] = hook.split(':');
  expect(written).toMatch(new RegExp(`data-${kind}["']?\\s*[:=]\\s*["']${name}["']|\\b${kind}\\s*:\\s*["']${name}["']|dataset\\.${kind}\\s*=\\s*["']${name}["']`));
});

test.each([
  ['published', 'src/reader/draw-head.ts', /h\('time', \{ datetime: article\.published\b/],
  ['a row of the popup', 'src/pages/saved-list/saved-list.ts', /'data-part': 'row', 'data-id': summary\.id/],
  ['a row of the library', 'src/pages/library/draw-shelf-row.ts', /'data-part': 'row', 'data-id': id\b/],
] as const)('the hook of %s has its value', (_, file, drawing) => {
  expect(readText(file)).toMatch(drawing);
});

test.each(Object.entries(views))('the page %s is there, is ours alone, and says when it is ready', (page, names) => {
  const html = readText(`src/pages/${page}/${page}.html`);
  expect(html).toMatch(/^<!doctype html>\s*<html lang="/i);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc="[a-z]+\.js")|\son[a-z]+=|https?:\/\/(?!www\.w3\.org)/);
  const code = readText(`src/pages/${page}/${page}.ts`);
  expect(code).toMatch(/\bmarkReady\(/);
  expect(names.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});
