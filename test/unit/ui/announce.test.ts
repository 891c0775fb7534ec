// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { announce, liveRegion } from '../../../src/ui/announce.ts';

it('says things in one polite region, and the same thing again as something new', () => {
  announce('Saved.');
  const region = liveRegion();
  expect(region.getAttribute('role')).toBe('status');
  expect(region.textContent).toBe('Saved.');
  announce('Saved.');
  expect(region.textContent).not.toBe('Saved.');
  expect(region.textContent.trim()).toBe('Saved.');
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
});
