import browser, { type Runtime } from 'webextension-polyfill';
import { fail, failure } from '../article/index.ts';
import { checks } from './check.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';

/** One for every message: a missing or misnamed one does not compile. */
export type Handlers = { [N in MessageName]: (ask: Ask<N>) => Promise<Answer<N>> };

/**
 * Answers messages from our own pages. Nobody else is heard: not another extension, not a content script (a page that
 * took over its process could speak through one), not a page of ours inside somebody's frame. Nothing is ever thrown across.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const name = nameOf(message);
    if (name === null || !isOwnPage(sender)) return undefined;
    return answerTo(handlers, name, message);
  });
}

async function answerTo<N extends MessageName>(handlers: Handlers, name: N, message: unknown): Promise<Answer<N>> {
  try {
    const ask = checks[name]((message as { ask?: unknown }).ask);
    if (!ask) return fail(failure('unexpected', `${name} with something wrong in it`));
    return await handlers[name](ask);
  } catch (error) {
    return fail(failure('unexpected', `${name}: ${String(error)}`));
  }
}

function nameOf(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('name' in message) || typeof message.name !== 'string') return null;
  return Object.hasOwn(checks, message.name) ? (message.name as MessageName) : null;
}

/** Whether one of our pages, in a tab or popup of its own, sent it. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  const isTop = sender.frameId === undefined || sender.frameId === 0;
  return sender.id === browser.runtime.id && isTop && (sender.url?.startsWith(browser.runtime.getURL('')) ?? false);
}
