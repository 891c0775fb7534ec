import { expect, test, vi } from 'vitest';

const listening = vi.hoisted((): { hear: (message: unknown, sender: unknown) => unknown } => ({ hear: () => undefined }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', onMessage: { addListener: (hear: typeof listening.hear) => { listening.hear = hear; } } } } }));

const { hearNotes } = await import('../../../src/messages/hear-notes.ts');
const sender = { id: 'ours', tab: { id: 3 }, frameId: 0, url: 'https://www.example.org/a' };

test.each([
  ['.strip', true], ['#box > p:nth-of-type(2)', true], ['', false], ['.a\nexample.com##body', false], ['.a\r.b', false], ['.a\u2028.b', false], ['p'.repeat(501), false],
])('a picked selector %j is believed: %s', (selector, isBelieved) => {
  const hear = vi.fn();
  hearNotes(hear);
  listening.hear({ note: 'picked', selector }, sender);
  expect(hear).toHaveBeenCalledTimes(isBelieved ? 1 : 0);
});

test('a note of another extension is none', () => {
  const hear = vi.fn();
  hearNotes(hear);
  listening.hear({ note: 'tidied' }, { ...sender, id: 'other' });
  expect(hear).not.toHaveBeenCalled();
});
