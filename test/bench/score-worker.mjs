// Scores one page with every extractor for each message. A process of its own: jsdom leaks, and CPU time can be read.
import { JSDOM } from 'jsdom';
import { pathToFileURL } from 'node:url';
import { openPage } from '../commands/open-page.mjs';
import { readPage } from './corpus.mjs';
import { pageClutter } from './score/clutter.mjs';
import { scorePage } from './score/score-page.mjs';
import { textBlocks } from './score/text-blocks.mjs';

const { corpus, extractors } = JSON.parse(process.argv[2]);
for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};
const modules = await Promise.all(extractors.map((file) => import(pathToFileURL(file).href)));

process.on('message', async (truth) => {
  const html = await readPage(corpus, truth.id);
  const dom = openPage(html, { url: truth.url || 'https://example.com/' });
  const clutter = pageClutter(textBlocks(dom.window.document), truth);
  dom.window.close();
  for (const module of modules) {
    process.send({ began: module.name });
    const result = await run(module, html, truth.url);
    const blocks = result.html ? textBlocks(JSDOM.fragment(result.html)) : (result.text ?? '').split(/\n+/).map((text) => ({ text: text.trim(), link: 0 })).filter(({ text }) => text);
    process.send({ name: module.name, page: scorePage(truth, result, { blocks, clutter }) });
  }
  process.send({ done: truth.id });
});
process.send({ names: modules.map(({ name }) => name) });

async function run(module, html, url) {
  let prepared;
  try {
    prepared = await module.prepare?.(html, url);
    const before = process.cpuUsage();
    const result = await module.extract(html, url, prepared);
    const { user, system } = process.cpuUsage(before);
    return result ? { ...result, authors: result.authors ?? result.byline, ms: (user + system) / 1000 } : { error: 'no article' };
  } catch (error) {
    return { error: String(error?.message ?? error).slice(0, 200) || 'exception' };
  } finally {
    if (prepared) module.dispose?.(prepared);
  }
}
