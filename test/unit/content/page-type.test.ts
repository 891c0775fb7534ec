import { expect, test } from 'vitest';
import { failureOfType } from '../../../src/content/page-type.ts';

test.each([
  ['text/html', null], ['application/xhtml+xml', null], ['application/pdf', 'pdf'], ['image/svg+xml', 'image'], ['image/png', 'image'], ['video/mp4', 'media'],
  ['audio/ogg', 'media'], ['text/plain', 'plain-text'], ['application/json', 'data'], ['text/xml', 'data'], ['application/rss+xml', 'data'], ['text/csv', 'data'], ['TEXT/HTML', null],
])('%s: %s', (type, kind) => {
  expect(failureOfType(type)).toBe(kind);
});
