// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { makeSummary } from './make-summary.ts';

vi.mock('../../../src/messages/send.ts', () => ({ send: vi.fn() }));
const { placeChange } = await import('../../../src/pages/reader/keep-place.ts');

it('tells how far the reader is, and that they have begun or are through', () => {
  const row = makeSummary(1, { state: 'unread', progress: 0 });
  expect(placeChange(row, 0.42)).toEqual({ progress: 0.42, state: 'reading' });
  expect(placeChange(row, 0.97)).toEqual({ progress: 0.97, state: 'read' });
  expect(placeChange(row, 0.003)).toBeNull();
});

it('goes back in a story that is being read, when the reader does', () => {
  expect(placeChange(makeSummary(1, { state: 'reading', progress: 0.6 }), 0.4)).toEqual({ progress: 0.4, state: 'reading' });
});

it('leaves read what is read', () => {
  expect(placeChange(makeSummary(1, { state: 'read', progress: 1 }), 0.2)).toBeNull();
  expect(placeChange(makeSummary(1, { state: 'read', progress: 0.3 }), 0.5)).toEqual({ progress: 0.5, state: 'read' });
});
