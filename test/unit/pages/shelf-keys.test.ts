import { expect, it } from 'vitest';
import { chordOf } from '../../../src/pages/library/shelf-keys.ts';

const press = (key: string, code: string, given: Partial<Parameters<typeof chordOf>[0]> = {}) => chordOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, ...given });

it('a key of a layout of another script is the one that has the letter on a Latin layout', () => {
  expect([press('о', 'KeyJ'), press('ξ', 'KeyJ'), press('ت', 'KeyJ'), press('ח', 'KeyJ')]).toEqual(['j', 'j', 'j', 'j']);
  expect([press('ф', 'KeyA', { ctrlKey: true }), press('١', 'Digit1')]).toEqual(['Control+a', '1']);
});

it('a Latin layout says itself what a key is', () => {
  expect([press('j', 'KeyC'), press('z', 'KeyY'), press('?', 'Minus', { shiftKey: true }), press('ArrowDown', 'ArrowDown', { shiftKey: true }), press('é', 'Digit2')]).toEqual(['j', 'z', '?', 'Shift+ArrowDown', '2']);
});
