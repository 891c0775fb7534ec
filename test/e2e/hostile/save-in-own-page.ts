import type { Article } from '../../../src/article/index.ts';
import type { Page } from '../drive/browser.ts';
import { sharedBrowser } from '../shared-browser.ts';

interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> }; storage: { local: { get(keys: null): Promise<object> } } };
}

/** The id under which the article was saved, by the same message that the pages send. */
export async function saveArticle(page: Page, article: Article): Promise<string> {
  const answer = await ask(page, 'save-article', { article }) as { ok: boolean; value?: { id: string } };
  if (!answer.ok || answer.value === undefined) throw new Error(`not saved: ${JSON.stringify(answer)}`);
  return answer.value.id;
}

/** The background's answer to a message of one of our pages. */
export async function ask(page: Page, name: string, given: object): Promise<unknown> {
  return await page.eval((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), { name, ask: given });
}

/** Everything the extension keeps, as one string to compare. */
export async function wholeStorage(): Promise<string> {
  const page = await (await sharedBrowser()).openOwn('look.js');
  const all = await page.eval(() => (globalThis as unknown as Extension).chrome.storage.local.get(null));
  await page.close();
  return JSON.stringify(Object.entries(all).sort());
}
