import browser from 'webextension-polyfill';
import { fail, failure } from '../article/index.ts';
import type { Answer, Ask, MessageName } from './protocol.ts';

/** The background's answer. A background that cannot be reached is a failure like any other: nothing is thrown. */
export async function send<N extends MessageName>(name: N, ask: Ask<N>): Promise<Answer<N>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ name, ask });
    if (isAnswer(answer)) return answer as Answer<N>;
    return fail(failure('unexpected', `no answer to ${name}`));
  } catch (error) {
    return fail(failure('unexpected', `${name}: ${String(error)}`));
  }
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean';
}
