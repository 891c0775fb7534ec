// npm run extract -- FILE --url URL [--json]     FILE is a saved page, or - for the standard input.
//
// Prints the clean article as text: title, byline, date, story; what was taken away goes to the standard error.
// With --json the whole Article. Exit 0; 1 with a sentence when the page has no article; 2 when asked wrongly.
import './check-node.mjs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { buildIfStale } from './build-if-stale.mjs';
import { installDependencies } from './install-dependencies.mjs';

const usage = 'usage: npm run extract -- FILE --url URL [--json]\n       FILE is a saved web page, or - to read one from the standard input';
/** No page is longer; a mistaken file (a film, a disk image) is. In bytes. */
const maxBytes = 50_000_000;

class UsageError extends Error {}

try {
  const { file, url, json } = readArguments();
  const bytes = await readBytes(file);
  installDependencies();
  buildIfStale();
  await printArticle(bytes, { url, json });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}

async function printArticle(bytes, { url, json }) {
  const [{ openPage }, { extract }] = await Promise.all([import('./open-page.mjs'), import(new URL('../../dist/extract.mjs', import.meta.url).href)]);
  const dom = openPage(bytes, { url });
  // A page that is still loading may get its story yet; this one is whole.
  if (dom.window.document.readyState === 'loading') await new Promise((resolve) => { dom.window.document.addEventListener('DOMContentLoaded', resolve, { once: true }); });
  const found = extract(dom.window.document, { url });
  dom.window.close();
  if (!found.ok) {
    console.error(await sentenceFor(found.failure.kind));
    process.exitCode = 1;
    return;
  }
  process.stdout.write(json ? `${JSON.stringify(found.value, null, 2)}\n` : asText(found.value));
  if (!json) process.stderr.write(removalsOf(found.value));
}

/** The article as one reads it. The lead picture's caption stands where the picture would. */
function asText(article) {
  const { title, authors, published, siteName, lead, text } = article;
  const byline = [authors.join(', '), siteName, published].filter(Boolean).join(' · ');
  const caption = lead ? `[${[lead.caption || lead.alt, lead.credit].filter(Boolean).join(' — ') || 'picture'}]` : '';
  return `${[title, byline, caption, text].filter(Boolean).join('\n\n')}\n`;
}

function removalsOf({ removals, completeness }) {
  const lines = removals.map(({ kind, excerpt }) => `  ${kind}: ${excerpt}`);
  const state = completeness === 'full' ? [] : [`The page gave only part of the story (${completeness}).`];
  return [...state, `${removals.length} removed`, ...lines, ''].join('\n');
}

/** The sentence a reader would be shown, from the extension's own messages. */
async function sentenceFor(kind) {
  const messages = JSON.parse(await readFile(new URL('../../src/_locales/en/messages.json', import.meta.url), 'utf8'));
  return messages[`failure_${kind.replaceAll('-', '_')}`]?.message ?? `No article: ${kind}`;
}

function readArguments() {
  const { values, positionals } = parse();
  const [file, ...more] = positionals;
  if (!file || more.length) throw new UsageError(file ? `One file at a time, not ${positionals.length}.` : 'Which file?');
  if (!values.url) throw new UsageError('Where is the page from? --url is missing.');
  if (!URL.canParse(values.url) || !/^https?:$/.test(new URL(values.url).protocol)) throw new UsageError(`Not a web address: ${values.url}`);
  return { file, url: new URL(values.url).href, json: values.json };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, json: { type: 'boolean', default: false } } });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

async function readBytes(file) {
  const bytes = await (file === '-' ? buffer(process.stdin) : readFile(file)).catch((error) => {
    throw new UsageError(error.code === 'ENOENT' ? `No such file: ${file}` : `Cannot read ${file}: ${error.message}`);
  });
  if (bytes.length > maxBytes) throw new UsageError(`${file} is no web page: ${bytes.length} bytes.`);
  return bytes;
}
