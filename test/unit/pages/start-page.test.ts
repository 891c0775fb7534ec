// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Failure } from '../../../src/article/index.ts';
import { markReady, startPage } from '../../../src/pages/start-page.ts';

// The polyfill refuses to be loaded outside of an extension.
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'he' : '') } } }));

const shown: Failure[] = [];
const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

beforeEach(() => {
  shown.length = 0;
  delete document.body.dataset['ready'];
});

it('gives the page its language, its direction and a live region before anything is drawn', () => {
  startPage(() => Promise.resolve(), (failure) => shown.push(failure));
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['he', 'rtl']);
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});

it('ends in the unexpected view when the page fails before its first view', async () => {
  startPage(() => Promise.reject(new Error('broken')), (failure) => shown.push(failure));
  await settle();
  expect(shown).toMatchObject([{ kind: 'unexpected', detail: 'Error: broken' }]);
});

it('leaves a view that stands alone when something fails later', async () => {
  startPage(() => Promise.resolve(), (failure) => shown.push(failure));
  markReady('article');
  dispatchEvent(new ErrorEvent('error', { error: new Error('late') }));
  await settle();
  expect(shown).toEqual([]);
});
