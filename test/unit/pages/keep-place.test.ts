import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { stateAfter } = await import('../../../src/pages/reader/keep-place.ts');

it('what was read to its end stays read', () => {
  expect([stateAfter('unread', 0.2), stateAfter('reading', 0.5), stateAfter('reading', 0.96)]).toEqual(['reading', 'reading', 'read']);
  expect([stateAfter('read', 0.1), stateAfter('read', 1)]).toEqual(['read', 'read']);
});
