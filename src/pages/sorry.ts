import type { Failure } from '../article/index.ts';
import { h } from '../ui/h.ts';
import type { MessageKey, Translate } from '../ui/translate.ts';

/** Why there is nothing to read, and what to do about it, in the reader's words. */
export function drawSorry(failure: Failure, t: Translate): HTMLElement {
  const key = `failure_${failure.kind.replaceAll('-', '_')}`;
  return h('section', { 'data-part': 'failure', 'data-kind': failure.kind, class: 'sorry' },
    h('h1', {}, t(key as MessageKey) || t('failure_unexpected')),
    h('p', {}, t(`${key}_todo` as MessageKey) || t('failure_unexpected_todo')),
    failure.kind === 'unexpected' && failure.detail && h('p', { class: 'detail' }, h('code', {}, failure.detail)));
}
