import { expect, test } from 'vitest';
import { filesUnder, readText, sourceFiles } from './source-files.ts';

/** What users' tools and our end-to-end tests rely on: the table "Hooks that stay stable" in DESIGN.md. */
const hooks = [
  'save', 'open-reader', 'open-library', 'tidy', 'restore',
].map((action) => `action:${action}`).concat(['byline', 'body', 'removals', 'failure', 'row'].map((part) => `part:${part}`));

const written = sourceFiles().map(({ text }) => text).join('\n') + filesUnder('src/pages').filter((file) => file.endsWith('.html')).map(readText).join('\n');

test.each(hooks)('the hook %s is drawn somewhere', (hook) => {
  const [kind, name] = hook.split(':');
  expect(written).toMatch(new RegExp(`data-${kind}["']?\\s*[:=]\\s*["']${name}["']|\\b${kind}\\s*:\\s*["']${name}["']|dataset\\.${kind}\\s*=\\s*["']${name}["']`));
});

test.each(['popup', 'reader', 'library', 'options', 'welcome'])('the page %s is there, is ours alone, and says when it is ready', (page) => {
  const html = readText(`src/pages/${page}/${page}.html`);
  expect(html).toMatch(/^<!doctype html>\s*<html lang="/i);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc="[a-z]+\.js")|\son[a-z]+=|https?:\/\/(?!www\.w3\.org)/);
  expect(written).toMatch(/dataset(?:\.ready|\['ready'\])/);
});
